import { weekdays, type CalendarDay, type DayWord, type Span, type Weekday } from '../model/hours.ts';
import { isAppointment } from './appointment.ts';
import { lastDay, months } from './calendar.ts';
import { tokensOf, type Token } from './osm-tokens.ts';
import { NotUnderstood } from './plain.ts';
import { clockTime, timeOf } from './times.ts';
import { daysBetween } from './words.ts';

/** One rule of an expression of OpenStreetMap, as it stands there. */
export interface OsmRule {
  /** How it goes together with those before it: instead of them, on top, where none of them says anything. */
  readonly joined: ';' | ',' | '||';
  readonly ranges: readonly { readonly from: CalendarDay; readonly until: CalendarDay }[];
  readonly holidays: boolean;
  /** `null`: none are named. */
  readonly days: readonly Weekday[] | null;
  readonly weeks: readonly number[] | null;
  /** `null`: none are named. */
  readonly spans: readonly Span[] | null;
  readonly always: boolean;
  readonly state: 'open' | DayWord;
  /** Whether the rule names its state. */
  readonly isSaid: boolean;
}

const dayOf = (word: string | undefined) => weekdays.find((day) => day === word?.toLowerCase());
const words: Readonly<Record<string, OsmRule['state']>> = {
  open: 'open',
  off: 'closed',
  closed: 'closed',
  unknown: 'unknown',
};

class Parser {
  #at = 0;
  readonly #tokens: readonly Token[];

  constructor(text: string) {
    this.#tokens = tokensOf(text);
  }

