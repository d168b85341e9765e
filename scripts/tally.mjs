// Adds up what `npm test` and `npm run check` reported; the last line is `N passed, N failed` alone.
//   node scripts/tally.mjs <exit code of the tests> <exit code of the checks>
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const reports = fileURLToPath(new URL('../var/reports/', import.meta.url));
const read = (name) => (existsSync(`${reports}${name}`) ? JSON.parse(readFileSync(`${reports}${name}`, 'utf8')) : undefined);

/** Counts of each report; a report that was not written is a failure. */
const COUNTS = {
  'vitest.json': (r) => [r.numPassedTests, r.numFailedTests + r.numFailedTestSuites * Number(r.numFailedTests === 0)],
  'playwright.json': (r) => [r.stats.expected + r.stats.flaky, r.stats.unexpected + (r.errors?.length ?? 0)],
  'checks.json': (r) => [r.filter((c) => c.passed).length, r.filter((c) => !c.passed).length],
};

const counted = Object.entries(COUNTS).map(([name, count]) => {
  const report = read(name);
  if (!report) console.log(`${name} was not written`);
  return report ? count(report) : [0, 1];
});
const passed = counted.reduce((sum, [n]) => sum + n, 0);
const reported = counted.reduce((sum, [, n]) => sum + n, 0);
const crashed = process.argv.slice(2).some((code) => code !== '0') && reported === 0 ? 1 : 0;
if (crashed) console.log('A command failed without a failed test: see above.');
const failed = reported + crashed;
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
