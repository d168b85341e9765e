import { scaleLinear, scaleLog } from 'd3-scale';
import type { ChartSpec } from '../spec.ts';
import type { Box } from './geometry.ts';

export interface Scales {
  readonly x: (time: number) => number;
  /** Null where the scale has no place for the value: zero and less on a logarithmic one. */
  readonly y: (value: number) => number | null;
}

/** The one mapping from data to pixels. */
export function scalesOf(spec: ChartSpec, plot: Box): Scales {
  const x = scaleLinear([spec.x.from, spec.x.to], [plot.left, plot.right]);
  const y = (spec.scale === 'log' ? scaleLog : scaleLinear)([spec.y.from, spec.y.to], [plot.bottom, plot.top]);
  return { x: (time) => x(time), y: (value) => (spec.scale === 'log' && value <= 0 ? null : y(value)) };
}
