import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { printFileProblem } from '@mizan/io';
import { readCurated, type CuratedData } from '@mizan/io/curated';
import { Observation } from '@mizan/model';
import { buildDatabase, openStore } from '@mizan/store';
import { expect, onTestFinished, test } from 'vitest';
import { createContext } from '../context.ts';
import { createRestHandler } from './handler.ts';

const BUILDS = 12;
const YEARS = 30;
const CLAIM = 'c-2016-tass-1290';

async function curated(): Promise<CuratedData> {
  const read = await readCurated(fileURLToPath(new URL('../../../../data', import.meta.url)));
  if (!read.ok) throw new Error(read.problems.map(printFileProblem).join('\n'));
  return read.value;
}

/** Synthetic: build n has the figure n everywhere, in every observation and in its one claim. */
function contentOf(records: CuratedData, n: number) {
  const observation = (year: number) =>
    Observation.parse({
      freq: 'A', reporter: 'MA', partner: 'RU', flow: 'M', commodity: 'TOTAL', valuation: 'CIF', indicator: 'TRADE_VALUE', timePeriod: String(year), value: String(n), absence: null, unit: 'USD', unitMult: 0, decimals: 0,
      status: 'A', confStatus: 'F', method: 'reporter', dataflow: 'SYNTHETIC', vintage: `v${n}`, source: 'cow-trade-4.0', rights: 'allowed',
    });
  const claims = records.claims.filter(({ id }) => id === CLAIM).map((claim) => ({ ...claim, value: String(n), decimals: 0 }));
  const release = { dataflow: 'SYNTHETIC', id: `v${n}`, source: 'cow-trade-4.0', licence: 'cow-citation', redistribution: 'allowed', sha256: n.toString(16).padStart(64, '0'), observations: () => Array.from({ length: YEARS }, (_, i) => observation(1990 + i)) } as const;
  return { ...records, claims, conflicts: [], releases: [release] };
}

/** What an answer says of itself and of the figures in it. */
const SAID: Readonly<Record<string, (body: string) => { readonly version?: string; readonly values: readonly string[]; readonly vintages: readonly string[] }>> = {
  '/api/v1/series.json?reporter=MA&partner=RU': (body) => {
    const { version, series, vintages } = JSON.parse(body) as { version: string; vintages: { id: string }[]; series: { points: { value: string }[] }[] };
    return { version, values: series.flatMap(({ points }) => points.map(({ value }) => value)), vintages: vintages.map(({ id }) => id) };
  },
  '/api/v1/series.csv?reporter=MA&partner=RU': (body) => {
    const rows = body.trim().split('\n').slice(1).map((line) => line.split(','));
    return { values: rows.map((cells) => cells[13]!), vintages: [...new Set(rows.map((cells) => cells[1]!))] };
  },
  '/api/v1/claims.json': (body) => {
    const { version, claims, vintages } = JSON.parse(body) as { version: string; vintages: { id: string }[]; claims: { value: string }[] };
    return { version, values: claims.map(({ value }) => value), vintages: vintages.map(({ id }) => id) };
  },
};

test(`${BUILDS} builds come while requests do: every answer is from exactly one of them, and none fails`, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'mizan-api-swap-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const url = `duckdb:${join(folder, 'mizan.duckdb')}`;
  const data = await curated();
  const figures = new Map<string, string>();
  const build = async (n: number) => void figures.set((await buildDatabase(url, contentOf(data, n), { mizan: 'test' })).version, String(n));
  await build(1);
  const handle = await openStore(url, { checkEvery: 0, keepFor: 50 });
  onTestFinished(() => handle.close());
  const answer = createRestHandler(async () => createContext({ store: await handle.current(), today: '2026-02-01' }), (error) => { throw error; });

  let building = true;
  const seen: { version: string; values: Set<string> }[] = [];
  const request = async (address: string) => {
    const response = await answer(new Request(`http://mizan.test${address}`));
    const said = SAID[address]!(await response.text());
    const version = response.headers.get('mizan-version')!;
    expect(response.status).toBe(200);
    expect(said.version ?? version).toBe(version);
    expect(said.values).toHaveLength(address.includes('claims') ? 1 : YEARS);
    expect(said.vintages.map((id) => `v${said.values[0]}` === id)).toEqual([true]);
    expect(response.headers.get('mizan-vintages')).toBe(`SYNTHETIC/v${said.values[0]}`);
    seen.push({ version, values: new Set(said.values) });
  };
  const reader = async (address: string) => {
    while (building) await request(address);
  };
  const readers = Object.keys(SAID).flatMap((address) => [reader(address), reader(address)]);
  for (let n = 2; n <= BUILDS; n++) await build(n);
  building = false;
  await Promise.all(readers);

  expect(handle.warning).toBeUndefined();
  for (const { version, values } of seen) expect([...values]).toEqual([figures.get(version)]);
  expect(new Set(seen.map(({ version }) => version)).size).toBeGreaterThan(BUILDS / 2);
  expect(seen.length).toBeGreaterThan(BUILDS);
}, 120_000);
