import { Observation, type Coverage } from '@mizan/model';
import { describe, expect, it } from 'vitest';
import { withSuspended } from './suspended.ts';

/** Synthetic figures; the stretches are those of Russia's customs service, which stopped after January 2022. */
const note = { en: 'Suspended.', fr: 'Suspendu.', ar: 'معلّق.', ru: 'Приостановлено.' };
const sources = [
  { id: 'fcs-russia', coverage: [{ reporter: 'RU', from: '2022-02', to: '2022-12', state: 'suspended', note }, { reporter: 'RU', from: '2023-01', state: 'suspended', note }] satisfies Coverage[] },
  { id: 'other', coverage: [{ from: '2022', state: 'not-released', note }] satisfies Coverage[] },
];

const observation = (timePeriod: string, changes: Partial<Record<keyof Observation, unknown>> = {}): Observation =>
  Observation.parse({
    freq: 'M', reporter: 'RU', partner: 'MA', flow: 'X', commodity: 'TOTAL', valuation: 'FOB', indicator: 'TRADE_VALUE', timePeriod, value: '5', absence: null, unit: 'USD', unitMult: 6, decimals: 0,
    status: 'A', confStatus: 'F', method: 'reporter', dataflow: 'FCS', vintage: 'v1', source: 'fcs-russia', rights: 'allowed', ...changes,
  });

const periods = (observations: readonly Observation[], stretch: { from?: string; to?: string; until: string }) =>
  withSuspended(observations, sources, stretch).map(({ timePeriod, value, absence }) => `${timePeriod} ${value ?? absence}`);

describe('withSuspended', () => {
  it('goes on with the absence, to the last whole period before the day', () => {
    expect(periods([observation('2021-12'), observation('2022-01')], { until: '2022-05-15' })).toEqual(['2021-12 5', '2022-01 5', '2022-02 suspended', '2022-03 suspended', '2022-04 suspended']);
  });
  it('runs over the stretches without a seam or a repetition', () => {
    const found = periods([observation('2022-01')], { until: '2023-12-31' });
    expect(found).toHaveLength(24);
    expect(new Set(found).size).toBe(24);
  });
  it.each([
    ['years', observation('2021', { freq: 'A' }), ['2021 5', '2022 suspended', '2023 suspended']],
    ['half-years', observation('2021-S2', { freq: 'S' }), ['2021-S2 5', '2022-S1 suspended', '2022-S2 suspended', '2023-S1 suspended', '2023-S2 suspended']],
    ['weeks, which are left alone', observation('2022-W03', { freq: 'W' }), ['2022-W03 5']],
  ])('a part without figures is a whole without its figure: %s', (_, one, expected) => expect(periods([one], { until: '2024-02-01' })).toEqual(expected));
  it('keeps a figure that is there nevertheless', () => {
    expect(periods([observation('2022-01'), observation('2022-03')], { until: '2022-04-30' })).toEqual(['2022-01 5', '2022-02 suspended', '2022-03 5', '2022-04 suspended']);
  });
  it.each<[string, { from?: string; to?: string }, string[]]>([
    ['from', { from: '2022-04' }, ['2022-01 5', '2022-04 suspended', '2022-05 suspended']],
    ['to', { to: '2022-02' }, ['2022-01 5', '2022-02 suspended']],
    ['to before it', { to: '2022-01' }, ['2022-01 5']],
  ])('stays in the stretch that is asked for: %s', (_, stretch, expected) => expect(periods([observation('2022-01')], { ...stretch, until: '2022-05-31' })).toEqual(expected));
  it.each<[string, Observation]>([
    ['another reporter', observation('2022-01', { reporter: 'MA', partner: 'RU' })],
    ['a city of the reporter', observation('2022-01', { reporter: 'RU-MOW' })],
    ['another source', observation('2022-01', { source: 'other' })],
  ])('says nothing of %s', (_, one) => expect(withSuspended([one], sources, { until: '2024-12-31' })).toEqual([one]));
  it('makes observations that the model takes, with their series and rights', () => {
    const [, added] = withSuspended([observation('2022-01', { rights: 'restricted', note: 'of its own' })], sources, { until: '2022-02-28' });
    expect(Observation.parse(added)).toEqual({ ...observation('2022-01'), timePeriod: '2022-02', value: null, absence: 'suspended', status: 'O', note: 'stated by the source', rights: 'restricted' });
  });
});
