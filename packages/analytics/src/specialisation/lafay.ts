import { align, isUndefined, type AbsentAs, type CodeValues } from '../code-values.ts';
import { measured, type Measured } from '../measured.ts';
import { undefinedFor, type Undefined } from '../result.ts';
import { sumOf } from '../sum-of.ts';

export type LafayConvention = { readonly index: 'lafay'; readonly absent: AbsentAs; readonly lines: number };

/**
 * Lafay's index by product, 100 [(x − m)/(x + m) − (X − M)/(X + M)] (x + m)/(X + M): percentage points that sum to 0;
 * above 0 the product does better than trade as a whole. A product without trade is 0, having no weight; undefined for
 * no trade at all. Source: G. Lafay (1992); Deardorff's Glossary. docs/methods/specialisation.md
 */
export function lafay(exports: CodeValues, imports: CodeValues, absent: AbsentAs): ReadonlyMap<string, Measured<LafayConvention>> | Undefined {
  const aligned = align(exports, imports, absent);
  if (isUndefined(aligned)) return aligned;
  const { codes, a: x, b: m } = aligned;
  const trade = sumOf([...x, ...m]);
  if (trade === 0) return undefinedFor(codes.length === 0 ? 'missing' : 'total-zero');
  const overall = sumOf([...x, ...m.map((value) => -value)]) / trade;
  const convention: LafayConvention = { index: 'lafay', absent, lines: codes.length };
  return new Map(codes.map((code, i) => [code, measured((100 * (x[i]! - m[i]! - overall * (x[i]! + m[i]!))) / trade, convention)]));
}
