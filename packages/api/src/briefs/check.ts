import { balance, growth, isQuantity, type Quantity } from '@mizan/analytics';
import { dataflowOf, factName, readFacts, verify, type Fact, type Facts, type FactSheet, type Verified } from '@mizan/briefs';
import { exactly, formatNumber, formatPercent, type Locale, type Unit, type Vintage } from '@mizan/model';
import { dateView } from '../compose/labelled.ts';
import { readerOf, type Reader } from '../compose/reader.ts';
import type { Context } from '../context.ts';
import { Refusal } from '../problem.ts';
import type { DocumentCheck, FactCheck, FactHistory, FactState, FactValue } from './check-view.ts';
import { exactLabel, factValue, factWords, subjectOfFact } from './fact-words.ts';
import { knownFacts, subjectOfBrief } from './facts.ts';
import type { BriefSubject } from './subject.ts';

/** Earlier releases of a dataset that are read to answer; no dataset here has had as many. */
const MOST_RELEASES = 24;
/** Figures of a document that are looked up; a summary prints some sixty. */
const MOST_FACTS = 5_000;

/** A figure as it stands in print, if it does. */
export interface PrintedFact {
  readonly id: string;
  readonly value?: string | undefined;
  readonly unit?: string | undefined;
  readonly release?: string | undefined;
}

/**
 * What became of one figure. It is set against what was printed; where only a release is given, against that release;
 * else against the earliest that is kept.
 */
export async function checkFact(context: Context, printed: PrintedFact, lang: Locale): Promise<FactHistory> {
  const reader = readerOf(context.catalogue, lang);
  const { version } = context.catalogue;
  const name = factName(printed.id);
  const subject = name && subjectOfFact(reader, name);
  const stated = statedValue(reader, printed);
  if (name === undefined || subject === undefined) return { ...checked(reader, printed.id, { state: 'unknown', printed: stated, now: null }), version, releases: [] };
  const now = (await knownFacts(context, subject, { lang }, [printed.id])).get(printed.id);
  const releases = await historyOf(context, subject, printed.id, reader, dataflowOf(name));
  const base = stated ?? (printed.release === undefined ? releases.findLast(({ figure }) => figure !== null) : releases.find(({ release }) => release === printed.release))?.figure ?? null;
  const current = now === undefined ? null : factValue(reader, now);
  const state = stateOf(base, current, releases.some(({ figure }) => figure !== null));
  return { ...checked(reader, printed.id, { state, printed: base, now: current }), version, releases };
}

/** {@link checkSheet} of a file in any of the five formats; undefined where no figures can be read in it. */
export async function checkFile(context: Context, bytes: Uint8Array, lang: Locale): Promise<DocumentCheck | undefined> {
  const sheet = readFacts(bytes);
  return sheet.ok ? checkSheet(context, sheet.value, lang) : undefined;
}

/** Every figure of a document read back, against the newest releases. */
export async function checkSheet(context: Context, sheet: FactSheet, lang: Locale): Promise<DocumentCheck> {
  if (sheet.facts.length > MOST_FACTS) throw new Refusal('too-large', `a document has at most ${MOST_FACTS} figures`);
  const subject = subjectOfBrief(context, sheet.brief);
  const now: Facts = subject === undefined ? new Map() : await knownFacts(context, subject, { lang }, sheet.facts.map(({ id }) => id));
  const reader = readerOf(context.catalogue, lang);
  const releases = [...new Set(sheet.facts.flatMap(({ id, vintage }) => releaseName(id, vintage)))].sort();
  return { ...documentCheck(reader, sheet.brief, subject, verify(sheet, now)), made: dateView(reader, sheet.made), madeOf: sheet.version, releases, notKept: releases.filter((release) => vintageNamed(context, release) === undefined) };
}

/**
 * Every figure of a subject as some releases have it, against the newest: what a document's QR code asks, which names
 * its subject and releases. Stated figures have no releases; a document read back compares those too.
 */
export async function checkReleases(context: Context, brief: string, releases: readonly string[], lang: Locale): Promise<DocumentCheck> {
  const subject = subjectOfBrief(context, brief);
  const reader = readerOf(context.catalogue, lang);
  const kept = releases.slice(0, MOST_RELEASES).flatMap((release) => vintageNamed(context, release) ?? []);
  const then = subject === undefined ? [] : (await Promise.all(kept.map((vintage) => factsOfRelease(context, subject, vintage, lang)))).flat();
  const now: Facts = subject === undefined ? new Map() : await knownFacts(context, subject, { lang }, then.map(({ id }) => id));
  return { ...documentCheck(reader, brief, subject, verify({ facts: then }, now)), releases, notKept: releases.filter((release) => vintageNamed(context, release) === undefined) };
}

