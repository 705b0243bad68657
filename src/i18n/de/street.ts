import type { StreetTerms } from '../street-terms.ts';

export const terms: StreetTerms = {
  controls: 'Karte bedienen',
  zoomIn: 'Vergrößern',
  zoomOut: 'Verkleinern',
  home: 'Ganze Karte zeigen',
  move: 'Karte verschieben',
  locate: 'Meinen Standort zeigen',
  fullscreen: 'Vollbild',
  leaveFullscreen: 'Vollbild beenden',
  pan: { up: 'Nach oben', down: 'Nach unten', left: 'Nach links', right: 'Nach rechts' },
  streets: 'Straßenkarte',
  visible: (names) => `Sichtbar: ${names.join(', ') || 'kein Landkreis'}.`,
  everythingVisible: 'Sichtbar: die ganze Karte.',

  wheelHint: 'Zum Vergrößern Strg-Taste halten und scrollen',
  touchHint: 'Karte mit zwei Fingern bewegen',
  loading: 'Die Karte wird geladen …',

  consentTitle: 'Straßenkarte laden?',
  consent: (service, hosts) =>
    `Die Straßenkarte kommt von ${service}. Ihr Browser ruft dafür ${hosts} auf. Übertragen werden dabei Ihre IP-Adresse, ` +
    'technische Angaben zu Ihrem Browser, die Adresse dieser Internetseite und welchen Ausschnitt der Karte Sie ansehen. ' +
    'Ihre Zustimmung gilt, bis Sie diese Seite verlassen.',
  consentMore: (service, hosts) =>
    `Die Karte von ${service} lädt auch Daten von ${hosts}. Auch dorthin werden Ihre IP-Adresse, technische Angaben zu ` +
    'Ihrem Browser, die Adresse dieser Internetseite und der Kartenausschnitt übertragen.',
  agree: 'Straßenkarte laden',
  decline: 'Nicht laden',
  consentElsewhere:
    'Die Straßenkarte kommt von einem anderen Anbieter. Sie erscheint, sobald Sie ihr in den Datenschutz-Einstellungen dieser Internetseite zugestimmt haben.',

  noStreets: 'Die Straßenkarte ist zurzeit nicht verfügbar. Die Landkreise und Städte können Sie weiter ansehen.',
  noRanges:
    'Die Straßenkarte ist nicht verfügbar: Der Server gibt die Kartendatei nicht in Teilen heraus. Die Landkreise und Städte können Sie weiter ansehen.',
  noEngine: 'Ihr Browser kann hier nicht vergrößern. Die Karte der Landkreise und Städte können Sie weiter benutzen.',
  retry: 'Noch einmal versuchen',
  close: 'Hinweis schließen',

  locating: 'Ihr Standort wird ermittelt … Fragt Ihr Browser, ob er ihn nennen darf, antworten Sie bitte dort.',
  here: (district) => `Sie sind hier: ${district}.`,
  outside: 'Ihr Standort liegt außerhalb von Thüringen. Sie können einen Landkreis oder eine Stadt auswählen.',
  outsideScope: (district) => `Sie sind hier: ${district}. Diese Karte zeigt ein anderes Gebiet.`,
  locateDenied: 'Ihr Browser gibt den Standort nicht frei. Sie können den Landkreis oder die Stadt selbst auswählen.',
  locateFailed: 'Ihr Standort ließ sich nicht ermitteln. Sie können den Landkreis oder die Stadt selbst auswählen.',
  attribution: 'Straßenkarte:',
};
