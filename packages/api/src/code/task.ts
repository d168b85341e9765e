import type { ChartView } from '@mizan/charts';

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
