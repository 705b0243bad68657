/**
 * Contrasts of WCAG 2.2 computed over our own tokens, in light and dark: text 4.5 : 1, lines and signs 3 : 1. Those of
 * design systems around us are measured in `test/package/surroundings.test.mjs`.
 */
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));
const load = async (file) => (await runnerImport(root + file, { root, configFile: false, logLevel: 'error' })).module;

let tokens;
let contrast;
let textOn;
let plainOpacity;
before(async () => {
  ({ tokens } = await load('src/styles/tokens.ts'));
  ({ contrast, textOn } = await load('demo/builder/colour.ts'));
  ({ plainOpacity } = await load('src/engines/svg/districts.styles.ts'));
});

/** `#rrggbb` of a value of ours. */
const hex = (value) => (value.length === 4 ? `#${[...value.slice(1)].map((digit) => digit + digit).join('')}` : value);
const channels = (colour) => [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));
/** A colour over another, as the eye sees it. */
const over = (colour, below, opacity) =>
  `#${channels(colour)
    .map((value, index) => Math.round(value * opacity + channels(below)[index] * (1 - opacity)))
    .map((value) => value.toString(16).padStart(2, '0'))
    .join('')}`;

/** What a page is that sets nothing: the browser's own text on its own ground. */
const pages = { light: { ground: '#ffffff', text: '#000000' }, dark: { ground: '#14191d', text: '#ffffff' } };
/** How opaque districts are drawn in the accent. */
const tint = 0.34;

for (const [scheme, { ground, text }] of Object.entries(pages)) {
  describe(`our colours, ${scheme}`, () => {
    const of = (name) => hex(tokens[name][scheme] ?? tokens[name].light);
    const told = () => over(of('color-accent'), ground, tint);
    const plain = () => over(told(), ground, plainOpacity);
    /** Two colours and the least contrast between them. */
    const pairs = {
      'links on the ground': () => [of('color-accent'), ground, 4.5],
      'text on the accent': () => [of('color-on-accent'), of('color-accent'), 4.5],
      'muted text on the ground': () => [of('color-muted'), ground, 4.5],
      'borders on the ground': () => [of('color-border'), ground, 3],
      'the focus on the ground': () => [of('color-focus'), ground, 3],
      'names on a district with stories': () => [text, told(), 4.5],
      'names on a district without': () => [text, plain(), 4.5],
      'the selected district beside one with stories': () => [of('color-accent'), told(), 3],
      'the selected district beside one without': () => [of('color-accent'), plain(), 3],
      'a dot on its district': () => [of('color-accent'), told(), 3],
      'muted text, where more contrast is asked for': () => [text, ground, 7],
    };
    for (const [what, pair] of Object.entries(pairs)) {
      test(what, () => {
        const [one, other, least] = pair();
        const ratio = contrast(one, other);
        assert.ok(ratio >= least, `${one} on ${other}: ${ratio.toFixed(2)} : 1, needed ${least}`);
      });
    }
  });
}

test('for any accent there is a colour that can be read on it', () => {
  for (let code = 0; code < 4096; code++) {
    const accent = hex(`#${code.toString(16).padStart(3, '0')}`);
    assert.ok(contrast(textOn(accent), accent) >= 4.5, accent);
  }
});
