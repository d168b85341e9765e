import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { CLASSIFICATIONS, type ClassificationId } from '@mizan/model';
import { describe, expect, test } from 'vitest';
import { zipOf } from '../../testing/zip-of.ts';
import { readCodelist } from './read-codelist.ts';

const bytes = (...lines: string[]) => Buffer.from(lines.join('\n'));
const read = (list: ClassificationId, source: string | Uint8Array) => readCodelist(source, { list, file: 'list.csv' });

/** A few codes with descriptions of our own. */
const COMTRADE = ['id,text,parent,isLeaf,aggrlevel,standardUnitAbbr,last_modified', 'TOTAL,Total - All H6 commodities,#,0,0,n/a,1', '31,31 - fertilizers,TOTAL,0,2,n/a,1', '3102,"3102 - nitrogen, in fertilizers",31,0,4,n/a,1', '310210,310210 - urea,3102,1,6,kg,1'];
const WHOLE = [
  { list: 'H6', code: 'TOTAL', parent: null, level: 0, leaf: false, text: 'Total - All H6 commodities', unit: null, validFrom: '2022-01-01', validTo: null },
  { list: 'H6', code: '31', parent: 'TOTAL', level: 2, leaf: false, text: 'fertilizers', unit: null, validFrom: '2022-01-01', validTo: null },
  { list: 'H6', code: '3102', parent: '31', level: 4, leaf: false, text: 'nitrogen, in fertilizers', unit: null, validFrom: '2022-01-01', validTo: null },
  { list: 'H6', code: '310210', parent: '3102', level: 6, leaf: true, text: 'urea', unit: 'kg', validFrom: '2022-01-01', validTo: null },
];
const bare = WHOLE.map((code) => ({ ...code, unit: null }));
const cut = (code: string, text: string, parent: string, more: object) => ({ id: code, text: code === 'TOTAL' ? text : `${code} - ${text}`, parent, ...more });
const answer = (more: (level: number) => object) => ({
  more: false, classCode: 'H6', className: 'HS2022',
  results: [{ id: 'ALL', text: 'All HS2022 categories', parent: '#' }, { id: 'AG2', text: 'AG2 - All 2-digit HS2022 commodities', parent: '#' }, ...WHOLE.map(({ code, text, parent, level }) => cut(code, text, parent ?? '#', more(level)))],
});

describe('forms of a code list', () => {
  test.each<[string, Uint8Array, object[]]>([
    ['UN Comtrade, as a table', bytes(...COMTRADE), WHOLE],
    ['with CRLF and a mark, packed', gzipSync(`\ufeff${COMTRADE.join('\r\n')}\r\n`), WHOLE],
    ['alone in a zip', zipOf([{ path: 'cmd_h6.csv', bytes: bytes(...COMTRADE) }]), WHOLE],
    ['between semicolons, in any order', bytes('Level;Code;Parent;Text', '6;3102.10;31.02;urea', '4;31.02;31;nitrogen, in fertilizers', '2;31;TOTAL;fertilizers', '0;TOTAL;#;Total - All H6 commodities'), bare],
    ['an answer of the API', bytes(JSON.stringify(answer((level) => ({ isLeaf: level === 6 ? '1' : '0', aggrLevel: level, standardUnitAbbr: level === 6 ? 'kg' : 'n/a' })))), WHOLE],
    ['an older answer, without levels', bytes(JSON.stringify(answer(() => ({})))), bare],
    ['UNSD, under a title', bytes('HS 2022', '', 'Classification,Code,Description,Code Parent,Level,isBasicLevel', 'H6,TOTAL,Total - All H6 commodities,,0,0', 'H6,31,fertilizers,TOTAL,2,0', 'H6,3102,"nitrogen, in fertilizers",31,4,0', 'H6,310210,urea,3102,6,1'), bare],
    ['the HS data package', bytes('section,hscode,description,parent,level', 'VI,31,fertilizers,TOTAL,2', 'VI,3102,"nitrogen, in fertilizers",31,4', 'VI,310210,urea,3102,6', 'TOTAL,TOTAL,Total - All H6 commodities,TOTAL,5'), bare],
    ['codes and descriptions alone', bytes('code,desc', 'TOTAL,Total - All H6 commodities', '31,fertilizers', '3102,"nitrogen, in fertilizers"', '310210,urea'), bare],
  ])('%s', async (_, source, codes) => expect(await read('H6', source)).toEqual({ codes, rejections: [], notices: [] }));

  test('without a total the widest codes have no parent', async () =>
    expect((await read('H6', bytes('code,desc', '31,fertilizers', '3102,nitrogen'))).codes.map(({ code, parent }) => [code, parent])).toEqual([['31', null], ['3102', '31']]));
  test('validity of a code, where the source says it', async () =>
    expect((await read('H5', bytes('code,desc,valid from,valid to', '31,fertilizers,2018-01-01,'))).codes).toMatchObject([{ validFrom: '2018-01-01', validTo: '2021-12-31' }]));
  test('whether a code is divided is seen from the parents', async () => {
    const { codes, notices } = await read('H6', bytes('code,desc,parent,isLeaf', '31,fertilizers,,1', '3102,nitrogen,31,1'));
    expect(codes.map(({ leaf }) => leaf)).toEqual([false, true]);
    expect(notices).toEqual([expect.stringContaining('of 31 the file says otherwise')]);
  });
  test('codes filled up with zeros repeat others', async () => {
    const { codes, notices } = await read('S4', bytes('code,desc', '0,food', '00,animals', '000,animals', '0000,animals', '001,live animals', '0010,live animals', '00100,live animals', '0011,cattle', '00110,cattle', '00111,breeding', '02,dairy', '023,butter', '0230,butter', '02300,butter', '001X,memorandum', '001X0,memorandum', 'X,root'));
    expect(codes.map(({ code, parent }) => [code, parent])).toEqual([
      ['0', null], ['00', '0'], ['001', '00'], ['0011', '001'], ['00111', '0011'], ['001X', '001'], ['02', '0'], ['023', '02'], ['0230', '023'],
    ]);
    expect(notices).toEqual(['7 rows that repeat a code with zeros behind it were left out']);
    expect((await read('B4', bytes('code,desc', '1,food', '100,food', '11,primary', '110,primary', '111,for industry'))).codes.map(({ code }) => code)).toEqual(['1', '11', '111']);
  });
});

