import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/**
 * The faces in which tests measure text and picture it, so that no font of the machine matters: one as narrow as Arial,
 * one that is wide and knows Greek, Hebrew, Arabic and signs, too.
 */
export const faces = { narrow: 'Arimo', wide: 'DejaVu Sans' };

/** The sizes of text that layouts are tested with, in percent. */
export const textSizes = [100, 200];

const packages = { [faces.narrow]: 'arimo', [faces.wide]: 'dejavu-sans' };
const { resolve } = createRequire(import.meta.url);

/** @throws Error when the package of the font is not installed */
function fontFile(family, weight) {
  const name = packages[family];
  try {
    return readFileSync(resolve(`@fontsource/${name}/files/${name}-latin-${weight}-normal.woff2`));
  } catch {
    throw new Error(`The font ${family} of the tests is missing: npm ci installs @fontsource/${name}.`);
  }
}

/** Sets a page in one of the {@link faces}; signs that it lacks come from the other. `percent`: the size of its text. */
export async function wear(page, family, percent = 100) {
  const other = Object.values(faces).find((face) => face !== family);
  const files = [family, other].flatMap((face) =>
    ['400', '700'].map((weight) => ({ face, weight, bytes: fontFile(face, weight).toString('base64') })),
  );
  await page.evaluate(
    async ({ fonts, style }) => {
      const known = new Set([...document.fonts].map((font) => font.family));
      const wanted = fonts.filter(({ face }) => !known.has(face) && !known.has(`"${face}"`));
      await Promise.all(
        wanted.map(async ({ face, weight, bytes }) => {
          const file = Uint8Array.from(atob(bytes), (sign) => sign.charCodeAt(0));
          document.fonts.add(await new FontFace(face, file, { weight }).load());
        }),
      );
      Object.assign(document.documentElement.style, style);
    },
    { fonts: files, style: { fontFamily: `"${family}", "${other}"`, fontSize: `${percent}%` } },
  );
}
