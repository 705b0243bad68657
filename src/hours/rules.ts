import type { WeeklyRule } from '../model/hours.ts';
import { isSpans, overlap } from './times.ts';

export type Rule = WeeklyRule;

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** Takes days out of the rules; a rule without days goes. */
export function withoutDays(rules: Rule[], days: Rule['days']): void {
  const left = rules
    .map((rule) => ({ ...rule, days: rule.days.filter((day) => !days.includes(day)) }))
    .filter((rule) => rule.days.length > 0);
  rules.splice(0, rules.length, ...left);
}

/** Whether the new rule says the same days another time, in one more piece. */
function isFurther(rule: Rule, earlier: Rule): boolean {
  const { plan } = rule;
  return same([rule.days, rule.weeks], [earlier.days, earlier.weeks]) && isSpans(plan) && isSpans(earlier.plan);
}

/**
 * Adds a rule of a text in which later words may correct earlier ones: "Mo–Fr 9–17 Uhr, Fr 9–14 Uhr".
 * @param adds whether the words say that it comes on top ("auch")
 * @returns `false` when it stays open whether it adds or corrects: "Mo–Fr 9–12 Uhr, Do 14–18 Uhr"
 */
export function addRule(rules: Rule[], rule: Rule, adds: boolean): boolean {
  const touched = rules.filter(({ days }) => days.some((day) => rule.days.includes(day)));
  const meets = touched.some(
    (earlier) =>
      !isSpans(rule.plan) ||
      !isSpans(earlier.plan) ||
      rule.plan.some((span) => isSpans(earlier.plan) && earlier.plan.some((other) => overlap(span, other))),
  );
  if (touched.length > 0 && !adds) {
    const isMore = !meets && touched.every((earlier) => isFurther(rule, earlier));
    const isInstead = meets && !rule.weeks && touched.every(({ weeks }) => !weeks);
    if (!isMore && !isInstead) return false;
    if (isInstead) withoutDays(rules, rule.days);
  }
  rules.push(rule);
  return true;
}
