import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { answers, root } from './site.mjs';

/** A clean clone, `npm start`, and the wait for the pair page; the package manager's download cache is as it is. */
export default async function firstPage() {
  const folder = mkdtempSync(join(tmpdir(), 'mizan-clone-'));
  const port = 4391;
  const start = performance.now();
  spawnSync('git', ['clone', '--quiet', root, folder], { stdio: 'inherit' });
  const server = spawn('npm', ['start'], { cwd: folder, stdio: 'ignore', detached: true, env: { ...process.env, PORT: String(port) } });
  try {
    await answers(`http://127.0.0.1:${port}/en/MA/RU`, 600_000);
    const seconds = (performance.now() - start) / 1000;
    return [{ what: 'clean clone to the first pair page, install and build included', measured: `${seconds.toFixed(0)} s`, aim: '60 s on 2 cores' }];
  } finally {
    process.kill(-server.pid);
    rmSync(folder, { recursive: true, force: true });
  }
}
