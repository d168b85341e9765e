/** What became of a file's rows: `rows = values + rejected + details`. */
export interface ComtradeTally {
  /** Rows of data, the header and empty lines apart. */
  rows: number;
  /** Rows whose trade value was yielded. */
  values: number;
  rejected: number;
  /** Rows left out because they are part of another row's total, and by which column: `motCode`, `flowCode`, … */
  details: number;
  readonly detailsBy: Record<string, number>;
  /** With `quantities`: what was yielded beside the values, and what the rows do not state. */
  netWeights: number;
  quantities: number;
  withoutNetWeight: number;
  withoutQuantity: number;
  /** With `quantities`: figures left out because the model has no such unit, by Comtrade's abbreviation. */
  readonly unitsLeftOut: Record<string, number>;
  /** What a person should know, such as another encoding. */
  readonly notices: string[];
}

export const newTally = (): ComtradeTally => ({
  rows: 0, values: 0, rejected: 0, details: 0, detailsBy: {}, netWeights: 0, quantities: 0, withoutNetWeight: 0, withoutQuantity: 0, unitsLeftOut: {}, notices: [],
});

/** One sentence for each thing left out or to be known; empty where there is nothing. */
export function leftOut(tally: ComtradeTally): string[] {
  const counts = (record: Record<string, number>) => Object.entries(record).map(([name, n]) => `${name} ${n}`).join(', ');
  return [
    ...(tally.details > 0 ? [`${tally.details} rows left out as parts of other rows (${counts(tally.detailsBy)})`] : []),
    ...(Object.keys(tally.unitsLeftOut).length > 0 ? [`quantities left out for want of a unit in the model (${counts(tally.unitsLeftOut)})`] : []),
    ...tally.notices,
  ];
}
