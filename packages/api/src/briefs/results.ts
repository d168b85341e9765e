import { claimBrief, countryBrief, pairBrief, type AnyResults, type Brief, type ClaimResults, type CountryResults, type PairResults, type Results } from '@mizan/briefs';
import { countryOf, isExportOrImport, type Locale } from '@mizan/model';
import { checksOf } from '../checks.ts';
import { pairChart } from '../compose/chart/pair-chart.ts';
import { claimView, latestStatedFirst } from '../compose/claims.ts';
import { conflictView } from '../compose/conflicts.ts';
import { eventView, newestFirst } from '../compose/events.ts';
import { pairView } from '../compose/pair.ts';
import { pairRecord } from '../compose/pair-record.ts';
import { readerOf, type Reader } from '../compose/reader.ts';
import { sourceView } from '../compose/sources.ts';
import type { Context } from '../context.ts';
import { given } from '../given.ts';
import type { ClaimView } from '../view/claim-view.ts';
import type { EventView } from '../view/event-view.ts';
import type { BriefSubject } from './subject.ts';

/** In which language, as known on which day, and where its figures can be looked up. */
export interface BriefChoice {
  readonly lang: Locale;
  readonly asOf?: string | undefined;
  /** Public address of the site, without a slash at its end. */
  readonly site?: string | undefined;
}

type Pair = readonly [string, string];

/** What a summary is made from: the results its page shows, with the day, the chart and the site. */
export async function resultsOf(context: Context, subject: BriefSubject, choice: BriefChoice): Promise<AnyResults> {
  const results = await bareResultsOf(context, subject, choice);
  if ('claim' in results || results.series.length === 0) return results;
  const pair: Pair = 'area' in results ? [results.area.code, 'WORLD'] : [results.a.code, results.b.code];
  return { ...results, chart: await pairChart(context, pair, { view: 'value', scale: 'linear', locale: choice.lang, ...given({ asOf: choice.asOf }) }) };
}

/** The same without the chart: all the figures and words. */
export function bareResultsOf(context: Context, subject: BriefSubject, choice: BriefChoice): Promise<AnyResults> {
  switch (subject.kind) {
    case 'pair': return pairResults(context, [subject.a, subject.b], choice);
    case 'country': return countryResults(context, subject.area, choice);
    case 'claim': return claimResults(context, subject.id, choice);
  }
}

/** The document of some results. */
export function briefOf(results: AnyResults): Brief {
  if ('claim' in results) return claimBrief(results);
  return 'area' in results ? countryBrief(results) : pairBrief(results);
}

const madeOf = ({ today }: Context, { site }: BriefChoice): Pick<Results, 'made' | 'site'> => ({ made: today, ...given({ site }) });

const pairResults = async (context: Context, pair: Pair, choice: BriefChoice): Promise<PairResults> => ({ ...(await pairView(context, pair, choice.lang, choice.asOf)), ...madeOf(context, choice) });

/** A country's trade is the pair of it and the world; said of it and happening to it is all that names it or a city of it. */
async function countryResults(context: Context, area: string, choice: BriefChoice): Promise<CountryResults> {
  const { catalogue } = context;
  const pair: Pair = [area, 'WORLD'];
  const [view, record, checks] = await Promise.all([pairView(context, pair, choice.lang, choice.asOf), pairRecord(context, pair, choice.asOf), checksOf(context, choice.asOf)]);
  const reader = readerOf(catalogue, choice.lang);
  const concerns = (code: string): boolean => code === area || countryOf(code) === area;
  const claims = latestStatedFirst([...catalogue.claims.values()].filter(({ reporter, partner }) => concerns(reporter.code) || concerns(partner.code))).map((claim) => claimView(reader, claim, checks.get(claim.id)!));
  const events = newestFirst([...catalogue.events.values()].filter(({ parties }) => parties.some(concerns))).map((event) => eventView(reader, event, given({ number: record.numbers.get(event.id), lastFigure: record.lastFigure })));
  const series = view.series.filter(isExportOrImport);
  const partners = view.whatElse.filter((table) => table.area.code === area);
  return {
    ...madeOf(context, choice), locale: choice.lang, version: view.version, area: view.a, vintages: view.vintages, series, derived: view.derived, coverage: view.coverage, partners, missing: view.howSure.missing,
    claims, events, conflicts: conflictsAmong(reader, [...claims, ...events]), sources: sourcesOf(reader, [...[...series, ...partners].map(({ source }) => source), ...citedBy(claims, events)]), omitted: view.omitted,
    ...given({ asOf: view.asOf }),
  };
}

async function claimResults(context: Context, id: string, choice: BriefChoice): Promise<ClaimResults> {
  const { catalogue } = context;
  const reader = readerOf(catalogue, choice.lang);
  const checks = await checksOf(context, choice.asOf);
  const viewOf = (one: string): ClaimView => claimView(reader, catalogue.claims.get(one)!, checks.get(one)!);
  const claim = viewOf(id);
  const beside = [...claim.check.comparisons.flatMap(({ against, reference }) => (against === 'claim' ? [reference.id] : [])), ...claim.beside.map((other) => other.claim.id)];
  const compared = claim.check.comparisons.filter(({ against }) => against === 'observations');
  return {
    ...madeOf(context, choice), locale: choice.lang, version: catalogue.version, claim, others: [...new Set(beside)].map(viewOf), claims: [claim], events: [], omitted: [], conflicts: conflictsAmong(reader, [claim]),
    vintages: catalogue.vintages.filter((vintage) => compared.some(({ reference, vintage: release }) => reference.id === vintage.source && release === vintage.id)),
    sources: sourcesOf(reader, [...compared.map(({ reference }) => reference.id), ...citedBy([claim], [])]), ...given({ asOf: choice.asOf }),
  };
}

const citedBy = (claims: readonly ClaimView[], events: readonly EventView[]): string[] =>
  [...claims.flatMap(({ publications, alteredCopies }) => [...publications, ...alteredCopies]), ...events.flatMap(({ sources }) => sources)].map(({ source }) => source);

const sourcesOf = (reader: Reader, ids: readonly string[]) => [...new Set(ids)].flatMap((id) => reader.catalogue.sources.get(id) ?? []).map((source) => sourceView(reader, source));

const conflictsAmong = (reader: Reader, records: readonly { readonly id: string }[]) => {
  const ids = new Set(records.map(({ id }) => id));
  return reader.catalogue.conflicts.filter(({ members }) => members.some((member) => ids.has(member))).map((conflict) => conflictView(reader, conflict));
};
