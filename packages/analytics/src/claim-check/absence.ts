import { periodOf, scopeOf, type Coverage, type Period } from '@mizan/model';
import type { UndefinedReason } from '../result.ts';
import type { StatedClaim, Subject } from '../statement.ts';
import type { IndexedEvidence, StatedCoverage } from './evidence.ts';
import type { CheckReason, StatedAbsence } from './types.ts';

/** Kinds of absence from the most to the least telling. */
const TELLING = ['suspended', 'restricted', 'not-released', 'missing', 'no-observation'] as const satisfies readonly CheckReason[];
type Absent = (typeof TELLING)[number];

const OF_STATE: Readonly<Record<Coverage['state'], Absent | undefined>> = {
  available: undefined, suspended: 'suspended', restricted: 'restricted', 'not-released': 'not-released', 'not-reported': 'missing',
};
const OF_RESULT: Readonly<Partial<Record<UndefinedReason, Absent>>> = { suspended: 'suspended', 'not-released': 'not-released', confidential: 'restricted' };

/**
 * Why no observation could be set beside a claim: its period is not over, else what the datasets say of the
 * reporter's figures for that period or base period, else that there is none.
 */
export function absenceOf(claim: StatedClaim, subject: Subject, evidence: IndexedEvidence, results: readonly UndefinedReason[]): { reason: CheckReason; absence?: StatedAbsence } {
  if (isAhead(claim, subject, evidence)) return { reason: 'future' };
  const stated = statedAbsences(subject, evidence);
  const found = [...stated.map(([absent]) => absent), ...results.map((reason) => OF_RESULT[reason])];
  const reason = TELLING.find((absent) => found.includes(absent)) ?? 'no-observation';
  const entry = stated.find(([absent]) => absent === reason)?.[1];
  return entry === undefined ? { reason } : { reason, absence: { dataset: entry.dataset, note: entry.note, ...(entry.source === undefined ? {} : { source: entry.source }) } };
}

const isAhead = ({ status }: StatedClaim, { period }: Subject, { asOf }: IndexedEvidence): boolean =>
  asOf === undefined ? status === 'forecast' || status === 'target' : periodOf(period).end >= asOf;

function statedAbsences(subject: Subject, { coverage }: IndexedEvidence): [Absent, StatedCoverage][] {
  const periods = [subject.period, ...(subject.basePeriod === undefined ? [] : [subject.basePeriod])].map(periodOf);
  return coverage.flatMap((entry): [Absent, StatedCoverage][] => {
    const absent = OF_STATE[entry.state];
    return absent !== undefined && isAbout(entry, subject) && periods.some((period) => covers(entry, period)) ? [[absent, entry]] : [];
  });
}

/** An entry without areas is about the countries of its dataset: it says nothing of a city or a group. */
const isAbout = (entry: StatedCoverage, { reporter, partner }: Subject): boolean =>
  entry.reporter === undefined
    ? scopeOf(reporter) === 'country' && scopeOf(partner) === 'country'
    : entry.reporter === reporter && (entry.partner === undefined || entry.partner === partner);

/**
 * Whether any of the period lies in the stretch: half a year without figures is a year without its figure. Annual
 * data say nothing of parts of years.
 */
const covers = (entry: StatedCoverage, period: Period): boolean =>
  (!entry.annual || isYears(period)) &&
  (entry.from === undefined || periodOf(entry.from).start <= period.end) && (entry.to === undefined || period.start <= periodOf(entry.to).end);

const isYears = ({ start, end }: Period): boolean => start.endsWith('-01-01') && end.endsWith('-12-31');
