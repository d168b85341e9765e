import fc from 'fast-check';
import { containsValue } from '@mizan/model';
import { describe, expect, it, test } from 'vitest';
import { quantity } from '../../test/figures.ts';
import { Decimal } from '../decimal.ts';
import { undefinedFor, type Computed, type Quantity } from '../result.ts';
import { IMF_CIF_FOB, routeFactor, toCif, toFob } from './cif-fob.ts';
import { partnerReported } from './partner-reported.ts';
import { EQUAL_WEIGHTS, inverseVarianceWeights, reconciled } from './reconciled.ts';

const shown = (result: Computed) => (result.value === null ? result.reason : Number(result.value));

describe('CIF and FOB', () => {
  it('stand 1.06 to 1 by the IMF’s default', () => {
    expect(toFob(quantity(106))).toMatchObject({ value: '100', flags: ['cif-adjusted'], convention: { valuation: 'FOB', factor: { value: '1.06', basis: 'imf-dots' } } });
    expect(toCif(quantity(100))).toMatchObject({ value: '106', flags: ['cif-adjusted'], convention: { valuation: 'CIF' } });
  });
  it('or by another factor, which is named', () => expect(toFob(quantity(110), { value: '1.1', basis: 'given' })).toMatchObject({ value: '100', convention: { factor: { basis: 'given' } } }));
  it.each(['0', '-1'])('not by a factor of %s', (value) => expect(toFob(quantity(1), { value, basis: 'given' })).toEqual({ value: null, reason: 'not-positive' }));
  it('are absent with the figure', () => expect(toCif(undefinedFor('confidential'))).toEqual({ value: null, reason: 'confidential' }));
  it('undo each other', () => fc.assert(fc.property(fc.integer({ min: 1, max: 1_000_000 }), (v) => { expect(shown(toFob(toCif(quantity(v))))).toBe(v); })));
});

describe('routeFactor', () => {
  const flow = (fob: number, cif: number) => ({ fob: quantity(fob), cif: quantity(cif) });
  test.each<[string, ReturnType<typeof flow>[], string]>([
    ['the middle of an odd number', [flow(100, 104), flow(100, 150), flow(100, 108)], '1.08'],
    ['the mean of both middles of an even number', [flow(100, 104), flow(100, 106), flow(100, 110), flow(100, 200)], '1.08'],
    ['leaves zeros out', [flow(100, 104), flow(0, 10), flow(100, 0), flow(100, 108), flow(100, 112)], '1.08'],
  ])('%s', (_, flows, value) => expect(routeFactor(flows)).toMatchObject({ value, basis: 'route' }));
  it('counts the flows', () => expect(routeFactor([flow(1, 2), flow(1, 2), flow(1, 2)])).toEqual({ value: '2', basis: 'route', flows: 3 }));
  it('needs three', () => expect(routeFactor([flow(100, 104), flow(100, 108), { fob: quantity(1), cif: undefinedFor('missing') }])).toEqual({ value: null, reason: 'too-short' }));
  it('is no freight below 1', () => expect(routeFactor([flow(100, 90), flow(100, 80), flow(100, 110)])).toEqual({ value: null, reason: 'not-comparable' }));
});

describe('partnerReported', () => {
  const exports = { value: quantity(100), valuation: 'FOB' } as const;
  const imports = { value: quantity(212), valuation: 'CIF' } as const;
  it('keeps the reporter’s own figure', () => expect(partnerReported(exports, imports)).toMatchObject({ value: '100', flags: [], convention: { method: 'reporter', valuation: 'FOB', factor: null } }));
  it('keeps a reported 0', () => expect(shown(partnerReported({ ...exports, value: quantity(0) }, imports))).toBe(0));
  it('takes the importer’s CIF for absent exports FOB, less freight', () =>
    expect(partnerReported({ ...exports, value: undefinedFor('suspended') }, imports)).toMatchObject({ value: '200', flags: ['cif-adjusted', 'partner-reported'], convention: { method: 'partner-reported', valuation: 'FOB', factor: IMF_CIF_FOB } }));
  it('takes the exporter’s FOB for absent imports CIF, with freight', () => expect(partnerReported({ value: undefinedFor('missing'), valuation: 'CIF' }, exports)).toMatchObject({ value: '106', flags: ['cif-adjusted', 'partner-reported'] }));
  it('takes a figure on the same basis as it is', () => expect(partnerReported({ value: undefinedFor('missing'), valuation: 'FOB' }, { ...imports, valuation: 'FOB' })).toMatchObject({ value: '212', flags: ['partner-reported'], convention: { factor: null } }));
  it('cannot bring an unknown basis to another', () => expect(partnerReported({ value: undefinedFor('missing'), valuation: 'FOB' }, { ...imports, valuation: 'NA' })).toEqual({ value: null, reason: 'not-comparable' }));
  it('is absent with both', () => expect(partnerReported({ value: undefinedFor('suspended'), valuation: 'FOB' }, { value: undefinedFor('missing'), valuation: 'CIF' })).toEqual({ value: null, reason: 'suspended' }));
});

describe('reconciled', () => {
  it('is the mean of both sides, its weights beside it', () =>
    expect(reconciled(quantity(100), quantity(140))).toMatchObject({ value: '120', convention: { method: 'weighted-mean', valuation: 'FOB', weights: { exporter: '0.5', importer: '0.5', basis: 'equal' } } }));
  it('takes other weights', () => expect(shown(reconciled(quantity(100), quantity(140), { exporter: '0.25', importer: '0.75', basis: 'given' }))).toBe(130));
  it.each<[string, Computed, Computed, string]>([
    ['one side absent', quantity(1), undefinedFor('suspended'), 'one-side-missing'],
    ['a negative side', quantity(-1), quantity(1), 'part-negative'],
  ])('%s', (_, x, m, reason) => expect(reconciled(x, m)).toEqual({ value: null, reason }));
  it.each([['0.5', '0.6'], ['-0.5', '1.5']])('refuses weights %s and %s', (exporter, importer) => expect(reconciled(quantity(1), quantity(1), { exporter, importer, basis: 'given' })).toEqual({ value: null, reason: 'not-comparable' }));
  it('by inverse variance: a side that scatters three times as much counts a third', () => {
    const weights = inverseVarianceWeights(1, 3);
    expect(weights).toEqual({ exporter: '0.75', importer: '0.25', basis: 'inverse-variance' });
    expect(inverseVarianceWeights(0, 1)).toEqual({ value: null, reason: 'not-positive' });
  });
  it('lies between the two, and its interval holds it', () =>
    fc.assert(fc.property(fc.nat(1_000_000), fc.nat(1_000_000), fc.double({ min: 0.001, max: 1000, noNaN: true }), fc.double({ min: 0.001, max: 1000, noNaN: true }), (x, m, a, b) => {
      const weights = inverseVarianceWeights(a, b);
      const result = reconciled(quantity(x), quantity(m), 'reason' in weights ? EQUAL_WEIGHTS : weights) as Quantity;
      const value = new Decimal(result.value);
      expect(value.gte(Math.min(x, m)) && value.lte(Math.max(x, m)) && containsValue(result.interval, result.value)).toBe(true);
    })));
});
