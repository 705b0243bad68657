/**
 * A link to marked offers. They stand in the part of the address after `#`, which no browser sends, each as a code of
 * fixed length: letters and digits alone, since messengers cut or format what else may stand in an address. Of a large
 * file, which no page reads whole, the districts follow in which they lie, each by the last three digits of its key:
 * `thilik-offers-osqrz7qQt8tNqG40-070052`. Where more are marked than a link holds, it says how many: `-of200`.
 */
import { isAgs } from '../../model/frames.ts';
import type { Ags } from '../../model/types.ts';

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

/** What a link says. */
export interface MarkedLink {
  readonly codes: readonly string[];
  /** Where the offers lie, in districts of today; empty: it does not say. */
  readonly districts: readonly Ags[];
  /** How many were marked, of which the link may hold only the first. */
  readonly total: number;
}

const state = '16';

/**
 * The address with the codes, as many as a link holds, in place of whatever stood after `#`.
 * @param total how many are marked, where that is more than the codes
 */
export function linkTo(
  address: string,
  codes: readonly string[],
  districts: readonly Ags[] = [],
  total = codes.length,
): string {
  const where = districts.map((ags) => ags.slice(state.length)).join('');
  const held = codes.slice(0, mostInLink);
  const parts = [held.join(''), where, total > held.length ? `of${total}` : ''].filter(Boolean);
  return `${address.replace(/#.*/s, '')}#${sign}${parts.join('-')}`;
}

/** Codes, districts, how many: whole, or cut within any of these; then strokes that a messenger has left behind. */
const written = /^([0-9A-Za-z]*)(?:-(\d+))?(?:-(of\d{0,6}|o)?)?[_-]*(?![\w-])/;

/** A district, to complete one that was cut. */
const whole = '051';

/**
 * The link in what stands after `#`, beside whatever else stands there; a code that was cut stays, as an offer that is not
 * there; a district that was cut does not. `null`: there is none.
 */
export function readLink(hash: string): MarkedLink | null {
  const part = hash
    .replace(/^#/, '')
    .split('&')
    .find((each) => each.startsWith(sign));
  const [, codes = '', where = '', total = ''] = written.exec(part?.slice(sign.length) ?? '') ?? [];
  const keys = where.match(/\d{1,3}/g) ?? [];
  // An id that ends in a number is no link.
  if (where && codes.length % length > 0) return null;
  if (!keys.every((key) => isAgs(state + key + whole.slice(key.length)))) return null;
  if (total && codes.length !== mostInLink * length) return null;
  const read = [...new Set(codes.slice(0, mostInLink * length).match(/.{1,8}/g))];
  if (read.length === 0) return null;
  const districts = keys.filter((key) => key.length === whole.length).map((key) => state + key);
  return { codes: read, districts, total: Math.max(read.length, Number(total.slice(2))) };
}
