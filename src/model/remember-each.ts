/** A pure function of a text that remembers all its answers: for texts of which there are few, asked for often. */
export function rememberEach<R>(work: (text: string) => R): (text: string) => R {
  const answers = new Map<string, R>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined) return known;
    const answer = work(text);
    answers.set(text, answer);
    return answer;
  };
}
