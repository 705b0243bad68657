import {
  weekdays,
  type DayWord,
  type HoursException,
  type Plan,
  type Schedule,
  type Span,
  type Weekday,
} from '../model/hours.ts';
import { dateRange } from './german-date.ts';
import { NotUnderstood, orNull } from './plain.ts';
import { addRule, type Rule } from './rules.ts';
import { clockTime, isLikelySpan, isSpans, wholeDay } from './times.ts';
import { daysBetween, tokensOf, type Token } from './words.ts';

/** "Jeden zweiten Dienstag" may be every other one; the first and the last are those of a month. */
const isSure = (weeks: readonly number[]) => weeks.length > 1 || weeks[0] === 1 || weeks[0] === -1;

/** Walks over the words of one text. */
class Reader {
  #at = 0;
  readonly #tokens: readonly Token[];
  readonly rules: Rule[] = [];
  readonly exceptions: HoursException[] = [];
  otherwise: DayWord | undefined;
  holidays: 'closed' | 'usual' | undefined;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  #peek(ahead = 0) {
    return this.#tokens[this.#at + ahead]?.kind;
  }

  #take<K extends Token['kind']>(...kinds: readonly K[]): (Token & { readonly kind: K }) | null {
    const token = this.#tokens[this.#at];
    if (!token || !(kinds as readonly string[]).includes(token.kind)) return null;
    this.#at++;
    return token as Token & { readonly kind: K };
  }

  #need<K extends Token['kind']>(kind: K): Token & { readonly kind: K } {
    const token = this.#take(kind);
    if (!token) throw new NotUnderstood();
    return token;
  }

  read(): Schedule {
    while (this.#peek()) {
      if (this.#take('comma', 'break')) continue;
      if (this.#take('holidays-closed')) this.holidays = 'closed';
      else if (this.#take('holidays-usual')) this.holidays = 'usual';
      else if (this.#take('sundays-closed')) {
        this.holidays = 'closed';
        this.#close(['su']);
      } else if (!this.#exception() && !this.#rest()) this.#group();
    }
    const { otherwise, holidays, exceptions } = this;
    if (exceptions.length > 0 && this.rules.length === 0) throw new NotUnderstood();
    return {
      weekly: this.rules,
      ...(exceptions.length > 0 && { exceptions }),
      ...(holidays && { holidays }),
      ...(otherwise && { otherwise }),
    };
  }

  /** "…, sonst nach Vereinbarung" and "nach Vereinbarung" alone. */
  #rest(): boolean {
    const start = this.#at;
    const isElse = this.#take('else') !== null;
    const isJoined = this.#take('and', 'also') !== null;
    const isAlone = start === 0 && this.#tokens.length === 1;
    if ((isElse || isJoined || isAlone) && this.#take('appointment')) {
      this.otherwise = 'appointment';
      return true;
    }
    if (isElse) throw new NotUnderstood();
    this.#at = start;
    return false;
  }

  /** "außer 24.12.2026", "geschlossen vom 24.12. bis 2.1.", "31.12. 9–11 Uhr", "außer Mi". */
  #exception(): boolean {
    const isExcept = this.#take('except') !== null;
    if (isExcept && this.#peek() === 'day') {
      this.#close(this.#listOfDays());
      // "…, außer Mi 14–18 Uhr": it may be closed on other days then.
      if (this.#isTime(0)) throw new NotUnderstood();
      return true;
    }
    const isClosed = isExcept || this.#take('closed') !== null;
    if (this.#peek() !== 'date') {
      if (isClosed) throw new NotUnderstood();
      return false;
    }
    const ranges = this.#dates();
    const plan = isClosed ? 'closed' : this.#plan();
    // "Di 10–12 Uhr, 1.7.–31.8. 9–11 Uhr": on which of these days?
    if (plan !== 'closed' && ranges.some((range) => 'until' in range)) throw new NotUnderstood();
    this.exceptions.push(...ranges.map((range) => ({ ...range, plan })));
    return true;
  }

  #dates() {
    const ranges: Omit<HoursException, 'plan'>[] = [];
    do {
      const from = this.#need('date').date;
      const range = this.#take('dash') ? dateRange(from, this.#need('date').date) : { from };
      if (!range) throw new NotUnderstood();
      ranges.push(range);
    } while (this.#peek(1) === 'date' && this.#take('and', 'comma'));
    return ranges;
  }

  #close(days: readonly Weekday[]): void {
    if (!addRule(this.rules, { days, plan: 'closed' }, false)) throw new NotUnderstood();
  }

  #group(): void {
    const isAlso = this.#take('also') !== null;
    const isJoined = this.#take('and') !== null;
    const isEvery = this.#take('every') !== null;
    const { days, weeks } = this.#days();
    const isMonthly = this.#take('monthly') !== null;
    const adds = this.#take('also') !== null || isAlso;
    if (weeks.length === 0) this.#take('every');
    if (this.#isTime(1)) this.#take('comma');
    const plan = this.#plan();
    const isCounted = this.#take('monthly') !== null || isMonthly;
    if (weeks.length > 0 ? !isCounted && !(isEvery && isSure(weeks)) : isCounted) throw new NotUnderstood();
    const rule = { days, ...(weeks.length > 0 && { weeks }), plan };
    if (!addRule(this.rules, rule, adds || (isJoined && isSpans(plan)))) throw new NotUnderstood();
  }

  #days(): { days: readonly Weekday[]; weeks: readonly number[] } {
    const weeks: number[] = [];
    for (let token = this.#take('week'); token; token = this.#take('week')) {
      weeks.push(token.week);
      if (this.#peek(1) === 'week') this.#take('and', 'comma');
    }
    const named = weeks.length === 0 && this.#take('daily') ? weekdays : this.#listOfDays();
    const without = this.#take('except') ? this.#listOfDays() : [];
    const days = named.filter((day) => !without.includes(day));
    // "Di–Do außer Mi, Fr 9–12 Uhr": the last one is left out of nothing.
    if (days.length === 0 || without.some((day) => !named.includes(day))) throw new NotUnderstood();
    return { days, weeks };
  }

  #listOfDays(): readonly Weekday[] {
    const days = new Set<Weekday>();
    do {
      const { day } = this.#need('day');
      const to = this.#take('dash') ? this.#need('day').day : day;
      for (const each of daysBetween(day, to)) days.add(each);
    } while (this.#peek(1) === 'day' && this.#take('and', 'comma'));
    return weekdays.filter((day) => days.has(day));
  }

  #isTime(ahead: number): boolean {
    return ['time', 'from'].includes(this.#peek(ahead) ?? '');
  }

  #plan(): Plan {
    if (this.#take('closed')) return 'closed';
    if (this.#take('appointment')) return 'appointment';
    if (this.#take('all-day')) return wholeDay;
    const spans: Span[] = [];
    do spans.push(this.#span());
    while (this.#isTime(1) && this.#take('and', 'comma', 'break'));
    if (!this.#take('appointment')) return spans;
    if (spans.length > 1) throw new NotUnderstood();
    return spans.map((span) => ({ ...span, appointment: true }));
  }

  #span(): Span {
    if (this.#take('from')) return { from: this.#time(), to: null };
    const from = this.#time();
    this.#need('dash');
    const to = this.#time();
    if (!isLikelySpan(from, to)) throw new NotUnderstood();
    return { from, to: to === '00:00' ? '24:00' : to };
  }

  #time() {
    const { hours, minutes } = this.#need('time');
    this.#take('uhr');
    const time = clockTime(hours, minutes);
    if (time === null) throw new NotUnderstood();
    return time;
  }
}

/**
 * Reads opening hours as German pages and tables write them: "Mo, Di 9–12 und 14–16 Uhr, Do nach Vereinbarung".
 * @returns `null` when a single word is not understood or the whole can be meant in two ways
 */
export function readGerman(text: string): Schedule | null {
  const tokens = tokensOf(text);
  return tokens && tokens.length > 0 ? orNull(() => new Reader(tokens).read()) : null;
}
