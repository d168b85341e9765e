import { execFile, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { CHART_VIEWS, type ChartView } from '@mizan/charts';
import { afterAll, beforeAll, describe, expect, onTestFinished, test as always } from 'vitest';
import { createRestHandler } from '../rest/handler.ts';
import { testCaller, testContext } from '../testing/context.ts';
import { downloadAddress, reproductionCode } from './reproduction.ts';
import type { Reproduction } from './task.ts';

const run = promisify(execFile);
const isHere = (program: string): boolean => spawnSync(program, ['--version']).status === 0;

type Code = ReturnType<typeof reproductionCode>;

/** A language that can be run here: what a program prints, as CSV, and the same program reading a file in place of the download. */
interface Language {
  readonly program: string;
  readonly printed: (code: Code, view: ChartView) => Promise<string>;
  readonly reading: (code: Code, file: string) => Code;
}

/** The columns of a view's data frame that the Python program prints. */
const R_COLUMNS: Readonly<Record<ChartView, string>> = {
  value: 'result[c(key, "period", "value")]', growth: 'result[c(key, "period", "growth")]', index: 'result[c(key, "period", "index")]', share: 'result[c(key, "side", "period", "share")]',
  balance: 'if (nrow(result) > 0) data.frame(result[c("dataflow", "flow")], "MA", "RU", result[c("period", "balance")])', mirror: 'result[c("dataflow.x", "dataflow.m", "exporter", "importer", "period", "gap")]',
};

const LANGUAGES: readonly (readonly [string, Language])[] = [
  ['Python', {
    program: 'python3',
    printed: async ({ python }) => (await run('python3', ['-c', python])).stdout,
    reading: ({ python, ...others }, file) => ({ ...others, python: python.replace('urllib.request.urlopen(URL).read().decode("utf-8")', `open(${JSON.stringify(file)}).read()`) }),
  }],
  ['R', {
    program: 'Rscript',
    printed: async ({ r }, view) => (await run('Rscript', ['-e', `${r.replace('print(result, row.names = FALSE)', '')}write.table(${R_COLUMNS[view]}, sep = ",", quote = FALSE, row.names = FALSE, col.names = FALSE)`])).stdout,
    reading: ({ r, ...others }, file) => ({ ...others, r: r.replace(/^url <- .*$/m, `url <- ${JSON.stringify(file)}`) }),
  }],
];

let server: Server;
let site: string;
beforeAll(async () => {
  const handle = createRestHandler(testContext);
  server = createServer((request, response) => {
    void handle(new Request(`http://127.0.0.1${request.url}`)).then(async (answer) => response.writeHead(answer.status, Object.fromEntries(answer.headers)).end(new Uint8Array(await answer.arrayBuffer())));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => new Promise((closed) => server.close(closed)));

const wanted = (view: ChartView, more: Partial<Reproduction> = {}): Reproduction => ({ title: 'A test', site, pair: ['MA', 'RU'], view, ...more });

describe.each(LANGUAGES.map(([name, language]) => ({ name, ...language })))('the $name program, run on the download (skipped where there is no $program)', ({ program, printed: output, reading }) => {
  const test = always.skipIf(!isHere(program));
  const printed = async (reproduction: Reproduction, file?: string) => {
    const code = reproductionCode(reproduction);
    return (await output(file === undefined ? code : reading(code, file), reproduction.view)).trim().split('\n').filter((line) => line !== '').map((line) => line.split(','));
  };

  test('prints the very observations', async () => {
    const { series } = await (await testCaller()).pair.get({ a: 'MA', b: 'RU' });
    const expected = series.flatMap(({ dataflow, flow, exporter, importer, points }) => points.flatMap(({ period, value }) => (value === null ? [] : [[dataflow, flow, exporter, importer, period, Number(value)].join(' ')])));
    const found = (await printed(wanted('value'))).map((cells) => [...cells.slice(0, 5), Number(cells[5])].join(' '));
    expect(found.sort()).toEqual(expected.sort());
    expect(found).toContain('COW_TRADE M RU MA 2014 1941000000');
  });

  test.each(['growth', 'index', 'balance', 'share'] as const)('computes the numbers of the view %s', async (view) => {
    const { derived, series } = await (await testCaller()).pair.get({ a: 'MA', b: 'RU' });
    const expected = new Map(derived.filter(({ kind }) => kind === view).flatMap((one) => {
      const { dataflow, flow, exporter, importer } = series.find(({ id }) => id === one.from[0])!;
      return one.points.flatMap(({ period, value }) => (value === null ? [] : [[[dataflow, flow, exporter, importer, ...(view === 'share' ? [one.of] : []), period].join(' '), Number(value)] as const]));
    }));
    const found = (await printed(wanted(view))).map((cells) => [cells.slice(0, -1).join(' '), Number(cells.at(-1))] as const);
    expect(found.map(([key]) => key).sort()).toEqual([...expected.keys()].sort());
    for (const [key, value] of found) expect(value / expected.get(key)!, key).toBeCloseTo(1, 9);
  });

  test('an index on a year of one’s own choice is 100 there', async () => {
    const rows = await printed(wanted('index', { base: '2000' }));
    expect(rows.filter((cells) => cells[4] === '2000').map((cells) => Number(cells[5]))).toEqual([100, 100]);
    expect(rows.length).toBeGreaterThan(40);
  });

  test('sets both sides of a mirror on FOB', async () => {
    const columns = 'dataflow,reporter,partner,flow,valuation,method,period,unit,value,value_from,value_below';
    const csv = `${columns}\nOFFICE,MA,RU,X,FOB,reporter,2020,USD,100,,\nOFFICE,RU,MA,M,CIF,reporter,2020,USD,127.2,,\nMODEL,MA,RU,X,FOB,reconciled,2020,USD,110,,\n`;
    const folder = mkdtempSync(join(tmpdir(), 'mizan-mirror-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    writeFileSync(join(folder, 'mirror.csv'), csv);
    const [cells, ...others] = await printed(wanted('mirror'), join(folder, 'mirror.csv'));
    expect([cells!.slice(0, 5), others]).toEqual([['OFFICE', 'OFFICE', 'MA', 'RU', '2020'], []]);
    expect(Number(cells![5])).toBeCloseTo((200 * (100 - 120)) / 220, 10);
  });

  test('finds no mirror where one side alone counts', async () => expect(await printed(wanted('mirror'))).toEqual([]));
});

always.each(CHART_VIEWS)('the programs of the view %s are whole', (view) => {
  for (const code of Object.values(reproductionCode(wanted(view, { site: 'https://example.org', asOf: '2025-09-01' })))) {
    expect(code).toContain(downloadAddress({ site: 'https://example.org', pair: ['MA', 'RU'], view, asOf: '2025-09-01' }));
    expect(code).not.toMatch(/undefined|\[object|NaN/);
    expect(code.endsWith('\n')).toBe(true);
  }
});