/** The figures of one release. A claim is in none. */
async function factsOfRelease(context: Context, subject: BriefSubject, { dataflow, id, knownOn }: Vintage, lang: Locale): Promise<Fact[]> {
  const known = await knownFacts(context, subject, { lang, asOf: knownOn });
  return [...known.values()].filter((fact) => fact.vintage === id && dataflowOf(factName(fact.id)!) === dataflow);
}

/** The figure in each release of its dataset that is kept, the newest first; none of a claim. */
async function historyOf(context: Context, subject: BriefSubject, id: string, reader: Reader, dataflow: string | undefined): Promise<FactHistory['releases']> {
  const releases = context.catalogue.vintages.filter((vintage) => vintage.dataflow === dataflow).slice(0, MOST_RELEASES);
  return Promise.all(releases.map(async ({ id: release, knownOn }) => {
    const fact = (await knownFacts(context, subject, { lang: reader.locale, asOf: knownOn }, [id])).get(id);
    return { release, knownOn: knownOn === undefined ? null : dateView(reader, knownOn), figure: fact?.vintage === release ? factValue(reader, fact) : null };
  }));
}

const releaseName = (id: string, vintage: string | undefined): string[] => {
  const name = factName(id);
  const dataflow = name && dataflowOf(name);
  return dataflow === undefined || vintage === undefined ? [] : [`${dataflow}/${vintage}`];
};

const vintageNamed = ({ catalogue }: Context, release: string): Vintage | undefined => catalogue.vintages.find(({ dataflow, id }) => `${dataflow}/${id}` === release);

const statedValue = (reader: Reader, { value, unit, release }: PrintedFact): FactValue | null => (value === undefined || unit === undefined ? null : factValue(reader, { value, unit, vintage: release }));

function stateOf(base: FactValue | null, now: FactValue | null, wasHere: boolean): FactState {
  if (now === null) return wasHere ? 'withdrawn' : 'unknown';
  return base === null || less(now, base) === '0' ? 'unchanged' : 'revised';
}

/** Changed figures first, the others in the order of the document. */
const ORDER: Readonly<Record<FactState, number>> = { revised: 0, withdrawn: 1, unknown: 2, unchanged: 3 };

function documentCheck(reader: Reader, brief: string, subject: BriefSubject | undefined, verified: readonly Verified[]): Pick<DocumentCheck, 'version' | 'brief' | 'title' | 'href' | 'counts' | 'facts'> {
  const facts = verified.map((one) => checked(reader, one.fact.id, { state: one.state, printed: factValue(reader, one.fact), now: one.state === 'withdrawn' ? null : factValue(reader, one.current) }))
    .sort((x, y) => ORDER[x.state] - ORDER[y.state]);
  const count = (state: FactState): number => facts.filter((fact) => fact.state === state).length;
  return { version: reader.catalogue.version, brief, ...titleOf(reader, brief, subject), counts: { unchanged: count('unchanged'), revised: count('revised'), withdrawn: count('withdrawn'), unknown: count('unknown') }, facts };
}

function titleOf({ labels, locale }: Reader, brief: string, subject: BriefSubject | undefined): Pick<DocumentCheck, 'title' | 'href'> {
  const area = (code: string): string => labels.area(code, locale);
  switch (subject?.kind) {
    case 'pair': return { title: `${area(subject.a)} ↔ ${area(subject.b)}`, href: `/${subject.a}/${subject.b}` };
    case 'country': return { title: area(subject.area), href: `/${subject.area}` };
    case 'claim': return { title: subject.id, href: `/claims/${subject.id}` };
    default: return { title: brief, href: null };
  }
}

const checked = (reader: Reader, id: string, { state, printed, now }: Pick<FactCheck, 'state' | 'printed' | 'now'>): FactCheck =>
  ({ id, state, words: factWords(reader, id), printed, now, difference: state === 'revised' ? differenceOf(reader, printed, now) : null });

/** Now less then, and in percent of then; nothing between two units. Places of a ranking are counted and have no percentage. */
function differenceOf({ locale }: Reader, printed: FactValue | null, now: FactValue | null): FactCheck['difference'] {
  const value = printed === null || now === null ? undefined : less(now, printed);
  if (value === undefined) return null;
  const { unit } = now!;
  if (unit === 'rank') return { value, label: formatNumber(value, locale, { signed: true }) };
  if (unit === 'percent') return { value, label: exactLabel(value, 'pp', locale, { signed: true }) };
  const percent = growth(quantity(now!.value), quantity(printed!.value));
  return { value, label: exactLabel(value, unit as Unit, locale, { signed: true }), ...(isQuantity(percent) ? { percent: formatPercent(percent.value, locale, { decimals: 2, signed: true }) } : {}) };
}

/** One number less the other, exact; undefined between two units. */
function less(one: FactValue, other: FactValue): string | undefined {
  const result = balance(quantity(one.value), quantity(other.value));
  return one.unit === other.unit && isQuantity(result) ? result.value : undefined;
}

const quantity = (value: string): Quantity => ({ value, interval: exactly(value), flags: [] });
