/**
 * What an own file gets that breaks a rule of our content: told with its line and what to do, and shown as far as it is
 * sure.
 */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('../../', import.meta.url));
const plain = { root, configFile: false, logLevel: 'error' };
const load = async (file, options = plain) => (await runnerImport(root + file, options)).module;
const { thilikContent } = await load('geodata/build/vite-plugin.ts');
const withContent = { ...plain, plugins: [thilikContent({ root: `${root}geodata`, emit: false })] };
const { check } = await load('src/cli/check.ts', withContent);
const { formsOf } = await load('test/helpers/forms.ts', withContent);
const { ruleHints } = await load('src/cli/own-rules.ts', withContent);
const { telLink, phonesOf } = await load('src/model/link.ts');
const { normalise } = await load('src/model/normalise.ts');

const office = (changes) => ({
  id: 'amt',
  district: '16070',
  kind: 'office',
  authority: 'Amt für Beispiele',
  asOf: '2026-05',
  ...changes,
});
const textOf = (...contacts) => JSON.stringify({ version: 1, contacts }, null, 2);

/** What is said of a file, and the numbers of each record that can be dialled. */
async function told(...contacts) {
  const text = textOf(...contacts);
  const context = { now: new Date('2026-11-29'), storyIds: new Set(), districts: () => ({ features: [] }) };
  const { findings } = await check('eigene.json', new TextEncoder().encode(text), context);
  const { dataset } = normalise('contacts', JSON.parse(text));
  return {
    text,
    found: findings.filter(({ reason }) => !['untranslated', 'stale'].includes(reason)),
    records: dataset.records,
    dialled: dataset.records.map(({ phone }) =>
      phonesOf(phone ?? '')
        .map(telLink)
        .filter(Boolean),
    ),
  };
}
const lineOf = (text, part) => text.slice(0, text.indexOf(part)).split('\n').length;

describe('a telephone field with two numbers', () => {
  for (const [written, reason, dialled] of [
    ['03628 7380, 03628 7381', 'several-phones', ['tel:+4936287380', 'tel:+4936287381']],
    ['03628 7380 oder 03628 7381', 'several-phones', ['tel:+4936287380', 'tel:+4936287381']],
    ['Tel. 03628 7380; Fax 03628 7389', 'several-phones', ['tel:+4936287380']],
    ['03628 738-0/-11', 'doubtful-extension', ['tel:+4936287380']],
    ['03628 5551/52', 'doubtful-extension', ['tel:+4936285551']],
    ['03628 7380 7381', 'no-phone', []],
  ])
    test(`${written}: ${reason}`, async () => {
      const result = await told(office({ phone: written }));
      assert.deepEqual(
        result.found.map((each) => [each.reason, each.path, each.line]),
        [[reason, 'contacts[0].phone', lineOf(result.text, '"phone"')]],
      );
      assert.match(result.found[0].advice, /^[A-Z].+\.$/);
      assert.deepEqual(result.dialled, [dialled]);
    });

  for (const [written, advice] of [
    ['0361/655 1045', 'Schreiben Sie „0361 6551045“.'],
    ['(0361) 655-1045', 'Schreiben Sie „0361 655-1045“.'],
    ['0361 - 655 10 45', 'Schreiben Sie „0361 6551045“.'],
    ['Tel. 03628-738-0', 'Schreiben Sie „03628 738-0“.'],
    ['+49 (0)3628 7380', 'Schreiben Sie „+49 3628 7380“.'],
    ['+49 3628/738-0', 'Schreiben Sie „+49 3628 738-0“.'],
    ['036287380', /^Schreiben Sie Vorwahl, Leerzeichen und Nummer/],
    ['03 61 655 10 45', /^Schreiben Sie Vorwahl/],
  ])
    test(`${written}: told how it is written, and dialled none the less`, async () => {
      const { found, text, dialled } = await told(office({ phone: written }));
      assert.deepEqual(
        found.map((each) => [each.reason, each.level, each.path, each.line]),
        [['phone-form', 'warning', 'contacts[0].phone', lineOf(text, '"phone"')]],
      );
      if (typeof advice === 'string') assert.equal(found[0].advice, advice);
      else assert.match(found[0].advice, advice);
      const digits = written.replace(/\(0\)|[^\d]/g, '').replace(/^(49|0)/, '');
      assert.deepEqual(dialled, [[`tel:+49${digits}`]]);
    });

  test('one number in this form is no mistake', async () => {
    for (const phone of ['03628 738-0', '115', '+49 3628 738-0', '0361 655-1045']) {
      assert.deepEqual((await told(office({ phone }))).found, [], phone);
    }
  });
});

