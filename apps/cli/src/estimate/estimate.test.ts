import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runEstimate, type Estimate } from '@mizan/api/estimates';
import { afterAll, describe, expect, test } from 'vitest';
import { mizan, temporaryFolder } from '../testing/command-line.ts';

const { folder, remove } = temporaryFolder();
afterAll(remove);

const file = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
const csv = (columns: Readonly<Record<string, readonly (string | number)[]>>): string =>
  `${[Object.keys(columns).join(','), ...Object.values(columns)[0]!.map((_, row) => Object.values(columns).map((cells) => cells[row]).join(','))].join('\n')}\n`;
const estimate = (...words: readonly string[]) => mizan(['estimate', ...words]);
const json = async (...words: readonly string[]): Promise<Estimate> => JSON.parse((await estimate(...words, '--json')).out) as Estimate;

/** IMF, Quarterly National Accounts Manual (2001), example 6.2. */
const accounts = file('accounts.csv', ['period,benchmark,pay', '1998,4000,', '1999,4161.4,', ...[98.2, 100.8, 102.2, 100.8, 99, 101.6, 102.7, 101.5, 100.5, 103, 103.5, 101.5].map((pay, i) => `${1998 + Math.floor(i / 4)}-Q${(i % 4) + 1},,${pay}`)].join('\n'));
const flows = { exporter: ['MA', 'MA', 'MA', 'RU', 'RU', 'RU', 'FR', 'FR', 'FR', 'PW', 'PW', 'PW'], importer: ['x', 'y', 'z', 'x', 'y', 'z', 'x', 'y', 'z', 'x', 'y', 'z'], trade: [5, 0, 3, 8, 2, 7, 1, 4, 6, 0, 0, 0], dist: [1, 2, 3, 4, 2, 5, 1, 3, 4, 2, 6, 5] };
const traded = file('flows.csv', csv(flows));

const oracle = new URL('../../../../../shared/oracles/gravity_wto.json', import.meta.url);
describe.skipIf(!existsSync(oracle))('the WTO application "Trade without borders" (skipped where ../shared/oracles is not at hand)', () => {
  const { input, expected } = existsSync(oracle) ? JSON.parse(readFileSync(oracle, 'utf8')).cases[0] : { input: {}, expected: {} };
  const words = () => {
    const exporters = input.exporter_index0 as number[];
    const table = { exporter: exporters, importer: input.importer_index0, trade: input.trade, dist: input.dist_km, contiguity: input.contiguity, border: exporters.map((e, i) => (e === input.importer_index0[i] ? 0 : 1)) };
    return ['ppml', '--input', file('wto.csv', csv(table)), '--y', 'trade', '--x', 'ln(dist),contiguity,border', '--effects', 'exporter,importer'];
  };
  const found = ({ results }: Estimate, name: 'value' | 'standardError') => results['coefficients']!.map((row) => Number(row[name]));
  const near = (numbers: readonly number[], printed: readonly number[], relative: number) => numbers.forEach((number, i) => expect(Math.abs(number / printed[i]! - 1)).toBeLessThan(relative));

  test('has its published coefficients and errors', async () => {
    const answer = await json(...words(), '--errors', 'robust');
    const { ln_DIST, CNTG, INTL_BRDR, se_ln_DIST, se_CNTG, se_INTL_BRDR, N } = expected.published;
    near(found(answer, 'value'), [ln_DIST, CNTG, INTL_BRDR], 1e-6);
    near(found(answer, 'standardError'), [se_ln_DIST, se_CNTG, se_INTL_BRDR], 1e-6);
    expect(answer).toMatchObject({ method: 'gravity', convention: { errors: 'robust', smallSample: 'n/(n-1)', distribution: 'normal', absorbedParameters: 137, absorbedExact: true }, results: { statistics: expect.arrayContaining([{ name: 'observations', value: N, reason: null }]), dropped: [] } });
  });
  test.each(['HC0', 'HC1'])('has R’s %s', async (type) => near(found(await json(...words(), '--errors', type), 'standardError'), expected.recomputed_R[`se_${type}`], 1e-7));
});

