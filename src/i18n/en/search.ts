import type { SearchTerms } from '../terms.ts';

export const terms: SearchTerms = {
  suggestions: 'Suggestions',
  suggested: (count) => (count === 1 ? '1 suggestion' : `${count} suggestions`),
  active: (name, position, count) => `${name}, ${position} of ${count}`,
  nothingTyped: 'Enter a town, a village or a postal code.',
  noHit: 'Not every village is known here. Enter the postal code, or choose from the list below.',
  question: 'There is more than one in Thuringia. Please choose.',
  outsideScope: (place, district) =>
    place === district
      ? `${district} is not covered here.`
      : `${place} belongs to ${district}, which is not covered here.`,
  noPlaces: 'The list of places is not available at the moment. Please choose a district or city.',
  mine: 'My location',
  locating: 'Finding your location … If your browser asks whether it may share it, please answer there.',
  locateDenied: 'Your browser does not share your location. Enter a town, a village or a postal code.',
  locateFailed: 'Your location could not be found. Enter a town, a village or a postal code.',
  outside: 'Your location is outside Thuringia. Enter a town, a village or a postal code.',
  result: (place, district) => (place === district ? `Selected: ${district}` : `${place} belongs to ${district}.`),
};
