import type { OffersTerms } from '../terms.ts';
import { number } from './interface.ts';

export const terms: OffersTerms = {
  offersIn: (district) => `Angebote: ${district}`,
  chooseTopics: 'Nach Thema auswählen',
  filterOffers: 'Angebote filtern',
  handOver: 'Angebote weitergeben',
  found: (count, total) => `${number(count)} von ${total === 1 ? '1 Angebot' : `${number(total)} Angeboten`}`,
  noOffers: 'Für diese Auswahl ist uns kein Angebot bekannt. Fragen Sie bei der Anlaufstelle des Kreises nach.',
  noneOfTopics: 'Zu diesem Thema ist uns hier kein Angebot bekannt. Wählen Sie ein anderes Thema.',
  chooseDistrict: (count) =>
    `${number(count)} Angebote. Wählen Sie einen Kreis: Dann sehen Sie, was es dort gibt, und können danach suchen.`,
};
