/**
 * Whom the 22 districts of today send a reader to first, and which number is shown how: printed, and held to what
 * `geodata/` says of its sources. The day is fixed, since a number becomes a link with its year when it is five years old.
 */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('../../', import.meta.url));
const load = async (file) => (await runnerImport(root + file, { root, configFile: false, logLevel: 'error' })).module;
const { buildContent } = await load('geodata/build/content.ts');
const { warnedNumbers } = await load('geodata/build/warnings.ts');
const { languageTags } = await load('src/i18n/languages.ts');
const { inFrame } = await load('src/model/frames.ts');
const { normalise } = await load('src/model/normalise.ts');
const { isOffice, shownPhone } = await load('src/model/office.ts');
const { officesOf, phoneDate, phoneUse } = await load('src/model/offices.ts');

const now = new Date('2026-11-29');
const built = buildContent(`${root}geodata`);
const complete = JSON.parse(built.get('contacts.json')).contacts;
const byId = new Map(complete.map((contact) => [contact.id, contact]));
const { objects } = JSON.parse(built.get('districts.topo.json'));
const districts = objects.ftoday.geometries
  .map(({ properties }) => properties)
  .toSorted((a, b) => a.ags.localeCompare(b.ags));

/** What a reader's browser gets of a language. */
const listOf = (language) => normalise('contacts', JSON.parse(built.get(`${language}/contacts.json`))).dataset.records;
const answers = (language) =>
  districts.map(({ ags, name }) => {
    const isHere = ({ district }) => district === null || inFrame(district, 'today') === ags;
    return { ags, name, ...officesOf(ags, listOf(language).filter(isHere)) };
  });
const german = answers('de');
const host = (url) => url && new URL(url).host.replace(/^www\./, '');

/** Why the number of an office is shown as it is, in the words of its source. */
function phoneOf({ id }) {
  const { phone, sure, ...rest } = byId.get(id);
  if (!phone) return 'none: no number is known';
  const use = phoneUse({ ...rest, phone, sure }, now);
  return use === 'none' ? 'none: only at second hand' : `${use} ${phone} (${sure.phone}, ${phoneDate(rest)})`;
}

test('the 22 districts and what they get', () => {
  const rows = german.map(({ ags, name, first, others, isStateOpen }) => [
    `${ags} ${name}`,
    first ? `${first.id.slice(6)}: ${first.authority}` : 'no office',
    first ? phoneOf(first) : '',
    host(first?.url) ?? '',
    others[0] ? `${others[0].id}${others.length > 1 ? ` +${others.length - 1}` : ''}` : 'no second office',
    isStateOpen ? 'open' : 'closed',
  ]);
  const head = ['district', 'first office', 'telephone', 'website', 'second office', 'state'];
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column].length)));
  for (const row of [head, ...rows]) console.log(row.map((cell, column) => cell.padEnd(widths[column])).join('  '));
  assert.equal(rows.length, 22);
});

describe('the first office', () => {
  test('each district has one with a page, or the state’s help stands open', () => {
    const helpless = german.filter(
      ({ first, state, isStateOpen }) => !first?.url && !(isStateOpen && state.length > 0),
    );
    assert.deepEqual(
      helpless.map(({ name }) => name),
      [],
    );
    assert.deepEqual(
      german.filter(({ first }) => !first).map(({ name }) => name),
      [],
    );
  });

  test('is the integration office or the switchboard, the same in every language', () => {
    for (const { first, name } of german) assert.match(first.id, /-(integration|zentrale)$/, name);
    for (const language of languageTags) {
      assert.deepEqual(
        answers(language).map(({ first }) => first.id),
        german.map(({ first }) => first.id),
        language,
      );
    }
  });

  test('the switchboard of Eisenach is the second of the Wartburgkreis', () => {
    const { first, others } = german.find(({ ags }) => ags === '16063');
    assert.equal(first.district, '16063');
    assert.ok(others.some(({ id }) => id === '16056-zentrale'));
  });

  test('no state office has a number before one is sourced', () => {
    assert.deepEqual(
      complete.filter(({ kind, phone }) => kind === 'state' && phone).map(({ id }) => id),
      [],
    );
  });
});

describe('numbers', () => {
  test('of lists are those that an authority or two sources answer for, with the same date', () => {
    const listed = listOf('de').filter(({ phone }) => phone);
    assert.ok(listed.length > 10);
    for (const contact of listed) {
      const { phone, sure } = byId.get(contact.id);
      assert.equal(contact.phone, phone, contact.id);
      assert.match(String(sure?.phone), /^(two|official)$/, contact.id);
      assert.equal(phoneDate(contact), phoneDate(byId.get(contact.id)).slice(0, 7), contact.id);
    }
    const shown = complete.filter((contact) => shownPhone(contact)).map(({ id }) => id);
    assert.deepEqual(
      listed.map(({ id }) => id),
      shown,
    );
  });

  test('and every other field in the file say how sure they are', () => {
    const fields = ['address', 'phone', 'email', 'url'];
    const told = complete.filter(({ kind }) => kind !== 'function');
    const unsaid = told.flatMap(({ id, sure, ...contact }) =>
      fields.filter((field) => Boolean(contact[field]) !== Boolean(sure?.[field])).map((field) => `${id} ${field}`),
    );
    assert.deepEqual(unsaid, []);
  });

  test('115 only where a source names it', () => {
    const named = complete.filter(({ phone }) => phone === '115').map(({ id }) => id);
    assert.deepEqual(named, ['16074-zentrale']);
  });

  test('with a warning are recognised however they are written', () => {
    // Made up behind the stem of an office which has new numbers.
    for (const number of ['036691 70999', '036691/70-999', '+49 36691 70999', '0049 (0)36691 70999']) {
      assert.equal(warnedNumbers(`Tel. ${number}.`).length, 1, number);
    }
    assert.deepEqual(warnedNumbers('036692 70999, 0361 4711, 01.05.2024'), []);
  });

  test('with a warning stand in no file of the content, and in none of a build', () => {
    const folders = ['geodata', 'dist'].map((folder) => path.join(root, folder)).filter((folder) => existsSync(folder));
    const files = folders.flatMap((folder) =>
      readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && /\.(json|html|md|ts|php)$/.test(entry.name))
        .map((entry) => path.join(entry.parentPath ?? entry.path, entry.name)),
    );
    const found = files.flatMap((file) =>
      warnedNumbers(readFileSync(file, 'utf8')).map((number) => `${file}: ${number}`),
    );
    assert.ok(files.length > 20);
    assert.deepEqual(found, []);
  });
});

test('lists hold only what leads somewhere; officials of the brochure stay in their stories', () => {
  for (const language of languageTags) {
    assert.deepEqual(
      listOf(language)
        .filter((contact) => !isOffice(contact))
        .map(({ id }) => id),
      [],
    );
    assert.deepEqual(
      listOf(language)
        .filter(({ kind }) => kind === 'function')
        .map(({ id }) => id),
      [],
    );
  }
});
