import { routeFactor as factorOfRoute } from '@mizan/analytics';
import { rounding, amountsOf } from '../amounts.ts';
import { estimator } from '../estimator.ts';
import { column } from '../options.ts';

/** What freight and insurance add on a route. */
export const routeFactor = estimator({
  name: 'route-factor', what: 'The CIF/FOB factor of a route: the median of imports over exports among flows that both sides count', method: 'mirror-gap',
  options: { exports: column('Column of exports FOB').default('exports'), imports: column('Column of imports CIF').default('imports'), rounding },
  find(table, { exports, imports, rounding: decimals }) {
    const [fob, cif] = [amountsOf(table, exports, 'exports', decimals), amountsOf(table, imports, 'imports', decimals)];
    const found = factorOfRoute(fob.map((amount, row) => ({ fob: amount, cif: cif[row]! })));
    const convention = { average: 'median', leastFlows: 3 };
    return 'reason' in found ? { convention, reason: found.reason } : { convention, results: { factor: [{ value: found.value, basis: found.basis, flows: found.flows ?? null, reason: null }] } };
  },
});
