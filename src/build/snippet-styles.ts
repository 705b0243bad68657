import { readFileSync } from 'node:fs';
import { transform } from 'lightningcss';
import type { Plugin } from 'vite';

/** Writes `thilik.css`, the optional style sheet of the snippet. */
export function snippetStyles(): Plugin {
  return {
    name: 'thilik-snippet-styles',
    generateBundle() {
      const code = readFileSync(new URL('../styles/thilik.css', import.meta.url));
      const { code: source } = transform({ filename: 'thilik.css', code, minify: true });
      this.emitFile({ type: 'asset', fileName: 'thilik.css', source });
    },
  };
}
