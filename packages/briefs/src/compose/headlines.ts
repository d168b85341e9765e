import { comparePeriods, periodOf } from '@mizan/model';
import { joined, phrase, runsOf, textOf } from '../brief/runs.ts';
import type { Run } from '../brief/tree.ts';
import { changeId, derivedId, observationId, partnerId, type Figure } from '../facts/fact.ts';
import { yearBefore } from '../facts/facts-of.ts';
import type { PairResults, ResultDerived, ResultPartners, ResultSeries } from '../results.ts';
import type { Area, Change } from '../words/words.ts';
import { factOf, markOf, type Page } from './page.ts';
import { saidHeadline } from './said-headline.ts';
import { shown } from './shown.ts';

/** The three sentences that open a pair's summary: the level, the two directions with share and rank, and what was said. */
export function pairHeadlines(page: Page<PairResults>): Run[][] {
  const { results: { a, b, derived }, words } = page;
  const line = latestLine(derived.filter(({ kind }) => kind === 'turnover'));
  if (line === undefined) return [runsOf(words.headline.none(a, b)).slice(), ...saidHeadline(page, a)];
  return [levelHeadline(page, line), flowsHeadline(page, line), ...saidHeadline(page, a)];
}

const lastPeriod = ({ points }: ResultDerived | ResultSeries): string | undefined => points.findLast(({ value }) => value !== null)?.period;

/** The line that reaches furthest, of several the first. */
export function latestLine<Line extends ResultDerived | ResultSeries>(lines: readonly Line[]): Line | undefined {
  const dated = lines.flatMap((line) => { const period = lastPeriod(line); return period === undefined ? [] : [{ line, period: periodOf(period) }]; });
  return dated.reduce<(typeof dated)[number] | undefined>((best, next) => (best === undefined || comparePeriods(next.period, best.period) > 0 ? next : best), undefined)?.line;
}

function levelHeadline(page: Page<PairResults>, line: ResultDerived): Run[] {
  const { results: { a, b }, words, locale } = page;
  const period = lastPeriod(line)!;
  const level = factOf(page, derivedId(line, period))!;
  return sentence(page, [...words.headline.turnover({ a, b, period, level: shown(level, locale) }), ...changeClause(page, level)], line);
}

/** Both directions of the same release, each with its change, its share and its place, and the balance. */
function flowsHeadline(page: Page<PairResults>, line: ResultDerived): Run[] {
  const { results: { a, b, series, derived }, words, locale } = page;
  const { headline } = words;
  const period = lastPeriod(line)!;
  const sides = line.from.flatMap((id) => series.filter((s) => s.id === id));
  const clause = (direction: 'a-to-b' | 'b-to-a'): Run[][] => {
    const side = sides.find((s) => s.direction === direction);
    const level = side && factOf(page, observationId(side, period));
    if (level === undefined) return [];
    const told = { area: a, partner: b, period, level: shown(level, locale) };
    const words_ = direction === 'b-to-a' ? headline.imports(told) : headline.exports(told);
    return [sentence(page, [...words_, ...changeClause(page, level), ...placeClauses(page, a, direction === 'b-to-a' ? 'imports' : 'exports', line, period, b.code)])];
  };
  const balanceLine = derived.find(({ kind, of, from }) => kind === 'balance' && of === a.code && line.from.every((id) => from.includes(id)));
  const balance = balanceLine && factOf(page, derivedId(balanceLine, period));
  const sentences = [...clause('b-to-a'), ...clause('a-to-b'), ...(balance === undefined ? [] : [sentence(page, headline.balance({ area: a, partner: b, period, level: shown(balance, locale, { signed: true }) }))])];
  const ranked = ['imports', 'exports'].some((measure) => factOf(page, rankIdOf(page, a, measure as 'imports', line, period, b.code) ?? '') !== undefined);
  return [...joined(sentences, ' '), ...(ranked || page.results.whatElse.length === 0 ? [] : phrase` ${headline.noRank}`), ...markOf(page, line.source)];
}

const tableOf = ({ results }: Page<PairResults>, area: Area, measure: ResultPartners['measure'], line: ResultDerived, period: string): ResultPartners | undefined =>
  results.whatElse.find((t) => t.area.code === area.code && t.measure === measure && t.dataflow === line.dataflow && t.vintage === line.vintage && t.period.period === period);

function rankIdOf(page: Page<PairResults>, area: Area, measure: 'imports' | 'exports', line: ResultDerived, period: string, partner: string): string | undefined {
  const table = tableOf(page, area, measure, line, period);
  return table && partnerId('rank', table, partner);
}

/** The partner's share of all that is recorded, and its place where it can be told. */
function placeClauses(page: Page<PairResults>, area: Area, of: 'imports' | 'exports', line: ResultDerived, period: string, partner: string): Run[] {
  const { words: { headline }, locale } = page;
  const table = tableOf(page, area, of, line, period);
  const share = table && factOf(page, partnerId('share', table, partner));
  const rank = table && factOf(page, partnerId('rank', table, partner));
  return [
    ...(share === undefined ? [] : headline.share({ share: shown(share, locale), area, of })),
    ...(rank === undefined ? [] : headline.rank({ rank: shown(rank, locale), place: Number(rank.value), among: of === 'imports' ? 'suppliers' : 'markets' })),
  ];
}

/** What a level changed by on the same months of the year before, where that can be told. */
export function changeClause(page: Page, level: Figure): Run[] {
  const change = changeOf(page, level);
  return change === undefined ? [] : page.words.headline.changed(change);
}

function changeOf(page: Page, level: Figure): Change | undefined {
  const growth = factOf(page, changeId(level.id));
  const base = factOf(page, yearBefore(level));
  if (growth === undefined || base === undefined) return undefined;
  const order = Number(growth.value);
  return { way: order > 0 ? 'up' : order < 0 ? 'down' : 'same', size: shown(growth, page.locale, { unsigned: true }), base: base.period, baseLevel: shown(base, page.locale) };
}

/** A sentence with its full stop and, where it rests on one release, what that is. */
export function sentence(page: Page, runs: readonly Run[], release?: Pick<ResultDerived, 'source' | 'vintage'>): Run[] {
  const stop = /[.!?]$/.test(textOf(runs)) ? '' : '.';
  return release === undefined ? [...runs, { text: stop }].filter(({ text }) => text !== '') : [...runs, { text: stop }, ...markOf(page, release.source)].filter(({ text }) => text !== '');
}
