import type { Plugin } from 'vite';

/**
 * Tells the code where the data lie, as seen from the module that asks for them: one level up from the chunks and from
 * the modules of the library and of Storybook. In development vite's own `define` needs vite's client
 * in the page, which the test runner's pages lack.
 */
export function dataAddress(address: string): Plugin {
  return {
    name: 'thilik-data-address',
    transform(code, id) {
      if (!id.includes('/src/') || !code.includes('__THILIK_DATA__')) return null;
      // Parentheses, because vite takes `new URL('…', import.meta.url)` with a plain string for a file to be bundled.
      return { code: code.replace(/__THILIK_DATA__/g, `(${JSON.stringify(address)})`), map: null };
    },
  };
}
