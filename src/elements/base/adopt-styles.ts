import { adoptStyles, type CSSResult, type CSSResultOrNative } from 'lit';

/**
 * Gives a shadow root its styles, in whichever document it stands: style sheets belong to the one that they were made
 * in. A document without a window shows nothing and gets none.
 */
export function adoptStylesIn(root: ShadowRoot, styles: readonly CSSResultOrNative[]): void {
  const { defaultView } = root.ownerDocument;
  if (root.ownerDocument === document) return adoptStyles(root, [...styles]);
  if (!defaultView) return;
  root.adoptedStyleSheets = styles.map((style) => {
    const sheet = new defaultView.CSSStyleSheet();
    sheet.replaceSync((style as CSSResult).cssText);
    return sheet;
  });
}
