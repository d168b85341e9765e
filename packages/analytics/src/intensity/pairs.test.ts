import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { effectiveNumber, hhi } from '../concentration/index.ts';
import { isMeasured, type Measurement } from '../measured.ts';
import { rcaMatrix } from '../specialisation/rca.ts';
import { sumOf } from '../sum-of.ts';
import { entriesOf, rowTotals, tradeMatrix, transposed, type TradeCell } from '../trade-matrix.ts';
import { tradeIntensity } from './trade-intensity.ts';

/** Totals of country pairs by BACI for 2022, where they are at hand. */
const PAIRS = fileURLToPath(new URL('../../../../../shared/data/baci-pairs/bilateral_value_clean_22.csv', import.meta.url));

describe.skipIf(!existsSync(PAIRS))('all pairs of 2022 by BACI (needs ../shared/data beside the repository)', () => {
  const cells: TradeCell[] = existsSync(PAIRS) ? readFileSync(PAIRS, 'utf8').trim().split('\n').slice(1).map((line) => {
    const [country, product, value] = line.match(/("[^"]*"|[^,]+)/g)!;
    return { country: country!, product: product!, value: Number(value) };
  }) : [];
  const matrix = tradeMatrix(cells);
  const [exports, imports] = [rowTotals(matrix), rowTotals(transposed(matrix))];
  const world = sumOf(exports);

  it('each exporter’s intensities, weighted by the world’s, are 1', () => {
    matrix.rows.forEach((_, row) => {
      const weighted = entriesOf(matrix, row).map(([column, part]) => {
        const intensity = tradeIntensity({ part, total: exports[row]!, worldPart: imports[column]!, worldTotal: world });
        return (isMeasured(intensity) ? intensity.value : 0) * (imports[column]! / world);
      });
      expect(sumOf(weighted)).toBeCloseTo(exports[row]! > 0 ? 1 : 0, 10);
    });
  });
  it('is the same pair by pair and as a matrix', () => {
    const [morocco, russia] = [matrix.rows.indexOf('Morocco'), matrix.columns.indexOf('Russia')];
    const part = new Map(entriesOf(matrix, morocco)).get(russia)!;
    const pair = tradeIntensity({ part, total: exports[morocco]!, worldPart: imports[russia]!, worldTotal: world }) as Measurement<object>;
    expect(pair.value).toBeCloseTo(new Map(entriesOf(rcaMatrix(matrix), morocco)).get(russia)!, 12);
    expect(pair.flags).toEqual([]);
  });
  it('France and Spain lead Morocco’s markets, and exports are spread over few', () => {
    const own = new Map(entriesOf(matrix, matrix.rows.indexOf('Morocco')).map(([column, value]) => [matrix.columns[column]!, value]));
    expect([...own].sort(([, a], [, b]) => b - a).slice(0, 2).map(([market]) => market).sort()).toEqual(['France', 'Spain']);
    const n = matrix.rows.length - 1;
    expect(hhi(own, n).value! * effectiveNumber(own, n).value!).toBeCloseTo(1, 12);
    expect(effectiveNumber(own, n).value).toBeLessThan(20);
  });
});
