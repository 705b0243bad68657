import { expect } from '@open-wc/testing';
import { contactFacts } from '../../src/content/contact.ts';
import { valueOf, type Value } from '../../src/content/fact.ts';
import { offerFacts } from '../../src/content/offer.ts';
import { interfaceTerms } from '../../src/i18n/interface.ts';
import { normalise } from '../../src/model/normalise.ts';
import { contactJson, offerJson } from '../fixtures/records.ts';

/** A number as somebody wrote it → what readers can dial, in order. */
const table: readonly (readonly [string, ...string[]])[] = [
  ['03628 738-0', '+4936287380'],
  ['03628/738-0', '+4936287380'],
  ['(03628) 738 0', '+4936287380'],
  ['(0 36 28) 73 80', '+4936287380'],
  ['(03628)/738100', '+493628738100'],
  ['03628\u00A0738\u20110', '+4936287380'],
  ['+49 3628 738-0', '+4936287380'],
  ['+49 (0)3628 738-0', '+4936287380'],
  ['+49 (0) 3628 738-0', '+4936287380'],
  ['0049 3628 738-0', '+4936287380'],
  ['0049 (0)3628 738-0', '+4936287380'],
  ['+43 1 2345678', '+4312345678'],
  ['0170 5551112', '+491705551112'],
  ['0800 1234567', '+498001234567'],
  ['115', '115'],
  ['116 117', '116117'],
  ['Tel.: 03628 738-0', '+4936287380'],
  ['Telefon 03628 738-0', '+4936287380'],
  ['tel. 03628/738-0', '+4936287380'],
  // Several numbers, each its own.
  ['03628 000000 / 03628 000111', '+493628000000', '+493628000111'],
  ['03628 000000, 03628 000111', '+493628000000', '+493628000111'],
  ['03628 000000; 03628 000111', '+493628000000', '+493628000111'],
  ['03628 000000 oder 03628 000111', '+493628000000', '+493628000111'],
  ['03628 000000 und 0170 5551112', '+493628000000', '+491705551112'],
  ['03628 000000\n03628 000111', '+493628000000', '+493628000111'],
  ['Tel.: 03628 000000 Mobil: 0171 5551144', '+493628000000', '+491715551144'],
  ['Tel. 03628 000000, Fax 03628 000111', '+493628000000'],
  ['03628 000000 (Tel.), 03628 000111 (Fax)', '+493628000000'],
  // Several that share a beginning: the first is sure.
  ['03628 738-0/-11', '+4936287380'],
  ['03628 738-0 / -11', '+4936287380'],
  ['03628/738100/101', '+493628738100'],
  ['03628 738-10 bis 14', '+49362873810'],
  ['03628 738-10–12', '+49362873810'],
  ['03628 738100, App. 12', '+493628738100'],
  ['03628 738100 Durchwahl 12', '+493628738100'],
  // Rooms, hours and names around it.
  ['03628 738100 (Mo–Fr 8–12 Uhr)', '+493628738100'],
  ['03628 738100 (Zimmer 114)', '+493628738100'],
  ['Zimmer 114, 03628 738100', '+493628738100'],
  ['Mo 9-12 Uhr; 03628 738100', '+493628738100'],
  ['03628 738100 Integrationsbüro', '+493628738100'],
  ['3628738100', '+493628738100'],
  ['Mo–Fr 8–12 Uhr: 03628 738100', '+493628738100'],
  ['03628 738100 Di 14:00-17:30 Uhr', '+493628738100'],
  ['03628 73 81 00 Zi. 214', '+493628738100'],
  ['2. OG, 03628 738100', '+493628738100'],
  ['03628 738100 2. OG', '+493628738100'],
  ['Frau A, Zimmer 214: 03628 738-511, Herr B, Zimmer 215: 03628 738-512', '+493628738511', '+493628738512'],
  // Other ways to write the country, other digits, what programs make of numbers.
  ['(+49) 3628 738100', '+493628738100'],
  ['+ 49 3628 738100', '+493628738100'],
  ['+49 03628 738100', '+493628738100'],
  ['tel:+493628738100', '+493628738100'],
  ['٠٣٦٢٨ ٧٣٨١٠٠', '+493628738100'],
  ['０３６２８ ７３８１００', '+493628738100'],
  ['3628738100.0', '+493628738100'],
  ['WhatsApp: 0170 5551112', '+491705551112'],
  ['Behördenruf 115', '115'],
  // Fax numbers, however they are told.
  ['Telefon: 03628 738-511\nTelefax: 03628 738-513\nMobil: 0171 5551144', '+493628738511', '+491715551144'],
  ['T: 03628 738-511 | F: 03628 738-513', '+493628738511'],
  ['T 03628 738-511 F 03628 738-513', '+493628738511'],
  ['Telefax 03628 738111'],
  // None that is sure: rather no link than a wrong one.
  ['493628738100'],
  ['738100'],
  ['738-0'],
  ['0'],
  ['3,62874E+09'],
  ['auf Anfrage'],
  ['siehe Internetseite'],
  ['Zimmer 114'],
  ['Mo 08.00-12.00 Uhr'],
  ['01.03.2026'],
  ['Fax 03628 738111'],
  ['03628 RATHAUS'],
  ['03628 738-XXX'],
  ['03628 738-5xx'],
  ['03628 738100 03628 738111'],
  ['03628-738511-12'],
  ['<a href="tel:+493628738100">03628 738100</a>'],
];

/** Where the links of a value lead. */
function linksIn(value: Value | undefined): string[] {
  if (value === undefined || typeof value === 'string') return [];
  if (!('type' in value)) return value.flatMap(linksIn);
  return value.type === 'phone' && value.href ? [value.href] : [];
}

const locale = { terms: interfaceTerms('de'), lang: 'de' };
/** The links of a record whose number is written like this. */
const dialled = {
  'an office': (phone: string) => {
    const [contact] = normalise('contacts', { contacts: [contactJson({ phone })] })?.dataset.records ?? [];
    return linksIn(contact && valueOf(contactFacts(contact, locale), 'phone'));
  },
  'an offer': (phone: string) => {
    const [offer] = normalise('offers', { offers: [offerJson({ phone })] })?.dataset.records ?? [];
    return linksIn(offer && valueOf(offerFacts(offer, locale), 'phone'));
  },
};

for (const [what, links] of Object.entries(dialled)) {
  describe(`numbers of ${what} as they are written`, () => {
    for (const [written, ...numbers] of table) {
      it(`${JSON.stringify(written)} → ${numbers.join(' and ') || 'no link'}`, () => {
        expect(links(written)).to.deep.equal(numbers.map((number) => `tel:${number}`));
      });
    }
  });
}

describe('what is no number', () => {
  const read = (phone: string) => normalise('contacts', { contacts: [contactJson({ phone })] });

  it('stays as words, and the webmaster is told', () => {
    const result = read('auf Anfrage');
    expect(result?.dataset.records[0]?.phone).to.equal('auf Anfrage');
    expect(result?.problems.map(({ path, reason }) => `${path} ${reason}`)).to.deep.equal([
      'contacts[0].phone no-phone',
    ]);
  });

  it('is left out where a spreadsheet has cut it', () => {
    expect(read('3,62874E+09')?.dataset.records[0]?.phone).to.equal(undefined);
  });
});
