import type { ChartView } from '@mizan/charts';

/** What the answers say in a language beside names, figures, dates and the sentences of claims and checks. */
export interface Words {
  /** What a view of the chart shows; `balance` of the first area. */
  readonly view: Readonly<Record<Exclude<ChartView, 'balance'>, string>> & { readonly balance: (area: string) => string };
  /** The unit of an index whose base differs by line, or is one period for all. */
  readonly indexUnit: (base: string | undefined) => string;
  readonly growthUnit: string;
  readonly shareUnit: string;
  readonly mirrorUnit: string;
  /** The diamonds and the ticks of the chart. */
  readonly claims: string;
  readonly events: string;
  readonly empty: string;
  readonly zeros: string;
  readonly noLog: string;
  readonly sources: string;
  /** Said of a growth or index on a tiny base. */
  readonly tinyBase: string;
  /** That changes on a tiny base are not drawn: one would flatten all others. */
  readonly tinyBaseLeftOut: (periods: string) => string;
  /** Name of the line between both sides' counts. */
  readonly mirrorSides: string;
  /** That one flow was counted from one side only, or by neither. */
  readonly oneSide: (way: string, by: string) => string;
  readonly reconciledOnly: (way: string) => string;
  readonly noSide: (way: string) => string;
  readonly bothSides: (way: string, period: string, exporter: string, importer: string, gap: string) => string;
  /** Why no products are shown. */
  readonly productsMissing: string;
}
