import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { noTests, totalOf } from './second-try.mjs';

function count(suite, counts, where) {
  for (const test of suite?.tests ?? []) {
    if (test.skipped) counts.skipped++;
    else if (test.passed) counts.passed++;
    else {
      counts.failed++;
      counts.failures.push(`✗ ${test.name} (${where})\n    ${test.error?.message ?? ''}\n`);
    }
  }
  for (const child of suite?.suites ?? []) count(child, counts, where);
}

/** Counts of a file; one that failed otherwise than in a test (cannot be loaded, hook failed) counts as one failed. */
function countsOf({ passed, testResults }, where) {
  const counts = noTests();
  count(testResults, counts, where);
  if (!passed && counts.failed === 0) {
    counts.failed++;
    counts.failures.push(`✗ failed outside of a test: ${where}\n`);
  }
  return counts;
}

/** Ends the output with the counts and writes them, by file, to the file that THILIK_COUNTS names. */
export function countReporter({ rootDir }) {
  return {
    stop({ sessions }) {
      const files = {};
      for (const session of sessions) {
        const where = relative(rootDir, session.testFile);
        files[where] = countsOf(session, where);
      }
      const { passed, failed, skipped } = totalOf(files);
      console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`);
      if (process.env.THILIK_COUNTS) writeFileSync(process.env.THILIK_COUNTS, JSON.stringify(files));
    },
  };
}
