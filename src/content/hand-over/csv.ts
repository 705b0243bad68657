/** What a spreadsheet takes for a formula, or for a number that loses its zeros; signs of full width as well. */
const isNoText = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]|^0\d+$/;

function cell(text: string): string {
  const safe = isNoText.test(text) ? `'${text}` : text;
  return `"${safe.replace(/"/g, '""')}"`;
}

/**
 * A table as spreadsheets in Germany open it: UTF-8 with a mark of the byte order, semicolons, every cell in quotes. A
 * cell that would be a formula or lose leading zeros begins with an apostrophe.
 */
export const writeCsv = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${rows.map((row) => `${row.map(cell).join(';')}\r\n`).join('')}`;
