/** What says opening hours in words, in all languages, for tests in Node. */
import { languageTags } from '../../src/i18n/languages.ts';
import { loadTexts } from '../../src/i18n/part.ts';

export { hoursFacts } from '../../src/content/hours.ts';
export { plain } from '../../src/content/plain.ts';
export { weekInWords } from '../../src/content/week.ts';
export { readOsm } from '../../src/hours/osm.ts';
export { interfaceTerms } from '../../src/i18n/interface.ts';

for (const lang of languageTags) await loadTexts(lang);
