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

/** The two areas of `--pair MA,RU` or `--pair MA-RU`; a city or region has a hyphen of its own, so that `RU-MOW-MA` is cut where both parts are areas. */
export async function knownPair(store: Store, given: string | undefined): Promise<readonly [string, string] | undefined> {
  if (given === undefined) return undefined;
  const [a, b, ...more] = await knownAreas(store, given.includes(',') ? given.split(',') : cut(await store.areas(), given));
  if (a === undefined || b === undefined || more.length > 0) throw new UsageError('--pair takes two areas, such as MA,RU');
  if (a === b) throw new UsageError(`--pair takes two areas, and both are ${a}`);
  return [a, b];
}

function cut(areas: Parameters<typeof areaOfCode>[0], given: string): readonly string[] {
  const parts = given.split('-');
  const cuts = parts.slice(1).map((_, i) => [parts.slice(0, i + 1).join('-'), parts.slice(i + 1).join('-')]);
  return cuts.find((both) => both.every((part) => areaOfCode(areas, part) !== undefined)) ?? cuts[0] ?? [given];
}
