import type { Mark } from '../grammar/matcher.ts';
import type { Scan } from '../grammar/scan.ts';
import { countryOfOffice } from '../places/offices.ts';
import { breaksBetween } from './clause.ts';
import type { Agent } from './agent.ts';
import type { Speaker } from './discourse.ts';
import { isTie, wordsAt } from './name-words.ts';

/** The speaker of a sentence, and its tokens that name him, his office and his outlet. */
export interface SpeakerReading {
  readonly speaker: Speaker;
  readonly first: number;
  readonly next: number;
  /** "This was said by …": of the sentence before. */
  readonly ofBefore: boolean;
}

/** A person or body of a sentence as a speaker. */
export const speakerOf = (scan: Scan, agent: Agent, rule: string): Speaker => ({ name: `${agent.name}${acronymAfter(scan, agent)}`, id: agent.id, start: scan.tokens[agent.first]!.start, end: scan.tokens[agent.next - 1]!.end, rule, city: agent.city, home: agent.kind === 'body' ? (agent.country ?? countryOfOffice(agent.name)) : undefined });

/** "El Banco Central de Reserva (BCR)": the short form of a body that stands in brackets right after its name. */
function acronymAfter(scan: Scan, { kind, next }: Agent): string {
  const [open, short, close] = scan.tokens.slice(next, next + 3);
  return kind === 'body' && open?.text === '(' && close?.text === ')' && short?.kind === 'word' && /^\p{Lu}/u.test(short.text) ? ` (${short.text})` : '';
}

/** After "according to" and the like: the next name, or what stands up to the next stop. */
function bySource(scan: Scan, agents: readonly Agent[]): SpeakerReading | undefined {
  for (const mark of scan.all('source').filter((one) => !isSmallSo(scan, one) && !isByHim(scan, one) && !isByOffice(scan, one))) {
    if (isPostposed(scan, mark)) {
      const before = agents.findLast((agent) => agent.next <= mark.first && mark.first - agent.next <= 1);
      if (before) return { speaker: speakerOf(scan, before, mark.rule), first: before.first, next: mark.next, ofBefore: false };
      continue;
    }
    const from = pastVerb(scan, mark.next);
    const near = agents.filter((agent) => agent.first >= mark.next - 2 && agent.next > mark.next - 1 && agent.first - from <= 9 && !breaksBetween(scan, from, agent.first) && !scan.has('say', from, agent.first));
    const first = near[0];
    const person = near.find((agent) => agent.kind === 'person' && first && agent.first - first.next <= 6);
    const body = near.find((one) => one.kind === 'body');
    const agent = person ?? (body && body.first > from && isOfOffice(scan, body) ? phraseAfter(scan, from) : undefined) ?? body ?? first ?? phraseAfter(scan, from);
    if (agent) return { speaker: speakerOf(scan, agent, mark.rule), first: mark.first, next: Math.max(agent.next, stopAfter(scan, agent.next)), ofBefore: false };
  }
  return undefined;
}

/** "Der Analyse des Ministeriums zufolge stieg …": the source stands before the word for it. */
const isPostposed = (scan: Scan, { first, next }: Mark): boolean => next - first === 1 && scan.is('afterSource', first) && first > 0;

/** "According to him", "по его словам": nobody named; "él", which is an article without its accent, only before a comma. */
const isByHim = (scan: Scan, { first, next }: Mark): boolean =>
  [next, first + 1].some((at) => scan.is('byHim', at) && (!scan.is('article', at) || /^[,.]$/.test(scan.tokens[at + 1]?.text ?? '')));

