import type { ReadingTerms } from '../terms.ts';

export const terms: ReadingTerms = {
  noStory:
    'Aus diesem Kreis steht keine Erfolgsgeschichte in der Broschüre von 2019. Das heißt nicht, dass es hier keine Integrationsarbeit gibt.',
  eisenachToday:
    'Eisenach war bis zum 30. Juni 2021 eine kreisfreie Stadt. Seit dem 1. Juli 2021 gehört die Stadt zum Wartburgkreis.',
  figures: 'Zahlen',
  about: 'Zur Geschichte',
  period: 'Zeitraum',
  place: 'Ort',
  wholeDistrict: 'ganzer Kreis',
  presentedBy: 'Vorgestellt von',
  partners: 'Beteiligt',
  funding: 'Förderung',
  notFunded: 'Diese Arbeit wurde nicht von ThILIK gefördert.',
  planned: 'Im Jahr 2019 geplant',
  since: 'Was sich seitdem geändert hat',
  links: 'Links',
  uncheckedLink: 'Link aus der Broschüre, nicht geprüft',
  sourceLabel: 'Quelle',
  section: (section) => `Abschnitt ${section}`,
  range: (from, to) => `${from} bis ${to}`,
  from: (date) => `ab ${date}`,
  approx: 'etwa',
  contactPerson: 'Ansprechperson',
  sure: {
    two: 'zwei Quellen stimmen überein',
    official: 'laut einer Behörde',
    secondary: 'nicht von der Behörde bestätigt',
  },
  report: 'Fehler melden',

  offerKinds: {
    event: 'Veranstaltung',
    meeting: 'Treffen',
    course: 'Kurs',
    advice: 'Beratung',
    guide: 'Ratgeber',
    project: 'Projekt',
    network: 'Netzwerk',
    participation: 'Mitbestimmung',
    publication: 'Veröffentlichung',
    service: 'Dienst',
  },
  offerStatus: (status, year) =>
    ({
      active: `lief ${year}`,
      ended: 'beendet',
      planned: `${year} geplant`,
      unknown: 'Stand nicht bekannt',
    })[status],
  offerLabels: {
    when: 'Wann',
    hours: 'Öffnungszeiten',
    organisation: 'Veranstaltet von',
    audience: 'Für wen',
    spokenLanguages: 'Sprachen',
    cost: 'Kosten',
  },
  offerPlace: {
    address: 'Ort',
    quarter: 'Ortsteil, ohne Anschrift',
    town: 'Ort, ohne Anschrift',
    district: 'Ganzer Kreis oder mehrere Orte',
  },
};
