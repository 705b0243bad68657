import { expect } from '@open-wc/testing';
import { isOffice, shownPhone } from '../../src/model/office.ts';
import { officesOf, phoneUse } from '../../src/model/offices.ts';
import type { Contact } from '../../src/model/types.ts';

const now = new Date('2026-11-29');
const contact = (id: string, change: Partial<Contact> = {}): Contact => ({
  id,
  district: '16063',
  kind: 'office',
  authority: 'Landratsamt',
  spokenLanguages: [],
  url: 'https://example.org',
  asOf: '2024',
  source: { document: 'Quelle' },
  ...change,
});
const named = (id: string, task: string, change: Partial<Contact> = {}) =>
  contact(id, { function: { de: task }, ...change });
const switchboard = named('zentrale', 'Zentrale – fragen Sie nach der Stelle für Integration', { switchboard: true });
const integration = named('integration', 'Ansprechstelle für Integration');
const foreigners = named('auslaenderbehoerde', 'Amt für Ausländerangelegenheiten: Integration, Aufenthalt');
const eisenach = { ...switchboard, id: 'eisenach', district: '16056' };
const state = contact('land', { district: null, kind: 'state' });

describe('which office is asked first', () => {
  const table: readonly (readonly [name: string, contacts: readonly Contact[], first: string | null])[] = [
    ['what the data say', [integration, switchboard, contact('x', { first: true })], 'x'],
    ['else the integration office', [foreigners, switchboard, integration], 'integration'],
    ['unless nothing leads there', [switchboard, { ...integration, url: undefined }], 'zentrale'],
    [
      'nor where only an unsure number does',
      [switchboard, { ...integration, url: undefined, phone: '03695 1', sure: { phone: 'secondary' } }],
      'zentrale',
    ],
    ['else the switchboard', [foreigners, switchboard], 'zentrale'],
    ['the own one before that of a town which belongs to the district today', [eisenach, switchboard], 'zentrale'],
    [
      'also before the integration office there',
      [{ ...integration, id: 'e', district: '16056' }, switchboard],
      'zentrale',
    ],
    ['and that one when it is alone', [eisenach, state], 'eisenach'],
    ['in a list that marks nothing the first one in its order', [foreigners, contact('a'), contact('b')], 'a'],
    ['never a foreigners’ authority', [foreigners], null],
    ['never an official', [contact('amtsperson', { kind: 'function' })], null],
    ['never the state', [state], null],
    ['nobody', [], null],
  ];
  for (const [name, contacts, first] of table) {
    it(name, () => expect(officesOf('16063', contacts).first?.id ?? null).to.equal(first));
  }

  it('the others keep their order, and each stands once', () => {
    const { first, others, state: land } = officesOf('16063', [eisenach, state, foreigners, integration, switchboard]);
    expect(first).to.equal(integration);
    expect(others).to.deep.equal([eisenach, foreigners, switchboard]);
    expect(land).to.deep.equal([state]);
  });

  it('the state’s help stands open where there is no integration office or no second one', () => {
    expect(officesOf('16063', [integration, switchboard, state]).isStateOpen).to.equal(false);
    expect(officesOf('16063', [integration, state]).isStateOpen).to.equal(true);
    expect(officesOf('16063', [switchboard, foreigners, state]).isStateOpen).to.equal(true);
    expect(officesOf('16063', [state]).isStateOpen).to.equal(true);
  });

  it('who has neither address, number, mail nor page is no office', () => {
    expect(isOffice(contact('x', { url: undefined }))).to.equal(false);
    for (const way of [{ phone: '1' }, { email: 'a@b.de' }, { url: 'https://a.de' }, { address: { town: 'Jena' } }]) {
      expect(isOffice(contact('x', { url: undefined, ...way })), JSON.stringify(way)).to.equal(true);
    }
  });
});

describe('how the number of the first office is shown', () => {
  const source = { document: 'Quelle' };
  const table: readonly (readonly [name: string, contact: Partial<Contact>, use: string])[] = [
    ['whoever writes an own file answers for it', {}, 'button'],
    ['of an authority', { sure: { phone: 'official' } }, 'button'],
    ['by two sources', { sure: { phone: 'two' } }, 'button'],
    ['at second hand', { sure: { phone: 'secondary' } }, 'none'],
    ['missing', { phone: undefined }, 'none'],
    ['exactly five years old', { asOf: '2021-11' }, 'button'],
    ['a month older', { asOf: '2021-10' }, 'link'],
    ['of an older source than the record', { fields: { phone: { asOf: '2020', source } } }, 'link'],
    ['of a newer source than the record', { asOf: '2013', fields: { phone: { asOf: '2026', source } } }, 'button'],
    ['old and unsure', { asOf: '2013', sure: { phone: 'secondary' } }, 'none'],
  ];
  for (const [name, change, use] of table) {
    it(`${name}: ${use}`, () => {
      const office = contact('x', { phone: '03641 4711', ...change });
      expect(phoneUse(office, now)).to.equal(use);
      expect(shownPhone(office)).to.equal(use === 'none' ? undefined : '03641 4711');
    });
  }
});
