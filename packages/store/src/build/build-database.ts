import { existsSync } from 'node:fs';
import { databasePath } from '../database-url.ts';
import { migrate, SCHEMA } from '../migrations/index.ts';
import { appendRows } from './append.ts';
import { alone, replaceFile } from './beside.ts';
import { readAlone } from './built-file.ts';
import { versionOf, versionWith, type Counts, type DatabaseContent } from './content.ts';
import { fill, type Progress } from './fill.ts';
import { keepIngested, keptBeside, presentBuild } from './ingested.ts';

export interface BuildOptions {
  /** Version of the program that builds. */
  readonly mizan: string;
  readonly progress?: Progress;
}

export interface Built {
  readonly version: string;
  /** False where the database already held exactly this content. */
  readonly changed: boolean;
  readonly counts: Counts;
}

/**
 * Builds the whole database beside the file at `url` and renames it into place: readers see the old build or the new
 * one, and any failure leaves the old one as it was. The same content is not built twice
 * (docs/decisions/0002-build-beside-and-rename.md). Releases that {@link addRelease} put there stay, but for datasets
 * that the content has itself. Throws StoreError, and whatever reading the content throws.
 */
export async function buildDatabase(url: string, content: DatabaseContent, { mizan, progress = () => {} }: BuildOptions): Promise<Built> {
  const path = databasePath(url);
  return alone(path, async () => {
    const present = existsSync(path) ? await readAlone(path, presentBuild) : undefined;
    const kept = keptBeside(content, present?.ingested ?? []);
    const digest = versionOf(content, mizan);
    const version = versionWith(digest, kept);
    if (present?.build.version === version) return { version, changed: false, counts: JSON.parse(present.build.counts) as Counts };
    const counts = await replaceFile(path, () => {}, async ({ connection, db }) => {
      await migrate(db);
      const filled = await fill(connection, content, progress);
      const observations = filled.observations + (await keepIngested(connection, path, kept, content.sources));
      const counts = { ...filled, vintages: filled.vintages + kept.length, observations };
      if (kept.length > 0) progress('observations', observations);
      await appendRows(connection, 'build', [{ version, content: digest, mizan, schema: SCHEMA, built_at: new Date().toISOString(), counts: JSON.stringify(counts) }]);
      return counts;
    });
    return { version, changed: true, counts };
  });
}
