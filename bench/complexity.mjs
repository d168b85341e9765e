import { ms, timeOf } from './measure.mjs';

const COUNTRIES = 230;
const PRODUCTS = 5000;

/** Synthetic exports, for time alone: able countries export more products, hard products have fewer exporters. */
function* cells() {
  let seed = 7;
  const next = () => (seed = (seed * 1103515245 + 12345) % 2147483648) / 2147483648;
  const ability = Array.from({ length: COUNTRIES }, next);
  const difficulty = Array.from({ length: PRODUCTS }, next);
  for (const [c, able] of ability.entries()) {
    for (const [p, hard] of difficulty.entries()) if (next() < 0.15 + 0.7 * able * (1 - 0.6 * hard)) yield { country: `c${c}`, product: `p${p}`, value: Math.exp(10 * next() * (0.5 + able)) };
  }
}

export default async function complexityBench() {
  const { complexity, presence, tradeMatrix } = await import('../packages/analytics/dist/index.js');
  const exports = tradeMatrix(cells());
  const whole = await timeOf(() => complexity(presence(exports)), { runs: 5, warm: 1 });
  const eigen = await timeOf(((present) => () => complexity(present))(presence(exports)), { runs: 5, warm: 1 });
  return [{ what: `RCA, presence, ECI and PCI of ${COUNTRIES} × ${PRODUCTS}, ${exports.values.length} flows, p50`, measured: ms(whole.p50), against: `${ms(eigen.p50)} from presence`, aim: 'under 3 s' }];
}
