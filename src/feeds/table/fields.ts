import { weekdays, type Weekday } from '../../model/hours.ts';
import { fold } from '../../search/fold.ts';

/**
 * What a column can hold. `address`: street, postal code and town in one; `contact`: telephone and e-mail in one; `date`: a
 * day or several; `fax` is understood and not taken over.
 */
export const fields = [
  'id',
  'name',
  'kind',
  'topics',
  'organisation',
  'place',
  'address',
  'street',
  'street:number',
  'postcode',
  'town',
  'district',
  'contact',
  'phone',
  'mobile',
  'fax',
  'email',
  'website',
  'hours',
  'spokenLanguages',
  'audience',
  'cost',
  'wheelchair',
  'registration',
  'mode',
  'description',
  'person',
  'date',
  'start',
  'end',
  'latitude',
  'longitude',
  'point',
  'easting',
  'northing',
  'asOf',
  'alert',
  'protected',
  'status',
] as const;
export type PlainField = (typeof fields)[number];

/** A field, a weekday's hours (their beginning, their end), or a language that is ticked. */
export type Field = PlainField | `hours:${Weekday}` | `hours:${Weekday}:${'from' | 'to'}` | `spokenLanguages:${string}`;

/**
 * What columns are called, German and English: first those that say it for sure, then those that may mean something else.
 * `~` before a word: only as the end of a compound, e.g. `Kursgebühr`.
 */
