import type { ChartInput } from '../../input/queries.ts';

/** What of the chart is asked for; `a` and `b` are known codes. */
export type ChartChoice = Omit<ChartInput, 'a' | 'b'>;
