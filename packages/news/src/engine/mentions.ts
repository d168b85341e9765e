import type { Mark } from '../grammar/matcher.ts';
import type { Scan } from '../grammar/scan.ts';
import { CALLED_KINGDOMS, CAPITALS, KINGDOMS } from '../places/countries.ts';
import { looksNamed, readPlaceKey } from '../places/gazetteer.ts';
import type { PlaceMention, PlaceRole } from './frame.ts';
import { placeMeant } from './homonyms.ts';
import { FLOW_ENDS, roleOf } from './place-roles.ts';

const surfaceOf = (scan: Scan, first: number, next: number): string => {
  const [a, b] = [scan.tokens[first]!, scan.tokens[next - 1]!];
  let text = '';
  for (let at = first; at < next; at++) text += (at > first && scan.tokens[at]!.spaced ? ' ' : '') + scan.tokens[at]!.text;
  return a === b ? a.text : text;
};

/** Names are written with a capital, but for adjectives, and groups such as "the world". */
function isNamed(scan: Scan, mark: Mark, form: string): boolean {
  if (form === 'adjective' || form === 'epithet' || form === 'group') return true;
  const token = scan.tokens[mark.first]!;
  return looksNamed(token.text) || (scan.cues.nameArticle.has(token.norm) && looksNamed(scan.tokens[mark.next - 1]!.text));
}

const AMOUNT_REACH = 4;
/** "Ahead of Turkey with $510 million and Iran with $95 million": a country with its amount right after it. */
function isListedWith(scan: Scan, next: number): boolean {
  const at = scan.tokens[next]?.text === ',' ? next + 1 : next;
  return scan.is('with', at) && scan.tokens.slice(at + 1, at + 1 + AMOUNT_REACH).some((token) => token.kind === 'number');
}

/** What "the kingdom" and the like stand for: set by the countries named so far. */
export interface Epithets {
  kingdom?: string | undefined;
  /** Countries spoken of before the sentence, the last one last. */
  countries?: readonly string[] | undefined;
  /** The far side of the flow spoken of: what "with that country" means. */
  far?: string | undefined;
}

/** The places of a sentence with the part each has, without those in `masked` tokens (names of speakers). */
export function placesOf(scan: Scan, epithets: Epithets, masked: (at: number) => boolean): PlaceMention[] {
  const found: PlaceMention[] = [];
  const marks = [...scan.all('place')].sort((a, b) => a.first - b.first);
  for (const mark of marks) {
    const { code, form } = placeMeant(scan, mark, epithets.countries ?? [], found);
    if (!isNamed(scan, mark, form)) continue;
    if (code.startsWith('G:') && (scan.at('place', mark.next)?.key.startsWith('COUNTRY') || (form === 'adjective' && (scan.at('partner', mark.next) ?? scan.before('partner', mark.first))))) continue;
    const named = form === 'epithet' ? (code === 'KINGDOM' ? epithets.kingdom : theCountry(epithets, found, scan, mark)) : code;
    if (CALLED_KINGDOMS.has(code) || (KINGDOMS.has(code) && !CALLED_KINGDOMS.has(epithets.kingdom ?? ''))) epithets.kingdom = code;
    if (named === undefined || masked(mark.first) || isOfInstitution(scan, mark, code)) continue;
    const previous = found.at(-1);
    if (previous && mark.first < previous.next) continue;
    const role = roleOf(scan, mark, form, previous);
    found.push({ code: named, form, surface: surfaceOf(scan, mark.first, mark.next), first: mark.first, next: mark.next, role: role === 'subject' && previous?.role === 'than' && isListedWith(scan, previous.next) && isListedWith(scan, mark.next) ? 'than' : role, rule: mark.rule });
  }
  return found;
}

/** "EU-Ratspräsidentschaft", "EU-toetreding", "pays européen": the Union in the name of an office or a measure, or a country of it, is no side of a flow. */
const isOfInstitution = (scan: Scan, { first, next }: Mark, code: string): boolean =>
  code === 'EU' && ((scan.tokens[next]?.text === '-' && scan.is('unionBody', next + 1)) || scan.is('country', first - 1) || (scan.is('country', next) && scan.grammar.language.places.adjectives === 'before'));

/** "From the country": the country spoken of before, where a preposition makes it a side; else the words say nothing new. */
function theCountry(epithets: Epithets, found: readonly PlaceMention[], scan: Scan, mark: Mark): string | undefined {
  const role = roleOf(scan, mark, 'epithet', found.at(-1));
  const side = role === 'to' || role === 'from' || role === 'with';
  const here = new Set([...found.map((place) => place.code), ...scan.all('place').map((one) => readPlaceKey(one.key).code)]);
  const farHere = found.findLast((place) => FLOW_ENDS.has(place.role) && !place.code.includes('-'));
  if (side && farHere) return farHere.code;
  if (side && epithets.far !== undefined && !here.has(epithets.far)) return epithets.far;
  return side ? epithets.countries?.findLast((code) => !here.has(code)) : undefined;
}

/** What tells that a capital is meant as the city. */
interface CityCues {
  /** The cities that figures of the text were told of before. */
  readonly cities: Set<string>;
  readonly epithets: Epithets;
}

/**
 * The places of a sentence with the code each has in a trade flow. A capital is its state, unless the sentence speaks of
 * the city (its government, its mayor, "the capital" beside it) or figures of the city were told before. Any other city
 * or region is itself.
 */
export function tradePlaces(scan: Scan, { cities, epithets }: CityCues, { masked, speaker }: { readonly masked: (at: number) => boolean; readonly speaker?: { readonly city?: boolean | undefined } | undefined }): PlaceMention[] {
  const speaksOfCity = scan.all('cityCue').length > 0 || speaker?.city === true;
  return placesOf(scan, epithets, masked).map((place) => {
    if (place.form !== 'city' || !CAPITALS.has(place.code)) return place;
    if (speaksOfCity && CITY_ROLES.has(place.role)) cities.add(place.code);
    return speaksOfCity || cities.has(place.code) || isOfItsFirms(scan, place) ? place : { ...place, code: place.code.slice(0, 2) };
  });
}

/**
 * "Non-resource exports of Moscow came to 21.9 billion. It is a lasting trend, said the Deputy Mayor": the capitals whose
 * own trade a paragraph (its sentences) tells of. They are cities from the headline on.
 */
export function tradingCities(paragraphs: readonly (readonly Scan[])[]): Set<string> {
  const scans = paragraphs.filter((sentences) => sentences.some((scan) => scan.all('cityCue').length > 0)).flat().filter((scan) => scan.all('metric').length > 0);
  const own = scans.flatMap((scan) => placesOf(scan, {}, () => false).filter((place) => place.form === 'city' && (place.role === 'of' || place.role === 'own') && CAPITALS.has(place.code)));
  return new Set(own.map((place) => place.code));
}

/** "Moscow-based companies", "предприятия Москвы", "companies in Nairobi": what firms of a capital trade is the city's, not the state's. */
const isOfItsFirms = (scan: Scan, { first, next }: PlaceMention): boolean =>
  scan.at('firm', next) !== undefined || scan.before('firm', first) !== undefined || (scan.before('prep', first) !== undefined && scan.before('firm', scan.before('prep', first)!.first) !== undefined) || (scan.tokens[next]?.text === '-' && scan.is('based', next + 1));

const CITY_ROLES: ReadonlySet<PlaceRole> = new Set(['of', 'by', 'own', 'subject', 'between', 'with']);

/** Whether a place is a city or a region of a country. */
export const isCity = (place: PlaceMention): boolean => place.code.includes('-');
