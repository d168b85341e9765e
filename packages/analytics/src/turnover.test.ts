import { periodOf } from '@mizan/model';
import { describe, expect, it } from 'vitest';
import { importsOf, seriesOf } from '../test/figures.ts';
import { turnover, turnoverSeries } from './turnover.ts';
import { twoWays } from './two-way.ts';

/** Imports recorded by Morocco and by Russia, in millions: Correlates of War trade v4.0 (Barbieri and Keshk 2016). */
const toMorocco = importsOf('MA', 'RU', { 2002: '356', 2005: '1360' });
const toRussia = importsOf('RU', 'MA', { 2002: '58', 2004: '87', 2005: '144' });

describe('twoWays', () => {
  it('joins both importers of one release', () => expect(twoWays([toMorocco, toRussia], 'RU', 'MA')).toEqual([{ outward: toMorocco, inward: toRussia }]));
  it('gives the same pair seen from the other side', () => expect(twoWays([toMorocco, toRussia], 'MA', 'RU')).toEqual([{ outward: toRussia, inward: toMorocco }]));
  it('never joins two releases', () => expect(twoWays([toMorocco, importsOf('RU', 'MA', { 2005: '1' }, { vintage: '2' })], 'MA', 'RU')).toEqual([]));
  it('joins exports and imports of the same reporter where reporters count for themselves', () => {
    const of = (reporter: string, flow: 'X' | 'M') => seriesOf({ reporter, partner: reporter === 'MA' ? 'RU' : 'MA', flow, method: 'reporter', valuation: flow === 'X' ? 'FOB' : 'CIF' }, { 2005: '10' });
    const all = [of('MA', 'X'), of('MA', 'M'), of('RU', 'X'), of('RU', 'M')];
    expect(twoWays(all, 'MA', 'RU').map(({ outward, inward }) => [outward.reporter, inward.reporter])).toEqual([['MA', 'MA'], ['RU', 'RU']]);
  });
});

describe('turnover', () => {
  const [two] = twoWays([toMorocco, toRussia], 'RU', 'MA');
  it('adds both directions and their rounding: 1,360 + 144 = 1,504 million', () =>
    expect(turnover(two!, periodOf('2005'))).toEqual({ value: '1504000000', interval: { low: '1503000000', high: '1505000000', lowOpen: false, highOpen: true }, flags: [] }));
  it('is absent where one direction is', () => expect(turnover(two!, periodOf('2004'))).toEqual({ value: null, reason: 'missing' }));
  it('runs over the periods of either', () => expect(turnoverSeries(two!).map((point) => point.period)).toEqual(['2002', '2004', '2005']));
  it('flags FOB added to CIF', () => {
    const out = seriesOf({ reporter: 'MA', flow: 'X', method: 'reporter', valuation: 'FOB' }, { 2005: '10' });
    const back = seriesOf({ reporter: 'MA', flow: 'M', method: 'reporter', valuation: 'CIF' }, { 2005: '20' });
    expect(turnover({ outward: out, inward: back }, periodOf('2005'))).toMatchObject({ value: '30', flags: ['mixed-valuation'] });
  });
});
