const warned = new Set<string>();

/** Tells the developer once per page. */
export function warnOnce(line: string): void {
  if (warned.has(line)) return;
  warned.add(line);
  console.warn(line);
}
