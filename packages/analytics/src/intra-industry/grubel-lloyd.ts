import { align, isUndefined, problemOf, type AbsentAs, type CodeValues } from '../code-values.ts';
import { mapMeasured, measured, type Measured } from '../measured.ts';
import { undefinedFor } from '../result.ts';
import { sumOf } from '../sum-of.ts';

/** `level`: the nomenclature and depth the products are taken at (HS6, SITC3 …), on which the index depends more than on anything else. */
export type GrubelLloydConvention = { readonly index: 'grubel-lloyd'; readonly form: 'product' | 'aggregate' | 'adjusted'; readonly level: string; readonly lines: number };

/** Two-way trade in one product, 1 − |x − m|/(x + m), 0 (one way) to 1 (as much each way). Undefined without trade. Source: Grubel and Lloyd (1975). docs/methods/intra-industry.md */
export function grubelLloyd(exports: number, imports: number, level: string): Measured<GrubelLloydConvention> {
  const problem = problemOf([exports, imports]);
  if (problem !== undefined) return undefinedFor(problem);
  if (exports + imports === 0) return undefinedFor('total-zero');
  return measured(1 - Math.abs(exports - imports) / (exports + imports), { index: 'grubel-lloyd', form: 'product', level, lines: 1 });
}

/** How products are counted: their level, and what one stands for that has only exports or only imports listed. */
export interface GrubelLloydOptions {
  readonly level: string;
  readonly absent: AbsentAs;
}

/** Two-way trade in all products, 1 − Σ|x − m|/Σ(x + m): the products' indices weighted by their trade, those without trade left out. */
export function grubelLloydAggregate(exports: CodeValues, imports: CodeValues, { level, absent }: GrubelLloydOptions): Measured<GrubelLloydConvention> {
  const aligned = align(exports, imports, absent);
  if (isUndefined(aligned)) return aligned;
  const trade = sumOf([...aligned.a, ...aligned.b]);
  if (trade === 0) return undefinedFor(aligned.codes.length === 0 ? 'missing' : 'total-zero');
  const oneWay = sumOf(aligned.a.map((x, i) => Math.abs(x - aligned.b[i]!)));
  const lines = aligned.a.filter((x, i) => x + aligned.b[i]! > 0).length;
  return measured(1 - oneWay / trade, { index: 'grubel-lloyd', form: 'aggregate', level, lines });
}

/** The aggregate index over the most it could be given the overall imbalance, GL/(1 − |X − M|/(X + M)). Undefined where all trade goes one way (`base-zero`). */
export function grubelLloydAdjusted(exports: CodeValues, imports: CodeValues, options: GrubelLloydOptions): Measured<GrubelLloydConvention> {
  const [x, m] = [sumOf(exports.values()), sumOf(imports.values())];
  return mapMeasured(grubelLloydAggregate(exports, imports, options), (aggregate, convention) => {
    const most = 1 - Math.abs(x - m) / (x + m);
    return most === 0 ? undefinedFor('base-zero') : measured(Math.min(1, aggregate / most), { ...convention, form: 'adjusted' });
  });
}
