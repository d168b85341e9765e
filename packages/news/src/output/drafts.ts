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
  readonly statedBy: { readonly person: string } | { readonly unattributed: true };
  readonly status: ClaimStatus;
}

const METRICS: Readonly<Record<Metric, ClaimMetric>> = {
  turnover: 'turnover', exports: 'exports', imports: 'imports', trade_deficit: 'balance', trade_surplus: 'balance', coverage_rate: 'share', investment: 'investment', contract_value: 'contract-value',
};
const KINDS: Readonly<Record<string, ClaimKind>> = { level: 'level', volume: 'level', growth: 'growth', multiple: 'multiple', share: 'share', rank: 'rank' };

const area = (field: AreaField): GeoRef => ({ code: field.value, ...(field.surface ? { surface: field.surface } : {}), ...(field.reading ? { reading: field.reading as Reading } : {}) });
const decimal = (value: number): string => (Number.isInteger(value) ? BigInt(value).toString() : String(value));
/** A deficit is a balance below zero. */
const signed = (claim: ClaimProposal, value: number): string => decimal(claim.metric.value === 'trade_deficit' && claim.kind === 'level' ? -value : value);

function statusOf(claim: ClaimProposal): ClaimStatus {
  const status = claim.status?.value;
  return status === undefined || status === 'unconfirmed' ? 'asserted' : status;
}

/**
 * A proposal as a draft of the model's claim, for a person to complete. Refused where the model has no place for it: a
 * change in points, places or money, or a figure whose period the text does not give.
 */
export function claimDraft(claim: ClaimProposal): Result<ClaimDraft> {
  const kind = KINDS[claim.kind];
  if (kind === undefined) return refuse('kind', `the model keeps no "${claim.kind}"; enter the levels it lies between`);
  const period = timePeriodOf(claim.period.value);
  if (period === undefined) return refuse('period', 'the text does not give the period; a claim needs one');
  const basePeriod = timePeriodOf(claim.basePeriod.value);
  if ((kind === 'growth' || kind === 'multiple') && basePeriod === undefined) return refuse('basePeriod', 'a change needs the period it is compared with');
  const volume = claim.kind === 'volume';
  return accept({
    metric: volume ? 'volume' : METRICS[claim.metric.value], kind, value: signed(claim, claim.value), ...(claim.valueMax === undefined ? {} : { valueMax: decimal(claim.valueMax) }),
    decimals: claim.decimals, unit: claim.unit, ...(claim.bound ? { bound: claim.bound } : {}), ...(claim.hedge ? { hedge: claim.hedge.value } : {}),
    reporter: area(claim.reporter), partner: area(claim.partner), ...(volume ? { flow: claim.metric.value === 'imports' ? 'imports' as const : 'exports' as const } : {}),
    ...(claim.commodity ? { commodity: claim.commodity.value } : {}), period, ...(basePeriod === undefined || kind === 'level' || kind === 'share' || kind === 'rank' ? {} : { basePeriod }),
    statedBy: claim.speaker?.id ? { person: claim.speaker.id } : { unattributed: true }, status: statusOf(claim),
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
  readonly participants: readonly { readonly person: string; readonly role: 'participant' | 'signatory' | 'speaker' }[];
  readonly topics: readonly string[];
  /** People the text names and the caller's records do not hold. */
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
    participants: event.participants.flatMap((one) => (one.kind === 'person' && one.id ? [{ person: one.id, role: ROLES[event.type] ?? 'participant' }] : [])),
    topics: [], unknown: event.participants.filter((one) => one.id === undefined).map((one) => one.name),
  });
}
