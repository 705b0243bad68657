import { contactJson, offerJson, storyJson } from '../../test/fixtures/records.ts';
import { variousOffers } from './various-offers.ts';
import faulty from '../pages/examples/faulty.json';

/** One file for every kind of element: each takes the list of its own kind. */
const file = (stories: object[], offers: object[], contacts: object[]) => ({ version: 1, stories, offers, contacts });

const times = <T>(count: number, make: (index: number) => T) =>
  Array.from({ length: count }, (_, index) => make(index));

const here = { district: '16070', place: { name: 'Arnstadt', lonLat: [10.952, 50.8405], precision: 'town' } };
const one = (change: (text: string) => object, asOf: string, more: object = {}) =>
  file(
    [storyJson({ ...here, title: change('Spielfest'), summary: change('Ein Nachmittag im Park'), asOf, ...more })],
    [offerJson({ ...here, name: change('Sprachcafé'), asOf, ...more })],
    [contactJson({ ...here, authority: 'Landratsamt Ilm-Kreis', function: change('Integration'), asOf, ...more })],
  );

const german = (text: string) => ({ de: text });
const compound = 'Verwaltungsvorschriftenübersetzungsdienstleistungskoordinierungsstelle';
const long = (text: string) => ({
  de: `${text}: ${compound} für Aufenthaltsgenehmigungsverlängerungsantragsformulare`,
});

const contents: Readonly<Record<string, () => unknown>> = {
  empty: () => file([], [], []),
  stale: () => one(german, '2019'),
  'german-only': () => one(german, '2026-09'),
  'long-words': () => one(long, '2026-09'),
  many: () =>
    file(
      [],
      times(400, (index) =>
        offerJson({ ...here, id: `kurs-${index}`, name: { de: `Kurs ${index + 1}` }, asOf: '2026-09' }),
      ),
      [],
    ),
  various: () => file([], variousOffers, []),
  'wrong-content': () => ({ version: 1, dishes: [] }),
  faulty: () => ({ ...faulty, ...{ stories: faulty.contacts, offers: faulty.contacts } }),
};

const answers: Readonly<Record<string, () => Promise<Response>>> = {
  never: () => new Promise(() => {}),
  // What a page sees of a host that is down, and of one that does not let it read the answer (CORS).
  unreachable: () => Promise.reject(new TypeError('Failed to fetch')),
  'not-json': () => Promise.resolve(new Response('<!doctype html><title>Anmeldung</title>')),
  style: () =>
    Promise.resolve(
      Response.json({
        version: 8,
        sources: {},
        layers: [{ id: 'ground', type: 'background', paint: { 'background-color': '#eef0e6' } }],
      }),
    ),
};

/** Address of a made-up answer. */
export const answer = (name: string): string => `answers/${name}.json`;

/** A missing file: the one address that is really asked for. */
export const missing = 'answers/missing.json';

/** A made-up street map of another host, which is never asked for. */
export const foreignStyle = 'https://karten.example/answers/style.json';

/** Answers the addresses above in place of the network; gives the way back. */
export function installAnswers(): () => void {
  const { fetch } = globalThis;
  globalThis.fetch = (input, init) => {
    const address = input instanceof Request ? input.url : String(input);
    const name = /\/answers\/([\w-]+)\.json(?:\?|$)/.exec(address)?.[1] ?? '';
    const content = contents[name];
    if (content) return Promise.resolve(Response.json(content()));
    return answers[name]?.() ?? fetch(input, init);
  };
  return () => {
    globalThis.fetch = fetch;
  };
}
