import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvRecords, LONGEST_CELL, type CsvForm } from './csv-records.ts';
import { collect } from '../../testing/table-mapping.ts';
import { LONGEST_LINE } from './whole-lines.ts';

type Chunks = Parameters<typeof csvRecords>[0];
const read = async (chunks: Chunks, form?: Partial<CsvForm>) => (await collect(csvRecords(chunks, { file: 't.csv', ...form }))).flat();
const cells = async (chunks: Chunks, form?: Partial<CsvForm>) => (await read(chunks, form)).map((record) => ('cells' in record ? record.cells : record.problem));

test.each<[string, string[][]]>([
  ['a,b\n1,2\n', [['a', 'b'], ['1', '2']]],
  ['a,b\r\n1,2', [['a', 'b'], ['1', '2']]],
  ['\ufeffa\n\n\r\nb\n', [['a'], ['b']]],
  ['"a","b,""c""\nd"\r\n,\n', [['a', 'b,"c"\nd'], ['', '']]],
  ['"a",\n', [['a', '']]],
  ['Côte d"Ivoire,1\n', [['Côte d"Ivoire', '1']]],
  ['a,"', []],
])('%j', async (text, expected) => {
  if (expected.length === 0) await expect(cells([text])).rejects.toThrow(/never closed/);
  else expect(await cells([text])).toEqual(expected);
});

test('records know the line they begin on, also after quoted line ends', async () => {
  expect((await read(['a\n"b\n\nc"\n\nd\n'])).map(({ line }) => line)).toEqual([1, 2, 6]);
});

const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r\n', 'é', '俄', ' '), maxLength: 6 });
test('any table, cut anywhere, reads as csv-parse reads it', async () => {
  const quote = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  await fc.assert(fc.asyncProperty(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { maxLength: 5 }), fc.nat(), async (rows, cut) => {
    const bytes = new TextEncoder().encode(rows.map((row) => `${row.map(quote).join(',')}\n`).join(''));
    const at = bytes.length === 0 ? 0 : cut % bytes.length;
    const reference = parse(Buffer.from(bytes), { relax_column_count: true, skip_empty_lines: true }) as string[][];
    expect(await cells([bytes.slice(0, at), bytes.slice(at)])).toEqual(reference);
  }));
});

test('a file that is not UTF-8 is read as Windows-1252, and said so once; one of two encodings is not read', async () => {
  const latin = Buffer.from('pays\nGen\xe8ve\nBr\xe9sil\n', 'latin1');
  expect(await read([latin])).toEqual([{ line: 1, problem: expect.stringContaining('read as Windows-1252') }, { line: 1, cells: ['pays'] }, { line: 2, cells: ['Genève'] }, { line: 3, cells: ['Brésil'] }]);
  await expect(read([Buffer.from('Côte\n'), latin])).rejects.toThrow('the encoding changes');
  await expect(read([latin], { encoding: 'utf-8' })).rejects.toThrow('it is not UTF-8 (byte 8)');
  expect(await cells([Buffer.from('\x80 5\n', 'latin1')], { encoding: 'windows-1252' })).toEqual([['€ 5']]);
});

test('UTF-16 is refused by name', () => expect(cells([Buffer.from('\ufeffa,b\n', 'utf16le')])).rejects.toThrow('UTF-16'));

test('text after a closing quote costs its own record', async () => {
  expect(await read(['a,b\n"x"y,2\n3,4\n'])).toEqual([{ line: 1, cells: ['a', 'b'] }, { line: 2, cell: 0, problem: expect.stringContaining('closing quote') }, { line: 3, cells: ['3', '4'] }]);
});

test('a cell of a million characters is refused and the next record read', async () => {
  expect(await read([`a,b\n1,${'x'.repeat(1_000_000)}\n3,4\n`])).toEqual([{ line: 1, cells: ['a', 'b'] }, { line: 2, cell: 1, problem: `the cell holds 1000000 characters; at most ${LONGEST_CELL} are read` }, { line: 3, cells: ['3', '4'] }]);
});

test.each([['without an end', 'x', 'x'], ['in an open quote', '"', 'x\n']])('a line %s is not kept past its limit', async (_, first, piece) => {
  let given = 0;
  const endless = function* () {
    yield first;
    for (; given < 4 * LONGEST_LINE; given += 65_536) yield piece.repeat(65_536 / piece.length);
  };
  await expect(cells(endless())).rejects.toThrow(/longer than|never closed/);
  expect(given).toBeLessThan(2 * LONGEST_LINE);
});
