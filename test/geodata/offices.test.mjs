/**
 * Offices against what was found about them in 2026: numbers, how sure they are, warnings, what stays open; and of when a
 * number is, in every form. What was found lies beside this repository; without it those tests are skipped.
 */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { after, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('../../', import.meta.url));
const load = async (file) => (await runnerImport(root + file, { root, configFile: false, logLevel: 'error' })).module;
const { buildContent } = await load('geodata/build/content.ts');
const { contactFacts } = await load('src/content/contact.ts');
const { valueOf } = await load('src/content/fact.ts');
const { formatDate } = await load('src/i18n/format-date.ts');
const { interfaceTerms } = await load('src/i18n/interface.ts');
const { normalise } = await load('src/model/normalise.ts');

const { contacts } = JSON.parse(readFileSync(`${root}geodata/contacts.json`, 'utf8'));
const file = path.resolve(root, '../shared/facts/offices-2026.json');
const found = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { units: [], warnings: [] };
const skip = existsSync(file) ? false : 'what was found is not part of this repository';

const digits = (phone) => phone.replace(/^\+49/, '0').replace(/\D/g, '');
const count = {};
const say = (what, by = 1) => (count[what] = (count[what] ?? 0) + by);
const failures = (list) => assert.deepEqual(list, []);
const phonesOf = (ags) => contacts.filter(({ district, phone }) => district === ags && phone);

describe('numbers against what was found', () => {
  test('are as sure as the source says', { skip }, () => {
    const wrong = [];
    for (const { ags, values } of found.units)
      for (const { field, value, sure } of values) {
        if (!/phone$/.test(field)) continue;
        for (const contact of phonesOf(ags)) {
          if (digits(contact.phone) !== digits(value)) continue;
          say('numbers compared');
          if (contact.sure.phone !== sure) wrong.push(`${contact.id}: ${contact.sure.phone} instead of ${sure}`);
        }
      }
    failures(wrong);
  });
  test('that are official or said by two are there', { skip }, () => {
    const missing = [];
    for (const { ags, values } of found.units)
      for (const { field, value, sure } of values) {
        if (!/phone$/.test(field) || !['official', 'two'].includes(sure)) continue;
        say('numbers found');
        if (!phonesOf(ags).some(({ phone }) => digits(phone) === digits(value))) missing.push(`${ags} ${value}`);
      }
    failures(missing);
  });
  test('whose last digits nobody printed are left out', () => {
    failures(['16062', '16068'].flatMap((ags) => phonesOf(ags).map(({ id }) => id)));
  });
  test('of a district with a warning are none, or 115', () => {
    failures(phonesOf('16069').map(({ id }) => id));
    failures(
      phonesOf('16074')
        .filter(({ phone }) => phone !== '115')
        .map(({ id }) => id),
    );
  });
  test('that only the private directory has are unsure', () => {
    const only = contacts.filter(({ phone, source, fields }) => {
      const from = fields?.phone?.source ?? source;
      return phone && /thueringen-universal/.test(`${from.document} ${from.url}`);
    });
    say('numbers of the private directory', only.length);
    failures(only.filter(({ sure }) => sure.phone !== 'secondary').map(({ id }) => id));
  });
  test('addresses and websites that two sources or an authority give are those that were found', { skip }, () => {
    const wrong = [];
    for (const { ags, values } of found.units) {
      const own = contacts.find(({ id }) => id === `${ags}-zentrale`);
      if (!own) continue;
      const sure = values.filter(({ sure: how }) => how !== 'secondary');
      for (const field of ['street', 'postcode', 'town']) {
        const known = sure
          .filter((each) => each.field === field)
          .map(({ value }) => value.replace('Markplatz', 'Marktplatz'));
        if (known.length === 0) continue;
        say('parts of addresses');
        if (!known.includes(own.address[field])) wrong.push(`${own.id} ${own.address[field]} instead of ${known}`);
      }
    }
    failures(wrong);
  });
});

/** Everything that a value says, in one line. */
const plain = (value) => {
  if (value === undefined || value === null) return '';
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(plain).join('');
  return plain(value.text ?? value.label ?? value.of ?? value.items);
};

for (const lang of ['de', 'en', 'de-simple'])
  test(`${lang}: a number, address or mailbox of another time than its entry says so, in lists and complete records`, () => {
    const terms = interfaceTerms(lang);
    const built = buildContent(`${root}geodata`);
    const wrong = [];
    for (const name of [`${lang}/contacts.json`, 'contacts.json'])
      for (const contact of normalise('contacts', JSON.parse(built.get(name))).dataset.records) {
        const source = contacts.find(({ id }) => id === contact.id);
        const facts = contactFacts(contact, { lang, terms });
        for (const field of ['address', 'phone', 'email']) {
          const told = plain(valueOf(facts, field));
          const own = source.fields?.[field]?.asOf;
          if (!told || !own || own.slice(0, 7) === source.asOf.slice(0, 7)) continue;
          say(`dates beside fields (${lang})`);
          const date = [own, own.slice(0, 7)].map((each) => terms.asOf(formatDate(each, lang)));
          if (!date.some((each) => told.includes(`(${each})`))) wrong.push(`${name} ${contact.id} ${field}: ${told}`);
        }
      }
    failures(wrong);
  });

after(() => {
  const shown = contacts.filter(({ phone, sure }) => phone && sure.phone !== 'secondary').length;
  const districts = new Set(
    contacts.flatMap(({ district, phone, sure }) => (phone && sure.phone !== 'secondary' ? [district] : [])),
  );
  console.log(`${contacts.length} contacts, ${shown} numbers shown in ${districts.size} of 23 districts, ${Object.entries(count).map(([what, by]) => `${by} ${what}`).join(', ')}`); // prettier-ignore
});
