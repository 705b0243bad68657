/**
 * Lit's tag for style sheets without the rest of Lit: the drop-in draws its first picture before Lit has arrived.
 */
export { css, supportsAdoptingStyleSheets, unsafeCSS, type CSSResult } from '@lit/reactive-element/css-tag.js';
