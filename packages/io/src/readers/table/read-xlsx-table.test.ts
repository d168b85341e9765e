import { expect, test } from 'vitest';
import { Observation } from '@mizan/model';
import { zipOf } from '../../testing/zip-of.ts';
import { isRejection } from '../rejection.ts';
import { readXlsxTable } from './read-xlsx-table.ts';
import { collect, CONSTANTS, mappingOf, RELEASE } from '../../testing/table-mapping.ts';

// The workbooks here are synthetic, and made by hand.
const NS = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const STYLES = `<styleSheet ${NS}><numFmts count="1"><numFmt numFmtId="164" formatCode="#,##0.00&quot; day&quot;"/></numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs>
<cellXfs><xf numFmtId="0"/><xf numFmtId="10"/><xf numFmtId="14"/><xf numFmtId="164"/></cellXfs></styleSheet>`;
const STRINGS = `<sst ${NS}><si><t>pays</t></si><si><r><t>Rus</t></r><r><t>sie</t></r><rPh><t>x</t></rPh></si></sst>`;
const partsOf = (rows: string, changes: Record<string, string> = {}) => Object.entries({
  'xl/workbook.xml': `<workbook ${NS}><sheets><sheet name="Notes" sheetId="1" r:id="rId1"/><sheet name="Données" sheetId="2" r:id="rId2"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Target="/xl/worksheets/sheet2.xml"/></Relationships>',
  'xl/styles.xml': STYLES, 'xl/sharedStrings.xml': STRINGS,
  'xl/worksheets/sheet1.xml': `<worksheet ${NS}><sheetData/></worksheet>`,
  'xl/worksheets/sheet2.xml': `<worksheet ${NS}><sheetData>${HEAD}${rows}</sheetData></worksheet>`, ...changes,
}).map(([path, words]) => ({ path, bytes: Buffer.from(words) }));
const book = (rows: string, changes?: Record<string, string>) => zipOf(partsOf(rows, changes));
const text = (address: string, words: string) => `<c r="${address}" t="inlineStr"><is><t>${words}</t></is></c>`;
const HEAD = `<row r="2"><c r="A2" t="s"><v>0</v></c>${text('B2', 'date')}${text('C2', 'montant')}</row>`;
const row = (n: number, cell: string) => `<row r="${n}"><c r="A${n}" t="s"><v>1</v></c><c r="B${n}" s="2"><v>45352</v></c>${cell}</row>`;
const MAPPING = mappingOf(`sheet: Données
header: 2
numbers: { decimal: "," }
missing: { "": missing }
partner: { column: pays, codes: { Russie: RU } }
time: { column: date, as: month }
value: montant
${CONSTANTS}`);
const read = (bytes: Uint8Array | string, mapping = MAPPING) => collect(readXlsxTable(bytes, mapping, { file: 'table.xlsx', release: RELEASE }));

test.each([
  ['<c r="C3"><v>0.10000000000000001</v></c>', '0.1', 1],
  ['<c r="C3"><v>1.234E3</v></c>', '1234', 0],
  ['<c r="C3" s="3"><v>1234567.8899999999</v></c>', '1234567.89', 2],
  [text('C3', '1234,50'), '1234.5', 2],
  ['<c r="C3" t="str"><f>A1</f><v>7</v></c>', '7', 0],
])('a cell %s is %s', async (cell, value, decimals) => {
  const items = await read(book(row(3, cell)));
  expect(items).toMatchObject([{ partner: 'RU', timePeriod: '2024-03', freq: 'M', value, decimals }]);
  for (const item of items) if (!isRejection(item)) expect(Observation.parse(item)).toEqual(item);
});

test('cells that are not there are absent as the mapping says', async () => {
  expect(await read(book(row(3, '') + row(5, '<c r="C5"/>')))).toMatchObject([{ value: null, absence: 'missing' }, { value: null, absence: 'missing' }]);
});

test.each([
  ['<c r="C3" s="1"><v>0.12</v></c>', 'montant', 'Données!C3: 0.12 is shown as a percentage; format the cell as a number'],
  ['<c r="C3" s="2"><v>45352</v></c>', 'montant', 'Données!C3: 2024-03-01 is a date'],
  ['<c r="C3" t="e"><v>#N/A</v></c>', 'montant', 'Données!C3: "#N/A" is not a number'],
  ['<c r="C3" t="b"><v>1</v></c>', 'montant', 'Données!C3: "TRUE" is not a number'],
  [text('C3', 'environ 5'), 'montant', 'Données!C3: "environ 5" is not a number'],
  ['<c r="C3"><v>1</v></c><c r="D3"><v>2</v></c>', '', '4 cells under 3 columns'],
])('a cell %s is refused with its place', async (cell, field, reason) => {
  expect(await read(book(row(3, cell) + row(4, '<c r="C4"><v>1</v></c>')))).toEqual([{ file: 'table.xlsx', row: 3, field, reason }, expect.objectContaining({ value: '1' })]);
});

test('a sheet that is not there is named', async () => {
  expect(await read(book(''), { ...MAPPING, mapping: { ...MAPPING.mapping, sheet: 'Donnees' } })).toMatchObject([
    { reason: expect.stringContaining('sheet "Donnees" is not in the workbook; it has "Notes", "Données"; did you mean "Données"?') },
  ]);
});

test.each<[string, Uint8Array | string, RegExp]>([
  ['no zip', Buffer.from('<html>'), /no XLSX workbook/],
  ['a file that is not there', '/nowhere/table.xlsx', /ENOENT/],
  ['a zip cut short', book(row(3, '')).subarray(0, 900), /zip is broken/],
  ['a cell changed on the way', corrupted(), /checksum/],
  ['a zip bomb', book('', { 'xl/sharedStrings.xml': `<sst><si><t>${'a'.repeat(16 * 2 ** 20)}</t></si></sst>` }), /unpacks to more than 200 times its packed size/],
  ['a sheet that is not XML', book(row(3, '<c>')), /cannot be read further/],
  ['an entity bomb', book('', { 'xl/sharedStrings.xml': `<!DOCTYPE sst [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><sst ${NS}><si><t>&b;</t></si></sst>` }), /cannot be read further/],
  ['no headings', book('', { 'xl/worksheets/sheet2.xml': `<worksheet ${NS}><sheetData/></worksheet>` }), /the file is empty/],
])('%s ends with one rejection', async (_, bytes, reason) => {
  expect((await read(bytes)).at(-1)).toMatchObject({ file: 'table.xlsx', field: '', reason: expect.stringMatching(reason) });
});

function corrupted(): Uint8Array {
  const bytes = Buffer.from(zipOf(partsOf(row(3, '<c r="C3"><v>1234</v></c>')).map((part) => ({ ...part, stored: true }))));
  bytes.write('9', bytes.indexOf('1234'));
  return bytes;
}