const names: Readonly<Partial<Record<PlainField, readonly string[]>>> = {
  id: [
    'id, kennung, datensatznummer, lfd nr, lfd, laufende nummer, object id, identifier, external id, record id, schlüsselnummer, kennziffer, kennnummer',
    'nr, no, nummer, number, schlüssel, key, code, ~id, ~nr, ~nummer, ~ziffer',
  ],
  name: [
    'name, bezeichnung, titel, title, angebot, angebotsname, name des angebots, name der einrichtung, kurs, kursname, kurstitel, veranstaltung, event, offer, service, service name, beratungsstelle, anlaufstelle, stelle, projekt, project, projektname, betreff, was, ~bezeichnung, ~titel',
    'einrichtung, treffpunkt, treff, lehrgang, seminar, workshop, dienst, dienststelle, fachdienst, fachbereich, fachgebiet, abteilung, referat, team, office, department, sachgebiet, maßnahme, aktivität, activity, thema der veranstaltung, objekt, program, programme, course, headline, überschrift, label, ~name',
  ],
  kind: [
    'art, typ, angebotsart, art des angebots, angebotstyp, kursart, einrichtungsart, type, kind, offer type, service type, kategorie, category, rubrik, ~art, ~typ',
    'form, format, angebotsform, sparte, gruppe, klasse',
  ],
  topics: [
    'themen, thema, topics, topic, themenfeld, themenfelder, handlungsfeld, handlungsfelder, themenbereich, schlagworte, schlagwörter, stichworte, tags',
    'bereich, bereiche, schwerpunkt, schwerpunkte, kategorie, rubrik, category',
  ],
  organisation: [
    'träger, anbieter, veranstalter, organisation, organization, organisator, provider, institution, verein, ausrichter, durchgeführt von, angeboten von, host, organizer, organiser, operator, behörde, amt, authority, agency, ~träger, ~anbieter, ~veranstalter',
    'einrichtung, dienststelle, betreiber, trägerschaft, verantwortlich, partner, firma, stelle, von, wer',
  ],
  place: [
    'treffpunkt, durchführungsort, veranstaltungsstätte, venue, location, location name, lokalität, örtlichkeit, gebäude, standort, wo, ~ort, ~stätte',
    'raum, saal, haus, place, ort, building, room',
  ],
  address: [
    'anschrift, adresse, address, postanschrift, postadresse, full address, vollständige adresse, ~anschrift, ~adresse',
    'standort, lage, wo',
  ],
  street: [
    'straße, strasse, str, straße nr, straße hausnr, straße hausnummer, straße und hausnummer, straße und nr, straßenname, street, street address, addr street',
    'straßenanschrift, weg',
  ],
  'street:number': ['hausnr, hausnummer, haus nr, house number, housenumber, street number, addr housenumber', 'nr'],
  postcode: ['plz, postleitzahl, postal code, postcode, post code, zip, zip code, zipcode, addr postcode', 'pc'],
  town: [
    'ort, stadt, gemeinde, ortschaft, wohnort, kommune, town, city, locality, municipality, ortsname, stadt gemeinde, addr city, place name',
    'ortsteil, sitz, dorf',
  ],
  district: [
    'landkreis, kreis, lk, kreisschlüssel, ags, gemeindeschlüssel, kreisfreie stadt, landkreis kreisfreie stadt, district, county, district key, gebietskörperschaft',
    'region, gebiet, zuständigkeitsbereich, einzugsgebiet, schlüssel',
  ],
  contact: [
    'kontakt, kontaktdaten, contact, erreichbarkeit, erreichbar, kontaktmöglichkeit, kontaktmöglichkeiten, anmeldung unter, anmeldung bei, anmeldung über, kontakt und anmeldung, infos unter, rückfragen an',
  ],
  phone: [
    'telefon, tel, fon, telefonnummer, telefon nr, tel nr, rufnummer, ruf, festnetz, festnetznummer, phone, phone number, telephone, landline, telefonisch, tel fax, telefon fax, ~telefon',
    'durchwahl, hotline, kontaktnummer, anruf',
  ],
  mobile: [
    'mobil, mobiltelefon, mobilnummer, mobilfunk, handy, handynummer, mobile, mobile phone, mobile number, cell, cell phone, funk',
  ],
  fax: ['fax, telefax, faxnummer, fax nr, fax number'],
  email: [
    'e mail, email, mail, e mail adresse, mailadresse, email adresse, email address, mail adresse, elektronische post, mailkontakt, ~mail',
  ],
  website: [
    'website, webseite, internet, homepage, internetseite, internetadresse, internetauftritt, webadresse, web, www, url, link, links, weblink, web address, webpage, web page, online auftritt, weitere informationen, mehr informationen, ~website, ~homepage',
    'web site, seite, uri, quelle, infos, info',
  ],
  hours: [
    'öffnungszeiten, öffnungszeit, öffnung, sprechzeit, geöffnet, zeiten, zeit, uhrzeit, uhrzeiten, tage, tag und uhrzeit, wochentag, wochentage, opening hours, opening times, hours, office hours, schedule, time, times, days, tag, ~zeiten, ~zeit, ~tage',
    'termine, termin, wann, when, rhythmus, turnus, service times, offen, ~tag',
  ],
  spokenLanguages: [
    'sprachen, sprache, languages, language, spoken languages, beratungssprachen, beratungssprache, gesprochene sprachen, sprachkenntnisse, sprachangebot, languages spoken, ~sprachen, ~sprache',
    'in welchen sprachen, verständigung',
  ],
  audience: [
    'zielgruppe, zielgruppen, für wen, adressaten, teilnehmerkreis, target group, target groups, audience, eligibility, personenkreis, teilnehmende, ~zielgruppe',
    'alter, altersgruppe, wen, teilnehmer, who',
  ],
  cost: [
    'kosten, preis, gebühr, gebühren, eintritt, entgelt, beitrag, cost, costs, fee, fees, price, charge, charges, admission, ~gebühr, ~gebühren, ~kosten, ~preis, ~beitrag, ~entgelt',
    'finanzierung, kostenfrei, kostenlos, free, kostet',
  ],
  wheelchair: [
    'rollstuhlgerecht, barrierefrei, barrierefreiheit, barrierefreier zugang, rollstuhl, rollstuhlzugang, rollstuhlgeeignet, rollstuhltauglich, wheelchair, wheelchair accessible, accessibility, accessible, barrier free, barrierearm, stufenlos, stufenfrei, ebenerdig',
    'zugänglichkeit, zugang, zugänglich',
  ],
  registration: [
    'anmeldung, anmeldepflicht, anmeldepflichtig, mit anmeldung, registration, booking, voranmeldung, ~anmeldung',
    'reservierung, signup, sign up',
  ],
  mode: ['angebotsweise, durchführung, durchführungsform, mode, delivery mode, online', 'präsenz, modus'],
  description: [
    'beschreibung, kurzbeschreibung, beschreibungstext, inhalt, inhalte, kursinhalt, description, short description, angebotsbeschreibung, zuständig, zuständigkeit, zuständigkeiten, aufgaben, aufgabe, aufgabenbereich, leistungen, details, summary, text, ~beschreibung, ~inhalt',
    'erläuterung, erklärung, about, information, informationen, content',
  ],
  person: [
    'ansprechpartner, ansprechpartnerin, ansprechperson, ansprechpersonen, kontaktperson, bearbeiter, sachbearbeiter, leitung, kursleitung, contact person, contact name, nachname, vorname, familienname',
    'leiter, leiterin, referent, referentin, dozent, dozentin, verantwortliche',
  ],
  date: ['datum, date, tag der veranstaltung, am, ~datum', 'termin, termine, wann, when'],
  start: [
    'beginn, start, von, anfang, begin, start date, startdate, starts, starttermin, ab, datum von, gültig ab, beginnt am, erster termin, beginndatum, ~beginn, ~start',
  ],
  end: [
    'ende, end, bis, schluss, end date, enddate, ends, endtermin, datum bis, gültig bis, endet am, letzter termin, ~ende',
  ],
  latitude: [
    'breite, breitengrad, latitude, lat, geo lat, geografische breite, geographische breite',
    'y, ycoord, y koordinate',
  ],
  longitude: [
    'länge, längengrad, longitude, lon, lng, long, geo lon, geo lng, geo long, geografische länge, geographische länge',
    'x, xcoord, x koordinate',
  ],
  point: [
    'koordinaten, koordinate, coordinates, geo, lat lon, lat lng, geokoordinaten, gps, coords, position',
    'lage, geometry',
  ],
  easting: ['ostwert, easting, rechtswert, utm ost, east, e32', 'x, xcoord, x koordinate'],
  northing: ['nordwert, northing, hochwert, utm nord, north, n32', 'y, ycoord, y koordinate'],
  asOf: [
    'stand, geprüft am, geprüft, aktualisiert, aktualisiert am, letzte aktualisierung, letzte änderung, geändert, geändert am, bearbeitungsstand, datenstand, stand der daten, bestätigt am, last verified, last updated, last update, updated, updated at, last modified, modified, last checked, check date, verified, changed, änderungsdatum, aktualität, as of, ~stand',
    'bearbeitet, prüfung, überprüfung, prüfdatum, erfasst, aktualisierung, änderung, bestätigung, check, update',
  ],
  alert: [
    'hinweis, hinweise, achtung, aktuelles, aktueller hinweis, warnhinweis, alert, notice, note, wichtig, wichtiger hinweis, warning, änderungen',
    'meldung, besonderheit, besonderheiten, notes',
  ],
  protected: [
    'geschützt, schutz, schutzraum, protected, adresse geheim, adresse geschützt, nicht veröffentlichen, vertraulich, anonyme adresse',
  ],
  status: ['status, zustand, angebotsstatus, active, aktiv', 'state'],
};

