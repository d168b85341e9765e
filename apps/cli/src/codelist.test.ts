import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test, vi } from 'vitest';
import { DATA, mizan } from './testing/command-line.ts';
import { loadedDatabase } from './testing/loaded-database.ts';

/** Every file made here is synthetic: a few codes with descriptions of our own, invented tables and figures. */
const loaded = loadedDatabase();
const { file } = loaded;
vi.setConfig({ testTimeout: 60_000 });

const run = (...words: string[]) => mizan(['codelist', ...words], loaded.environment);
const lines = (...rows: string[]) => `${rows.join('\n')}\n`;

const H6 = lines('id,text,parent,isLeaf,aggrlevel,standardUnitAbbr', 'TOTAL,Total - All H6 commodities,#,0,0,n/a', '01,01 - animals,TOTAL,0,2,n/a', '0101,0101 - horses,01,0,4,n/a', '010121,010121 - for breeding,0101,1,6,u', '010129,010129 - other,0101,1,6,u', '010130,010130 - asses,0101,1,6,u');
const H5 = lines('code,desc', '01,animals', '0101,horses', '010121,for breeding', '010190,other');
const H6_H5 = lines('From HS 2022,To HS 2017,Relationship', '010121,010121,1:1', '010129,010190,n:1', '010130,010190,n:1');
const H5_H4 = lines('HS5_6d,HS4_6d', '010121,010121', '010190,010129', '010190,010130');

/** Imports the two lists and two tables. */
async function imported(): Promise<void> {
  for (const words of [['import', 'hs6', file('h6.csv', H6)], ['import', 'HS2017', file('h5.csv', H5)], ['correlate', 'H6', 'H5', file('h6h5.csv', H6_H5)], ['correlate', 'H5', 'H4', file('h5h4.csv', H5_H4)]]) {
    const answer = await run(...words);
    expect(answer, answer.said).toMatchObject({ code: 0 });
  }
}

describe('import and correlate', () => {
  test('a list is there, stays when the database is loaded anew, and the same file again changes nothing', async () => {
    const path = file('h6.csv', H6);
    expect(await run('import', 'hs6', path)).toMatchObject({ code: 0, out: 'H6 (HS 2022): 6 codes\n', said: expect.stringMatching(/^added in duckdb:.+, version [0-9a-f]{16}\n$/) });
    expect(JSON.parse((await run('import', 'H6', path, '--json')).out)).toMatchObject({ changed: false, replaced: false, rejections: 0 });
    expect(await mizan(['load', '--data', DATA], loaded.environment)).toMatchObject({ code: 0, said: expect.stringContaining('has this content already') });
    expect(await run('import', 'H6', file('h6.csv', H6.replace('asses', 'live asses')))).toMatchObject({ code: 0, said: expect.stringContaining('in place of what was there') });
    expect(await loaded.reading((store) => store.classificationCodes('H6'))).toContainEqual({ list: 'H6', code: '010130', parent: '0101', level: 6, leaf: true, text: 'live asses', unit: 'u', validFrom: '2022-01-01', validTo: null });
  });

  test('a damaged list is refused by file, row and field, and changes nothing', async () => {
    const before = readFileSync(join(loaded.folder, 'mizan.duckdb'));
    const path = file('h6.csv', H6.replace('010129,010129 - other,0101', '010129,010129 - other,0102'));
    const report = join(loaded.folder, 'report.csv');
    expect(await run('import', 'H6', path)).toMatchObject({ code: 1, out: '', said: expect.stringMatching(/^mizan: 1 rows rejected, nothing changed; .+--max-rejects 1.+\n {2}h6\.csv:6: parent: the parent 0102 of 010129 is not in the list\n$/) });
    expect(await run('import', 'H5', path, '--report', report)).toMatchObject({ code: 1, said: expect.stringMatching(/not what it should be, nothing changed\n {2}h6\.csv:2: text: the total is of all H6: this is not the list of HS 2017\n/) });
    expect(readFileSync(report, 'utf8')).toMatch(/^file,row,field,reason\nh6\.csv,2,text,/);
    expect(readFileSync(join(loaded.folder, 'mizan.duckdb')).equals(before)).toBe(true);
    expect(await run('import', 'H6', path, '--max-rejects', '1')).toMatchObject({ code: 0, out: 'H6 (HS 2022): 5 codes, 1 rejections\n' });
  });

  test('a table under the name of other editions is refused; codes that a list does not have are told', async () => {
    expect(await run('correlate', 'H5', 'H6', file('table.csv', H6_H5))).toMatchObject({ code: 1, said: expect.stringContaining('"From HS 2022" has codes of H6, not of H5') });
    await run('import', 'H5', file('h5.csv', H5));
    expect(await run('correlate', 'H6', 'H5', file('table.csv', H6_H5.replaceAll('010190', '010199')))).toMatchObject({ code: 0, out: 'H6 (HS 2022) to H5 (HS 2017): 3 pairs\n', said: expect.stringContaining('the list of H5 does not have 010199\n') });
  });

  test.each([[['import', 'HS', 'x.csv'], /Say which edition: H0, H1/], [['import', 'H9', 'x.csv'], /There is H0 \(HS 1988\/92\)/], [['import', 'H6', '/nowhere.csv'], /there is no file/], [['convert', 'x.csv', '--to', 'H5'], /--from/]])('wrong usage: %j', async (words, said) =>
    expect(await run(...words)).toMatchObject({ code: 2, out: '', said: expect.stringMatching(said) }));
});

