import type { StoryEndTerms } from '../story-end-terms.ts';

export const terms: StoryEndTerms = {
  today: (district) => `Today in ${district}`,
  questions: 'Do you have questions about integration? These offices can help you.',
  showOffices: 'Show contacts',
  hideOffices: 'Hide contacts',
  noOffices: 'We do not know of any office here.',
  citation: 'Source for citing',
  copy: 'Copy source',
  copied: 'The source has been copied.',
  refused: 'The browser does not allow copying. The text is selected, you can copy it yourself.',
  passOn: 'Pass the story on',
  cite: (title, place, source) => `“${title}” (${place}), in: ${source}`,
};
