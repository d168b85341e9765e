import type { AreaCode } from '@mizan/model';
import type { Catalogue } from '../catalogue.ts';
import { tradingPairs } from '../compose/trading-pairs.ts';
import { allOf, found, readArea } from '../input/codes.ts';
import { CodeText, IdText } from '../input/fields.ts';
import { readPair, splitPair } from '../input/store-queries.ts';
import { Refusal } from '../problem.ts';

/** What a summary is of. */
export type BriefSubject =
  | { readonly kind: 'pair'; readonly a: AreaCode; readonly b: AreaCode }
  | { readonly kind: 'country'; readonly area: AreaCode }
  | { readonly kind: 'claim'; readonly id: string };

/** Its name in an address and a file: `MA-RU`, `MA`, or the id of the claim. */
export function subjectName(subject: BriefSubject): string {
  switch (subject.kind) {
    case 'pair': return `${subject.a}-${subject.b}`;
    case 'country': return subject.area;
    case 'claim': return subject.id;
  }
}

/** `MA-RU` or `MA`. What can be read as two areas is a pair, even where it is also the code of a region. */
export function readAreas(catalogue: Catalogue, text: string): BriefSubject {
  const given = CodeText.safeParse(text);
  if (!given.success) throw Refusal.of('invalid-input', given.error.issues.map(({ message }) => ({ field: 'areas', reason: message })));
  const parts = splitPair(catalogue, given.data);
  const isArea = (part: string): boolean => readArea(catalogue, 'areas', part).ok;
  const isCountry = parts.length < 2 || (!parts.every(isArea) && isArea(given.data));
  return isCountry ? countrySubject(catalogue, given.data) : pairSubject(catalogue, parts[0]!, parts[1]!);
}

/** A pair as its two areas are given. */
export function pairSubject(catalogue: Catalogue, one: string, other: string): BriefSubject {
  const [a, b] = readPair(catalogue, one, other, ['areas', 'areas']);
  return { kind: 'pair', a, b };
}

/** A country, or a city, region or group of which totals are kept. The world has no summary. */
export function countrySubject(catalogue: Catalogue, text: string): BriefSubject {
  const [area] = allOf([readArea(catalogue, 'areas', text)]);
  if (area === 'WORLD') throw Refusal.of('invalid-input', [{ field: 'areas', reason: 'name a country: of the world as a whole there is no summary' }]);
  return { kind: 'country', area };
}

/** A claim by its id, in any case. */
export function claimSubject(catalogue: Catalogue, text: string): BriefSubject {
  const given = IdText.safeParse(text);
  if (!given.success) throw Refusal.of('invalid-input', given.error.issues.map(({ message }) => ({ field: 'id', reason: message })));
  return { kind: 'claim', id: found('claim', given.data, catalogue.claims).id };
}

/** Everything a summary can be made of: pairs with figures, their countries, and claims. */
export function allSubjects(catalogue: Catalogue): BriefSubject[] {
  const pairs = tradingPairs(catalogue).filter(({ a, b }) => a !== 'WORLD' && b !== 'WORLD').map(({ a, b }): BriefSubject => ({ kind: 'pair', a, b }));
  const areas = [...new Set(catalogue.pairs.flatMap(({ a, b }) => [a, b]))].filter((area) => area !== 'WORLD').sort();
  return [...pairs, ...areas.map((area): BriefSubject => ({ kind: 'country', area })), ...[...catalogue.claims.keys()].sort().map((id): BriefSubject => ({ kind: 'claim', id }))];
}
