/**
 * A link to marked offers. They stand in the part of the address after `#`, which no browser sends, each as a code of
 * fixed length: letters and digits alone, since messengers cut or format what else may stand in an address.
 */

/** So many offers one link holds. */
export const mostInLink = 100;

export const sign = 'thilik-offers-';

const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const length = 8;

/** Stands for the id of an offer. Among a million offers two share one with a probability of 0.2 %. */
export function codeOf(id: string): string {
  let rest = hash(id);
  let code = '';
  for (let place = 0; place < length; place++) {
    code += digits.charAt(rest % digits.length);
    rest = Math.floor(rest / digits.length);
  }
  return code;
}

/** 53 bits by cyrb53, which is in the public domain. */
function hash(text: string): number {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    a = Math.imul(a ^ unit, 0x9e3779b1);
    b = Math.imul(b ^ unit, 0x5f356495);
  }
  a = Math.imul(a ^ (a >>> 16), 0x85ebca6b) ^ Math.imul(b ^ (b >>> 13), 0xc2b2ae35);
  b = Math.imul(b ^ (b >>> 16), 0x85ebca6b) ^ Math.imul(a ^ (a >>> 13), 0xc2b2ae35);
  return 0x100000000 * (b & 0x1fffff) + (a >>> 0);
}

/** The address with the codes, as many as a link holds, in place of whatever stood after `#`. */
export const linkTo = (address: string, codes: readonly string[]): string =>
  `${address.replace(/#.*/s, '')}#${sign}${codes.slice(0, mostInLink).join('')}`;

/**
 * The codes in what stands after `#`, beside whatever else stands there; one that was cut stays, as an offer that is not
 * there. `null`: there are none.
 */
export function readLink(hash: string): readonly string[] | null {
  const part = hash
    .replace(/^#/, '')
    .split('&')
    .find((each) => each.startsWith(sign));
  const [codes = ''] = /^[0-9A-Za-z]*(?![\w-])/.exec(part?.slice(sign.length) ?? '') ?? [];
  const read = new Set(codes.slice(0, mostInLink * length).match(/.{1,8}/g));
  return read.size > 0 ? [...read] : null;
}
