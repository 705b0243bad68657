/** An accent of the page that is not seen on its ground: nobody could find links and buttons. */
import { contrast, nearest, needed, textOn, toHex } from '../../styles/contrast.ts';
import { css, unsafeCSS, type CSSResult } from '../../styles/css.ts';
import { seenColours } from './seen-colours.ts';

/** An element that takes styles later. */
interface Host extends HTMLElement {
  addStyles(styles: CSSResult): void;
}

/**
 * Tells of an accent in which text can't be read; one in which not even signs are seen gives way to the nearest that can
 * be read, in this colour scheme.
 */
export function mendAccent(element: Host, warn: (message: string) => void): void {
  const seen = matchMedia('(forced-colors: active)').matches ? null : seenColours(element);
  const ratio = seen ? contrast(seen.accent, seen.ground) : Infinity;
  if (!seen || ratio >= needed.text) return;
  const better = nearest(seen.accent, [[seen.ground, needed.text]]) ?? textOn(seen.ground);
  const isSeen = ratio >= needed.sign;
  warn(
    `--thilik-color-accent has a contrast of ${ratio.toFixed(1)} : 1 to its ground, text needs 4.5 : 1. ` +
      `${toHex(better)} ${isSeen ? 'could be read' : 'is shown instead'}.`,
  );
  if (isSeen) return;
  const scheme = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  element.addStyles(css`
    @media (prefers-color-scheme: ${unsafeCSS(scheme)}) {
      :host {
        --_color-accent: ${unsafeCSS(toHex(better))} !important;
        --_color-on-accent: ${unsafeCSS(toHex(textOn(better)))} !important;
      }
    }
  `);
}
