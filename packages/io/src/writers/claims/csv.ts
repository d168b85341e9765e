import { figureOf, intervalOf, type Claim } from '@mizan/model';
import { honourRights, type Written } from '../rights.ts';
import { csvTable, type Cell } from '../table.ts';
import { claimRights, type RightsOf } from './rights.ts';

/** What a check found, as far as a file tells it. */
export interface CheckOutcome {
  readonly verdict: string;
  readonly reason: string;
}

const COLUMNS = [
  'id', 'metric', 'kind', 'value', 'value_max', 'unit', 'decimals', 'hedge', 'bound', 'value_from', 'value_to', 'reporter', 'reporter_as_worded', 'partner', 'partner_as_worded',
  'flow', 'commodity_codes', 'commodity_words', 'period', 'base_period', 'person', 'organisation', 'office', 'via', 'stated_on', 'status', 'rank',
  'first_source', 'sources', 'altered_copies', 'also', 'note',
];

/** Claims as CSV, one a row; lists are separated by `;`, and `also` holds further figures of the sentence as JSON. */
export function claimsCsv(claims: Iterable<Claim>, rightsOf: RightsOf, checks?: ReadonlyMap<string, CheckOutcome>): Written {
  const { kept, omitted } = honourRights(claims, (claim) => claimRights(claim, rightsOf));
  const checked = (claim: Claim): Cell[] => [checks?.get(claim.id)?.verdict, checks?.get(claim.id)?.reason];
  const rows = kept.map((claim) => (checks ? [...rowOf(claim), ...checked(claim)] : rowOf(claim)));
  return { text: csvTable(checks ? [...COLUMNS, 'check', 'check_reason'] : COLUMNS, rows, omitted), omitted };
}

const rowOf = (claim: Claim): Cell[] => [...figureCells(claim), ...scopeCells(claim), ...statementCells(claim), ...publicationCells(claim)];

function figureCells(claim: Claim): Cell[] {
  const figure = figureOf(claim);
  const interval = figure && intervalOf(figure);
  return [claim.id, claim.metric, claim.kind, claim.value, claim.valueMax, claim.unit, claim.decimals, claim.hedge, claim.bound, interval?.low, interval?.high];
}

const scopeCells = ({ reporter, partner, flow, commodity, period, basePeriod }: Claim): Cell[] => [
  reporter.code, reporter.surface, partner.code, partner.surface, flow, commodity?.codes.join(';'), commodity?.words, period, basePeriod,
];

const statementCells = ({ statedBy, statedOn, status, rank }: Claim): Cell[] => [statedBy.person, statedBy.organisation, statedBy.office, statedBy.via, statedOn, status, rank];

const publicationCells = ({ publications, also, note }: Claim): Cell[] => [
  publications.find((p) => p.relation === 'first')?.source,
  publications.map((p) => p.source).join(';'),
  publications.flatMap((p) => (p.altered ? [`${p.source}:${p.altered.join('+')}`] : [])).join(';'),
  also && JSON.stringify(also), note,
];
