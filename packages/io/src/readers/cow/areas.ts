import { nearMatches, type AreaCode } from '@mizan/model';
import { COW_STATES } from './states.ts';

/** Years of the trade data, with those by which the list of states goes on. */
export const FIRST_YEAR = 1870;
export const LAST_YEAR = 2016;

/** The area a state's code stands for in a year, and a dense number for that area. */
export interface CowArea {
  readonly area: AreaCode;
  readonly index: number;
}

const AREAS = [...new Set(COW_STATES.map(([, area]) => area))];
export const AREA_COUNT = AREAS.length;

const BY_CODE = new Map<string, (CowArea | undefined)[]>();
for (const [code, area, from, to] of COW_STATES) {
  const years = BY_CODE.get(String(code)) ?? Array.from<CowArea | undefined>({ length: LAST_YEAR - FIRST_YEAR + 1 });
  years.fill({ area, index: AREAS.indexOf(area) }, Math.max(0, from - FIRST_YEAR), to - FIRST_YEAR + 1);
  BY_CODE.set(String(code), years);
}

/** The area of a Correlates of War state code in a year, or undefined where no such state was in the system. */
export const cowArea = (code: string, year: number): CowArea | undefined => BY_CODE.get(code)?.[year - FIRST_YEAR];

const reasons = new Map<string, string>();

/** Why {@link cowArea} knows no area: an unknown code, with near ones, or a state outside its years. */
export function unknownState(code: string, year: number): string {
  const known = COW_STATES.filter(([number]) => String(number) === code);
  if (known.length > 0) {
    const years = known.map(([, area, from, to]) => `${from} to ${to} ${area}`).join(', ');
    return `${code} (${known[0]![4]}) has no area of its own in ${year}; it has ${years}`;
  }
  const shown = code.slice(0, 20);
  const reason = reasons.get(shown) ?? unknownCode(shown);
  if (reasons.size < 1000) reasons.set(shown, reason);
  return reason;
}

function unknownCode(code: string): string {
  const near = nearMatches(code, [...BY_CODE.keys()].map((known) => ({ code: known })));
  return `"${code}" is no state of the Correlates of War system${near.length > 0 ? `; near it: ${near.join(', ')}` : ''}`;
}
