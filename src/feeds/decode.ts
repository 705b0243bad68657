import type { Pause } from './pause.ts';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** How much of a file is looked at for what kind of text it is. */
const sample = 4096;

/** How much becomes text at a time, in bytes. */
const slice = 65_536;

export const asBytes = (bytes: BufferSource): Uint8Array =>
  ArrayBuffer.isView(bytes) ? new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength) : new Uint8Array(bytes);

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

/** What the old Windows has where Latin-1 has control characters; five places are empty. */
export const windows = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

/** Some versions of Node read the old Windows as Latin-1. */
const ofWindows = (text: string) => text.replace(/[\u0080-\u009F]/g, (letter) => windows[letter.charCodeAt(0) - 128]!);

/** Text of bytes, piece by piece. */
export function* piecesOf(bytes: Uint8Array, encoding: Encoding = 'utf-8'): Generator<string> {
  const decoder = new TextDecoder(encoding);
  for (let at = 0; at < bytes.length; at += slice) {
    const piece = decoder.decode(bytes.subarray(at, at + slice), { stream: at + slice < bytes.length });
    yield encoding === 'windows-1252' ? ofWindows(piece) : piece;
  }
}

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

/** All of a text that comes in pieces. */
async function join(pieces: Iterable<string>, pause: Pause, look?: (piece: string) => void): Promise<string> {
  const all: string[] = [];
  for (const piece of pieces) {
    all.push(piece);
    look?.(piece);
    await pause();
  }
  return all.join('');
}

/**
 * The text of a file whose encoding nobody tells: by its byte order mark, by its zeros, as UTF-8 when it is valid, else as
 * the old Windows.
 */
export async function decode(
  bytes: Uint8Array,
  pause: Pause,
): Promise<{ readonly text: string; readonly encoding: Encoding }> {
  const known = encodingOf(bytes);
  if (known) return { text: await join(piecesOf(bytes, known), pause), encoding: known };
  let [wrong, right] = [0, 0];
  const text = await join(piecesOf(bytes), pause, (piece) => {
    wrong += count(piece, /\uFFFD/g);
    right += count(piece, /[\u00A0-\u024F]/g);
  });
  // One broken letter among many good ones does not make it another encoding.
  if (wrong === 0 || wrong * 10 < right) return { text, encoding: 'utf-8' };
  return { text: await join(piecesOf(bytes, 'windows-1252'), pause), encoding: 'windows-1252' };
}

/** The first letters of a file, and whether it is text: pictures, archives and the like hold characters that nobody writes. */
export function startOf(bytes: Uint8Array): { readonly text: string; readonly isText: boolean } {
  const start = bytes.subarray(0, sample);
  const text = new TextDecoder(encodingOf(bytes) ?? 'utf-8').decode(start);
  const isText = count(text, /(?![\t\n\r])\p{Cc}/gu) <= text.length / 50;
  // Zeros are not always those of two bytes a letter.
  return { text: isText ? text : new TextDecoder().decode(start), isText };
}
