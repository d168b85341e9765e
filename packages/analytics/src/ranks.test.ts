import { describe, expect, it } from 'vitest';
import { importsOf, seriesOf } from '../test/figures.ts';
import { partnerRanks } from './ranks.ts';

describe('partnerRanks', () => {
  const series = [
    importsOf('MA', 'ES', { 2020: '70' }), importsOf('MA', 'RU', { 2020: '70' }), importsOf('MA', 'FR', { 2020: '90' }), importsOf('MA', 'CN', { 2020: '10' }),
    seriesOf({ partner: 'DZ' }, { 2020: 'confidential' }), importsOf('MA', 'WORLD', { 2020: '300' }), importsOf('RU', 'MA', { 2020: '500' }),
  ];
  it('gives equal partners the better place, the next one its own, and an absent one none', () =>
    expect(partnerRanks(series, 'MA', 'imports', 'TEST', '2020').map(({ partner, rank, tied }) => [partner, rank, tied])).toEqual([
      ['FR', 1, false], ['ES', 2, true], ['RU', 2, true], ['CN', 4, false], ['DZ', null, false],
    ]));
  it('takes exports from what partners import', () => expect(partnerRanks(series, 'MA', 'exports', 'TEST', '2020').map((row) => row.partner)).toEqual(['RU']));
  it('has nobody in a year without figures', () => expect(partnerRanks(series, 'MA', 'imports', 'TEST', '1999').every((row) => row.rank === null)).toBe(true));
});