describe('a date in words', () => {
  for (const [written, advice] of [
    ['Mai 2026', 'Schreiben Sie „2026-05“.'],
    ['12. Mai 2026', 'Schreiben Sie „2026-05-12“.'],
    ['12.05.2026', 'Schreiben Sie „2026-05-12“.'],
    ['letztes Jahr', 'Schreiben Sie Jahr, Jahr-Monat oder Jahr-Monat-Tag: 2019, 2019-09 oder 2019-09-06.'],
  ])
    test(`${written}: the number stays, its date does not`, async () => {
      const phone = { phone: '03628 738-0', fields: { phone: { asOf: written } } };
      const { found, text, dialled } = await told(office(phone));
      assert.deepEqual(
        found.map((each) => [each.reason, each.path, each.line, each.value, each.advice]),
        [['bad-date', 'contacts[0].fields.phone.asOf', lineOf(text, `"${written}"`), written, advice]],
      );
      assert.deepEqual(dialled, [['tel:+4936287380']]);
    });
});

test('a whole record whose date is in words stays with the year that is sure, or with none', async () => {
  for (const [written, year, advice] of [
    ['Mai 2026', '2026', 'Schreiben Sie „2026-05“.'],
    ['12.05.2026', '2026', 'Schreiben Sie „2026-05-12“.'],
    ['Frühjahr 2026, geändert 2027', '', /^Schreiben Sie /],
    ['letztes Jahr', '', /^Schreiben Sie /],
    ['', '', /^Schreiben Sie /],
  ]) {
    const { found, text, records } = await told(office({ asOf: written, phone: '03628 7380' }));
    assert.deepEqual(
      found.map(({ reason, path, line, value }) => [reason, path, line, value]),
      [['bad-date', 'contacts[0].asOf', lineOf(text, `"${written}"`), written]],
    );
    assert.match(found[0].advice, typeof advice === 'string' ? new RegExp(`^${advice}$`) : advice);
    assert.deepEqual(
      records.map(({ asOf }) => asOf),
      [year],
    );
    const shown = formsOf('contacts', records[0], 'de').html;
    assert.match(shown, /03628/);
    assert.match(shown, year ? /Stand 2026/ : /Stand nicht bekannt/);
    assert.doesNotMatch(shown, /bestätigt/);
  }
});

describe('a translation of which nobody says who has read it', () => {
  const translated = { function: { de: 'Beratung', en: 'Advice', 'de-simple': 'Hilfe' } };
  const states = async (marks) =>
    (await told(office({ ...translated, ...marks }))).found.map(({ reason, path }) => `${reason} ${path}`);

  test('is told for each language, with its line and what to write', async () => {
    const { found, text } = await told(office(translated));
    assert.deepEqual(
      found.map(({ reason, line }) => [reason, line]),
      [
        ['unmarked-translation', lineOf(text, '"en"')],
        ['unmarked-translation', lineOf(text, '"de-simple"')],
      ],
    );
    assert.match(found[0].advice, /"review": \{"en": "machine"\}/);
  });
  test('is told of every member that may be a text, as of who offers something', async () => {
    const members = 'title headline summary name description when organisation cost function unit role funding'.split(
      ' ',
    );
    const texts = Object.fromEntries(members.map((member) => [member, { de: 'Beratung', en: 'Advice' }]));
    for (const [member, text] of Object.entries(texts))
      assert.deepEqual(ruleHints({ [member]: text }, 'x').map(({ path }) => path), [`x.${member}.en`]); // prettier-ignore
  });
  test('is nothing where it is a draft, a machine’s, or somebody has signed', async () => {
    assert.deepEqual(await states({ review: { en: 'machine' }, machineTranslated: { 'de-simple': ['function'] } }), []);
    const by = { by: 'Prüfgruppe für Leichte Sprache', on: '2026-05-03' };
    assert.deepEqual(await states({ review: { en: by, 'de-simple': by } }), []);
  });
  test('is told where it is read, but not by whom and when', async () => {
    assert.deepEqual(await states({ review: { en: 'reviewed', 'de-simple': 'draft' } }), [
      'unsigned-review contacts[0].review.en',
    ]);
  });
  test('German alone, or one language alone, is no translation', async () => {
    assert.deepEqual((await told(office({ function: { de: 'Beratung' } }))).found, []);
    assert.deepEqual(
      (await told(office({ function: { en: 'Advice' } }))).found.filter(({ reason }) => reason !== 'no-german'),
      [],
    );
  });
});
