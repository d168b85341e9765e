import { readFileSync } from 'node:fs';
import { monitorEventLoopDelay, performance } from 'node:perf_hooks';
import { ms, timeOf } from './measure.mjs';
import { freshDatabase } from './site.mjs';

const stored = JSON.parse(readFileSync(new URL('../packages/briefs/test/morocco-russia.json', import.meta.url), 'utf8'));

/** Figures of Correlates of War under the name of pair number `i`, so that no two documents are alike. The pairs are synthetic, for time alone. */
function resultsOf(i, buildPairChart) {
  const { a, b, claims, events, sources, conflicts, coverage, missing } = stored.byLocale.en;
  const vintage = stored.vintage;
  const series = stored.series.map(({ reporter, partner, from, values }, n) => ({
    id: `COW_TRADE.4.0.A.${reporter}.${partner}.M.TOTAL.CIF.TRADE_VALUE`, dataflow: 'COW_TRADE', vintage: '4.0', source: 'cow-trade-4.0', rights: 'allowed', freq: 'A', reporter, partner, flow: 'M', commodity: 'TOTAL', valuation: 'CIF',
    method: 'importer-reported', indicator: 'TRADE_VALUE', unit: 'USD', publisher: 'Correlates of War Project', exporter: partner, importer: reporter, direction: n === 0 ? 'b-to-a' : 'a-to-b',
    points: values.map((value, k) => { const shifted = String(Number(value) + i * 1e6); return { period: String(Number(from) + k), value: shifted, absence: null, status: 'A', interval: { low: String(Number(shifted) - 5e5), high: String(Number(shifted) + 5e5), lowOpen: false, highOpen: true } }; }),
  }));
  const words = { title: '', description: '', unit: 'USD', claims: '', events: '', absence: { missing: '…', confidential: 'c', 'not-released': '–', suspended: '‖' }, empty: '', zeros: '', noLog: '' };
  const chart = buildPairChart({ view: 'value', locale: 'en', scale: 'linear', unit: 'USD', words, claims: [], events: [], gaps: [], lines: series.map((s) => ({ id: s.id, label: `${s.exporter} → ${s.importer}`, source: s.publisher, hue: s.direction, method: s.method, points: s.points })) });
  return { locale: 'en', version: 'bench', made: '2026-11-21', site: 'https://mizan.example', vintages: [vintage], omitted: [], a: { ...a, name: `${a.name} ${i}` }, b, claims, events, sources, conflicts, coverage, series, derived: [], whatElse: [], products: { stated: [] }, howSure: { missing }, chart };
}

export default async function briefs() {
  const { buildPairChart } = await import('../packages/charts/dist/index.js');
  const { pairBrief, render, tableXlsx } = await import('../packages/briefs/dist/index.js');
  const { createPool } = await import('../packages/briefs/dist/worker/index.js');
  const briefOf = (i) => pairBrief(resultsOf(i, buildPairChart));

  const long = await longTable(tableXlsx);
  const started = performance.now();
  await render(briefOf(0), 'pdf');
  const cold = performance.now() - started;
  const rows = [{ what: 'a summary as PDF, cold (compiler, fonts and document)', measured: ms(cold), aim: 'under 2 s' }];
  for (const format of ['pdf', 'docx', 'xlsx', 'ods', 'html']) {
    const { p50, p95 } = await timeOf((i) => render(briefOf(1000 + i), format), { runs: 25, warm: 15 });
    rows.push({ what: `a summary as ${format.toUpperCase()}, composed and rendered, p50`, measured: ms(p50), against: `${ms(p95)} p95`, ...(format === 'ods' || format === 'html' ? {} : { aim: 'under 150 ms' }) });
  }
  rows.push(await thousand(createPool, briefOf), long, ...(await server()));
  return rows;
}

/** A thousand different summaries through one pool of two threads. */
async function thousand(createPool, briefOf) {
  const pool = createPool({ threads: 2 });
  const [start, many] = [performance.now(), 1000];
  let [next, peak] = [0, 0];
  const work = async () => {
    while (next < many) {
      const made = await pool.render(briefOf(next++), 'pdf');
      if (!made.ok) throw new Error(made.problem.reason);
      peak = Math.max(peak, process.memoryUsage.rss());
    }
  };
  await Promise.all([work(), work(), work()]);
  const seconds = (performance.now() - start) / 1000;
  await pool.close();
  return { what: '1,000 pair summaries as PDF in one process', measured: `${seconds.toFixed(0)} s, ${(peak / 1e6).toFixed(0)} MB at most`, against: 'two threads, renewed every 40 documents', aim: 'under 3 minutes, bounded memory' };
}

/** A server's threads over the repository's own data: the first summary after they are warm, and ten thousand different ones asked for at once. */
async function server() {
  const database = freshDatabase();
  process.env.MIZAN_DATABASE_URL = `duckdb:${database.path}`;
  const [{ createRestHandler }, { createContext }, { warmDocuments }] = await Promise.all([import('../packages/api/dist/rest/index.js'), import('../packages/api/dist/index.js'), import('../packages/api/dist/briefs/index.js')]);
  const handle = createRestHandler(() => createContext());
  const ask = async (path) => { const response = await handle(new Request(`http://127.0.0.1${path}`)); await response.arrayBuffer(); return response.status; };
  const started = performance.now();
  await warmDocuments();
  const warm = performance.now() - started;
  await ask('/briefs/MA-RU.pdf?lang=fr');
  const first = performance.now() - started - warm;
  const [delay, begin] = [monitorEventLoopDelay({ resolution: 5 }), performance.now()];
  delay.enable();
  const flood = Array.from({ length: 10_000 }, (_, i) => ask(`/briefs/MA-RU.pdf?asOf=${new Date(Date.UTC(1998, 0, 1 + i)).toISOString().slice(0, 10)}`));
  const health = await ask('/healthz');
  const healthAfter = performance.now() - begin;
  const statuses = await Promise.all(flood);
  const seconds = (performance.now() - begin) / 1000;
  delay.disable();
  database.remove();
  const count = (status) => statuses.filter((one) => one === status).length;
  return [
    { what: 'threads of a server made ready, before anybody asks', measured: ms(warm) },
    { what: 'the first summary as PDF after that', measured: ms(first), aim: 'under 2 s' },
    { what: '10,000 different summaries asked for at once', measured: `${count(200)} made, ${count(503)} refused, in ${seconds.toFixed(1)} s`, against: `/healthz ${health} after ${ms(healthAfter)}; event loop held up ${ms(delay.percentile(99) / 1e6)} p99, ${ms(delay.max / 1e6)} at most`, aim: 'refused politely' },
  ];
}

async function longTable(tableXlsx) {
  const row = (i) => ['MA', 'RU', 'M', 'TOTAL', 1990 + (i % 35), i * 1000, 'USD', 'SYNTHETIC'];
  function* rows() { for (let i = 0; i < 100_000; i++) yield row(i); }
  const [start, before] = [performance.now(), process.memoryUsage.rss()];
  let [bytes, peak] = [0, 0];
  for await (const part of tableXlsx({ name: 'Series', header: ['reporter', 'partner', 'flow', 'commodity', 'period', 'value', 'unit', 'dataflow'], rows: rows() })) { bytes += part.length; peak = Math.max(peak, process.memoryUsage.rss()); }
  return { what: 'a table of 100,000 rows as XLSX, streamed', measured: ms(performance.now() - start), against: `${(bytes / 1e6).toFixed(1)} MB written, ${((peak - before) / 1e6).toFixed(0)} MB more memory`, aim: 'under 2 s, 150 MB' };
}