  #text(ahead = 0): string | undefined {
    const found = this.#tokens[this.#at + ahead];
    return found?.kind === 'comment' ? undefined : found?.text;
  }

  #is(sign: string, ahead = 0) {
    return this.#text(ahead) === sign;
  }

  #take(sign: string): boolean {
    if (!this.#is(sign)) return false;
    this.#at++;
    return true;
  }

  #number(): number {
    const found = this.#tokens[this.#at++];
    if (found?.kind !== 'number') throw new NotUnderstood();
    return Number(found.text);
  }

  #monthAt(ahead = 0): number {
    return months.findIndex((month) => month === this.#text(ahead)?.toLowerCase());
  }

  rules(): readonly OsmRule[] {
    const rules: OsmRule[] = [];
    let joined: OsmRule['joined'] = ';';
    while (this.#at < this.#tokens.length) {
      const before = this.#at;
      rules.push(this.#rule(joined));
      if (this.#at === before) throw new NotUnderstood();
      const found = this.#text();
      if (found === undefined && this.#at < this.#tokens.length) throw new NotUnderstood();
      if (found !== undefined && found !== ';' && found !== ',' && found !== '||') throw new NotUnderstood();
      joined = found ?? ';';
      this.#at++;
    }
    return rules;
  }

  #rule(joined: OsmRule['joined']): OsmRule {
    const always = this.#take('24/7');
    const ranges = always ? [] : this.#ranges();
    if (ranges.length > 0) this.#take(':');
    const { holidays, days, weeks } = this.#days();
    if (days || holidays) this.#take(':');
    const spans = this.#isTime() ? this.#spans() : null;
    const { state, isSaid } = this.#state();
    if (always && (holidays || days || spans)) throw new NotUnderstood();
    if (!always && ranges.length === 0 && !holidays && !days && !spans && !isSaid) throw new NotUnderstood();
    return { joined, ranges, holidays, days, weeks, spans, always, state, isSaid };
  }

  #state(): { state: OsmRule['state']; isSaid: boolean } {
    const state = words[this.#text()?.toLowerCase() ?? ''];
    if (state) this.#at++;
    const found = this.#tokens[this.#at];
    if (found?.kind !== 'comment') return { state: state ?? 'open', isSaid: state !== undefined };
    this.#at++;
    if (state === 'closed') return { state, isSaid: true };
    if (!isAppointment(found.text)) throw new NotUnderstood();
    return { state: 'appointment', isSaid: true };
  }

  #isYear(ahead = 0) {
    return /^\d{4}$/.test(this.#text(ahead) ?? '') && this.#monthAt(ahead + 1) >= 0;
  }

  #ranges() {
    const ranges: { from: CalendarDay; until: CalendarDay }[] = [];
    while (this.#isYear() || this.#monthAt() >= 0) {
      const from = this.#date(null);
      const isRange = this.#take('-');
      const until = isRange ? this.#date(from) : from;
      const range = { from: day(from, false), until: day(until, true) };
      if (range.from.length !== range.until.length || (from.year !== null && range.until < range.from)) {
        throw new NotUnderstood();
      }
      ranges.push(range);
      if (!this.#is(',') || (this.#monthAt(1) < 0 && !this.#isYear(1))) break;
      this.#at++;
    }
    return ranges;
  }

  /** A day or a month; after a dash the month and the year may be those before it. */
  #date(before: OsmDate | null): OsmDate {
    const year = this.#isYear() ? this.#number() : (before?.year ?? null);
    if (this.#monthAt() < 0) {
      if (before?.day === undefined) throw new NotUnderstood();
      return { ...before, day: this.#number() };
    }
    const month = this.#monthAt();
    this.#at++;
    const hasDay = /^\d\d?$/.test(this.#text() ?? '') && !this.#is(':', 1);
    return { year, month, day: hasDay ? this.#number() : undefined };
  }

  #days(): Pick<OsmRule, 'holidays' | 'days' | 'weeks'> {
    const days = new Set<Weekday>();
    const weeks: number[] = [];
    let holidays = false;
    do {
      const from = dayOf(this.#text());
      if (this.#is('PH')) holidays = true;
      else if (!from) break;
      this.#at++;
      if (!from) continue;
      for (const each of this.#daysFrom(from)) days.add(each);
      if (this.#take('[')) weeks.push(...this.#weeks());
    } while ((dayOf(this.#text(1)) || this.#is('PH', 1)) && this.#take(','));
    if (weeks.length > 0 && (days.size !== 1 || holidays)) throw new NotUnderstood();
    const named = weekdays.filter((each) => days.has(each));
    return { holidays, days: named.length > 0 ? named : null, weeks: weeks.length > 0 ? weeks : null };
  }

  #daysFrom(from: Weekday): readonly Weekday[] {
    if (!this.#take('-')) return [from];
    const to = dayOf(this.#text());
    if (!to) throw new NotUnderstood();
    this.#at++;
    return daysBetween(from, to);
  }

  #weeks(): readonly number[] {
    const weeks: number[] = [];
    do {
      const sign = this.#take('-') ? -1 : 1;
      const from = this.#number();
      const to = this.#take('-') ? this.#number() : from;
      if (from < 1 || to > 5 || to < from) throw new NotUnderstood();
      for (let week = from; week <= to; week++) weeks.push(sign * week);
    } while (this.#take(','));
    if (!this.#take(']')) throw new NotUnderstood();
    return weeks;
  }

  #isTime(ahead = 0) {
    return this.#tokens[this.#at + ahead]?.kind === 'number' && this.#is(':', ahead + 1);
  }

  #spans(): readonly Span[] {
    const spans: Span[] = [];
    do {
      const from = this.#minutes();
      if (from >= 24 * 60) throw new NotUnderstood();
      if (this.#take('+')) spans.push({ from: timeOf(from), to: null });
      else {
        if (!this.#take('-')) throw new NotUnderstood();
        const to = this.#minutes();
        if (to === from || to > from + 24 * 60 || this.#is('+')) throw new NotUnderstood();
        spans.push({ from: timeOf(from), to: timeOf(to > 24 * 60 ? to - 24 * 60 : to || 24 * 60) });
      }
    } while (this.#isTime(1) && this.#take(','));
    return spans;
  }

  #minutes(): number {
    const hours = this.#number();
    if (!this.#take(':')) throw new NotUnderstood();
    const minutes = this.#number();
    if (hours > 48 || clockTime(0, minutes) === null) throw new NotUnderstood();
    return hours * 60 + minutes;
  }
}

interface OsmDate {
  readonly year: number | null;
  /** 0 is January. */
  readonly month: number;
  readonly day: number | undefined;
}

function day({ year, month, day }: OsmDate, isEnd: boolean): CalendarDay {
  const last = lastDay(year ?? 2000, month);
  const wanted = day ?? (isEnd ? last : 1);
  if (wanted < 1 || wanted > last) throw new NotUnderstood();
  const two = (value: number) => String(value).padStart(2, '0');
  return `${year === null ? '' : `${year}-`}${two(month + 1)}-${two(wanted)}`;
}

/** The rules of an expression. @throws NotUnderstood when any of it is not read here */
export const osmRules = (text: string): readonly OsmRule[] => new Parser(text).rules();
