import { problemOf, type CodeValues } from '../code-values.ts';
import { measured, type Measured } from '../measured.ts';
import { undefinedFor, type UndefinedReason } from '../result.ts';
import { sumOf } from '../sum-of.ts';

/** `lines`: products of the reference; `exported`: those of them the country exports. */
export type MarginConvention = { readonly margin: 'extensive' | 'intensive' | 'share'; readonly reference: string; readonly lines: number; readonly exported: number };

export interface Margins {
  /** Σ x_wk over the products the country exports, of Σ x_wk over all: the weighted breadth of its exports, 0 to 1. */
  readonly extensive: Measured<MarginConvention>;
  /** Its exports, of Σ x_wk over the products it exports: its share in what it does export. */
  readonly intensive: Measured<MarginConvention>;
  /** Its exports of Σ x_wk: the product of both. */
  readonly share: Measured<MarginConvention>;
}

/**
 * Hummels and Klenow's margins of exports to one market (or the world) against a reference, named in words ("world",
 * "world without MA"): EM · IM = share. Without exports the extensive margin is 0 and the intensive one undefined.
 * Products the reference lacks count in the exports and not in the weights, and are flagged. Source: Hummels and
 * Klenow, AER 95 (2005); Practical Guide to Trade Policy Analysis (WTO, UNCTAD 2012). docs/methods/margins.md
 */
export function margins(exports: CodeValues, reference: CodeValues, name: string): Margins {
  const problem = problemOf(exports.values()) ?? problemOf(reference.values());
  const all = sumOf(reference.values());
  if (problem !== undefined || all === 0) return undefinedMargins(problem ?? (reference.size === 0 ? 'missing' : 'total-zero'));
  const exported = [...exports].flatMap(([code, value]) => (value > 0 ? [code] : []));
  const [own, covered] = [sumOf(exports.values()), sumOf(exported.map((code) => reference.get(code) ?? 0))];
  const convention = { reference: name, lines: reference.size, exported: exported.filter((code) => reference.has(code)).length };
  const flags = exported.some((code) => (reference.get(code) ?? 0) === 0) ? (['part-exceeds-total'] as const) : [];
  return {
    extensive: measured(covered / all, { ...convention, margin: 'extensive' }, flags),
    intensive: covered === 0 ? undefinedFor('base-zero') : measured(own / covered, { ...convention, margin: 'intensive' }, flags),
    share: measured(own / all, { ...convention, margin: 'share' }, flags),
  };
}

const undefinedMargins = (reason: UndefinedReason): Margins => ({ extensive: undefinedFor(reason), intensive: undefinedFor(reason), share: undefinedFor(reason) });
