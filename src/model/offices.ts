/** Whom to ask first in a district, and which telephone number is shown how: one rule for every form. */
import { isStale, staleBefore } from './freshness.ts';
import { isOffice, shownPhone } from './office.ts';
import type { Ags, Contact, PartialDate } from './types.ts';

/** Of when the number is. */
export function phoneDate({ fields, asOf }: Contact): PartialDate {
  return fields?.phone?.asOf ?? asOf;
}

/** Months for which a number counts as one that works. */
const monthsOfNumbers = 60;

/**
 * How the number of the first office is shown: as a `button` when it is not older than five years; an older one as a
 * `link` with its year, below the button of the website; an unsure or missing one not at all.
 */
export function phoneUse(contact: Contact, now: Date): 'button' | 'link' | 'none' {
  if (!shownPhone(contact)) return 'none';
  return isStale(phoneDate(contact), staleBefore(now, monthsOfNumbers)) ? 'link' : 'button';
}

/** What an office says of its task, in German, for files that do not mark the first one. */
const task = ({ authority, unit, function: purpose }: Contact) => [authority, unit?.de, purpose?.de].join(' ');
const isForeignersAuthority = (contact: Contact) => /ausländer/i.test(task(contact));
const isIntegrationOffice = (contact: Contact) =>
  !contact.switchboard && !isForeignersAuthority(contact) && /integration/i.test(task(contact));

/** Who comes first, in this order; whoever wrote the file decides by `first`, else by the order of it. */
const precedence: readonly ((contact: Contact) => boolean | undefined)[] = [
  ({ first }) => first,
  isIntegrationOffice,
  ({ switchboard }) => switchboard,
  (contact) => contact.kind === 'office' && !isForeignersAuthority(contact),
];

/** The offices of a district, for its answer. */
export interface Offices {
  /** `null`: there is none to send a reader to; the state's help stands open instead. */
  readonly first: Contact | null;
  readonly others: readonly Contact[];
  readonly state: readonly Contact[];
  /** Whether the state's help stands open: there is no integration office, or no second office. */
  readonly isStateOpen: boolean;
}

/**
 * Whom to ask in a district.
 * @param ags the district, in the frame shown
 * @param contacts those of the district, also of one that is part of it today (Eisenach's come after its own), and of the state
 */
export function officesOf(ags: Ags, contacts: readonly Contact[]): Offices {
  const offices = contacts.filter(isOffice);
  const local = offices.filter(({ kind }) => kind !== 'state');
  const own = local.filter(({ district }) => district === ags);
  const ranked = [own, local].flatMap((group) => precedence.map((has) => group.find(has)));
  const first = ranked.find(Boolean) ?? null;
  const others = local.filter((contact) => contact !== first);
  return {
    first,
    others,
    state: offices.filter(({ kind }) => kind === 'state'),
    isStateOpen: !first || Boolean(first.switchboard) || others.length === 0,
  };
}
