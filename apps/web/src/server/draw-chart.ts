import 'server-only';
import type { ChartSpec } from '@mizan/charts';
import { renderSvg, type ChartSvgOptions } from '@mizan/charts/svg';

const drawings = new WeakMap<ChartSpec, Map<string, string>>();

/** The chart as SVG, drawn once for each size: the API hands out one spec a build of the database. */
export function drawChart(spec: ChartSpec, options: ChartSvgOptions): string {
  const known = drawings.get(spec) ?? new Map<string, string>();
  drawings.set(spec, known);
  const key = JSON.stringify(options);
  const drawing = known.get(key) ?? renderSvg(spec, options);
  known.set(key, drawing);
  return drawing;
}
