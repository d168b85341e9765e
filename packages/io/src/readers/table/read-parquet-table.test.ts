import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { Observation } from '@mizan/model';
import { isRejection } from '../rejection.ts';
import { readParquetTable } from './read-parquet-table.ts';
import { collect, CONSTANTS, mappingOf, RELEASE } from '../../testing/table-mapping.ts';

// src/testing/synthetic.parquet: 2,100 invented rows in two row groups, zstd, written by DuckDB 1.5 with
// year 2000 + i // 12 % 20, month 1 + i % 12, pays Russie or France, dirhams decimal(20,2) 123456789012345678.12 + i (null at 7),
// precise decimal(38,12) i / 8 - 1, double_value 0.1 × i, float_value 0.1, whole bigint 9007199254740993 + i, day 2024-03-01 + i.
const bytes = readFileSync(fileURLToPath(new URL('../../testing/synthetic.parquet', import.meta.url)));
const file = (content: Uint8Array) => ({ byteLength: content.length, slice: (start: number, end?: number) => new Uint8Array(content).slice(start, end).buffer });
const mapping = (value: string, time = '{ year: year, month: month }') => mappingOf(`numbers: { decimal: "," }
missing: { "": missing }
partner: { column: pays, codes: { Russie: RU, France: FR } }
time: ${time}
value: ${value}
${CONSTANTS}`);
const read = (value: string, time?: string, content: Uint8Array = bytes) => collect(readParquetTable(file(content), mapping(value, time), { file: 'table.parquet', release: RELEASE }));

test.each([
  ['dirhams', 2099, '123456789012347777.12', 2], // one digit more than a double has
  ['precise', 1, '-0.875', 12],
  ['precise', 2099, '261.375', 12],
  ['double_value', 7, '0.7', 1],
  ['float_value', 0, '0.1', 1],
  ['whole', 2, '9007199254740995', 0],
])('%s of row %i is %s', async (column, index, value, decimals) => {
  const items = await read(column);
  expect(items).toHaveLength(2100);
  expect(items[index]).toMatchObject({ value, decimals });
  for (const item of items) if (!isRejection(item)) expect(Observation.parse(item)).toEqual(item);
});

test('null is absent, and a day can stand for its month', async () => {
  expect((await read('dirhams'))[7]).toMatchObject({ value: null, absence: 'missing', timePeriod: '2000-08', partner: 'FR' });
  expect((await read('whole', '{ column: day, as: month }'))[31]).toMatchObject({ timePeriod: '2024-04' });
});

test('a column that is not there is named', async () => {
  expect(await read('dirham')).toMatchObject([{ file: 'mapping.yaml', field: 'value', reason: expect.stringContaining('did you mean `dirhams`?') }]);
});

test('days and texts are no numbers', async () => {
  expect((await read('day'))[0]).toEqual({ file: 'table.parquet', row: 2, field: 'day', reason: '2024-03-01 is a date' });
  expect((await read('pays'))[0]).toMatchObject({ row: 2, reason: '"Russie" is not a number' });
});

test.each([['no Parquet', Buffer.from('year,month\n'.repeat(9))], ['a file cut short', bytes.subarray(0, 20_000)]])('%s ends with one rejection', async (_, content) => {
  expect(await read('dirhams', undefined, content)).toMatchObject([{ row: 1, field: '', reason: expect.stringContaining('cannot be read further') }]);
});
