import { comparePeriods, periodOf } from '@mizan/model';
import { phrase } from '../brief/runs.ts';
import type { Run } from '../brief/tree.ts';
import { claimId } from '../facts/fact.ts';
import type { ResultClaim, Results } from '../results.ts';
import type { Area } from '../words/words.ts';
import { markOf, type Page } from './page.ts';

/** The latest statements on the change of all trade, one for each scope and figure, and whether they can hold together. */
export function saidHeadline(page: Page, subject: Area): Run[][] {
  const { words: { headline } } = page;
  const said = latestChanges(page.results);
  const [newest] = said;
  if (newest === undefined) return [[{ text: headline.nothingSaid }]];
  const base = newest.claim.basePeriod;
  const figures = said.map((claim) => ({ figure: { text: claim.valueLabel!, fact: claimId(claim.id) }, scope: scopeOf(claim, subject) }));
  const relation = relationOf(said);
  const marks = said.flatMap(({ publications }) => publications.slice(0, 1)).flatMap(({ source }) => markOf(page, source));
  return [[
    ...headline.said({ period: newest.claim.period, figures, ...(base === undefined ? {} : { base }) }), { text: '.' }, ...marks,
    ...(relation === undefined ? [] : phrase` ${headline.relation[relation]}`),
    ...(said.every(({ check }) => check.verdict.code === 'cannot-verify') ? phrase` ${headline.unchecked}` : []),
  ]];
}

const MOST_SAID = 3;

/** Statements of growth of all goods about the latest period that has any. */
export function latestChanges({ claims }: Pick<Results, 'claims'>): ResultClaim[] {
  const changes = claims.filter(({ claim, valueLabel }) => claim.metric === 'turnover' && (claim.kind === 'growth' || claim.kind === 'multiple') && claim.commodity === undefined && claim.rank !== 'deprecated' && valueLabel !== null);
  const newest = changes.reduce<ResultClaim | undefined>((best, next) => (best === undefined || byEnd(next, best) > 0 ? next : best), undefined);
  const same = changes.filter(({ claim }) => claim.period === newest?.claim.period && claim.basePeriod === newest.claim.basePeriod);
  return same.filter((claim, i) => same.findIndex((other) => scopeKey(other) === scopeKey(claim)) === i).slice(0, MOST_SAID);
}

/** By the end of the period, then the longer of those that end together. */
function byEnd({ claim: x }: ResultClaim, { claim: y }: ResultClaim): number {
  const [p, q] = [periodOf(x.period), periodOf(y.period)];
  return p.end !== q.end ? (p.end > q.end ? 1 : -1) : -comparePeriods(p, q);
}

const scopeKey = ({ claim, scope, valueLabel }: ResultClaim): string => [scope.reporter.code, scope.partner.code].sort().join() + valueLabel + claim.kind;

/** Whom a statement is about beside the subject itself: a city is never read as its country. */
function scopeOf({ scope: { reporter, partner } }: ResultClaim, subject: Area): string {
  const others = [reporter, partner].filter(({ code }) => code !== subject.code);
  return (others.length === 0 ? [reporter] : others).map(({ label }) => label).join(' – ');
}

/** What can be said of several statements together, from the comparisons that were made of them. */
const relationOf = (said: readonly ResultClaim[]): Relation | undefined => relationAmong(said.flatMap(({ beside }) => beside.filter(({ claim }) => said.some(({ id }) => id === claim.id)).map(({ verdict }) => verdict.code)));

type Relation = 'bothTrue' | 'canHold' | 'cannotHold';

/** Whether statements can hold together, by how they compare; nothing where they were not compared. */
export function relationAmong(verdicts: readonly ResultClaim['beside'][number]['verdict']['code'][]): Relation | undefined {
  if (verdicts.length === 0) return undefined;
  if (verdicts.some((verdict) => verdict === 'disagrees' || verdict === 'close')) return 'cannotHold';
  return verdicts.includes('not-comparable') ? 'bothTrue' : 'canHold';
}
