/** A record of each kind in which every field of the model is set, each to words of its own, and all that is told of one. */
import { contactDetails } from '../../src/content/contact-details.ts';
import { contactFacts } from '../../src/content/contact.ts';
import type { Details } from '../../src/content/details.ts';
import { offerDetails, offerFacts } from '../../src/content/offer.ts';
import { storyAbout, storyBody, storyFigures, storySequel } from '../../src/content/story-details.ts';
import { storyFacts } from '../../src/content/story.ts';
import type { Hours, Span, WeeklyRule } from '../../src/model/hours.ts';
import type { Alert } from '../../src/model/offer-values.ts';
import type {
  Address,
  Contact,
  Figure,
  Link,
  Offer,
  Official,
  Period,
  Place,
  Source,
  Story,
  Text,
  Update,
} from '../../src/model/types.ts';

const text = (of: string): Text => ({ de: `Worte von ${of}` });
const source: Required<Source> = {
  document: 'Titel der Quelle',
  url: 'https://example.org/quelle',
  section: '47.11',
  lines: [[1, 2]],
  date: 'Fassung von 1999',
};
const place: Required<Place> = {
  name: 'Name des Orts',
  lonLat: [11, 51],
  precision: 'town',
  ags8: '16053000',
  licence: 'Lizenz des Orts',
  source: { document: 'Quelle des Orts' },
};
const address: Required<Address> = { street: 'Weg 1', postcode: '07743', town: 'Ort der Anschrift' };
const figure: Required<Figure> = {
  value: [1200, 3400],
  unit: 'Einheiten',
  approx: true,
  label: text('figures.label'),
  asOf: '2011',
};
const period: Required<Period> = { from: '2001-02', to: '2003-04' };
const presenter: Required<Official> = {
  name: 'Name der Person',
  role: text('presenter.role'),
  authority: 'Behörde der Person',
  unit: text('presenter.unit'),
};
const link: Required<Link> = { url: 'https://example.org/link', label: text('links.label'), checked: null };
const update: Required<Update> = { text: text('updates.text'), date: '2012', source };
const base = {
  asOf: '2005-06',
  lastChecked: '2005-05',
  source,
  review: { 'de-simple': 'draft', en: 'draft' },
  machineTranslated: { uk: ['name'] },
  ext: { fremd: 'fremd' },
} as const;
const alert: Required<Alert> = { text: text('alert'), until: '2031' };
const span: Required<Span> = { from: '09:00', to: '12:00', appointment: true };
const range = { from: '2001-01-01', until: '2002-02-02' } as const;
const rule: Required<WeeklyRule> = { days: ['mo'], weeks: [1], plan: [span], ...range };
const hours = (of: string): Required<Hours> => ({
  text: text(of),
  schedule: { weekly: [rule], exceptions: [{ ...range, plan: 'closed' }], holidays: 'usual', otherwise: 'unknown' },
});

export const story: Required<Story> = {
  ...base,
  id: 'id-der-geschichte',
  number: '2.15',
  title: text('title'),
  headline: text('headline'),
  district: '16053',
  place,
  summary: text('summary'),
  topics: ['sport'],
  funded: false,
  body: { de: ['Worte von body'] },
  figures: [figure],
  period,
  presenter,
  partners: [{ name: 'Name des Partners', role: text('partners.role') }, { name: text('partners.name') }],
  funding: [text('funding')],
  planned: [text('planned')],
  updates: [update],
  links: [link],
  remarks: [text('remarks')],
};

export const offer: Required<Offer> = {
  ...base,
  id: 'id-des-angebots',
  name: text('name'),
  kind: 'course',
  topics: ['sprache'],
  district: '16053',
  place,
  address,
  protected: true,
  alert,
  description: text('description'),
  when: text('when'),
  dates: [{ start: '2032-01-02T15:00', end: '2033-03-04' }],
  hours: hours('hours'),
  organisation: 'Name des Vereins',
  contacts: ['id-der-anlaufstelle'],
  spokenLanguages: ['ar', 'x_y'],
  audience: [text('audience')],
  mode: ['home'],
  registration: text('registration'),
  wheelchair: 'partly',
  cost: text('cost'),
  phone: '03641 4712',
  email: 'angebot@example.org',
  url: 'https://example.org/angebot',
  status: 'planned',
  story: 'id-der-geschichte',
};

export const contact: Required<Contact> = {
  ...base,
  id: 'id-der-anlaufstelle',
  district: '16053',
  kind: 'office',
  authority: 'Name der Behörde',
  unit: text('unit'),
  function: text('function'),
  switchboard: true,
  first: true,
  person: 'Name der Person',
  address,
  phone: '03641 4711',
  email: 'post@example.org',
  url: 'https://example.org/amt',
  spokenLanguages: ['ar', 'x_y'],
  hours: hours('hours'),
  alert,
  wheelchair: 'no',
  protected: true,
  sure: { phone: 'two' },
  fields: { phone: { asOf: '2007', source: { document: 'Quelle der Nummer' } } },
  story: 'id-der-geschichte',
};

export const districts = { frame: 'today', nameOf: () => 'Jena' } as const;

export const factsOf = {
  story: (of: Story, how: Details) => [
    ...storyFacts(of, how, districts),
    ...storyFigures(of, how),
    ...storyBody(of, how),
    ...storySequel(of, how),
    ...storyAbout(of, how),
  ],
  offer: (of: Offer, how: Details) => [...offerFacts(of, how), ...offerDetails(of, how)],
  contact: (of: Contact, how: Details) => [...contactFacts(of, how), ...contactDetails(of, how)],
};