test('list says what is there', async () => {
  await imported();
  const { code, out } = await run('list');
  expect(code).toBe(0);
  expect(out).toMatch(/H5 +HS 2017 +2017-01-01 +2021-12-31 +4 +h5\.csv +[0-9a-f]{64}\nH6 +HS 2022 +2022-01-01 +6 +h6\.csv/);
  expect(out).toMatch(/H5 +H4 +3 +h5h4\.csv +[0-9a-f]{64}\nH6 +H5 +3 +h6h5\.csv/);
  expect(JSON.parse((await run('list', '--json')).out)).toMatchObject({ lists: [{ id: 'H5', codes: 4 }, { id: 'H6', codes: 6 }], tables: [{ from: 'H5', to: 'H4', pairs: 3 }, { from: 'H6', to: 'H5', pairs: 3 }] });
});

describe('show', () => {
  test('a code, what holds it, and what it was in each earlier edition', async () => {
    await imported();
    const { code, out } = await run('show', 'H6', '0101.29');
    expect(code).toBe(0);
    expect(out).toMatch(/^H6 \(HS 2022\), from 2022-01-01, unit u\n/);
    expect(out).toMatch(/\nTOTAL +Total.*\n {2}01 +animals\n {4}0101 +horses\n {6}010129 +other\n/);
    expect(out).toMatch(/\nH5 +010190 +n:1 +other\nH4 +010129 +n:n +H5\nH4 +010130 +n:n +H5\n$/);
    expect(JSON.parse((await run('show', 'H6', '010129', '--json')).out)).toMatchObject({
      code: '010129', leaf: true, parents: [{ code: 'TOTAL' }, { code: '01' }, { code: '0101' }], parts: [],
      earlier: [{ list: 'H5', via: [], counterparts: [{ code: '010190', relation: 'n:1', text: 'other' }] }, { list: 'H4', via: ['H5'], counterparts: [{ code: '010129', relation: 'n:n' }, { code: '010130', relation: 'n:n' }] }],
    });
  });
  test('a code that holds others names them', async () => {
    await imported();
    expect(await run('show', 'H6', '0101')).toMatchObject({ code: 0, out: expect.stringMatching(/ {4}0101 +horses\n {6}010121 +for breeding\n {6}010129 +other\n/), said: expect.stringContaining('most detailed codes') });
  });
  test('an unknown code suggests others, an unknown list how to import it', async () => {
    await imported();
    expect(await run('show', 'H6', '010128')).toMatchObject({ code: 2, said: expect.stringMatching(/has no code 010128; did you mean 010121 or 010129/) });
    expect(await run('show', 'S4', '0015')).toMatchObject({ code: 2, said: expect.stringContaining('mizan codelist import S4 FILE') });
  });
});