const days: Readonly<Record<Weekday, string>> = {
  mo: 'montag, monday, mo, mon',
  tu: 'dienstag, tuesday, di, die, tue, tu, tues',
  we: 'mittwoch, wednesday, mi, mit, wed, we',
  th: 'donnerstag, thursday, do, don, thu, th, thur, thurs',
  fr: 'freitag, friday, fr, fre, fri',
  sa: 'samstag, sonnabend, saturday, sa, sam, sat',
  su: 'sonntag, sunday, so, son, sun, su',
};

/** One name of a field. */
export interface Name {
  readonly field: PlainField;
  readonly words: string;
  /** 1: says it for sure. */
  readonly weight: number;
  /** When `true`, it counts as the end of a compound only. */
  readonly isTail: boolean;
}

const listed = (text: string) => text.split(', ');

/** What fields are called, with words as {@link fold} writes them. */
export const knownNames: readonly Name[] = fields.flatMap((field) =>
  (names[field] ?? []).flatMap((text, rank) =>
    listed(text).map((name): Name => {
      const isTail = name.startsWith('~');
      return { field, words: fold(name), weight: rank === 0 ? 1 : 0.75, isTail };
    }),
  ),
);

const dayWords = new Map(weekdays.flatMap((day) => listed(days[day]).map((name) => [fold(name), day] as const)));

/** The weekday that a word means. */
export const weekdayOf = (word: string): Weekday | undefined => dayWords.get(fold(word));
