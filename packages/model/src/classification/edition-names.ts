import { CLASSIFICATIONS, type Classification, type ClassificationFamily, type ClassificationId } from './edition.ts';

const HS_YEAR = /^HS(?:19|20)?(\d\d)$/;
/** The first edition goes by either of its years, and by both. */
const FIRST_HS = /^HS((19)?88\/?)?((19)?92)?$/;
const NUMBERED = /^(H|HS|S|SITC|B|BEC)(\d)$/;
const FAMILY_LETTER: Readonly<Record<string, ClassificationFamily>> = { H: 'HS', HS: 'HS', S: 'SITC', SITC: 'SITC', B: 'BEC', BEC: 'BEC' };

/**
 * The editions that a name can mean: `H6`, `hs6`, `HS 2022`, `HS22`, `HS 1988/92`, `SITC, Rev. 3`, `S3`, `BEC5`; also `HS`,
 * `SITC` and `BEC` alone, which leave the edition open. Empty for anything else. `HS6` is the edition of 2022, the sixth after
 * that of 1988, not the level of six digits.
 */
export function classificationsNamed(text: string): readonly ClassificationId[] {
  const name = text.toUpperCase().replace(/HARMONI[SZ]ED SYSTEM/, 'HS').replace(/\b(REVISION|REV|EDITION|OF)\b/g, '').replace(/[\s.,_-]/g, '');
  const family = name === 'HS' || name === 'SITC' || name === 'BEC' ? name : undefined;
  if (family !== undefined) return idsOf((edition) => edition.family === family);
  const numbered = NUMBERED.exec(name);
  if (numbered) return idsOf((edition) => edition.family === FAMILY_LETTER[numbered[1]!] && edition.id[1] === numbered[2]);
  if (FIRST_HS.test(name)) return ['H0'];
  const year = HS_YEAR.exec(name)?.[1];
  return year === undefined ? [] : idsOf((edition) => edition.family === 'HS' && edition.validFrom.slice(2, 4) === year);
}

const idsOf = (fits: (edition: Classification) => boolean): ClassificationId[] => CLASSIFICATIONS.filter(fits).map(({ id }) => id);