describe('mizan estimate', () => {
  test.each<[readonly string[], object, string]>([
    [['ppml', '--input', traded, '--y', 'trade', '--x', 'ln(dist)', '--effects', 'exporter,importer', '--clusters', 'exporter', '--keep-singletons'], { y: 'trade', x: ['ln(dist)'], effects: ['exporter', 'importer'], clusters: ['exporter'], keepSingletons: true }, traded],
    [['ols', '--input', traded, '--y', 'trade', '--x', 'dist', '--errors', 'HC3', '--no-intercept', '--confidence', '0.9'], { y: 'trade', x: ['dist'], errors: 'HC3', intercept: false, confidence: 0.9 }, traded],
    [['denton', '--input', accounts, '--indicators', 'pay', '--order', '2'], { indicators: ['pay'], order: 2 }, accounts],
    [['chow-lin', '--input', accounts, '--indicators', 'pay', '--rho', '0.5', '--no-constant'], { indicators: ['pay'], rho: 0.5, constant: false }, accounts],
  ])('%s', async (words, options, path) => {
    const [header, ...rows] = readFileSync(path, 'utf8').trimEnd().split('\n').map((line) => line.split(','));
    const table = Object.fromEntries(header!.map((name, i) => [name, rows.map((cells) => cells[i]!)]));
    expect(await json(...words)).toEqual(JSON.parse(JSON.stringify(runEstimate(words[0]!, { table, ...options }))));
  });

  test('as a text: convention, tables, and what was dropped, by name', async () => {
    const { code, out } = await estimate('ppml', '--input', traded, '--y', 'trade', '--x', 'dist', '--effects', 'exporter');
    expect(code).toBe(0);
    expect(out).toMatch(/^ppml \(docs\/methods\/gravity\.md\)\nmodel: Poisson pseudo maximum likelihood\n/);
    expect(out).toMatch(/errors: HC1\nsmallSample: n\/\(n-k\)\ndistribution: normal\nconfidence: 0\.95\n/);
    expect(out).toMatch(/dropped\nrow +reason +exporter\n.*\n 10 +separated +PW\n 11 +separated +PW\n 12 +separated +PW\n/);
  });
  test('as CSV: the main table, or another', async () => {
    const words = ['ppml', '--input', traded, '--y', 'trade', '--x', 'dist', '--effects', 'exporter', '--output', 'csv'];
    expect((await estimate(...words)).out).toMatch(/^name,value,standardError,statistic,pValue,low,high,reason\ndist,-?\d/);
    expect((await estimate(...words, '--part', 'dropped')).out).toBe('row,reason,exporter\n10,separated,PW\n11,separated,PW\n12,separated,PW\n');
    expect(await estimate(...words, '--part', 'fitted')).toMatchObject({ code: 2, said: expect.stringContaining('there is coefficients, statistics, dropped') });
  });
  test('where nothing can be estimated, says why', async () => {
    const zeros = file('zeros.csv', 'y,z\n0,1\n0,2\n0,3\n');
    const words = ['ppml', '--input', zeros, '--y', 'y', '--x', 'z'];
    expect(await estimate(...words)).toMatchObject({ code: 0, out: expect.stringContaining('nothing: all-zero'), said: 'nothing can be estimated: all-zero (docs/methods/gravity.md)\n' });
    expect(await estimate(...words, '--output', 'csv')).toMatchObject({ code: 0, out: 'reason\nall-zero\n' });
    expect(await json(...words)).toMatchObject({ reason: 'all-zero', results: {} });
  });
  test('what is piped in, with other separators and a byte order mark', async () => {
    const text = `\uFEFF${readFileSync(accounts, 'utf8').replaceAll(',', ';')}`;
    const { out } = await mizan(['estimate', 'denton', '--input', '-', '--delimiter', ';', '--indicators', 'pay', '--json'], {}, false, [text]);
    expect(JSON.parse(out)).toEqual(await json('denton', '--input', accounts, '--indicators', 'pay'));
  });
  test('--list names every estimator, as JSON with its input', async () => {
    const { out } = await estimate('--list');
    const list = JSON.parse((await estimate('--list', '--json')).out);
    for (const { name, method, input } of list.estimators) {
      expect(out).toMatch(new RegExp(`^${name} .*docs/methods/${method}\\.md$`, 'm'));
      expect(existsSync(new URL(`../../../../docs/methods/${method}.md`, import.meta.url))).toBe(true);
      const help = (await estimate(name, '--help')).out;
      for (const option of Object.keys(input.properties).filter((one) => one !== 'table')) expect(help.toLowerCase(), `${name} ${option}`).toContain(option.replace(/[A-Z]/g, (letter) => `-${letter}`).toLowerCase());
    }
  });
});

