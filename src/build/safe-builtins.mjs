const start = 'const safeList = (list, each) => (each ? [...list].map(each) : [...list]);\n';

/**
 * Takes `Array.from` out of MapLibre, ical.js and a directive of Lit: pages with MooTools or Prototype replace it by one that takes no iterables, and the
 * map would lack its signs, a calendar its dates.
 * @returns {import('vite').Plugin}
 */
export function safeBuiltIns() {
  return {
    name: 'thilik-safe-built-ins',
    transform(code, id) {
      // The worker has built-ins of its own, which no page reaches.
      if (
        !/\/(maplibre-gl\/dist\/[^/]*\.mjs|ical\.js\/dist\/[^/]*\.js|lit-html\/directives\/guard\.js)$/.test(id) ||
        id.includes('worker')
      )
        return null;
      const safe = code.replace(/(?<![\w$.])Array\.from\(/g, 'safeList(');
      if (safe === code) this.error(`${id} no longer uses Array.from: this plugin can go for it`);
      return { code: start + safe, map: null };
    },
  };
}
