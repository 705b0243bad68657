import type { StreetTerms } from '../street-terms.ts';

export const terms: StreetTerms = {
  controls: 'Knöpfe für die Karte',
  zoomIn: 'Größer',
  zoomOut: 'Kleiner',
  home: 'Ganze Karte',
  move: 'Karte schieben',
  locate: 'Wo bin ich?',
  fullscreen: 'Großer Bildschirm',
  leaveFullscreen: 'Kleiner Bildschirm',
  pan: { up: 'Nach oben', down: 'Nach unten', left: 'Nach links', right: 'Nach rechts' },
  streets: 'Straßen',
  visible: (names) => `Sie sehen: ${names.join(', ') || 'keinen Kreis'}.`,
  everythingVisible: 'Sie sehen alles.',

  wheelHint: 'Halten Sie die Taste Strg. Drehen Sie dann das Rad an der Maus.',
  touchHint: 'Nehmen Sie 2 Finger.',
  loading: 'Die Karte lädt.',

  consentTitle: 'Möchten Sie die Straßen sehen?',
  consent: (service, hosts) =>
    `Die Straßen kommen von: ${service}. Die Adresse im Internet ist: ${hosts}. ` +
    'Dorthin gehen dann Daten. Das sind die Nummer von Ihrem Anschluss und Ihr Browser. ' +
    'Dazu kommt diese Seite. Und dazu kommt der Teil der Karte, den Sie ansehen. ' +
    'Ihr Ja gilt, bis Sie diese Seite verlassen.',
  consentMore: (service, hosts) =>
    `Die Karte von ${service} braucht auch diese Adresse im Internet: ${hosts}. Auch dorthin gehen dann diese Daten.`,
  agree: 'Ja, Straßen zeigen',
  decline: 'Nein',
  consentElsewhere:
    'Die Straßen kommen von einer anderen Firma oder einem anderen Amt. Sie müssen erst Ja sagen. Das geht in den Einstellungen zu Ihren Daten.',

  noStreets: 'Die Straßen kann man gerade nicht sehen. Die Kreise sehen Sie weiter.',
  noRanges: 'Die Straßen kann man nicht sehen. Die Datei lässt sich nicht laden. Die Kreise sehen Sie weiter.',
  noEngine: 'Ihr Browser kann die Karte nicht größer machen. Die Kreise sehen Sie weiter.',
  retry: 'Noch einmal versuchen',
  close: 'Hinweis schließen',

  locating:
    'Wir suchen, wo Sie sind. Vielleicht fragt Ihr Browser: Darf die Seite das wissen? Antworten Sie bitte dort.',
  here: (district) => `Sie sind hier: ${district}.`,
  outside: 'Sie sind nicht in Thüringen. Wählen Sie selbst einen Kreis oder eine Stadt.',
  outsideScope: (district) => `Sie sind hier: ${district}. Diese Karte zeigt einen anderen Ort.`,
  locateDenied: 'Ihr Browser sagt uns nicht, wo Sie sind. Wählen Sie selbst einen Kreis oder eine Stadt.',
  locateFailed: 'Wir wissen nicht, wo Sie sind. Wählen Sie selbst einen Kreis oder eine Stadt.',
  attribution: 'Straßen:',
};
