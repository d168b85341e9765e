// Times of the time series methods against the length of the series. The series are synthetic, for time alone.
import { ms, timeOf } from './measure.mjs';

const { arima, chowLin, denton, drift, ets, outliers, regularSeries, stl, theta } = await import('../packages/analytics/dist/index.js');

let seed = 20250101;
const uniform = () => (seed = (seed * 48271) % 2147483647) / 2147483647;

/** Years of months with trend, season and noise, all positive. */
const months = (years) => Array.from({ length: 12 * years }, (_, i) => (100 + i / 3) * (1 + 0.2 * Math.sin((2 * Math.PI * i) / 12)) * (0.95 + 0.1 * uniform()));
const monthly = (years) => regularSeries('1960-01', months(years));
const annual = (years) => regularSeries('1960', months(years).filter((_, i) => i % 12 === 0));
const yearly = (years) => {
  const values = months(years);
  return regularSeries('1960', Array.from({ length: years }, (_, y) => values.slice(12 * y, 12 * y + 12).reduce((a, b) => a + b, 0)));
};

const YEARS = [10, 20, 40];
const METHODS = [
  ['STL, months', (years) => { const series = monthly(years); return () => stl(series); }],
  ['STL, months, robust', (years) => { const series = monthly(years); return () => stl(series, { robust: true }); }],
  ['drift, years', (years) => { const series = annual(years); return () => drift(series, 5); }],
  ['Theta, months', (years) => { const series = monthly(years); return () => theta(series, 12); }],
  ['ETS by AICc, years', (years) => { const series = annual(years); return () => ets(series, 5); }],
  ['ETS by AICc, months', (years) => { const series = monthly(years); return () => ets(series, 12); }, 3],
  ['ARIMA by AICc, years', (years) => { const series = annual(years); return () => arima(series, 5); }],
  ['ARIMA by AICc, months', (years) => { const series = monthly(years); return () => arima(series, 12); }, 3],
  ['outliers, months', (years) => { const series = monthly(years); return () => outliers(series, { scale: 'logarithmic' }); }, 5],
  ['Denton–Cholette, years to months', (years) => { const [low, high] = [yearly(years), monthly(years)]; return () => denton(low, high); }],
  ['Chow–Lin by likelihood, years to months', (years) => { const [low, high] = [yearly(years), monthly(years)]; return () => chowLin(low, [high]); }, 5],
];

export default async function timeSeries() {
  const rows = [];
  for (const [name, prepare, runs = 10] of METHODS) {
    const times = [];
    for (const years of YEARS) times.push(ms((await timeOf(prepare(years), { runs, warm: 1 })).p50));
    rows.push({ what: `${name}, of ${YEARS.join(', ')} years`, measured: times.join(', ') });
  }
  return rows;
}
