import { expect } from '@open-wc/testing';
import '../../src/define/thilik-contact-list.ts';
import '../../src/define/thilik-map.ts';
import '../../src/define/thilik-offer-list.ts';
import { contactJson, offerJson } from '../fixtures/records.ts';
import { eventually, show, showMap, useServer, useWarnings, words } from '../helpers/elements.ts';

/** Always open, so that the clock of the machine does not matter. */
const always = {
  weekly: [{ days: ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'], plan: [{ from: '00:00', to: '24:00' }] }],
  holidays: 'usual',
};
const asOf = new Date().toISOString().slice(0, 7);
const address = { town: 'Jena' };
const office = (change: object) => contactJson({ first: true, address, asOf, ...change });

/** What stands of hours in an element, once the part for it is here. */
const told = (element: HTMLElement) =>
  eventually(element, () => element.shadowRoot?.querySelector<HTMLElement>('.open-hours')).then(words);

describe('hours of offices and offers', () => {
  const server = useServer();
  useWarnings();
  const contacts = (...records: object[]) => server.address(JSON.stringify({ version: 1, contacts: records }));
  const offers = (...records: object[]) => server.address(JSON.stringify({ version: 1, offers: records }));
  const list = (src: string, lang = 'de') =>
    show(
      'thilik-contact-list',
      `<thilik-contact-list lang="${lang}" district="16053" src="${src}"></thilik-contact-list>`,
    );

  it('in the list of offices: state, today’s hours, all hours', async () => {
    const element = await list(contacts(office({ hours: always })));
    expect(await told(element)).to.equal(
      'Jetzt geöffnet Heute: den ganzen Tag Öffnungszeiten: Montag bis Sonntag: den ganzen Tag Feiertage: wie sonst',
    );
  });

  it('in the reader’s language', async () => {
    const element = await list(contacts(office({ hours: always })), 'en');
    // Until the language is there, German stands in.
    const english = /^Open now Today: all day Opening hours: Monday to Sunday: all day/;
    await eventually(element, () => english.test(words(element.shadowRoot!.querySelector('.open-hours')!)));
  });

  it('words that are not sure stay words: nobody says that it is closed', async () => {
    const element = await list(contacts(office({ hours: 'siehe Internet' })));
    expect(await told(element)).to.equal('Öffnungszeiten: siehe Internet');
    expect(words(element.shadowRoot!)).not.to.match(/geschlossen|geöffnet/);
  });

  it('come with the first entry that has some, also when that is shown later', async () => {
    const element = await list(
      contacts(office({}), contactJson({ id: 'fern', asOf, district: '16051', hours: always })),
    );
    await eventually(element, () => element.hoursNow);
    element.district = '16051';
    expect(await told(element)).to.match(/^Jetzt geöffnet/);
  });

  it('of years ago say nothing of today: they stay the words that they are', async () => {
    const old = contactJson({ asOf: '2019-07', address, hours: 'Mo–So 0–24 Uhr' });
    const element = await list(contacts(old, office({ id: 'neu', hours: always })));
    await told(element);
    const entries = [...element.shadowRoot!.querySelectorAll('[part=item]')].map((each) => words(each));
    const of2019 = entries.find((each) => each.includes('2019'));
    expect(of2019)
      .to.include('Mo–So 0–24 Uhr')
      .and.not.to.match(/geöffnet|Heute/);
  });

  it('an alert wins', async () => {
    const element = await list(contacts(office({ hours: always, alert: { text: 'Heute wegen Umzugs zu.' } })));
    expect(await told(element)).to.match(/^Bitte beachten: Heute wegen Umzugs zu\. Öffnungszeiten:/);
  });

  it('in the answer of the map, for the first office and for others', async () => {
    const src = contacts(
      office({ hours: always }),
      contactJson({ id: 'zweite', asOf, address, hours: 'nach Vereinbarung' }),
    );
    const map = await showMap(`district="16053" contacts-src="${src}"`);
    await told(map);
    // The others are folded away.
    const all = [...map.shadowRoot!.querySelectorAll('.open-hours')].map((each) => each.textContent.trim());
    expect(all).to.have.length(2);
    expect(all[0]).to.match(/^Jetzt geöffnet/);
    expect(all[1]).to.match(/Öffnungszeiten: nach Vereinbarung$/);
  });

  it('a filter leaves what is open now, and what nobody knows', async () => {
    const never = { ...always, weekly: [{ days: ['mo'], plan: 'closed' }], otherwise: 'closed', holidays: 'closed' };
    const named = (id: string, hours: unknown) => offerJson({ id, asOf, name: { de: id }, hours });
    const src = offers(named('offen', always), named('zu', never), named('fraglich', 'siehe Aushang'), offerJson({}));
    const element = await show(
      'thilik-offer-list',
      `<thilik-offer-list district="16053" mode="replace" src="${src}"></thilik-offer-list>`,
    );
    const button = () =>
      [...element.shadowRoot!.querySelectorAll<HTMLElement>('.topic')].find((each) => words(each) === 'Jetzt geöffnet');
    const names = () => [...element.shadowRoot!.querySelectorAll('[part=item] h4')].map((each) => words(each));
    (await eventually(element, button)).click();
    await eventually(element, () => button()?.getAttribute('aria-pressed') === 'true');
    expect(names()).to.have.members(['offen', 'fraglich', 'Sprachcafé']);
    expect(words(element.shadowRoot!.querySelector('[role=status]'))).to.equal(
      '3 von 4 Angeboten. Bei 2 Angeboten sind die Öffnungszeiten nicht bekannt.',
    );
    button()!.click();
    await eventually(element, () => names().includes('zu'));
  });

  it('in the list of offers', async () => {
    const src = offers(offerJson({ asOf, hours: always }), offerJson({ id: 'ohne' }));
    const element = await show(
      'thilik-offer-list',
      `<thilik-offer-list district="16053" mode="replace" src="${src}"></thilik-offer-list>`,
    );
    expect(await told(element)).to.match(/^Jetzt geöffnet/);
    expect(element.shadowRoot!.querySelectorAll('.open-hours')).to.have.length(1);
  });
});
