// Five questions about pairs and products, through the store and as the SQL it writes sent to DuckDB alone, in turn.
// MIZAN_BENCH_DATABASE names a database with a release of BACI; bench/load.mjs keeps its synthetic one there.
import { createRequire } from 'node:module';
import { ms, quantileOf } from './measure.mjs';
import { root } from './site.mjs';

const { DuckDBInstance } = createRequire(`${root}packages/store/package.json`)('@duckdb/node-api');
const { Kysely } = createRequire(`${root}packages/store/package.json`)('kysely');

/** A store over a file whose statements can be listened to, and a connection of DuckDB alone. */
export async function listenedStore(path) {
  const { DuckDbDialect } = await import('../packages/store/dist/index.js');
  const { storeOf } = await import('../packages/store/dist/store-queries.js');
  const instance = await DuckDBInstance.create(path, { access_mode: 'READ_ONLY', memory_limit: process.env.MIZAN_MEMORY_LIMIT ?? '1GB' });
  let heard = [];
  const db = new Kysely({ dialect: new DuckDbDialect({ instance }), log: ({ query }) => heard.push({ sql: query.sql, parameters: [...query.parameters] }) });
  const store = await storeOf(db, 'bench');
  const statementsOf = async (ask) => {
    heard = [];
    await ask();
    const said = heard;
    heard = [];
    return said;
  };
  return { store, statementsOf, raw: await instance.connect(), close: () => db.destroy() };
}

/** The same statements through DuckDB alone, each prepared once, as the store keeps them. */
function alone(raw) {
  const prepared = new Map();
  return async (statements) => {
    for (const { sql, parameters } of statements) {
      if (!prepared.has(sql)) prepared.set(sql, await raw.prepare(sql));
      const statement = prepared.get(sql);
      if (parameters.length > 0) statement.bind(parameters);
      await (await statement.run()).getRows();
    }
  };
}

/** Each question once through the store and once as the SQL it asks when warm, for every one of `asked`; p50 of both, and their ratio. */
export async function againstSql({ statementsOf, raw }, asked, question) {
  const times = { ours: [], theirs: [] };
  const sql = alone(raw);
  for (const parameters of asked) {
    await question(parameters);
    const statements = await statementsOf(() => question(parameters));
    const ask = { ours: () => question(parameters), theirs: () => sql(statements) };
    for (let round = 0; round < 3; round++) {
      for (const [side, act] of Object.entries(ask)) {
        const start = performance.now();
        await act();
        if (round > 0) times[side].push(performance.now() - start);
      }
    }
  }
  const [ours, theirs] = [times.ours, times.theirs].map((list) => list.sort((a, b) => a - b));
  return { p50: quantileOf(ours, 0.5), p95: quantileOf(ours, 0.95), raw: quantileOf(theirs, 0.5), ratio: quantileOf(ours, 0.5) / quantileOf(theirs, 0.5) };
}

/** Forty seeded sets of exporter, importer, year and product, from those that trade most. */
async function parameterSets(raw, vintage) {
  const column = async (sql) => (await raw.run(sql, [vintage]).then((result) => result.getRows())).map(([value]) => value);
  const areas = await column('select a.code from exporter_total t join area_key a on a.key = t.exporter where t.vintage = $1 group by a.code order by sum(t.value) desc limit 36');
  const products = await column('select c.code from product_exporter p join commodity_key c on c.key = p.commodity where p.vintage = $1 group by c.code order by hash(c.code) limit 40');
  const years = await column('select distinct y.time_period from exporter_total t join period_key y on y.key = t.period where t.vintage = $1 order by 1');
  let seed = 42;
  const draw = (list) => list[(seed = (seed * 1_103_515_245 + 12_345) & 0x7fffffff) % list.length];
  return products.map((product) => {
    const exporter = draw(areas);
    return { exporter, importer: draw(areas.filter((area) => area !== exporter)), year: draw(years), product };
  });
}

export default async function queries() {
  const path = process.env.MIZAN_BENCH_DATABASE;
  if (path === undefined) return [{ what: 'questions about products', measured: 'not measured', against: 'MIZAN_BENCH_DATABASE names no database; bench/load.mjs makes one' }];
  const listened = await listenedStore(path);
  const { store, raw } = listened;
  const release = (await store.vintages()).filter(({ dataflow }) => dataflow.startsWith('BACI_HS') || dataflow === 'BENCH').sort((a, b) => b.rows - a.rows)[0];
  const scope = { dataflow: release.dataflow, flow: 'X' };
  const [[vintage]] = await (await raw.run('select number from vintage where dataflow = $1 order by number desc limit 1', [release.dataflow])).getRows();
  const asked = await parameterSets(raw, vintage);
  const questions = [
    ['pair series', ({ exporter, importer }) => store.pairObservations(exporter, importer, { commodity: 'TOTAL' })],
    ['pair by chapter', ({ exporter, importer }) => store.pairChapters(scope, exporter, importer)],
    ['top partners', ({ exporter, year }) => store.topPartners(scope, exporter, year, 20)],
    ['top exporters of a product', ({ product, year }) => store.topExporters(scope, product, year, 20)],
    ['RCA of one country by heading', ({ exporter, year }) => store.comparativeAdvantage(scope, exporter, year)],
    ['concentration of every exporter', ({ year }) => store.exportConcentration(scope, year)],
  ];
  const rows = [];
  for (const [name, question] of questions) {
    const { p50, p95, raw: theirs, ratio } = await againstSql(listened, asked, question);
    rows.push({ what: `${name}, ${release.rows.toLocaleString('en')} cells`, measured: `${ms(p50)}, p95 ${ms(p95)}`, against: `the same SQL through DuckDB alone ${ms(theirs)}: ×${ratio.toFixed(2)}`, aim: '5 ms, ×1.3' });
  }
  await listened.close();
  return rows;
}
