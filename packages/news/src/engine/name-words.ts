import type { Scan } from '../grammar/scan.ts';
import { isGivenName } from '../people/given-names.ts';

const NEVER: ReadonlySet<string> = new Set(['weekday', 'metric', 'topic', 'currency', 'say', 'unit', 'scale', 'pronoun', 'prep', 'both', 'ordinal', 'numeral', 'goods', 'source', 'and', 'break', 'not', 'possessive', 'compare', 'partner', 'share', 'status', 'move']);
const TIMES: ReadonlySet<string> = new Set(['month', 'period']);
const COVERED = ['place', 'title', 'body', 'topic'];

/** The words of tokens `first` up to, without, `next`, as they are written. */
export const wordsAt = (scan: Scan, first: number, next: number): string =>
  scan.tokens.slice(first, next).map((token, i) => (i > 0 && token.spaced ? ' ' : '') + token.text).join('');

/** Whether a word is written with a capital, in a script that has any. */
export const isCapital = (scan: Scan, at: number): boolean => {
  const token = scan.tokens[at];
  return token !== undefined && token.kind === 'word' && token.text.length > 1 && /^\p{Lu}/u.test(token.text);
};

/** "De", "van", "für": between a name and what it is of or for. */
export const isTie = (scan: Scan, at: number): boolean => [scan.cues.of, scan.cues.for].some((cue) => cue.has(scan.tokens[at]?.norm));

/** Whether a word can be part of a name: with a capital, and nothing the grammar knows. */
export const isNameWord = (scan: Scan, at: number): boolean =>
  isCapital(scan, at) && !(at === 0 && scan.is('opensSentence', at)) && (isNamedAsPlace(scan, at) || isFree(scan, at));

const isFree = (scan: Scan, at: number): boolean =>
  !scan.startsAny(NEVER, at) && (!scan.startsAny(TIMES, at) || isGivenMonth(scan, at)) && !COVERED.some((category) => scan.covering(category, at));

/** "Minister Jan Kraus": a short form of a month that is a given name between an office and a name. */
export const isMonthInName = (scan: Scan, at: number): boolean => isGivenMonth(scan, at) && scan.covering('title', at - 1) !== undefined;

/** "Jan Kraus": a short form of a month that is a given name where another name follows. */
const isGivenMonth = (scan: Scan, at: number): boolean => scan.is('givenMonth', at) && scan.at('month', at) !== undefined && (isCapital(scan, at + 1) || (scan.is('particle', at + 1) && (isCapital(scan, at + 2) || isCapital(scan, at + 3)))) && scan.tokens[at - 1]?.kind !== 'number' && !['month', 'place', 'period', 'metric'].some((category) => scan.at(category, at + 1));

/** "Minister Milan Petrovic", "el presidente argentino, Mauricio Macri", "Santiago Peña": a place's name that is a given name, after an office or, of a city, known for one. */
const isNamedAsPlace = (scan: Scan, at: number): boolean => {
  const place = scan.covering('place', at);
  if (place === undefined || place.key.endsWith('|adjective')) return false;
  const isGiven = place.key.endsWith('|city') ? isGivenName(scan.tokens[at]!.text) || isAfterOffice(scan, at) : scan.tokens[at - 1]?.text === ',' && isAfterOffice(scan, at);
  return isGiven && isCapital(scan, at + 1) && !COVERED.some((category) => scan.covering(category, at + 1)) && scan.tokens[at + 1]!.spaced;
};

const LETTER = /^\p{Lu}$/u;
/** "Nigel A. Brown", "A. M. Fachir": one capital letter and its full stop before another name. */
const isInitial = (scan: Scan, at: number): boolean => LETTER.test(scan.tokens[at]?.text ?? '') && scan.tokens[at + 1]?.text === '.' && (isNameWord(scan, at + 2) || isInitial(scan, at + 2));

const TITLE_REACH = 3;
/** "The deputy minister, A. M. Fachir", "High Commissioner M Madikiza": an initial that a name begins with, after an office. */
export const opensWithInitial = (scan: Scan, at: number): boolean =>
  (isInitial(scan, at) || (LETTER.test(scan.tokens[at]!.text) && scan.tokens[at + 1]?.spaced === true && isNameWord(scan, at + 1))) && isAfterOffice(scan, at);

/** Right after an office, over a comma, or over its country and one. */
function isAfterOffice(scan: Scan, at: number): boolean {
  const comma = scan.tokens[at - 1]?.text === ',' ? at - 1 : at;
  return Array.from({ length: TITLE_REACH }, (_, i) => i + 1).some((back) => scan.covering('title', comma - back) !== undefined && (back === 1 || scan.covering('place', comma - 1) !== undefined));
}

/** "При Правительстве РТ Абдуфаттох Гоиб": a state's letters, which part a body from a name. */
const isAcronym = (scan: Scan, at: number): boolean => scan.traits.cases && /^\p{Lu}{2,4}$/u.test(scan.tokens[at]!.text) && !/^[IVX]+$/.test(scan.tokens[at]!.text);

/** Whether a name goes on: another capitalised word, a particle before one, a hyphen, an initial's full stop, a regnal number. */
export function continuesName(scan: Scan, at: number): boolean {
  const [token, before] = [scan.tokens[at]!, scan.tokens[at - 1]!];
  if (isAcronym(scan, at)) return false;
  if (isNameWord(scan, at)) return token.spaced || before.text === '-' || before.text === '.' || before.text.endsWith("'");
  if (before.text === '-' && !before.spaced && !token.spaced && (/^\p{Ll}{2,4}$/u.test(token.text) || (isCapital(scan, at) && scan.at('goods', at) !== undefined))) return true;
  if (isInitial(scan, at) || (token.text === '.' && isInitial(scan, at - 1))) return true;
  if (/^[IVX]+$/.test(token.text)) return true;
  if (scan.cues.particle.has(token.norm) || (scan.cues.afterParticle.has(token.norm) && scan.cues.particle.has(before.norm))) return isNameWord(scan, at + 1) || scan.is('afterParticle', at + 1) || (scan.tokens[at + 1]?.text === '-' && isNameWord(scan, at + 2));
  return token.text === '-' && !token.spaced && scan.tokens[at + 1]?.spaced === false && (isNameWord(scan, at + 1) || scan.at('goods', at + 1) !== undefined || /^\p{Ll}/u.test(scan.tokens[at + 1]!.text));
}
