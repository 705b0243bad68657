/** HTML that may be inserted as it is; text from data goes through {@link markup}, which escapes it. */
export class Markup {
  constructor(readonly html: string) {}
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as it may stand between tags and in double quotes. */
export function escapeText(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign);
}

/** A value of a template: markup as it is, lists item by item, nothing for what is missing, all else as text. */
function insert(value: unknown): string {
  if (value instanceof Markup) return value.html;
  if (Array.isArray(value)) return value.map(insert).join('');
  if (value === null || value === undefined || value === false) return '';
  return escapeText(typeof value === 'number' ? String(value) : (value as string));
}

/** HTML from a template whose values are escaped. Attributes need double quotes. */
export function markup(parts: TemplateStringsArray, ...values: readonly unknown[]): Markup {
  return new Markup(parts.map((part, index) => (index === 0 ? '' : insert(values[index - 1])) + part).join(''));
}

/** Pieces with a separator, without those that are missing. */
export function joined(pieces: readonly unknown[], separator: Markup | string): Markup {
  const present = pieces.map(insert).filter(Boolean);
  return new Markup(present.join(insert(separator)));
}
