import type { CellState, CoverageCell } from '@mizan/api';

/** Neighbouring years in one state for one reason. */
export interface Run {
  readonly state: CellState;
  readonly note?: string | undefined;
  readonly from: number;
  readonly to: number;
  readonly years: number;
}

export function runsOf(cells: readonly CoverageCell[]): Run[] {
  const runs: Run[] = [];
  for (const { year, state, note } of cells) {
    const last = runs.at(-1);
    if (last && last.state === state && last.note === note && last.to === year - 1) runs[runs.length - 1] = { ...last, to: year, years: last.years + 1 };
    else runs.push({ state, note, from: year, to: year, years: 1 });
  }
  return runs;
}
