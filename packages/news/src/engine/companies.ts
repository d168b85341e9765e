import type { Scan } from '../grammar/scan.ts';
import type { Agent } from './agent.ts';
import { isCapital, isTie, wordsAt } from './name-words.ts';

const OPENING = /^[«"“„‘']$/;
const CLOSING = /^[»"”“’']$/;
const LONGEST = 8;
const OTHER = ['month', 'weekday', 'currency', 'unit', 'scale', 'period', 'say', 'prep', 'and', 'metric', 'pronoun', 'source', 'move', 'numeral', 'ordinal', 'title', 'event', 'someone'];

/** A small word, or a sign, that joins those of a name. */
const joins = (scan: Scan, at: number): boolean => /^[&-]$/.test(scan.tokens[at]?.text ?? '') || scan.is('joinsCompany', at);

/** Companies and public bodies that may take part in a contract: names in quotes, runs of capitals, Arabic words after "company". */
export function companiesOf(scan: Scan, agents: readonly Agent[]): Agent[] {
  const quoted = quotedNames(scan);
  const found = scan.traits.capitals === 'none' ? arabicCompanies(scan) : [...quoted, ...capitalRuns(scan).filter((one) => !quoted.some((other) => other.first < one.next && other.next > one.first))];
  const taken = agents.filter((agent) => agent.kind === 'person');
  const free = found.filter((one) => !taken.some((other) => other.first < one.next && other.next > one.first));
  const named = agents.filter((agent) => agent.kind === 'body' && /\p{Lu}|\p{Script=Arabic}/u.test(agent.name)).map((agent) => (scan.traits.capitals === 'none' ? longerArabic(scan, agent) : longerGerman(scan, longerRomance(scan, agent))));
  const bodies = named.filter((agent) => !free.some((one) => overlap(one, agent) && lengthOf(one) >= lengthOf(agent)));
  const all = [...free.filter((one) => !bodies.some((agent) => overlap(one, agent))), ...bodies].map((one) => withAcronym(scan, one)).sort((a, b) => a.first - b.first);
  return all.filter((one) => !all.some((other) => other !== one && overlap(one, other) && lengthOf(other) > lengthOf(one)));
}

const LONGEST_ACRONYM = 5;
/** "Federation of Industry (FCI)": a name goes on over the short form of it in brackets. */
function withAcronym(scan: Scan, one: Agent): Agent {
  if (scan.tokens[one.next]?.text !== '(' || !/\p{Lu}{2}/u.test(scan.tokens[one.next + 1]?.text ?? '')) return one;
  const close = scan.tokens.slice(one.next, one.next + LONGEST_ACRONYM + 1).findIndex((token) => token.text === ')');
  return close < 0 ? one : { ...one, name: wordsAt(scan, one.first, one.next + close + 1), next: one.next + close + 1 };
}

const overlap = (one: Agent, other: Agent): boolean => one.first < other.next && other.first < one.next;
const lengthOf = ({ first, next }: Agent): number => next - first;

const body = (scan: Scan, first: number, next: number): Agent => ({ kind: 'body', name: wordsAt(scan, first, next), first, next });

/** «Полимер-Кама»: what stands in quotes, if it begins like a name. */
function quotedNames(scan: Scan): Agent[] {
  return scan.tokens.flatMap((token, at): Agent[] => {
    if (!OPENING.test(token.text) || !isCapital(scan, at + 1)) return [];
    const close = scan.tokens.slice(at + 1, at + 1 + LONGEST).findIndex((one) => CLOSING.test(one.text));
    return close > 0 ? [body(scan, at + 1, at + 1 + close)] : [];
  });
}

/** "Casablanca-Settat": the second half of a place's name. */
const isSecondHalf = (scan: Scan, at: number): boolean => scan.tokens[at - 1]?.text === '-' && !scan.tokens[at]!.spaced && !scan.tokens[at - 1]!.spaced && scan.covering('place', at - 2) !== undefined;

/** Whether a word is of a company's name; one of the grammar's words is, in a run that others begin. */
const isOwn = (scan: Scan, at: number): boolean => isCapital(scan, at) && !isSecondHalf(scan, at) && !scan.is('paperAcronym', at) && !/^[IVX]+$/.test(scan.tokens[at]!.text) && !(at === 0 && scan.tokens[at]!.text.length < 4) && !OTHER.some((category) => scan.at(category, at) && !(category === 'metric' && isBrand(scan, at))) && !isPlaceAlone(scan, at);
/** "Maroc Export": the word for a flow closes a name that a place begins. */
const isBrand = (scan: Scan, at: number): boolean => scan.is('closesBrand', at) && scan.covering('place', at - 1) !== undefined && scan.tokens[at]!.spaced && !isCapital(scan, at + 1);
const isPlaceAlone = (scan: Scan, at: number): boolean => scan.covering('place', at) !== undefined && !isCapital(scan, at + 1) && !(scan.tokens[at + 1]?.text === '-' && isCapital(scan, at + 2) && isCapital(scan, at + 3)) && !(isCapital(scan, at - 1) && scan.covering('place', at - 1) === undefined);

function capitalRuns(scan: Scan): Agent[] {
  const runs: Agent[] = [];
  for (let at = 0; at < scan.tokens.length; at++) {
    if (!isOwn(scan, at)) continue;
    let next = at + 1;
    while (next < scan.tokens.length && next - at < LONGEST && (isOwn(scan, next) || isHyphenated(scan, next) || (joins(scan, next) && (isOwn(scan, next + 1) || (joins(scan, next + 1) && isOwn(scan, next + 2)))))) next++;
    if (!isOrdinaryWord(scan, at, next)) runs.push(body(scan, at, next));
    at = next - 1;
  }
  return runs;
}

/** "Co-operative": a small word set to one with a capital by a hyphen. */
const isHyphenated = (scan: Scan, at: number): boolean => [at, at - 1].some((hyphen) => scan.tokens[hyphen]?.text === '-' && !scan.tokens[hyphen]!.spaced && scan.tokens[hyphen + 1]?.kind === 'word' && !scan.tokens[hyphen + 1]!.spaced);

/** "The Russia-Africa Economic Forum": capitals that go on to a word for a forum or a commission are of its name. */
const isOfEvent = (scan: Scan, next: number): boolean => isCapital(scan, next) && scan.at('event', next) !== undefined && scan.tokens[next]!.spaced && scan.traits.capitals !== 'nouns';

/** "The Islamic Republic of Pakistan": a state. */
const isRepublic = (scan: Scan, next: number): boolean => scan.is('republic', next - 1) && [0, 1, 2].some((ahead) => scan.at('place', next + ahead) !== undefined);

const NAMES = ['company', 'body', 'place'];
/** "Ende der Sitzung": German nouns joined by small words, none of which is of a name. */
const isGermanPhrase = (scan: Scan, first: number, next: number): boolean =>
  scan.traits.capitals === 'nouns' && scan.covering('company', first - 1) === undefined && scan.tokens.slice(first, next).some((_, i) => isTie(scan, first + i)) && scan.tokens.slice(first, next).every(({ text }, i) => !/\p{Lu}{2}/u.test(text) && !NAMES.some((category) => scan.covering(category, first + i)));

/** A word that opens the sentence, or a lone German noun, is a name only after a word for a company. */
function isOrdinaryWord(scan: Scan, first: number, next: number): boolean {
  if (isOfEvent(scan, next) || isRepublic(scan, next) || scan.tokens.slice(first, next).every(({ kind }, i) => kind !== 'word' || scan.covering('place', first + i) !== undefined)) return true;
  if (isGermanPhrase(scan, first, next)) return true;
  if (next - first > 1) return scan.traits.capitals === 'nouns' && scan.covering('company', first) !== undefined && next - first === 1;
  const opens = first === 0 || OPENING.test(scan.tokens[first - 1]!.text);
  return scan.covering('place', first) !== undefined || scan.covering('portfolio', first) !== undefined || ((opens || scan.traits.capitals === 'nouns') && scan.covering('company', first - 1) === undefined);
}

const STOPS: ReadonlySet<string> = new Set(['event', 'period', 'say', 'currency', 'numeral', 'title', 'both', 'planned', 'there', 'not']);
const MOST_WORDS = 4;

/** "شركة نجد للطاقة": a word for a company and up to three after it. */
function arabicCompanies(scan: Scan): Agent[] {
  return scan.all('company').flatMap((mark): Agent[] => {
    let next = mark.next;
    while (next < scan.tokens.length && next - mark.first < MOST_WORDS && isOfArabicName(scan, next)) next++;
    const name = wordsAt(scan, mark.first, next);
    return next > mark.next ? [{ kind: 'body', name: mark.clitic === 'w' ? name.slice(1) : name, first: mark.first, next }] : [];
  });
}

/** "Office national des céréales": one word after "of", over an adjective before it. */
function fieldEnd(scan: Scan, from: number): number {
  const of = [from, from + 1].find((at) => scan.is('of', at));
  const field = of === undefined ? undefined : scan.is('article', of + 1) ? of + 2 : of + 1;
  return field !== undefined && scan.tokens[field]?.kind === 'word' && !scan.startsAny(STOPS, field) ? field + 1 : from;
}

const LONGEST_FIELD = 6;
/** "Société des ports du Bénin": a lone word for a body goes on over what it is for up to its country. */
function longerRomance(scan: Scan, agent: Agent): Agent {
  if (lengthOf(agent) > 1 || scan.grammar.language.places.adjectives !== 'after' || ![0, 1].some((ahead) => scan.is('of', agent.next + ahead))) return agent;
  const place = scan.all('place').find((mark) => mark.first > agent.next && mark.first - agent.next <= LONGEST_FIELD);
  const isOne = place !== undefined && scan.tokens.slice(agent.next, place.first).every((token, i) => token.kind === 'word' && !scan.startsAny(STOPS, agent.next + i) && !scan.at('and', agent.next + i));
  const next = isOne ? place.next : fieldEnd(scan, agent.next);
  return { ...agent, name: wordsAt(scan, agent.first, next), next };
}

/** "Verband der nigerianischen Industrie": a lone German word for a body goes on over a genitive. */
function longerGerman(scan: Scan, agent: Agent): Agent {
  if (scan.traits.capitals !== 'nouns' || lengthOf(agent) > 1 || !isTie(scan, agent.next)) return agent;
  const isOf = (at: number): boolean => scan.at('place', at)?.key.endsWith('|adjective') === true || isTie(scan, at) || scan.at('and', at) !== undefined || (isCapital(scan, at) && !scan.covering('event', at) && !scan.covering('title', at));
  let next = agent.next;
  while (next < scan.tokens.length && next - agent.first < LONGEST_FIELD && isOf(next)) next++;
  while (next > agent.next && !isCapital(scan, next - 1)) next--;
  return { ...agent, name: wordsAt(scan, agent.first, next), next };
}

/** "تجارة": the field of an office, which a body may be of as well. */
const isField = (scan: Scan, at: number): boolean => scan.is('bodyField', at);

/** "غرفة تجارة لومي": Arabic names of bodies go on over the words after them. */
function longerArabic(scan: Scan, agent: Agent): Agent {
  let next = agent.next;
  while (next < scan.tokens.length && next - agent.first < MOST_WORDS && (isOfArabicName(scan, next) || isField(scan, next))) next++;
  const name = wordsAt(scan, agent.first, next);
  return { ...agent, name: scan.at('body', agent.first)?.clitic === 'w' ? name.slice(1) : name, next };
}

const isOfArabicName = (scan: Scan, at: number): boolean =>
  scan.tokens[at]!.kind === 'word' && !scan.startsAny(STOPS, at) && !scan.covering('company', at) && !/^و.{3,}/u.test(scan.tokens[at]!.norm) && !scan.is('endsCompany', at);
