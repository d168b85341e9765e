import type { Mark } from '../grammar/matcher.ts';
import type { Scan } from '../grammar/scan.ts';
import { bracketsAt } from './brackets.ts';
import type { Quantity } from './quantity.ts';

/** Whether words of doubt speak against a figure wherever they stand in its thought: "Malta once dreamt of €3bn in exports", "the 3 billion … were a slip". */
export const isDoubted = (scan: Scan, quantity: Quantity, quantities: readonly Quantity[]): boolean =>
  scan.all('doubt').some((mark) => mark.key === 'doubt' && !isOfBracketed(scan, mark, quantity, quantities) && (mark.next <= quantity.outerFirst ? reachesFrom(scan, mark, quantity.outerFirst, quantities) : mark.first >= quantity.outerNext && reachesBack(scan, mark, quantity.outerNext, quantities)));

/** "€58 million (the release spoke by mistake of 58 billion)": of the figure in the brackets. */
function isOfBracketed(scan: Scan, mark: Mark, { first }: Quantity, quantities: readonly Quantity[]): boolean {
  const brackets = bracketsAt(scan, mark.first);
  return brackets !== undefined && !isWithin(brackets, first) && quantities.some((one) => isWithin(brackets, one.first));
}
const isWithin = ({ first, last }: { readonly first: number; readonly last: number }, at: number): boolean => first <= at && at <= last;

/** From before: not over what turns the thought, nor out of an aside: "despite the rumours, exports rose", "…, not 7 billion as said by mistake, 9 % more", "the figure was withdrawn: trade came to". */
const reachesFrom = (scan: Scan, { first, next }: Mark, figure: number, quantities: readonly Quantity[]): boolean =>
  !turns(scan, next, figure) && !says(scan, next, figure, /^:$/) && !isAside(scan, first, next, figure) && !hasItsOwn(scan, next, figure, quantities);

/** "Instead of the 8 per cent pencilled in, exports fell 5 %", "denied that prices rose 20 %, expecting exports of 60,000 tonnes": a figure in the clause of the doubt is what is doubted. */
function hasItsOwn(scan: Scan, next: number, figure: number, quantities: readonly Quantity[]): boolean {
  const ends = scan.tokens.findIndex(({ text }, at) => at >= next && COMMA.test(text));
  return ends >= 0 && ends < figure && !scan.joins(ends + 1) && quantities.some((one) => one.next <= ends);
}

const LONGEST_ASIDE = 8;
const isAside = (scan: Scan, first: number, next: number, figure: number): boolean =>
  concedes(scan, first, next, figure) || (contrasts(scan, Math.max(0, first - LONGEST_ASIDE), first) && says(scan, next, figure, COMMA));

/** "Despite the gossip about quotas, …", "trotz aller Gerüchte stiegen …", but not "trotz Gerüchten über 30 Prozent". */
export const concedes = (scan: Scan, first: number, next: number, figure: number): boolean =>
  isConceded(scan, first) && (says(scan, next, figure, COMMA) || (scan.at('prep', next) === undefined && scan.at('metric', next) === undefined && !scan.cues.that.has(scan.tokens[next]?.norm)));

/** From behind: not from a contrast to the figure, nor from a clause with a figure of its own: "came to €214 million, not to 2.1 billion as reported by mistake", "fell to 27 %: the ministry denies 19 %". */
const reachesBack = (scan: Scan, { first, next }: Mark, figure: number, quantities: readonly Quantity[]): boolean =>
  !turns(scan, figure, verdictFrom(scan, first, next, quantities)) && !isConceded(scan, first) && !contrasts(scan, figure, first) && !(quantities.some((one) => one.first >= next) && says(scan, figure, first, CLAUSE_ENDS));

const LONGEST_VERDICT = 8;
/** "…; nonsense, says Belgrade", "…; Ljubljana knows nothing of it": where a short clause begins that has no figure and judges what came before; else where the words of doubt do. */
function verdictFrom(scan: Scan, first: number, next: number, quantities: readonly Quantity[]): number {
  const opens = scan.tokens.findLastIndex(({ text }, at) => at < first && /^[;؛]$/.test(text));
  const ends = scan.tokens.findIndex(({ text }, at) => at >= next && /^[;؛.!]$/.test(text));
  const close = ends < 0 ? scan.tokens.length : ends;
  const hasFigure = quantities.some((one) => one.first > opens && one.next <= close) || scan.has('scale', opens, close);
  return opens >= 0 && close - opens <= LONGEST_VERDICT + 1 && !hasFigure ? opens : first;
}

const turns = (scan: Scan, from: number, to: number): boolean => says(scan, from, to, /^[;؛]$/) || scan.within('break', from, to).some(({ key }) => key === 'break');

/** Whether "not" follows a comma, a dash, a bracket, "and". */
const contrasts = (scan: Scan, from: number, to: number): boolean =>
  scan.tokens.slice(from, to).some(({ norm }, i) => (scan.cues.not.has(norm) || scan.at('retract', from + i)?.key === 'next') && opensClause(scan, from + i));
const opensClause = (scan: Scan, at: number): boolean => scan.tokens[at - 1]?.kind === 'mark' || scan.at('and', at - 1) !== undefined || scan.joins(at);

const CONCESSION = 4;
const isConceded = (scan: Scan, at: number): boolean => scan.all('cause').some(({ key, next }) => key === 'despite' && next <= at && at - next <= CONCESSION);

const COMMA = /^[,،]$/;
const CLAUSE_ENDS = /^[,،:]$/;
const says = (scan: Scan, from: number, to: number, sign: RegExp): boolean => scan.tokens.slice(from, to).some(({ text }) => sign.test(text));
