/** What test files gave, and a second try for those that failed. */

/** Of one file; `failures` describes each failed test. */
export const noTests = () => ({ passed: 0, failed: 0, skipped: 0, failures: [] });

/** The counts of a run, from those of its files (path → counts). */
export function totalOf(files) {
  const total = { ...noTests(), files };
  for (const { passed, failed, skipped, failures } of Object.values(files)) {
    total.passed += passed;
    total.failed += failed;
    total.skipped += skipped;
    total.failures.push(...failures);
  }
  return total;
}

/** When more files fail, something is broken, and a second try would only take time. */
const most = 5;

/**
 * Runs test files by `run(paths)`, without paths all of them, and those that failed once more. A file that passes then
 * counts as passed, and what failed in it is listed in `unsteady`, so that a machine that hesitated stops nobody and
 * nothing is overlooked: an unsteady test is a mistake to mend.
 */
export async function withSecondTry(run) {
  const first = await run();
  const failed = Object.keys(first.files).filter((path) => first.files[path].failed > 0);
  if (failed.length === 0 || failed.length > most) return { ...first, unsteady: [] };
  console.log(`\nonce more: ${failed.join(', ')}`);
  const second = await run(failed);
  const isSteady = (path) => second.files[path]?.failed === 0;
  const unsteady = failed.filter(isSteady).flatMap((path) => first.files[path].failures);
  const again = Object.fromEntries(failed.filter(isSteady).map((path) => [path, second.files[path]]));
  return { ...totalOf({ ...first.files, ...again }), unsteady };
}
