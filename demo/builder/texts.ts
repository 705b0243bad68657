import type { Choice, Form } from './choice.ts';
import type { Colours } from './colour.ts';
import type { ColourTrouble, Trouble } from './colour.ts';

/** What people read in the builder, beside what the table of attributes says. */
export const formTexts: Readonly<Record<Form, { readonly name: string; readonly says: string }>> = {
  div: {
    name: 'Platzhalter und Skript',
    says: 'Für die meisten Redaktionssysteme: Der Platzhalter kommt durch die meisten Filter, das Skript steht einmal in der Vorlage.',
  },
  module: {
    name: 'Element und Modul',
    says: 'Für Seiten, deren HTML Sie selbst schreiben: die direkte Form.',
  },
  classic: {
    name: 'Element und klassisches Skript',
    says: 'Wenn Ihr System type="module" entfernt oder Skripte zusammenfasst, das Element aber stehen lässt.',
  },
  iframe: {
    name: 'Eingebettete Seite (iframe)',
    says: 'Wenn Sie keine Skripte in die Vorlage setzen können, iframes aber erlaubt sind.',
  },
  static: {
    name: 'Nur HTML, ohne Skript',
    says: 'Wenn nichts anderes geht: Überschriften, Text und Links von heute. Neue Inhalte kommen nicht von selbst dazu.',
  },
};

/** The fields for whom the page itself names. */
export const firstTexts = {
  legend: 'Wen sollen Menschen hier zuerst fragen?',
  hint: 'Freiwillig. Was Sie hier schreiben, steht in Ihrer Seite selbst: als erste Stelle Ihres Kreises, und auch ohne Skript. Sie können es dort jederzeit ändern.',
  name: 'Name der Stelle, zum Beispiel Integrationsbüro',
  reach: 'Dazu Telefon oder Internetseite, damit man die Stelle erreicht.',
  phone: 'Telefon mit Vorwahl',
  phoneWrong: 'Diese Nummer lässt sich nicht wählen und fehlt im Code. Schreiben Sie nur die Nummer mit Vorwahl.',
  url: 'Adresse der Internetseite, mit https://',
  urlWrong: 'Das ist keine Adresse, sie fehlt im Code. Sie beginnt mit https://.',
};

export const pageTexts = {
  title: 'thilik – Testseite',
  heading: (level: number) =>
    level === 1 ? 'Testseite' : level === 2 ? 'Integration vor Ort' : `Überschrift der Ebene ${level}`,
};

const ratio = (value: number) => `${(Math.floor(value * 10) / 10).toLocaleString('de')}\u00a0:\u00a01`;

const troubleTexts: Readonly<Record<Trouble, string>> = {
  'text-on-background': 'Der Text Ihrer Seite hebt sich zu wenig vom Hintergrund ab. Er ist schwer zu lesen.',
  'accent-on-background':
    'Die Farbe für Links und Knöpfe hebt sich zu wenig vom Hintergrund ab. Links sind schwer zu lesen.',
  'names-on-district': 'Die Namen auf der Karte heben sich zu wenig von der Farbe der Kreise ab.',
  'selected-on-district':
    'Der ausgewählte Kreis hebt sich zu wenig von den anderen Kreisen ab. Wer schlecht sieht, erkennt die Auswahl nicht.',
};

export const colourTexts = {
  unset: 'Ohne Haken kommen Farben und Schrift von Ihrer Seite, soweit sie KERN, KoliBri oder WordPress-Farben nutzt.',
  unsetFrame: 'Ohne Haken nutzt die eingebettete Seite die geprüften Farben von thilik.',
  fields: {
    accent: 'Links, Knöpfe, ausgewählter Kreis',
    district: 'Kreise auf der Karte',
    background: 'Hintergrund Ihrer Seite',
    text: 'Text Ihrer Seite',
  } satisfies Record<keyof Colours, string>,
  trouble: ({ what, ratio: found, least }: ColourTrouble) =>
    `${troubleTexts[what]} Kontrast ${ratio(found)}, nötig sind ${ratio(least)}.`,
  instead: (colour: string) => `Stattdessen ${colour} nehmen`,
  noInstead: 'Es gibt keinen passenden Ton dieser Farbe; nehmen Sie eine deutlich hellere oder dunklere Farbe.',
  fine: 'Alle Kontraste reichen aus.',
  wrong: 'Das ist keine Farbe. Schreiben Sie sechs Zeichen von 0 bis 9 und a bis f, zum Beispiel #0b5a94.',
};

