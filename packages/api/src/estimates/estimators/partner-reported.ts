import { partnerReported as reported } from '@mizan/analytics';
import { z } from 'zod';
import { amountRow, amountsOf, rounding, rowNames } from '../amounts.ts';
import { estimator } from '../estimator.ts';
import { factorOf, mirrorShape, valuationShape } from '../mirror.ts';

/** A flow as its reporter counts it or, where it does not, as its partner does. */
export const partnerReported = estimator({
  name: 'partner-reported', what: 'A flow as its reporter counts it or, where there is no figure, as its partner does, brought to the reporter’s price basis', method: 'mirror-gap',
  options: { ...mirrorShape, ...valuationShape, of: z.enum(['exports', 'imports']).default('exports').describe('Whose figure is wanted: the exporter’s or the importer’s'), rounding },
  find(table, { exports, imports, exportsValuation, importsValuation, factor, of, period, rounding: decimals }) {
    const sides = {
      exports: { amounts: amountsOf(table, exports, 'exports', decimals), valuation: exportsValuation }, imports: { amounts: amountsOf(table, imports, 'imports', decimals), valuation: importsValuation },
    };
    const [own, partner, nameOf] = [sides[of], sides[of === 'exports' ? 'imports' : 'exports'], rowNames(table, period)];
    const points = own.amounts.map((value, row) => {
      const found = reported({ value, valuation: own.valuation }, { value: partner.amounts[row]!, valuation: partner.valuation }, factorOf(factor));
      return { ...nameOf(row), ...amountRow(found), countedBy: found.value === null ? null : found.convention.method, factor: found.value === null ? null : (found.convention.factor?.value ?? null) };
    });
    return { convention: { of, valuation: own.valuation, factor, factorBasis: factorOf(factor).basis, rounding: decimals ?? null }, results: { points } };
  },
});
