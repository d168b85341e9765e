import type { Mark } from '../grammar/matcher.ts';
import type { Scan } from '../grammar/scan.ts';
import type { Clock } from './clock.ts';
import { PAPERS, type EventStatus, type Trigger } from './event-input.ts';

const BEFORE = 8;
const AFTER = 12;

/** What the words near a trigger say: postponed, planned, or nothing. */
export function toldStatus(scan: Scan, { type, mark }: Trigger): EventStatus | undefined {
  if (scan.all('postponed').some((one) => !isParted(scan, one, mark) && (!PAPERS.has(type) || !isPart(scan, mark.reach, one.first)))) return 'postponed';
  const past = tookPlace(scan, mark);
  return scan.all('planned').some((planned) => !isPastOf(scan, planned) && !isNoun(scan, planned) && isNear(scan, planned, mark) && !isOfOther(scan, planned, mark) && !(PAPERS.has(type) && isOfPaper(scan, planned, mark)) && !(past && planned.first >= mark.first)) ? 'planned' : undefined;
}

/** "The contract, signed on Tuesday, provides for …", "a memorandum that will …": what a paper is to bring. */
const isOfPaper = (scan: Scan, planned: Mark, { reach }: Mark): boolean =>
  planned.first >= reach && (scan.at('say', planned.first) !== undefined || scan.says('relative', reach, planned.first));

/** "The float was put off; with X he signed": a semicolon parts two clauses. */
const isParted = (scan: Scan, a: Mark, b: Mark): boolean => scan.tokens.slice(Math.min(a.next, b.next), Math.max(a.first, b.first)).some((token) => /^[;؛]$/.test(token.text));

/** "Signed a treaty, then agreed to abolish visas": whether a comma sets what comes after apart. */
const isPart = (scan: Scan, from: number, to: number): boolean => scan.tokens.slice(from, to).some((token) => /^[,،;؛]$/.test(token.text));

/** "Est arrivé dimanche, étape d'une tournée qui le mènera …", "llegó": a past told by the verb itself, whatever comes after it. */
export function tookPlace(scan: Scan, { first }: Mark): boolean {
  const { text } = scan.tokens[first]!;
  const next = scan.tokens[first + 1]?.text ?? '';
  if (scan.is('pastVerb', first) || (scan.is('perfectAuxiliary', first) && scan.traits.participle?.test(next))) return true;
  return scan.traits.past?.test(scan.is('reflexive', first) ? next : text) === true;
}

/** "Avait entamé", "arrivé samedi à": the participle of a verb whose present tells what is to come. */
const isPastOf = (scan: Scan, { first }: Mark): boolean =>
  !scan.is('expected', first) && (scan.is('perfectAuxiliary', first - 1) || scan.is('beginsNow', first)) && scan.traits.participle?.test(scan.tokens[first]!.text) === true;

/** "The two Royal Visits to Moscow": a noun with the form of a verb of the present, inside the words of an event. */
const isNoun = (scan: Scan, { first, next }: Mark): boolean => /^\p{Lu}/u.test(scan.tokens[first]!.text) && scan.all('event').some((one) => one.first === first - 1 && one.next === next && next - first === 1);

/** Whether words of the future begin another event: "arrived on Tuesday, is expected in Porto on Friday". */
const isOfOther = (scan: Scan, planned: Mark, mark: Mark): boolean =>
  scan.all('event').some((one) => one.key !== mark.key && (one.first > mark.reach || one.reach < mark.first) && one.first <= planned.first && planned.first < one.next);

const FAR_BEFORE = 18;
/** How far before a trigger words of the future may stand: a German or Dutch infinitive closes the clause that its auxiliary opens. */
const beforeIn = (scan: Scan, from: number, { first }: Mark): number =>
  scan.traits.verb === 'last' && scan.tokens[first]!.norm.endsWith('en') && from < first && scan.tokens.slice(from, first).every((token) => token.text !== ',') ? FAR_BEFORE : BEFORE;

/** Words of the future before a trigger, or after it with no other event between, in its clause. */
function isNear(scan: Scan, planned: Mark, mark: Mark): boolean {
  if (planned.first < mark.first) return planned.next >= mark.first - beforeIn(scan, planned.next, mark) && !isCut(scan, planned.next, mark.first);
  return planned.first <= mark.reach + AFTER && !isSaid(scan, mark.reach, planned.first) && !(planned.first >= mark.first && isPerfect(scan, mark)) && !isCut(scan, mark.reach, planned.first) && !scan.has('event', mark.reach, planned.first);
}

/** "Addressing the forum, X said trade would grow": what is told to come is said there; "talks, he said, will be held" goes on. */
const isSaid = (scan: Scan, from: number, to: number): boolean => scan.within('say', from, to).some((say) => scan.tokens[say.next]?.text !== ',');

/** "Heeft … ontmoet", "hat … getroffen": a participle of the past that has the form of the present. */
function isPerfect(scan: Scan, { first }: Mark): boolean {
  if (scan.traits.verb !== 'last') return false;
  const before = scan.tokens.slice(Math.max(0, first - AFTER), first);
  return before.findLastIndex((token) => scan.cues.perfectAuxiliary.has(token.norm)) > before.findLastIndex((token) => token.text === ',');
}

/** Whether another clause begins between two words. */
const isCut = (scan: Scan, from: number, to: number): boolean => scan.tokens.slice(from, to).some((token, i) => /^[;؛]$/.test(token.text) || ((scan.cues.where.has(token.norm) || scan.cues.but.has(token.norm)) && /^[,،]$/.test(scan.tokens[from + i - 1]?.text ?? '')));

/** The status by the day of publication: what lies after it is planned, whatever the words, and what lies before it is not. */
export function settledStatus(told: EventStatus | undefined, date: string | null, { published }: Clock): EventStatus | undefined {
  if (told === 'postponed' || date === null || published === undefined) return told;
  const [from, to] = [date.split('/')[0]!, date.split('/').at(-1)!];
  if (from > published.slice(0, from.length)) return 'planned';
  return to < published.slice(0, to.length) ? undefined : told;
}
