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
      'no-record': 'This row is not an entry.',
      refers: 'The detail refers to another row that does not settle it.',
      'no-phone': 'This is not a phone number that can safely be dialled.',
      'only-fax': 'This is only a fax number.',
      'lost-digits': 'The spreadsheet has dropped the last digits of this number.',
      'no-email': 'This is not an e-mail address.',
      'future-date': 'This day lies in the future.',
      'ends-before': 'The end is before the beginning.',
      'bad-hours': 'The time ends before it begins.',
      'unknown-language': 'This language is not known.',
      'not-yes-or-no': 'This is neither a yes nor a no.',
      'bad-coordinate': 'This is not a location in Germany.',
      'not-a-point': 'This is a line or an area, not a point.',
      'no-district': 'The district cannot be determined.',
      elsewhere: 'This place is not in Thuringia.',
      swapped: 'Longitude and latitude were swapped and have been swapped back.',
      'restored-zero': 'The leading zero of the number was missing and has been added.',
      'doubtful-extension': 'The extensions are not clear; only the first number is used.',
      repaired: 'The spelling has been corrected.',
      contradiction: 'Postal code and town are in different districts; the town is used.',
      'one-district': 'Without a town, the district of all other entries is used.',
      filled: 'The empty cell has been filled with the value above.',
      protected: 'Addresses of protected places are not shown. The file itself is public, though.',
      'unknown-column': 'This column was not understood and is not shown.',
      'no-date': 'The table does not say when it was made; the day of reading is used.',
      'long-cell': 'The text is too long and has been cut.',
    })[reason],
};
