import type { ReactNode } from 'react';
import { Line, LineChart, XAxis, YAxis } from 'recharts';
import type { Ink } from '../palette.ts';
import type { ChartLine, ChartSpec } from '../spec.ts';
import type { ChartGeometry } from '../svg/geometry.ts';
import { STROKES } from '../svg/marks.ts';

interface Row {
  readonly x: number;
  readonly line: string;
  readonly value: number | null;
}

/** One table for all lines, one after the other: each finds its own rows, whatever periods the others have. */
const rowsOf = (lines: readonly ChartLine[], log: boolean): Row[] =>
  lines.flatMap((line) => line.points.map(({ x, value }) => ({ x, line: line.id, value: log && value !== null && value <= 0 ? null : value })));

/** The lines of the chart, drawn by recharts in the plot of the geometry and on its domains. */
export function RechartsLines({ spec, geometry, colour }: { readonly spec: ChartSpec; readonly geometry: ChartGeometry; readonly colour: (ink: Ink) => string }): ReactNode {
  const { width, height, plot } = geometry;
  const margin = { left: plot.left, top: plot.top, right: width - plot.right, bottom: height - plot.bottom };
  return (
    <LineChart width={width} height={height} margin={margin} data={rowsOf(spec.lines, spec.scale === 'log')} style={{ width: '100%', height: '100%' }} accessibilityLayer={false}>
      <XAxis dataKey="x" type="number" domain={[spec.x.from, spec.x.to]} allowDataOverflow hide />
      <YAxis type="number" scale={spec.scale} domain={[spec.y.from, spec.y.to]} allowDataOverflow hide />
      {spec.lines.map(({ id, hue, method }) => (
        <Line key={id} dataKey={(row: Row) => (row.line === id ? row.value : null)} type="linear" className={`chart-line-${id}`} stroke={colour(hue)} {...STROKES[method]} strokeLinejoin="round" dot={false} activeDot={false} isAnimationActive={false} />
      ))}
    </LineChart>
  );
}
