import type { TourTerms } from '../tour-terms.ts';

const numerals = 'no one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen'.split(
  ' ',
);

export const terms: TourTerms = {
  topic: 'Topic',
  allTopics: (count) => `All topics${count ? ` (${count})` : ''}`,
  topicOf: (topic, count) => `${topic} (${count})`,
  order: 'Order',
  orders: {
    number: 'as in the brochure',
    topic: 'by topic',
    west: 'from west to east',
    nearest: 'from place to place, nearest first',
  },
  steps: 'Go through the stories: also with arrow keys, Home, End and digits',
  back: 'Back',
  next: 'Next',
  position: (at, count) => `${at} of ${count}`,
  arrived: (at, count, title, place) => `Story ${at} of ${count}: ${title}, ${place}`,
  numbers: 'The numbers are the order of the tour.',
  numbersShort: 'Order of the tour',
  noStoryIn: (district) => `${district}: the tour has no story from here.`,
  nextStory: 'Next story',
  all: (count) => (count === 1 ? 'One story' : `All ${numerals[count] ?? count} stories`),
  topics: 'Topics',
  none: 'There are no stories here yet.',
  noneOfTopics: 'There is no story on this topic.',
};
