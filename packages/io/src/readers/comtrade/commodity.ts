import { accept, refuse, type Result } from '@mizan/model';

/** Classifications of goods and how their codes are written; a code's length is its level. */
const FAMILIES = {
  HS: { editions: ['HS', 'H0', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6'], code: /^(\d{2}|\d{4}|\d{6}|9999AA)$/ },
  SITC: { editions: ['ST', 'SS', 'S1', 'S2', 'S3', 'S4'], code: /^\d[\dX]{0,4}$/ },
  BEC: { editions: ['BE', 'B4', 'B5'], code: /^\d{1,6}$/ },
} as const;
export type Family = keyof typeof FAMILIES;

const FAMILY_OF = new Map(Object.entries(FAMILIES).flatMap(([family, { editions }]) => editions.map((edition) => [edition as string, family as Family] as const)));

export interface ComtradeCommodity {
  /** `TOTAL`, or edition and code. */
  readonly commodity: string;
  readonly family: Family;
  readonly level: number;
}

/** Reads an edition and a code; the problem names the column. */
export function comtradeCommodity(edition: string, code: string): Result<ComtradeCommodity> {
  const family = FAMILY_OF.get(edition);
  if (family === undefined) return refuse('classificationCode', `"${edition}" is not a classification of goods in Comtrade (${[...FAMILY_OF.keys()].join(', ')})`);
  if (code === 'TOTAL') return accept({ commodity: 'TOTAL', family, level: 0 });
  if (/^AG\d$/.test(code)) return refuse('cmdCode', `"${code}" asks for a level; it is not a commodity`);
  if (!FAMILIES[family].code.test(code)) return refuse('cmdCode', `"${code}" is not a code of ${edition}; has a leading zero been lost?`);
  return accept({ commodity: `${edition}:${code}`, family, level: code.length });
}

/**
 * The level of an observation's commodity: 0 for `TOTAL`, else the digits of its code (HS 2, 4, 6; SITC 1 to 5; BEC 1 to 6).
 * Only figures of one level and one edition may be added up: a shorter code holds the longer ones that begin with it.
 */
export const commodityLevel = (commodity: string): number => (commodity === 'TOTAL' ? 0 : commodity.length - commodity.indexOf(':') - 1);
