import type { Method } from '@mizan/model';
import type { GapKind } from '../spec.ts';
import type { Ink } from '../palette.ts';
import { el, type SceneNode } from './scene.ts';

/** How a line is stroked: the dash says who counted, and says it in grey too. */
export const STROKES: Readonly<Record<Method, { readonly strokeWidth: number; readonly strokeDasharray?: string; readonly strokeLinecap: 'round' | 'butt' }>> = {
  reporter: { strokeWidth: 2.2, strokeLinecap: 'round' },
  'importer-reported': { strokeWidth: 2.2, strokeDasharray: '10 2.5', strokeLinecap: 'butt' },
  'partner-reported': { strokeWidth: 2.2, strokeDasharray: '5 4', strokeLinecap: 'butt' },
  reconciled: { strokeWidth: 2.8, strokeDasharray: '0.1 5', strokeLinecap: 'round' },
};

/** An open diamond around a point. */
export const diamond = (x: number, y: number, r: number): string => `M${x},${y - r}L${x + r},${y}L${x},${y + r}L${x - r},${y}Z`;

/** A triangle on the axis that says "zero, which has no place here". */
export const zeroMark = (x: number, y: number): string => `M${x},${y}L${x - 4},${y - 7}L${x + 4},${y - 7}Z`;

type Colour = (ink: Ink) => string;

const PATTERNS: Readonly<Record<GapKind, { size: number; turn: number; draw: (colour: string) => SceneNode[] }>> = {
  missing: { size: 7, turn: 45, draw: (stroke) => [el('path', { d: 'M0,0V7', stroke, strokeWidth: 1.4 })] },
  confidential: { size: 7, turn: 45, draw: (stroke) => [el('path', { d: 'M0,0V7M0,0H7', stroke, strokeWidth: 1.4 })] },
  'not-released': { size: 7, turn: 0, draw: (fill) => [el('circle', { cx: 2, cy: 2, r: 1, fill }), el('circle', { cx: 5.5, cy: 5.5, r: 1, fill })] },
  suspended: { size: 8, turn: 0, draw: (stroke) => [el('path', { d: 'M1,0V8M4,0V8', stroke, strokeWidth: 1 })] },
};

const patternId = (prefix: string, kind: GapKind) => `${prefix}-${kind}`;

/** What a gap of this kind is filled with, given the prefix of {@link hatchDefs}. */
export const hatchFill = (prefix: string, kind: GapKind): string => `url(#${patternId(prefix, kind)})`;

/** Patterns for the kinds of gaps in use. */
export function hatchDefs(kinds: Iterable<GapKind>, colour: Colour, prefix: string): SceneNode | undefined {
  const patterns = [...new Set(kinds)].map((kind) => {
    const { size, turn, draw } = PATTERNS[kind];
    return el('pattern', { id: patternId(prefix, kind), width: size, height: size, patternUnits: 'userSpaceOnUse', patternTransform: turn ? `rotate(${turn})` : undefined }, ...draw(colour('hatch')));
  });
  return patterns.length > 0 ? el('defs', {}, ...patterns) : undefined;
}