/** What a check sum protects, said for the form. */
export const integrityText = ({ form }: Choice): string =>
  ({
    module:
      'Die Prüfsummen gelten für thilik.css und thilik.js, den Anfang des Programms. Alles, was er nachlädt, prüft der Browser nicht.',
    classic:
      'Die Prüfsummen gelten für thilik.css und thilik.classic.js. Das Programm thilik.js, das dieses Skript nachlädt, prüft der Browser nicht.',
    div: 'Die Prüfsummen gelten für thilik.css und thilik.classic.js. Das Programm thilik.js, das dieses Skript nachlädt, prüft der Browser nicht.',
    iframe:
      'Die Prüfsumme gilt für thilik-frame.js, das Skript für die Höhe. Für die eingebettete Seite selbst gibt es keine.',
    static: '',
  })[form];

export const texts = {
  failed: (why: string) =>
    `Die Inhalte konnten nicht geladen werden (${why}). Der Baukasten muss von einem Webserver kommen.`,
  unknownSystem: 'Ich weiß es nicht / ein anderes',
  systemForm: (name: string) => `Für dieses System empfohlen: ${name}.`,
  guide: (name: string) => `Anleitung für ${name}`,
  folderWrong:
    'Das ist keine Adresse eines Ordners. Schreiben Sie zum Beispiel /thilik/ oder https://www.ihr-kreis.de/thilik/.',
  addressWrong: 'Die Adresse muss mit / oder https:// beginnen. Schreiben Sie zum Beispiel /kontakte.json.',
  frameServer: 'Die eingebettete Seite nimmt nur Adressen auf dem Server, auf dem der Ordner thilik liegt.',
  frameColours: 'In der eingebetteten Seite gelten die Farben immer, auch wenn Ihre Seite dunkel wird.',
  streetsPreview: 'Die Vorschau zeigt keine Straßen: Sie ruft keinen fremden Server auf.',
  filesPreview: 'Die Vorschau zeigt die mitgelieferten Inhalte, nicht Ihre eigenen.',
  numberWrong: (from: number, to: number) => `Schreiben Sie eine ganze Zahl von ${from} bis ${to}.`,
  linkWrong: 'Schreiben Sie eine Internetadresse oder mailto: und eine E-Mail-Adresse.',
  headPlace: 'In den Kopf der Seite',
  headSays: 'Einmal je Seite, am besten in der Vorlage der Website (vor </head>).',
  cssPlace: 'In das Stylesheet der Website',
  cssSays: 'Die Farben. In hellen Seiten Ihre, in dunklen die geprüften von thilik.',
  bodyPlace: 'An die Stelle auf der Seite',
  bodySays: {
    div: 'In die Quelltextansicht des Editors oder in ein Element für HTML. Der Text darin bleibt stehen, wenn das Skript nicht läuft.',
    module: 'In den HTML-Code der Seite. Der Text darin bleibt stehen, wenn das Skript nicht läuft.',
    classic: 'In den HTML-Code der Seite. Der Text darin bleibt stehen, wenn das Skript nicht läuft.',
    iframe: 'In ein Element für HTML oder iframe. Der Link darunter hilft, wenn der Rahmen leer bleibt.',
    static: 'In die Quelltextansicht des Editors oder in ein Element für HTML.',
  } satisfies Record<Form, string>,
  policyPlace: 'Content Security Policy',
  policySays:
    'Nur wenn Ihr Server eine Content Security Policy sendet: Diese Angaben müssen darin erlaubt sein. Fragen Sie die Person, die den Server betreut.',
  noPolicy: 'Für diese Form muss keine Content Security Policy geändert werden.',
  privacyPlace: 'Absatz für die Datenschutzerklärung',
  accessibilityPlace: 'Absatz für die Erklärung zur Barrierefreiheit',
  legalSays: 'Angaben in eckigen Klammern ergänzen Sie bitte. Keine Rechtsberatung: Lassen Sie den Text prüfen.',
  summary: (title: string, form: string) => `Zeigt: ${title}. Form: ${form}.`,
  copy: 'Kopieren',
  isCopied: 'Kopiert',
  copied: (what: string) => `Kopiert: ${what}.`,
  copyFailed: 'Der Browser erlaubt das Kopieren nicht. Der Text ist markiert: Drücken Sie Strg und C.',
  saved: (name: string) =>
    `„${name}“ ist heruntergeladen. Legen Sie die Datei auf Ihren Server und öffnen Sie sie dort im Browser.`,
  noIntegrity: 'Prüfsummen gibt es nur mit der gebauten Fassung (npm run build).',
  staticMissing: 'Zu dieser Auswahl gibt es keinen Inhalt.',
  previewTitle: 'Vorschau',
};
