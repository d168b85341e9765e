import { baseValue, type Observation } from '@mizan/model';
import { sql } from 'kysely';
import { decimalText } from '../duckdb/values.ts';
import { observationsOf } from './observation-of.ts';
import type { Observed } from './observed.ts';
import type { ObservationTable } from './table.ts';

/** What became of an observation from one release to another. `restated`: the same value with another status, precision, method or note. */
export const CHANGES = ['added', 'withdrawn', 'revised', 'restated', 'same'] as const;
export type Change = (typeof CHANGES)[number];

export interface VintageChange {
  readonly change: 'added' | 'withdrawn' | 'revised';
  /** In the earlier release; absent where the observation was added. */
  readonly before?: Observation;
  /** In the later release; absent where it was withdrawn. */
  readonly after?: Observation;
  /** After less before, exact, in base units; null unless both have a value in one unit. */
  readonly difference: string | null;
  /** The difference in percent of the value before without its sign, to two decimals; null where that is 0 or there is no difference to tell. */
  readonly percent: string | null;
}

export interface VintageDiff {
  /** How many observations of either release came to what. */
  readonly counts: Readonly<Record<Change, number>>;
  /** The largest of each change, by the size of the difference in base units; of added and withdrawn ones by their value. */
  readonly largest: readonly VintageChange[];
}

export interface VintageDiffOptions {
  /** Of each change at most so many are named; 20 unless told. */
  readonly limit?: number;
}

/** Columns of a cell with its measure and quality in words. */
const COLUMNS = ['vintage', 'measure', 'exporter', 'importer', 'period', 'commodity', 'value', 'quality'] as const satisfies readonly (keyof ObservationTable)[];
type Pairing = { change: Change } & Record<`${'b' | 'a'}_${(typeof COLUMNS)[number]}`, number | string | null>;

/** What makes a cell the same one in two releases: areas, period, commodity, and of its measure all but unit and method. */
const KEY = ['freq', 'flow', 'valuation', 'indicator', 'exporter', 'importer', 'period', 'commodity'] as const;

/** The cells of a release with what their measure and quality say. */
const side = (vintage: number) => sql`(
  select o.*, m.freq, m.flow, m.valuation, m.indicator, m.unit, m.unit_mult, m.method, q.absence, q.decimals, q.status, q.conf_status, coalesce(q.note, '') as note
  from observation o join measure m on m.key = o.measure join quality q on q.key = o.quality where o.vintage = ${vintage})`;

/** Every cell of two releases beside its other, and what became of it; values are compared with their multipliers. */
const compared = (before: number, after: number) => {
  const base = (row: string) => sql.raw(`${row}.value * cast('1e' || ${row}.unit_mult as decimal(38, 12))`);
  const size = (row: string) => sql.raw(`cast(${row}.value as double precision) * power(10, ${row}.unit_mult)`);
  const columns = sql.raw(COLUMNS.flatMap((column) => [`b.${column} as b_${column}`, `a.${column} as a_${column}`]).join(', '));
  return sql`
    select ${columns},
      case
        when b.exporter is null then 'added'
        when a.exporter is null then 'withdrawn'
        when b.unit <> a.unit or b.absence is distinct from a.absence or (b.value is null) <> (a.value is null) then 'revised'
        when b.unit_mult = a.unit_mult and b.value <> a.value then 'revised'
        when b.unit_mult <> a.unit_mult and ${base('b')} <> ${base('a')} then 'revised'
        when (b.status, b.decimals - b.unit_mult, b.conf_status, b.method, b.note) <> (a.status, a.decimals - a.unit_mult, a.conf_status, a.method, a.note) then 'restated'
        else 'same'
      end as change,
      abs(coalesce(${size('a')}, 0) - coalesce(${size('b')}, 0)) as size
    from ${side(before)} b full join ${side(after)} a on ${sql.raw(KEY.map((column) => `a.${column} = b.${column}`).join(' and '))}`;
};

/** What was added, withdrawn and revised from one release of a dataset to another, and by how much; a release that is not there is empty. */
export async function vintageDiff(observed: Observed, dataflow: string, before: string, after: string, { limit = 20 }: VintageDiffOptions = {}): Promise<VintageDiff> {
  const numberOf = (id: string) => observed.vintages.find((row) => row.dataflow === dataflow && row.id === id)?.number ?? NONE;
  const rows = compared(numberOf(before), numberOf(after));
  const counted = await sql<{ change: Change; rows: number }>`select change, count(*) as rows from (${rows}) changes group by change`.execute(observed.db);
  const counts = Object.fromEntries(CHANGES.map((change) => [change, Number(counted.rows.find((row) => row.change === change)?.rows ?? 0)])) as Record<Change, number>;
  const order = sql`size desc, coalesce(b_exporter, a_exporter), coalesce(b_importer, a_importer), coalesce(b_commodity, a_commodity), coalesce(b_period, a_period)`;
  const largest = await sql<Pairing>`
    select * from (select changes.*, row_number() over (partition by change order by ${order}) as place from (${rows}) changes where change in ('added', 'withdrawn', 'revised')) placed
    where place <= ${limit} order by change desc, place`.execute(observed.db);
  return { counts, largest: await Promise.all(largest.rows.map((row) => changeOf(observed, row))) };
}

/** No release has this number. */
const NONE = 0;

async function changeOf(observed: Observed, row: Pairing): Promise<VintageChange> {
  const [before, after] = await Promise.all([sideOf(observed, row, 'b'), sideOf(observed, row, 'a')]);
  return { change: row.change as VintageChange['change'], ...(before && { before }), ...(after && { after }), ...differenceOf(before, after) };
}

async function sideOf(observed: Observed, row: Pairing, side: 'b' | 'a'): Promise<Observation | undefined> {
  if (row[`${side}_exporter`] === null) return undefined;
  const cell = Object.fromEntries(COLUMNS.map((column) => [column, row[`${side}_${column}`]])) as unknown as ObservationTable;
  return (await observationsOf(observed, [cell]))[0];
}

/** 12 decimals of a value, and 6 that a multiplier of a millionth adds. */
const SCALE = 18;

function differenceOf(before: Observation | undefined, after: Observation | undefined): Pick<VintageChange, 'difference' | 'percent'> {
  const [b, a] = [before && scaled(before), after && scaled(after)];
  if (b === undefined || a === undefined || before!.unit !== after!.unit) return { difference: null, percent: null };
  const size = b < 0n ? -b : b;
  return { difference: decimalText(a - b, SCALE), percent: size === 0n ? null : decimalText(roundedRatio((a - b) * 10_000n, size), 2) };
}

/** The value in base units × 10^18; undefined where there is none. */
function scaled(o: Observation): bigint | undefined {
  const [whole, fraction = ''] = baseValue(o)?.split('.') ?? [];
  return whole === undefined ? undefined : BigInt(whole + fraction.padEnd(SCALE, '0'));
}

/** n / d for a positive d, halves away from zero. */
const roundedRatio = (n: bigint, d: bigint): bigint => (n < 0n ? -((-2n * n + d) / (2n * d)) : (2n * n + d) / (2n * d));
