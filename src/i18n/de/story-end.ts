import type { StoryEndTerms } from '../story-end-terms.ts';

/** `im Ilm-Kreis`, `im Altenburger Land`, `in Jena`. */
const inDistrict = (name: string) => `${/(kreis|land|eichsfeld)$/i.test(name) ? 'im' : 'in'} ${name}`;

export const terms: StoryEndTerms = {
  today: (district) => `Heute ${inDistrict(district)}`,
  questions: 'Sie haben Fragen zur Integration? Diese Stellen helfen Ihnen weiter.',
  showOffices: 'Ansprechstellen zeigen',
  hideOffices: 'Ansprechstellen schließen',
  noOffices: 'Hier ist uns keine Stelle bekannt.',
  citation: 'Quelle zum Zitieren',
  copy: 'Quelle kopieren',
  copied: 'Die Quelle ist kopiert.',
  refused: 'Der Browser erlaubt das Kopieren nicht. Der Text ist markiert, Sie können ihn selbst kopieren.',
  passOn: 'Geschichte weitergeben',
  cite: (title, place, source) => `„${title}“ (${place}), in: ${source}`,
};
