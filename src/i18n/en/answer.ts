import type { AnswerTerms } from '../terms.ts';

export const terms: AnswerTerms = {
  allDistricts: 'All districts and cities',
  placeIn: (district, place) => `${district} (${place})`,
  askFirst: 'Ask here first',
  ownWord: 'From the people who run this website',
  websiteOf: 'Website',
  callFirst: 'Please phone before you go there.',
  noPhone: 'We do not know a phone number here.',
  noPhoneBut: 'We do not know a phone number here. Please look at the website:',
  storiesOf: (type, count) =>
    `${count === 1 ? 'A story' : `${count} stories`} from the ${type === 'Landkreis' ? 'district' : 'city'}`,
  moreOffices: (count) => (count === 1 ? '1 more office' : `${count} more offices`),
  offersOf: (offers, year) => `${offers} of ${year}`,
  stateHelp: 'Help for all of Thuringia',
  neighbours: 'Next door',
  print: 'Print whom to ask (1 page)',
};
