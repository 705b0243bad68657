/** Every record of ours, and every text in it, is reached by some element or page, in every language. */
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { elementHtml, files, languages, raw, records, showcasePages } from '../helpers/own-content.mjs';

const count = {};

/** What no element shows, and why. */
const untold = {
  source: 'told as its title',
  review: 'told in words',
};

/** Texts of a record as a reader of a language gets them, with where they stand. */
function textsOf(value, lang, path = '') {
  if (value === null || typeof value !== 'object') return [];
  if ('de' in value) return [value[lang] ?? value.de].flat().map((text) => ({ path, text }));
  return Object.entries(value).flatMap(([key, each]) => (key in untold ? [] : textsOf(each, lang, `${path}.${key}`)));
}
/** Words as a reader sees them. */
const seen = (html) =>
  html.replace(/<[^>]+>/g, '').replace(/&amp;/g, '&').replace(/&lt;/g, '<').replace(/&quot;/g, '"'); // prettier-ignore

/** Opens what shows a record, and looks for every text of it. */
function look(kind, lang, open) {
  const missing = [];
  for (const record of raw(kind)) {
    const page = seen(open(record));
    for (const { path, text } of textsOf(record, lang)) {
      count[`texts of ${kind}`] = (count[`texts of ${kind}`] ?? 0) + 1;
      if (!page.includes(text)) missing.push(`${record.id}${path}: ${text}`);
    }
    count[kind] = (count[kind] ?? 0) + 1;
  }
  assert.deepEqual(missing, []);
}

for (const lang of languages) {
  test(`${lang}: each story opened as a card`, () =>
    look('stories', lang, ({ id }) => elementHtml('thilik-story-card', { story: id }, lang, records)));
  test(`${lang}: each offer in the list of its district`, () =>
    look('offers', lang, ({ district }) => elementHtml('thilik-offer-list', { district }, lang, records)));
  test(`${lang}: each office in the list of its district, those of the state in every one`, () =>
    look('contacts', lang, ({ district }) =>
      elementHtml('thilik-contact-list', { district: district ?? '16051' }, lang, records),
    ));
  test(`${lang}: the programme in the showcase`, async () => {
    const page = seen((await showcasePages(files)).get(lang === 'de' ? 'showcase.html' : `showcase-${lang}.html`));
    const programme = JSON.parse(files.get('programme.json'));
    const shown = 'summary carriers goals methods coreSuccess statements future invitation updates publications'.split(
      ' ',
    );
    const texts = shown.flatMap((key) => textsOf(programme[key], lang, key));
    count['texts of the programme'] = (count['texts of the programme'] ?? 0) + texts.length;
    assert.deepEqual(
      texts.filter(({ text }) => !page.includes(text)),
      [],
    );
  });
}

after(() => {
  console.log(`reached, in ${languages.length} languages: ${Object.entries(count).map(([what, number]) => `${number} ${what}`).join(', ')}; missing: 0`); // prettier-ignore
});
