import { describe, expect, test } from 'vitest';
import { mizan } from './testing/command-line.ts';
import { loadedDatabase } from './testing/loaded-database.ts';

const loaded = loadedDatabase();

/** Rows of CSV without line breaks in its cells, by column. */
function records(csv: string): Record<string, string>[] {
  const [header, ...rows] = csv.trimEnd().split('\n').map((line) => [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].map(([, cell]) => cell!.replace(/^"|"$/g, '').replaceAll('""', '"')));
  return rows.map((row) => Object.fromEntries(header!.map((name, i) => [name, row[i] ?? ''])));
}
const indicators = (...words: string[]) => mizan(['indicators', ...words], loaded.environment);

describe('mizan indicators', () => {
  test('a table of the last numbers, and on stderr what is lacking', async () => {
    const { code, out, said } = await indicators('--reporter', 'MA', '--partner', 'RU');
    expect(code).toBe(0);
    expect(out).toMatch(/growth +imports +COW_TRADE\/4\.0 +2014 on 2013 +-?\d/);
    expect(out).toMatch(/trade-intensity .* the release holds too few exporters/);
    expect(said).toMatch(/complementarity.*: no figures by product are loaded/);
  });

  test('CSV: one number a row, with its convention, release and method', async () => {
    const { out } = await indicators('--reporter', 'MA', '--partner', 'RU', '--indicator', 'compound-growth', '--from', '2004', '--to', '2005', '--format', 'csv');
    const rows = records(out);
    const row = rows.find(({ dataflow, flow }) => dataflow === 'COW_TRADE' && flow === 'imports')!;
    expect(row).toMatchObject({ indicator: 'compound-growth', reporter: 'MA', partner: 'RU', period: '2005', base_period: '2004', unit: 'percent', method: 'growth', vintage: '4.0', source: 'cow-trade-4.0', convention: '{"rate":"compound","years":1}' });
    expect(Number(row['value'])).toBeCloseTo(100 * (1360 / 1045 - 1), 6);
    expect(Number(row['value_from'])).toBeLessThan(Number(row['value']));
  });

  test('JSON is the answer of the server', async () => {
    const { out } = await indicators('--reporter', 'mar', '--json', '--indicator', 'cover,hhi', '--lang', 'fr');
    expect(JSON.parse(out)).toMatchObject({ locale: 'fr', indicators: [{ indicator: { code: 'cover' } }, { indicator: { code: 'cover' } }], lacking: [{ reason: 'goods-not-loaded' }] });
  });

  test('on request: the partner’s figures by a factor of one’s own, and constant prices, where a deflator is loaded', async () => {
    const { out } = await indicators('--reporter', 'MA', '--partner', 'RU', '--indicator', 'partner-reported,constant-prices', '--cif-fob', '1.1', '--base', '2010', '--from', '2011', '--to', '2011', '--format', 'csv');
    const rows = records(out).filter(({ dataflow, flow }) => dataflow === 'COW_TRADE' && flow === 'exports');
    expect(rows).toMatchObject([{ indicator: 'partner-reported', flags: expect.stringContaining('partner-reported'), convention: expect.stringContaining('"factor":"1.1","factorBasis":"given"') }, { indicator: 'constant-prices', value: '', reason: 'deflator-not-loaded' }]);
  });

  test.each([
    [['--reporter', 'MA', '--partner', 'RU', '--cif-fob', '0'], 'such as 1.06'], [['--reporter', 'MA', '--base', '2010-13'], '--base'],
    [['--reporter', 'MA', '--partner', 'MA'], 'both MA'], [['--reporter', 'Maroco'], 'no area "Maroco"'], [['--reporter', 'MA', '--indicator', 'wealth'], 'no indicator "wealth"'], [['--reporter', 'WORLD'], 'no indicators of the whole world'], [[], '--reporter'],
  ])('%o is wrong usage', async (words, message) => {
    const { code, said } = await indicators(...words);
    expect([code, said]).toEqual([2, expect.stringContaining(message)]);
  });
});
