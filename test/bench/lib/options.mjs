import { parseArgs } from 'node:util';
import { variants } from './variants.mjs';

export const parts = [
  'compare',
  'many',
  'memory',
  'frames',
  'search',
  'filter',
  'large',
  'clusters',
  'street',
  'feeds',
  'lighthouse',
  'showcase',
];

const known = {
  quick: { type: 'boolean', default: false },
  runs: { type: 'string' },
  only: { type: 'string' },
  parts: { type: 'string' },
  port: { type: 'string', default: '0' },
  'no-build': { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
};

export const help = `npm run bench [-- options]
  --quick         the comparison only, slowed, three rounds; about two minutes
  --runs N        rounds of the comparison (7)
  --only a,b      only these variants: ${variants.map(({ id }) => id).join(', ')}
  --parts a,b     only these parts: ${parts.join(', ')}
  --no-build      with dist/ as it is
  --port N        port of the server (any free one)
Only a run without options but --port writes bench-results.json and the table in the README.`;

function pick(text, all, what) {
  const chosen = text?.split(',') ?? all;
  const wrong = chosen.find((name) => !all.includes(name));
  if (wrong !== undefined) throw new Error(`There is no ${what} "${wrong}"; there are ${all.join(', ')}.`);
  return chosen;
}

function wholeNumber(text, name, [least, most]) {
  const value = Number(text);
  if (Number.isInteger(value) && value >= least && value <= most) return value;
  throw new Error(`--${name} takes a whole number from ${least} to ${most}, not "${text}".`);
}

/**
 * What a run shall do.
 * @throws Error with one sentence about an option that makes no sense
 */
export function readOptions(args) {
  const { values } = parseArgs({ args, options: known });
  const { quick, help: wantsHelp } = values;
  const onlyCompare = quick || values.only !== undefined;
  return {
    help: wantsHelp,
    quick,
    runs: wholeNumber(values.runs ?? (quick ? '3' : '7'), 'runs', [1, 99]),
    variants: pick(
      values.only,
      variants.map(({ id }) => id),
      'variant',
    ),
    parts: pick(values.parts ?? (onlyCompare ? 'compare' : undefined), parts, 'part'),
    port: wholeNumber(values.port, 'port', [0, 65535]),
    build: !values['no-build'],
    /** Whether the results count: they are all there, and of the sources as they are. */
    complete: !onlyCompare && values.runs === undefined && values.parts === undefined && !values['no-build'],
  };
}
