import type { ClassificationId } from '@mizan/model';
import { describe, expect, test } from 'vitest';
import { readCodedValues } from './read-coded-values.ts';
import { readShares } from './read-shares.ts';

const bytes = (...lines: string[]) => Buffer.from(lines.join('\n'));
const values = (list: ClassificationId, ...lines: string[]) => readCodedValues(bytes(...lines), { list, file: 'values.csv' });

describe('figures by code', () => {
  test('numbers exactly, and absences with their reasons', async () =>
    expect(await values('H6', 'code,value,absence', '310210,12.50,', 'H6:3105.30,0,zero', '310520,,confidential', '310530.,', '310540,1e3', '')).toMatchObject({
      values: [{ code: '310210', value: '12.5' }, { code: '310530', value: '0' }, { code: '310520', value: null, absence: 'confidential' }, { code: '310540', value: '1000' }],
      rejections: [{ row: 5, field: 'code', reason: '310530 is there twice' }],
    }));
  test('an empty value is missing, not 0', async () => expect((await values('H6', 'commodity;primaryValue', '310210;')).values).toEqual([{ code: '310210', value: null, absence: 'missing' }]));
  test.each([
    ['H5:310210,1,', 'code', /is a code of H5, not of H6/], ['10121,1,', 'code', /leading zero/], ['310210,"1,5",', 'value', /decimal point/], ['310210,n/a,', 'value', /is not a number/],
    ['310210,,zero', 'absence', /is none of missing/], ['310210,5,confidential', 'absence', /beside the value 5/], [',5,', 'code', /is not a code/],
  ])('%s is rejected', async (row, field, reason) => expect(await values('H6', 'code,value,absence', row)).toMatchObject({ values: [], rejections: [{ file: 'values.csv', row: 2, field, reason: expect.stringMatching(reason) }] }));
  test('another table is refused whole', async () => expect(await values('H6', 'a,b', '1,2')).toMatchObject({ values: [], rejections: [{ field: 'code', fatal: true }] }));
});

describe('shares', () => {
  const shares = (...lines: string[]) => readShares(bytes(...lines), { from: 'H5', to: 'H6', file: 'shares.csv' });
  test('as they are written', async () => expect(await shares('from,to,share', '0307.49,030742,1/3', '030749,030743,0.25')).toEqual({ shares: [{ from: '030749', to: '030742', share: '1/3' }, { from: '030749', to: '030743', share: '0.25' }], rejections: [] }));
  test('what is no code is rejected', async () => expect(await shares('from,to,share', '30749,030742,1')).toMatchObject({ shares: [], rejections: [{ row: 2, field: 'from' }] }));
  test('another table is refused whole', async () => expect(await shares('a,b')).toMatchObject({ rejections: [{ field: 'from', fatal: true }] }));
});