describe('what cannot be read is refused', () => {
  test.each<[string, string, readonly string[], RegExp]>([
    ['a word for a number', 'y,z\n1,2\n\n2,many\n3,4\n', ['--y', 'y', '--x', 'z'], /bad\.csv:4: z: "many" is no number$/m], ['a number beyond all', 'y,z\n1,2\n1e999,3\n', ['--y', 'y', '--x', 'z'], /bad\.csv:3: y: "1e999" is no number/],
    ['several cells, each by its line', 'y,z\na,2\n"b",3\n', ['--y', 'y', '--x', 'z'], /bad\.csv:2: y: "a".*\n.*bad\.csv:3: y: "b"/], ['a row of another width', 'y,z\n1,2\n1,2,3\n', ['--y', 'y', '--x', 'z'], /bad\.csv:3: has 3 cells, and the header 2/],
    ['a heading twice', 'y,y\n1,2\n', ['--y', 'y', '--x', 'y'], /bad\.csv:1: y: the column stands twice/], ['a column without a name', 'y,\n1,2\n', ['--y', 'y', '--x', 'y'], /bad\.csv:1: column 2 has no name/], ['nothing', '', ['--y', 'y', '--x', 'y'], /bad\.csv:1: the file is empty/],
    ['a quote never closed', 'y,z\n1,"2\n', ['--y', 'y', '--x', 'z'], /bad\.csv.*never closed/], ['a logarithm of zero', 'y,z\n1,0\n', ['--y', 'y', '--x', 'ln(z)'], /bad\.csv:2: z: 0 has no logarithm/],
  ])('%s, by file, line and column', async (_, text, words, message) => {
    const { code, said } = await estimate('ols', '--input', file('bad.csv', text), ...words);
    expect([code, said]).toEqual([1, expect.stringMatching(message)]);
  });
  test('with --json also as data', async () => expect(JSON.parse((await estimate('ols', '--input', file('bad.csv', 'y,z\n1,x\n'), '--y', 'y', '--x', 'z', '--json')).out)).toEqual({ problems: [{ file: join(folder, 'bad.csv'), line: 2, field: 'z', reason: '"x" is no number' }] }));
  test('a file that is not there', async () => expect(await estimate('ols', '--input', join(folder, 'none.csv'), '--y', 'y', '--x', 'z')).toMatchObject({ code: 1, said: expect.stringContaining('none.csv') }));
  test.each<[readonly string[], RegExp]>([
    [[], /name an estimator first/], [['pmml', '--input', traded], /there is no estimator "pmml"; did you mean ppml/], [['ppml'], /required option '--input <file>'/], [['ppml', '--input', traded], /required option '--y <value>'/],
    [['ppml', '--input', traded, '--y', 'trad', '--x', 'dist'], /--y: the table has no column "trad".*did you mean trade\?/], [['ppml', '--input', traded, '--y', 'trade', '--x', 'dist', '--error', 'HC1'], /unknown option '--error'/],
    [['ppml', '--input', traded, '--y', 'trade', '--x', 'dist', '--errors', 'HC9'], /--errors: must be one of classical/], [['ppml', '--input', traded, '--y', 'trade', '--x', 'dist', '--confidence', 'high'], /write a number/], [['ppml', '--input', traded, '--y', 'trade', '--x', 'dist', '--small-sample', 'none'], /--small-sample: belongs to/],
    [['ppml', '--input', traded, '--y', 'trade', '--x', 'dist', '--output', 'xml'], /There is table, csv, json/], [['ppml', '--input', traded, '--y', 'trade', '--x', 'dist', '--part', 'dropped'], /--part is for --output csv/], [['ppml', '--input', traded, '--delimiter', 'xx'], /write one character/], [['--list', '--csv'], /takes --json alone/],
    [['forecast', '--input', traded, '--by', 'oracle', '--horizon', '3'], /--by: must be one of naive/],
  ])('%s is wrong usage', async (words, message) => {
    const { code, said } = await estimate(...words);
    expect([code, said]).toEqual([2, expect.stringMatching(message)]);
  });
});
