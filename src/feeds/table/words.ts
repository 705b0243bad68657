import type { Mode } from '../../model/offer-values.ts';
import { topicIds, type OfferKind, type TopicId } from '../../model/types.ts';

/** Small letters without accents and hyphens; unlike the search's folding it leaves every letter in its place. */
export const plain = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{M}\u00AD-]/gu, '')
    .replace(/ß/g, 'ss')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/** Whether a cell says nothing: `-`, `k. A.`, `unbekannt`. */
export const isBlank = (cell: string): boolean =>
  /^([-–—.…/?]*|k\. ?a\.?|keine angaben?|n\.? ?\/? ?a\.?|null|none|nan|unbekannt|unknown|entfällt|#n\/a)$/i.test(cell);

/** A cell that sends to a row above, or to one below. */
export const isAbove = (cell: string): boolean =>
  /^(siehe oben|s\. ?o\.?|wie oben|ebenda|ebd\.?|dito|dto\.?|see above|ibid\.?|[″"„”]|'')$/i.test(cell);
export const isBelow = (cell: string): boolean =>
  /^(siehe unten|s\. ?u\.?|wie unten|see below|siehe (zeile|nr\.?) .*)$/i.test(cell);

/** Rows that sum up or explain. */
export const isFooter = (cell: string): boolean =>
  /^(summe|gesamt|insgesamt|total|anzahl|sum|stand|quelle|legende|hinweis|anmerkung|\*+|fußnote)\b[\s:*]/i.test(
    `${cell} `,
  );

/** What an offer is, by parts of words as {@link plain} writes them; the first that occurs counts. */
const kinds: readonly (readonly [OfferKind, RegExp])[] = [
  ['network', /netzwerk|network|runder tisch|bundnis|arbeitskreis/],
  ['participation', /beirat|mitbestimmung|beteiligung|participation/],
  ['publication', /broschur|publikation|veroffentlichung|flyer|zeitung|publication/],
  ['guide', /ratgeber|wegweiser|leitfaden|handbuch|guide/],
  [
    'meeting',
    /cafe|treff|begegnung|stammtisch|meeting|spielgruppe|krabbelgruppe|gruppe\b|garten|nahstube|fruhstuck|tandem/,
  ],
  ['course', /kurs|course|lehrgang|unterricht|schulung|seminar|qualifizierung|alphabetisierung|training|prufung/],
  ['advice', /beratung|\bmbe\b|\bjmd\b|migrationsdienst|advice|counsel|sprechstunde|\bberat/],
  ['project', /projekt|project|initiative|patenschaft/],
  [
    'service',
    /kleiderkammer|lager|umsonst|tafel|ausgabe|werkstatt|dienst|service|hilfe|dolmetsch|betreuung|vermittlung|mobel|laden\b|kammer\b/,
  ],
  [
    'event',
    /veranstaltung|\bfest\b|konzert|event|lesung|ausstellung|turnier|vortrag|feier|aktionstag|festival|rundgang|workshop/,
  ],
];

/** What an offer is by the words of its kind or name; `null` when they do not tell. */
export function kindOf(text: string): OfferKind | null {
  const words = plain(text);
  return kinds.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

/** What a table is full of, by its headings. */
export function kindOfTable(headings: readonly string[]): OfferKind | null {
  const words = headings.map(plain).join(' ');
  if (/veranstalt|eintritt|einlass|\bevent/.test(words)) return 'event';
  if (/kurs|niveau|lehrgang|course/.test(words)) return 'course';
  return words.includes('berat') ? 'advice' : null;
}

const topics: Readonly<Record<TopicId, RegExp>> = {
  begegnung: /begegn|treff|cafe|nachbar|meeting|encounter|community/,
  sport: /sport|bewegung|turn|fussball|schwimm/,
  sprache: /sprach|deutsch|language|alphabet/,
  bildung: /bildung|schul|lern|education|kita|kinder/,
  arbeit: /arbeit|beruf|job|ausbildung|work|employ|bewerb/,
  beratung: /berat|advice|counsel|rechtshilfe/,
  netzwerk: /netzwerk|network|vernetz/,
  teilhabe: /teilhabe|participation|inklusion|mitbestimm/,
  oeffentlichkeit: /ffentlichkeit|public relation|presse/,
  selbstorganisation: /selbstorgan|migrantenorgan|migrantinnenorgan|self organi/,
  ehrenamt: /ehrenamt|freiwillig|volunt|paten|engagement/,
  wohnen: /wohn|miet|housing|unterkunft/,
};

/** The topics that a text names, the first first. */
export function topicsOf(text: string): readonly TopicId[] {
  const found = text.split(/[,;|/]/).flatMap((part) => {
    const words = plain(part);
    return topicIds.filter((id) => topics[id].test(words));
  });
  return [...new Set(found)];
}

const modes: Readonly<Partial<Record<Mode, RegExp>>> = {
  online: /online|internet|zoom|videokonferenz/,
  phone: /telefonisch|per telefon|by phone/,
  home: /aufsuchend|hausbesuch|zu hause|at home|home visit/,
};

/** Whether a text says that one comes to a place. */
export const isOnSite = (text: string): boolean => /vor ort|prasenz|on site|in person|hybrid/.test(plain(text));

/** How one takes part, as far as a text tells. */
export function modesOf(text: string): readonly Mode[] {
  const words = plain(text);
  const found = (Object.keys(modes) as Mode[]).filter((mode) => modes[mode]?.test(words));
  return found.length > 0 && isOnSite(text) ? ['place', ...found] : found;
}

/** A place whose address may not be told: accommodation and shelter. */
export const isProtected = (text: string): boolean =>
  /frauenhaus|frauenschutz|schutzwohnung|schutzhaus|zuflucht|unterkunft|unterkunfte|asylheim|wohnheim|erstaufnahme|shelter|refugee accommodation|notwohnung/.test(
    plain(text),
  );

/** Yes or no; `null`: neither; `undefined`: the cell says nothing. */
export function yesOrNo(cell: string): boolean | null | undefined {
  if (isBlank(cell) && !cell.includes('?')) return undefined;
  const word = cell.toLowerCase();
  if (
    /^(ja|yes|y|j|x+|true|wahr|1|✓|✔|☑|✗?x|vorhanden|erforderlich|notwendig|nötig|bitte anmelden|required|required\b.*|ja\b.*|yes\b.*)$/.test(
      word,
    )
  )
    return true;
  return /^(nein|no|n|false|falsch|0|o|✗|✘|nicht\b.*|keine?|ohne\b.*|nein\b.*|not\b.*|no\b.*)$/.test(word)
    ? false
    : null;
}

/** How far a wheelchair gets; `null`: the cell says something else. */
export function wheelchairOf(cell: string): 'yes' | 'partly' | 'no' | null | undefined {
  if (isBlank(cell)) return undefined;
  if (/^(teilw|zum teil|z\. ?t\.|partial|partly|limited|eingeschränkt|bedingt|mit hilfe|nach absprache)/i.test(cell))
    return 'partly';
  if (/^(barrierefrei|rollstuhlgerecht|stufenlos|ebenerdig|full|designated)/i.test(cell)) return 'yes';
  const answer = yesOrNo(cell);
  return answer === null || answer === undefined ? answer : answer ? 'yes' : 'no';
}
