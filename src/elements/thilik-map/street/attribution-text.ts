/** A piece of an attribution. */
export interface AttributionPart {
  readonly text: string;
  /** Only `https:` and `http:`. */
  readonly url?: string;
}

const entities: Readonly<Record<string, string>> = {
  copy: '©',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  nbsp: '\u00A0',
  '#169': '©',
  '#39': "'",
};

const plain = (html: string) =>
  html
    .replace(/<[^>]*>/g, '')
    .replace(/&([a-z]+|#\d+);/gi, (whole, name: string) => entities[name.toLowerCase()] ?? whole);

/** Texts and links of an attribution. Styles have it as HTML; nothing of that becomes part of the page. */
export function attributionParts(html: string): readonly AttributionPart[] {
  const parts: AttributionPart[] = [];
  const add = (text: string, url?: string) => {
    if (text.trim()) parts.push(url ? { text, url } : { text });
  };
  const link = /<a\b[^>]*?\bhref\s*=\s*(?:"([^"]*)"|'([^']*)')[^>]*>([\s\S]*?)<\/a>/gi;
  let end = 0;
  for (let found = link.exec(html); found; found = link.exec(html)) {
    add(plain(html.slice(end, found.index)));
    const url = plain(found[1] ?? found[2] ?? '');
    add(plain(found[3] ?? ''), /^https?:\/\//i.test(url) ? url : undefined);
    end = link.lastIndex;
  }
  add(plain(html.slice(end)));
  return parts;
}
