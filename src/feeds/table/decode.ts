import type { Encoding } from './sheet.ts';

/** How much of a file is looked at for what kind of text it is. */
const sample = 4096;

function encodingOf(bytes: Uint8Array): Encoding | null {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  // Latin text in UTF-16 has a zero in every other byte.
  const zeros = [0, 0];
  const length = Math.min(bytes.length, sample);
  for (let i = 0; i < length; i++) if (bytes[i] === 0) zeros[i % 2]!++;
  const isMost = (count: number) => count > length / 5;
  if (isMost(zeros[1]!) && !isMost(zeros[0]!)) return 'utf-16le';
  return isMost(zeros[0]!) && !isMost(zeros[1]!) ? 'utf-16be' : null;
}

/** What Windows has where Latin-1 has control characters; five places are empty. */
const windows = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

/** Some versions of Node read the old Windows as Latin-1. */
const ofWindows = (text: string) => text.replace(/[\u0080-\u009F]/g, (letter) => windows[letter.charCodeAt(0) - 128]!);

/**
 * The text of a file whose encoding nobody tells: by its byte order mark, by its zeros, as UTF-8 when it is valid, else as
 * the old Windows.
 */
export function decode(bytes: Uint8Array): { readonly text: string; readonly encoding: Encoding } {
  const known = encodingOf(bytes);
  if (known) return { text: new TextDecoder(known).decode(bytes), encoding: known };
  const text = new TextDecoder().decode(bytes);
  const wrong = text.split('\uFFFD').length - 1;
  const right = wrong > 0 ? (text.match(/[\u00A0-\u024F]/g)?.length ?? 0) : 0;
  // One broken letter among many good ones does not make it another encoding.
  if (wrong === 0 || wrong * 10 < right) return { text, encoding: 'utf-8' };
  return { text: ofWindows(new TextDecoder('windows-1252').decode(bytes)), encoding: 'windows-1252' };
}

/** Whether a text is no text: pictures, archives and the like hold characters that nobody writes. */
export function isBinary(text: string): boolean {
  const start = text.slice(0, sample);
  let strange = 0;
  for (let i = 0; i < start.length; i++) {
    const code = start.charCodeAt(i);
    if ((code < 32 && code !== 9 && code !== 10 && code !== 13) || code === 0xfffd) strange++;
  }
  return strange > start.length / 50;
}
