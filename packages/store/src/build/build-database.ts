import { appendImports, importedRows } from '../classifications/imports.ts';
import { SCHEMA } from '../migrations/index.ts';
import { versionOf, versionWith, type Counts, type DatabaseContent } from './content.ts';
import { engineAt } from './engine-at.ts';
import { fill, type Progress } from './fill.ts';
import { keptBeside, presentBuild, underPresentTerms } from './ingested.ts';

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
 * Builds the whole database at `url` beside the one that is there, and puts it in its place: readers see the old build
 * or the new one, and any failure leaves the old one as it was. The same content is not built twice
 * (docs/decisions/0002-build-beside-and-rename.md). Releases that {@link addRelease} put there stay, but for datasets
 * that the content has itself, and so do imported classifications. Throws StoreError, and whatever reading the content throws.
 */
export async function buildDatabase(url: string, content: DatabaseContent, { mizan, progress = () => {} }: BuildOptions): Promise<Built> {
  const engine = engineAt(url);
  return engine.alone(async () => {
    const present = await engine.present(presentBuild);
    const kept = underPresentTerms(keptBeside(content, present?.ingested ?? []), content.sources);
    const digest = versionOf(content, mizan);
    const imports = present?.imports ?? [];
    const version = versionWith(digest, kept, imports);
    if (present?.build.version === version) return { version, changed: false, counts: JSON.parse(present.build.counts) as Counts };
    const imported = imports.length === 0 ? undefined : await engine.present(importedRows);
    const counts = await engine.rebuild(kept, async (writing) => {
      await writing.append('vintage', kept);
      if (imported !== undefined) await appendImports(writing, imported);
      const filled = await fill(writing, content, progress);
      const observations = filled.observations + kept.reduce((sum, { rows }) => sum + rows, 0);
      const counts = { ...filled, vintages: filled.vintages + kept.length, observations };
      if (kept.length > 0) progress('observations', observations);
      await writing.append('build', [{ version, content: digest, mizan, schema: SCHEMA, built_at: new Date().toISOString(), counts: JSON.stringify(counts) }]);
      return counts;
    });
    return { version, changed: true, counts };
  });
}
