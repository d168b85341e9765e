// Loading: data/ by `mizan load`, and a table like BACI by addRelease against DuckDB's own load of the same files.
// MIZAN_BENCH_DENSITY=1.2 makes 21 million rows of it; MIZAN_BENCH_DATABASE is a file to keep them in for bench/queries.mjs, where there is none yet.
// The figures are synthetic.
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ms, timeOf } from './measure.mjs';
import { freshDatabase } from './site.mjs';

const DENSITY = Number(process.env.MIZAN_BENCH_DENSITY ?? 0.05);
const RUNS = DENSITY > 0.5 ? 1 : 5;
const YEARS = Array.from({ length: 13 }, (_, n) => 2012 + n);

export default async function load() {
  const whole = await timeOf(() => freshDatabase().remove(), { runs: 5, warm: 1 });
  const folder = mkdtempSync(join(tmpdir(), 'mizan-bench-'));
  try {
    const rows = await makeTable(folder);
    return [{ what: '`mizan load`, whole process, data/ to a new database', measured: ms(whole.p50) }, ...['csv', 'parquet'].map((form) => compared(form, folder, rows))];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Thirteen CSV files under BACI's names, and one Parquet file without quantities; returns their rows. */
async function makeTable(folder) {
  const { DuckDBInstance } = await import('../packages/store/node_modules/@duckdb/node-api/lib/index.js');
  const instance = await DuckDBInstance.create(join(folder, 'trade.duckdb'), { memory_limit: '6GB' });
  const connection = await instance.connect();
  await connection.run(`set variable density = ${DENSITY}`);
  for (const statement of readFileSync(new URL('baci-like.sql', import.meta.url), 'utf8').split(/;\s*\n/)) if (statement.trim() !== '') await connection.run(statement);
  const [[rows]] = (await connection.runAndReadAll('select count(*)::integer from trade')).getRows();
  mkdirSync(join(folder, 'csv'));
  const code = "lpad(k::varchar, 6, '0') as k";
  for (const year of YEARS) await connection.run(`copy (select t, i, j, ${code}, v, coalesce(q::varchar, 'NA') as q from trade where t = ${year} order by hash(i, j, k)) to '${folder}/csv/BACI_HS12_Y${year}_V202501.csv' (header)`);
  await connection.run(`copy (select t, i, j, ${code}, v from trade order by hash(i, j, k, t)) to '${folder}/trade.parquet'`);
  connection.closeSync();
  instance.closeSync();
  rmSync(join(folder, 'trade.duckdb'));
  return rows;
}

/** Both in turn, each in a process of its own, so that a busy machine slows both alike and each shows its own memory. */
function compared(form, folder, rows) {
  const runs = Array.from({ length: RUNS }, () => ['mizan', 'duckdb'].map((side) => loadOnce(side, form, folder)));
  keep(runs[0][0].path);
  const median = (side, measure) => runs.map((run) => run[side][measure]).sort((a, b) => a - b)[RUNS >> 1];
  const told = (side) => `${(median(side, 'seconds')).toFixed(1)} s, peak ${median(side, 'megabytes').toFixed(0)} MB`;
  const ratio = median(0, 'seconds') / median(1, 'seconds');
  return { what: `${(rows / 1e6).toFixed(2)} million rows of synthetic BACI, ${form === 'csv' ? 'CSV with quantities' : 'Parquet'}, to the database with its rollups`, measured: told(0), against: `DuckDB's own load, nothing checked: ${told(1)}: ×${ratio.toFixed(2)}`, aim: '×1.5' };
}

function keep(path) {
  const to = process.env.MIZAN_BENCH_DATABASE;
  if (to !== undefined && !existsSync(to)) copyFileSync(path, to);
}

function loadOnce(side, form, folder) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [fileURLToPath(import.meta.url), side, form, folder], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${side} ${form}: ${stderr}`);
  return JSON.parse(stdout);
}

const MAPPING = (areas) => `numbers: { decimal: "." }
reporter: { column: i, codes: { ${areas} } }
partner: { column: j, codes: { ${areas} } }
flow: X
commodity: { column: k, prefix: "H4:", width: 6 }
valuation: FOB
indicator: TRADE_VALUE
method: reconciled
time: { column: t }
value: v
unit: USD
multiplier: 3
`;

const SOURCE = { id: 'cepii-baci', type: 'dataset', publisher: 'synthetic', language: 'en', licence: 'etalab-2.0', redistribution: 'allowed' };

/** Two numbers of the synthetic table that no country has. */
const NO_COUNTRIES = { 365: 'G:M49-365', 625: 'G:M49-625' };

/** A database with a source and nothing else. */
async function emptyDatabase(folder) {
  const { buildDatabase } = await import('../packages/store/dist/index.js');
  const path = join(mkdtempSync(join(folder, 'run-')), 'mizan.duckdb');
  await buildDatabase(`duckdb:${path}`, { areas: [], codes: [], sources: [SOURCE], people: [], claims: [], events: [], conflicts: [], releases: [] }, { mizan: 'bench' });
  return path;
}

async function byMizan(form, folder) {
  const { addRelease } = await import('../packages/store/dist/index.js');
  const { baciColumns } = await import('../packages/io/dist/readers/baci/index.js');
  const { parseTableMapping, tableColumns } = await import('../packages/io/dist/readers/table/index.js');
  const path = await emptyDatabase(folder);
  const release = { dataflow: 'BACI_HS12', id: '202501', source: SOURCE.id, licence: SOURCE.licence, redistribution: SOURCE.redistribution, sha256: '0'.repeat(64) };
  const named = { dataflow: release.dataflow, vintage: release.id, source: release.source, rights: release.redistribution };
  const areas = Array.from({ length: 999 }, (_, n) => `"${n}": "G:M49-${n}"`).join(', ');
  const columns = () => (form === 'csv' ? baciColumns(csvFiles(folder), { source: SOURCE.id, rights: SOURCE.redistribution, areas: NO_COUNTRIES }) : tableColumns([join(folder, 'trade.parquet')], parseTableMapping(MAPPING(areas), 'bench.yaml').value, { release: named }));
  const observations = () => { throw new Error('the columns are not clean'); };
  return { path, ...(await timed(() => addRelease(`duckdb:${path}`, { ...release, columns, observations }, { mizan: 'bench' }))) };
}

const csvFiles = (folder) => readdirSync(join(folder, 'csv')).filter((name) => name.endsWith('.csv')).sort().map((name) => join(folder, 'csv', name));

/** The shortest SQL that fills the same tables in the same order: BACI's own numbers are the keys, and nothing is checked. */
async function byDuckDb(form, folder) {
  const { DuckDBInstance } = await import('../packages/store/node_modules/@duckdb/node-api/lib/index.js');
  const { Kysely } = await import('../packages/store/node_modules/kysely/dist/esm/index.js');
  const { DuckDbDialect } = await import('../packages/store/dist/duckdb/dialect.js');
  const { settings } = await import('../packages/store/dist/duckdb/settings.js');
  const { fillRollups } = await import('../packages/store/dist/rollups/fill.js');
  const path = await emptyDatabase(folder);
  return timed(async () => {
    const instance = await DuckDBInstance.create(path, settings());
    const connection = await instance.connect();
    for (const statement of plainLoad(form, folder)) await connection.run(statement);
    const db = new Kysely({ dialect: new DuckDbDialect({ instance }) });
    await fillRollups({ db, lookAt: async () => {} }, 1);
    await connection.run('checkpoint');
    await db.destroy();
    connection.closeSync();
    instance.closeSync();
  });
}

function plainLoad(form, folder) {
  const files = csvFiles(folder).map((file) => `'${file}'`);
  const table = form === 'csv'
    ? `read_csv([${files}], header = true, delim = ',', nullstr = 'NA', columns = {'t': 'SMALLINT', 'i': 'SMALLINT', 'j': 'SMALLINT', 'k': 'INTEGER', 'v': 'DECIMAL(18,6)', 'q': 'DECIMAL(18,6)'})`
    : `(select t, i, j, k::integer as k, v from '${folder}/trade.parquet')`;
  const measures = form === 'csv' ? ['v', 'q'] : ['v'];
  return [
    `create temp table sorted as select * from ${table} order by i, j, t, k`,
    ...measures.map((column, n) => `insert into observation select 1, ${n + 1}, i, j, t, k, cast(${column} as decimal(38, 12)), if(${column} is null, 1, 0) from sorted`),
    'insert into area_key select distinct i, i::varchar, false from sorted union select distinct j, j::varchar, false from sorted',
    "insert into area_key values (1000, 'WORLD', true)",
    `insert into commodity_key select distinct k, 'H4:' || lpad(k::varchar, 6, '0'), 1000000 + k // 10000, 2000000 + k // 100 from sorted`,
    `insert into commodity_key select distinct 1000000 + k // 10000, 'H4:' || lpad((k // 10000)::varchar, 2, '0'), 1000000 + k // 10000, null from sorted`,
    "insert into period_key select distinct t, t::varchar, make_date(t, 1, 1), make_date(t, 12, 31) from sorted",
    'drop table sorted',
    "insert into measure values (1, 'A', 'X', 'FOB', 'TRADE_VALUE', 'USD', 3, 'reconciled'), (2, 'A', 'X', 'FOB', 'TRADE_QUANTITY', 't', 0, 'reconciled')",
    "insert into quality values (0, null, 3, 'A', 'F', null), (1, 'missing', 0, 'O', 'F', null)",
  ];
}

async function timed(work) {
  const [start, before] = [performance.now(), process.cpuUsage()];
  await work();
  const { user, system } = process.cpuUsage(before);
  return { seconds: (performance.now() - start) / 1000, processor: (user + system) / 1e6, megabytes: process.resourceUsage().maxRSS / 1024 };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [side, form, folder] = process.argv.slice(2);
  console.log(JSON.stringify(await (side === 'mizan' ? byMizan : byDuckDb)(form, folder)));
}
