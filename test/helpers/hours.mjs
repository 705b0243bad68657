/** The opening hours of the house for tests in Node, and how they are written in one line. */
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** What `src/hours/` exports. */
export const { module: hours } = await runnerImport(`${root}test/helpers/hours-modules.ts`, {
  root,
  configFile: false,
  logLevel: 'error',
});

const spanInWords = ({ from, to, appointment }) => `${from}-${to ?? ''}${appointment ? '?' : ''}`;
const planInWords = (plan) => (typeof plan === 'string' ? plan : plan.map(spanInWords).join('+'));
const rangeInWords = ({ from = '', until = '' }) => (from || until ? ` (${from}..${until})` : '');

/** A schedule in one line: `mo,tu 09:00-12:00+14:00-16:00; th[1,-1] appointment; holidays closed; else closed`. */
export function inWords(schedule) {
  if (!schedule) return null;
  const { weekly, exceptions = [], holidays, otherwise } = schedule;
  return [
    ...weekly.map((rule) => {
      const weeks = rule.weeks ? `[${rule.weeks.join()}]` : '';
      return `${rule.days.join()}${weeks}${rangeInWords(rule)} ${planInWords(rule.plan)}`;
    }),
    ...exceptions.map((exception) => `on${rangeInWords(exception)} ${planInWords(exception.plan)}`),
    ...(holidays === undefined ? [] : [`holidays ${planInWords(holidays)}`]),
    ...(otherwise ? [`else ${otherwise}`] : []),
  ].join('; ');
}
