// Finds a Chromium for the browser tests, and installs one where none is found.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pnpm, root } from './pnpm.mjs';

const SYSTEM = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable', '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe', 'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/** Playwright's own download, where it was made. */
function downloaded() {
  try {
    return createRequire(`${root}e2e/package.json`)('@playwright/test').chromium.executablePath();
  } catch {
    return undefined;
  }
}

/** Path of a Chromium on this machine, or undefined. */
export const findBrowser = () => [...SYSTEM, downloaded()].find((path) => path && existsSync(path));

const isRoot = () => process.getuid?.() === 0;
const quietly = (command, ...args) => spawnSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }).status === 0;

/** Debian's chromium first where we may install packages: Playwright's download needs its libraries as well. */
const installers = [
  ['apt', () => isRoot() && existsSync('/usr/bin/apt-get') && quietly('apt-get', 'update', '-qq') && quietly('apt-get', 'install', '-y', '-qq', '--no-install-recommends', 'chromium')],
  ["Playwright's download", () => pnpm(['--filter', '@mizan/e2e', 'exec', 'playwright', 'install', 'chromium']) === 0],
];

/** A browser, found or installed; undefined where neither can be. */
export function browser() {
  const found = findBrowser();
  if (found) return found;
  for (const [name, install] of installers) {
    console.error(`No Chromium found: trying ${name}.`);
    if (install() && findBrowser()) return findBrowser();
  }
  return undefined;
}
