import { answerOf, checkSentence, comparisonSentence, type Comparison, type ProposalCheck } from '@mizan/analytics';
import { claimSentence, formatEventDate, formatFigure, formatInterval, formatNumber, formatPeriod, isCurrency, PLAIN_UNITS, scopeOf, statedBySentence, type Claim, type Interval } from '@mizan/model';
import { intervalOfClaim, timePeriodOf, type AreaField, type ClaimProposal } from '@mizan/news';
import type { FigureView, LinkView, ScopeView } from '../protocol';
import type { ProposedFigure } from './proposed-claims';
import { localAddress, type Wording } from './wording';

/** What the figures of an article are checked with: the ledger by id. */
export type Ledger = ReadonlyMap<string, Claim>;

/** A figure with its scope, check and rules in words; without a check it is shown unchecked. */
export function figureView(wording: Wording, number: number, figure: ProposedFigure, check: ProposalCheck | undefined, ledger: Ledger): FigureView {
  const { proposal, refused } = figure;
  return {
    number, places: [proposal, ...proposal.also].map(({ start, end }) => ({ start, end })),
    answer: refused !== undefined ? 'no-claim' : check === undefined ? 'unchecked' : answerOf(check),
    value: valueOf(wording, proposal), interval: intervalLabel(wording, proposal), metric: proposal.metric.value, kind: proposal.kind,
    reporter: scopeView(wording, proposal.reporter), partner: scopeView(wording, proposal.partner),
    ...subjectView(wording, proposal), ...(refused === undefined ? {} : { refused }),
    ...(figure.claim === undefined || check === undefined ? {} : { check: checkView(wording, figure.claim, check, ledger) }),
    known: check === undefined ? [] : check.known.flatMap((known) => knownView(wording, ledger.get(known.claim), known.altered)), rules: proposal.rules,
  };
}

function subjectView(wording: Wording, { commodity, period, basePeriod, speaker, status }: ClaimProposal): Partial<FigureView> {
  const [when, base] = [period, basePeriod].map(({ value }) => periodLabel(wording, value));
  return {
    ...(commodity === undefined ? {} : { goods: commodity.value.words }), ...(when === undefined ? {} : { period: when }), ...(base === undefined ? {} : { base }),
    ...(speaker === undefined ? {} : { speaker: personView(wording, speaker.value, speaker.id) }), ...(status === undefined ? {} : { status: status.value }),
  };
}

/** A period in words: as SDMX has it, else as the dates it spans. */
export function periodLabel({ locale }: Wording, edtf: string | null): string | undefined {
  if (edtf === null) return undefined;
  const period = timePeriodOf(edtf);
  return period === undefined ? formatEventDate(edtf, locale) : formatPeriod(period, locale);
}

/** A person by the name of the records, linked; else as the text names him. */
export const personView = (wording: Wording, name: string, id: string | undefined): { label: string; href?: string } =>
  id !== undefined && wording.isPerson(id) ? { label: wording.labels.person(id, wording.locale), href: localAddress(wording, `/people/${id}`) } : { label: name };

export function scopeView({ labels, locale }: Wording, { value: code, surface, reading }: AreaField): ScopeView {
  const narrower = scopeOf(code) === 'city';
  const name = labels.area(code, locale);
  const label = narrower ? `${name} (${labels.label('readings', reading === 'region' ? 'region' : 'city', locale)})` : name;
  return { code, label, narrower, ...(surface === undefined ? {} : { surface }) };
}

/** Kinds that tell a movement, whose sign is shown. */
const SIGNED: readonly string[] = ['growth', 'growth_abs', 'share_change', 'rank_change'];
const isUnit = (unit: string): boolean => isCurrency(unit) || (PLAIN_UNITS as readonly string[]).includes(unit);
const decimal = (value: number): string => (Number.isInteger(value) ? BigInt(value).toString() : String(value));

/** The number as stated, with unit and hedge. */
export function valueOf({ locale }: Wording, { value, valueMax, decimals, bound, unit, kind }: ClaimProposal): string {
  const figure = { value: decimal(value), decimals, ...(valueMax === undefined ? {} : { valueMax: decimal(valueMax) }), ...(bound === undefined ? {} : { bound }) };
  return isUnit(unit) ? formatFigure(figure, unit, locale, { signed: SIGNED.includes(kind) }) : `${formatNumber(figure.value, locale, { signed: SIGNED.includes(kind) })} ${unit}`.trim();
}

export const intervalLabel = (wording: Wording, claim: ClaimProposal): string => (isUnit(claim.unit) ? intervalText(wording, intervalOfClaim(claim), claim.unit) : '');
export const intervalText = ({ locale }: Wording, interval: Interval, unit: string): string => formatInterval(interval, unit, locale);

function checkView(wording: Wording, claim: Claim, { check }: ProposalCheck, ledger: Ledger): NonNullable<FigureView['check']> {
  const { labels, locale } = wording;
  return { verdict: check.verdict, sentence: checkSentence(check, claim, labels, locale), beside: check.comparisons.flatMap((comparison) => besideView(wording, claim, comparison, ledger)) };
}

/** Another claim of the same thing, and how the two stand to each other. */
function besideView(wording: Wording, claim: Claim, comparison: Comparison, ledger: Ledger): (LinkView & { why: string })[] {
  const other = comparison.against.kind === 'claim' ? ledger.get(comparison.against.id) : undefined;
  return other === undefined ? [] : [{ ...linkTo(wording, other), why: comparisonSentence(comparison, claim, wording.labels, wording.locale, other) }];
}

function knownView(wording: Wording, claim: Claim | undefined, altered: readonly string[]): FigureView['known'] {
  const { labels, locale } = wording;
  return claim === undefined ? [] : [{ ...linkTo(wording, claim), stated: statedBySentence(claim, labels, locale), altered: altered.map((alteration) => labels.label('alterations', alteration, locale)) }];
}

const linkTo = (wording: Wording, claim: Claim): LinkView => ({ label: claimSentence(claim, wording.labels, wording.locale), href: localAddress(wording, `/claims/${claim.id}`) });
