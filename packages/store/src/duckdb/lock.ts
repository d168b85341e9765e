import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { isAlive } from '../living.ts';
import { StoreError } from '../store-error.ts';

/**
 * Runs `work` while `<path>.lock` holds this process's id, so that two builds at once do not mix. The lock of a
 * process that is no longer there is taken over; a living one's refuses with `locked`.
 */
export async function withBuildLock<T>(path: string, work: () => Promise<T>): Promise<T> {
  const lock = `${path}.lock`;
  acquire(lock);
  try {
    return await work();
  } finally {
    rmSync(lock, { force: true });
  }
}

function acquire(lock: string): void {
  const own = `${lock}.${process.pid}`;
  try {
    writeFileSync(own, String(process.pid));
    if (link(own, lock)) return;
    const holder = holderOf(lock);
    if (holder !== undefined && isAlive(holder)) throw locked(lock, holder);
    setAside(lock, holder);
    if (!link(own, lock)) throw locked(lock, holderOf(lock));
  } finally {
    rmSync(own, { force: true });
  }
}

/** Puts the lock in place whole, or says that another stands there. */
function link(own: string, lock: string): boolean {
  try {
    linkSync(own, lock);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Moves a dead process's lock away. If another build took it over in between, its lock is put back. */
function setAside(lock: string, dead: number | undefined): void {
  const aside = `${lock}.${process.pid}.dead`;
  try {
    renameSync(lock, aside);
    if (holderOf(aside) !== dead) link(aside, lock);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  } finally {
    rmSync(aside, { force: true });
  }
}

function holderOf(lock: string): number | undefined {
  try {
    const pid = Number(readFileSync(lock, 'utf8'));
    return Number.isInteger(pid) && pid > 0 ? pid : undefined;
  } catch {
    return undefined;
  }
}

const locked = (lock: string, holder: number | undefined): StoreError =>
  new StoreError('locked', `another build${holder === undefined ? '' : ` (process ${holder})`} is writing this database; wait for it, or remove ${lock} if no build is running`);
