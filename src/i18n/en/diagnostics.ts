import type { DiagnosticTerms } from '../terms.ts';

export const terms: DiagnosticTerms = {
  unknownDistrict: (value) => `No district in Thuringia has the number ‘${value}’. You are seeing all of Thuringia.`,
  unknownStory: (value) => `There is no story called ‘${value}’ here.`,
  problems: (count) =>
    count === 1
      ? 'One entry contains errors and is left out or shown only in part.'
      : `${count} entries contain errors and are left out or shown only in part.`,
  problem: (reason) =>
    ({
      'not-an-object': 'This is not a data record.',
      missing: 'A required detail is missing.',
      'wrong-type': 'This detail has the wrong form.',
      'unknown-district': 'No district in Thuringia has this number.',
      'outside-thuringia': 'This location is outside Thuringia.',
      'unknown-topic': 'This topic is not known.',
      'unsafe-link': 'Links to this address are not allowed.',
      'duplicate-id': 'This identifier is used twice.',
      'bad-date': 'This is not a valid date.',
      stale: 'The entry has not been confirmed for a long time.',
    })[reason],
};
