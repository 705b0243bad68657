import { expect } from '@open-wc/testing';
import '../../src/define/thilik-contact-list.ts';
import '../../src/define/thilik-map.ts';
import '../../src/define/thilik-offer-list.ts';
import { inState, says, settled, useServer, useWarnings } from '../helpers/elements.ts';

const table = [
  'Name;Träger;Straße;PLZ;Ort;Telefon;Stand',
  'Lesekreis;Rabennest e. V.;Krähenweg 5;99423;Weimar;03643 555901;01.09.2026',
  'Werkbank;Amboss gGmbH;An der Esse 11;99999;Nirgendwo;über die Zentrale;02.09.2026',
].join('\r\n');

describe('tables as own content', () => {
  const server = useServer();
  useWarnings();

  async function shown<K extends 'thilik-map' | 'thilik-contact-list' | 'thilik-offer-list'>(
    tag: K,
    attributes: Readonly<Record<string, string>>,
    state: 'ready' | 'error',
  ) {
    const element = document.createElement(tag);
    for (const name of Object.keys(attributes)) element.setAttribute(name, attributes[name] as string);
    document.body.append(element);
    await inState(element, state);
    await settled(element as Parameters<typeof settled>[0]);
    return element;
  }
  afterEach(() => {
    document.body.replaceChildren();
  });

  it('are recognised and shown like our own files', async () => {
    const list = await shown('thilik-offer-list', { src: server.address(table) }, 'ready');
    await says(list, () => list.shadowRoot as unknown as HTMLElement, /Lesekreis/);
    const contacts = await shown('thilik-contact-list', { src: server.address(table) }, 'ready');
    await says(contacts, () => contacts.shadowRoot as unknown as HTMLElement, /Rabennest e\. V\..*03643 555901/);
  });

  it('are what the page says they are', async () => {
    const source = server.address(table);
    const list = await shown('thilik-offer-list', { src: source, mode: 'replace', format: 'thilik' }, 'error');
    expect(list.dataset.state).to.equal('error');
    const wrong = { 'offers-src': server.address(table), 'offers-mode': 'replace', 'offers-format': 'thilik' };
    const map = await shown('thilik-map', wrong, 'error');
    expect(map.dataset.state).to.equal('error');
    const good = await shown('thilik-map', { 'offers-src': server.address(table), 'offers-format': 'table' }, 'ready');
    expect(good.dataset.state).to.equal('ready');
  });
});
