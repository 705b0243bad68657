/** The address after `#`, `name=value&name=value`: each part belongs to somebody, and the parts of others stay as they are. */
const partsOf = (hash: string) => hash.replace(/^#/, '').split('&').filter(Boolean);
const isOf = (name: string) => (part: string) => part.startsWith(`${encodeURIComponent(name)}=`);

/** What the part of this name says, as it stands there; `null`: there is none. */
export function readPart(hash: string, name: string): string | null {
  const part = partsOf(hash).find(isOf(name));
  return part === undefined ? null : part.slice(part.indexOf('=') + 1);
}

/** The same with another value, `#` included; an empty value takes the part away. */
export function writePart(hash: string, name: string, value: string): string {
  const others = partsOf(hash).filter((part) => !isOf(name)(part));
  const parts = value ? [...others, `${encodeURIComponent(name)}=${value}`] : others;
  return parts.length > 0 ? `#${parts.join('&')}` : '';
}
