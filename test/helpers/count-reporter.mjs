import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';

function count(suite, totals) {
  for (const test of suite?.tests ?? []) {
    if (test.skipped) totals.skipped++;
    else if (test.passed) totals.passed++;
    else totals.failed++;
  }
  for (const child of suite?.suites ?? []) count(child, totals);
}

/** Counts of a run; a file that failed otherwise than in a test (cannot be loaded, hook failed) counts as one failed. */
function totalsOf(sessions) {
  const totals = { passed: 0, failed: 0, skipped: 0 };
  const broken = [];
  for (const session of sessions) {
    const own = { passed: 0, failed: 0, skipped: 0 };
    count(session.testResults, own);
    if (!session.passed && own.failed === 0) {
      own.failed = 1;
      broken.push(session.testFile);
    }
    for (const name of Object.keys(totals)) totals[name] += own[name];
  }
  return { totals, broken };
}

/** Ends the output with the counts and writes them to the file that THILIK_COUNTS names. */
export function countReporter({ rootDir }) {
  return {
    stop({ sessions }) {
      const { totals, broken } = totalsOf([...sessions]);
      for (const file of broken) console.log(`failed outside of a test: ${relative(rootDir, file)}`);
      console.log(`${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped`);
      if (process.env.THILIK_COUNTS) writeFileSync(process.env.THILIK_COUNTS, JSON.stringify(totals));
    },
  };
}
