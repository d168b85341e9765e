import type { ValueColumn } from '@mizan/model';
import { exactDecimal, NARROW, VALUE_SCALE, VALUE_TYPE, VALUE_WIDTH } from '../exact-decimal.ts';
import type { QualityOf } from './numbering.ts';
import { literal, type RawType } from './raw-rows.ts';

/** What the text of a number may be: a row reader keeps such digits as they are. */
const NUMBER = String.raw`\d{1,15}(\.\d{1,${VALUE_SCALE}})?`;

/** How much room the cells of a column need: none is wider than NARROW; some are; some are no number and no absent cell. */
export const WIDTH = { narrow: 0, wide: 1, unclean: 2 } as const;

/** States of a cell: decimals of a number; those of a zero; which of the absent cells it is. */
const ZERO = VALUE_SCALE + 1;
const ABSENT = 2 * ZERO;
/** Bits of a state. */
export const STATE_BITS = 6;

/** A column of numbers in the SQL of raw rows. */
export class CleanValue {
  /** SQL: which WIDTH a cell has. */
  readonly width: string;
  /** SQL: the state of a clean cell. */
  readonly state: string;
  readonly #absent: readonly { readonly is: string; readonly zero: boolean }[];

  constructor(readonly column: ValueColumn, readonly cell: string, readonly type: RawType) {
    const text = type.kind === 'text' ? cell : `cast(${cell} as varchar)`;
    this.#absent = Object.entries(column.absent).map(([written, { absence }]) => ({ is: written === '' && type.kind === 'number' ? `${cell} is null` : `${text} = ${literal(written)}`, zero: absence === 'zero' }));
    const absents = this.#absent.map(({ is }) => is);
    this.width = cases([...absents.map((is) => [is, WIDTH.narrow] as const), ...(type.kind === 'text' ? textWidths(cell) : numberWidths(cell, type))], WIDTH.unclean);
    const zero = type.kind === 'text' ? `(${cell} < '1' and not regexp_matches(${cell}, '[1-9]'))` : `${cell} = 0`;
    this.state = cases(absents.map((is, i) => [is, ABSENT + i]), `${this.#decimals()} + if(${zero}, ${ZERO}, 0)`);
  }

  /** Whether there are no more absent cells than states. */
  get sayable(): boolean {
    return ABSENT + this.#absent.length <= 1 << STATE_BITS;
  }

  /** SQL: the number of a clean cell, null for none; narrow where no cell of the column is wider. */
  value(wide: boolean): string {
    const type = wide ? VALUE_TYPE : NARROW.type;
    const number = this.type.kind === 'text' && wide ? exactDecimal(this.cell) : `cast(${this.cell} as ${type})`;
    return cases(this.#absent.map(({ is, zero }) => [is, zero ? `cast(0 as ${type})` : `cast(null as ${type})`]), number);
  }

  /** What a state says of a cell, with a note. */
  qualityOf(state: number, note: string | undefined): QualityOf {
    const { absent, decimals, status } = this.column;
    if (state >= ABSENT) return { ...Object.values(absent)[state - ABSENT]!, note };
    const zero = state >= ZERO;
    return { absence: zero ? 'zero' : null, decimals: decimals === 'as-written' ? state % ZERO : decimals, status, confStatus: 'F', note };
  }

  #decimals(): string {
    if (this.column.decimals !== 'as-written') return '0';
    return this.type.kind === 'text' ? `(strlen(${this.cell}) - strpos(${this.cell}, '.')) * cast(strpos(${this.cell}, '.') > 0 as bigint)` : String(this.type.scale);
  }
}

const textWidths = (cell: string) => [[`regexp_full_match(${cell}, '${NARROW.digits}')`, WIDTH.narrow], [`regexp_full_match(${cell}, '${NUMBER}')`, WIDTH.wide]] as const;

function numberWidths(cell: string, { whole, scale }: RawType & { kind: 'number' }) {
  if (scale > VALUE_SCALE || whole > VALUE_WIDTH - VALUE_SCALE) return [];
  return [[`${cell} >= 0`, whole <= NARROW.whole && scale <= NARROW.scale ? WIDTH.narrow : WIDTH.wide]] as const;
}

const cases = (when: readonly (readonly [is: string, then: string | number])[], otherwise: string | number): string =>
  when.length === 0 ? String(otherwise) : `case ${when.map(([is, then]) => `when ${is} then ${then}`).join(' ')} else ${otherwise} end`;
