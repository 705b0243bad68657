/**
 * No translation that nobody has checked leaves without saying so, in whatever form it leaves; one that somebody has
 * signed says by whom and when. The states are drawn with a seed, so that every form meets every state.
 */
import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('../../', import.meta.url));
const plain = { root, configFile: false, logLevel: 'error' };
const load = async (file, options = plain) => (await runnerImport(root + file, options)).module;
const { buildContent } = await load('geodata/build/content.ts');
const { thilikContent } = await load('geodata/build/vite-plugin.ts');
const { elementHtml, formsOf, interfaceTerms, listed, normalise, readingTerms, showcasePages } = await load(
  'test/helpers/forms.ts',
  {
    ...plain,
    plugins: [thilikContent({ root: `${root}geodata`, emit: false })],
  },
);

const files = buildContent(`${root}geodata`);
const kinds = ['stories', 'offers', 'contacts'];
const translations = ['en', 'de-simple'];
const signed = { by: 'Prüfgruppe Musterstadt', on: '2026-05-03' };
const states = ['machine', 'draft', signed];
const raw = (kind) => JSON.parse(files.get(`${kind}.json`))[kind];
const count = {};

/** The texts of a record in a language that are not the same in German. */
function textsOf(value, lang) {
  if (value === null || typeof value !== 'object') return [];
  if (!('de' in value)) return Object.values(value).flatMap((each) => textsOf(each, lang));
  if (JSON.stringify(value[lang]) === JSON.stringify(value.de)) return [];
  return [value[lang] ?? []].flat().filter((each) => each.length > 3);
}
const escaped = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
const holds = (form, text) => [text, escaped(text), JSON.stringify(text).slice(1, -1), text.replace(/[\\;,]/g, '\\$&')].some((each) => form.includes(each)); // prettier-ignore

test('every record of ours says of each translation that a machine made it, and of none that it is checked', () => {
  for (const kind of kinds)
    for (const { id, review, ...record } of raw(kind))
      for (const lang of translations) {
        if (textsOf(record, lang).length === 0) continue;
        count[`${kind} in ${lang}`] = (count[`${kind} in ${lang}`] ?? 0) + 1;
        assert.equal(review?.[lang], 'machine', `${kind} ${id} ${lang}`);
      }
  const { review } = JSON.parse(files.get('programme.json'));
  assert.deepEqual(review, { de: 'draft', en: 'machine', 'de-simple': 'machine' });
});

for (const lang of translations)
  describe(lang, () => {
    const unchecked = () => Object.values(interfaceTerms(lang).unchecked);

    for (const kind of kinds)
      test(`${kind}: a form with a translated text says whether somebody has checked it`, () => {
        const wrong = [];
        let seed = 17;
        for (const json of raw(kind)) {
          seed = (seed * 48271) % 0x7fffffff;
          const state = states[seed % states.length];
          const { dataset } = normalise(kind, { [kind]: [{ ...json, review: { [lang]: state } }] });
          const texts = textsOf(json, lang);
          for (const [name, form] of Object.entries(formsOf(kind, dataset.records[0], lang))) {
            if (!texts.some((text) => holds(form, text))) continue;
            count[name] = (count[name] ?? 0) + 1;
            const marks = unchecked().filter((mark) => holds(form, mark));
            const expected = typeof state === 'string' ? [interfaceTerms(lang).unchecked[state]] : [];
            if (!expected.every((mark) => marks.includes(mark)) || (expected.length === 0 && marks.length > 0)) {
              wrong.push(`${json.id}, ${name}: ${JSON.stringify(state)} is told as ${JSON.stringify(marks)}`);
            }
            const isWhole = /^html$|long/.test(name);
            if (isWhole && (state === signed) !== form.includes(signed.by)) wrong.push(`${json.id}, ${name}: by whom`);
          }
        }
        assert.deepEqual(wrong, []);
      });

    for (const kind of kinds)
      test(`${kind}: the list that readers load first says it too`, () => {
        const complete = raw(kind);
        const { dataset } = normalise(kind, JSON.parse(files.get(`${lang}/${kind}.json`)));
        const wrong = dataset.records.filter((record) => {
          const form = listed(kind, record, lang);
          const texts = textsOf(
            complete.find(({ id }) => id === record.id),
            lang,
          );
          if (!texts.some((text) => holds(form, text))) return false;
          count['lists at first sight'] = (count['lists at first sight'] ?? 0) + 1;
          return !form.includes(interfaceTerms(lang).unchecked.machine);
        });
        assert.deepEqual(
          wrong.map(({ id }) => id),
          [],
        );
      });

    test('a list says it once before all entries, or of each where somebody has checked one of them', () => {
      const mark = interfaceTerms(lang).unchecked.machine;
      for (const [kind, tag] of [
        ['contacts', 'thilik-contact-list'],
        ['offers', 'thilik-offer-list'],
      ]) {
        const list = (changes) => {
          const { dataset } = normalise(kind, { [kind]: raw(kind).map((json, at) => ({ ...json, ...changes[at] })) });
          const html = elementHtml(tag, {}, lang, { stories: [], offers: [], contacts: [], [kind]: dataset.records });
          return { html, times: html.split(mark).length - 1 };
        };
        const all = list([]);
        assert.equal(all.times, 1, kind);
        const first = Math.min(...raw(kind).flatMap((json) => textsOf(json, lang)).filter((text) => holds(all.html, text)).map((text) => all.html.indexOf(escaped(text))).filter((at) => at > 0)); // prettier-ignore
        assert.ok(all.html.indexOf(mark) < first, `${kind}: before every entry`);
        const mixed = list([{ review: { [lang]: signed } }]);
        assert.ok(mixed.times > raw(kind).length / 2, `${kind}: ${mixed.times}`);
        count['lists as a whole'] = (count['lists as a whole'] ?? 0) + 2;
      }
    });

    test('the showcase says it of each story, as an article, a page of paper and a slide, and of the programme', async () => {
      const page = (await showcasePages(files)).get(`showcase-${lang}.html`);
      const mark = interfaceTerms(lang).unchecked.machine;
      const parts = page.match(/<article[\s\S]*?<\/article>|<section class="about"[\s\S]*?<\/section>/g);
      assert.equal(
        parts.filter((part) => !part.includes(mark)).length,
        0,
        parts.find((part) => !part.includes(mark)),
      );
      assert.equal(parts.length, 2 * raw('stories').length + 1);
      count['showcase'] = (count['showcase'] ?? 0) + parts.length;
    });
  });

