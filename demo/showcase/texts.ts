import type { Language } from '../../src/i18n/languages.ts';

/** The words of the showcase that no data hold. */
export interface ShowcaseTexts {
  readonly title: (stories: number) => string;
  readonly lead: string;
  readonly by: string;
  /** A sentence of numbers, written from the data. */
  readonly numbers: (counts: Counts) => string;
  readonly aboutLink: string;
  readonly languages: string;
  readonly language: string;
  readonly about: (name: string) => string;
  readonly carriers: string;
  readonly goals: string;
  readonly steering: string;
  /** What others said of it, told in our words. */
  readonly statements: string;
  readonly publications: string;
  readonly focus: string;
  /** What happened after the brochure. */
  readonly updates: string;
  readonly contact: string;
  readonly brochure: string;
  readonly source: string;
  readonly contents: string;
  /** Caption of the code that leads from paper to the story. */
  readonly code: string;
  readonly doing: string;
  readonly present: string;
  /** Keys of the presentation, on its title. */
  readonly keys: (stories: number) => string;
  readonly printAll: string;
  readonly printOne: string;
  readonly copyLink: string;
  readonly copied: string;
  /** Before the address, which can be copied by hand. */
  readonly refused: string;
  readonly mail: string;
  readonly share: string;
}

export interface Counts {
  readonly stories: number;
  readonly districts: number;
  readonly funded: number;
  readonly from: string;
  readonly to: string;
}

const german =
  'Null Eine Zwei Drei Vier Fünf Sechs Sieben Acht Neun Zehn Elf Zwölf Dreizehn Vierzehn Fünfzehn Sechzehn'.split(' ');
const english =
  'No One Two Three Four Five Six Seven Eight Nine Ten Eleven Twelve Thirteen Fourteen Fifteen Sixteen'.split(' ');

export const showcaseTexts: Readonly<Record<Language, ShowcaseTexts>> = {
  de: {
    title: (count) => `${german[count] ?? count} ${count === 1 ? 'Geschichte' : 'Geschichten'}`,
    lead: 'Ein Sportfest, eine Küche im Container, ein Büro auf der Straße: So brachten Thüringens Landkreise und Städte Menschen zusammen.',
    by: 'Institut für kommunale Planung und Entwicklung (IKPE), Stand 2019',
    numbers: ({ stories, districts, funded, from, to }) =>
      `${stories} Geschichten aus ${districts} Landkreisen und kreisfreien Städten, ${funded} davon gefördert von ThILIK (${from} bis ${to}).`,
    aboutLink: 'Was war ThILIK?',
    languages: 'Sprachen',
    language: 'Deutsch',
    about: (name) => `Was war ThILIK? ${name}`,
    carriers: 'Wer ThILIK getragen hat',
    goals: 'Die Ziele',
    statements: 'Stimmen von 2019, in unseren Worten',
    updates: 'Was danach geschah',
    publications: 'Zum Weiterlesen',
    steering: 'So arbeitet Integrationsmanagement',
    focus: 'Drei Schwerpunkte für die Zeit danach',
    contact: 'Das IKPE',
    brochure: 'Zur Broschüre',
    source: 'Quelle: IKPE, „Innovationen und Erfolge im Programm ThILIK“, 2019. Grenzen:',
    contents: 'Inhalt',
    code: 'Diese Geschichte im Internet',
    doing: 'Vorführen, drucken, weitergeben',
    present: 'Vorführen',
    keys: (stories) =>
      `Pfeiltasten: weiter und zurück · Ziffern 1 bis ${stories}: zu dieser Geschichte · Pos1 und Ende · B: schwarz · Esc: beenden`,
    printAll: 'Alle Geschichten drucken',
    printOne: 'Diese Geschichte drucken',
    copyLink: 'Link kopieren',
    copied: 'Der Link ist kopiert.',
    refused: 'Der Browser erlaubt das Kopieren nicht. Das ist der Link:',
    mail: 'Per E-Mail senden',
    share: 'Teilen',
  },
  en: {
    title: (count) => `${english[count] ?? count} ${count === 1 ? 'story' : 'stories'}`,
    lead: 'A sports festival, a kitchen in a container, an office on the street: how districts and cities in Thuringia brought people together.',
    by: 'Institute for Municipal Planning and Development (IKPE), as of 2019',
    numbers: ({ stories, districts, funded, from, to }) =>
      `${stories} stories from ${districts} districts and cities, ${funded} of them funded by ThILIK (${from} to ${to}).`,
    aboutLink: 'What was ThILIK?',
    languages: 'Languages',
    language: 'English',
    about: (name) => `What was ThILIK? ${name}`,
    carriers: 'Who made ThILIK possible',
    goals: 'The goals',
    statements: 'Voices of 2019, in our words',
    updates: 'What has happened since',
    publications: 'Further reading',
    steering: 'How integration management works',
    focus: 'Three priorities for the time after',
    contact: 'The IKPE',
    brochure: 'To the brochure (in German)',
    source: 'Source: IKPE, ‘Innovationen und Erfolge im Programm ThILIK’, 2019. Boundaries:',
    contents: 'Contents',
    code: 'This story online',
    doing: 'Present, print, pass on',
    present: 'Present',
    keys: (stories) =>
      `Arrow keys: forward and back · digits 1 to ${stories}: to that story · Home and End · B: black · Esc: leave`,
    printAll: 'Print all stories',
    printOne: 'Print this story',
    copyLink: 'Copy link',
    copied: 'The link has been copied.',
    refused: 'The browser does not allow copying. This is the link:',
    mail: 'Send by e-mail',
    share: 'Share',
  },
  'de-simple': {
    title: (count) => `${count} Geschichten`,
    lead: 'Hier lesen Sie Geschichten aus Thüringen. Die Geschichten sagen: So leben Menschen gut zusammen.',
    by: 'Die Geschichten sind vom IKPE. Das ist ein Institut in Erfurt. Die Geschichten sind von 2019.',
    numbers: ({ stories, districts, funded }) =>
      `Es sind ${stories} Geschichten. Sie sind aus ${districts} Land·kreisen und Städten. Bei ${funded} Geschichten hat das Programm ThILIK geholfen.`,
    aboutLink: 'Was war ThILIK?',
    languages: 'Sprachen',
    language: 'Leichte Sprache',
    about: () => 'Was war ThILIK?',
    carriers: 'Sie haben mitgemacht',
    goals: 'Das wollte ThILIK',
    statements: 'Das haben sie 2019 gesagt',
    updates: 'Das war danach',
    publications: 'Mehr zum Lesen',
    steering: 'So ging die Arbeit',
    focus: 'Das soll danach passieren',
    contact: 'Das IKPE',
    brochure: 'Zum Heft (nicht in Leichter Sprache)',
    source:
      'Die Geschichten sind aus diesem Heft: „Innovationen und Erfolge im Programm ThILIK“, 2019. Die Karte ist von:',
    contents: 'Das steht in diesem Heft',
    code: 'Die Geschichte im Internet',
    doing: 'Zeigen, drucken, weitergeben',
    present: 'Groß zeigen',
    keys: (stories) =>
      `Pfeile: vor und zurück. Zahlen von 1 bis ${stories}: zu dieser Geschichte. Taste B: schwarz. Taste Esc: Ende.`,
    printAll: 'Alle Geschichten drucken',
    printOne: 'Diese Geschichte drucken',
    copyLink: 'Link kopieren',
    copied: 'Der Link ist kopiert.',
    refused: 'Das Kopieren geht hier nicht. Das ist der Link:',
    mail: 'Als E-Mail schicken',
    share: 'Teilen',
  },
};
