import { expect, test, vi } from 'vitest';
import { checksIn } from './claim-checks.ts';
import { mizan } from './testing/command-line.ts';
import { loadedDatabase } from './testing/loaded-database.ts';

/** The two releases are synthetic: invented figures around the claim's, which nothing else loaded speaks of. */
const loaded = loadedDatabase();
vi.setConfig({ testTimeout: 60_000 });

/** Turnover of Russia and Morocco in 2016 was 1.29 billion dollars. */
const CLAIM = 'c-2016-tass-1290';

const MAPPING = `numbers: { decimal: "." }
reporter: RU
partner: MA
flow: { column: flow }
commodity: TOTAL
valuation: NA
indicator: TRADE_VALUE
method: reporter
time: { column: year, as: year }
value: dollars
unit: USD
multiplier: 6
`;

async function ingested(vintage: string, retrieved: string, exports: number, imports: number): Promise<void> {
  const path = loaded.file(`${vintage}.csv`, `year,flow,dollars\n2016,X,${exports}\n2016,M,${imports}\n`);
  const mapping = loaded.file('mapping.yaml', MAPPING);
  const answer = await mizan(['ingest', 'table', path, '--mapping', mapping, '--dataflow', 'MINE', '--source', 'cow-trade-4.0', '--vintage', vintage, '--retrieved', retrieved], loaded.environment);
  expect(answer, answer.said).toMatchObject({ code: 0 });
}

async function checked(...words: string[]): Promise<{ verdict: string; vintages: string[] }> {
  const { out } = await mizan(['claims', '--check', '--json', ...words], loaded.environment);
  const { claims } = JSON.parse(out) as { claims: { id: string; check: { verdict: string; comparisons: { against: { vintage?: string } }[] } }[] };
  const { verdict, comparisons } = claims.find(({ id }) => id === CLAIM)!.check;
  return { verdict, vintages: comparisons.flatMap(({ against }) => against.vintage ?? []) };
}

test('a claim is checked against the releases known on a day: right when made, and revised since', async () => {
  await ingested('v1', '2017-03-01', 1000, 290);
  await ingested('v2', '2018-03-01', 1200, 450);
  expect(await checked('--as-of', '2017-06-30')).toEqual({ verdict: 'agrees', vintages: ['v1'] });
  expect(await checked('--as-of', '2018-06-30')).toEqual({ verdict: 'disagrees', vintages: ['v2'] });
  expect(await checked()).toEqual({ verdict: 'disagrees', vintages: ['v2'] });
  expect((await checked('--as-of', '2016-12-31')).verdict).toBe('cannot-verify');
});

test('only totals between areas that claims name, and of the world, are asked for', async () => {
  await loaded.reading(async (store) => {
    const asked: Parameters<typeof store.observations>[0][] = [];
    const observations: typeof store.observations = (query) => {
      asked.push(query);
      return store.observations(query);
    };
    await checksIn({ ...store, observations });
    expect(asked).toHaveLength(1);
    expect(asked[0]).toMatchObject({ commodity: 'TOTAL', reporter: expect.arrayContaining(['MA', 'RU', 'WORLD']), partner: expect.arrayContaining(['MA', 'RU', 'WORLD']) });
    expect(asked[0]!.reporter!.length).toBeLessThan(30);
  });
});

test.each([
  [['claims', '--as-of', '2020-01-01'], /--as-of .+ needs --check/],
  [['claims', '--check', '--as-of', '2020'], /write a day/],
])('%j is wrong usage', async (words, message) => expect(await mizan(words, loaded.environment)).toMatchObject({ code: 2, out: '', said: expect.stringMatching(message) }));
