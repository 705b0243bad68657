/** Writes one table in every form in which districts keep them. `table`: `{ headings, rows }`, all text. */
import { strToU8, zipSync } from 'fflate';

/** Letters that stand elsewhere than in Latin-1. */
const windows = { '€': 0x80, '„': 0x84, '“': 0x93, '”': 0x94, '–': 0x96 };

const encode = (text, encoding) => {
  if (encoding === 'utf-8') return strToU8(text);
  if (encoding === 'utf-8-bom') return strToU8(`\uFEFF${text}`);
  if (encoding === 'windows-1252')
    return Uint8Array.from([...text].map((letter) => windows[letter] ?? letter.charCodeAt(0)));
  const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le');
  return encoding === 'utf-16le' ? bytes : bytes.swap16();
};

export const encodings = ['utf-8', 'utf-8-bom', 'utf-16le', 'utf-16be', 'windows-1252'];
export const separators = [';', ',', '\t', '|'];

/** `quote`: whether every cell stands in quotes, or only those that need them. */
export function csv({ headings, rows }, { separator = ';', encoding = 'utf-8', quote = false, end = '\r\n' } = {}) {
  const cell = (text) =>
    quote || /["\r\n]/.test(text) || text.includes(separator) ? `"${text.replace(/"/g, '""')}"` : text;
  return encode([headings, ...rows].map((row) => row.map(cell).join(separator)).join(end), encoding);
}

const records = ({ headings, rows }) =>
  rows.map((row) => Object.fromEntries(headings.map((heading, index) => [heading, row[index]])));
export const json = (table) => strToU8(JSON.stringify({ meta: { count: table.rows.length }, items: records(table) }));
export const ndjson = (table) =>
  strToU8(
    records(table)
      .map((record) => JSON.stringify(record))
      .join('\n'),
  );

const escape = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');

export function html({ headings, rows }) {
  const row = (cells, tag) => `<tr>${cells.map((cell) => `<${tag}>${escape(cell)}</${tag}>`).join('\n')}</tr>`;
  return strToU8(
    `<!doctype html><meta charset="utf-8"><h1>Liste</h1><table><thead>${row(headings, 'th')}</thead>${rows.map((cells) => row(cells, 'td')).join('')}</table>`,
  );
}

const letters = (index) =>
  (index < 26 ? '' : String.fromCharCode(64 + Math.floor(index / 26))) + String.fromCharCode(65 + (index % 26));

/**
 * As Excel keeps it: shared strings, and numbers where a cell is nothing but one without a zero in front. `links` of a table:
 * where cells lead, by their names such as `B2`.
 */
export function xlsx(table, others = []) {
  const strings = [];
  const cell = (text, index, row) => {
    const at = `${letters(index)}${row + 1}`;
    if (text === '') return '';
    if (/^[1-9]\d*$/.test(text)) return `<c r="${at}"><v>${text}</v></c>`;
    strings.push(text);
    return `<c r="${at}" t="s"><v>${strings.length - 1}</v></c>`;
  };
  const linkOf = ([at], index) => `<hyperlink ref="${at}" r:id="rId${index + 1}"/>`;
  const targetOf = ([, url], index) =>
    `<Relationship Id="rId${index + 1}" Type="hyperlink" Target="${escape(url)}" TargetMode="External"/>`;
  const sheet = ({ headings, rows, links = {} }) => {
    const body = [headings, ...rows].map(
      (cells, row) => `<row r="${row + 1}">${cells.map((text, index) => cell(text, index, row)).join('')}</row>`,
    );
    const leads = `<hyperlinks>${Object.entries(links).map(linkOf).join('')}</hyperlinks>`;
    return strToU8(`<?xml version="1.0"?><worksheet><sheetData>${body.join('')}</sheetData>${leads}</worksheet>`);
  };
  const relations = strToU8(
    `<Relationships>${Object.entries(table.links ?? {})
      .map(targetOf)
      .join('')}</Relationships>`,
  );
  const sheets = [table, ...others].map((each, index) => [`xl/worksheets/sheet${index + 1}.xml`, sheet(each)]);
  const shared = `<?xml version="1.0"?><sst>${strings.map((text) => `<si><t xml:space="preserve">${escape(text)}</t></si>`).join('')}</sst>`;
  return zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    'xl/workbook.xml': strToU8('<workbook/>'),
    ...Object.fromEntries(sheets),
    'xl/worksheets/_rels/sheet1.xml.rels': relations,
    'xl/sharedStrings.xml': strToU8(shared),
  });
}
