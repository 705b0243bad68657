/** What Lit's browser build reads while it loads, and what takes its place where there is no browser. */
const changes = [
  ['/@lit/reactive-element/reactive-element.js', 'extends HTMLElement', 'extends(globalThis.HTMLElement??class{})'],
  ['/lit-html/lit-html.js', '=document,', '=globalThis.document??{createTreeWalker(){}},'],
];

/**
 * Lets the drop-in be imported where there is no browser, as bundlers and tests do. The library needs nothing of it:
 * there Lit brings a build for servers of its own.
 * @returns {import('vite').Plugin}
 */
export function litWithoutBrowser() {
  return {
    name: 'thilik-lit-without-browser',
    transform(code, id) {
      const change = changes.find(([file]) => id.endsWith(file));
      if (!change) return null;
      const [file, from, to] = change;
      if (!code.includes(from)) this.error(`${file} no longer contains "${from}"`);
      return { code: code.replace(from, to), map: null };
    },
  };
}
