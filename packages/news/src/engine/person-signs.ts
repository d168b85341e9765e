import type { Mark } from '../grammar/matcher.ts';
import type { Scan } from '../grammar/scan.ts';
import type { Agent } from './agent.ts';
import { isCapital, isNameWord } from './name-words.ts';
import { OFFICE_REACH } from './offices.ts';

/** Signs that a run of capitals is a person: a title before it, an office after a comma, a verb of saying beside it. */
export function speaksAsPerson(scan: Scan, first: number, next: number, last: Agent | undefined): boolean {
  if (scan.tokens.slice(first, next).some((_, i) => scan.covering('cityCue', first + i)) || scan.is('thing', first)) return false;
  if (takesPart(scan, first, next)) return true;
  if (near(scan, 'title', first) || isAddressed(scan, first) || near(scan, 'chair', first) || isJoined(scan, first, last)) return true;
  if (scan.covering('company', first - 1) || scan.tokens.slice(first, next).some((_, i) => scan.covering('company', first + i)) || scan.covering('body', first - 1) || scan.before('prep', first)?.key === 'in') return false;
  if (scan.all('event').some((mark) => mark.key === 'visit' && mark.first < first && mark.reach > next) && [scan.cues.that, scan.cues.of].some((cue) => cue.has(scan.tokens[first - 1]!.norm))) return true;
  if (scan.all('event').some((mark) => mark.first < next && mark.next > first)) return false;
  if (near(scan, 'say', first) || hasOfficeBefore(scan, first)) return true;
  if (scan.at('say', next) || scan.at('say', next + 1)) return true;
  if (isAside(scan, first, next)) return true;
  if (scan.all('event').length > 0 && isMet(scan, first)) return true;
  if (scan.before('source', first) || scan.before('outlet', first)) return true;
  if (scan.tokens[next]?.text === ',' && scan.is('who', next + 1)) return true;
  if (/^[,(]$/.test(scan.tokens[next]?.text ?? '')) return [1, 2, 3, 4, 5].some((ahead) => scan.at('title', next + ahead));
  if (scan.tokens[first - 1]?.text === ',' && scan.is('perfect', next) && scan.all('event').some((mark) => ACTS.has(mark.key))) return true;
  if (scan.at('chair', next) !== undefined) return true;
  if (isOfCountry(scan, first)) return true;
  return actsBefore(scan, next) || actsWithNext(scan, next) || (first > 0 && scan.all('event').some((mark) => first >= mark.reach && first - mark.reach <= 2 && mark.key !== 'contract'));
}

/** "In Lima nahm Espen Lund an der Sitzung teil": between the two words of a verb of taking part. */
const takesPart = (scan: Scan, first: number, next: number): boolean =>
  scan.is('takesPart', first - 1) && scan.says('partTaken', next);

/** "Dr. Amara Nwosu": over the full stop of a form of address. */
const isAddressed = (scan: Scan, first: number): boolean => scan.tokens[first - 1]?.text === '.' && scan.covering('title', first - 2) !== undefined;

const SHORTEST = 3;

/** "Minister Bourita", "premier Rutte", "de staatssecretarissen Heemskerk en Aboutaleb": a surname alone, right after an office or joined to such a one. */
export function isTitledSurname(scan: Scan, first: number, next: number, last: Agent | undefined): boolean {
  if (next - first !== 1 || !/^\p{Lu}\p{Ll}/u.test(scan.tokens[first]!.text) || scan.tokens[first]!.text.length < SHORTEST || scan.tokens[next]?.text === '-' || isCapital(scan, next)) return false;
  const title = scan.tokens[first - 1];
  if (title !== undefined && scan.covering('title', first - 1) !== undefined && scan.cues.bearer.has(title.norm)) return true;
  return last !== undefined && last.next === first - 1 && scan.at('and', first - 1) !== undefined && last.next - last.first === 1 && /(?:s|en)$/.test(scan.tokens[last.first - 1]?.norm ?? '') && scan.is('bearer', last.first - 1);
}

/** "And Norway's Espen Lund", "et le Norvégien Espen Lund": "and" over the word for a country. */
function overCountry(scan: Scan, first: number): Mark | undefined {
  const place = scan.covering('place', /^['’]s$/.test(scan.tokens[first - 1]?.text ?? '') ? first - 2 : first - 1);
  return place && (scan.before('and', place.first) ?? (scan.is('article', place.first - 1) ? scan.before('and', place.first - 1) : undefined));
}

/** "De A y de B", "avec A et avec B". */
function overLink(scan: Scan, first: number): Mark | undefined {
  const link = scan.before('prep', first);
  return link && LINKS.has(link.key) ? scan.before('and', link.first) : undefined;
}
const LINKS: ReadonlySet<string> = new Set(['of', 'with', 'by']);

const JOINED_REACH = 6;
/** "Kofi Mensah of Ghana and Lukas Weber", "Rosa Quispe and Norway's Espen Lund": after "and", another right before. */
const isJoined = (scan: Scan, first: number, last: Agent | undefined): boolean =>
  last !== undefined && first - last.next <= JOINED_REACH && (scan.before('and', first) ?? overCountry(scan, first) ?? overLink(scan, first)) !== undefined && scan.tokens.slice(last.next, first).every((token) => token.kind === 'word' || token.text === ',');

/** Where another name ends that "and" joins to the one before `next`. */
function pairEnd(scan: Scan, next: number): number | undefined {
  if (scan.at('and', next) === undefined || !isNameWord(scan, next + 1)) return undefined;
  let end = next + 2;
  while (isNameWord(scan, end)) end++;
  return end > next + 2 ? end : undefined;
}

/** "Espen Lund and Rosa Quispe met": the first of two who act. */
const actsWithNext = (scan: Scan, next: number): boolean => {
  const end = pairEnd(scan, next);
  return end !== undefined && (actsBefore(scan, end) || scan.at('chair', end) !== undefined);
};

const ACTS = new Set(['meeting', 'visit', 'call', 'comes', 'receives']);
/** Whether a verb of meeting or going follows a name, over its auxiliaries ("devrait être accueilli"). */
const actsBefore = (scan: Scan, next: number): boolean =>
  scan.all('event').some((mark) => ACTS.has(mark.key) && mark.first >= next && (mark.first - next <= 1 || (mark.first - next <= MOST_AUXILIARIES && scan.tokens.slice(next, mark.first).every((token) => scan.cues.beforeVerb.has(token.norm)))));
const MOST_AUXILIARIES = 4;

/** "South Korea's Yeo Han-koo sat down with", "Chinas Wang Wentao": after the genitive of a country, where people meet. */
const isOfCountry = (scan: Scan, first: number): boolean =>
  scan.all('event').some((mark) => ACTS.has(mark.key)) && (/^['’]s$/.test(scan.tokens[first - 1]?.text ?? '') ? scan.before('place', first - 1) : scan.traits.genitiveS && scan.tokens[first - 1]?.norm.endsWith('s') ? scan.before('place', first) : undefined) !== undefined;

const near = (scan: Scan, category: string, first: number): boolean => [0, 1, 2].some((back) => scan.before(category, first - back) !== undefined);

const WITH_REACH = 7;
/** After "with", over the words of an office the tables do not hold: "с хокимом Ташкентской области Шухратом Азимовым". */
function isMet(scan: Scan, first: number): boolean {
  for (let back = 0; back <= WITH_REACH; back++) {
    if (scan.covering('company', first - back - 1) || scan.covering('body', first - back - 1)) return false;
    const prep = scan.before('prep', first - back);
    if (prep?.key === 'with') return back === 0 || scan.traits.cases || (back <= UNKNOWN_OFFICE && isOfTalks(scan) && isSmall(scan, prep.next, first));
    if (scan.tokens[first - back - 1]?.kind !== 'word') return false;
  }
  return false;
}

const UNKNOWN_OFFICE = 4;
const TALKS = new Set(['meeting', 'call', 'receives']);
const isOfTalks = (scan: Scan): boolean => scan.traits.capitals === 'names' && scan.all('event').some((mark) => TALKS.has(mark.key));
/** "Belde met de Indiase regeringsleider Narendra Modi": small words and those for a country, the last of them small. */
const isSmall = (scan: Scan, from: number, to: number): boolean =>
  to - from >= 2 && /^\p{Ll}/u.test(scan.tokens[to - 1]!.text) && scan.tokens.slice(from, to).every((token, i) => /^\p{Ll}/u.test(token.text) || scan.covering('place', from + i) !== undefined);

function hasOfficeBefore(scan: Scan, first: number): boolean {
  for (let back = 0; back <= OFFICE_REACH && (scan.tokens[first - back - 1]?.kind === 'word' || scan.tokens[first - back - 1]?.text === '-'); back++) {
    if (scan.covering('title', first - back - 1)) return true;
    if (isNameWord(scan, first - back - 1) && !scan.covering('portfolio', first - back - 1) && !isOfState(scan, first - back)) return false;
  }
  return false;
}

/** "Der Premierminister der Republik Usbekistan X": a capitalised word right before a place is part of its name. */
const isOfState = (scan: Scan, next: number): boolean => scan.at('place', next) !== undefined || (scan.at('prep', next)?.key === 'of' && scan.at('place', next + 1) !== undefined);

const LONGEST_OFFICE = 16;
/** Between commas after an office: "der Marschallin der Woiwodschaft, Agnieszka Wrona, …", "the ministers of Norway and Peru, Espen Lund and Rosa Quispe, …". */
function isAside(scan: Scan, first: number, next: number): boolean {
  if (scan.tokens[first - 1]?.text !== ',' || !(/^[,.]$/.test(scan.tokens[next]?.text ?? '.') || pairEnd(scan, next) !== undefined)) return false;
  for (let back = 2; back <= LONGEST_OFFICE; back++) {
    if (scan.tokens[first - back]?.kind === 'mark' && back > OFFICE_REACH) return false;
    if (scan.covering('title', first - back) || (back <= OFFICE_REACH && scan.all('event').length > 0 && scan.before('prep', first - back)?.key === 'with')) return true;
  }
  return false;
}
