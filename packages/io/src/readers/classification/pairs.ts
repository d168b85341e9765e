import { classificationCode, classificationOf, counterparts, PAIR_RELATIONS, type ClassificationId, type CodePair, type Correlation, type PairRelation } from '@mizan/model';
import type { Rejection } from '../rejection.ts';
import type { PairColumns } from './pair-columns.ts';
import type { Row } from './rows.ts';

interface PlacedPair extends CodePair {
  readonly row: number;
  readonly stated: string;
}

/** Gathers the pairs of a table row by row; what can be seen of the whole alone is checked at its end. */
export class Pairs {
  readonly #pairs = new Map<string, PlacedPair>();
  /** Codes without a counterpart, and where they stand. */
  readonly #without = new Map<string, number>();
  readonly #rejections: Rejection[] = [];
  readonly #table: Correlation;
  readonly #file: string;
  readonly #columns: PairColumns;

  constructor(from: ClassificationId, to: ClassificationId, file: string, columns: PairColumns) {
    this.#table = { from, to, pairs: [], without: [] };
    this.#file = file;
    this.#columns = columns;
  }

  take({ row, cells }: Row): void {
    const { from: fromAt, to: toAt, relation } = this.#columns;
    const [written, counterpart] = [cells[fromAt] ?? '', cells[toAt] ?? ''];
    if (written === '' && counterpart === '') return;
    const { from: source, to: target } = this.#table;
    const [from, to] = [classificationCode(source, written), classificationCode(target, counterpart)];
    if (from === undefined) this.#reject(row, source, noCode(source, written));
    else if (NONE.test(counterpart)) this.#without.set(from, row);
    else if (to === undefined) this.#reject(row, target, noCode(target, counterpart));
    else this.#add({ from, to, row, stated: relation === undefined ? '' : (cells[relation] ?? '') });
  }

  end(): { readonly correlation: Correlation; readonly rejections: readonly Rejection[] } {
    const pairs = [...this.#pairs.values()];
    const { targetsOf, relationOf, sources } = counterparts({ pairs });
    const codes = new Set([...sources, ...this.#without.keys()]);
    for (const pair of pairs) {
      const whole = prefixes(pair.from).find((prefix) => codes.has(prefix));
      const wrong = wrongRelation(pair, relationOf(pair));
      if (whole !== undefined) this.#reject(pair.row, this.#table.from, `${whole}, which holds ${pair.from}, is in the table too`);
      if (wrong !== undefined) this.#reject(pair.row, 'relationship', wrong);
    }
    for (const [code, row] of this.#without) if (targetsOf(code).length > 0) this.#reject(row, this.#table.to, `${code} has counterparts in other rows`);
    return { correlation: { ...this.#table, pairs: pairs.map(({ from, to }) => ({ from, to })), without: [...this.#without.keys()] }, rejections: this.#rejections };
  }

  #add(pair: PlacedPair): void {
    const key = `${pair.from} ${pair.to}`;
    const twice = this.#pairs.get(key);
    if (twice) this.#reject(pair.row, '', `${pair.from} and ${pair.to} are a pair in row ${twice.row} already`);
    else this.#pairs.set(key, pair);
  }

  #reject(row: number, field: string, reason: string): void {
    this.#rejections.push({ file: this.#file, row, field, reason });
  }
}

/** How tables write that there is no counterpart. */
const NONE = /^(n\/?a|null)?$/i;

const noCode = (id: ClassificationId, text: string): string =>
  text === '' ? `the code of ${classificationOf(id).name} is missing` : `"${text.slice(0, 40)}" is not a code of ${classificationOf(id).name}; has a leading zero been lost?`;

const prefixes = (code: string): string[] => Array.from({ length: code.length - 1 }, (_, i) => code.slice(0, i + 1));

function wrongRelation({ from, to, stated }: PlacedPair, found: PairRelation): string | undefined {
  if (stated === '') return undefined;
  // UNSD writes n:1, n to 1 and 1ton.
  const relation = PAIR_RELATIONS.find((known) => known === stated.toLowerCase().replace(/\s*(to|:)\s*/, ':'));
  if (relation === undefined) return `"${stated.slice(0, 20)}" is none of ${PAIR_RELATIONS.join(', ')}`;
  return relation === found ? undefined : `${from} and ${to} are said to be ${relation}, but by the pairs of the table they are ${found}: rows are missing or added`;
}
