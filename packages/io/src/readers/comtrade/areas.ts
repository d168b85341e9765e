import type { AreaCode } from '@mizan/model';
import { AREA_TABLE } from './area-table.ts';

/** An area's code, and the years for which a Comtrade number stands for it. */
export interface ComtradeArea {
  readonly m49: string;
  readonly code: AreaCode;
  readonly from: number;
  readonly to: number;
}

/** Comtrade's reporters and partners; a number whose letters changed has one entry for each. */
export const COMTRADE_AREAS: readonly ComtradeArea[] = AREA_TABLE.trim().split(/,\s+/).map((entry) => {
  const [m49, code, years = '-'] = entry.split(' ');
  const [from, to] = years.split('-');
  return { m49: m49!, code: code!, from: from ? Number(from) : 0, to: to ? Number(to) : 9999 };
});

const BY_NUMBER = new Map<string, ComtradeArea[]>();
const BY_CODE = new Map<AreaCode, ComtradeArea[]>();
for (const area of COMTRADE_AREAS) {
  BY_NUMBER.set(area.m49, [...(BY_NUMBER.get(area.m49) ?? []), area]);
  BY_CODE.set(area.code, [...(BY_CODE.get(area.code) ?? []), area]);
}

/**
 * The area a Comtrade number means in a year. `dated` is false where Comtrade dates it to other years: late and early use
 * is real (the Netherlands Antilles in 2011), so it is kept and noted. `undefined` for an unknown number, and where
 * another area bears the same letters in that year (276 in 1990, when `DE` was 280), for then two would become one.
 */
export function areaIn(m49: string, year: number): { readonly code: AreaCode; readonly dated: boolean } | undefined {
  const entries = BY_NUMBER.get(m49);
  if (entries === undefined) return undefined;
  for (const entry of entries) if (entry.from <= year && year <= entry.to) return dated(entry);
  const last = entries.at(-1)!;
  const taken = BY_CODE.get(last.code)!.some((other) => other.m49 !== m49 && other.from <= year && year <= other.to);
  return taken ? undefined : { code: last.code, dated: false };
}

const DATED = new Map(COMTRADE_AREAS.map((area) => [area, { code: area.code, dated: true }]));
const dated = (area: ComtradeArea) => DATED.get(area)!;

/** Why {@link areaIn} has no answer. */
export function areaProblem(m49: string, year: number): string {
  const entries = BY_NUMBER.get(m49);
  if (entries === undefined) return `"${m49}" is no reporter or partner code of Comtrade; a mapping (areas) can say what it is`;
  const { code, from, to } = entries.at(-1)!;
  return `${m49} stands for ${code} from ${from || 'the beginning'} to ${to === 9999 ? 'now' : to}; in ${year} ${code} is another area`;
}
