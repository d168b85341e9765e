import { randomBytes } from 'node:crypto';
import { readdirSync, rmSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { isAlive } from './living.ts';

/** Machines may share a folder for temporary files: each looks after its own processes. */
const prefix = (): string => `mizan-${hostname().replace(/[^\w.-]/g, '_')}-`;

/**
 * Path of a folder below TMPDIR that this process may make for itself, and removes when done. Those that processes of
 * this machine left which are no longer there are removed first: one that is killed cannot clean up.
 */
export function temporaryFolder(): string {
  leftovers().forEach(remove);
  return join(tmpdir(), `${prefix()}${process.pid}-${randomBytes(4).toString('hex')}`);
}

function leftovers(): string[] {
  try {
    return readdirSync(tmpdir()).filter(isLeftover);
  } catch {
    return [];
  }
}

function remove(leftover: string): void {
  try {
    rmSync(join(tmpdir(), leftover), { recursive: true, force: true });
  } catch {
    // Another user's, who will remove it.
  }
}

function isLeftover(name: string): boolean {
  const owner = name.startsWith(prefix()) ? /^(\d+)-[0-9a-f]{8}$/.exec(name.slice(prefix().length)) : null;
  return owner !== null && !isAlive(Number(owner[1]));
}
