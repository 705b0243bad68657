/** German words of opening hours, as pages and tables have them. Whatever is not here is not understood, never guessed. */
import { weekdays, type CalendarDay, type Weekday } from '../model/hours.ts';
import { dateAt } from './german-date.ts';

export type Token =
  | { readonly kind: 'day'; readonly day: Weekday }
  | { readonly kind: 'time'; readonly hours: number; readonly minutes: number }
  | { readonly kind: 'week'; readonly week: number }
  | { readonly kind: 'date'; readonly date: CalendarDay }
  | { readonly kind: Word };

type Word =
  | 'dash'
  | 'and'
  | 'comma'
  | 'break'
  | 'uhr'
  | 'from'
  | 'every'
  | 'monthly'
  | 'daily'
  | 'all-day'
  | 'appointment'
  | 'closed'
  | 'also'
  | 'else'
  | 'except'
  | 'holidays-closed'
  | 'sundays-closed'
  | 'holidays-usual'
  | 'filler';

const dayNames: readonly (readonly [RegExp, Weekday])[] = [
  [/^(?:montags?|mo)(?![a-zäöüß])\.?/, 'mo'],
  [/^(?:dienstags?|di)(?![a-zäöüß])\.?/, 'tu'],
  [/^(?:mittwochs?|mi)(?![a-zäöüß])\.?/, 'we'],
  [/^(?:donnerstags?|do)(?![a-zäöüß])\.?/, 'th'],
  [/^(?:freitags?|fr)(?![a-zäöüß])\.?/, 'fr'],
  [/^(?:samstags?|sonnabends?|sa)(?![a-zäöüß])\.?/, 'sa'],
  [/^(?:sonntags?|so)(?![a-zäöüß])\.?/, 'su'],
];

const weekNames: readonly (readonly [RegExp, number])[] = [
  [/^erste[rns]? /, 1],
  [/^zweite[rns]? /, 2],
  [/^dritte[rns]? /, 3],
  [/^vierte[rns]? /, 4],
  [/^letzte[rns]? /, -1],
];

const free = '(?:vorherige[rn]?|telefonische[rn]?|persönliche[rn]?|individuelle[rn]?|jeweilige[rn]?)';
const agreement = `(?:nach|mit|auf) (?:${free} )*(?:vereinbarung|terminvereinbarung|absprache|terminabsprache|termin)`;

const words: readonly (readonly [RegExp, Word])[] = [
  [/^\((?:nur )?für [^()\d]+\)/, 'filler'],
  // Other brackets may be about all that stands before them or about the last of it.
  [/^\((?=(?:außer|nicht|geschlossen|und|auch|sowie)(?![a-zäöüß]))/, 'filler'],
  [/^\)/, 'filler'],
  [
    /^(?:an )?(?:sonn- (?:und|u\.|&) feiertag(?:en|s)|sonntags (?:und|u\.|&) feiertags):? (?:geschlossen|geschl\.|zu)(?![a-zäöüß])/,
    'sundays-closed',
  ],
  [/^(?:außer(?: an)?|nicht an|nicht) (?:den )?(?:gesetzlichen )?feiertag(?:en|e|s)(?![a-zäöüß])/, 'holidays-closed'],
  [/^(?:an )?(?:gesetzliche[rn]? )?feiertag(?:en|e|s):? (?:geschlossen|zu)(?![a-zäöüß])/, 'holidays-closed'],
  [/^\(?auch an (?:gesetzlichen )?feiertagen\)?/, 'holidays-usual'],
  [new RegExp(`^(?:termine |beratung )?(?:nur )?(?:${agreement}(?![a-zäöüß])|n\\. ?v\\.)`), 'appointment'],
  [
    /^(?:geschlossen|zu|ruhetag|keine sprechzeit(?:en)?|(?:betriebsferien|(?:sommer|winter)pause):?)(?![a-zäöüß])/,
    'closed',
  ],
  [/^geschl\./, 'closed'],
  [/^(?:außer|ausgenommen|nicht)(?![a-zäöüß])/, 'except'],
  [/^(?:24 ?h|24 stunden|rund um die uhr|ganztägig|24\/7)(?![a-zäöüß])/, 'all-day'],
  [/^täglich(?![a-zäöüß])/, 'daily'],
  [/^(?:im|des|eines|jeden) monats?(?![a-zäöüß])/, 'monthly'],
  [/^(?:jede[rn]?|jeweils)(?![a-zäöüß])/, 'every'],
  [/^(?:ansonsten|sonst|außerhalb dieser zeiten|darüber hinaus|weitere (?:termine|zeiten))(?![a-zäöüß])/, 'else'],
  [/^(?:auch|zusätzlich)(?![a-zäöüß])/, 'also'],
  [/^(?:uhr|h)(?![a-zäöüß])\.?/, 'uhr'],
  [/^ab(?![a-zäöüß])/, 'from'],
  [
    /^(?:von|vom|am|geöffnet|offen|immer|wöchentlich|jede woche|ohne (?:termin|(?:vor)?anmeldung))(?![a-zäöüß])/,
    'filler',
  ],
  [/^(?:-|bis(?![a-zäöüß]))/, 'dash'],
  [/^[,/]/, 'comma'],
  [/^(?:[+&]|(?:und|oder|sowie)(?![a-zäöüß])|u\.)/, 'and'],
  [/^[;|\n]/, 'break'],
  [/^:/, 'filler'],
];

