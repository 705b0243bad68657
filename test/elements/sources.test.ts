import { expect } from '@open-wc/testing';
import '../../src/define/thilik-contact-list.ts';
import '../../src/define/thilik-map.ts';
import '../../src/define/thilik-offer-list.ts';
import { feedNotices } from '../../src/elements/base/diagnostics.ts';
import { interfaceTerms } from '../../src/i18n/interface.ts';
import type { Feed } from '../../src/store/state.ts';
import { contactJson, offerJson } from '../fixtures/records.ts';
import { allBy, by, eventually, says, show, showMap, useServer, useWarnings } from '../helpers/elements.ts';

const offers = (...records: object[]) => JSON.stringify({ version: 1, offers: records });
const contacts = (...records: object[]) => JSON.stringify({ version: 1, contacts: records });
const offer = (name: string) => offerJson({ id: name.toLowerCase(), name: { de: name } });

/** An offer and an office that we bring for Jena. */
const ourOffer = /Kitchen on the Run/;
const ourOffice = /Stadtverwaltung Jena|Stadt Jena/;

describe('sources', () => {
  const server = useServer();
  useWarnings();

  const shown = (tag: 'thilik-offer-list' | 'thilik-contact-list', attributes: string) =>
    show(tag, `<${tag} district="16053" ${attributes}></${tag}>`);
  const text = ({ shadowRoot }: Element) => shadowRoot?.textContent ?? '';

  it('own offers come beside ours, before them, unless the page says that they replace them', async () => {
    const src = `src="${server.address(offers(offer('Lesekreis')))} ${server.address(offers(offer('Werkbank')))}"`;
    const both = await shown('thilik-offer-list', src);
    await says(both, () => both.shadowRoot, /Lesekreis.*Werkbank.*Kitchen on the Run/);
    const own = await shown('thilik-offer-list', `${src} mode="replace"`);
    await says(own, () => own.shadowRoot, /Lesekreis.*Werkbank/);
    expect(text(own)).not.to.match(ourOffer);
  });

  it('own offices stand instead of ours, unless the page says that they add to them', async () => {
    const office = contacts(contactJson({ authority: 'Kreis Beispiel' }));
    const own = await shown('thilik-contact-list', `src="${server.address(office)}"`);
    await says(own, () => own.shadowRoot, /Kreis Beispiel/);
    expect(text(own)).not.to.match(ourOffice);
    const both = await shown('thilik-contact-list', `src="${server.address(office)}" mode="add"`);
    await says(both, () => both.shadowRoot, /Kreis Beispiel/);
    expect(text(both)).to.match(ourOffice);
  });

  it('are the same for a map and the lists that join it', async () => {
    const map = await showMap(
      `district="16053" id="quellen" offers-src="${server.address(offers(offer('Lesekreis')))}" ` +
        `contacts-src="${server.address(contacts(contactJson({ authority: 'Kreis Beispiel' })))}" contacts-mode="add"`,
    );
    await says(map, () => map.shadowRoot, /3 Angebote/);
    const list = await show('thilik-offer-list', '<thilik-offer-list for="quellen"></thilik-offer-list>');
    await says(list, () => list.shadowRoot, /Lesekreis.*Kitchen on the Run/);
    const offices = await show('thilik-contact-list', '<thilik-contact-list for="quellen"></thilik-contact-list>');
    await says(offices, () => offices.shadowRoot, /Kreis Beispiel/);
    expect(text(offices)).to.match(ourOffice);
  });

  it('one that fails leaves the others, is told, and can be asked for again', async () => {
    const missing = server.address(404, offers(offer('Werkbank')));
    const errors: string[] = [];
    const note = (event: Event) => errors.push((event as CustomEvent<{ source: string }>).detail.source);
    document.addEventListener('thilik-error', note, true);
    const list = await shown('thilik-offer-list', `src="${server.address(offers(offer('Lesekreis')))} ${missing}"`);
    expect(list.dataset.state).to.equal('ready');
    expect(text(list))
      .to.match(/Lesekreis/)
      .and.to.match(ourOffer);
    const alert = await eventually(list, () => by(list, 'alert'));
    expect(alert.textContent).to.match(/nicht erreichbar.*was aus anderen Quellen da ist/s);
    expect(errors).to.deep.equal([missing]);
    document.removeEventListener('thilik-error', note, true);
    by(list, 'button', 'Noch einmal versuchen').click();
    await says(list, () => list.shadowRoot, /Lesekreis.*Werkbank/);
    expect(allBy(list, 'alert')).to.have.length(0);
  });

  it('what is in two of them stands once, which readers are not troubled with', async () => {
    const [first, second] = [server.address(offers(offer('Lesekreis'))), server.address(offers(offer('Lesekreis')))];
    const list = await shown('thilik-offer-list', `src="${first} ${second}" mode="replace"`);
    expect(allBy(list, 'heading', 'Lesekreis')).to.have.length(1);
    const feed = list.state.feeds[`${first} ${second}`] as Feed;
    expect(feed.problems).to.deep.equal([
      { path: 'lesekreis', reason: 'in-two-sources', value: first, source: second },
    ]);
    expect(feedNotices('Angebote', feed, interfaceTerms('de'), () => {})).to.have.length(0);
  });

  it('a file that is said to have another form is read anew', async () => {
    const table = server.address('Name;Ort\nLesekreis;Jena\n');
    const list = await shown('thilik-offer-list', `src="${table}" mode="replace" format="thilik"`);
    expect(list.dataset.state).to.equal('error');
    list.setAttribute('format', 'table');
    await says(list, () => list.shadowRoot, /Lesekreis/);
    const map = await showMap(`district="16053" offers-src="${table}" offers-mode="replace" offers-format="thilik"`);
    await eventually(map, () => expect(map.state.feeds[`${table}#format=thilik`]?.status).to.equal('error'));
    map.offersFormat = 'auto';
    await says(map, () => map.shadowRoot, /1 Angebot/);
  });
});
