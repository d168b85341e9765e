import type { Mark } from '../grammar/matcher.ts';
import type { Scan } from '../grammar/scan.ts';
import type { NameIndex } from '../people/name-index.ts';
import type { Clitic } from '../text/tokens.ts';
import { countryOfOffice } from '../places/offices.ts';
import type { Agent } from './agent.ts';
import { isCapital, wordsAt } from './name-words.ts';

const LONGEST_BODY = 12;

/** A small word, or a sign, that joins those of a name. */
const joins = (scan: Scan, at: number): boolean => /^[&-]$/.test(scan.tokens[at]?.text ?? '') || scan.is('joinsBody', at);

/** Bodies: a run of capitalised and joining words round a word such as "Office" or "Ministry". */
export function bodiesOf(scan: Scan, names: NameIndex): Agent[] {
  return scan.all('body').map((mark): Agent => {
    const first = bodyStart(scan, mark.first);
    let next = mark.next;
    while (next < scan.tokens.length && next - mark.first < LONGEST_BODY && (bodyGoesOn(scan, next) || isOfArabicBody(scan, mark, next))) next++;
    while (next > mark.next && joins(scan, next - 1)) next--;
    const name = withoutPreposition(wordsAt(scan, first, next), first === mark.first ? mark.clitic : undefined);
    const known = names.exact(name);
    return { kind: 'body', name, id: known?.id, country: known?.country ?? countryOfOffice(name), first, next };
  });
}

/** "تقرير لدائرة الإحصاءات": the name without what Arabic writes together with its first word. */
const withoutPreposition = (name: string, clitic: Clitic | undefined): string =>
  clitic === 'l' || clitic === 'b' ? name.replace(/^و?(?:لل|[لب])/, (letters) => (letters.endsWith('لل') ? 'ال' : '')) : name;

function bodyStart(scan: Scan, from: number): number {
  let first = from;
  while (first > 0 && from - first < 5 && scan.tokens[first]!.kind === 'word' && (isOfBodyName(scan, first - 1) || isTied(scan, first) || isTiedAdjective(scan, first) || isSmallAdjective(scan, first))) first -= isTiedAdjective(scan, first) ? 3 : isTied(scan, first) || isSmallAdjective(scan, first) ? 2 : 1;
  return first;
}

/** "Nederlands-Marokkaanse Kamer": two capitalised words tied by a hyphen. */
const isTied = (scan: Scan, at: number): boolean => at > 1 && scan.tokens[at - 1]!.text === '-' && !scan.tokens[at]!.spaced && !scan.tokens[at - 1]!.spaced && isCapital(scan, at) && isCapital(scan, at - 2);

/** "Торгово-промышленная палата": an adjective of two parts, of which only the first has a capital. */
const isTiedAdjective = (scan: Scan, at: number): boolean => at > 2 && scan.tokens[at - 2]!.text === '-' && !scan.tokens[at - 2]!.spaced && !scan.tokens[at - 1]!.spaced && scan.tokens[at - 1]!.kind === 'word' && !isCapital(scan, at - 1) && isCapital(scan, at - 3);

const ADJECTIVE = /(?:ый|ий|ая|ое|ой|ого|ому|ым|им|ую)$/;
/** "Национальный зерновой совет": a second adjective, without a capital. */
const isSmallAdjective = (scan: Scan, at: number): boolean =>
  at > 2 && scan.traits.cases && !isCapital(scan, at - 1) && isCapital(scan, at - 2) && [at - 1, at - 2].every((one) => ADJECTIVE.test(scan.tokens[one]!.norm) && !scan.covering('place', one));

const isOfBodyName = (scan: Scan, at: number): boolean =>
  !scan.is('article', at) && (isCapital(scan, at) || scan.covering('body', at) !== undefined) && !['say', 'source', 'month'].some((category) => scan.at(category, at));

const OTHER = ['place', 'currency', 'money', 'unit', 'outlet', 'topic', 'scale', 'goods', 'body', 'metric'];

/** "DANE", "VGB": two to eight capitals that mean nothing else. */
export const acronymsOf = (scan: Scan, names: NameIndex): Agent[] =>
  [...scan.tokens.keys()].filter((at) => isAcronym(scan, at)).map((at): Agent => {
    const name = scan.tokens[at]!.text;
    return { kind: 'body', name, id: names.exact(name)?.id, country: countryOfOffice(name), first: at, next: at + 1 };
  });