describe('damaged lists', () => {
  const damaged = (line: number, change: string) => bytes(...COMTRADE.map((text, i) => (i === line ? change : text)));
  test.each<[string, Uint8Array, object[]]>([
    ['a parent that is missing', damaged(3, '3103,3103 - phosphorus,31,0,4,n/a,1'), [{ row: 5, field: 'parent', reason: 'the parent 3102 of 310210 is not in the list' }]],
    ['a parent that does not hold the code', damaged(4, '010121,010121 - horses,3102,1,6,u,1'), [{ row: 5, field: 'parent', reason: 'the parent 3102 does not hold 010121' }]],
    ['a doubled code', bytes(...COMTRADE, COMTRADE[4]!), [{ row: 6, field: 'code', reason: '310210 stands in row 5 already' }]],
    ['a level that is none', damaged(4, '310210,310210 - urea,3102,1,5,kg,1'), [{ row: 5, field: 'level', reason: '"5" is no level of HS 2022, which has 2, 4, 6' }]],
    ['a level of another code', damaged(4, '310210,310210 - urea,3102,1,4,kg,1'), [{ row: 5, field: 'level', reason: 'the level is 4, but 310210 has 6 digits' }]],
    ['a missing description', damaged(4, '310210,,3102,1,6,kg,1'), [{ row: 5, field: 'text', reason: 'the description is missing' }]],
    ['a lost zero', damaged(4, '10121,horses,0101,1,6,u,1'), [{ row: 5, field: 'code', reason: expect.stringMatching(/^"10121" is not a code of HS 2022.*leading zero been lost\?$/) }]],
    ['a code of another edition', bytes(...COMTRADE, '8107,8107 - cadmium,TOTAL,1,4,kg,1'), [{ row: 6, field: 'code', reason: '8107 is a code of HS 1988/92 to HS 2017: this is not the list of HS 2022', fatal: true }]],
    ['the total of another edition', damaged(1, 'TOTAL,Total of all HS2017 commodities,#,0,0,n/a,1'), [{ row: 2, field: 'text', reason: expect.stringContaining('the total is of all HS2017'), fatal: true }]],
    ['the name of another list', bytes('Classification,Code,Description', 'H5,31,fertilizers'), [{ row: 2, field: 'list', reason: 'the list is H5, not HS 2022 (H6)', fatal: true }]],
    ['a heading without its chapter', bytes('code,desc', '3102,nitrogen'), [{ row: 2, field: 'parent', reason: 'no code of the list holds 3102' }]],
    ['an impossible day', bytes('code,desc,validFrom', '31,fertilizers,1.1.2022'), [{ row: 2, field: 'validFrom', reason: expect.stringContaining('neither a year nor a day') }]],
    ['a comma that is not quoted', damaged(4, '310210,310210 - urea, in solution,3102,1,6,kg,1'), [{ row: 5, field: '', reason: expect.stringContaining('8 cells, more than the header has') }]],
    ['text after a quote', damaged(4, '310210,"urea"?,3102,1,6,kg,1'), [{ row: 5, field: '', reason: 'text stands after the closing quote' }]],
  ])('%s', async (_, source, rejections) => expect((await read('H6', source)).rejections).toEqual(rejections.map((rejection) => ({ file: 'list.csv', ...rejection }))));

  test('a code whose parent is rejected is rejected with it', async () =>
    expect((await read('H6', damaged(2, '31,,TOTAL,0,2,n/a,1'))).rejections.map(({ row, field }) => [row, field])).toEqual([[3, 'text'], [4, 'parent'], [5, 'parent']]));

  test.each<[string, Uint8Array, RegExp]>([
    ['another table', bytes('id,country', '504,Morocco'), /lacks the column text/],
    ['a renamed column', bytes('kode,desc', '31,x'), /lacks the column code .*is it kode\?/],
    ['nothing', bytes(''), /the file is empty/],
    ['JSON cut short', bytes(JSON.stringify(answer(() => ({}))).slice(0, -20)), /broken or was cut short/],
    ['other JSON', bytes('{"data":[]}'), /no list "results"/],
    ['a quote never closed', bytes(...COMTRADE.slice(0, 3), '3102,"nitrogen'), /begins on line 4 is never closed/],
    ['a broken gzip', gzipSync(COMTRADE.join('\n')).subarray(0, 60), /gzip is broken or cut short/],
    ['two files in a zip', zipOf(['a', 'b'].map((path) => ({ path, bytes: bytes('x') }))), /holds 2 files/],
  ])('%s is refused whole', async (_, source, reason) =>
    expect(await read('H6', source)).toEqual({ codes: [], notices: [], rejections: [{ file: 'list.csv', row: 1, field: expect.any(String), reason: expect.stringMatching(reason), fatal: true }] }));
  test('a file that is not there', async () => expect((await read('H6', '/nowhere/h6.csv')).rejections).toMatchObject([{ fatal: true, reason: expect.stringContaining('ENOENT') }]));
});

