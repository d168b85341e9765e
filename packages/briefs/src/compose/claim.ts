import type { Block, Brief, Cell, Run, Section, Table } from '../brief/tree.ts';
import { claimId } from '../facts/fact.ts';
import type { ClaimResults, ResultClaim } from '../results.ts';
import { finished } from './finished.ts';
import { headEntries } from './head.ts';
import { readingSection, sourcesSection } from './notes.ts';
import { apart, factOf, markOf, pageOf, recorded, type Page } from './page.ts';
import { checkRuns, speakerOf, statementOf } from './said.ts';
import { relationAmong } from './said-headline.ts';

/** The summary of one statement: what it was, how its check came out, who printed it, and what stands beside it. */
export function claimBrief(results: ClaimResults): Brief {
  const { claim } = results;
  const page = pageOf(results, { claims: [], events: [], datasets: [...claim.publications, ...claim.alteredCopies].map(({ source }) => source) });
  const { section, title } = page.words;
  const headlines = [[{ text: statementOf(page, claim) }], checkRuns(page, claim)];
  const sections: Section[] = [
    { id: 'claim', title: section.claim, blocks: [{ kind: 'list', role: 'headlines', items: [...statedItems(page), ...headlines.slice(1)] }] },
    { id: 'comparisons', title: section.comparisons, blocks: comparisonBlocks(page) },
    ...(claim.beside.length === 0 ? [] : [{ id: 'beside', title: section.beside, blocks: [{ kind: 'list' as const, items: claim.beside.map((beside) => besideRuns(page, beside)) }] }]),
    { id: 'printings', title: section.printings, blocks: [printingsTable(page)] }, readingSection(page, false), sourcesSection(page),
  ];
  return finished(page, { id: `claim-${claim.id}`, title: title.claim, head: headEntries(page, []).slice(1), headlines: statedItems(page), sections });
}

/** The statement, its figure with what it can stand for, and who said it. */
function statedItems(page: Page<ClaimResults>): Run[][] {
  const { results: { claim }, words } = page;
  const fact = factOf(page, claimId(claim.id));
  const figure: Run[] = claim.valueLabel === null ? [] : [{ text: claim.valueLabel, strong: true, ...(fact === undefined ? {} : { fact: fact.id }) }];
  const interval: Run[] = claim.interval === null ? [] : [{ text: ` (${words.claim.interval}${words.colon}${claim.interval.label})` }];
  return [[{ text: statementOf(page, claim) }], ...(figure.length === 0 ? [] : [[...figure, ...interval]]), [{ text: speakerOf(page, claim) }, ...claim.publications.slice(0, 1).flatMap(({ source }) => markOf(page, source))]];
}

/** Another statement, where this language puts statements together from their parts; elsewhere analytics has its sentence. */
const otherIn = ({ words, results }: Page<ClaimResults>, id: string): ResultClaim | undefined => (words.check === undefined ? undefined : results.others?.find((claim) => claim.id === id));

/** A statement of the same period, and whether the two can hold together. */
function besideRuns(page: Page<ClaimResults>, { claim: { id }, sentence, why, verdict }: ResultClaim['beside'][number]): Run[] {
  const other = otherIn(page, id);
  const relation = relationAmong([verdict.code]);
  if (other === undefined || relation === undefined) return [recorded(page, `${sentence} ${why}`)];
  const figure = other.valueLabel === null ? [] : [other.valueLabel];
  return [{ text: `${[statementOf(page, other), ...figure].join(page.words.colon)}. ${page.words.headline.relation[relation]}` }];
}

/** What a statement was compared with: a release, or another statement. */
function referenceLabel(page: Page<ClaimResults>, { id, label }: ResultClaim['check']['comparisons'][number]['reference']): string {
  const other = otherIn(page, id);
  return other === undefined ? label : statementOf(page, other);
}

const text = (...runs: readonly Run[]): Cell => ({ kind: 'text', runs });

function comparisonBlocks(page: Page<ClaimResults>): Block[] {
  const { results: { claim: { check } }, words: { claim: words, section } } = page;
  const rows = check.comparisons.map(({ reference, valueLabel, vintage, verdict }): Cell[] => [text({ text: apart(page, referenceLabel(page, reference)) }), text({ text: valueLabel ?? '–' }), text({ text: vintage === undefined ? '–' : apart(page, vintage) }), text({ text: verdict.label })]);
  if (rows.length === 0) return [{ kind: 'paragraph', runs: [{ text: words.none }] }];
  const columns = words.columns.map((header, i) => ({ key: ['against', 'value', 'release', 'verdict'][i]!, header, kind: 'text' as const, weight: [4, 3, 2, 2][i]! }));
  return [{ kind: 'table', id: 'comparisons', caption: section.comparisons, columns, rows, notes: [] }];
}

/** Everybody who printed it: faithful repetitions first, and what the others changed. Repetition is not confirmation. */
function printingsTable(page: Page<ClaimResults>): Table {
  const { results: { claim }, words: { claim: words, section, comma, colon } } = page;
  const row = (source: string, publisher: string, how: string): Cell[] => [text({ text: apart(page, publisher) }, ...markOf(page, source)), text({ text: how })];
  return {
    kind: 'table', id: 'printings', caption: section.printings, notes: [],
    columns: words.printings.map((header, i) => ({ key: ['publisher', 'how'][i]!, header, kind: 'text' as const, weight: [3, 5][i]! })),
    rows: [
      ...claim.publications.map(({ source, publisher }) => row(source, publisher, words.faithful)),
      ...claim.alteredCopies.map(({ source, publisher, altered }) => row(source, publisher, altered.length === 0 ? words.altered : `${words.altered}${colon}${altered.map(({ label }) => label).join(comma)}`)),
    ],
  };
}
