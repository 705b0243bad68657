/** What a place in a file is called: a row of a table, a line, or an entry of a list. */
export type RowName = 'row' | 'entry';

/** So many rows are named, the others are counted. */
const named = 3;

/** `Zeile 3`, `Einträge 1, 2, 5 und 12 weitere`. */
export function rowsInWords(rows: readonly number[], name: RowName): string {
  const [one, many] = name === 'row' ? ['Zeile', 'Zeilen'] : ['Eintrag', 'Einträge'];
  const first = rows.slice(0, named).join(', ');
  return `${rows.length === 1 ? one : many} ${first}${rows.length > named ? ` und ${rows.length - named} weitere` : ''}`;
}

/** What stands in several rows: each once, as far as people read. */
export function valuesInWords(values: readonly string[]): string {
  const all = [...new Set(values.filter(Boolean))];
  return `${all.slice(0, named).join(' · ')}${all.length > named ? ' …' : ''}`;
}
