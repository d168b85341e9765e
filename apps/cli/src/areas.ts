import { areaOfCode, namesOf, nearMatches } from '@mizan/model';
import type { Store } from '@mizan/store';
import { UsageError } from './refusal.ts';

/** The areas' own codes; refuses one that no area has, with near matches by code and by name in any language. */
export async function knownAreas(store: Store, given: readonly string[]): Promise<string[]> {
  const areas = await store.areas();
  return given.map((word) => {
    const known = areaOfCode(areas, word);
    if (known) return known.code;
    const meant = nearMatches(word, areas.map((area) => ({ code: area.code, names: namesOf(area) })));
    throw new UsageError(`there is no area "${word}"${meant.length > 0 ? `; did you mean ${meant.map((m) => `${m} (${areas.find((a) => a.code === m)!.names.en})`).join(' or ')}?` : '; areas are codes such as MA, RU-MOW or G:AFRICA'}`);
  });
}

/** The two areas of `--pair MA,RU`. */
export async function knownPair(store: Store, given: string | undefined): Promise<readonly [string, string] | undefined> {
  if (given === undefined) return undefined;
  const [a, b, ...more] = await knownAreas(store, given.split(','));
  if (a === undefined || b === undefined || more.length > 0) throw new UsageError('--pair takes two areas, such as MA,RU');
  return [a, b];
}
