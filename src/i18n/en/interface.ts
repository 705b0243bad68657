import { enumerate } from '../enumerate.ts';
import type { InterfaceTexts } from '../terms.ts';

/** A count as it is written; not by `Intl`, whose first use takes a phone a fifth of a second. */
export const number = (count: number): string => `${count}`.replace(/\B(?=(...)+$)/g, ',');
const counted = (one: string, many: string) => (count: number) => `${number(count)} ${count === 1 ? one : many}`;

/** British English. German names stay German; the German word for a thing stands in parentheses where readers meet it. */
export const terms: InterfaceTexts = {
  mapName: (districts, frame) =>
    `Map of the ${districts} rural districts and cities in Thuringia${frame === '2019' ? ' (as they were in 2019)' : ''}.`,
  whereDoYouLive: 'Where do you live?',
  whereHint: 'Town, village or postal code',
  search: 'Search',
  orChoose: 'Or choose from the list',
  number,
  storyCount: counted('success story', 'success stories'),
  offerCount: counted('activity', 'activities'),
  contactCount: counted('contact point', 'contact points'),
  selected: (name) => `${name} is selected. Whom to ask stands before the map.`,
  selectionCleared: 'Selection cleared.',
  formerDistrict: (name, today) => `${name} (today ${today})`,

  enlarge: 'Enlarge the map',
  reduce: 'Show the whole map',

  legend: 'Symbols on the map',
  legendOf: (kinds, isRest) =>
    enumerate(
      kinds.map((kind) => ({ stories: 'story', offers: 'activities', contacts: 'contact points' })[kind]),
      ' and ',
      isRest ? 'only ' : '',
    ) || 'no entry yet',
  legendOffers: 'Activities at a place',
  attribution: 'District boundaries:',
  coordinatesFrom: 'Places:',

  stories: 'Success stories',
  offers: 'Activities',
  contacts: 'Contact points',
  story: (number) => `Story ${number}`,
  readStory: 'Read the whole story',
  hideStory: 'Close the story',
  chooseStory: 'Choose a story on the map.',
  months: 'January February March April May June July August September October November December'.split(' '),
  day: (day, month) => `${day} ${month}`,
  asOf: (date) => `As of ${date || 'an unknown date'}`,
  ofBrochure: (year) => `from the ${year} brochure`,
  unconfirmed: (years) => `last confirmed ${years} ${years === 1 ? 'year' : 'years'} ago`,

  searchContacts: 'Search contact points (place, office or task)',
  contactsIn: (district) => `Contact points: ${district}`,
  noContacts: 'We found no contact point for this. Please try another word.',
  showMore: (count) => `Show ${count} more`,
  phone: 'Phone',
  email: 'Email',
  website: 'Website',
  address: 'Address',
  stateLevel: 'For all of Thuringia',
  say: 'Say in German:',
  askForOffice: '‘I am looking for the integration office.’',
  details: 'Details and source',

  loading: 'Loading the content …',
  retry: 'Try again',
  failure: (kind, what) =>
    ({
      network: `${what}: The data could not be loaded. Please check your internet connection.`,
      status: `${what}: The data file is not available at the moment.`,
      json: `${what}: Something other than a data file came.`,
      shape: `${what}: The file does not contain the right kind of data.`,
    })[kind],
  germanOnly: 'only in German',
  unchecked: { draft: 'Translation not yet checked', machine: 'Machine translation, not yet checked' },

  topics: {
    begegnung: 'Meeting people',
    sport: 'Sport and clubs',
    sprache: 'Language',
    bildung: 'Education and school',
    arbeit: 'Work and training',
    beratung: 'Advice and street work',
    netzwerk: 'Networks and coordination',
    teilhabe: 'Participation and politics',
    oeffentlichkeit: 'Informing the public',
    selbstorganisation: 'Self-organised groups',
    ehrenamt: 'Volunteering',
    wohnen: 'Housing and accommodation',
  },
};
