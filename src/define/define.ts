import { version } from '../../package.json';

/** Marks the classes of this package, to tell a second copy from somebody else's element. */
const mark = Symbol.for('thilik');

/** A class that may carry the version of this package. */
export interface Marked extends CustomElementConstructor {
  [mark]?: string;
}

/**
 * Registers an element unless its tag is taken. Pages load scripts twice, or two versions: the first one stays, and
 * only a different version, or a stranger under our tag, is worth a warning. Never throws, and does nothing outside of browsers.
 */
export function define(tag: string, element: Marked): void {
  if (!('customElements' in globalThis)) return;
  const known: Marked | undefined = customElements.get(tag);
  if (!known) {
    element[mark] = version;
    customElements.define(tag, element);
  } else if (known !== element && known[mark] !== version) {
    const other = known[mark] ? `version ${known[mark]} of thilik` : 'another script';
    console.warn(`<${tag}> is already defined by ${other}; thilik ${version} leaves it as it is.`);
  }
}
