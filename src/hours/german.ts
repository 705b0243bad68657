import { weekdays, type DayWord, type Plan, type Schedule, type Span, type Weekday } from '../model/hours.ts';
import { NotUnderstood, orNull } from './plain.ts';
import { addRule, type Rule } from './rules.ts';
import { clockTime, isLikelySpan, wholeDay } from './times.ts';
import { daysBetween, tokensOf, type Token } from './words.ts';

/** Walks over the words of one text. */
class Reader {
  #at = 0;
  readonly #tokens: readonly Token[];
  readonly rules: Rule[] = [];
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
      else if (!this.#rest()) this.#group();
    }
    const { otherwise, holidays } = this;
    return { weekly: this.rules, ...(holidays && { holidays }), ...(otherwise && { otherwise }) };
  }

  /** "…, sonst nach Vereinbarung" and "nach Vereinbarung" alone. */
  #rest(): boolean {
    const says = this.#take('else', 'and');
    if (says?.kind === 'else') this.#take('and');
    if (!says && (this.#at > 0 || this.#tokens.length > 1)) return false;
    if (!this.#take('appointment')) {
      if (says?.kind === 'else') throw new NotUnderstood();
      return false;
    }
    this.otherwise = 'appointment';
    return true;
  }

  #group(): void {
    const isAlso = this.#take('also') !== null;
    const isEvery = this.#take('every') !== null;
    const { days, weeks } = this.#days();
    const isMonthly = this.#take('monthly') !== null;
    const adds = this.#take('also') !== null || isAlso;
    const plan = this.#plan();
    const isCounted = this.#take('monthly') !== null || isMonthly;
    if (weeks.length > 0 ? !isEvery && !isCounted : isCounted) throw new NotUnderstood();
    const rule = { days, ...(weeks.length > 0 && { weeks }), plan };
    if (!addRule(this.rules, rule, adds)) throw new NotUnderstood();
  }

  #days(): { days: readonly Weekday[]; weeks: readonly number[] } {
    if (this.#take('daily')) return { days: weekdays, weeks: [] };
    const weeks: number[] = [];
    for (let token = this.#take('week'); token; token = this.#take('week')) {
      weeks.push(token.week);
      if (this.#peek(1) === 'week') this.#take('and', 'comma');
    }
    const days = new Set<Weekday>();
    do {
      const { day } = this.#need('day');
      const to = this.#take('dash') ? this.#need('day').day : day;
      for (const each of daysBetween(day, to)) days.add(each);
    } while (this.#peek(1) === 'day' && this.#take('and', 'comma'));
    return { days: weekdays.filter((day) => days.has(day)), weeks };
  }

  #plan(): Plan {
    if (this.#take('closed')) return 'closed';
    if (this.#take('appointment')) return 'appointment';
    if (this.#take('all-day')) return wholeDay;
    const spans: Span[] = [];
    do spans.push(this.#span());
    while (['time', 'from'].includes(this.#peek(1) ?? '') && this.#take('and', 'comma', 'break'));
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
