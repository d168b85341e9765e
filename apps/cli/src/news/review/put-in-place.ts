import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { curatedData } from '../../curated-data.ts';
import { Refusal } from '../../refusal.ts';

/** A file of the data folder to write; `before` is what was read there, absent for a new one. */
export interface Change {
  /** Below the folder: `claims/c-example.yaml`. */
  readonly file: string;
  readonly before?: string;
  readonly after: string;
}

const RECORDS = new Set(['sources', 'people', 'claims', 'events', 'conflicts']);

/**
 * Puts changed files in place once the whole folder is valid with them. They are written beside it first, so that
 * nothing is ever there half: refused with every problem, the folder stays as it was. Sources come before what names them.
 */
export async function putInPlace(folder: string, changes: readonly Change[]): Promise<void> {
  const stage = mkdtempSync(join(folder, '.review-'));
  try {
    for (const name of readdirSync(folder).filter((entry) => !entry.startsWith('.'))) {
      if (RECORDS.has(name)) cpSync(join(folder, name), join(stage, name), { recursive: true });
      else symlinkSync(resolve(folder, name), join(stage, name));
    }
    for (const { file, after } of changes) {
      mkdirSync(dirname(join(stage, file)), { recursive: true });
      writeFileSync(join(stage, file), after);
    }
    await curatedData(stage).catch((error: unknown) => { throw ofFolder(error, stage, folder); });
    for (const change of changes) refuseIfMoved(folder, change);
    for (const { file } of changes) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      renameSync(join(stage, file), join(folder, file));
    }
  } finally {
    rmSync(stage, { recursive: true, force: true });
  }
}

/** A file that somebody else wrote meanwhile is not written over. */
function refuseIfMoved(folder: string, { file, before }: Change): void {
  const path = join(folder, file);
  const now = existsSync(path) ? readFileSync(path, 'utf8') : undefined;
  if (now !== before) throw new Refusal(`${path} has changed since it was read; nothing was written`, [{ file: path, field: '', reason: 'changed since it was read' }]);
}

/** What is wrong with the folder to be, in the folder's own name. */
const ofFolder = (error: unknown, stage: string, folder: string): unknown =>
  error instanceof Refusal ? new Refusal(`${error.message.replaceAll(stage, folder)}\nnothing was written`, error.problems) : error;
