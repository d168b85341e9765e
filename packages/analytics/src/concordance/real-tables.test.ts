import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { counterparts, reversed, type ClassificationId, type CodedValue, type Correlation } from '@mizan/model';
import { describe, expect, test } from 'vitest';
import { convert } from './convert.ts';
import { pathBetween } from './path.ts';
import { countOutcomes, roundTrip } from './round-trip.ts';
import { scaled } from './scaled.ts';
import { conversionShares } from './shares.ts';
import { compareTables, countDifferences } from './table-difference.ts';

/** Conversion tables of UNSD between editions of the HS, one counterpart for each code. */
const TABLES = fileURLToPath(new URL('../../../../../shared/data/concordance/', import.meta.url));

function read(from: number, to: number): Correlation {
  const [, ...rows] = gunzipSync(readFileSync(`${TABLES}hs${from}_hs${to}.csv.gz`)).toString('utf8').trim().split(/\r?\n/).map((line) => line.split(','));
  return { from: `H${from}` as ClassificationId, to: `H${to}` as ClassificationId, pairs: rows.map((cells) => ({ from: cells[0]!, to: cells[3]! })), without: [] };
}

describe.skipIf(!existsSync(TABLES))('conversion tables of the HS (needs ../shared/data beside the repository)', () => {
  test.each([[6, 5], [5, 4], [4, 3], [3, 2], [2, 1], [1, 0], [6, 0]])('from H%i to H%i and back nothing is lost', (from, to) => {
    const forward = read(from, to);
    for (const correlation of [forward, reversed(forward)]) {
      const values: CodedValue[] = counterparts(correlation).sources.map((code, i) => ({ code, value: `${(i * 7919) % 10_000_019}.${String((i * 13) % 1000).padStart(3, '0')}` }));
      const shares = conversionShares(correlation, { kind: 'equal' });
      const result = shares.ok && convert([...values, { code: '000000', value: '0.001' }], shares.value);
      if (!result || !result.ok) throw new Error('refused');
      const { given, converted, kept } = result.value.sums;
      expect(scaled(given, 3)).toBe(scaled(converted, 3) + scaled(kept, 3));
      expect(result.value.kept).toEqual([{ code: '000000', value: '0.001', reason: 'not-in-table' }]);
    }
  });

  test('of 5,613 codes of H6, 5,240 come back from H5 as themselves and 373 are merged there', () =>
    expect(countOutcomes(roundTrip(read(6, 5), reversed(read(6, 5))))).toEqual({ returns: 5240, merged: 373, split: 0, elsewhere: 0, 'no-counterpart': 0, 'no-way-back': 0 }));

  const agreement = { same: 0, wider: 0, narrower: 0, overlapping: 0, apart: 0, 'dead-end': 0, 'only-direct': 0, 'only-chain': 0 };
  test('H6 to H4 by H5 differs from the direct table in 9 codes, which two tables of nearest codes lead apart', () => {
    const differences = compareTables(pathBetween([read(6, 5), read(5, 4)], 'H6', 'H4')!, read(6, 4));
    expect(countDifferences(differences)).toEqual({ ...agreement, same: 5604, apart: 9 });
    expect(differences.find(({ code }) => code === '030743')).toEqual({ code: '030743', kind: 'apart', direct: ['030799'], chain: ['030749'], endsAt: [] });
  });

  test('H6 to H0 by all editions between differs in 171', () => {
    const path = pathBetween([read(6, 5), read(5, 4), read(4, 3), read(3, 2), read(2, 1), read(1, 0)], 'H6', 'H0')!;
    expect(path.via).toEqual(['H5', 'H4', 'H3', 'H2', 'H1']);
    expect(countDifferences(compareTables(path, read(6, 0)))).toEqual({ ...agreement, same: 5442, apart: 168, 'dead-end': 3 });
    expect(path.deadEnds.map(({ code }) => code)).toEqual(['999999', '710820', '711890']);
  });
});
