import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { counterparts, type ClassificationId } from '@mizan/model';
import { describe, expect, test } from 'vitest';
import { zipOf } from '../../testing/zip-of.ts';
import { readCorrelation } from './read-correlation.ts';

const bytes = (...lines: string[]) => Buffer.from(lines.join('\n'));
const read = (source: string | Uint8Array, from: ClassificationId = 'H6', to: ClassificationId = 'H5', sheet?: string) => readCorrelation(source, { from, to, file: 'table.csv', sheet });

/** Synthetic pairs. */
const PAIRS = [{ from: '010121', to: '010121' }, { from: '010129', to: '010129' }, { from: '010130', to: '010129' }];
const ROWS = PAIRS.map(({ from, to }) => `${from},${to}`);
const RELATED = ['010121,010121,1:1', '010129,010129,n:1', '010130,010129,n to 1'];

/** A workbook with two sheets as UNSD's have: conversions, and correlations under a title. */
function workbook(): Uint8Array {
  const sheet = (rows: string[][]) => `<worksheet><sheetData>${rows.map((cells, r) => `<row r="${r + 1}">${cells.map((cell, c) => `<c r="${'ABCD'[c]}${r + 1}" t="inlineStr"><is><t>${cell}</t></is></c>`).join('')}</row>`).join('')}</sheetData></worksheet>`;
  return zipOf(Object.entries({
    'xl/workbook.xml': '<workbook xmlns:r="r"><sheets><sheet name="Conversions" r:id="a"/><sheet name="Correlations" r:id="b"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels': '<Relationships><Relationship Id="a" Target="worksheets/1.xml"/><Relationship Id="b" Target="worksheets/2.xml"/></Relationships>',
    'xl/worksheets/1.xml': sheet([['From HS2022', 'To HS2017'], ['010121', '010121']]),
    'xl/worksheets/2.xml': sheet([['Between'], ['HS2022', ' HS2017', 'Relationship'], ...RELATED.map((row) => row.split(','))]),
  }).map(([path, text]) => ({ path, bytes: Buffer.from(text) })));
}

describe('forms of a correlation', () => {
  test.each<[string, Uint8Array]>([
    ['From and To', bytes('From,To', ...ROWS)],
    ['UNSD, conversions', bytes('From HS 2022,To HS 2017', ...ROWS)],
    ['UNSD, correlations under a title', bytes('Between,,', 'HS 2022,HS 2017,Relationship', ...RELATED, ',,')],
    ['marks of parts between the codes', bytes('HS 2022,,HS 2017,,Relationship', '010121,,010121,,1:1', '010129,ex,010129,,n:1', '010130,,010129,ex,n:1')],
    ['WITS, with descriptions', bytes('HS 2022 Product Code,HS 2022 Product Description,HS 2017 Product Code,HS 2017 Product Description', ...PAIRS.map(({ from, to }) => `${from},"horses, live",${to},horses`))],
    ['a column for each level', bytes('HS6_6d,HS6_4d,HS6_2d,HS5_6d,HS5_4d,HS5_2d', ...PAIRS.map(({ from, to }) => `${from},0101,01,${to},0101,01`))],
    ['points in the codes', bytes('From\tTo', ...PAIRS.map(({ from, to }) => `${from.slice(0, 4)}.${from.slice(4)}\t${to}`))],
  ])('%s', async (_, source) => expect(await read(source)).toEqual({ correlation: { from: 'H6', to: 'H5', pairs: PAIRS, without: [] }, rejections: [], notices: [] }));

  test('a sheet of a workbook, the first unless it is named', async () => {
    expect(await read(workbook())).toEqual({ correlation: { from: 'H6', to: 'H5', pairs: PAIRS.slice(0, 1), without: [] }, rejections: [], notices: ['read from the sheet "Conversions"'] });
    expect((await read(workbook(), 'H6', 'H5', 'Correlations')).correlation.pairs).toEqual(PAIRS);
    expect((await read(workbook(), 'H6', 'H5', 'Correlation')).rejections).toMatchObject([{ fatal: true, reason: expect.stringContaining('"Conversions", "Correlations"; did you mean "Correlations"?') }]);
  });
  test('an empty counterpart is none, and zeros that fill up go', async () =>
    expect((await read(bytes('HS 2022,"SITC, Rev. 4"', '710820,', '711890,n/a', '010121,00150', '010221,00111'), 'H6', 'S4')).correlation)
      .toEqual({ from: 'H6', to: 'S4', pairs: [{ from: '010121', to: '0015' }, { from: '010221', to: '00111' }], without: ['710820', '711890'] }));
  test('BEC without its revision may be either', async () => {
    for (const to of ['B4', 'B5'] as const) expect((await read(bytes('HS 2022,BEC', '010121,111'), 'H6', to)).correlation.pairs).toHaveLength(1);
  });
});