describe('German, the source', () => {
  const { unsigned } = readingTerms('de');
  const forms = (kind, state) =>
    raw(kind).flatMap((json) => {
      const review = state ? { ...json.review, de: state } : json.review;
      const { dataset } = normalise(kind, { [kind]: [{ ...json, review }] });
      return Object.entries(formsOf(kind, dataset.records[0], 'de')).map(([name, form]) => [`${json.id}, ${name}`, form, name !== 'html, in a list']); // prettier-ignore
    });

  test('every text in our own words is a draft; names of offices are their sources’', () => {
    for (const kind of ['stories', 'offers'])
      for (const { id, review } of raw(kind)) assert.equal(review.de, 'draft', id);
    for (const { id, review } of raw('contacts')) assert.equal(review?.de, undefined, id);
  });
  test('an opened record and every file say that nobody has signed, lists do not, and none calls it a translation', () => {
    const marks = Object.values(interfaceTerms('de').unchecked);
    const wrong = kinds.flatMap((kind) =>
      forms(kind).filter(([, form, isWhole]) => {
        count['German forms'] = (count['German forms'] ?? 0) + 1;
        const isTold = kind !== 'contacts' && isWhole;
        return form.includes(unsigned) !== isTold || marks.some((mark) => form.includes(mark));
      }),
    );
    assert.deepEqual(wrong.map(([name]) => name), []); // prettier-ignore
    for (const kind of kinds) assert.ok(!files.get(`de/${kind}.json`).includes('"review"'), kind);
  });
  test('once somebody has signed, who and when takes its place', () => {
    const all = ['stories', 'offers'].flatMap((kind) => forms(kind, signed));
    assert.deepEqual(all.filter(([, form]) => form.includes(unsigned)).map(([name]) => name), []); // prettier-ignore
    const opened = all.filter(([name]) => / html$|long/.test(name));
    assert.equal(opened.length, raw('stories').length + raw('offers').length);
    assert.ok(opened.every(([, form]) => form.includes(signed.by) && form.includes('3. Mai 2026')));
  });
  test('the showcase says it of each story and of the programme', async () => {
    const page = (await showcasePages(files)).get('showcase.html');
    assert.equal(page.split(`(${unsigned})`).length - 1, raw('stories').length + 1);
  });
});

after(() => {
  console.log(`translations: ${Object.entries(count).map(([what, number]) => `${number} ${what}`).join(', ')}; unmarked: 0`); // prettier-ignore
});
