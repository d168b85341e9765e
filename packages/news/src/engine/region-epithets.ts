import type { Scan } from '../grammar/scan.ts';
import { CAPITALS } from '../places/countries.ts';
import type { PlaceMention } from './frame.ts';

const REACH = 3;

/** Whether a word is a noun for a part of a country, an island or a country. */
export const isAreaNoun = (scan: Scan, at: number): boolean => scan.is('region', at) || scan.is('area', at);

/** "Brazil's richest state" is the region of Brazil named last, where the text named one. */
export const withRegions = (scan: Scan, all: readonly PlaceMention[], named: readonly string[]): readonly PlaceMention[] =>
  all.filter((place, i) => !isOwnerOf(place, all[i + 1])).map((place) => {
    const capital = capitalMeant(scan, place);
    if (capital !== undefined) return { ...place, code: capital, form: 'city' };
    const isRegion = /^[A-Z]{2}$/.test(place.code) && place.form !== 'city' && Array.from({ length: REACH }, (_, i) => place.next + i).some((at) => scan.is('region', at) && scan.covering('place', at) === undefined);
    const region = isRegion ? named.findLast((code) => code.startsWith(`${place.code}-`)) : undefined;
    return region === undefined ? place : { ...place, code: region };
  });

/** "Russia's Tatarstan": whose region it is. */
const isOwnerOf = ({ code, role, next }: PlaceMention, region: PlaceMention | undefined): boolean => role === 'own' && region !== undefined && region.first - next <= OWN_REACH && region.code.startsWith(`${code}-`);
const OWN_REACH = 2;

/** "The Russian capital", "la capitale russe", "столица России": the city, by its country. */
function capitalMeant(scan: Scan, { code, form, first, next }: PlaceMention): string | undefined {
  const isCapital = (at: number): boolean => scan.is('capitalCity', at);
  const told = isCapital(first - 1) || (form === 'adjective' ? isCapital(next) : scan.before('prep', first)?.key === 'of' && isCapital(scan.before('prep', first)!.first - 1));
  if (!/^[A-Z]{2}$/.test(code) || !told || scan.all('metric').length === 0) return undefined;
  return [...CAPITALS].find((one) => one.startsWith(`${code}-`));
}
