// Times of the product space, and of the indices of all countries from a database of products (MIZAN_BENCH_DATABASE, as bench/queries.mjs).
import { listenedStore } from './queries.mjs';
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
  return [...(await ofAllCountries()), { what: `RCA, presence, ECI and PCI of ${COUNTRIES} × ${PRODUCTS}, ${exports.values.length} flows, p50`, measured: ms(whole.p50), against: `${ms(eigen.p50)} from presence`, aim: 'under 3 s' }];
}

/** RCA, HHI and diversification of every country in a year, from the sums of a release. */
async function ofAllCountries() {
  const what = 'RCA, HHI and diversification of all countries in a year';
  const path = process.env.MIZAN_BENCH_DATABASE;
  if (path === undefined) return [{ what, measured: 'not measured', against: 'MIZAN_BENCH_DATABASE names no database; bench/load.mjs makes one' }];
  const { diversification, rcaMatrix, tradeMatrix } = await import('../packages/analytics/dist/index.js');
  const { store, close } = await listenedStore(path);
  const release = (await store.vintages()).filter(({ dataflow }) => dataflow.startsWith('BACI_HS') || dataflow === 'BENCH').sort((a, b) => b.rows - a.rows)[0];
  const scope = { dataflow: release.dataflow, flow: 'X' };
  const [world] = await store.worldHeadings(scope);
  const year = world.rows.map(({ period }) => period).sort().at(-1);
  let counted;
  const indices = async () => {
    const [[exporters], [concentration]] = await Promise.all([store.headingExporters(scope, year), store.exportConcentration(scope, year)]);
    const matrix = tradeMatrix(exporters.rows.map(({ area, heading, value }) => ({ country: area, product: heading, value: Number(value) })));
    const totals = new Map();
    const own = new Map();
    for (const { area, heading, value } of exporters.rows) {
      totals.set(heading, (totals.get(heading) ?? 0) + Number(value));
      own.set(area, (own.get(area) ?? new Map()).set(heading, Number(value)));
    }
    const structures = [...own.values()].map((values) => diversification(values, totals, 'zero'));
    counted = { countries: structures.length, advantages: rcaMatrix(matrix).values.length, concentrations: concentration.rows.length };
  };
  const { p50 } = await timeOf(indices, { runs: 5, warm: 1 });
  await close();
  const { countries, advantages, concentrations } = counted;
  return [{ what: `${what}, ${release.rows.toLocaleString('en')} cells`, measured: ms(p50), against: `${countries} countries, ${advantages.toLocaleString('en')} RCA by heading, ${concentrations} HHI by subheading`, aim: 'under 1 s' }];
}
