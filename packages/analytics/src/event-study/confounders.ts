import { eventDateOf, type AreaCode, type NewsEvent, type EventDate } from '@mizan/model';

export const CONFOUNDERS = [
  'food-prices-2007', 'financial-crisis-2008', 'grain-prices-2010', 'sanctions-2014', 'pandemic-2020', 'grain-fertiliser-prices-2021', 'sanctions-2022', 'classification-change',
] as const;
export type ConfounderId = (typeof CONFOUNDERS)[number];

/** Something else that moved trade, or its figures, at a time. */
export interface Confounder {
  readonly id: ConfounderId;
  /** EDTF interval. */
  readonly date: string;
  /** Areas it concerns; all of them where left out. */
  readonly areas?: readonly AreaCode[];
  /** Whether comparable flows had it too, so that a comparison takes it out. */
  readonly shared: boolean;
  /** Of figures by product alone. */
  readonly byProduct?: boolean;
}

/** Revisions of the Harmonized System, each in force since 1 January: World Customs Organization. */
const REVISIONS = ['1996', '2002', '2007', '2012', '2017', '2022'];

/**
 * What is known to have moved trade beside any event: docs/methods/event-study.md says where each is from. World prices,
 * sanctions and embargoes touch each pair differently, so that comparable flows do not take them out.
 */
export const KNOWN_CONFOUNDERS: readonly Confounder[] = [
  { id: 'food-prices-2007', date: '2007/2008', shared: false },
  { id: 'financial-crisis-2008', date: '2008-09/2009', shared: true },
  { id: 'grain-prices-2010', date: '2010-07/2011', shared: false },
  { id: 'sanctions-2014', date: '2014-03/2015', areas: ['RU', 'UA'], shared: false },
  { id: 'pandemic-2020', date: '2020-03/2021', shared: true },
  { id: 'grain-fertiliser-prices-2021', date: '2021/2022', shared: false },
  { id: 'sanctions-2022', date: '2022-02-24/..', areas: ['RU', 'BY', 'UA'], shared: false },
  ...REVISIONS.map((date): Confounder => ({ id: 'classification-change', date, shared: true, byProduct: true })),
];

/** The confounders of some areas' trade between two days, each name once. */
export function confoundersBetween(from: string, to: string, areas: readonly AreaCode[], byProduct: boolean, known: readonly Confounder[] = KNOWN_CONFOUNDERS): Confounder[] {
  const found = known.filter((confounder) => {
    const { earliest, latest } = eventDateOf(confounder.date);
    const concerned = confounder.areas === undefined || confounder.areas.some((area) => areas.includes(area));
    return concerned && (byProduct || !confounder.byProduct) && (earliest ?? '') <= to && (latest ?? '9999-12-31') >= from;
  });
  return found.filter((confounder, i) => found.findIndex(({ id }) => id === confounder.id) === i);
}

/** The days an effect can begin on: of an event that goes on without end, those of its beginning. */
export function beginningOf({ date }: Pick<NewsEvent, 'date'>): EventDate {
  const event = eventDateOf(date);
  return event.latest === null && event.earliest !== null ? eventDateOf(date.split('/')[0]!) : event;
}
