import type { ChartView } from '@mizan/charts';
import { pythonCode } from './python.ts';
import { rCode } from './r.ts';
import { stataCode } from './stata.ts';

/** What a program is to reproduce: a view of a pair's chart, from its download. */
export interface Reproduction {
  /** First line of the program, as a comment. */
  readonly title: string;
  /** Address of the site. */
  readonly site: string;
  readonly pair: readonly [string, string];
  readonly view: ChartView;
  /** The period an index is 100 in; by default the first large enough one of each series. */
  readonly base?: string | undefined;
  readonly asOf?: string | undefined;
}

/** A program's parts that all languages share. */
export interface Task extends Omit<Reproduction, 'site' | 'asOf'> {
  readonly url: string;
}

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