/** "So" names a source only after a quotation or a comma, and not in "so dass" or "so viel". */
const isSmallSo = (scan: Scan, { first, next }: Mark): boolean =>
  next - first === 1 && scan.is('so', first) && (!/^[,"“”»«]$/.test(scan.tokens[first - 1]?.text ?? '') || scan.is('afterSo', next));

/** Past "what … said" after a word of source ("حسب ما قال"), and past the data named before their source ("laut den Zahlen des Zolls"). */
function pastVerb(scan: Scan, at: number): number {
  let from = scan.is('whatSaid', at) ? at + 1 : at;
  const said = scan.at('say', from);
  if (said) from = said.next;
  return [0, 1].map((ahead) => scan.at('source', from + ahead)).find((mark) => mark !== undefined && mark.next - mark.first > 1)?.next ?? from;
}

/** "الرئيس التنفيذي للمركز …": a body that an office before it is of; the name comes after it. */
const isOfOffice = (scan: Scan, body: Agent): boolean => /^لل?\p{Script=Arabic}{3}/u.test(scan.tokens[body.first]!.norm);

const STOP = /^[,،;:.()«»"“”„–—]$/;

const LONGEST_PHRASE = 8;
/** The words up to the next stop, where they can be a name: at most eight, begun by a capital or in Arabic. */
function phraseAfter(scan: Scan, first: number): Agent | undefined {
  let next = first;
  while (next < scan.tokens.length && next - first < LONGEST_PHRASE && !STOP.test(scan.tokens[next]!.text) && scan.tokens[next]!.kind === 'word' && !scan.at('say', next) && !(next > first && scan.at('that', next)) && !isSaid(scan, next) && !(next > first && scan.is('opensSaid', next))) next++;
  const token = scan.tokens[first];
  if (next === first || !token || scan.cues.reportAdjective.has(token.norm) || scan.cues.onTopic.has(token.norm)) return undefined;
  const arabic = /\p{Script=Arabic}/u.test(token.text);
  const named = scan.tokens.slice(first, next).some((one) => /^\p{Lu}/u.test(one.text));
  if (!arabic && !named) return undefined;
  const name = scan.tokens.slice(first, next).map((one, i) => (i > 0 && one.spaced ? ' ' : '') + one.text).join('');
  return { kind: 'body', name, first, next };
}

/** Where what is said begins; "Comercio Exterior" with capitals is a name. */
const isSaid = (scan: Scan, at: number): boolean =>
  ['period', 'move', 'metricVerb'].some((category) => scan.at(category, at)) || (scan.at('metric', at) !== undefined && !/^\p{Lu}\p{Ll}/u.test(scan.tokens[at]!.text));

/** Up to where an apposition after a name goes on: ", the Russian trade representative in Rabat,". */
function stopAfter(scan: Scan, at: number): number {
  if (!/^[,،]$/.test(scan.tokens[at]?.text ?? '')) return at;
  for (let next = at + 1; next < Math.min(scan.tokens.length, at + 16); next++) {
    const token = scan.tokens[next]!;
    if (/^[,،]$/.test(token.text)) return scan.has('metric', at, next) || scan.tokens.slice(at, next).some((one) => one.kind === 'number') ? at : next;
    if (scan.at('say', next) || token.kind === 'number') return next > at + 1 && token.kind !== 'number' ? next : at;
  }
  return at;
}

const OF_OFFICE = ['title', 'portfolio', 'place'];
/** "قال نيكولاي أسلانوف الممثل التجاري الروسي بالقاهرة إن …": where an office right after a name ends, which Arabic sets off by no comma. */
function officeEnd(scan: Scan, from: number): number {
  let next = from;
  if (scan.traits.capitals === 'none' && scan.at('title', from)) while (OF_OFFICE.some((category) => scan.covering(category, next))) next++;
  return next;
}

/** "وأوضح لوكالة الأنباء أن …": to whom it was said. */
const isTold = (scan: Scan, { first }: Agent): boolean => scan.is('toOutlet', first);

/** The subject of a verb of saying: the name right after it, or the nearest before it. */
function bySaying(scan: Scan, agents: readonly Agent[]): SpeakerReading | undefined {
  const speakers = agents.filter((agent) => agent.kind !== 'outlet' && !isTold(scan, agent));
  for (const mark of scan.all('say')) {
    const after = speakers.filter((agent) => agent.first >= mark.next && agent.first - mark.next <= 14 && !flowBetween(scan, mark.next, agent.first) && !leavesThought(scan, mark.next, agent.first));
    const before = speakers.filter((agent) => agent.next <= mark.first && mark.first - agent.next <= 45 && !scan.tokens.slice(agent.next, mark.first).some((token) => /^[;:»"”“]$/.test(token.text)));
    const [a, b] = [nearestAfter(scan, after, mark.next), before.findLast((agent) => agent.kind === 'person') ?? before.at(-1)];
    const agent = pick(scan, mark.first, mark.next, a, b);
    if (agent) {
      const from = Math.max(0, Math.min(agent.first, mark.first));
      return { speaker: speakerOf(scan, agent, mark.rule), first: officeFirst(scan, from), next: Math.max(agent.next, mark.next, stopAfter(scan, agent.next), officeEnd(scan, agent.next)), ofBefore: false };
    }
  }
  return undefined;
}

/** Whether a stop or a quotation left open stands between two tokens; a name in quotation marks does not. */
const leavesThought = (scan: Scan, from: number, to: number): boolean => {
  const between = scan.tokens.slice(from, to).map((token) => token.text);
  const [opened, closed] = ['«', '»'].map((sign) => between.filter((text) => text === sign).length);
  return opened !== closed || between.some((text) => /^[.;:"“„]$/.test(text));
};

/** A flow told between a verb of saying and a name: what is said, not who says it; but the word may be part of an office. */
const flowBetween = (scan: Scan, from: number, to: number): boolean => scan.within('metric', from, to).some((mark) => ![-2, -1, 0, 1, 2].some((away) => isOffice(scan, away < 0 ? mark.first + away : mark.next + away)));
const isOffice = (scan: Scan, at: number): boolean => scan.covering('title', at) !== undefined && scan.covering('place', at) === undefined;

const nearestAfter = (scan: Scan, agents: readonly Agent[], at: number): Agent | undefined =>
  agents.find((agent) => agent.kind === 'person' && agent.first - at <= 14) ?? agents.find((agent) => agent.first - at <= 6 && !scan.tokens.slice(at, agent.first).some((token) => /^[,،]$/.test(token.text)));

/** A subject before the verb is nearer than a name after it, unless nothing but an office stands between verb and name. */
function pick(scan: Scan, verb: number, next: number, after: Agent | undefined, before: Agent | undefined): Agent | undefined {
  if (!after || !before) return after ?? before;
  const gapAfter = after.first - next - titlesBetween(scan, next, after.first);
  return gapAfter <= Math.min(3, verb - before.next) ? after : before;
}

const titlesBetween = (scan: Scan, from: number, to: number): number => {
  let count = 0;
  for (let at = from; at < to; at++) if (scan.covering('title', at) || scan.covering('place', at) || scan.covering('outlet', at) || scan.covering('body', at)) count++;
  return count;
};

const OFFICE_REACH = 10;
const NO_OFFICE = ['say', 'metricVerb', 'move', 'source'];

/** The first word of the office before a name: "Russia's trade representative Ivan Petrov", "Министр экономики Геворг Папян". */
function officeFirst(scan: Scan, at: number): number {
  let first = at;
  for (let back = at - 1; back >= Math.max(0, at - OFFICE_REACH); back--) {
    const token = scan.tokens[back]!;
    if ((token.kind !== 'word' && token.text !== '-') || NO_OFFICE.some((category) => scan.covering(category, back) !== undefined)) break;
    if (['title', 'place', 'body'].some((category) => scan.covering(category, back) !== undefined)) first = back;
  }
  return first > 0 && first < at && /^\p{Lu}\p{Ll}/u.test(scan.tokens[first - 1]!.text) ? first - 1 : first;
}

const NO_NAME = ['place', 'month', 'weekday', 'metric', 'topic', 'pronoun', 'title', 'outlet', 'period', 'currency', 'unit', 'source'];
const LONGEST_NAME = 6;

/** "Indique le Statec", "becijferde het Productschap": a name that is nothing else, right after a verb of saying. */
function byName(scan: Scan): SpeakerReading | undefined {
  for (const mark of scan.all('say')) {
    const first = mark.next + (scan.is('article', mark.next) ? 1 : 0);
    const next = nameEnd(scan, first);
    if (next === first || scan.traits.capitals === 'nouns' || (next < scan.tokens.length && scan.tokens[next]!.kind === 'word' && scan.at('prep', next) === undefined && !isTime(scan, next))) continue;
    const agent: Agent = { kind: 'body', name: wordsAt(scan, first, next), first, next };
    return { speaker: speakerOf(scan, agent, mark.rule), first: mark.first, next, ofBefore: false };
  }
  return undefined;
}

/** "Meldet Bloomberg", "Reuters reported": an outlet right beside a verb of saying, where nobody else speaks. */
function byOutlet(scan: Scan, agents: readonly Agent[]): SpeakerReading | undefined {
  for (const mark of scan.all('say')) {
    const agent = agents.find((one) => one.kind === 'outlet' && !isTold(scan, one) && scan.before('prep', one.first) === undefined && (one.next === mark.first || one.first === mark.next || (one.first === mark.next + 1 && scan.is('article', mark.next))));
    if (agent) return { speaker: speakerOf(scan, agent, mark.rule), first: Math.min(agent.first, mark.first), next: Math.max(agent.next, mark.next), ofBefore: false };
  }
  return undefined;
}

/** "Beijing says two-way trade came to …", "Hanoï revendique": a country or its capital that states a figure; it stays a side of the flow. */
function byState(scan: Scan): SpeakerReading | undefined {
  for (const mark of scan.all('say')) {
    const place = scan.before('place', mark.first);
    if (!place || place.key.endsWith('|adjective') || scan.before('prep', place.first) !== undefined || scan.at('prep', mark.next) !== undefined) continue;
    const agent: Agent = { kind: 'body', name: wordsAt(scan, place.first, place.next), first: place.first, next: place.next };
    return { speaker: speakerOf(scan, agent, mark.rule), first: mark.first, next: mark.next, ofBefore: false };
  }
  return undefined;
}

const isTime = (scan: Scan, at: number): boolean => scan.at('weekday', at) !== undefined || scan.at('period', at) !== undefined;
const isNameWord = (scan: Scan, at: number): boolean => /^\p{Lu}\p{Ll}/u.test(scan.tokens[at]?.text ?? '') && !NO_NAME.some((category) => scan.covering(category, at) !== undefined);

/** The end of a run of capitals, over "de" and the like between them. */
function nameEnd(scan: Scan, first: number): number {
  let next = first;
  while (next - first < LONGEST_NAME && (isNameWord(scan, next) || (next > first && isTie(scan, next) && /^\p{Lu}/u.test(scan.tokens[next + 1]?.text ?? '')) || (next > first && /^\p{Lu}/u.test(scan.tokens[next]?.text ?? '')))) next++;
  return next;
}

/** Who says what a sentence tells, if it says so. */
export function speakerIn(scan: Scan, agents: readonly Agent[]): SpeakerReading | undefined {
  const reading = bySource(scan, agents) ?? bySaying(scan, agents) ?? byName(scan) ?? byOutlet(scan, agents) ?? byState(scan);
  if (!reading) return undefined;
  const that = scan.all('that').some((mark) => mark.first <= 6);
  return { ...reading, ofBefore: that };
}

/** "Selon l'agence, …", "according to the ministry, …": a body told before, by what it is. */
function isByOffice(scan: Scan, { next }: Mark): boolean {
  const office = scan.at('pronoun', next);
  return office !== undefined && scan.covering('body', office.next - 1) !== undefined && !/^\p{Lu}/u.test(scan.tokens[office.next - 1]!.text) && /^[,.]$/.test(scan.tokens[office.next]?.text ?? '');
}

/** Whether a sentence is of the body told last. */
export const saysOffice = (scan: Scan): boolean => scan.all('source').some((mark) => isByOffice(scan, mark));

/** "…, he told reporters", "„…“, sagte sie", "according to him", "dijo que": a saying by someone told before, not by a minister or an office named anew. */
export const saysLater = (scan: Scan): boolean =>
  scan.all('source').some((mark) => isByHim(scan, mark)) || scan.all('say').some((mark) => isSilent(scan, mark)) || scan.all('say').some((mark) => [scan.at('pronoun', mark.next), scan.before('pronoun', mark.first)].some((pronoun) => pronoun !== undefined && pronoun.next - pronoun.first === 1 && scan.tokens[pronoun.first]!.text.length <= LONGEST_PRONOUN));

const LONGEST_PRONOUN = 4;
/** "Dijo que …", "وأضاف أن": a verb of saying that opens its sentence, with no subject before what is said. */
const isSilent = (scan: Scan, { first, next }: Mark): boolean => first <= 1 && (scan.is('that', next) || (scan.tokens[next]?.text === ',' && scan.is('that', next + 1)));
