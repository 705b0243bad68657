/** Words as one phrase: `a, b und c`; empty without words. */
export function enumerate(words: readonly string[], and: string, before = ''): string {
  const [last, ...others] = [...words].reverse();
  if (last === undefined) return '';
  return before + (others.length > 0 ? others.reverse().join(', ') + and : '') + last;
}
