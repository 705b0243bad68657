import { expect } from '@open-wc/testing';
import { contactDetails } from '../../src/content/contact-details.ts';
import { contactFacts, whatToSay } from '../../src/content/contact.ts';
import type { Details } from '../../src/content/details.ts';
import type { Fact, Locale } from '../../src/content/fact.ts';
import { offerDetails, offerFacts } from '../../src/content/offer.ts';
import { plain } from '../../src/content/plain.ts';
import { shortNumber, storyFacts } from '../../src/content/story.ts';
import { interfaceTerms } from '../../src/i18n/interface.ts';
import { loadTexts } from '../../src/i18n/part.ts';
import { confirmations } from '../../src/model/confirmation.ts';
import { offerFieldNames } from '../../src/model/offer-fields.ts';
import type { Offer } from '../../src/model/types.ts';
import contactsSchema from '../../geodata/schema/contacts.schema.json';
import offersSchema from '../../geodata/schema/offers.schema.json';
import storySchema from '../../geodata/schema/story.schema.json';
import { contact, districts, factsOf, offer, story } from './complete.ts';

const details: Details = {
  lang: 'de',
  terms: interfaceTerms('de'),
  now: new Date('2026-11-01'),
  staleBefore: '2024-11',
  noPersons: false,
  reportHref: 'mailto:post@example.org?subject={id}',
};
const told = (facts: readonly Fact[]) => facts.map(({ label, value }) => `${plain(label)}: ${plain(value)}`).join('\n');
const ids = (facts: readonly Fact[]) => facts.map(({ id }) => id);

/** Fields that are told by other words than they hold. */
const inOtherWords: Readonly<Record<string, string>> = {
  'story.topics.0': 'Sport und Vereine',
  'story.asOf': 'Stand Juni 2005',
  'story.funded': 'nicht von ThILIK gefördert',
  'story.period.from': 'Februar 2001 bis April 2003',
  'story.period.to': 'Februar 2001 bis April 2003',
  'story.figures.0.value.0': 'etwa 1.200 bis 3.400\u00A0Einheiten',
  'story.figures.0.value.1': 'etwa 1.200 bis 3.400\u00A0Einheiten',
  'story.figures.0.approx': 'etwa 1.200',
  'story.links.0.url': 'example.org/link',
  'story.links.0.checked': 'Link aus der Broschüre, nicht geprüft',
  'story.district': 'Jena',
  'offer.kind': 'Kurs',
  'offer.status': 'Juni 2005 geplant',
  'offer.asOf': 'Stand Juni 2005',
  'offer.topics.0': 'Sprache',
  'offer.place.precision': 'Ort, ohne Anschrift: Name des Orts',
  'offer.spokenLanguages.0': 'Sprachen: Arabisch',
  'offer.alert.until': 'bis 2031',
  'offer.mode.0': 'Wie: bei Ihnen zu Hause',
  'offer.wheelchair': 'Mit dem Rollstuhl: teilweise zu erreichen',
  'offer.protected': 'Zum Schutz der Menschen dort',
  'offer.url': 'example.org/angebot',
  'contact.alert.until': 'bis 2031',
  'contact.wheelchair': 'Mit dem Rollstuhl: nicht zu erreichen',
  'contact.protected': 'Zum Schutz der Menschen dort',
  'contact.asOf': 'Stand Juni 2005, seit 21 Jahren nicht bestätigt',
  'contact.spokenLanguages.0': 'Sprachen: Arabisch',
  'contact.url': 'example.org/amt',
  'contact.fields.phone.asOf': 'Telefon: Stand 2007',
  'contact.sure.phone': 'zwei Quellen stimmen überein',
};

/** Fields that are told nowhere, and why. */
const untold: readonly (readonly [RegExp, string])[] = [
  [/^\w+\.id$/, 'names the record, also in the link to report a mistake'],
  [/\.source\.lines\b/, 'for those who check the content'],
  [/\.source\.url$/, 'the address behind the title'],
  [/\.place\.(lonLat|ags8|licence)\b/, 'drawn; the licence is credited once below the map'],
  [/^story\.place\.precision$/, 'a whole district is told instead of a name'],
  [/^\w+\.lastChecked$/, 'the date of the record, when it is later'],
  [/^\w+\.ext\b/, 'nobody knows what it means'],
  [/\.machineTranslated\b/, 'told beside a translation that is shown'],
  [/\.hours\.schedule\b/, 'for the clock; the words beside it are told'],
  [/^offer\.dates\b/, 'told in words, where there are none'],
  [/\.review\b/, 'told beside a translation that is shown'],
  [/^story\.number$/, 'the sign on the map, drawn'],
  [/^story\.figures\.0\.asOf$/, 'the date of the story; no form has room for a second one'],
  [/^story\.updates\.0\.date$/, 'the source of the update has its date in its own words'],
  [/^(offer|contact)\.district$/, 'told by the list, where it is not clear'],
  [/^contact\.(kind|switchboard|first)$/, 'what lists sort by; the function says it in words'],
  [/^offer\.contacts\b/, 'ids of records that stand beside it'],
  [/^(offer|contact)\.story$/, 'id of a record that stands beside it'],
];

