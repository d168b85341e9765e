import { factName, factsOf, partnerFigures, type Facts, type FactSheet, type Figure, type LevelName } from '@mizan/briefs';
import { shareable } from '../compose/observed.ts';
import { partnerTables } from '../compose/partners.ts';
import { readerOf } from '../compose/reader.ts';
import type { Context } from '../context.ts';
import { given } from '../given.ts';
import { Refusal } from '../problem.ts';
import { bareResultsOf, type BriefChoice } from './results.ts';
import { readAreas, type BriefSubject } from './subject.ts';

/** Tables of partners that are made for one document read back; it prints two a country. */
const MOST_TABLES = 24;

/** What is known now of the subject of a summary read back: what `verify` sets its facts against. Of a claim that is no longer kept, nothing. */
export async function currentFacts(context: Context, { brief, language, facts }: Pick<FactSheet, 'brief' | 'language' | 'facts'>): Promise<Facts> {
  const subject = subjectOfBrief(context, brief);
  return subject === undefined ? new Map() : knownFacts(context, subject, { lang: language }, facts.map(({ id }) => id));
}

/** The subject a summary names itself by: `pair-MA-RU`, `country-MA`, `claim-c-2025`. Undefined for a claim that is no longer kept. */
export function subjectOfBrief(context: Context, brief: string): BriefSubject | undefined {
  const [, kind, name] = /^(pair|country|claim)-(.+)$/.exec(brief) ?? [];
  if (kind === undefined || name === undefined) throw Refusal.of('invalid-input', [{ field: 'brief', reason: `"${brief}" is not the subject of a summary` }]);
  if (kind !== 'claim') return readAreas(context.catalogue, name);
  return context.catalogue.claims.has(name) ? { kind, id: name } : undefined;
}

/**
 * Every figure of a subject as known on a day, and those of `ids` that its page no longer shows: the page ranks partners
 * in the last year alone, while a document of last year asks for the year before.
 */
export async function knownFacts(context: Context, subject: BriefSubject, choice: BriefChoice, ids: readonly string[] = []): Promise<Facts> {
  const shown = factsOf(await bareResultsOf(context, subject, choice));
  const asked = ids.flatMap((id) => (shown.has(id) ? [] : (partnerName(id) ?? [])));
  const tables = new Map(asked.map((name) => [`${name.dataflow}/${name.area}/${name.measure}/${name.period}`, name]));
  const more = await Promise.all([...tables.values()].slice(0, MOST_TABLES).map((name) => partnerFacts(context, name, choice)));
  return new Map([...more.flat().map((fact) => [fact.id, fact] as const), ...shown]);
}

type PartnerName = Extract<LevelName, { readonly measure: unknown }>;

const partnerName = (id: string): PartnerName | undefined => {
  const name = factName(id);
  return name !== undefined && 'measure' in name ? name : undefined;
};

/** The partners of an area in one period, as one dataset has them. */
async function partnerFacts(context: Context, { dataflow, area, measure, partner, period }: PartnerName, { lang, asOf }: BriefChoice): Promise<Figure[]> {
  const observations = await context.store.areaObservations(area, { commodity: 'TOTAL', from: period, to: period, ...given({ asOf }) });
  const { series } = shareable(observations.filter((row) => row.dataflow === dataflow && row.timePeriod === period));
  const tables = partnerTables(readerOf(context.catalogue, lang), series, area, partner, () => undefined);
  return tables.filter((table) => table.measure === measure).flatMap((table) => partnerFigures(table, `/${area}`));
}
