import { ms, timeOf } from './measure.mjs';
import { againstSql, listenedStore } from './queries.mjs';
import { freshDatabase } from './site.mjs';

export default async function pair() {
  const database = freshDatabase();
  const { createCaller, createContext } = await import('../packages/api/dist/index.js');
  const listened = await listenedStore(database.path);
  const caller = async () => createCaller(await createContext({ store: listened.store }));
  const codes = ['MA', 'RU'];

  const start = performance.now();
  await (await caller()).pair.get({ a: 'MA', b: 'RU', locale: 'en' });
  const first = performance.now() - start;

  const rows = (await listened.store.observations({ reporter: codes, partner: codes })).length;
  const series = await againstSql(listened, Array.from({ length: 30 }), async () => (await caller()).series.get({ reporter: codes, partner: codes, locale: 'en' }));
  const page = await timeOf(async () => (await caller()).pair.get({ a: 'MA', b: 'RU', locale: 'en' }));
  await listened.close();
  database.remove();
  return [
    { what: `\`series.get\` of the pair (${rows} rows), p50`, measured: ms(series.p50), against: `the same SQL through DuckDB alone ${ms(series.raw)}: ×${series.ratio.toFixed(2)}`, aim: '×1.5' },
    { what: '`pair.get`, the whole page, first after a load', measured: ms(first) },
    { what: '`pair.get` again (kept until the next load), p50', measured: ms(page.p50), against: `×${(page.p50 / series.raw).toFixed(2)} of the same SQL`, aim: '×1.5' },
  ];
}
