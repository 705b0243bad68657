/** Written by `npm run derive` from the table of attributes: what placeholders and iframe pages may set. */
const attributes =
  'district story topics scope layers shade boundaries lang heading-level order share variant engine basemap theme no-legend no-locate no-search no-filter no-persons structured-data stale-after report-href href stories-src offers-src contacts-src offers-mode contacts-mode offers-format contacts-format src mode format url-state for thilik-check';
export const attributeNames: readonly string[] = attributes.split(' ');

const elements = 'map story-card contact-list offer-list district-search story-tour';
export const elementNames: readonly string[] = elements.split(' ');
