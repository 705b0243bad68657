/** Names of characters as German and English pages use them; others stay as they are. */
const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  shy: '',
  auml: 'ä',
  ouml: 'ö',
  uuml: 'ü',
  Auml: 'Ä',
  Ouml: 'Ö',
  Uuml: 'Ü',
  szlig: 'ß',
  eacute: 'é',
  egrave: 'è',
  agrave: 'à',
  ccedil: 'ç',
  euro: '€',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  bdquo: '„',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  sbquo: '‚',
  laquo: '«',
  raquo: '»',
  deg: '°',
  middot: '·',
  bull: '•',
};

function character(code: number): string {
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
}

/** What comes after is no text that anybody reads, in characters of HTML. */
const longest = 100_000;

/** Text of HTML: what is code, style or hidden comment is left out, blocks and breaks are lines. It never becomes HTML again. */
export function htmlToText(html: string): string {
  return html
    .slice(0, longest)
    .replace(/<!--[^]*?(-->|$)/g, '')
    .replace(/<(script|style|template|noscript)\b[^]*?(<\/\1\s*>|$)/gi, '')
    .replace(/<(br|\/p|\/div|\/li|\/h[1-6]|\/tr)\b[^<>]*>/gi, '\n')
    .replace(/<\/?[a-z][^<>]*>/gi, '')
    .replace(/&#(\d{1,7});/g, (_all, code: string) => character(Number(code)))
    .replace(/&#x([\da-f]{1,6});/gi, (_all, code: string) => character(parseInt(code, 16)))
    .replace(/&([a-z]+);/gi, (all, name: string) => (Object.hasOwn(entities, name) ? entities[name]! : all))
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}
