import { EQUAL_WEIGHTS, formula, inverseVarianceWeights, reconciled, toFob, valueAt, type SideWeights } from '@mizan/analytics';
import { plain } from '@mizan/model';
import { z } from 'zod';
import { Refusal } from '../../problem.ts';
import { decimalText } from '../../indicators/result.ts';
import { amountRow, amountsOf, rounding, rowNames } from '../amounts.ts';
import { estimator } from '../estimator.ts';
import { factorOf, mirrorShape, valuationShape } from '../mirror.ts';

/** One figure for what both sides count, its weights beside it. */
export const reconcile = estimator({
  name: 'reconcile', what: 'One figure for a flow that both sides count: the weighted mean FOB, with its weights', method: 'mirror-gap',
  options: {
    ...mirrorShape, ...valuationShape, exporterWeight: z.number().min(0).max(1).optional().describe('Weight of the exporter’s count; the importer’s is the rest. Equal unless given'),
    exporterVariance: z.number().gt(0).optional().describe('How much the exporter’s counts scatter: weights are then in inverse proportion'), importerVariance: z.number().gt(0).optional().describe('How much the importer’s counts scatter'), rounding,
  },
  find(table, options) {
    const { exports, imports, exportsValuation, importsValuation, factor, period, rounding: decimals } = options;
    const weights = weightsOf(options);
    const [x, m, nameOf] = [amountsOf(table, exports, 'exports', decimals), amountsOf(table, imports, 'imports', decimals), rowNames(table, period)];
    const atFob = (valuation: 'FOB' | 'CIF') => (amount: (typeof x)[number]) => (valuation === 'FOB' ? amount : toFob(amount, factorOf(factor)));
    const [xFob, mFob] = [x.map(atFob(exportsValuation)), m.map(atFob(importsValuation))];
    const points = xFob.map((amount, row) => ({ ...nameOf(row), ...amountRow(reconciled(amount, mFob[row]!, weights)), exportsFob: amount.value, importsFob: mFob[row]!.value }));
    return {
      convention: { model: 'weighted mean', valuation: 'FOB', weightOfExports: weights.exporter, weightOfImports: weights.importer, weights: weights.basis, factor, factorBasis: factorOf(factor).basis, rounding: decimals ?? null }, results: { points },
    };
  },
});

interface Weighing {
  readonly exporterWeight?: number | undefined;
  readonly exporterVariance?: number | undefined;
  readonly importerVariance?: number | undefined;
}

function weightsOf({ exporterWeight, exporterVariance, importerVariance }: Weighing): SideWeights {
  const refused = (field: string, reason: string) => Refusal.of('invalid-input', [{ field, reason }]);
  if (exporterVariance !== undefined || importerVariance !== undefined) {
    if (exporterVariance === undefined || importerVariance === undefined) throw refused(exporterVariance === undefined ? 'exporterVariance' : 'importerVariance', 'variances are given for both sides');
    if (exporterWeight !== undefined) throw refused('exporterWeight', 'give a weight or variances, not both');
    const weights = inverseVarianceWeights(exporterVariance, importerVariance);
    if ('reason' in weights) throw refused('exporterVariance', 'the variances have no finite sum');
    return weights;
  }
  return exporterWeight === undefined ? EQUAL_WEIGHTS : { exporter: decimalText(exporterWeight), importer: complement(decimalText(exporterWeight)), basis: 'given' };
}

/** 1 less a weight, exactly. */
const complement = (weight: string): string => plain(valueAt(formula.minus(formula.constant('1'), formula.constant(weight)), {})!);