describe('convert', () => {
  const figures = () => file('figures.csv', lines('code,value,absence', '010121,10.5,', '010129,7,', '010130,,confidential', '999999,3.25,'));

  test('figures in another edition, what was kept, and a sum that stays', async () => {
    await imported();
    const { code, out, said } = await run('convert', '--from', 'H6', '--to', 'H5', figures());
    expect([code, out]).toEqual([0, lines('list,code,value,absence,estimated,incomplete,kept', 'H5,010121,10.5,,,,', 'H5,010190,7,,,010130 confidential,', 'H6,999999,3.25,,,,not-in-table')]);
    expect(said).toBe(lines('H6 (HS 2022) to H5 (HS 2017); shares equal, parts to 2 decimals', 'converted: 3 codes into 2, 0 of them divided (0 estimated); 1 incomplete', 'kept under their own codes: 1 (not-in-table 1)', 'sum: 20.75 = 17.5 converted + 3.25 kept'));
  });
  test('a chain of tables, with shares of each rule', async () => {
    await imported();
    const path = file('figures.csv', lines('code,value', '010129,7'));
    const values = async (...words: string[]) => {
      const answer = await run('convert', '--from', 'H6', '--to', 'H4', path, '--json', ...words);
      expect(answer, answer.said).toMatchObject({ code: 0 });
      const { via, rule, converted } = JSON.parse(answer.out) as { via: string[]; rule: object; converted: { code: string; value: string }[] };
      return { via, rule, converted: converted.map((sum) => `${sum.code} ${sum.value}`) };
    };
    expect(await values()).toEqual({ via: ['H5'], rule: { kind: 'equal' }, converted: ['010129 4', '010130 3'] });
    expect(await values('--decimals', '1')).toMatchObject({ converted: ['010129 3.5', '010130 3.5'] });
    const trade = file('2016.csv', lines('code,value', '010129,1', '010130,6'));
    expect(await values('--rule', 'observed', '--weights', trade, '--reference', 'imports of 2016')).toEqual({ via: ['H5'], rule: { kind: 'observed', reference: 'imports of 2016' }, converted: ['010129 1', '010130 6'] });
    const shares = file('shares.csv', lines('from,to,share', '010129,010129,2/7', '010129,010130,5/7'));
    expect(await values('--rule', 'given', '--weights', shares)).toMatchObject({ rule: { kind: 'given', reference: 'shares.csv' }, converted: ['010129 2', '010130 5'] });
  });
  test('a table read backward', async () => {
    await imported();
    expect(await run('convert', '--from', 'H5', '--to', 'H6', file('figures.csv', lines('code,value', '010190,1')))).toMatchObject({ code: 0, out: lines('list,code,value,absence,estimated,incomplete,kept', 'H6,010129,1,,estimated,,', 'H6,010130,0,,estimated,,'), said: expect.stringContaining('1 parts are rounded to 0; --decimals shows them') });
  });
  test.each<[string, string[], number, RegExp]>([
    ['a row that cannot be read', ['code,value', '010121,1', '10129,2'], 1, /nothing converted\n {2}figures\.csv:3: code: "10129" is not a code/],
    ['a code beside its parts', ['code,value', '010121,1', '0101,2'], 1, /figures\.csv: 0101: 0101 holds 010121/],
  ])('%s is refused', async (_, rows, code, said) => {
    await imported();
    expect(await run('convert', '--from', 'H6', '--to', 'H5', file('figures.csv', lines(...rows)))).toMatchObject({ code, out: '', said: expect.stringMatching(said) });
  });
  test('without a table it says which to import; without weights, that a rule needs them', async () => {
    await imported();
    expect(await run('convert', '--from', 'H6', '--to', 'S3', figures())).toMatchObject({ code: 2, said: expect.stringContaining('mizan codelist correlate H6 S3 FILE') });
    expect(await run('convert', '--from', 'H6', '--to', 'H5', '--rule', 'observed', figures())).toMatchObject({ code: 2, said: expect.stringContaining('--weights') });
    expect(await run('convert', '--from', 'H6', '--to', 'H5', '--weights', figures(), figures())).toMatchObject({ code: 2, said: expect.stringContaining('--rule') });
    expect(await run('convert', '--from', 'H6', '--to', 'H5', '--rule', 'given', '--weights', file('shares.csv', lines('from,to,share', '010129,010190,0.5')), figures())).toMatchObject({ code: 1, said: expect.stringContaining('sum to 1/2') });
  });
});

test('agreement says which codes come back, and where a chain differs from the direct table', async () => {
  await imported();
  expect(await run('correlate', 'H6', 'H4', file('direct.csv', lines('From,To', '010121,010121', '010129,010129', '010130,010129')))).toMatchObject({ code: 0 });
  const { code, out } = await run('agreement', 'H6', 'H4');
  expect(code).toBe(0);
  expect(out).toMatch(/^H6 to H4 and back\n[^]*returns +1\nmerged +2\n[^]*\n010129 +merged +010129 +010129 010130\n[^]*H6 to H4 by H5, beside the direct table\n[^]*same +1\nwider +2\n[^]*010129 +wider +010129 +010129 010130\n/);
  const json = JSON.parse((await run('agreement', 'H6', 'H5', '--json')).out) as object;
  expect(json).toMatchObject({ from: 'H6', to: 'H5', via: [], counts: { returns: 1, merged: 2 }, codes: [{ code: '010129', outcome: 'merged', there: ['010190'], back: ['010129', '010130'] }, { code: '010130' }] });
});

const SHARED = fileURLToPath(new URL('../../../../shared/', import.meta.url));
test.skipIf(!existsSync(SHARED))('urea in HS 2022, and its figures in HS 2012 (needs ../shared beside the repository)', async () => {
  for (const edition of ['h4', 'h6']) expect(await run('import', edition, `${SHARED}data/comtrade-reference/cmd_${edition}.csv`)).toMatchObject({ code: 0 });
  expect(await run('correlate', 'H6', 'H4', `${SHARED}data/concordance/hs6_hs4.csv.gz`)).toMatchObject({ code: 0, out: 'H6 (HS 2022) to H4 (HS 2012): 5613 pairs\n' });
  expect((await run('show', 'H6', '310210')).out).toMatch(/\nH4 +310210 +1:1 +/);
  const { out, said } = await run('convert', '--from', 'H6', '--to', 'H4', file('figures.csv', lines('code,value', '310210,1234.56', '240411,7')));
  expect(out).toBe(lines('list,code,value,absence,estimated,incomplete,kept', 'H4,240391,7,,,,', 'H4,310210,1234.56,,,,'));
  expect(said).toContain('sum: 1241.56 = 1241.56 converted + 0 kept');
});
