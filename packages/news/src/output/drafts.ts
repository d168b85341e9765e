import { accept, refuse, type Bound, type ClaimKind, type ClaimMetric, type ClaimStatus, type EventType, type GeoRef, type Lifecycle, type Reading, type Result } from '@mizan/model';
import type { AreaField, ClaimProposal, EventProposal, Metric } from '../proposal.ts';
import { timePeriodOf } from './time-period.ts';

/** A claim of the model but for what only its reviewer knows: its id, its source, the day it was said and what it is in our words. */
export interface ClaimDraft {
  readonly metric: ClaimMetric;
  readonly kind: ClaimKind;
  readonly value: string;
  readonly valueMax?: string;
  readonly decimals: number;
  readonly unit: string;
  readonly bound?: Bound;
  readonly hedge?: string;
  readonly reporter: GeoRef;
  readonly partner: GeoRef;
  readonly flow?: 'exports' | 'imports';
  readonly commodity?: { readonly codes: readonly string[]; readonly words: string };
  readonly period: string;
  readonly basePeriod?: string;
  readonly statedBy: { readonly person: string } | { readonly organisation: string } | { readonly unattributed: true };
  readonly status: ClaimStatus;
}

const METRICS: Readonly<Record<Metric, ClaimMetric>> = {
  turnover: 'turnover', exports: 'exports', imports: 'imports', trade_deficit: 'balance', trade_surplus: 'balance', coverage_rate: 'share', investment: 'investment', contract_value: 'contract-value',
};
const KINDS: Readonly<Record<string, ClaimKind>> = { level: 'level', volume: 'level', growth: 'growth', multiple: 'multiple', share: 'share', rank: 'rank' };

const area = (field: AreaField): GeoRef => ({ code: field.value, ...(field.surface ? { surface: field.surface } : {}), ...(field.reading ? { reading: field.reading as Reading } : {}) });
const decimal = (value: number): string => (Number.isInteger(value) ? BigInt(value).toString() : String(value));
const BELOW_ZERO: Readonly<Partial<Record<Bound, Bound>>> = { gt: 'lt', lt: 'gt', approx_below: 'approx_above', approx_above: 'approx_below' };

/** The number as the model keeps it. A deficit is a balance below zero: more than two billion of it is a balance of less than minus two. */
function figureOf({ metric, kind, value, valueMax, decimals, bound, hedge }: ClaimProposal): Pick<ClaimDraft, 'value' | 'valueMax' | 'decimals' | 'bound' | 'hedge'> {
  const below = metric.value === 'trade_deficit' && kind === 'level';
  const [low, high] = below ? [-(valueMax ?? value), valueMax === undefined ? undefined : -value] : [value, valueMax];
  return {
    value: decimal(low), ...(high === undefined ? {} : { valueMax: decimal(high) }), decimals, ...(hedge ? { hedge: hedge.value } : {}),
    ...(bound ? { bound: (below ? BELOW_ZERO[bound] : undefined) ?? bound } : {}),
  };
}

function statusOf(claim: ClaimProposal): ClaimStatus {
  const status = claim.status?.value;
  return status === undefined || status === 'unconfirmed' ? 'asserted' : status;
}

const speakerOf = (id: string | undefined, organisations: ReadonlySet<string>): ClaimDraft['statedBy'] =>
  id === undefined ? { unattributed: true } : organisations.has(id) ? { organisation: id } : { person: id };

/**
 * A proposal as a draft of the model's claim, for a person to complete. Refused where the model has no place for it: a
 * change in points, places or money, or a figure whose period the text does not give. `organisations` are the ids of
 * the reader's records that are no persons.
 */
export function claimDraft(claim: ClaimProposal, organisations: ReadonlySet<string> = new Set()): Result<ClaimDraft> {
  const kind = KINDS[claim.kind];
  if (kind === undefined) return refuse('kind', `the model keeps no "${claim.kind}"; enter the levels it lies between`);
  const period = timePeriodOf(claim.period.value);
  if (period === undefined) return refuse('period', 'the text does not give the period; a claim needs one');
  const basePeriod = timePeriodOf(claim.basePeriod.value);
  if ((kind === 'growth' || kind === 'multiple') && basePeriod === undefined) return refuse('basePeriod', 'a change needs the period it is compared with');
  const volume = claim.kind === 'volume';
  return accept({
    metric: volume ? 'volume' : METRICS[claim.metric.value], kind, ...figureOf(claim), unit: claim.unit,
    reporter: area(claim.reporter), partner: area(claim.partner), ...(volume ? { flow: claim.metric.value === 'imports' ? 'imports' as const : 'exports' as const } : {}),
    ...(claim.commodity ? { commodity: claim.commodity.value } : {}), period, ...(basePeriod === undefined || kind === 'level' || kind === 'share' || kind === 'rank' ? {} : { basePeriod }),
    statedBy: speakerOf(claim.speaker?.id, organisations), status: statusOf(claim),
  });
}

/** An event of the model but for its id, title, summary and sources. */
export interface EventDraft {
  readonly type: EventType;
  readonly lifecycle: Lifecycle;
  readonly date: string;
  readonly dateText?: string;
  readonly place?: GeoRef;
  readonly parties: readonly string[];
  readonly participants: readonly (({ readonly person: string } | { readonly organisation: string }) & { readonly role: 'participant' | 'signatory' | 'speaker' })[];
  readonly topics: readonly string[];
  /** Names of people and bodies that the caller's records do not hold. */
  readonly unknown: readonly string[];
}

const EVENT_TYPES: Readonly<Record<string, EventType>> = { memorandum_signed: 'memorandum-signed', agreement: 'agreement-signed', commission_session: 'commission-session' };
const ROLES: Readonly<Record<string, 'signatory' | 'speaker'>> = { memorandum_signed: 'signatory', agreement: 'signatory', contract: 'signatory', statement: 'speaker' };

/** A proposal as a draft of the model's event; refused where the text does not date it. */
export function eventDraft(event: EventProposal): Result<EventDraft> {
  if (event.date.value === null) return refuse('date', 'the text does not date the event');
  const countries = [...new Set([...event.participants.map((one) => one.country), event.place?.value.slice(0, 2)].filter((code): code is string => code !== undefined))];
  if (countries.length === 0) return refuse('parties', 'the text does not say which areas the event concerns');
  return accept({
    type: EVENT_TYPES[event.type] ?? (event.type as EventType), lifecycle: event.status ?? 'occurred', date: event.date.value, ...(event.date.surface ? { dateText: event.date.surface } : {}),
    ...(event.place ? { place: area(event.place) } : {}), parties: countries,
    participants: event.participants.flatMap(({ kind, id }) => (id === undefined || kind === 'state' ? [] : [{ ...(kind === 'person' ? { person: id } : { organisation: id }), role: ROLES[event.type] ?? 'participant' }])),
    topics: event.topics, unknown: event.participants.filter((one) => one.id === undefined && one.kind !== 'state').map((one) => one.name),
  });
}
