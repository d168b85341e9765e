import { expect, test, vi } from 'vitest';
import { mizan } from './testing/command-line.ts';
import { loadedDatabase } from './testing/loaded-database.ts';

/** The figures are synthetic; that Russia's customs service publishes none since February 2022 is in data/sources. */
const loaded = loadedDatabase();
vi.setConfig({ testTimeout: 60_000 });

const series = (...words: string[]) => mizan(['series', '--reporter', 'RU', '--partner', 'MA', ...words], loaded.environment);

test('a dataset that is loaded goes on with suspended periods: without a value, and never as 0', async () => {
  const mapping = 'numbers: { decimal: "." }\nreporter: RU\npartner: MA\nflow: X\ncommodity: TOTAL\nvaluation: FOB\nindicator: TRADE_VALUE\nmethod: reporter\ntime: { column: month, as: month }\nvalue: dollars\nunit: USD\nmultiplier: 6\n';
  const words = ['ingest', 'table', loaded.file('fcs.csv', 'month,dollars\n2021-12,5\n2022-01,6\n'), '--mapping', loaded.file('m.yaml', mapping), '--dataflow', 'FCS', '--source', 'fcs-russia', '--vintage', 'v1', '--retrieved', '2022-03-15'];
  const ingested = await mizan(words, loaded.environment);
  expect(ingested, ingested.said).toMatchObject({ code: 0 });
  const rows = async (...more: string[]) => (await series('--format', 'csv', ...more)).out.split('\n').filter((line) => line.startsWith('FCS,'));
  const [header] = (await series('--format', 'csv')).out.split('\n');
  const cells = (line: string) => Object.fromEntries(header!.split(',').map((name, i) => [name, line.split(',')[i]]));
  const told = (await rows('--from', '2021-12', '--to', '2022-04')).map(cells);
  expect(told.map(({ period, value, absence, status }) => [period, value, absence, status])).toEqual([
    ['2021-12', '5000000', '', 'A'], ['2022-01', '6000000', '', 'A'], ['2022-02', '', 'suspended', 'O'], ['2022-03', '', 'suspended', 'O'], ['2022-04', '', 'suspended', 'O'],
  ]);
  const today = new Date().toISOString().slice(0, 7);
  expect((await rows()).length).toBe(2 + (Number(today.slice(0, 4)) - 2022) * 12 + Number(today.slice(5)) - 2);
  expect((await rows('--as-of', '2022-06-15')).map((line) => cells(line)['period'])).toEqual(['2021-12', '2022-01', '2022-02', '2022-03', '2022-04', '2022-05']);
  expect((await rows('--from', '2022-03', '--to', '2022-04')).map((line) => cells(line)['absence'])).toEqual(['suspended', 'suspended']);
  expect((await series('--from', '2022-03', '--to', '2022-04')).out).toMatch(/FCS +v1 .*2022-03 +USD +publication suspended; stated by the source/);
});

test('of a dataset that is not loaded it is said beside the figures, in the language asked for, where it falls into the years asked for', async () => {
  const { out, said } = await series('--lang', 'fr');
  expect(said).toContain('fcs-russia: suspended from 2022-02 to 2022-12: Publication suspendue');
  expect(out).not.toContain('fcs-russia');
  expect((await series('--to', '2014')).said).not.toContain('suspended');
  expect((await mizan(['series', '--reporter', 'MA', '--partner', 'RU'], loaded.environment)).said).not.toContain('suspended');
});
