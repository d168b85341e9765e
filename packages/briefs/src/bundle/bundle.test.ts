import { describe, expect, it, test } from 'vitest';
import { pairBrief } from '../compose/pair.ts';
import { moroccoRussia } from '../fixtures/morocco-russia.ts';
import { unzipped } from '../render/archive.ts';
import { bundleFiles, bundleZip } from './bundle.ts';
import { csv } from './csv.ts';
import { tableXlsx } from './long-table.ts';

const results = moroccoRussia('en');
const brief = pairBrief(results);
const files = bundleFiles(brief, results.sources);
const text = (name: string): string => String(files.get(name));

describe('the bundle of a pair', () => {
  it('has tables, facts, codebook, descriptor, pictures and citations', () => {
    expect([...files.keys()]).toEqual([
      'series.csv', 'said.csv', 'happened.csv', 'products.csv', 'sources.csv', 'identifiers.csv', 'facts.csv', 'codebook.csv', 'datapackage.json', 'trend.svg', 'trend.png', 'citation.bib', 'citation.ris', 'citation.csl.json',
    ]);
  });

  it('has numbers with all their digits and absences in shorthand that the codebook explains', () => {
    expect(text('series.csv')).toMatch(/^flow,counted,y2005,.*,y2014\r\n/);
    expect(text('series.csv')).toContain('Russia → Morocco');
    expect(text('series.csv')).toMatch(/,1887,1941\r\n/);
    expect(text('facts.csv')).toContain('COW_TRADE.A.MA.RU.M.TOTAL.CIF.TRADE_VALUE/2014,1941000000,USD,2014,cow-trade-4.0,4.0\r\n');
    expect(text('codebook.csv')).toContain('series.csv,y2014,2014,number,USD million,');
  });

  it('describes every CSV file with its columns, sources and licences', () => {
    const descriptor = JSON.parse(text('datapackage.json')) as { resources: { path: string; schema: { fields: { name: string }[] } }[]; licenses: { name: string }[]; sources: { title: string }[] };
    for (const { path, schema } of descriptor.resources) expect(text(path).split('\r\n')[0]).toBe(schema.fields.map(({ name }) => name).join(','));
    expect(descriptor.resources.map(({ path }) => path).sort()).toEqual([...files.keys()].filter((name) => name.endsWith('.csv') && name !== 'codebook.csv').sort());
    expect(descriptor.licenses).toEqual([expect.objectContaining({ name: 'cow-citation' })]);
  });

  it('is cited with its build, so that a later revision is another reference', () => {
    expect(text('citation.bib')).toContain('@misc{mizan-pair-MA-RU-77ac36e60dd0,');
    expect(text('citation.ris')).toMatch(/^TY {2}- DATA\r\n[\s\S]*ER {2}- \r\n$/);
    expect(JSON.parse(text('citation.csl.json'))).toMatchObject([{ type: 'dataset', issued: { 'date-parts': [[2026, 11, 21]] } }]);
  });

  it('is a zip, the same to the byte when made again', () => {
    const zip = bundleZip(brief, results.sources);
    expect([...unzipped(zip).keys()]).toEqual([...files.keys()]);
    expect(Buffer.compare(zip, bundleZip(pairBrief(moroccoRussia('en')), results.sources))).toBe(0);
  });
});

test.each<[string[], string]>([
  [['a', 'b'], 'a,b\r\n'], [['a,b', 'say "x"'], '"a,b","say ""x"""\r\n'], [['two\nlines', ' blank '], '"two\nlines"," blank "\r\n'], [['', '-1.5'], ',-1.5\r\n'],
])('CSV of %j', (row, expected) => expect(csv([row])).toBe(expected));

test('a long table streams as XLSX with its header frozen and numbers as numbers', async () => {
  const rows = Array.from({ length: 2000 }, (_, i) => ['MA', i, i % 2 === 0 ? null : 'x'] as const);
  const parts: Uint8Array[] = [];
  for await (const part of tableXlsx({ name: 'Series', header: ['reporter', 'value', 'note'], rows })) parts.push(part);
  const sheet = new TextDecoder().decode(unzipped(new Uint8Array(Buffer.concat(parts))).get('xl/worksheets/sheet1.xml'));
  expect(sheet).toContain('state="frozen"');
  expect(sheet.match(/<row /g)).toHaveLength(2001);
  expect(sheet).toMatch(/<c r="B2001"><v>1999<\/v><\/c>/);
});
