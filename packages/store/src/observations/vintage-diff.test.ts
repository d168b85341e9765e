import { expect, onTestFinished, test } from 'vitest';
import type { Observation } from '@mizan/model';
import { buildDatabase } from '../build/build-database.ts';
import { openStore } from '../serve/open-store.ts';
import { temporaryDatabase } from '../testing/databases.ts';
import { observation, release, syntheticContent } from '../testing/synthetic-content.ts';
import type { VintageDiff } from './vintage-diff.ts';

type Fields = Partial<Record<keyof Observation, unknown>>;

/** What became of synthetic observations from a release `v1` to a release `v2`. */
async function diffOf(before: readonly Fields[], after: readonly Fields[], limit?: number): Promise<VintageDiff> {
  const { url, remove } = await temporaryDatabase();
  onTestFinished(remove);
  const of = (id: string, rows: readonly Fields[]) => release(rows.map((row) => observation({ ...row, vintage: id })), { id, sha256: id.padStart(64, '0') });
  await buildDatabase(url, syntheticContent({ releases: [of('v1', before), of('v2', after)] }), { mizan: '0.0.0-test' });
  const handle = await openStore(url);
  onTestFinished(() => handle.close());
  return (await handle.current()).vintageDiff('SYNTHETIC', 'v1', 'v2', limit === undefined ? {} : { limit });
}

test.each<[string, Fields, Fields, string, string | null, string | null]>([
  ['a higher value', { value: '200' }, { value: '250' }, 'revised', '50000000', '25'],
  ['a lower one', { value: '-200', unitMult: 0 }, { value: '-250.5', unitMult: 0 }, 'revised', '-50.5', '-25.25'],
  ['by a third', { value: '3', unitMult: 0 }, { value: '2', unitMult: 0 }, 'revised', '-1', '-33.33'],
  ['to the last decimal of 38 digits', { value: '99999999999999999999999999.999999999998' }, { value: '99999999999999999999999999.999999999999' }, 'revised', '0.000001', '0'],
  ['from zero', { value: '0', absence: 'zero' }, { value: '5' }, 'revised', '5000000', null],
  ['to an absence', { value: '5' }, { value: null, absence: 'suspended' }, 'revised', null, null],
  ['from one absence to another', { value: null, absence: 'missing' }, { value: null, absence: 'confidential' }, 'revised', null, null],
  ['in another currency', { value: '5', unit: 'USD' }, { value: '5', unit: 'EUR' }, 'revised', null, null],
  ['in another multiplier, otherwise', { value: '5' }, { value: '5000001', unitMult: 0 }, 'revised', '1', '0'],
])('%s is a revision', async (_, before, after, change, difference, percent) => {
  const { counts, largest } = await diffOf([before], [after]);
  expect(counts).toEqual({ added: 0, withdrawn: 0, revised: 1, restated: 0, same: 0 });
  expect(largest).toMatchObject([{ change, difference, percent, before: observation({ ...before, vintage: 'v1' }), after: observation({ ...after, vintage: 'v2' }) }]);
});

test.each<[string, Fields, Fields, 'same' | 'restated']>([
  ['the same', { value: '5' }, { value: '5' }, 'same'],
  ['the same in another multiplier', { value: '5', decimals: 1 }, { value: '5000', unitMult: 3, decimals: 0 }, 'restated'],
  ['an estimate made final', { value: '5', status: 'E' }, { value: '5', status: 'A' }, 'restated'],
  ['a new note', { value: '5' }, { value: '5', note: 'a note' }, 'restated'],
])('%s is no revision', async (_, before, after, change) => {
  expect((await diffOf([before], [after])).counts).toEqual({ added: 0, withdrawn: 0, revised: 0, restated: 0, same: 0, [change]: 1 });
});

test('of each change the largest come first, as many as asked', async () => {
  const before = [{ timePeriod: '2000', value: '1' }, { timePeriod: '2001', value: '10' }, { timePeriod: '2002', value: '100' }, { timePeriod: '2010', value: '3' }, { timePeriod: '2011', value: '4' }];
  const after = [{ timePeriod: '2000', value: '3' }, { timePeriod: '2001', value: '5' }, { timePeriod: '2002', value: '103' }, { timePeriod: '2020', value: '7' }, { timePeriod: '2021', value: '8' }];
  const { counts, largest } = await diffOf(before, after, 2);
  expect(counts).toEqual({ added: 2, withdrawn: 2, revised: 3, restated: 0, same: 0 });
  expect(largest.map(({ change, before: b, after: a }) => [change, (a ?? b)!.timePeriod])).toEqual([['withdrawn', '2011'], ['withdrawn', '2010'], ['revised', '2001'], ['revised', '2002'], ['added', '2021'], ['added', '2020']]);
  expect(largest[0]).not.toHaveProperty('after');
});
