import type { Mark } from '../grammar/matcher.ts';
import type { Scan } from '../grammar/scan.ts';
import type { Quantity } from './quantity.ts';

/** Whether words of doubt speak against a figure wherever they stand in its thought: "Malta once dreamt of €3bn in exports", "the 3 billion … were a slip". */
export const isDoubted = (scan: Scan, { outerFirst, outerNext }: Quantity): boolean =>
  scan.all('doubt').some((mark) => mark.key === 'doubt' && (mark.next <= outerFirst ? reachesFrom(scan, mark, outerFirst) : mark.first >= outerNext && reachesBack(scan, mark, outerNext)));

/** From before: not over what turns the thought, nor out of a concession: "despite the rumours, exports rose", "the figure was withdrawn: trade came to". */
const reachesFrom = (scan: Scan, { first, next }: Mark, figure: number): boolean =>
  !turns(scan, next, figure) && !scan.tokens.slice(next, figure).some(({ text }) => text === ':') && !(isConceded(scan, first) && hasComma(scan, next, figure));

/** From behind: not from a contrast to the figure: "came to €214 million, not to 2.1 billion as reported by mistake". */
const reachesBack = (scan: Scan, { first }: Mark, figure: number): boolean =>
  !turns(scan, figure, first) && !isConceded(scan, first) && !scan.tokens.slice(figure, first).some(({ norm }, i) => scan.cues.not.has(norm) && opensContrast(scan, figure + i));

const turns = (scan: Scan, from: number, to: number): boolean =>
  scan.tokens.slice(from, to).some(({ text }) => /^[;؛]$/.test(text)) || scan.within('break', from, to).some(({ key }) => key === 'break');

/** After a comma, a dash, a bracket, "and". */
const opensContrast = (scan: Scan, at: number): boolean => scan.tokens[at - 1]?.kind === 'mark' || scan.at('and', at - 1) !== undefined || scan.joins(at);

const CONCESSION = 4;
const isConceded = (scan: Scan, at: number): boolean => scan.all('cause').some(({ next }) => next <= at && at - next <= CONCESSION);

const hasComma = (scan: Scan, from: number, to: number): boolean => scan.tokens.slice(from, to).some(({ text }) => /^[,،]$/.test(text));
