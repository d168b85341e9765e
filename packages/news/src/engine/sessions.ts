import type { Mark } from '../grammar/matcher.ts';
import type { Scan } from '../grammar/scan.ts';

/** The number of a session, told right before or inside the words that name it. */
export function ordinalNear(scan: Scan, mark: Mark): number | undefined {
  const slot = scan.slot;
  for (let at = Math.max(0, mark.first - 3); at < Math.min(scan.tokens.length, mark.reach + 2); at++) {
    const found = slot('ord', at);
    if (found && !scan.covering('period', at)) return found.value as number;
  }
  return undefined;
}

const NAME_STOP: ReadonlySet<string> = new Set(['period', 'say', 'planned', 'move', 'break', 'not']);

/** The commission's name: the words of its kind before the noun, and what it is for, up to a stop. */
export function bodyName(scan: Scan, text: string, mark: Mark): string | undefined {
  const noun = scan.tokens.findIndex((_, at) => at >= mark.first && at < mark.reach + 8 && scan.is('commission', at));
  if (noun < 0) return undefined;
  let first = noun;
  while (first > mark.first - 6 && first > 0 && noun - first < 6 && isModifier(scan, first - 1)) first--;
  let next = noun + 1;
  let proper = false;
  while (next < scan.tokens.length && next - noun < 12 && scan.tokens[next]!.kind === 'word' && !(proper && stopsName(scan, next)) && scan.at('prep', next)?.key !== 'between' && !scan.startsAny(NAME_STOP, next) && !scan.covering('period', next)) proper = /^\p{Lu}/u.test(scan.tokens[next++]!.text) || proper;
  while (next > noun + 1 && (scan.before('prep', next) || scan.before('and', next) || scan.tokens[next - 1]!.text.length < 3)) next--;
  return text.slice(scan.tokens[first]!.start, scan.tokens[next - 1]!.end);
}

/** A small letter after a capitalised noun, but for joining words, ends a name. */
const stopsName = (scan: Scan, at: number): boolean => /^\p{Ll}/u.test(scan.tokens[at]!.text) && !/^\p{Lu}/u.test(scan.tokens[at + 1]?.text ?? '') && !scan.at('and', at) && !scan.at('prep', at);

const isModifier = (scan: Scan, at: number): boolean => {
  const token = scan.tokens[at]!;
  if (token.text === '-') return true;
  return token.kind === 'word' && token.text.length > 3 && !scan.at('prep', at) && !scan.at('ordinal', at) && !scan.covering('planned', at) && (scan.covering('place', at) !== undefined || scan.tokens[at + 1]?.text === '-' || scan.cues.mixed.has(token.norm) || /^\p{Lu}/u.test(token.text));
};
