import { pythonCode } from './python.ts';
import { rCode } from './r.ts';
import { stataCode } from './stata.ts';
import type { Reproduction, Task } from './task.ts';

export interface ReproductionCode {
  readonly r: string;
  readonly python: string;
  readonly stata: string;
}

/** Where the figures of a pair are downloaded; of shares, with the totals of both sides. */
export function downloadAddress({ site, pair, view, asOf }: Pick<Reproduction, 'site' | 'pair' | 'view' | 'asOf'>, format: 'csv' | 'json' = 'csv'): string {
  const areas = [...pair, ...(view === 'share' ? ['WORLD'] : [])].join(',');
  return `${site}/api/v1/series.${format}?reporter=${areas}&partner=${areas}&commodity=TOTAL${asOf === undefined ? '' : `&asOf=${asOf}`}`;
}

/** Programs in R, Python and Stata that compute a view's series from its download; none needs a package. */
export function reproductionCode(wanted: Reproduction): ReproductionCode {
  const { title, pair, view, base } = wanted;
  const task: Task = { title: title.replace(/\s+/g, ' '), pair, view, base, url: downloadAddress(wanted) };
  return { r: rCode(task), python: pythonCode(task), stata: stataCode(task) };
}
