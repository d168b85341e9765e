// Times of the estimators and how they grow; run alone (`node bench/econometrics.mjs`) it prints a table. All data are synthetic.
import { ms, timeOf } from './measure.mjs';

const load = () => import('../packages/analytics/dist/index.js');

/** Numbers between 0 and 1, the same on every run. */
function chance(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}
const normalOf = (next) => () => Math.sqrt(-2 * Math.log(next() + 1e-12)) * Math.cos(2 * Math.PI * next());

/** Synthetic flows among `areas` over `years`: sizes, distances, agreements and pairs that differ, a third of them 0. */
function flows(areas, years) {
  const next = chance(1);
  const normal = normalOf(next);
  const size = Array.from({ length: areas }, () => 1.5 * normal());
  const place = Array.from({ length: areas }, () => [100 * next(), 100 * next()]);
  const columns = { flow: [], distance: [], agreement: [], exporter: [], importer: [], pair: [] };
  for (let a = 0; a < areas; a++) {
    for (let b = 0; b < areas; b++) {
      if (a === b) continue;
      const distance = Math.log(1 + Math.hypot(place[a][0] - place[b][0], place[a][1] - place[b][1]));
      const bond = normal();
      const since = next() < 0.3 ? Math.floor(next() * years) : years;
      for (let year = 0; year < years; year++) {
        const agreement = year >= since ? 1 : 0;
        const expected = Math.exp(size[a] + size[b] - distance + 0.3 * agreement + bond + 0.1 * year + 0.3 * normal());
        columns.flow.push(next() < 0.36 * Math.exp(-expected) ? 0 : expected * (0.5 + next()));
        columns.distance.push(distance);
        columns.agreement.push(agreement);
        columns.exporter.push(a * years + year);
        columns.importer.push(b * years + year);
        columns.pair.push(a * areas + b);
      }
    }
  }
  return columns;
}

const poisson = (ppml, { flow, distance, agreement, exporter, importer, pair }, withPairs) =>
  ppml(withPairs ? { y: flow, x: { agreement }, fixedEffects: { exporter, importer, pair } } : { y: flow, x: { distance, agreement }, fixedEffects: { exporter, importer } }, { errors: { type: 'clustered', clusters: [pair] } });

/** Synthetic walks of a unit and its donors, in logarithms; nothing happens to any of them. */
function walks(donors, periods, start, next) {
  const normal = normalOf(next);
  const unit = (name) => {
    let level = 5 + 3 * next();
    return { name, values: Array.from({ length: periods }, () => (level += 0.05 + 0.15 * normal())) };
  };
  return { treated: unit('treated'), donors: Array.from({ length: donors }, (_, i) => unit(`donor ${i}`)), start };
}

async function gravityRows({ ppml }) {
  const rows = [];
  for (const [areas, years, pairs, aim, runs] of [[69, 1, false, 'under 1 s', 5], [138, 1, false, undefined, 3], [100, 10, false, undefined, 1], [200, 10, false, 'under 20 s', 1], [200, 10, true, 'under 20 s', 1]]) {
    const data = flows(areas, years);
    let fit;
    const time = await timeOf(() => (fit = poisson(ppml, data, pairs)), { runs, warm: runs > 1 ? 1 : 0 });
    const effects = pairs ? 'exporter-year, importer-year and pair effects' : 'two-way effects';
    rows.push({ what: `PPML, ${areas} × ${areas} × ${years} (${data.flow.length} flows), ${effects}`, measured: ms(time.p50), against: `${fit.value.iterations} Newton steps, ${fit.value.absorbed.parameters} effects`, aim });
  }
  return rows;
}

