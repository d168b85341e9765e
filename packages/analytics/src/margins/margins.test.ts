import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exportsOf, valuesOf, worldExports } from '../../test/trade-table.ts';
import { margins } from './margins.ts';

const shown = ({ extensive, intensive, share }: ReturnType<typeof margins>) => [extensive, intensive, share].map((m) => m.value ?? ('reason' in m && m.reason));

describe('margins', () => {
  // A exports a, b and d: 300 of the world's 400; and 100 of those 300.
  it('of A against the world', () => {
    expect(shown(margins(exportsOf('A'), worldExports, 'world'))).toEqual([0.75, 1 / 3, 0.25]);
    expect(margins(exportsOf('A'), worldExports, 'world').extensive).toMatchObject({ convention: { margin: 'extensive', reference: 'world', lines: 4, exported: 3 }, flags: [] });
  });
  it.each<[string, readonly number[], readonly number[], (number | string)[]]>([
    ['no exports', [0, 0], [3, 1], [0, 'base-zero', 0]],
    ['nothing to compare with', [1, 1], [0, 0], ['total-zero', 'total-zero', 'total-zero']],
    ['no reference', [1], [], ['missing', 'missing', 'missing']],
    ['a negative value', [-1, 1], [3, 1], ['part-negative', 'part-negative', 'part-negative']],
  ])('%s', (_, own, reference, expected) => expect(shown(margins(valuesOf(own), valuesOf(reference), 'world'))).toEqual(expected));
  it('flags what the reference does not have', () => expect(margins(new Map([['x', 5], ['a', 1]]), new Map([['a', 10]]), 'rest of the world').share).toMatchObject({ value: 0.6, flags: ['part-exceeds-total'] }));
  it('EM × IM = share', () =>
    fc.assert(fc.property(fc.array(fc.tuple(fc.nat(1000), fc.integer({ min: 1, max: 1000 })), { minLength: 1, maxLength: 20 }), (lines) => {
      const [own, reference] = [valuesOf(lines.map(([x]) => x)), valuesOf(lines.map(([x, more]) => x + more))];
      const { extensive, intensive, share } = margins(own, reference, 'world');
      if (intensive.value === null) expect(share.value).toBe(0);
      else expect(extensive.value! * intensive.value).toBeCloseTo(share.value!, 12);
    })));
});
