import type { HandOverTerms } from '../hand-over-terms.ts';
import { number } from '../de/interface.ts';

const offers = (count: number) => (count === 1 ? '1 Angebot' : `${number(count)} Angebote`);

export const terms: HandOverTerms = {
  mark: 'Merken',
  how: 'Ein Angebot ist gut? Dann drücken Sie auf „Merken“. Wir speichern nichts.',
  marked: (count) => `Sie haben ${offers(count)} gemerkt`,
  missing: (count) =>
    count === 1
      ? '1 Angebot aus dem Link fehlt. Das gibt es hier nicht.'
      : `${count} Angebote aus dem Link fehlen. Die gibt es hier nicht.`,
  elsewhere: (count) =>
    count === 1
      ? '1 Angebot aus dem Link fehlt. Der Link nennt einen Ort für das Angebot. Dort ist es nicht. Vielleicht ist es in einem anderen Kreis. Suchen Sie dann diesen Kreis aus.'
      : `${count} Angebote aus dem Link fehlen. Der Link nennt Orte für die Angebote. Dort sind sie nicht. Vielleicht sind sie in einem anderen Kreis. Suchen Sie dann diesen Kreis aus.`,
  unread: (count) =>
    count === 1
      ? '1 Angebot aus dem Link fehlt noch. Suchen Sie den Kreis von diesem Angebot aus.'
      : `${count} Angebote aus dem Link fehlen noch. Suchen Sie den Kreis von diesen Angeboten aus.`,
  limit: (most) => `In den Link passen nur ${most} Angebote. In der Tabelle stehen alle.`,
  cut: (total, most) =>
    `Gemerkt waren ${number(total)} Angebote. In den Link passen nur ${most}. Fragen Sie nach der Tabelle. In der Tabelle stehen alle.`,
  only: 'Nur die gemerkten zeigen',
  copy: 'Link kopieren',
  copied: 'Der Link ist kopiert.',
  refused: 'Das Kopieren klappt nicht. Kopieren Sie den Link selbst. Er ist schon markiert.',
  link: 'Link zu den Angeboten',
  print: 'Drucken',
  table: 'Tabelle (.csv)',
  calendar: 'Termine (.ics)',
  code: 'Code für das Handy',
  codeOf: 'Ein QR-Code. Er führt zu den Angeboten.',
  contacts: 'Kontakte (.vcf)',
  places: 'Orte für eine Karte (.geojson)',
  clear: 'Alles wegnehmen',
  failed: 'Das hat nicht geklappt. Versuchen Sie es noch einmal.',
  fileName: 'angebote',
  columns: { name: 'Angebot', kind: 'Was ist es?', status: 'Gibt es das noch?', topics: 'Themen', asOf: 'Von wann?' },
};
