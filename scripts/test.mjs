// `npm test`: everything. Install, build, unit and property tests, then the browser tests.
// Counts go to var/reports for whoever wants to add them up.
import { mkdirSync, rmSync } from 'node:fs';
import { browser } from './browser.mjs';
import { mustPnpm, pnpm, root } from './pnpm.mjs';

const reports = `${root}var/reports`;
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

mustPnpm('install', '--frozen-lockfile');
mustPnpm('exec', 'turbo', 'run', 'build');
const unit = pnpm(['exec', 'vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${reports}/vitest.json`]);

const chromium = browser();
let pages = 0;
if (chromium) {
  pages = pnpm(['--filter', '@mizan/e2e', 'test:e2e'], { CHROMIUM_PATH: chromium, PLAYWRIGHT_JSON_OUTPUT_FILE: `${reports}/playwright.json` });
} else {
  console.error('\n*** BROWSER TESTS DID NOT RUN: no Chromium or Chrome here, and none could be installed. ***');
  console.error('*** Install one, or set CHROMIUM_PATH, and run npm test again.                      ***\n');
  pages = process.env.CI ? 1 : 0;
}
process.exit(unit || pages);
