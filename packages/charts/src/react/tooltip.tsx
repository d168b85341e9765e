import type { ReactNode } from 'react';
import { directionOf } from '@mizan/model';
import type { Ink } from '../palette.ts';
import type { ChartSpec } from '../spec.ts';
import type { ChartGeometry } from '../svg/geometry.ts';
import type { PointPosition } from './navigation.ts';

interface TooltipProps {
  readonly spec: ChartSpec;
  readonly geometry: ChartGeometry;
  readonly position: PointPosition;
  readonly colour: (ink: Ink) => string;
}

/** The figure at a point, beside it on the side with more room. What it says is also spoken by the live region. */
export function Tooltip({ spec, geometry, position, colour }: TooltipProps): ReactNode {
  const line = spec.lines[position.line]!;
  const point = line.points[position.point]!;
  const mark = geometry.lines[position.line]!.points[position.point]!;
  const share = mark.x / geometry.width;
  const top = ((mark.y ?? geometry.plot.bottom) / geometry.height) * 100;
  const side = share > 0.6 ? { right: `calc(${100 - share * 100}% + 12px)` } : { left: `calc(${share * 100}% + 12px)` };
  return (
    <div
      aria-hidden="true" className="chart-tooltip" dir={directionOf(spec.locale)}
      style={{
        position: 'absolute', ...side, top: `${top}%`, transform: 'translateY(-50%)', pointerEvents: 'none', maxWidth: '15rem', padding: '0.4rem 0.6rem', zIndex: 1,
        font: 'inherit', fontSize: '0.8125rem', lineHeight: 1.35, color: colour('ink'), background: colour('ground'), border: `1px solid ${colour('axis')}`, borderRadius: 3,
      }}
    >
      <div style={{ color: colour('muted') }}>{point.periodLabel}</div>
      <div style={{ color: colour(line.hue), fontWeight: 600 }}>{line.label}</div>
      <div style={{ fontWeight: 600 }}>{point.valueLabel}</div>
      <div style={{ color: colour('muted') }}>{line.source}</div>
      {point.note === undefined ? null : <div style={{ color: colour('muted') }}>{point.note}</div>}
    </div>
  );
}
