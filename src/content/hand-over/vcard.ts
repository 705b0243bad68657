/** Offers as contacts for an address book (vCard 4.0, RFC 6350). */
import { mailLink, phonesOf, telLink } from '../../model/link.ts';
import type { Address, LonLat } from '../../model/types.ts';
import { escapeText, textLine, urlLine, writeLines } from './content-line.ts';

/** What an address book says of one offer; empty: not known. */
export interface ContactEntry {
  readonly id: string;
  readonly name: string;
  readonly organisation: string;
  readonly note: string;
  readonly phone: string;
  readonly email: string;
  readonly url: string;
  readonly address?: Address | undefined;
  readonly lonLat?: LonLat | null | undefined;
}

/** @param stamp when the contacts are written */
export function writeContacts(entries: readonly ContactEntry[], stamp: Date): string {
  const written = stamp.toISOString().replace(/[-:]|\.\d+/g, '');
  return writeLines(entries.flatMap((entry) => card(entry, written)));
}

function card(entry: ContactEntry, stamp: string): readonly string[] {
  const { id, name, organisation, note, phone, email, url, address, lonLat } = entry;
  return [
    ...['BEGIN:VCARD', 'VERSION:4.0', 'KIND:org', `FN:${whole(name)}`, `UID;VALUE=text:${whole(id)}`],
    ...textLine('ORG', organisation),
    ...(phone ? phonesOf(phone).map(phoneLine) : []),
    ...(mailLink(email) ? textLine('EMAIL', email) : []),
    ...urlLine(url),
    ...(address ? [addressLine(address)] : []),
    ...(lonLat ? [`GEO:geo:${lonLat[1]},${lonLat[0]}`] : []),
    ...(note ? [`NOTE:${whole(note)}`] : []),
    `REV:${stamp}`,
    'END:VCARD',
  ];
}

/** A value without parts: some address books show the escape of a semicolon, which it needs not have. */
const whole = (text: string) => escapeText(text, /[\\,]/g);

/** What cannot be dialled for sure is words. */
function phoneLine(phone: string): string {
  const link = telLink(phone);
  return link ? `TEL;VALUE=uri:${link}` : `TEL;VALUE=text:${whole(phone)}`;
}

const addressLine = ({ street = '', postcode = '', town }: Address) =>
  `ADR:;;${[street, town, '', postcode, ''].map((part) => escapeText(part)).join(';')}`;
