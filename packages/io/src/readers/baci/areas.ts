import { AreaCode, nearMatches } from '@mizan/model';
import { areaIn, COMTRADE_AREAS } from '../comtrade/index.ts';

/** What a country code of BACI means in a year: an area, whether the code is used outside its years, or why neither. */
export type BaciArea = { readonly area: AreaCode; readonly dated: boolean } | { readonly unknown: string };

/**
 * Looks country codes up: first in `given` (the caller's mapping), then among UN Comtrade's codes, which BACI uses, then
 * in CEPII's own list. Answers are kept, since rows repeat them.
 */
export class BaciAreas {
  readonly #kept = new Map<string, BaciArea>();
  #year = '';
  constructor(readonly given: Readonly<Record<string, AreaCode>>, readonly listed: ReadonlyMap<string, string>) {}

  find(code: string, year: string): BaciArea {
    if (year !== this.#year) this.#kept.clear();
    this.#year = year;
    const kept = this.#kept.get(code);
    if (kept !== undefined) return kept;
    const found = this.#look(code, Number(year));
    if (this.#kept.size < 2000) this.#kept.set(code, found);
    return found;
  }

  #look(code: string, year: number): BaciArea {
    if (Object.hasOwn(this.given, code)) return { area: this.given[code]!, dated: true };
    const comtrade = areaIn(code, year);
    if (comtrade !== undefined) return { area: comtrade.code, dated: comtrade.dated };
    const known = COMTRADE_AREAS.some(({ m49 }) => m49 === code);
    if (known) return { unknown: `country code ${code} is not in use in ${year}: its area has another code then` };
    const listed = this.listed.get(code);
    if (listed !== undefined) return { area: listed, dated: true };
    const near = nearMatches(code.slice(0, 20), COMTRADE_AREAS.map(({ m49 }) => ({ code: m49 })));
    return { unknown: `"${code.slice(0, 20)}" is no country code of BACI; a mapping (areas) can say what it is${near.length > 0 ? `; near it: ${near.join(', ')}` : ''}` };
  }
}

/** The first entry of a mapping that is no area code, or undefined. */
export const badMapping = (given: Readonly<Record<string, string>>): string | undefined => Object.entries(given).find(([, area]) => !AreaCode.safeParse(area).success)?.join(' to ');
