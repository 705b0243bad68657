/** Sentences of the doctor, for German webmasters: what is wrong, what to do, and a line to copy. */
type Text = readonly [what: string, todo: string, line?: string];

export const doctorTexts = {
  heading: 'thilik prüft diese Seite',
  version: (version: string) => `thilik ${version}`,
  close: 'Schließen',
  again: 'Noch einmal prüfen',
  copy: 'Zeile kopieren',
  copied: 'Die Zeile ist kopiert.',
  copyFailed: 'Der Browser erlaubt das Kopieren nicht. Die Zeile ist markiert: Drücken Sie Strg und C.',
  allWell: 'Es ist nichts zu beanstanden.',
  levels: { error: 'Fehler', warning: 'Besser machen', note: 'Gut zu wissen' },
  found: (count: number) =>
    count === 1 ? 'Ein Punkt ist aufgefallen.' : `${count} Punkte sind aufgefallen, das Wichtigste zuerst.`,
  outlook:
    'Geprüft ist, was diese Seite jetzt zeigt. Nur Sie sehen diesen Bericht; nichts davon wird gespeichert oder gesendet.',

  noElement: (line: string): Text => [
    'Auf dieser Seite steht kein Baustein.',
    'Das Skript läuft, aber die Tags fehlen. Manche Systeme entfernen sie beim Speichern. Setzen Sie den Baustein neu ein, oder nehmen Sie die Form mit <div>:',
    line,
  ],
  unknownTag: (tag: string, known: string): Text => [
    `<${tag}> gibt es nicht.`,
    `Bekannt sind ${known}. Bitte prüfen Sie die Schreibweise.`,
  ],
  tagAsText: (text: string): Text => [
    `Ihr System zeigt einen Baustein als Text: „${text}“.`,
    'Es erlaubt an dieser Stelle keine eigenen Tags. Nehmen Sie einen HTML-Block, oder die Form mit <div>:',
    '<div data-thilik="map">Text und Link</div>',
  ],
  unmounted: (value: string, known: string): Text => [
    `data-thilik="${value}" gibt es nicht; dort bleibt der Text stehen.`,
    `Bekannt sind ${known}.`,
  ],
  noClassic: (line: string): Text => [
    'Ein <div data-thilik> bleibt Text, weil das Skript dafür fehlt.',
    'Das <div> braucht das Skript ohne Module. Setzen Sie es in die Vorlage:',
    line,
  ],
  moduleDropped: (line: string): Text => [
    'Am Skript fehlt type="module".',
    'Ihr System hat es entfernt, so kann der Browser das Skript nicht lesen. Nehmen Sie das Skript ohne Module:',
    line,
  ],
  heldBack: (type: string): Text => [
    `Ein Skript von thilik wird zurückgehalten (type="${type}").`,
    'Das tun Einwilligungs- und Beschleunigungs-Programme. thilik lädt nichts von Dritten und braucht keine Einwilligung; nehmen Sie es dort aus.',
  ],
  twoCopies: (addresses: string): Text => [
    'thilik wird von zwei Stellen geladen.',
    `Die erste gewinnt, die zweite kostet nur Zeit. Lassen Sie eine davon stehen: ${addresses}. Hängt Ihr System selbst etwas wie ?ver=1 an, nehmen Sie thilik.classic.js: Es lädt thilik nur einmal.`,
  ],
  twoVersions: (versions: string): Text => [
    `Mehrere Versionen von thilik sind auf der Seite: ${versions}.`,
    'Die zuerst geladene gilt. Entfernen Sie die ältere.',
  ],
  stranger: (tag: string): Text => [
    `<${tag}> gehört einem anderen Skript dieser Seite.`,
    'Der Name ist vergeben. Entfernen Sie das andere Skript, oder zeigen Sie thilik in einem Rahmen (embed/map.html).',
  ],
  csp: (directive: string, address: string, line: string): Text => [
    `Die Content Security Policy verbietet ${address} (${directive}).`,
    'Bitte ergänzen Sie in der Kopfzeile Content-Security-Policy:',
    line,
  ],
  hidden: (element: string, by: string): Text => [
    `${element} ist unsichtbar.`,
    `Verborgen wird es durch ${by}. Ist das ein Reiter oder ein Aufklapper, ist alles in Ordnung: Beim Öffnen erscheint es.`,
  ],
  noSize: (element: string, size: string, by: string): Text => [
    `${element} hat keinen Platz (${size}).`,
    `Das Stylesheet gibt ihm keine Breite oder Höhe, wahrscheinlich bei ${by}. Geben Sie dem Element darum herum eine Breite:`,
    'width: 100%;',
  ],
  narrow: (element: string, width: number): Text => [
    `${element} ist nur ${width} Pixel breit.`,
    'Unter 240 Pixeln ist die Karte kaum zu bedienen. Geben Sie ihr eine breitere Spalte.',
  ],
  accentUnreadable: (element: string, ratio: string): Text => [
    `Links und Knöpfe in ${element} sind schlecht zu lesen (Kontrast ${ratio} zu 1).`,
    'Nötig sind 4,5 zu 1. Setzen Sie --thilik-color-accent dunkler oder heller; der Baukasten rechnet eine passende Farbe aus.',
  ],
  onAccentUnreadable: (element: string, ratio: string, colour: string): Text => [
    `Text auf der Akzentfarbe in ${element} ist schlecht zu lesen (Kontrast ${ratio} zu 1).`,
    'Nötig sind 4,5 zu 1. Bitte ergänzen Sie im Stylesheet der Seite:',
    `--thilik-color-on-accent: ${colour};`,
  ],
  headingLevel: (element: string, level: number, before: string, line: string): Text => [
    `Die Überschrift in ${element} hat die Ebene ${level}, vor ihr steht ${before}.`,
    'Überschriften sollen keine Ebene überspringen, sonst finden sich Menschen mit Screenreader schlecht zurecht. Setzen Sie:',
    line,
  ],
  blocked: (address: string, line: string): Text => [
    `${address} konnte nicht geladen werden.`,
    'Die Datei liegt auf einem anderen Server, und dieser erlaubt Ihrer Seite das Lesen nicht (CORS), oder er ist nicht erreichbar. Dort braucht es die Kopfzeile:',
    line,
  ],
  unreachable: (address: string): Text => [
    `${address} konnte nicht geladen werden.`,
    'Der Server antwortet nicht. Rufen Sie die Adresse im Browser auf; verhindert eine Content Security Policy den Abruf, steht es in diesem Bericht.',
  ],
  missingFile: (address: string): Text => [
    `${address} gibt es auf dem Server nicht.`,
    'Bei eigenen Inhalten: Prüfen Sie die Adresse, auch Groß- und Kleinschreibung. Sonst: Laden Sie den Ordner „thilik“ vollständig hoch, mit allen Unterordnern.',
  ],
  brokenFile: (address: string): Text => [
    `${address} ist keine gültige Inhaltsdatei.`,
    'Was in welcher Zeile falsch ist, sagt Ihnen der Befehl:',
    'node thilik/cli/thilik.mjs check DATEI.json',
  ],
  oldLibrary: (name: string): Text => [
    `Auf der Seite läuft ${name}.`,
    'Das ist alt und ersetzt Grundfunktionen des Browsers. thilik ist damit geprüft; andere neue Programme sind es vielleicht nicht.',
  ],
  noMap: (element: string, id: string): Text => [
    `${element} sucht die Karte „${id}“, die es nicht gibt.`,
    'Der Name in for muss die id einer Karte auf derselben Seite sein. Manche Systeme entfernen die id.',
    `<thilik-map id="${id}">`,
  ],
  noLang: (): Text => [
    'Die Seite nennt ihre Sprache nicht.',
    'Screenreader wählen danach die Aussprache. Ergänzen Sie:',
    '<html lang="de">',
  ],
  swallowed: (element: string): Text => [
    `${element} enthält den Rest der Seite.`,
    'Das Tag ist nicht geschlossen oder als <thilik-map /> geschrieben. Schreiben Sie:',
    '<thilik-map>Text und Link</thilik-map>',
  ],
  noFallback: (element: string): Text => [
    `${element} ist leer.`,
    'Ohne Skript, in Suchmaschinen und im Ausdruck steht dort nichts, und manche Editoren löschen leere Elemente. Schreiben Sie Text und einen Link hinein.',
  ],
  noStyles: (line: string): Text => [
    'Das Stylesheet thilik.css fehlt.',
    'Es hält den Platz frei, damit beim Laden nichts springt:',
    line,
  ],
  unknownAttribute: (element: string, name: string): Text => [
    `${element} kennt das Attribut „${name}“ nicht.`,
    'Es wird nicht beachtet. Bitte prüfen Sie die Schreibweise.',
  ],
  unknownValue: (element: string, name: string, value: string, known: string): Text => [
    `${element} kennt bei „${name}“ den Wert „${value}“ nicht.`,
    `Möglich ist: ${known}.`,
  ],
};
