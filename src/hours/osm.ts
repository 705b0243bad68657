import {
  weekdays,
  type DayRange,
  type DayWord,
  type HoursException,
  type Plan,
  type Schedule,
} from '../model/hours.ts';
import { beginning, theEnd } from './calendar.ts';
import { osmRules, type OsmRule } from './osm-rules.ts';
import { NotUnderstood, orNull } from './plain.ts';
import { withoutDays, type Rule } from './rules.ts';
import { isSpans, wholeDay } from './times.ts';

function planOf({ spans, state, always, isSaid }: OsmRule): Plan {
  if (!spans && state !== 'open') return state;
  // Days alone would be open all day and all night, which only "24/7" means for sure.
  if (!spans && !always && !isSaid) throw new NotUnderstood();
  if (state === 'open') return spans ?? wholeDay;
  if (state !== 'appointment') throw new NotUnderstood();
  return (spans ?? wholeDay).map((span) => ({ ...span, appointment: true }));
}

const isBare = ({ ranges, holidays, days, spans }: OsmRule) => ranges.length === 0 && !holidays && !days && !spans;

/** Puts rules together one after the other, as the language has it: later ones win on the days that they name. */
class Builder {
  #weekly: Rule[] = [];
  readonly #exceptions: HoursException[] = [];
  #holidays: Plan | 'usual' | undefined;
  #otherwise: DayWord | undefined;
  #isLast = false;

  add(rule: OsmRule): void {
    if (this.#isLast) throw new NotUnderstood();
    const plan = planOf(rule);
    if (rule.joined === '||') this.#rest(rule, plan);
    else if (this.#isException(rule)) this.#except(rule, plan);
    else this.#week(rule, plan);
  }

  /** Days of the calendar are told instead of days of the week, unless they are a season beside the others. */
  #isException({ ranges, days, holidays }: OsmRule): boolean {
    if (ranges.length === 0 || days || holidays || this.#weekly.length === 0) return false;
    const isLate = this.#holidays !== undefined || this.#exceptions.length > 0;
    return isLate || !this.#weekly.every((rule) => ranges.every((range) => isApart(rule, range)));
  }

  /** What is open nowhere else is told by the last rule, holidays and exceptions too. */
  #rest(rule: OsmRule, plan: Plan): void {
    if (!isBare(rule) || isSpans(plan)) throw new NotUnderstood();
    this.#isLast = true;
    this.#otherwise = plan;
    const instead = <P extends Plan | 'usual' | undefined>(each: P) => (each === 'closed' ? plan : each);
    this.#holidays = instead(this.#holidays);
    this.#weekly = this.#weekly.filter(({ plan }) => plan !== 'closed');
    this.#exceptions.forEach((exception, index) => {
      this.#exceptions[index] = { ...exception, plan: instead(exception.plan) };
    });
  }

  #except({ ranges, joined }: OsmRule, plan: Plan): void {
    for (const range of ranges) {
      const until = range.until === range.from ? undefined : range.until;
      const before = this.#exceptions.at(-1);
      if (joined === ',') {
        if (before?.from !== range.from || before.until !== until || !isSpans(before.plan) || !isSpans(plan)) {
          throw new NotUnderstood();
        }
        this.#exceptions[this.#exceptions.length - 1] = { ...before, plan: [...before.plan, ...plan] };
      } else this.#exceptions.push({ from: range.from, ...(until && { until }), plan });
    }
  }

  #week(rule: OsmRule, plan: Plan): void {
    const { days, weeks, ranges, holidays, joined, always } = rule;
    const isAdded = joined === ',';
    if (holidays && ranges.length > 0) throw new NotUnderstood();
    this.#keepOrder(rule, plan);
    if (holidays)
      this.#holidays = isAdded && isSpans(this.#holidays) && isSpans(plan) ? [...this.#holidays, ...plan] : plan;
    if (holidays && !days) return;
    if (always) this.#holidays = 'usual';
    const named = days ?? weekdays;
    if (!isAdded) this.#instead(named, rule);
    const periods = ranges.length > 0 ? ranges : [{}];
    for (const period of periods) {
      this.#weekly.push({ days: named, ...(weeks && { weeks }), plan, ...closedRange(period) });
    }
  }

  /** Days of the week after exceptions or holidays would win over them, which nobody means. */
  #keepOrder({ holidays, days }: OsmRule, plan: Plan): void {
    const isHolidayOnly = holidays && !days;
    const isAllClosed = plan === 'closed' && this.#exceptions.every((exception) => exception.plan === 'closed');
    if (this.#exceptions.length > 0 && !(isHolidayOnly && isAllClosed)) throw new NotUnderstood();
    if (this.#holidays !== undefined && !isHolidayOnly) throw new NotUnderstood();
  }

  #instead(days: Rule['days'], { weeks, ranges }: OsmRule): void {
    const touched = this.#weekly.filter((rule) => rule.days.some((day) => days.includes(day)));
    if (touched.length === 0) return;
    const isPartly = weeks ?? touched.some((rule) => rule.weeks ?? rule.from ?? rule.until);
    if (!isPartly && ranges.length === 0) return withoutDays(this.#weekly, days);
    const areApart = touched.every((rule) => ranges.length > 0 && ranges.every((range) => isApart(rule, range)));
    if (!areApart) throw new NotUnderstood();
  }

  schedule(): Schedule {
    const [only, ...others] = this.#weekly;
    if (only && others.length === 0 && only.days.length === 7 && !only.from && !only.until && !isSpans(only.plan)) {
      this.#weekly = [];
      this.#otherwise ??= only.plan;
    }
    const isEverywhere = this.#weekly.some(({ from, until }) => !from && !until);
    const otherwise = this.#otherwise ?? (isEverywhere ? undefined : 'closed');
    return {
      weekly: this.#weekly,
      ...(this.#exceptions.length > 0 && { exceptions: this.#exceptions }),
      ...(this.#holidays !== undefined && { holidays: this.#holidays }),
      ...(otherwise && { otherwise }),
    };
  }
}

type Range = OsmRule['ranges'][number];

const closedRange = ({ from, until }: Partial<Range>) => ({
  ...(from !== undefined && from !== beginning && { from }),
  ...(until !== undefined && until !== theEnd && { until }),
});

/** Whether two ranges of the same form share no day. */
function isApart(rule: DayRange, b: Range): boolean {
  const { from = beginning, until = theEnd } = rule;
  if (from.length !== b.from.length) return false;
  const isOverNewYear = until < from || b.until < b.from;
  if (!isOverNewYear) return until < b.from || b.until < from;
  const [over, plain] = until < from ? [{ from, until }, b] : [b, { from, until }];
  return plain.from <= plain.until && over.until < plain.from && plain.until < over.from;
}

/**
 * Reads `opening_hours` of OpenStreetMap as far as offices and meeting places need it: days, times, also over midnight,
 * counted days of a month, dates, public holidays, appointments.
 * @returns `null` for everything else, for text that is no such expression, and where rules of other days contradict
 */
export function readOsm(text: string): Schedule | null {
  return orNull(() => {
    const builder = new Builder();
    for (const rule of osmRules(text.trim().replace(/;$/, ''))) builder.add(rule);
    return builder.schedule();
  });
}
