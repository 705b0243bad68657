import { readFileSync } from 'node:fs';
import { transform } from 'lightningcss';
import type { Plugin } from 'vite';

const version = (major: number, minor = 0) => (major << 16) | (minor << 8);
/** The first browsers that know all that stands there but `width: stretch`, which they call by names of their own. */
const targets = { chrome: version(120), firefox: version(121), safari: version(17, 2) };

/** Writes `thilik.css`, the optional style sheet of the snippet. */
export function snippetStyles(): Plugin {
  return {
    name: 'thilik-snippet-styles',
    generateBundle() {
      const code = readFileSync(new URL('../styles/thilik.css', import.meta.url));
      const { code: source } = transform({ filename: 'thilik.css', code, minify: true, targets });
      this.emitFile({ type: 'asset', fileName: 'thilik.css', source });
    },
  };
}