const isAcronym = (scan: Scan, at: number): boolean =>
  /^\p{Lu}{3,8}$/u.test(scan.tokens[at]!.text) && !scan.is('paperAcronym', at) && scan.tokens[at - 1]?.text !== '(' && !OTHER.some((category) => scan.covering(category, at)) && !/^[IVX]+$/.test(scan.tokens[at]!.text);

function bodyGoesOn(scan: Scan, at: number): boolean {
  const token = scan.tokens[at]!;
  if (scan.cues.signedPaper.has(token.norm)) return false;
  if (scan.at('say', at) || scan.at('period', at) || scan.at('move', at)) return false;
  if (token.text === ',') return isCapital(scan, at + 1) && !scan.covering('place', at + 1) && [2, 3, 4].some((ahead) => scan.at('and', at + ahead) && isCapital(scan, at + ahead + 1));
  if (scan.at('and', at) && opensBody(scan, at + 1)) return false;
  if (scan.at('body', at)?.clitic === 'w') return false;
  if (joins(scan, at)) return joinsBody(scan, at + 1);
  return isCapital(scan, at) || scan.covering('body', at) !== undefined || (scan.covering('place', at) !== undefined && !scan.at('metric', at + 1)) || (/^\p{Ll}/u.test(token.text) && (isField(scan, at) || isOfBody(scan, at) || isBodyAdjective(scan, at)));
}

const WITH_ARTICLE = /^و?ال\p{Script=Arabic}{2}/u;
const NEVER_OF_BODY: ReadonlySet<string> = new Set(['say', 'period', 'weekday', 'month', 'title', 'pronoun', 'source', 'event']);
/** "دائرة الاحصاءات العامة", "غرفة التجارة والصناعة": a body without an article goes on with what it is of, which has one. */
const isOfArabicBody = (scan: Scan, { first }: Mark, at: number): boolean =>
  !WITH_ARTICLE.test(scan.tokens[first]!.text) && WITH_ARTICLE.test(scan.tokens[at]!.text) && (scan.at('portfolio', at) !== undefined || !scan.startsAny(NEVER_OF_BODY, at)) && (at === first + 1 || !['metric', 'move'].some((category) => scan.at(category, at)));

const OPENING_REACH = 4;
/** "… of Commerce and the Togo Chamber of Mines": after "and", an article and capitals up to a word for a body begin another's name. */
function opensBody(scan: Scan, at: number): boolean {
  const first = scan.is('article', at) ? at + 1 : at;
  const mark = scan.all('body').find((one) => one.first >= first && one.first - first < OPENING_REACH);
  return mark !== undefined && scan.tokens.slice(first, mark.first).every((_, i) => isCapital(scan, first + i)) && (first > at || mark.first === first || /['’]s$/.test(scan.tokens[first]!.text) || scan.traits.cases);
}

const joinsBody = (scan: Scan, at: number): boolean =>
  isCapital(scan, at) || scan.is('bodyField', at) || ['body', 'topic', 'metric'].some((category) => scan.at(category, at) !== undefined) || (joins(scan, at) && (isCapital(scan, at + 1) || scan.is('bodyField', at + 1)));

/** "Direction régionale des douanes": an adjective between a body and what it is for. */
const isBodyAdjective = (scan: Scan, at: number): boolean =>
  scan.grammar.language.places.adjectives === 'after' && scan.before('body', at) !== undefined && joins(scan, at + 1) && joinsBody(scan, at + 2);

const isField = (scan: Scan, at: number): boolean => scan.is('bodyField', at) && joins(scan, at - 1);

/** Small words that name what a body is for: "Direction du commerce intérieur", "Office des changes". */
function isOfBody(scan: Scan, at: number): boolean {
  const fields = (where: number) => scan.covering('topic', where) !== undefined || scan.covering('metric', where) !== undefined;
  if (fields(at)) return joins(scan, at - 1) || at - 1 === scan.covering('body', at - 1)?.first;
  return fields(at - 1) && joins(scan, at - 2) && scan.grammar.language.places.adjectives === 'after' && ![scan.cues.beforeVerb, scan.cues.relative].some((cue) => cue.has(scan.tokens[at]!.norm)) && !scan.at('prep', at) && !scan.at('until', at);
}
