import type { SettingCues } from '../grammar/cues/settings.ts';
import type { Mark } from '../grammar/matcher.ts';
import type { Scan } from '../grammar/scan.ts';
import { readPlaceKey } from '../places/gazetteer.ts';
import type { PlaceMention } from './frame.ts';

/** A name of two places: the one the tables hold, its country, and the other. */
interface Homonym {
  /** The words for it in each language. */
  readonly name: keyof SettingCues;
  readonly code: string;
  readonly country: string;
  readonly other: string;
  /** A spelling that is of the other alone. */
  readonly otherOnly?: RegExp;
  /** Whether the other is meant where it owns a flow ("صادرات عمان") and nothing tells of the first one's country. */
  readonly otherTrades?: true;
}

/** "عمان" is Amman (عمّان) and Oman (عُمان); "РК" is the Republic of Kazakhstan and of Korea; "Congo" is the one whose capital is Brazzaville, but where the other was named. */
const HOMONYMS: readonly Homonym[] = [
  { name: 'ammanOrOman', code: 'JO-AM', country: 'JO', other: 'OM', otherOnly: /\u064f/, otherTrades: true },
  { name: 'eitherCongo', code: 'CG', country: 'CG', other: 'CD' },
  { name: 'kazakhstanOrKorea', code: 'KZ', country: 'KZ', other: 'KR' },
];

/** The place a mark stands for: of a name of two places the other one where that was named before in the text, and the first one's country was not. */
export function placeMeant(scan: Scan, { key, first }: Mark, before: readonly string[], found: readonly PlaceMention[]): ReturnType<typeof readPlaceKey> {
  const read = readPlaceKey(key);
  const { text } = scan.tokens[first]!;
  const homonym = HOMONYMS.find(({ name, code }) => code === read.code && scan.is(name, first));
  if (homonym === undefined) return read;
  const named = (code: string): boolean => before.includes(code) || found.some((place) => place.code === code);
  const trades = homonym.otherTrades === true && scan.before('metric', first) !== undefined;
  const isOther = homonym.otherOnly?.test(text) === true || ((named(homonym.other) || trades) && !named(homonym.country));
  return isOther ? { code: homonym.other, form: 'name' } : read;
}
