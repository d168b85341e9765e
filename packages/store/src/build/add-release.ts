import type { Vintage } from '@mizan/model';
import { vintageOf, vintageRows, type VintageRow } from '../observations/vintages.ts';
import { StoreError } from '../store-error.ts';
import { writeRelease } from '../writing/write-release.ts';
import type { Writing } from '../writing/writing.ts';
import type { Release } from './content.ts';
import { engineAt } from './engine-at.ts';
import type { Engine } from './engine.ts';
import { readPresent } from './read-present.ts';
import { restamp } from './restamp.ts';

export interface AddOptions {
  /** Version of the program that adds. */
  readonly mizan: string;
  /** Told from time to time how many observations there are so far. */
  readonly onProgress?: ((rows: number) => void) | undefined;
}

export interface Added {
  /** Of the build that holds the release. */
  readonly version: string;
  /** False where the release was there already, from a file of the same digest. */
  readonly changed: boolean;
  readonly vintage: Vintage;
}

/**
 * Adds one release to a database, beside all others: in a new build that takes the place of the present one, so that
 * any failure, also a killed process, leaves the database as it was. The same release from the same file is not added twice. Throws
 * StoreError: `missing`, `locked`, `taken`, `source`, `empty`, `duplicate`, `inexact`; and whatever reading the
 * observations throws.
 */
export async function addRelease(url: string, release: Release, { mizan, onProgress }: AddOptions): Promise<Added> {
  const engine = engineAt(url);
  return engine.alone(async () => {
    const present = await presentState(engine);
    const same = present.vintages.find(({ dataflow, id }) => dataflow === release.dataflow && id === release.id);
    refuseTaken(release, present.vintages, same);
    if (same) return { version: present.version, changed: false, vintage: vintageOf(same) };
    if (!present.sources.has(release.source)) throw unknownSource(release);
    return engine.extend((writing) => write(writing, release, mizan, onProgress));
  });
}

interface State {
  readonly version: string;
  readonly vintages: readonly VintageRow[];
  readonly sources: ReadonlySet<string>;
}

const presentState = (engine: Engine): Promise<State> =>
  readPresent(engine, async (db, { version }) => {
    const sources = await db.selectFrom('source').select('id').execute();
    return { version, vintages: await vintageRows(db), sources: new Set(sources.map(({ id }) => id)) };
  });

/** A release is one content for good, and a dataset of data/ is changed there. */
function refuseTaken({ dataflow, id, sha256 }: Release, vintages: readonly VintageRow[], same: VintageRow | undefined): void {
  if (same && same.sha256 !== sha256) throw new StoreError('taken', `${dataflow} has a release ${id} already, from a file with another SHA-256 (${same.sha256}); a revision is a release of its own: name it otherwise`);
  if (vintages.some((row) => row.dataflow === dataflow && row.ingested_at === null)) throw new StoreError('taken', `the dataset ${dataflow} is kept in data/; add the release there and run: npx mizan load`);
}

const unknownSource = ({ dataflow, id, source }: Release): StoreError =>
  new StoreError('source', `${dataflow} ${id} is from the source ${source}, of which nothing is known; describe it in data/sources/${source}.yaml (licence, redistribution) and run: npx mizan load`);

async function write(writing: Writing, release: Release, mizan: string, onProgress: AddOptions['onProgress']): Promise<Added> {
  const row = await writeRelease(writing, release, { ingestedAt: new Date().toISOString(), onProgress });
  if (row.rows === 0) throw new StoreError('empty', `${release.dataflow} ${release.id} has no observations`);
  return { version: await restamp(writing.db, mizan, { vintages: 1, observations: row.rows }), changed: true, vintage: vintageOf(row) };
}
