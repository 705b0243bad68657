import { expect } from '@open-wc/testing';
import '../../src/define/thilik-map.ts';
import '../../src/define/thilik-offer-list.ts';
import '../../src/define/thilik-contact-list.ts';
import { OwnTable } from '../../demo/builder/table/table.ts';
import { readOwn, type Corrections } from '../../demo/builder/table/reading.ts';
import { loadPlaces } from '../../src/data/load-places.ts';
import { eventually, place, says } from '../helpers/elements.ts';

const table = [
  'Name;Träger;Straße;PLZ;Ort;Telefon;Merkmal;Stand',
  'Lesekreis;Rabennest e. V.;Krähenweg 5;99423;Weimar;03643 555901;blau;01.09.2026',
  'Frauenhaus;Amboss gGmbH;An der Esse 11;99423;Weimar;03643 555902;rot;01.09.2026',
  'Werkbank;Amboss gGmbH;An der Esse 11;99999;Nirgendwo;über die Zentrale;grün;02.09.2026',
].join('\r\n');

const read = (corrections: Corrections = { columns: {} }, text = table) =>
  readOwn({ name: 'angebote.csv', bytes: new TextEncoder().encode(text) }, corrections, {
    places: loadPlaces,
    today: '2026-11-29',
  });

describe('an own table', () => {
  it('is read as the elements do; what is left out is told by row and column', async () => {
    const reading = (await read())!;
    expect(reading.records.map(({ id }) => id)).to.deep.equal(['lesekreis', 'frauenhaus']);
    const told = reading.problems.map(({ row, path, reason }) => [row, path, reason].join(' '));
    expect(told).to.include.members([' Merkmal unknown-column', '4 Ort elsewhere', '4 Telefon no-phone']);
    expect(await read(undefined, 'nur ein Satz')).to.equal(null);
  });

  it('gives a mapping that reads the same, with what was corrected', async () => {
    const { mapping, records } = (await read({ columns: { Merkmal: ['audience'], Telefon: null } }))!;
    expect(mapping).to.deep.include({ table: 'angebote.csv', kind: 'offers' });
    expect(mapping.columns).to.deep.include({ Name: 'name', Merkmal: 'audience', Telefon: null });
    expect(records[0]).to.deep.include({ audience: [{ de: 'blau' }] });
    expect(records[0]).not.to.have.property('phone', '03643 555901');
    const columns = mapping.columns as Corrections['columns'];
    expect((await read({ columns, kind: 'offers' }))!.records).to.deep.equal(records);
  });

  it('gives a file without street and point of protected places, and says how many there are', async () => {
    const { cleaned, protectedCount } = (await read())!;
    const text = JSON.stringify(cleaned);
    expect(protectedCount).to.equal(1);
    expect(text).to.include('Krähenweg 5').and.not.to.include('Esse');
  });

  describe('in the page', () => {
    function shown() {
      const root = place(
        '<section><p class="status"></p><div class="form"></div><div class="records"></div></section>',
      );
      const at = (name: string) => root.querySelector<HTMLElement>(`.${name}`)!;
      const said: string[] = [];
      const used: string[] = [];
      new OwnTable({
        form: at('form'),
        status: at('status'),
        records: at('records'),
        say: (message) => said.push(message),
        use: (kind, address) => used.push(`${kind} ${address}`),
      });
      const choose = (text: string, name = 'angebote.csv') => {
        const data = new DataTransfer();
        data.items.add(new File([text], name));
        at('form')
          .querySelector('.drop')!
          .dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
      };
      return { root, at, said, used, choose };
    }

    it('a dropped file is told once, shown, and corrected by choosing', async () => {
      const { root, at, used, choose } = shown();
      choose(table);
      await says(
        root,
        () => at('status'),
        '3 Einträge gelesen, 2 Angebote werden gezeigt. 7 von 8 Spalten verstanden.',
      );
      const list = await eventually(root, () => at('records').querySelector('thilik-offer-list'));
      await says(list, () => list.shadowRoot, /Lesekreis/);
      const select = root.querySelector<HTMLSelectElement>('[aria-label="Spalte Merkmal: Das ist"]')!;
      expect(select.value).to.equal('');
      select.value = 'audience';
      select.dispatchEvent(new Event('change'));
      await says(root, () => at('status'), /8 von 8 Spalten verstanden/);
      await says(list, () => list.shadowRoot, /blau/);
      root.querySelector<HTMLButtonElement>('#use-table')!.click();
      expect(used, 'not the table itself: it names a protected place').to.deep.equal(['offers /angebote.json']);
      expect(root.querySelector('#save-mapping')).to.equal(null);
    });

    it('what is no table is told, and the next one is read', async () => {
      const { root, at, choose } = shown();
      choose('nur ein Satz', 'brief.txt');
      await says(root, () => at('form'), /In brief\.txt haben wir keine Tabelle/);
      choose(table.replace('Frauenhaus', 'Werkstatt'));
      await says(root, () => at('status'), /2 Angebote werden gezeigt/);
      expect(at('form').textContent).not.to.match(/keine Tabelle/);
      expect(root.querySelector('#save-mapping')).not.to.equal(null);
    });
  });
});
