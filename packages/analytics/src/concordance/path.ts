import { reversed, type ClassificationId, type Correlation } from '@mizan/model';
import { composeTables, type DeadEnd } from './compose.ts';

/** A table between two editions, found or made. */
export interface TablePath {
  readonly correlation: Correlation;
  /** Editions between, in the order of the way; empty for one table. */
  readonly via: readonly ClassificationId[];
  readonly deadEnds: readonly DeadEnd[];
}

/** One table of a way, read forward or backward. */
interface TableStep<T> {
  readonly from: ClassificationId;
  readonly to: ClassificationId;
  readonly table: T;
  readonly backward: boolean;
}

/**
 * The fewest tables that lead from one edition to another, each read forward or, where there is none, backward; a table
 * between the two themselves before any chain. Undefined where none lead there.
 */
export function routeBetween<T extends Pick<Correlation, 'from' | 'to'>>(tables: readonly T[], from: ClassificationId, to: ClassificationId): readonly TableStep<T>[] | undefined {
  const forward = tables.map((table) => ({ from: table.from, to: table.to, table, backward: false }));
  const steps = [...forward, ...forward.map((step) => ({ ...step, from: step.to, to: step.from, backward: true }))];
  const reached = new Set<ClassificationId>([from]);
  const waiting = steps.filter((step) => step.from === from).map((step) => [step]);
  for (let route = waiting.shift(); route !== undefined; route = waiting.shift()) {
    const at = route.at(-1)!.to;
    if (at === to) return route;
    if (reached.has(at)) continue;
    reached.add(at);
    for (const step of steps) if (step.from === at && !reached.has(step.to)) waiting.push([...route, step]);
  }
  return undefined;
}

/** The table along a route, composed where it has several steps. Throws where its steps do not meet. */
export function tableAlong([first, ...others]: readonly TableStep<Correlation>[]): TablePath {
  if (first === undefined) throw new RangeError('a route has one step at least');
  const read = ({ table, backward }: TableStep<Correlation>): Correlation => (backward ? reversed(table) : table);
  return others.reduce<TablePath>((path, step) => onward(path, read(step)), { correlation: read(first), via: [], deadEnds: [] });
}

/** {@link routeBetween} and {@link tableAlong} in one. */
export function pathBetween(tables: readonly Correlation[], from: ClassificationId, to: ClassificationId): TablePath | undefined {
  const route = routeBetween(tables, from, to);
  return route && tableAlong(route);
}

function onward({ correlation, via, deadEnds }: TablePath, step: Correlation): TablePath {
  const composed = composeTables(correlation, step);
  if (!composed.ok) throw new Error(composed.problem.reason);
  return { correlation: composed.value.correlation, via: [...via, composed.value.via], deadEnds: [...deadEnds, ...composed.value.deadEnds] };
}
