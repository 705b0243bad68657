import { expect } from '@open-wc/testing';
import type { StreetHost } from '../../src/elements/thilik-map/street/street-host.ts';
import { Streets } from '../../src/elements/thilik-map/street/streets.ts';
import { streetTerms } from '../../src/i18n/street.ts';

const style = { version: 8, sources: {}, layers: [] };

/** Streets on a page whose consent tool decides; `asked` while nobody agrees would be a breach. */
function page() {
  let agreed: readonly string[] | 'all' = [];
  const seen = { requests: 0, early: 0, questions: 0 };
  globalThis.fetch = async () => {
    seen.requests++;
    if (agreed !== 'all') seen.early++;
    return new Response(JSON.stringify(style));
  };
  const draw = () => queueMicrotask(() => streets.check());
  const host = {
    settings: { basemap: 'https://karten.example/stil.json', baseURI: 'https://stadt.example/' },
    get consent() {
      return { consent: 'external', agreed };
    },
    requestConsent: () => ++seen.questions > 0,
  } as unknown as StreetHost;
  const streets: Streets = new Streets(host, {
    terms: streetTerms('de'),
    start: async () => true,
    say: () => {},
    fail: ({ message }) => expect.fail(message),
    answered: () => {},
    refresh: draw,
  });
  const acts = {
    press: () => void streets.open(true),
    zoom: () => void streets.open(false),
    yes: () => ((agreed = 'all'), draw()),
    no: () => ((agreed = []), streets.withdraw()),
    home: () => streets.hide(),
  };
  return { streets, seen, acts };
}

const task = () => new Promise((resolve) => setTimeout(resolve));

/** What happens one after the other → whether streets are there at the end. */
const orders: readonly [string, boolean][] = [
  ['press yes', true],
  ['press no yes', true],
  ['press no no no yes', true],
  ['press no', false],
  ['yes press', true],
  ['yes no press', false],
  ['press yes no', false],
  ['press yes no yes', true],
  ['zoom', false],
  ['zoom yes', true],
  ['zoom no yes', true],
  ['zoom press no yes', true],
  ['press home yes', false],
  ['press yes home yes', false],
  ['yes press home press', true],
  ['yes press no yes press', true],
  ['yes', false],
  ['no yes no', false],
];

describe('streets and the answers of a consent tool', () => {
  const { fetch } = globalThis;
  after(() => (globalThis.fetch = fetch));

  for (const [order, isShown] of orders) {
    for (const pause of ['a pause between', 'all in one task']) {
      it(`${order}, ${pause}: ${isShown ? 'streets' : 'no streets'}, and nobody is asked early`, async () => {
        const { streets, seen, acts } = page();
        const settled = async () => {
          do await task();
          while (streets.isBusy);
        };
        for (const act of order.split(' ')) {
          acts[act as keyof typeof acts]();
          if (pause === 'a pause between') await settled();
        }
        await settled();
        expect(streets.shown !== null).to.equal(isShown);
        expect(seen.early).to.equal(0);
        if (!order.includes('press')) expect(seen.questions).to.equal(0);
      });
    }
  }
});