const time = /^(\d{1,2})(?:[:.](\d\d))?(?![\d.])/;
const week = /^([1-5])\. ?(?=(?:und|u\.|oder|[,/+&]|[1-5]\.|mo|di|mi|do|fr|sa|so)(?!\d))/;

const label = /^(?:öffnungszeit(?:en)?|sprechzeit(?:en)?|sprechstunden?|bürozeit(?:en)?|servicezeit(?:en)?)\s*:?\s*/;

/** One spelling of blanks and dashes, small letters, without the label in front and the full stop behind. */
function plain(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\r\n?/g, '\n')
    .replace(/[^\S\n]+/g, ' ')
    .trim()
    .replace(label, '')
    .replace(/(uhr|termin|vereinbarung|absprache|geschlossen)\.$/, '$1');
}

function first<T>(table: readonly (readonly [RegExp, T])[], rest: string): { value: T; length: number } | null {
  for (const [pattern, value] of table) {
    const match = pattern.exec(rest);
    if (match) return { value, length: match[0].length };
  }
  return null;
}

function next(rest: string): { token: Token; length: number } | null {
  const day = first(dayNames, rest);
  if (day) return { token: { kind: 'day', day: day.value }, length: day.length };
  const named = first(weekNames, rest);
  if (named) return { token: { kind: 'week', week: named.value }, length: named.length };
  const dated = dateAt(rest);
  if (dated) return { token: { kind: 'date', date: dated.date }, length: dated.length };
  const word = first(words, rest);
  if (word) return { token: { kind: word.value }, length: word.length };
  const counted = week.exec(rest);
  if (counted) return { token: { kind: 'week', week: Number(counted[1]) }, length: counted[0].length };
  const shown = time.exec(rest);
  if (!shown) return null;
  return {
    token: { kind: 'time', hours: Number(shown[1]), minutes: Number(shown[2] ?? 0) },
    length: shown[0].length,
  };
}

/** @returns `null` as soon as one word is not understood */
export function tokensOf(text: string): readonly Token[] | null {
  const tokens: Token[] = [];
  for (let rest = plain(text); rest !== '';) {
    const found = next(rest);
    if (!found) return null;
    if (found.token.kind !== 'filler') tokens.push(found.token);
    rest = rest.slice(found.length).replace(/^ +/, '');
  }
  return tokens;
}

/** Days from one to another, over the weekend where the second comes first. */
export function daysBetween(from: Weekday, to: Weekday): readonly Weekday[] {
  const start = weekdays.indexOf(from);
  const length = ((weekdays.indexOf(to) - start + 7) % 7) + 1;
  return [...weekdays, ...weekdays].slice(start, start + length);
}
