import type { TourTerms } from '../tour-terms.ts';

export const terms: TourTerms = {
  topic: 'Thema',
  allTopics: (count) => `Alle Themen${count ? ` (${count})` : ''}`,
  topicOf: (topic, count) => `${topic} (${count})`,
  order: 'Reihen·folge',
  orders: {
    number: 'so wie im Heft',
    topic: 'nach Themen',
    west: 'von Westen nach Osten',
    nearest: 'immer der nächste Ort',
  },
  steps: 'Die Geschichten nacheinander lesen. Das geht auch mit den Pfeilen und mit Zahlen.',
  back: 'Zurück',
  next: 'Weiter',
  position: (at, count) => `${at} von ${count}`,
  arrived: (at, count, title, place) => `Geschichte ${at} von ${count}: ${title}, ${place}`,
  numbers: 'Die Zahlen bedeuten: In dieser Reihen·folge kommen die Geschichten.',
  numbersShort: 'Reihen·folge von den Geschichten',
  noStoryIn: (district) => `${district}: Von hier gibt es keine Geschichte.`,
  nextStory: 'Die nächste Geschichte',
  all: (count) => (count === 1 ? 'Eine Geschichte' : `Alle ${count} Geschichten`),
  topics: 'Themen',
  none: 'Hier gibt es noch keine Geschichten.',
  noneOfTopics: 'Zu diesem Thema gibt es keine Geschichte.',
};
