import { effectiveNumber, entropy, gini, hhi, hhiNormalised, hhiUnctad, hirschman, isMeasured, rosenbluth, theil } from '@mizan/analytics';
import { z } from 'zod';
import { estimator } from '../estimator.ts';
import { column } from '../options.ts';

const INDICES = { hhi, 'hhi-normalised': hhiNormalised, 'hhi-unctad': hhiUnctad, hirschman, theil, gini, entropy, rosenbluth, 'effective-number': effectiveNumber } as const;

/** How unevenly values are spread over lines. */
export const concentration = estimator({
  name: 'concentration', what: 'How unevenly values are spread over lines or markets: Herfindahl–Hirschman in three forms, Hirschman, Theil, Gini, entropy, Rosenbluth, effective number', method: 'concentration',
  options: { code: column('Column of lines or markets').default('code'), value: column('Column of values').default('value'), lines: z.int().min(1).max(10_000_000).optional().describe('Lines there could be trade in; those of the table unless given') },
  find(table, { code, value, lines }) {
    const [codes, values] = [table.uniqueLabels(code, 'code'), table.numbers(value, 'value')];
    const known = new Map(codes.flatMap((text, row) => (values[row] === null ? [] : [[text, values[row]!] as const])));
    const n = lines ?? codes.length;
    const rows = Object.entries(INDICES).map(([name, index]) => {
      const found = index(known, n);
      return isMeasured(found) ? { name, value: found.value, reason: null } : { name, value: null, reason: found.reason };
    });
    return { convention: { lines: n, active: [...known.values()].filter((one) => one > 0).length, logarithms: 'natural' }, results: { indices: rows } };
  },
});
