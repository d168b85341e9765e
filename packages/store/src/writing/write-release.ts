import { comparePeriods, periodOf, type Period } from '@mizan/model';
import type { Release } from '../build/content.ts';
import { vintageRowOf } from '../build/release-row.ts';
import type { VintageTable } from '../observations/table.ts';
import { fillRollups } from '../rollups/fill.ts';
import { StoreError } from '../store-error.ts';
import { Numbering } from './numbering.ts';
import { ofRelease, refuseOther } from './of-release.ts';
import { reportedBy } from '../observations/reported-by.ts';
import { stageColumns } from './stage-columns.ts';
import { stageObservations } from './stage-observations.ts';
import type { Staged } from './staged.ts';
import type { CellKey, Writing } from './writing.ts';

export interface WriteOptions {
  /** When the release is added beside what data/ gives, an ISO instant. */
  readonly ingestedAt?: string | undefined;
  /** Told from time to time how many observations there are so far. */
  readonly onProgress?: ((rows: number) => void) | undefined;
}

/**
 * Writes a release: the keys it brings, its cells sorted by their keys, the rollups, and the row that lists it, which
 * is returned. Throws StoreError `duplicate` and `inexact`, and whatever reading the observations throws.
 */
export async function writeRelease(writing: Writing, release: Release, { ingestedAt, onProgress = () => {} }: WriteOptions = {}): Promise<VintageTable> {
  const staged = await stage(writing, release, onProgress);
  staged.numbering.area(WORLD);
  const number = await nextNumber(writing);
  await appendKeys(writing, staged.numbering);
  const rows = await land(writing, release, number, staged);
  await writing.lookAt('area_key', 'commodity_key', 'measure', 'quality', 'observation');
  await fillRollups(writing, number);
  const row = vintageRowOf(release, { number, rows, product_rows: await productRows(writing, number), ...(await spanOf(writing, number)) }, ingestedAt);
  await writing.append('vintage', [row]);
  return row;
}

/** Sums over partners are the trade with it. */
const WORLD = 'WORLD';

async function nextNumber({ db }: Writing): Promise<number> {
  const cells = await db.selectFrom('observation').select((eb) => eb.fn.max('vintage').as('most')).executeTakeFirstOrThrow();
  const listed = await db.selectFrom('vintage').select((eb) => eb.fn.max('number').as('most')).executeTakeFirstOrThrow();
  return 1 + Math.max(cells.most ?? 0, listed.most ?? 0);
}

async function appendKeys(writing: Writing, numbering: Numbering): Promise<void> {
  const { area_key, commodity_key, period_key, measure, quality } = numbering.added;
  await writing.append('area_key', area_key);
  await writing.append('commodity_key', commodity_key);
  await writing.append('period_key', period_key);
  await writing.append('measure', measure);
  await writing.append('quality', quality);
}

/** By its columns where they are clean, else by its observations. */
async function stage({ db, staging, scratch }: Writing, release: Release, onProgress: (rows: number) => void): Promise<Staged> {
  const columns = await release.columns?.(scratch);
  if (columns !== undefined) refuseOther(release, columns.release);
  const staged = columns && (await stageColumns(staging, columns, await Numbering.of(db), onProgress));
  return staged ?? stageObservations(staging, ofRelease(release), await Numbering.of(db), onProgress);
}

async function land(writing: Writing, release: Release, number: number, { selections, drop }: Staged): Promise<number> {
  let rows = 0;
  for (const selection of selections(number)) {
    const landed = await writing.land(selection, number);
    if (landed.twice) throw new StoreError('duplicate', `two observations of ${release.dataflow} ${release.id} have one key: ${await keyText(writing, landed.twice)}`);
    rows += landed.rows;
  }
  await drop();
  return rows;
}

/** A cell's key in the words of its release. */
async function keyText({ db }: Writing, key: CellKey): Promise<string> {
  const area = async (number: number) => (await db.selectFrom('area_key').select('code').where('key', '=', number).executeTakeFirstOrThrow()).code;
  const measure = await db.selectFrom('measure').selectAll().where('key', '=', key.measure).executeTakeFirstOrThrow();
  const commodity = await db.selectFrom('commodity_key').select('code').where('key', '=', key.commodity).executeTakeFirstOrThrow();
  const period = await db.selectFrom('period_key').select('time_period').where('key', '=', key.period).executeTakeFirstOrThrow();
  const [reporter, partner] = reportedBy(measure.flow, await area(key.exporter), await area(key.importer));
  return [measure.freq, reporter, partner, measure.flow, commodity.code, measure.valuation, measure.indicator, period.time_period].join(' ');
}

async function productRows({ db }: Writing, number: number): Promise<number> {
  const { products } = await db.selectFrom('pair_chapter').select((eb) => eb.fn.sum<number | null>('products').as('products')).where('vintage', '=', number).executeTakeFirstOrThrow();
  return Number(products ?? 0);
}

/** First and last period of the cells, as text; empty where there is none. */
async function spanOf({ db }: Writing, number: number): Promise<{ first_period: string; last_period: string }> {
  const rows = await db.selectFrom('observation').innerJoin('period_key', 'period_key.key', 'observation.period').select('time_period').distinct().where('vintage', '=', number).execute();
  const periods: Period[] = rows.map(({ time_period }) => periodOf(time_period)).sort(comparePeriods);
  return { first_period: periods[0]?.text ?? '', last_period: periods.at(-1)?.text ?? '' };
}
