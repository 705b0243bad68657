import type { ReadingTerms } from './reading.ts';

export const de: ReadingTerms = {
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
  source: (document, section) => `Quelle: ${document}${section && `, Abschnitt ${section}`}`,
  range: (from, to) => `${from} bis ${to}`,
  from: (date) => `ab ${date}`,
  approx: 'etwa',
  contactPerson: 'Ansprechperson',
  draftTranslation: 'Übersetzung noch nicht geprüft',

  offerKinds: {
    event: 'Veranstaltung',
    meeting: 'Treffen',
    course: 'Kurs',
    advice: 'Beratung',
    guide: 'Begleitung',
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
};
