const names: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text or an attribute's value for HTML. */
export const escape = (value: string): string => value.replace(/[&<>"']/g, (sign) => names[sign]!);

/** Attributes as they stand in a tag, each after a space; `true` is an attribute without a value. */
export function attributesText(attributes: readonly (readonly [string, string | true])[]): string {
  return attributes.map(([name, value]) => (value === true ? ` ${name}` : ` ${name}="${escape(value)}"`)).join('');
}