/** Every value in a record with its path. */
function leaves(value: unknown, path: string): readonly (readonly [path: string, text: string])[] {
  if (typeof value !== 'object' || value === null) return [[path, String(value)]];
  const all = Object.entries(value as Record<string, unknown>);
  return all.flatMap(([key, each]) => leaves(each, /^de$/.test(key) ? path : `${path}.${key}`));
}

describe('facts', () => {
  const all = {
    story: factsOf.story(story, details),
    offer: factsOf.offer(offer, details),
    contact: factsOf.contact(contact, details),
  };
  for (const [kind, record] of Object.entries({ story, offer, contact })) {
    const words = told(all[kind as keyof typeof all]);
    for (const [path, value] of leaves(record, kind)) {
      const reason = untold.find(([pattern]) => pattern.test(path))?.[1];
      if (reason) it(`${path} is not told: ${reason}`, () => expect(words).to.not.include(`: ${value}\n`));
      else it(`${path} is told`, () => expect(words).to.include(inOtherWords[path] ?? value));
    }
  }

  it('every field of the schema stands in the records of these tests', () => {
    const fields = (schema: { readonly properties: object }) =>
      Object.keys(schema.properties).filter((key) => key !== '$schema');
    expect(Object.keys(offer)).to.have.members(fields(offersSchema.properties.offers.items));
    expect(Object.keys(contact)).to.have.members(fields(contactsSchema.properties.contacts.items));
    expect(Object.keys(story)).to.have.members(fields(storySchema.$defs.fields));
  });

  it('stand in one order, whatever the language', () => {
    expect(ids(all.offer)).to.deep.equal([
      'name',
      'kind',
      'status',
      ...offerFieldNames.filter((field) => field !== 'dates'),
      'protected',
      'topics',
      'asOf',
      'source',
      'report',
      'confirm',
    ]);
    expect(ids(all.contact)).to.deep.equal(
      'authority function address phone email url hours asOf unit person spokenLanguages alert wheelchair protected source fields.phone report confirm'.split(
        ' ',
      ),
    );
    expect(ids(all.story)).to.deep.equal(
      'district title summary topics asOf figures body planned updates fullTitle place period presenter partners funding links remarks source asOf report confirm'.split(
        ' ',
      ),
    );
  });

  it('what is not known is no fact', () => {
    const { id, asOf, review, name, kind, topics, district, status, contacts, source } = offer;
    const bare: Offer = {
      id,
      asOf,
      review,
      name,
      kind,
      topics,
      district,
      status,
      contacts,
      source,
      place: null,
      organisation: '',
      spokenLanguages: [],
    };
    expect(ids(offerFacts(bare, details))).to.deep.equal(['name', 'kind', 'status', 'topics', 'asOf']);
    expect(ids(offerDetails({ ...bare, source: { document: '' } }, { ...details, reportHref: '' }))).to.deep.equal([]);
  });

  it('say nothing of the state of an offer that was confirmed lately and says nothing itself', () => {
    const said = (change: Partial<Offer>) => {
      const found = offerFacts({ ...offer, ...change }, { ...details, staleBefore: '2024-11' });
      return ids(found).includes('status');
    };
    expect(said({ status: 'unknown', asOf: '2026-09-01' })).to.equal(false);
    expect(said({ status: 'active', asOf: '2026-09-01' })).to.equal(true);
    expect(said({ status: 'unknown', asOf: '2019' })).to.equal(true);
    expect(said({ status: 'unknown', asOf: '' })).to.equal(true);
  });

  it('no person is named where none is wanted', () => {
    const shy = { ...details, noPersons: true };
    expect(told(factsOf.story(story, shy)))
      .to.include('Behörde der Person')
      .and.not.to.include('Name der Person');
    expect(told(factsOf.contact(contact, shy))).not.to.include('Name der Person');
  });

  it('are told in the language of the content, and whose translation it is', () => {
    const locale: Locale = { ...details, lang: 'en' };
    const translated = { ...story, headline: { de: 'Spielfest', en: 'Games' } };
    const [, title] = storyFacts(translated, locale, districts);
    expect(title?.value).to.deep.equal([
      { type: 'text', text: 'Games', lang: 'en' },
      ' ',
      { type: 'badge', of: 'Übersetzung noch nicht geprüft' },
    ]);
    const [, missing] = storyFacts(story, locale, districts);
    expect(JSON.stringify(missing?.value)).to.include('nur auf Deutsch');
  });

  it('a source’s date is told as the language writes it, what is no date in its own words', async () => {
    await loadTexts('en');
    const toldIn = (lang: 'de' | 'en', date: string) => {
      const dated = { ...contact, source: { document: 'Titel', date } };
      return told(contactDetails(dated, { ...details, lang, terms: interfaceTerms(lang) }));
    };
    expect(toldIn('de', '2025-08-12')).to.include('Titel (12. August 2025)');
    expect(toldIn('en', '2025-08-12')).to.include('Titel (12 August 2025)');
    expect(toldIn('en', '2021-07')).to.include('Titel (July 2021)');
    expect(toldIn('en', 'undatiert (ab 2019)')).to.include('Titel (undatiert (ab 2019))');
  });

  it('an unsure number is told nowhere, not even where it is from', () => {
    const unsure = { ...contact, sure: { phone: 'secondary', url: 'secondary' } } as const;
    const words = told(factsOf.contact(unsure, details));
    expect(words).not.to.include('4711').and.not.to.include('Telefon');
    expect(words).to.include('Internet: nicht von der Behörde bestätigt');
  });

  it('a number of another time than its record stands with that time', () => {
    expect(told(contactFacts(contact, details))).to.include('Telefon: 03641 4711 (Stand 2007)');
    expect(told(contactFacts({ ...contact, fields: undefined }, details))).to.include('Telefon: 03641 4711\n');
  });

  it('what to say at a switchboard is German in every language, elsewhere with what it means', async () => {
    const say = (lang: string) => plain(whatToSay(contact, { lang, terms: interfaceTerms(lang) }) ?? '');
    expect(say('de')).to.equal('Sagen Sie: „Ich suche die Stelle für Integration.“');
    await loadTexts('en');
    expect(say('en')).to.equal(
      'Say in German: „Ich suche die Stelle für Integration.“ (‘I am looking for the integration office.’)',
    );
    expect(whatToSay({ ...contact, switchboard: false }, details)).to.equal(null);
  });

  it('a mail says that the record is still right, in a line that the command line reads', () => {
    // After midnight in Thuringia.
    const now = new Date('2026-11-28T23:30:00Z');
    const linkOf = (reportHref: string) => {
      const { value } =
        contactDetails(contact, { ...details, now, reportHref }).find(({ id }) => id === 'confirm') ?? {};
      return typeof value === 'object' && 'href' in value ? new URL(value.href ?? '') : null;
    };
    const link = linkOf('mailto:post@example.org?subject=Fehler%20{id}');
    expect(link?.pathname).to.equal('post@example.org');
    expect(confirmations(link?.searchParams.get('body') ?? '', '')).to.deep.equal([
      { id: contact.id, date: '2026-11-29' },
    ]);
    expect(linkOf('https://example.org/melden?id={id}')).to.equal(null);
  });

  it('lead only where may be linked to', () => {
    const bad = { ...contact, fields: undefined, url: 'javascript:alert(1)', email: 'a@b?bcc=c', phone: 'auf Anfrage' };
    const hrefs = contactFacts(bad, details).flatMap(({ value }) =>
      [value].flat().map((part) => (typeof part === 'object' && 'href' in part ? part.href : undefined)),
    );
    expect(hrefs.filter((href) => href !== undefined)).to.deep.equal([null, null, null]);
    expect(ids(contactDetails(contact, { ...details, reportHref: 'javascript:alert(1)' })))
      .not.to.include('report')
      .and.not.to.include('confirm');
  });
});

describe('shortNumber', () => {
  for (const [number, expected] of [
    ['2.1', '1'],
    ['2.10', '10'],
    ['7', '7'],
    ['1.2.3', '3'],
    ['', ''],
  ]) {
    // prettier-ignore
    it(`${number} → ${expected}`, () => expect(shortNumber(number as string)).to.equal(expected));
  }
});
