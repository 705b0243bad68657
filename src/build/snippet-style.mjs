import { readFileSync } from 'node:fs';
import { transform } from 'lightningcss';

const file = new URL('../styles/thilik.css', import.meta.url);

/** The rules of `thilik.css` for one element, minified: to be written into a page, which then waits for no file. */
export function snippetStyle(tag) {
  const keep = (selector) => {
    const type = selector.find((part) => part.type === 'type');
    return !type || type.name === tag;
  };
  const narrowed = (part) => (part.kind === 'is' && part.selectors ? { type: 'type', name: tag } : part);
  const { code } = transform({
    filename: 'thilik.css',
    code: readFileSync(file),
    minify: true,
    visitor: {
      Rule: {
        style(rule) {
          const selectors = rule.value.selectors.map((selector) => selector.map(narrowed)).filter(keep);
          return selectors.length > 0 ? { ...rule, value: { ...rule.value, selectors } } : [];
        },
      },
    },
  });
  return code.toString();
}
