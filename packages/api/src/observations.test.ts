import type { Observation } from '@mizan/model';
import { expect, test } from 'vitest';
import { observationsAndSuspensions } from './observations.ts';
import { testContext } from './testing/context.ts';

/** A month that Russia's customs service did publish, with a synthetic figure. */
async function published() {
  const { store, catalogue } = await testContext();
  const [one] = await store.observations({ reporter: 'MA', partner: 'RU', dataflow: 'COW_TRADE', from: '2014' });
  const january = { ...one!, freq: 'M', reporter: 'RU', partner: 'MA', flow: 'X', timePeriod: '2022-01', dataflow: 'FCS', source: 'fcs-russia' } as Observation;
  const asked: object[] = [];
  const observations: typeof store.observations = async (query) => {
    asked.push(query);
    return query.from === undefined ? [january] : [];
  };
  return { asked, series: (query: Parameters<typeof observations>[0]) => observationsAndSuspensions({ observations }, [...catalogue.sources.values()], query, '2022-06-10') };
}

const periods = (observations: readonly Observation[]) => observations.map(({ timePeriod, absence }) => `${timePeriod} ${absence}`);

test('a series goes on with the periods its source says are suspended', async () => {
  const { series } = await published();
  expect(periods(await series({ reporter: 'RU', partner: 'MA' }))).toEqual(['2022-01 null', '2022-02 suspended', '2022-03 suspended', '2022-04 suspended', '2022-05 suspended']);
});

test('also where all that is asked for lies after its last figure, or the day is an earlier one', async () => {
  const { series, asked } = await published();
  expect(periods(await series({ reporter: ['RU', 'MA'], from: '2022-03', to: '2022-04' }))).toEqual(['2022-03 suspended', '2022-04 suspended']);
  expect(asked).toEqual([{ reporter: ['RU', 'MA'], to: '2022-04' }]);
  expect(periods(await series({ reporter: 'RU', asOf: '2022-03-31' }))).toEqual(['2022-01 null', '2022-02 suspended', '2022-03 suspended']);
});

test('a reporter of whom nothing is suspended is asked for as it is', async () => {
  const { series, asked } = await published();
  await series({ reporter: 'MA', from: '2022-03' });
  expect(asked).toEqual([{ reporter: 'MA', from: '2022-03' }]);
});
