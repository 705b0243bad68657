import type { TourTerms } from '../tour-terms.ts';

const numerals = 'null eine zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn'.split(
  ' ',
);

export const terms: TourTerms = {
  topic: 'Thema',
  allTopics: (count) => `Alle Themen${count ? ` (${count})` : ''}`,
  topicOf: (topic, count) => `${topic} (${count})`,
  order: 'Reihenfolge',
  orders: {
    number: 'wie in der Broschüre',
    topic: 'nach Thema',
    west: 'von West nach Ost',
    nearest: 'von Ort zu Ort, der nächste zuerst',
  },
  steps: 'Durch die Geschichten gehen: auch mit Pfeiltasten, Pos1, Ende und Ziffern',
  back: 'Zurück',
  next: 'Weiter',
  position: (at, count) => `${at} von ${count}`,
  arrived: (at, count, title, place) => `Geschichte ${at} von ${count}: ${title}, ${place}`,
  numbers: 'Die Zahlen sind die Reihenfolge der Tour.',
  numbersShort: 'Reihenfolge der Tour',
  noStoryIn: (district) => `${district}: Von hier erzählt die Tour keine Geschichte.`,
  nextStory: 'Nächste Geschichte',
  all: (count) => (count === 1 ? 'Eine Geschichte' : `Alle ${numerals[count] ?? count} Geschichten`),
  topics: 'Themen',
  none: 'Hier gibt es noch keine Geschichten.',
  noneOfTopics: 'Zu diesem Thema gibt es keine Geschichte.',
};
