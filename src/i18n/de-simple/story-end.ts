import type { StoryEndTerms } from '../story-end-terms.ts';

export const terms: StoryEndTerms = {
  today: (district) => `Heute: ${district}`,
  questions: 'Haben Sie Fragen zur Integration? Diese Stellen helfen Ihnen.',
  showOffices: 'Stellen zeigen',
  hideOffices: 'Stellen schließen',
  noOffices: 'Wir kennen hier keine Stelle.',
  citation: 'Daher kommt die Geschichte',
  copy: 'Text kopieren',
  copied: 'Der Text ist kopiert.',
  refused: 'Das Kopieren geht hier nicht von allein. Der Text ist markiert. Sie können ihn selbst kopieren.',
  passOn: 'Die Geschichte weitergeben',
  cite: (title, place, source) => `„${title}“ (${place}), in: ${source}`,
};
