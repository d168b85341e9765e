import fc from 'fast-check';
import { reversed, type ClassificationId, type CodedValue, type Correlation } from '@mizan/model';
import { describe, expect, it, test } from 'vitest';
import { composeTables } from './compose.ts';
import { convert } from './convert.ts';
import { pathBetween, routeBetween, tableAlong } from './path.ts';
import { countOutcomes, roundTrip, type RoundTripOutcome } from './round-trip.ts';
import { conversionShares } from './shares.ts';
import { compareTables } from './table-difference.ts';

const table = (from: ClassificationId, to: ClassificationId, pairs: string, without: string[] = []): Correlation => ({
  from, to, without, pairs: pairs.split(' ').filter(Boolean).map((pair) => ({ from: pair.split('>')[0]!, to: pair.split('>')[1]! })),
});

/** Synthetic: a carried on, b and c merged, d divided, e and f entangled, g ended. */
const there = table('H6', 'H5', 'a>p b>q c>q d>r d>s e>t e>u f>u f>v', ['g']);

describe('composeTables', () => {
  it('leads through both tables, each pair once', () =>
    expect(composeTables(there, table('H5', 'H4', 'p>1 q>2 r>3 s>3 t>4 u>5 v>5'))).toMatchObject({
      ok: true, value: { via: 'H5', deadEnds: [], correlation: { from: 'H6', to: 'H4', without: ['g'], pairs: table('H6', 'H4', 'a>1 b>2 c>2 d>3 e>4 e>5 f>5').pairs } },
    }));
  it('gives a code whose way ends half-way no counterpart at all', () =>
    expect(composeTables(there, table('H5', 'H4', 'p>1 q>2 r>3 t>4 u>5 v>5', ['s']))).toMatchObject({ ok: true, value: { deadEnds: [{ code: 'd', at: 's' }], correlation: { without: ['g', 'd'] } } }));
  it('refuses tables that do not meet', () => expect(composeTables(there, table('H4', 'H3', ''))).toMatchObject({ ok: false }));
  const pairs = (low: number) => fc.uniqueArray(fc.tuple(fc.nat(5), fc.nat(5)), { selector: String }).map((drawn) => drawn.map(([from, to]) => ({ from: String(low + from), to: String(low + 10 + to) })));
  it('is the same whichever of three tables are composed first', () =>
    fc.assert(fc.property(pairs(10), pairs(20), pairs(30), (ab, bc, cd) => {
      const [one, two, three] = [{ ...table('H6', 'H5', ''), pairs: ab }, { ...table('H5', 'H4', ''), pairs: bc }, { ...table('H4', 'H3', ''), pairs: cd }];
      const then = (a: Correlation, b: Correlation) => { const made = composeTables(a, b); if (!made.ok) throw new Error(made.problem.reason); return made.value.correlation; };
      const byText = ({ pairs: made }: Correlation) => made.map(({ from, to }) => `${from}>${to}`).sort();
      expect(byText(then(then(one, two), three))).toEqual(byText(then(one, then(two, three))));
    })));
});

describe('routes', () => {
  const tables = [table('H6', 'H5', ''), table('H5', 'H4', ''), table('H4', 'H3', ''), table('H6', 'H4', ''), table('H4', 'S3', '')];
  const steps = (from: ClassificationId, to: ClassificationId) => routeBetween(tables, from, to)?.map((step) => `${step.from}${step.backward ? '←' : '→'}${step.to}`).join(' ');
  test.each<[ClassificationId, ClassificationId, string | undefined]>([
    ['H6', 'H4', 'H6→H4'], ['H4', 'H6', 'H4←H6'], ['H6', 'H3', 'H6→H4 H4→H3'], ['S3', 'H5', 'S3←H4 H4←H5'], ['H6', 'B4', undefined], ['H6', 'H2', undefined],
  ])('from %s to %s: %s', (from, to, route) => expect(steps(from, to)).toBe(route));
  it('compose along the way', () =>
    expect(pathBetween([there, table('H5', 'H4', 'p>1 q>2 r>3 t>4 u>5 v>5', ['s'])], 'H6', 'H4')).toMatchObject({ via: ['H5'], deadEnds: [{ code: 'd', at: 's' }] }));
  it('have a step at least', () => expect(() => tableAlong([])).toThrow(RangeError));
});

describe('roundTrip', () => {
  const outcomes = (forward: Correlation, backward = reversed(forward)) => Object.fromEntries(roundTrip(forward, backward).map(({ code, outcome }) => [code, outcome]));
  it('by one table says which codes come back and why others do not', () =>
    expect(outcomes(there)).toEqual({ a: 'returns', b: 'merged', c: 'merged', d: 'returns', e: 'split', f: 'split', g: 'no-counterpart' }));
  it('names the codes in the way', () => expect(roundTrip(there, reversed(there))[1]).toEqual({ code: 'b', outcome: 'merged', there: ['q'], back: ['b', 'c'] }));
  it('by two tables that disagree', () => expect(outcomes(table('H6', 'H5', 'a>p b>q c>r'), table('H5', 'H6', 'p>b q>b'))).toEqual({ a: 'elsewhere', b: 'returns', c: 'no-way-back' }));
  it('counts', () => expect(countOutcomes(roundTrip(there, reversed(there)))).toEqual({ returns: 2, merged: 2, split: 2, elsewhere: 0, 'no-counterpart': 1, 'no-way-back': 0 } satisfies Record<RoundTripOutcome, number>));
  it('a value comes back whole where its code returns', () => {
    const values: CodedValue[] = [...'abcdefg'].map((code, i) => ({ code, value: String(7 * i + 1) }));
    const over = (correlation: Correlation, given: readonly CodedValue[]) => {
      const shares = conversionShares(correlation, { kind: 'equal' });
      const result = shares.ok && convert(given, shares.value, { decimals: 6 });
      if (!result || !result.ok) throw new Error('refused');
      return result.value.converted;
    };
    const back = new Map(over(reversed(there), over(there, values)).map(({ code, value }) => [code, value]));
    const returning = roundTrip(there, reversed(there)).filter(({ outcome }) => outcome === 'returns').map(({ code }) => code);
    expect(returning.map((code) => back.get(code))).toEqual(returning.map((code) => values.find((figure) => figure.code === code)!.value));
  });
});

describe('compareTables', () => {
  it('names every way to differ', () => {
    const first = table('H6', 'H5', 'a>p b>q c>r d>s e>t f>u g>v h>w h>x');
    const path = pathBetween([first, table('H5', 'H4', 'p>1 q>2 q>3 r>4 s>5 t>6 u>7 u>8 w>9', ['v', 'x'])], 'H6', 'H4')!;
    const direct = table('H6', 'H4', 'a>1 b>2 c>4 c>5 d>6 f>7 f>9 g>10 h>9 i>11', ['e']);
    expect(Object.fromEntries(compareTables(path, direct).map(({ code, kind }) => [code, kind]))).toEqual({ a: 'same', b: 'wider', c: 'narrower', d: 'apart', e: 'only-chain', f: 'overlapping', g: 'dead-end', h: 'dead-end', i: 'only-direct' });
    expect(compareTables(path, direct).find(({ code }) => code === 'h')).toEqual({ code: 'h', kind: 'dead-end', direct: ['9'], chain: [], endsAt: ['x'] });
  });
  it('compares tables of the same editions only', () => expect(() => compareTables({ correlation: there, via: [], deadEnds: [] }, table('H6', 'H4', ''))).toThrow(RangeError));
});
