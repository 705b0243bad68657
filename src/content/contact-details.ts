import { readingTerms } from '../i18n/reading.ts';
import { shownPhone } from '../model/office.ts';
import type { Contact, ContactField } from '../model/types.ts';
import { asOf, fact, joined, present, text, title, type Fact, type Words } from './fact.ts';
import { confirmFact, languagesFact, origin, reportFact, reviewFact, sourceFact, type Details } from './details.ts';
import { values } from './values.ts';

/** What a reader gets who opens an office: unit, person, languages, and where each field comes from. */
export function contactDetails(contact: Contact, details: Details): readonly Fact[] {
  const { terms, noPersons } = details;
  const reading = readingTerms(terms.lang);
  const { unit, person, fields = {}, sure = {} } = contact;
  const labels: readonly (readonly [ContactField, string])[] = [
    ['address', terms.address],
    ['phone', terms.phone],
    ['email', terms.email],
    ['url', terms.website],
  ];
  const known: Words | undefined = person ? { type: 'name', text: person, lang: null } : undefined;
  const own = labels.map(([field, label]) => {
    const quality = fields[field];
    const howSure = sure[field];
    if (field === 'phone' && !shownPhone(contact)) return null;
    const from = quality?.source && origin(quality.source, details);
    const source = from && [`${reading.sourceLabel}: `, from];
    const told = joined([quality && asOf(quality.asOf, details), source, howSure && reading.sure[howSure]], ', ');
    return told.length > 0 && fact(`fields.${field}`, label, told);
  });
  const personLabel = `${reading.contactPerson} (${asOf(contact.asOf, details)})`;
  return present([
    // What an office is for has said it already.
    fact('unit', '', unit && (contact.function ? text(unit, details) : title(unit, contact.review, details))),
    fact('person', personLabel, noPersons ? null : known),
    languagesFact(contact, details),
    fact('alert', reading.offerLabels.alert, contact.alert && values.alert(contact.alert, details)),
    fact(
      'wheelchair',
      reading.offerLabels.wheelchair,
      contact.wheelchair && values.wheelchair(contact.wheelchair, details),
    ),
    fact('protected', '', contact.protected && reading.protectedPlace),
    reviewFact(contact, details),
    sourceFact(contact, details),
    ...own,
    reportFact(contact, details),
    confirmFact(contact, details),
  ]);
}
