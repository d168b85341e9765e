import { createRequire } from 'node:module';
import { ms, ratioOf, timeOf } from './measure.mjs';
import { freshDatabase, root } from './site.mjs';

/** What the store asks for a pair, written out: the same columns, rows and order. */
const SQL = `select * from observation
where ((dataflow = 'BACI_TOTALS' and vintage = '2025-08-25') or (dataflow = 'COW_TRADE' and vintage = '4.0')) and reporter in ('MA', 'RU') and partner in ('MA', 'RU')
order by dataflow, reporter, partner, flow, commodity, valuation, indicator, period_start, period_end`;

export default async function pair() {
  const database = freshDatabase();
  const { DuckDBInstance } = createRequire(`${root}packages/store/package.json`)('@duckdb/node-api');
  const { openStore } = await import('../packages/store/dist/index.js');
  const { createCaller, createContext } = await import('../packages/api/dist/index.js');
  const raw = await (await DuckDBInstance.create(':memory:')).connect();
  await raw.run(`attach '${database.path}' as built (read_only)`);
  await raw.run('use built');
  const handle = await openStore(`duckdb:${database.path}`);
  const caller = async () => createCaller(await createContext({ store: await handle.current() }));
  const codes = ['MA', 'RU'];

  const start = performance.now();
  await (await caller()).pair.get({ a: 'MA', b: 'RU', locale: 'en' });
  const first = performance.now() - start;

  const sql = async () => (await raw.run(SQL)).getRowObjectsJS();
  const rows = (await sql()).length;
  const series = await ratioOf(async () => (await caller()).series.get({ reporter: codes, partner: codes, locale: 'en' }), sql);
  const page = await timeOf(async () => (await caller()).pair.get({ a: 'MA', b: 'RU', locale: 'en' }));
  await handle.close();
  database.remove();
  return [
    { what: `\`series.get\` of the pair (${rows} rows), p50`, measured: ms(series.ours), against: `the same SQL through DuckDB alone ${ms(series.theirs)}: ×${series.ratio.toFixed(2)}`, aim: '×1.5' },
    { what: '`pair.get`, the whole page, first after a load', measured: ms(first) },
    { what: '`pair.get` again (kept until the next load), p50', measured: ms(page.p50), against: `×${(page.p50 / series.theirs).toFixed(2)} of the same SQL`, aim: '×1.5' },
  ];
}