const SHARED = fileURLToPath(new URL('../../../../../../shared/', import.meta.url));
const REFERENCE = `${SHARED}data/comtrade-reference/`;
describe.skipIf(!existsSync(REFERENCE))('real code lists (needs ../shared beside the repository)', () => {
  const rowsIn = (file: string) => readFileSync(file, 'utf8').trim().split('\n').length - 1;
  test.each(CLASSIFICATIONS.map(({ id }) => id))('every code of %s is read, with a parent and a description', async (id) => {
    const file = `${REFERENCE}cmd_${id.toLowerCase()}.csv`;
    const { codes, rejections } = await read(id, file);
    expect(rejections).toEqual([]);
    expect(codes).toHaveLength(rowsIn(file));
    expect(codes.filter(({ parent }) => parent === null).map(({ code }) => code)).toEqual(['TOTAL']);
  });
  test('the answer of the API for all editions at once is no list of one', async () => {
    const { rejections } = await read('H6', `${SHARED}fixtures/comtrade-api/reference-HS.json`);
    expect(rejections.some(({ fatal, reason }) => fatal && reason.includes('1519 is a code of HS 1988/92'))).toBe(true);
  });
  test('the HS data package agrees with UN Comtrade', async () => {
    const [one, other] = [await read('H6', `${SHARED}data/hs-nomenclature/data/harmonized-system.csv`), await read('H6', `${REFERENCE}cmd_h6.csv`)];
    expect(one.codes.map(({ code, parent, leaf }) => [code, parent, leaf])).toEqual(other.codes.map(({ code, parent, leaf }) => [code, parent, leaf]));
  });
  test.each<[ClassificationId, string, number]>([['H0', 'hs0', 6380], ['H3', 'hs3', 6372], ['H6', 'hs6', 6939], ['S3', 'sitc3', 4193], ['S4', 'sitc4', 5058], ['B4', 'bec4', 29]])('the descriptions of %s', async (id, name, count) => {
    const { codes, rejections } = await read(id, `${SHARED}data/concordance/${name}_desc.csv.gz`);
    expect(rejections).toEqual([]);
    expect(codes).toHaveLength(count);
    const known = new Set((await read(id, `${REFERENCE}cmd_${id.toLowerCase()}.csv`)).codes.map(({ code }) => code));
    expect(codes.filter(({ code }) => !known.has(code))).toEqual([]);
  });
  test.each(CLASSIFICATIONS.map(({ id, family }) => [id, CLASSIFICATIONS.filter((other) => other.family === family && other.id !== id).map((other) => other.id)] as const))('the list of %s under the name of another edition is refused', async (id, others) => {
    for (const other of others) expect((await read(other, `${REFERENCE}cmd_${id.toLowerCase()}.csv`)).rejections.some(({ fatal }) => fatal)).toBe(true);
  });
});
