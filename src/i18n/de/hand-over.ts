import type { HandOverTerms } from '../hand-over-terms.ts';
import { number } from './interface.ts';

const offers = (count: number) => (count === 1 ? '1 Angebot' : `${number(count)} Angebote`);

export const terms: HandOverTerms = {
  mark: 'Merken',
  how: 'Drücken Sie bei jedem Angebot, das Sie weitergeben wollen, auf „Merken“. Nichts davon wird gespeichert.',
  marked: (count) => `${offers(count)} gemerkt`,
  missing: (count) =>
    count === 1 ? '1 Angebot aus dem Link gibt es hier nicht.' : `${count} Angebote aus dem Link gibt es hier nicht.`,
  elsewhere: (count) =>
    count === 1
      ? '1 Angebot aus dem Link steht in keinem Kreis, den der Link nennt. Vielleicht liegt es in einem anderen. Wählen Sie ihn aus.'
      : `${count} Angebote aus dem Link stehen in keinem Kreis, den der Link nennt. Vielleicht liegen sie in einem anderen. Wählen Sie ihn aus.`,
  unread: (count) =>
    count === 1
      ? '1 Angebot aus dem Link ist noch nicht geladen. Wählen Sie den Kreis, in dem es liegt.'
      : `${count} Angebote aus dem Link sind noch nicht geladen. Wählen Sie den Kreis, in dem sie liegen.`,
  limit: (most) => `Ein Link fasst nur die ersten ${most} Angebote. Die Tabelle enthält alle.`,
  cut: (total, most) =>
    `Gemerkt waren ${number(total)}, ein Link fasst nur die ersten ${most}. Bitten Sie um die Tabelle: Sie enthält alle.`,
  only: 'Nur gemerkte zeigen',
  copy: 'Link kopieren',
  copied: 'Der Link ist kopiert.',
  refused: 'Der Browser erlaubt das Kopieren nicht. Der Link ist markiert, Sie können ihn selbst kopieren.',
  link: 'Link zu den gemerkten Angeboten',
  print: 'Drucken',
  table: 'Tabelle (.csv)',
  calendar: 'Termine (.ics)',
  code: 'QR-Code',
  codeOf: 'QR-Code mit dem Link zu den gemerkten Angeboten',
  contacts: 'Kontakte (.vcf)',
  places: 'Orte für eine Karte (.geojson)',
  clear: 'Liste leeren',
  failed: 'Die Datei ließ sich nicht erstellen. Versuchen Sie es noch einmal.',
  fileName: 'angebote',
  columns: { name: 'Angebot', kind: 'Art', status: 'Stand der Dinge', topics: 'Themen', asOf: 'Stand' },
};
