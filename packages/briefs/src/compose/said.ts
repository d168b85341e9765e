import type { Block, Cell, Run, Table } from '../brief/tree.ts';
import { claimId } from '../facts/fact.ts';
import type { ResultClaim, Results } from '../results.ts';
import { latestChanges } from './said-headline.ts';
import { absentCell, shorthandNotes } from './series-table.ts';
import { factOf, markOf, type Page } from './page.ts';

/** Kinds whose figure says by itself what it is. */
const PLAIN_KINDS = new Set(['level', 'growth', 'multiple']);
const CHANGES = new Set(['growth', 'multiple']);
const ALL_GOODS = new Set(['turnover', 'exports', 'imports', 'balance']);

/** The statements that are printed: those of the headline, then the latest on all goods, then the latest of any; latest first. */
export function printedClaims(results: Pick<Results, 'claims'>, most: number): ResultClaim[] {
  const standing = results.claims.filter(({ rank, kind }) => rank !== 'deprecated' && kind.code !== 'composition');
  const onAllGoods = standing.filter(({ claim }) => claim.commodity === undefined && ALL_GOODS.has(claim.metric));
  const chosen = new Set([...latestChanges(results), ...onAllGoods, ...standing].map(({ id }) => id).filter((id, i, ids) => ids.indexOf(id) === i).slice(0, most));
  return standing.filter(({ id }) => chosen.has(id));
}

/** What was said: each statement with its figure, who said it and when, and how its check came out. */
export function saidBlocks(page: Page, claims: readonly ResultClaim[], all: number): Block[] {
  const { words: { said } } = page;
  if (all === 0) return [{ kind: 'paragraph', runs: [{ text: said.none }] }];
  return [saidTable(page, 'said', said.some(claims.length, all), claims)];
}

/** Statements as a table under a caption of its own. */
export function saidTable(page: Page, id: string, caption: string, claims: readonly ResultClaim[]): Table {
  const { words: { said } } = page;
  const rows = claims.map((claim) => saidRow(page, claim));
  const weights = [4.5, 2.6, 4.1, 4.8];
  return {
    kind: 'table', id, caption,
    columns: said.columns.map((header, i) => ({ key: ['statement', 'figure', 'who', 'check'][i]!, header, kind: 'text' as const, weight: weights[i]! })), rows, notes: shorthandNotes(rows.flat()),
  };
}

function saidRow(page: Page, claim: ResultClaim): Cell[] {
  const { words } = page;
  const altered = claim.alteredCopies;
  const changes = [...new Set(altered.flatMap((copy) => copy.altered.map(({ label }) => label)))];
  const mark = claim.publications[0] === undefined ? [] : markOf(page, claim.publications[0].source);
  const remarks = [...(altered.length === 0 ? [] : [words.said.altered(altered.length, changes)]), ...(claim.conflicts.length === 0 ? [] : [words.said.conflict(claim.conflicts.length)])];
  return [
    { kind: 'text', runs: [{ text: statementOf(page, claim) }] }, figureCell(page, claim), { kind: 'text', runs: [{ text: speakerOf(page, claim) }, ...mark] },
    { kind: 'text', runs: [...checkRuns(page, claim), ...remarks.map((text) => ({ text: ` ${text}` }))] },
  ];
}

/** The statement as analytics words it, or from its parts where it has no sentences in the language. */
export function statementOf({ words }: Page, claim: ResultClaim): string {
  if (words.check === undefined) return claim.sentence;
  const { metric, kind, scope, period, basePeriod, commodity } = claim;
  const goods = commodity?.codes.map(({ label }) => label).join(words.comma);
  return words.said.statement({
    metric: PLAIN_KINDS.has(kind.code) ? metric.label : `${metric.label} (${kind.label})`, reporter: scope.reporter.label, partner: scope.partner.label, period: period.label,
    ...(goods === undefined || goods === '' ? {} : { goods }), ...(basePeriod === undefined || !CHANGES.has(kind.code) ? {} : { base: basePeriod.period }),
  });
}

/** Who said it and when, as the model words it; by names and date alone where it has no sentences in the language. */
export const speakerOf = ({ words }: Page, { statedBySentence, statedBy, statedOn }: ResultClaim): string =>
  words.check === undefined ? statedBySentence : [...statedBy.map(({ label }) => label), statedOn.label].join(words.comma);

function figureCell(page: Page, claim: ResultClaim): Cell {
  if (claim.valueLabel === null) return absentCell(page, 'not-stated');
  const fact = factOf(page, claimId(claim.id));
  const label = claim.valueLabel.replace(/(\p{L})\u00a0(?=\p{L})/gu, '$1 ');
  const status = claim.status.code === 'asserted' ? [] : [{ text: ` (${claim.status.label})` }];
  return { kind: 'text', runs: [{ text: label, ...(fact === undefined ? {} : { fact: fact.id }) }, ...status] };
}

/** How the check came out, in a sentence. */
export function checkRuns({ words }: Page, { check }: ResultClaim): Run[] {
  if (words.check === undefined) return [{ text: check.sentence }];
  const found = check.comparisons.filter(({ against, valueLabel }) => against === 'observations' && valueLabel !== undefined).map(({ verdict, reference, valueLabel }) => words.check!.found(verdict.label, reference.label, valueLabel!));
  return [{ text: found.length > 0 ? found.join(' ') : (words.check.reasons[check.reason] ?? words.check.other(check.verdict.label)) }];
}