async function causalRows({ syntheticControl, differenceInDifferences }) {
  const rows = [];
  for (const [donors, periods, start, aim] of [[25, 20, 15, undefined], [50, 20, 15, 'under 2 s'], [50, 40, 30, 'under 2 s'], [100, 40, 30, undefined]]) {
    const panel = walks(donors, periods, start, chance(5));
    const time = await timeOf(() => syntheticControl(panel), { runs: donors > 50 ? 1 : 3, warm: donors > 50 ? 0 : 1 });
    rows.push({ what: `synthetic control, ${donors} donors, ${start} periods before, all placebos`, measured: ms(time.p50), aim });
  }
  for (const donors of [25, 50]) {
    const panel = walks(donors, 20, 15, chance(5));
    const next = chance(6);
    const predictors = Array.from({ length: 7 }, () => ({ treated: next(), donors: panel.donors.map(() => next()) }));
    const time = await timeOf(() => syntheticControl(panel, { predictors }), { runs: 1, warm: 0 });
    rows.push({ what: `synthetic control, ${donors} donors, the importance of 7 predictors searched for in every placebo`, measured: ms(time.p50) });
  }
  const levels = ({ treated, donors, start }) => ({ treated: exponential(treated), donors: donors.map(exponential), start });
  const exponential = ({ name, values }) => ({ name, values: values.map(Math.exp) });
  for (const estimator of ['logarithms', 'ppml']) {
    const panel = levels(walks(50, 20, 15, chance(5)));
    const time = await timeOf(() => differenceInDifferences(panel, { estimator }), { runs: 3, warm: 1 });
    rows.push({ what: `difference in differences by ${estimator}, 50 donors, all placebos`, measured: ms(time.p50) });
  }
  return rows;
}

async function breakRows({ breakpoints }) {
  const rows = [];
  for (const length of [100, 400, 1600]) {
    const normal = normalOf(chance(9));
    const y = Array.from({ length }, (_, i) => (i > length / 3 ? 1 : 0) + normal());
    const time = await timeOf(() => breakpoints({ y, x: { trend: y.map((_, i) => i) } }), { runs: 3, warm: 1 });
    rows.push({ what: `Bai–Perron, ${length} observations, up to 5 breaks`, measured: ms(time.p50) });
  }
  return rows;
}

/** How often 5 % errors and 10 % ranks find an effect where there is none: synthetic random walks, 12 years before and 5 after, 20 donors. */
async function sizeRows({ interruptedTimeSeries, differenceInDifferences, hasInference }) {
  const runs = 2000;
  const next = chance(11);
  let [byTrend, byRank] = [0, 0];
  for (let i = 0; i < runs; i++) {
    const panel = walks(20, 17, 12, next);
    const level = interruptedTimeSeries(panel.treated.values, 12, { slope: false }).value.level;
    if (hasInference(level.inference) && level.inference.pValue <= 0.05) byTrend++;
    const exponential = ({ name, values }) => ({ name, values: values.map(Math.exp) });
    if (differenceInDifferences({ treated: exponential(panel.treated), donors: panel.donors.map(exponential), start: 12 }).value.inSpace.pValue <= 0.1) byRank++;
  }
  const share = (count) => `${((100 * count) / runs).toFixed(0)} %`;
  return [
    { what: `effects found where there are none, ${runs} random walks: interrupted time series, Newey–West, 5 %`, measured: share(byTrend), against: 'nominal 5 %' },
    { what: `the same: difference in differences, rank among 20 donors, 10 %`, measured: share(byRank), against: 'nominal 10 % (2 of 21: 9.5 %)' },
  ];
}

export default async function econometrics() {
  const analytics = await load();
  return [...(await gravityRows(analytics)), ...(await causalRows(analytics)), ...(await breakRows(analytics)), ...(await sizeRows(analytics))];
}

if (import.meta.url === `file://${process.argv[1]}`) {
  console.log('Synthetic data.\n\n| what | measured | against | aim |\n|---|---|---|---|');
  for (const { what, measured, against = '', aim = '' } of await econometrics()) console.log(`| ${what} | ${measured} | ${against} | ${aim} |`);
}
