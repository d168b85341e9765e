import { periodOf } from '@mizan/model';
import { describe, expect, it } from 'vitest';
import { pointOf, seriesOf } from '../test/figures.ts';
import { levelOf, levelOver } from './level.ts';

describe('levelOf', () => {
  it.each(['missing', 'confidential', 'not-released', 'suspended'] as const)('keeps the reason of an absent value: %s', (absence) =>
    expect(levelOf(pointOf(seriesOf({}, { 2020: absence }), '2020'))).toEqual({ value: null, reason: absence }));
  it('takes a reported 0 as a number', () => expect(levelOf(pointOf(seriesOf({}, { 2020: '0' }), '2020'))).toMatchObject({ value: '0', interval: { low: '-0.5', high: '0.5' } }));
  it('takes no point as missing', () => expect(levelOf(undefined)).toEqual({ value: null, reason: 'missing' }));
  it.each([['E', 'estimated'], ['P', 'provisional'], ['B', 'break']] as const)('flags status %s', (status, flag) =>
    expect(levelOf(pointOf(seriesOf({ status }, { 2020: '5' }), '2020'))).toMatchObject({ flags: [flag] }));
  it('flags a total that is a sum of partners', () =>
    expect(levelOf(pointOf(seriesOf({ partner: 'WORLD', note: 'sum-of-partners n=3 missing=0' }, { 2020: '5' }), '2020'))).toMatchObject({ flags: ['sum-of-partners'] }));
});

describe('levelOver', () => {
  const months = Object.fromEntries(Array.from({ length: 12 }, (_, i) => [`2020-${String(i + 1).padStart(2, '0')}`, String(i + 1)]));
  it.each([
    ['2020', '78'], ['2020-S1', '21'], ['2020-Q4', '33'], ['2020-01-01/P8M', '36'], ['2020-03', '3'],
  ])('sums the months that fill %s', (period, value) => expect(levelOver(seriesOf({ freq: 'M' }, months), periodOf(period))).toMatchObject({ value }));
  it('gives no sum for a period with a month absent from the series', () => {
    const { '2020-05': _, ...without } = months;
    expect(levelOver(seriesOf({ freq: 'M' }, without), periodOf('2020'))).toEqual({ value: null, reason: 'missing' });
  });
  it('says why a month has no value', () =>
    expect(levelOver(seriesOf({ freq: 'M' }, { ...months, '2020-05': 'suspended' }), periodOf('2020'))).toEqual({ value: null, reason: 'suspended' }));
  it('does not cut a year into halves', () => expect(levelOver(seriesOf({}, { 2020: '10' }), periodOf('2020-S1'))).toMatchObject({ value: null }));
});
