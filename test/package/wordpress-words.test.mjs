import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { runnerImport } from 'vite';
import { inPhp, read, root, withPhp } from '../helpers/plugin.mjs';

/** What the plugin for WordPress puts between the tags of an element; `attributes` are PHP. */
const wordsOf = (element, attributes, options) =>
  inPhp(
    ['data', 'attributes', 'settings', 'own-contacts', 'words', 'own-words'],
    `words('${element}', array(${attributes}))`,
    options,
  );

const content = (kind) => JSON.parse(readFileSync(join(root, `dist/data/${kind}.json`), 'utf8'))[kind];
const shipped = (lang, district) => JSON.parse(read(`words/${lang}/${district}.json`));
const count = (text, part) => text.split(part).length - 1;

/** Officials of 2019 and the like have no way to be reached and stand in no list of words. */
const canBeReached = ({ address, phone, email, url }) => Boolean(address ?? phone ?? email ?? url);
const load = async (file) => (await runnerImport(join(root, file), { configFile: false })).module;

test('every record stands in words, in each language', async () => {
  const { languageTags } = await load('src/i18n/languages.ts');
  const records = { stories: content('stories'), offers: content('offers') };
  records.contacts = content('contacts').filter(canBeReached);
  for (const lang of languageTags) {
    const { terms } = await load(`src/i18n/${lang}/interface.ts`);
    const reading = (await load(`src/i18n/${lang}/reading.ts`)).terms;
    const dates = { stories: terms.ofBrochure, offers: reading.offerOf, contacts: terms.asOf };
    for (const [kind, record] of Object.entries(records).flatMap(([each, all]) => all.map((one) => [each, one]))) {
      const { id, district, headline, title, name, authority, summary, when, audience, organisation } = record;
      const file = district === '16056' ? '16063' : (district ?? 'none');
      const { html } = shipped(lang, file)[kind].find((entry) => entry.id === id);
      const [asOf] = dates[kind]('|').split('|');
      const texts = [headline ?? title, name, summary, when, audience, record.function, organisation].map((text) =>
        typeof text === 'string' ? text : (text?.[lang] ?? text?.de),
      );
      for (const text of [...texts, authority, `<small>${asOf}`].filter(Boolean))
        assert.ok(html.includes(text), `${lang} ${id}: ${text}`);
      assert.doesNotMatch(html, /\n|<(?!\/?(?:strong|small|br|a|span)\b)/, 'phrasing content in one line');
    }
  }
});

test('numbers are links where the elements make links of them', withPhp, async () => {
  const { phones } = await load('test/fixtures/phones.ts');
  const several = ['03628 000000, 03628 000111', 'tel:+493628000000, tel:+493628000111'];
  const written = JSON.stringify([...phones, several].map(([phone]) => phone));
  const html = inPhp(['own-words'], `array_map('Thilik\\phone_links', json_decode('${written}'))`);
  for (const [index, [phone, link]] of [...phones, several].entries())
    assert.equal(html[index].match(/tel:[+\d]+/g)?.join(', ') ?? null, link, phone);
});

