// Runs the pnpm that package.json pins, through npx: nothing has to be installed globally.
//   node scripts/pnpm.mjs exec turbo run build
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));
const { packageManager, engines } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Mizan needs Node ${engines.node}; this is ${process.version}. Install a newer Node and run the command again.`);
  process.exit(1);
}

/** The database by an absolute path, so that commands agree on it wherever they run. */
function databaseUrl(url = 'duckdb:./var/mizan.duckdb') {
  const relative = /^duckdb:(?!\/|[A-Za-z]:|:memory:)(.+)$/.exec(url)?.[1];
  return relative === undefined ? url : `duckdb:${join(root, relative)}`;
}

const quiet = { NEXT_TELEMETRY_DISABLED: '1', TURBO_TELEMETRY_DISABLED: '1', TURBO_NO_UPDATE_NOTIFIER: '1', DO_NOT_TRACK: '1' };

/** Runs a command from the root with its output shown; returns its exit code. */
export function run(command, args, env = {}) {
  const result = spawnSync(command, args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32', env: { ...process.env, ...quiet, MIZAN_DATABASE_URL: databaseUrl(process.env.MIZAN_DATABASE_URL), ...env } });
  if (result.error) console.error(`${command}: ${result.error.message}`);
  return result.status ?? 1;
}

/** Runs the pinned pnpm; returns its exit code. */
export const pnpm = (args, env) => run('npx', ['-y', packageManager, ...args], env);

/** Runs the pinned pnpm and ends this process where it fails. */
export function mustPnpm(...args) {
  const status = pnpm(args);
  if (status !== 0) process.exit(status);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exit(pnpm(process.argv.slice(2)));
