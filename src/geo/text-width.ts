/** Advance widths of DejaVu Sans, the widest common font, in hundredths of the font size: width and its letters. */
const widths =
  '28ijl 29IJ 35f 36- 39t 41r 52sz 55c 56L 58Fk 59vxy 60P 61TYaoäö 62e 63ESbdghnpquüß 66K 68AVÄ 69BRXZ 70C 73UÜ 75HN 77DG 79OQÖ 82w 86M 97m 99W';

const known = new Map<string, number>();
for (const group of widths.split(' ')) {
  for (const letter of group.slice(2)) known.set(letter, Number(group.slice(0, 2)) / 100);
}

/** Width of a space, and of a letter that no name of a district has. */
const [space, usual] = [0.32, 0.64];

/** Width of a text, in font sizes. */
export function textWidth(text: string): number {
  let width = 0;
  for (const letter of text) width += letter === ' ' ? space : (known.get(letter) ?? usual);
  return width;
}