test('words tell every fact of an offer once', async () => {
  const { offerFieldNames } = await load('src/model/offer-fields.ts');
  const { wordpressWords } = await load('src/build/wordpress-words.ts');
  const facts = {
    alert: { text: { de: 'Im August geschlossen' }, until: '2099-08-31' },
    description: { de: 'Kochen und reden' },
    when: { de: 'jeden Dienstag' },
    // Words that say when stand for dates, too.
    dates: [{ start: '2099-06-13T15:00' }],
    hours: { de: '14 bis 16 Uhr' },
    organisation: 'Verein & Freunde',
    audience: [{ de: 'Jugendliche' }],
    spokenLanguages: ['ar'],
    place: { name: 'Haus am Markt', precision: 'address' },
    address: { street: 'Marktstraße 1', postcode: '99310', town: 'Arnstadt' },
    mode: ['phone'],
    registration: { de: 'eine Woche vorher' },
    wheelchair: 'yes',
    cost: { de: '2 Euro <je Kind>' },
    phone: '03628 000000',
    email: 'treff@example.org',
    url: 'https://example.org/treff',
  };
  assert.deepEqual(Object.keys(facts), offerFieldNames, 'a field has a value here');
  const offer = {
    ...{ id: 'treff', kind: 'course', status: 'running', district: '16070', topics: ['sport'], asOf: '2026-09' },
    ...{ name: { de: 'Offener Treff' }, source: { document: 'Aushang' }, ...facts },
  };
  const lists = { stories: [], contacts: [], offers: [offer] };
  const words = await wordpressWords(async (file) => {
    const kind = file.replace('.json', '');
    return JSON.stringify({ version: 1, [kind]: lists[kind] });
  });
  const [{ html }] = words['de/16070'].offers;
  const said = ['Offener Treff', 'jeden Dienstag', '14 bis 16 Uhr', 'Verein &amp; Freunde', 'Jugendliche', 'Arabisch'];
  said.push(
    'Haus am Markt',
    'Marktstraße 1, 99310 Arnstadt',
    '2 Euro &lt;je Kind&gt;',
    'href="https://example.org/treff"',
    'Im August geschlossen',
    'Kochen und reden',
    'eine Woche vorher',
    'tel:+493628000000',
    'mailto:treff@example.org',
  );
  for (const text of [...said, 'Stand September 2026']) assert.equal(count(html, text), 1, `${text}: ${html}`);
});

test('PHP shows the words of the wanted districts, topics and story', withPhp, () => {
  const entries = shipped('de', '16070');
  const map = wordsOf('map', "'district' => '16070'");
  for (const { html } of [
    ...entries.stories,
    ...entries.offers,
    ...entries.contacts,
    ...shipped('de', 'none').contacts,
  ])
    assert.equal(count(map, html), 1, html);
  assert.doesNotMatch(map, /Stadtverwaltung/);
  assert.doesNotMatch(wordsOf('map', "'district' => '16070', 'layers' => 'stories'"), /tel:/);

  const items = (html) => count(html, 'role="listitem"');
  const offers = content('offers');
  assert.equal(items(wordsOf('offer-list', '')), offers.length);
  const sport = offers.filter(({ topics }) => topics.includes('sport')).length;
  assert.equal(items(wordsOf('offer-list', "'topics' => 'sport'")), sport);
  const card = wordsOf('story-card', "'story' => 'ilm-kreis'");
  assert.ok(card.includes(entries.stories[0].html));
  assert.equal(items(card), 1);
  const elsewhere = wordsOf('story-card', "'story' => 'eisenach', 'scope' => '16070'");
  assert.ok(elsewhere.includes(shipped('de', '16063').stories.find(({ id }) => id === 'eisenach').html));
  assert.equal(
    items(wordsOf('contact-list', "'for' => 'map'")),
    shipped('de', 'none').contacts.length,
    'what is selected on the map is not known',
  );
});

test('PHP chooses the language as the elements do', withPhp, () => {
  const cases = [
    ['en-GB', 'from the 2019 brochure', false],
    ['de-simple-x-own', 'aus dem Heft von 2019', false],
    ['de-AT', 'aus der Broschüre von 2019', false],
    ['fr-FR', 'aus der Broschüre von 2019', true],
  ];
  for (const [language, text, marked] of cases) {
    const html = wordsOf('story-card', "'story' => 'jena'", { language });
    assert.ok(html.includes(text), language);
    assert.equal(html.startsWith('<span lang="de">'), marked, language);
  }
});

test('own contacts stand in the same words as bundled ones', withPhp, () => {
  const own = content('contacts').find(({ id }) => id === '16070-zentrale');
  const options = { thilik_contacts: JSON.stringify({ version: 1, contacts: [own] }) };
  for (const lang of ['de', 'en', 'de-simple']) {
    const html = wordsOf('contact-list', `'lang' => '${lang}'`, options);
    const bundled = shipped(lang, '16070').contacts.find(({ id }) => id === own.id);
    assert.ok(html.includes(bundled.html), `${html}\n${bundled.html}`);
    assert.equal(count(html, 'role="listitem"'), 1, 'they replace the bundled ones');
  }
  assert.equal(wordsOf('contact-list', "'district' => '16051'", options), '', 'none of another district');
});
