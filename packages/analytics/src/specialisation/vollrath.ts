import { isMeasured, mapMeasured, measured, type Measured } from '../measured.ts';
import { undefinedFor } from '../result.ts';
import { relativeShare, type TableCell } from './relative-share.ts';

export type VollrathConvention = { readonly index: 'rxa' | 'rma' | 'rta' | 'rc'; readonly world: 'without-country'; readonly goods: 'without-product' };

/** Vollrath's four indices of one country and product. */
export interface Vollrath {
  /** Relative export advantage: a ratio from 0. */
  readonly rxa: Measured<VollrathConvention>;
  /** Relative import penetration: a ratio from 0. */
  readonly rma: Measured<VollrathConvention>;
  /** RXA − RMA. */
  readonly rta: Measured<VollrathConvention>;
  /** ln RXA − ln RMA. */
  readonly rc: Measured<VollrathConvention>;
}

const convention = (index: VollrathConvention['index']): VollrathConvention => ({ index, world: 'without-country', goods: 'without-product' });

/**
 * Relative trade advantage and revealed competitiveness: RCA with the product taken out of all goods and the country
 * out of the world, so that nothing is counted twice. RC is undefined where either side is 0 (`log-of-zero`). Source:
 * T. L. Vollrath, Weltwirtschaftliches Archiv 127 (1991). docs/methods/specialisation.md
 */
export function vollrath(exports: TableCell, imports: TableCell): Vollrath {
  const [rxa, rma] = [advantage(exports, 'rxa'), advantage(imports, 'rma')];
  const rta = mapMeasured(rxa, (x) => mapMeasured(rma, (m) => measured(x - m, convention('rta'))));
  const rc = mapMeasured(rxa, (x) => mapMeasured(rma, (m) => (x === 0 || m === 0 ? undefinedFor('log-of-zero') : measured(Math.log(x) - Math.log(m), convention('rc')))));
  return { rxa, rma, rta, rc };
}

/** The product against the country's other goods, over the same in the rest of the world: here a part may exceed its total, being no part of it. */
function advantage({ part, total, worldPart, worldTotal }: TableCell, index: 'rxa' | 'rma'): Measured<VollrathConvention> {
  const others: TableCell = { part, total: total - part, worldPart, worldTotal: worldTotal - worldPart };
  const result = relativeShare(others, 'without-country', {});
  return isMeasured(result) ? measured(result.value, convention(index)) : result;
}
