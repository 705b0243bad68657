/** Collects results and prints them as a table: a row per check, a column per version of WordPress. */
export function createChecks() {
  const rows = new Map();
  const failures = [];

  /** The checks of one version: `check(what, run)`; `run` throws when it is not so, and may give a short note. */
  const forVersion = (version) => async (what, run) => {
    if (!rows.has(what)) rows.set(what, new Map());
    try {
      const note = await run();
      rows.get(what).set(version, note ? `✓ ${note}` : '✓');
    } catch (error) {
      rows.get(what).set(version, '✗');
      failures.push({ version, what, error });
    }
  };

  const print = (versions) => {
    const width = Math.max(...[...rows.keys()].map((what) => what.length)) + 2;
    console.log(`${''.padEnd(width)}${versions.map((version) => version.padEnd(14)).join('')}`);
    for (const [what, results] of rows) {
      const cells = versions.map((version) => (results.get(version) ?? '–').padEnd(14));
      console.log(`${what.padEnd(width)}${cells.join('').trimEnd()}`);
    }
    for (const { version, what, error } of failures) console.error(`\n✗ ${version}: ${what}\n${error.stack ?? error}`);
    const total = [...rows.values()].reduce((sum, results) => sum + results.size, 0);
    console.log(`\n${total - failures.length} passed, ${failures.length} failed`);
    return failures.length === 0;
  };

  return { forVersion, print };
}
