import { comparePeriods, overlapsPeriod, periodOf, scopeOf, type Coverage, type Day, type Observation, type Period, type Source } from '@mizan/model';

/** Which stretch is asked for: first and last period, both optional, and the day up to which there could be figures. */
export interface Stretch {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly until: Day;
}

/**
 * Observations with those that their datasets say are suspended: for each series, every whole period of its frequency in
 * a stretch whose publication its source's coverage calls suspended, without a value and with the absence `suspended`.
 * A period of which a part is suspended has no figure and counts; one that has an observation keeps it. Series of weeks
 * and days are left as they are. docs/methods/suspended.md
 */
export function withSuspended(observations: readonly Observation[], sources: Iterable<Pick<Source, 'id' | 'coverage'>>, stretch: Stretch): Observation[] {
  const suspensions = new Map([...sources].map(({ id, coverage = [] }) => [id, coverage.filter(({ state }) => state === 'suspended')]));
  return [...seriesOf(observations).values()].flatMap((series) => {
    const stated = (suspensions.get(series[0]!.source) ?? []).filter((entry) => isAbout(entry, series[0]!));
    return stated.length === 0 ? series : filled(series, stated, stretch);
  });
}

/** Observations that differ in nothing but time, in the order they first come in. */
function seriesOf(observations: readonly Observation[]): Map<string, Observation[]> {
  const groups = new Map<string, Observation[]>();
  for (const o of observations) {
    const key = [o.dataflow, o.vintage, o.source, o.freq, o.reporter, o.partner, o.flow, o.commodity, o.valuation, o.indicator, o.unit, o.method].join('|');
    const group = groups.get(key);
    if (group) group.push(o);
    else groups.set(key, [o]);
  }
  return groups;
}

/** An entry without areas is about the countries of its dataset: it says nothing of a city or a group. */
const isAbout = (entry: Coverage, { reporter, partner }: Observation): boolean =>
  entry.reporter === undefined ? scopeOf(reporter) === 'country' : entry.reporter === reporter && (entry.partner === undefined || entry.partner === partner);

function filled(series: readonly Observation[], stated: readonly Coverage[], { from, to, until }: Stretch): Observation[] {
  const known = series.map(({ timePeriod }) => periodOf(timePeriod));
  const [first, last] = [from === undefined ? EARLIEST : periodOf(from).start, to === undefined || periodOf(to).end > until ? until : periodOf(to).end];
  const suspended = stated.map((entry) => ({ start: periodOf(entry.from ?? series[0]!.timePeriod).start, end: entry.to === undefined ? until : periodOf(entry.to).end }));
  const begin = suspended.map(({ start }) => start).sort()[0]!;
  const absent = periodsBetween(series[0]!.freq, begin, last).filter((period) =>
    period.start >= first && suspended.some((span) => span.start <= period.end && period.start <= span.end) && !known.some((one) => overlapsPeriod(one, period)));
  return [...series, ...absent.map((period) => suspendedIn(series[0]!, period))].sort((x, y) => comparePeriods(periodOf(x.timePeriod), periodOf(y.timePeriod)));
}

const EARLIEST: Day = '1000-01-01';

const suspendedIn = (one: Observation, { text }: Period): Observation => ({ ...one, timePeriod: text, value: null, absence: 'suspended', status: 'O', confStatus: 'F', note: 'stated by the source' });

const IN_A_YEAR: Readonly<Partial<Record<Observation['freq'], (year: number) => string[]>>> = {
  A: (year) => [`${year}`],
  S: (year) => [1, 2].map((half) => `${year}-S${half}`),
  Q: (year) => [1, 2, 3, 4].map((quarter) => `${year}-Q${quarter}`),
  M: (year) => Array.from({ length: 12 }, (_, i) => `${year}-${String(i + 1).padStart(2, '0')}`),
};

/** Periods of a frequency from the one that holds `begin` to the last that ends by `last`. */
function periodsBetween(freq: Observation['freq'], begin: Day, last: Day): Period[] {
  const textsIn = IN_A_YEAR[freq];
  const [year, lastYear] = [Number(begin.slice(0, 4)), Number(last.slice(0, 4))];
  if (textsIn === undefined || lastYear < year) return [];
  const years = Array.from({ length: lastYear - year + 1 }, (_, i) => year + i);
  return years.flatMap(textsIn).map(periodOf).filter(({ end }) => end >= begin && end <= last);
}
