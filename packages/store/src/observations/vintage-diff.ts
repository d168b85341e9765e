import { baseValue, type Observation } from '@mizan/model';
import { sql, type Kysely } from 'kysely';
import type { Database } from '../database.ts';
import { decimalText } from '../dialect/values.ts';
import { observationOf } from './row.ts';
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

type Pairing = { change: Change; rows: number } & Record<`b_${keyof ObservationTable}` | `a_${keyof ObservationTable}`, unknown>;

/** Dimensions of an observation: what makes it the same one in two releases. */
const KEY = ['freq', 'reporter', 'partner', 'flow', 'commodity', 'valuation', 'indicator', 'time_period'] as const;
const COLUMNS = [...KEY, 'dataflow', 'vintage', 'value', 'absence', 'unit', 'unit_mult', 'decimals', 'status', 'conf_status', 'method', 'note', 'source', 'rights'] as const satisfies readonly (keyof ObservationTable)[];

/** Every observation of two releases beside its other, and what became of it; values are compared with their multipliers. */
const compared = (dataflow: string, before: string, after: string) => {
  const side = (vintage: string) => sql`(select * from observation where dataflow = ${dataflow} and vintage = ${vintage})`;
  const base = (row: string) => sql.raw(`try_cast(${row}.value || 'e' || ${row}.unit_mult as decimal(38, 12))`);
  const size = (row: string) => sql.raw(`${row}.value::double * pow(10, ${row}.unit_mult)`);
  const columns = sql.raw(COLUMNS.flatMap((column) => [`b.${column} as b_${column}`, `a.${column} as a_${column}`]).join(', '));
  return sql`
    select ${columns},
      case
        when b.reporter is null then 'added'
        when a.reporter is null then 'withdrawn'
        when b.unit <> a.unit or b.absence is distinct from a.absence or (b.value is null) <> (a.value is null) then 'revised'
        when b.unit_mult = a.unit_mult and b.value <> a.value then 'revised'
        when b.unit_mult <> a.unit_mult and coalesce(${base('b')} <> ${base('a')}, b.value is not null) then 'revised'
        when (b.status, b.decimals - b.unit_mult, b.conf_status, b.method, coalesce(b.note, '')) <> (a.status, a.decimals - a.unit_mult, a.conf_status, a.method, coalesce(a.note, '')) then 'restated'
        else 'same'
      end as change,
      abs(coalesce(${size('a')}, 0) - coalesce(${size('b')}, 0)) as size
    from ${side(before)} b full join ${side(after)} a on ${sql.raw(KEY.map((column) => `a.${column} = b.${column}`).join(' and '))}`;
};

/** What was added, withdrawn and revised from one release of a dataset to another, and by how much. */
export async function vintageDiff(db: Kysely<Database>, dataflow: string, before: string, after: string, { limit = 20 }: VintageDiffOptions = {}): Promise<VintageDiff> {
  const rows = compared(dataflow, before, after);
  const counted = await sql<{ change: Change; rows: number }>`select change, count(*) as rows from (${rows}) group by change`.execute(db);
  const counts = Object.fromEntries(CHANGES.map((change) => [change, counted.rows.find((row) => row.change === change)?.rows ?? 0])) as Record<Change, number>;
  const largest = await sql<Pairing>`
    select * from (${rows}) where change in ('added', 'withdrawn', 'revised')
    qualify row_number() over (partition by change order by size desc, a_reporter, b_reporter, a_partner, b_partner, a_commodity, b_commodity, a_time_period, b_time_period) <= ${limit}
    order by change desc, size desc, a_reporter, b_reporter, a_partner, b_partner, a_commodity, b_commodity, a_time_period, b_time_period`.execute(db);
  return { counts, largest: largest.rows.map(changeOf) };
}

function changeOf(row: Pairing): VintageChange {
  const [before, after] = [sideOf(row, 'b'), sideOf(row, 'a')];
  return { change: row.change as VintageChange['change'], ...(before && { before }), ...(after && { after }), ...differenceOf(before, after) };
}

function sideOf(row: Pairing, side: 'b' | 'a'): Observation | undefined {
  if (row[`${side}_reporter`] === null) return undefined;
  return observationOf(Object.fromEntries(COLUMNS.map((column) => [column, row[`${side}_${column}`]])) as never);
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
