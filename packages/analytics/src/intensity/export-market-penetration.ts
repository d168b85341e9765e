import { problemOf, type CodeValues } from '../code-values.ts';
import { measured, type Measured } from '../measured.ts';
import { undefinedFor, type Flag } from '../result.ts';

export type ExportMarketPenetrationConvention = { readonly index: 'export-market-penetration'; readonly reached: number; readonly importing: number };

/**
 * The part of the markets that import a product which the country reaches: #reached/#importing, 0 to 1. Both by market,
 * the country itself left out by the caller; a market counts as reached where it imports at all, and exports to one
 * that is said to import nothing are flagged. Not import penetration. Undefined for no importer. Source: WITS.
 * docs/methods/intensity.md
 */
export function exportMarketPenetration(exportsTo: CodeValues, importsOf: CodeValues): Measured<ExportMarketPenetrationConvention> {
  const problem = problemOf(exportsTo.values()) ?? problemOf(importsOf.values());
  if (problem !== undefined) return undefinedFor(problem);
  const importing = [...importsOf].flatMap(([market, value]) => (value > 0 ? [market] : []));
  const exported = [...exportsTo].flatMap(([market, value]) => (value > 0 ? [market] : []));
  const reached = importing.filter((market) => (exportsTo.get(market) ?? 0) > 0).length;
  const flags: Flag[] = exported.length > reached ? ['part-exceeds-total'] : [];
  if (importing.length === 0) return undefinedFor('base-zero');
  return measured(reached / importing.length, { index: 'export-market-penetration', reached, importing: importing.length }, flags);
}
