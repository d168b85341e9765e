import { EigenvalueDecomposition, Matrix } from 'ml-matrix';
import { undefinedFor, type Flag, type Undefined } from '../result.ts';
import { transposed, withoutEmpty, type Pruned, type TradeMatrix } from '../trade-matrix.ts';
import { correlation, deviation, mean, rowMeans, type DeviationKind } from './averages.ts';
import { byCode, countsByRow } from './presence.ts';

/**
 * `deviation`: which standard deviation the z-scores are in. `pciScale`: PCI in z-scores of its own, or on the
 * countries' scale (their mean and deviation), where a country's ECI is the mean PCI of its products.
 */
export interface ComplexityConvention {
  readonly deviation: DeviationKind;
  readonly pciScale: 'own' | 'countries';
}

/** The indices of every country and product that is left once empty rows and columns are dropped. */
export interface Complexity {
  readonly eci: ReadonlyMap<string, number>;
  readonly pci: ReadonlyMap<string, number>;
  /** The second eigenvalue: how much of the structure the index holds, 0 to 1. */
  readonly eigenvalue: number;
  readonly convention: ComplexityConvention;
  readonly dropped: Pruned['dropped'];
  readonly flags: readonly Flag[];
}

/** Eigenvalues closer than this are taken for one that comes several times. */
const SAME_EIGENVALUE = 1e-9;

/**
 * Economic and product complexity of a presence matrix: z-scores of the eigenvector to the second largest eigenvalue of
 * D⁻¹ M U⁻¹ Mᵀ (D diversity, U ubiquity), found by way of the similar symmetric matrix D^−½ M U⁻¹ Mᵀ D^−½; the sign
 * such that it rises with diversity. Undefined where countries do not differ (`constant`) and where the eigenvector is
 * one of many (`not-unique`), as where they fall into groups without a product in common. Source: Hausmann, Hidalgo et
 * al., The Atlas of Economic Complexity (2014). docs/methods/complexity.md
 */
export function complexity(present: TradeMatrix, convention: ComplexityConvention = { deviation: 'sample', pciScale: 'own' }): Complexity | Undefined {
  const { matrix, dropped } = withoutEmpty(present);
  const [counts, byProduct] = [countsByRow(matrix), transposed(matrix)];
  const found = secondEigenvector(matrix, byProduct, counts);
  if ('reason' in found) return found;
  const trend = correlation(found.vector, counts);
  const directed = Math.abs(trend) > SAME_EIGENVALUE;
  const countries = directed && trend < 0 ? found.vector.map((x) => -x) : found.vector;
  const products = rowMeans(byProduct, countries).map((x) => x / found.eigenvalue);
  const scaleOf = convention.pciScale === 'own' ? products : countries;
  return {
    eci: byCode(matrix.rows, scores(countries, countries, convention.deviation)), pci: byCode(matrix.columns, scores(products, scaleOf, convention.deviation)),
    eigenvalue: found.eigenvalue, convention, dropped, flags: directed ? [] : ['sign-undetermined'],
  };
}

const scores = (numbers: Float64Array, scale: Float64Array, kind: DeviationKind): Float64Array => {
  const [centre, spread] = [mean(scale), deviation(scale, kind)];
  return numbers.map((x) => (x - centre) / spread);
};

function secondEigenvector(matrix: TradeMatrix, byProduct: TradeMatrix, counts: Float64Array): { readonly vector: Float64Array; readonly eigenvalue: number } | Undefined {
  const size = matrix.rows.length;
  if (size < 2) return undefinedFor('constant');
  const roots = new EigenvalueDecomposition(similarSymmetric(byProduct, counts), { assumeSymmetric: true });
  const order = [...roots.realEigenvalues.keys()].sort((a, b) => roots.realEigenvalues[b]! - roots.realEigenvalues[a]!);
  const [first, second, third] = order.map((i) => roots.realEigenvalues[i]!);
  if (second! < SAME_EIGENVALUE) return undefinedFor('constant');
  if (first! - second! < SAME_EIGENVALUE || (third !== undefined && second! - third < SAME_EIGENVALUE)) return undefinedFor('not-unique');
  return { vector: Float64Array.from(counts, (count, row) => roots.eigenvectorMatrix.get(row, order[1]!) / Math.sqrt(count)), eigenvalue: second! };
}

/** D^−½ M U⁻¹ Mᵀ D^−½, with the same eigenvalues as D⁻¹ M U⁻¹ Mᵀ. */
function similarSymmetric({ start, columnOf, rows }: TradeMatrix, counts: Float64Array): Matrix {
  const size = counts.length;
  const shared = new Float64Array(size * size);
  for (let product = 0; product < rows.length; product++) {
    const [from, to] = [start[product]!, start[product + 1]!];
    for (let a = from; a < to; a++) for (let b = from; b < to; b++) shared[columnOf[a]! * size + columnOf[b]!]! += 1 / (to - from);
  }
  return Matrix.from1DArray(size, size, shared.map((weight, i) => weight / Math.sqrt(counts[Math.floor(i / size)]! * counts[i % size]!)));
}
