import type { OffersTerms } from '../terms.ts';
import { number } from '../de/interface.ts';

export const terms: OffersTerms = {
  offersIn: (district) => `Angebote: ${district}`,
  chooseTopics: 'Ein Thema aussuchen',
  filterOffers: 'Angebote suchen',
  handOver: 'Angebote weitergeben',
  found: (count, total) => `${number(count)} von ${total === 1 ? '1 Angebot' : `${number(total)} Angeboten`}`,
  noOffers: 'Hier kennen wir kein Angebot. Fragen Sie im Kreis oder in der Stadt nach.',
  noneOfTopics: 'Zu diesem Thema kennen wir hier kein Angebot. Suchen Sie ein anderes Thema aus.',
  chooseDistrict: (count) => `Es gibt ${number(count)} Angebote. Suchen Sie zuerst einen Kreis oder eine Stadt aus.`,
};
