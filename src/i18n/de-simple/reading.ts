import type { ReadingTerms } from '../terms.ts';

export const terms: ReadingTerms = {
  noStory:
    'Die Geschichten sind aus einem Heft von 2019. Aus diesem Kreis steht dort keine Geschichte. ' +
    'Trotzdem kann es hier gute Arbeit für Integration geben.',
  eisenachToday:
    'Früher gehörte Eisenach zu keinem Land·kreis. Das war bis zum 30. Juni 2021 so. ' +
    'Seit dem 1. Juli 2021 gehört Eisenach zum Wartburg·kreis.',
  figures: 'Zahlen',
  about: 'Mehr über die Geschichte',
  period: 'Zeit',
  place: 'Ort',
  wholeDistrict: 'ganzer Kreis',
  presentedBy: 'Die Geschichte ist von',
  partners: 'Diese haben mit·gemacht',
  funding: 'Geld für die Arbeit',
  notFunded: 'Das Programm ThILIK hat dafür kein Geld gegeben.',
  planned: 'Das war 2019 geplant',
  since: 'Das hat sich danach geändert',
  links: 'Links',
  uncheckedLink: 'Der Link steht im Heft von 2019. Wir haben den Link nicht geprüft.',
  sourceLabel: 'Das steht hier',
  section: (section) => `Teil ${section}`,
  range: (from, to) => `${from} bis ${to}`,
  from: (date) => `ab ${date}`,
  approx: 'ungefähr',
  contactPerson: 'Ansprech·person',
  sure: {
    two: 'Das steht an 2 Stellen.',
    official: 'Das sagt ein Amt.',
    secondary: 'Das Amt hat das nicht bestätigt.',
  },
  report: 'Fehler melden',

  offerKinds: {
    event: 'Veranstaltung',
    meeting: 'Treffen',
    course: 'Kurs',
    advice: 'Beratung',
    guide: 'Ratgeber',
    project: 'Projekt',
    network: 'Netz·werk',
    participation: 'Mit·bestimmen',
    publication: 'Information zum Lesen',
    service: 'Hilfe',
  },
  offerStatus: (status, year) =>
    ({
      active: `das gab es ${year}`,
      ended: 'das ist vorbei',
      planned: `das war ${year} geplant`,
      unknown: 'wir wissen nicht: Gibt es das?',
    })[status],
  offerLabels: {
    when: 'Wann ist das?',
    hours: 'Wann ist offen?',
    organisation: 'Wer macht das?',
    audience: 'Für wen ist das?',
    spokenLanguages: 'Diese Sprachen spricht man dort',
    cost: 'Was kostet das?',
  },
  offerPlace: {
    address: 'Wo ist das?',
    quarter: 'Wo? Die Straße kennen wir nicht.',
    town: 'Wo? Die Straße kennen wir nicht.',
    district: 'Im ganzen Kreis oder an mehreren Orten',
  },
};
