import { WORLD_BANK_CODES, worldBankArea } from '../worldbank/areas.ts';

/**
 * Areas of WITS beside the World Bank's own codes: states that are no more, by the alpha-2 code they had in ISO 3166-3,
 * with the last year of their trade, and what has no area, with Comtrade's number where that is known. SER and YUG are
 * left out: WITS names both "Serbia/Montenegro" and does not date them, so a mapping must say. Source: WITS, list of
 * countries, 2026.
 */
export const WITS_OWN: ReadonlyMap<string, string> = new Map([
  ['MNT', 'ME'],
  ['SUD', 'SD'], // Sudan since 2012
  ['SDN', 'SD'], // "Fm Sudan", with what is now South Sudan, to 2011
  ['ETF', 'ET'], // Ethiopia with Eritrea, to 1992
  ['SVU', 'SU'], // the Soviet Union, to 1991
  ['CSK', 'CS'], // Czechoslovakia, to 1992
  ['DDR', 'DD'], // the German Democratic Republic, to 1990
  ['YDR', 'YD'], // Democratic Yemen, to 1990
  ['ANT', 'AN'], // the Netherlands Antilles, to 2010
  ['PCE', 'PC'], // the Trust Territory of the Pacific Islands, to 1991
  ['USP', 'PU'], // United States miscellaneous Pacific islands, to 1986
  ['BAT', 'G:WITS-BAT'], // British Antarctic Territory, to 1979; its ISO code is Bonaire's now
  ['BLX', 'G:BE-LU'], // Belgium and Luxembourg together, to 1998
  ['EUN', 'G:WITS-EUN'], // the European Union
  ['OAS', 'G:NES-490'], // other Asia, not elsewhere specified
  ['NZE', 'G:NES-536'], // neutral zone
  ['BUN', 'G:NES-837'], // bunkers
  ['FRE', 'G:NES-838'], // free zones
  ['SPE', 'G:NES-839'], // special categories
  ['UNS', 'G:WITS-UNS'], // unspecified
  ['999', 'G:WITS-999'], // not applicable
]);

/** The area of a code of WITS; undefined for one that is not known. */
export const witsArea = (code: string): string | undefined => WITS_OWN.get(code) ?? worldBankArea(code);

/** Every code that {@link witsArea} knows, WITS's own first. */
export const WITS_CODES: readonly string[] = [...WITS_OWN.keys(), ...WORLD_BANK_CODES];
