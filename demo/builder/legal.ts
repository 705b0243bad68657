import { given, type Choice, type ElementName } from './choice.ts';
import { filesOf, isForeign } from './csp.ts';

/** What stands in square brackets has to be adapted by the person who uses the text. */

const things: Readonly<Record<ElementName, string>> = {
  map: 'eine Karte der Landkreise und kreisfreien Städte Thüringens mit Geschichten, Angeboten und Anlaufstellen der Integration',
  'story-card': 'eine Erfolgsgeschichte der Integration aus Thüringen',
  'contact-list': 'eine Liste von Anlaufstellen für Integration in Thüringen',
  'offer-list': 'eine Liste von Angeboten zur Integration in Thüringen',
  'district-search': 'eine Suche, die vom Wohnort zum Landkreis oder zur kreisfreien Stadt in Thüringen führt',
  'story-tour': 'eine Tour durch die Erfolgsgeschichten der Integration aus Thüringen',
};

const host = (address: string) => new URL(address, 'https://page.invalid/').host;

/** A paragraph for the privacy policy. */
export function privacyText(choice: Choice): string {
  const { form, element, folder } = choice;
  const opening = `Auf dieser Seite zeigen wir ${things[element]} (Projekt thilik).`;
  const links = 'Links zu anderen Internetseiten werden erst aufgerufen, wenn Sie sie anklicken.';
  if (form === 'static') {
    return [
      opening,
      'Der Inhalt steht fest in unserer Seite. Es wird dafür kein Programm geladen, es werden keine Cookies gesetzt und keine Daten an Dritte übermittelt.',
      links,
    ].join(' ');
  }
  const where = isForeign(folder)
    ? `Programm und Inhalte liegen auf dem Server ${host(folder)} [Betreiber*in und Sitz eintragen]. Beim Aufruf der Seite wird Ihre IP-Adresse dorthin übermittelt, weil die Inhalte sonst nicht angezeigt werden können [Rechtsgrundlage, zum Beispiel Vertrag zur Auftragsverarbeitung, eintragen].`
    : 'Programm und Inhalte liegen auf unserem eigenen Server. Beim Aufruf der Seite werden dafür keine Daten an Dritte übermittelt.';
  const frame = form === 'iframe' ? 'Der Inhalt ist als eigene Seite eingebettet (iframe).' : '';
  const hosts = filesOf(choice).filter(isForeign).map(host);
  const files = hosts
    .filter((name, index) => hosts.indexOf(name) === index)
    .map(
      (name) =>
        `Inhalte werden vom Server ${name} [Betreiber*in eintragen] geladen; auch dorthin wird Ihre IP-Adresse übermittelt.`,
    );
  const streets = given(choice).basemap
    ? 'Wer in der Karte die Straßenkarte einschaltet, willigt ein, dass Kartenbilder vom Bundesamt für Kartographie und Geodäsie (Server sgx.geodatenzentrum.de) geladen werden; dabei wird die IP-Adresse dorthin übermittelt. Vorher wird dieser Server nicht aufgerufen.'
    : '';
  return [
    opening,
    frame,
    where,
    ...files,
    streets,
    'Es werden keine Cookies gesetzt und keine Informationen auf Ihrem Gerät gespeichert oder ausgelesen. Wie bei jedem Abruf verarbeitet der Server kurzzeitig Verbindungsdaten; mehr dazu steht unter [Verweis auf den Abschnitt über Server-Protokolle].',
    links,
  ]
    .filter(Boolean)
    .join(' ');
}

/** A paragraph for the accessibility statement. */
export function accessibilityText(choice: Choice, version: string): string {
  const { form, element } = choice;
  const opening = `Die Seite [Name oder Adresse der Seite] enthält ${things[element]} (Baustein thilik, Version ${version}).`;
  const frame =
    form === 'iframe'
      ? 'Sie ist als eigene Seite eingebettet (iframe) und hat einen Titel, den Vorleseprogramme nennen.'
      : '';
  const map =
    element === 'map'
      ? 'Alles, was die Karte zeigt, steht auch in der Liste bei der Karte; niemand muss die Karte bedienen.'
      : '';
  const use =
    form === 'static'
      ? 'Der Inhalt besteht aus Überschriften, Text und Links und braucht kein Programm im Browser.'
      : 'Der Baustein lässt sich ganz mit der Tastatur bedienen, beachtet hohe Kontraste und reduzierte Bewegung und passt sich schmalen Bildschirmen an. Ohne Programm im Browser bleiben Text und Links stehen.';
  return [
    opening,
    frame,
    map,
    use,
    'Die Aussagen beruhen auf einer Selbstbewertung des Projekts thilik mit automatischen Prüfungen; eine Prüfung durch eine unabhängige Stelle gab es nicht.',
    'Fremdsprachige Texte und Texte in Leichter Sprache sind zum Teil noch nicht von einer zweiten Person geprüft; sie sind gekennzeichnet.',
    '[Eigene Prüfung: Datum und Ergebnis eintragen.] Barrieren melden Sie bitte an [Kontakt].',
  ]
    .filter(Boolean)
    .join(' ');
}

/** Where the rules stand that the two paragraphs are made for. */
export interface LegalSource {
  readonly name: string;
  readonly says: string;
  readonly url: string;
  /** What was read, and when. */
  readonly read: string;
}

export const legalSources: readonly LegalSource[] = [
  {
    name: 'ThürBITVO vom 28. April 2020, §§ 1 bis 3',
    says: 'Eingebundene Inhalte und Funktionen sind Bestandteil der Website. Maßstab ist § 3 der BITV 2.0 des Bundes. Auf die Website gehört eine Erklärung zur Barrierefreiheit.',
    url: 'https://umwelt-online.de/recht/arbeitss/arbeitsrecht/laender/th/bitv20.htm',
    read: 'gelesen in einer Abschrift am 22.11.2026',
  },
  {
    name: 'Durchführungsbeschluss (EU) 2018/1523 vom 11. Oktober 2018',
    says: 'Muster für die Erklärung zur Barrierefreiheit.',
    url: 'http://data.europa.eu/eli/dec_impl/2018/1523/oj',
    read: 'gelesen im Auszug am 22.11.2026',
  },
  {
    name: 'Zentrale Überwachungsstelle digitale Barrierefreiheit (Thüringer Finanzministerium)',
    says: 'Prüft Websites öffentlicher Stellen in Stichproben und beantwortet Fragen.',
    url: 'https://finanzen.thueringen.de/ministerium/zentrale-ueberwachungsstelle-digitale-barrierefreiheit',
    read: 'gelesen im Auszug am 22.11.2026',
  },
  {
    name: 'Landgericht München I, Urteil vom 20. Januar 2022, 3 O 17493/20',
    says: 'Die IP-Adresse ohne Einwilligung an einen fremden Server zu geben, obwohl man die Dateien selbst bereitstellen kann, verletzt das Persönlichkeitsrecht. Deshalb liegt thilik auf Ihrem eigenen Server.',
    url: '',
    read: 'nach Berichten in der Fachpresse; das Urteil selbst wurde nicht gelesen',
  },
  {
    name: 'Art. 13 DSGVO und § 25 TDDDG',
    says: 'Informationspflicht; Einwilligung für das Speichern und Auslesen von Informationen auf dem Gerät. thilik speichert und liest dort nichts.',
    url: '',
    read: 'Zusammenfassung des Projekts, nicht geprüft von Jurist*innen',
  },
];