describe('damaged correlations', () => {
  test.each<[string, string[], object]>([
    ['no code', ['10121,010121'], { row: 2, field: 'H6', reason: '"10121" is not a code of HS 2022; has a leading zero been lost?' }],
    ['no counterpart that is a code', ['010121,0101 21 00'], { row: 2, field: 'H5' }],
    ['a missing source', [',010121'], { row: 2, field: 'H6', reason: 'the code of HS 2022 is missing' }],
    ['a pair twice', [...ROWS, ROWS[1]!], { row: 5, field: '', reason: '010129 and 010129 are a pair in row 3 already' }],
    ['a code and its heading', [...ROWS, '0101,0101'], { row: 2, field: 'H6', reason: '0101, which holds 010121, is in the table too' }],
    ['none and some counterparts', [...ROWS, '010121,'], { row: 5, field: 'H5', reason: '010121 has counterparts in other rows' }],
  ])('%s', async (_, rows, rejection) => expect((await read(bytes('From,To', ...rows))).rejections[0]).toMatchObject(rejection));

  test('a relation that the pairs contradict shows a missing row', async () =>
    expect((await read(bytes('From,To,Relationship', ...RELATED.slice(0, 2)))).rejections).toMatchObject([{ row: 3, field: 'relationship', reason: expect.stringContaining('said to be n:1, but by the pairs of the table they are 1:1') }]));
  test('a relation that is none', async () => expect((await read(bytes('From,To,Relationship', '010121,010121,equal'))).rejections).toMatchObject([{ field: 'relationship', reason: expect.stringContaining('"equal" is none of') }]));
  test.each<[string, Uint8Array, RegExp, string?]>([
    ['the other way round', bytes('From HS 2017,To HS 2022', ...ROWS), /has codes of H5, not of H6/],
    ['another edition', bytes('HS6_6d,HS4_6d', ...ROWS), /"HS4_6d" has codes of H4, not of H5/],
    ['one column', bytes('HS 2022,text', '010121,horses'), /no header with two columns of codes/],
    ['JSON', bytes('{}'), /not JSON/],
    ['nothing', bytes(''), /the file is empty/],
    ['a sheet of what is no workbook', bytes('From,To', ...ROWS), /is no workbook/, 'Correlations'],
  ])('%s is refused whole', async (_, source, reason, sheet) => expect(await read(source, 'H6', 'H5', sheet)).toMatchObject({ correlation: { pairs: [] }, rejections: [{ row: 1, fatal: true, reason: expect.stringMatching(reason) }] }));
});

const TABLES = fileURLToPath(new URL('../../../../../../shared/data/concordance/', import.meta.url));
const edition = (name: string) => name.replace('hs', 'H').replace('sitc', 'S').replace('bec', 'B') as ClassificationId;
const files = existsSync(TABLES) ? readdirSync(TABLES).flatMap((file) => (/^((?:hs|sitc|bec)\d)_((?:hs|sitc|bec)\d)\.csv\.gz$/.exec(file) ? [file] : [])) : [];
describe.skipIf(files.length === 0)('real correlations (needs ../shared/data beside the repository)', () => {
  test.each(files)('%s', async (file) => {
    const [from, to] = file.replace('.csv.gz', '').split('_').map((name) => edition(name)) as [ClassificationId, ClassificationId];
    const { correlation, rejections } = await read(`${TABLES}${file}`, from, to);
    expect(rejections).toEqual([]);
    expect(counterparts(correlation).sources.length + correlation.without.length).toBeGreaterThan(5000);
    expect(correlation.without).toEqual(from === 'H4' && to === 'B4' ? ['710820', '711890'] : []);
  });
});
