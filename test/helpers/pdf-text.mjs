import { inflateSync } from 'node:zlib';

/**
 * The text of each page of a file that Chromium has printed, in the order in which it was written, without spaces: where
 * words end is told by their places alone.
 */
export function textOfPages(pdf) {
  const objects = objectsOf(pdf.toString('latin1'));
  return [...objects.values()]
    .filter(({ head }) => /\/Type \/Page\b(?!s)/.test(head))
    .map((page) => textOf(page, objects));
}

/** What stands in a file by number: `{head, body}`, the body of a stream unpacked. */
function objectsOf(file) {
  const objects = new Map();
  const begin = /(?:^|\n)(\d+) 0 obj\n([^]*?)(?:stream\r?\n|\nendobj)/g;
  for (let found = begin.exec(file); found; found = begin.exec(file)) {
    const [all, number, head] = found;
    const isStream = !all.endsWith('endobj');
    const length = isStream ? Number(/\/Length (\d+)/.exec(head)[1]) : 0;
    const bytes = Buffer.from(file.slice(begin.lastIndex, begin.lastIndex + length), 'latin1');
    // What a stream holds may look like the beginning of another object.
    begin.lastIndex += length;
    objects.set(number, { head, body: isPacked(head) && length > 0 ? inflateSync(bytes).toString('latin1') : '' });
  }
  return objects;
}

const isPacked = (head) => /\/Filter \/FlateDecode/.test(head);

function textOf({ head }, objects) {
  const named = (text) =>
    new Map([...text.matchAll(/\/(\w+) (\d+) 0 R/g)].map(([, name, number]) => [name, objects.get(number)]));
  const fonts = named(/\/Font <<([^]*?)>>/.exec(head)?.[1] ?? '');
  const letters = new Map(
    [...fonts].map(([name, font]) => [name, lettersOf(named(font.head).get('ToUnicode')?.body ?? '')]),
  );
  const { body } = objects.get(/\/Contents (\d+)/.exec(head)[1]);
  let font = new Map();
  let text = '';
  for (const [, name, glyphs] of body.matchAll(/\/(\w+) [\d.]+ Tf|<([\dA-Fa-f]+)>/g)) {
    if (name) font = letters.get(name) ?? new Map();
    else
      text += glyphs
        .match(/.{4}/g)
        .map((glyph) => font.get(Number.parseInt(glyph, 16)) ?? '')
        .join('');
  }
  // Two letters that are drawn as one sign are two again.
  return text.normalize('NFKC').replace(/\s+/g, '');
}

/** Which letters a glyph stands for: the table `ToUnicode` of a font. */
function lettersOf(table) {
  const letters = new Map();
  const decode = (hex) => Buffer.from(hex, 'hex').swap16().toString('utf16le');
  for (const [, rows] of table.matchAll(/beginbfchar([^]*?)endbfchar/g)) {
    for (const [, glyph, hex] of rows.matchAll(/<(\w+)> <(\w+)>/g))
      letters.set(Number.parseInt(glyph, 16), decode(hex));
  }
  for (const [, rows] of table.matchAll(/beginbfrange([^]*?)endbfrange/g)) {
    for (const [, from, to, hex] of rows.matchAll(/<(\w+)> <(\w+)> <(\w+)>/g)) {
      const [first, last, letter] = [from, to, hex].map((each) => Number.parseInt(each, 16));
      for (let glyph = first; glyph <= last; glyph++) letters.set(glyph, String.fromCodePoint(letter + glyph - first));
    }
  }
  return letters;
}
