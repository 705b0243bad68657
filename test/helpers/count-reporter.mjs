import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';

function count(suite, totals, where) {
  for (const test of suite?.tests ?? []) {
    if (test.skipped) totals.skipped++;
    else if (test.passed) totals.passed++;
    else {
      totals.failed++;
      totals.failures.push(`✗ ${test.name} (${where})\n    ${test.error?.message ?? ''}\n`);
    }
  }
  for (const child of suite?.suites ?? []) count(child, totals, where);
}

/** Counts of a run; a file that failed otherwise than in a test (cannot be loaded, hook failed) counts as one failed. */
function totalsOf(sessions, rootDir) {
  const totals = { passed: 0, failed: 0, skipped: 0, failures: [] };
  for (const session of sessions) {
    const where = relative(rootDir, session.testFile);
    const before = totals.failed;
    count(session.testResults, totals, where);
    if (!session.passed && totals.failed === before) {
      totals.failed++;
      totals.failures.push(`✗ failed outside of a test: ${where}\n`);
    }
  }
  return totals;
}

/** Ends the output with the counts and writes them to the file that THILIK_COUNTS names. */
export function countReporter({ rootDir }) {
  return {
    stop({ sessions }) {
      const totals = totalsOf([...sessions], rootDir);
      console.log(`${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped`);
      if (process.env.THILIK_COUNTS) writeFileSync(process.env.THILIK_COUNTS, JSON.stringify(totals));
    },
  };
}
