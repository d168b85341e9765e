import { createReadStream, existsSync, readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { Observation } from '@mizan/model';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { openBytes } from '../bytes/index.ts';
import { isRejection, type Rejection } from '../rejection.ts';
import type { Chunks } from '../chunks.ts';
import { readComtrade, type ComtradeOptions, type ComtradeTally } from './index.ts';

/** The terms forbid passing Comtrade's figures on: nothing is written down here, sums are computed twice and compared. */
const SHARED = new URL('../../../../../../shared/', import.meta.url);
const at = (path: string) => new URL(path, SHARED);
const LEGACY = at('data/comtrade-legacy-hs27/');
const WINE = at('data/wdi/Data/2024D/wine_network_sample.csv');
const ANSWERS = at('fixtures/comtrade-api/');

const release = { dataflow: 'UN_COMTRADE', vintage: 'test', source: 'un-comtrade', rights: 'restricted' } as const;

async function read(chunks: Chunks, options: Partial<ComtradeOptions> = {}): Promise<{ observations: Observation[]; rejections: Rejection[]; tally: ComtradeTally }> {
  const [observations, rejections]: [Observation[], Rejection[]] = [[], []];
  let tally: ComtradeTally | undefined;
  for await (const item of readComtrade(chunks, { file: 'f', release, onTally: (t) => { tally = t; }, ...options })) {
    if (isRejection(item)) rejections.push(item);
    else observations.push(item);
  }
  return { observations, rejections, tally: tally! };
}

const legacyFiles = () => readdirSync(LEGACY).filter((name) => name.endsWith('.gz'));

describe.skipIf(!existsSync(LEGACY))('the legacy files of HS 27, 1988 to 2017 (skipped where they are not at hand)', () => {
  test('every row becomes an observation, a rejection or a detail, and sums are those of another parser', { timeout: 120_000 }, async () => {
    const [sums, expected] = [new Map<string, bigint>(), new Map<string, bigint>()];
    const add = (to: Map<string, bigint>, key: string, value: string) => to.set(key, (to.get(key) ?? 0n) + BigInt(value));
    let rows = 0;
    for (const name of legacyFiles()) {
      const { observations, rejections, tally } = await read(createReadStream(new URL(name, LEGACY)), { file: name });
      const raw = parse(gunzipSync(readFileSync(new URL(name, LEGACY))), { bom: true, columns: true }) as Record<string, string>[];
      expect(observations.length + rejections.length + tally.details, name).toBe(raw.length);
      expect(rejections).toEqual([]);
      for (const o of observations) add(sums, `${o.timePeriod} ${o.flow} ${o.commodity}`, o.value!);
      for (const r of raw) add(expected, `${r['Year']} ${FLOWS[r['Trade Flow']!]!} ${r['Classification']}:${r['Commodity Code']}`, r['Trade Value (US$)']!);
      rows += raw.length;
    }
    expect(rows).toBe(370_391);
    expect(sums).toEqual(expected);
  });

  test('both mirrors of Morocco and Russia come out, as the raw lines say', async () => {
    const sides = new Set<string>();
    for (const name of legacyFiles().slice(-8)) {
      const { observations } = await read(createReadStream(new URL(name, LEGACY)));
      const text = gunzipSync(readFileSync(new URL(name, LEGACY))).toString('utf8');
      for (const [reporter, partner, m49] of [['MA', 'RU', 'Morocco,MAR,643'], ['RU', 'MA', 'Russian Federation,RUS,504']] as const) {
        const own = observations.filter((o) => o.reporter === reporter && o.partner === partner);
        const raw = text.split('\n').filter((line) => line.includes(`,${m49},`));
        expect(own.map((o) => o.value).sort()).toEqual(raw.map((line) => /,(\d+),\d+\r?$/.exec(line)![1]).sort());
        for (const o of own) sides.add(`${o.reporter}>${o.partner} ${o.flow} ${o.valuation}`);
      }
    }
    expect([...sides].sort()).toEqual(expect.arrayContaining(['MA>RU M CIF', 'RU>MA X FOB']));
  });

  test('world, groups and areas n.e.s. are partners; re-exports and re-imports stand apart', async () => {
    const { observations } = await read(createReadStream(new URL('processed_data_2010.csv.gz', LEGACY)));
    expect(new Set(observations.map((o) => o.flow))).toEqual(new Set(['X', 'M', 'RX', 'RM']));
    const partners = new Set(observations.map((o) => o.partner));
    for (const partner of ['WORLD', 'G:NES-899', 'G:NES-837', 'RU']) expect(partners).toContain(partner);
    expect(new Set(observations.map((o) => o.rights))).toEqual(new Set(['restricted']));
  });

  test('the fast path makes what the schema makes', async () => {
    const opened = await openBytes(new URL('processed_data_2016.csv.gz', LEGACY).pathname);
    if (!opened.ok) throw new Error(opened.problem.reason);
    const { observations, tally } = await read(opened.value.entries[0]!.text(), { quantities: true });
    expect(tally.netWeights).toBeGreaterThan(0);
    expect(observations).toHaveLength(tally.values + tally.netWeights + tally.quantities);
    for (const o of observations) expect(Observation.parse(o)).toStrictEqual(o);
  });
});

const FLOWS: Record<string, string> = { Import: 'M', Export: 'X', 'Re-Export': 'RX', 'Re-Import': 'RM' };

describe.skipIf(!existsSync(WINE))('API rows that R has saved (skipped where they are not at hand)', () => {
  test('values, weights and litres are read, each with its estimates', async () => {
    const raw = parse(readFileSync(WINE), { columns: true }) as Record<string, string>[];
    const { observations, rejections, tally } = await read([readFileSync(WINE)], { quantities: true });
    expect(rejections).toEqual([]);
    expect(tally.rows).toBe(raw.length);
    const of = (indicator: string) => observations.filter((o) => o.indicator === indicator);
    expect(of('TRADE_VALUE').map((o) => Number(o.value))).toEqual(raw.map((r) => Number(r['primary_value'])));
    expect(new Set(of('TRADE_VALUE').map((o) => o.valuation))).toEqual(new Set(['FOB']));
    expect(of('NET_WEIGHT').filter((o) => o.status === 'E')).toHaveLength(raw.filter((r) => r['is_net_wgt_estimated'] === 'TRUE').length);
    expect(of('QUANTITY')).toHaveLength(raw.length - tally.withoutQuantity);
    expect(new Set(of('QUANTITY').map((o) => o.unit))).toEqual(new Set(['l']));
    expect(tally.unitsLeftOut).toEqual({});
    for (const o of observations) expect(Observation.parse(o)).toStrictEqual(o);
  });
});

describe.skipIf(!existsSync(ANSWERS))('recorded answers of API v1 (skipped where they are not at hand)', () => {
  test.each(['goods-HS.json', 'goods-HS-older.json'])('%s: both flows, exact, at the price basis it states', async (name) => {
    const bytes = readFileSync(new URL(name, ANSWERS));
    const raw = (JSON.parse(bytes.toString('utf8')) as { data: Record<string, number>[] }).data;
    const { observations, rejections } = await read([bytes]);
    expect(rejections).toEqual([]);
    expect(observations.map((o) => [o.flow, o.valuation, Number(o.value)])).toEqual(raw.map((r) => [r['flowCode'], r['cifvalue'] === null ? 'FOB' : 'CIF', r['primaryValue']]));
    for (const o of observations) expect(Observation.parse(o)).toStrictEqual(o);
  });

  test('a listing of bulk files is told from observations, and an answer without rows has none', async () => {
    expect(await read([readFileSync(new URL('bulk-listing.json', ANSWERS))])).toMatchObject({ observations: [], rejections: [{ field: 'fileUrl', reason: expect.stringContaining('lists bulk files') }] });
    expect(await read([readFileSync(new URL('bulk-error.json', ANSWERS))])).toMatchObject({ observations: [], rejections: [], tally: { rows: 0 } });
  });

  test('a reference list is no answer with data', async () => {
    expect((await read([readFileSync(new URL('reference-Reporters.json', ANSWERS))])).rejections).toMatchObject([{ field: 'data' }]);
  });
});
