/**
 * What is told of an offer with a label of its own, in the order in which it is read, and what it holds. A row is all
 * that type, reading and every form need beside the label in each language and the schema.
 */
export const offerFields = {
  alert: 'alert',
  description: 'text',
  when: 'text',
  dates: 'dates',
  hours: 'hours',
  organisation: 'name',
  audience: 'texts',
  spokenLanguages: 'languages',
  place: 'place',
  address: 'address',
  mode: 'modes',
  registration: 'registration',
  wheelchair: 'wheelchair',
  cost: 'text',
  phone: 'phone',
  email: 'mail',
  url: 'link',
} as const;

export type OfferField = keyof typeof offerFields;

/** The fields in order. */
export const offerFieldNames = Object.keys(offerFields) as readonly OfferField[];
