import { classificationOf, type ClassificationFamily, type ClassificationId } from './edition.ts';

/** What all goods together are called. */
export const TOTAL_CODE = 'TOTAL';

/** One code of an edition. */
export interface ClassificationCode {
  readonly list: ClassificationId;
  /** Without points: `310210`, `00151`. */
  readonly code: string;
  /** The code that holds this one; null at the top. */
  readonly parent: string | null;
  /** Digits of the code; 0 for {@link TOTAL_CODE}. */
  readonly level: number;
  /** Whether no other code of the list lies under it. */
  readonly leaf: boolean;
  /** Description, in the source's words and language. */
  readonly text: string;
  /** Standard unit of quantity as the source writes it (WCO: kg, u, m²); null where it gives none. */
  readonly unit: string | null;
  /** EDTF: of the code where the source says it, else of the edition. */
  readonly validFrom: string;
  readonly validTo: string | null;
}

/** HS: `9999AA` is UN Comtrade's old code for goods not specified. SITC: X stands in the memorandum items of UN Comtrade. */
const WRITTEN: Readonly<Record<ClassificationFamily, RegExp>> = { HS: /^(\d{2}|\d{4}|\d{6}|9999AA)$/, SITC: /^\d[\dX]{0,4}$/, BEC: /^\d{1,6}$/ };

/**
 * A code as the edition's lists have it, or undefined where none of its codes can be written so. Points and spaces go
 * (`3102.10`), and the zeros that some tables fill up with: a heading of SITC not divided further (`00190` for `0019`), a
 * category of BEC Rev. 4 (`210` for `21`), in neither of which a code of full length ends in 0.
 */
export function classificationCode(id: ClassificationId, text: string): string | undefined {
  const bare = text.replace(/[.\s]/g, '').toUpperCase();
  if (bare === TOTAL_CODE) return TOTAL_CODE;
  const { family, levels } = classificationOf(id);
  if (!WRITTEN[family].test(bare)) return undefined;
  const code = unpadded(id, family, bare);
  return levels.includes(code.length) ? code : undefined;
}

function unpadded(id: ClassificationId, family: ClassificationFamily, code: string): string {
  if (id === 'B4') return code.replace(/(?<=.)0+$/, '');
  return family === 'SITC' && code.length === 5 ? code.replace(/0$/, '') : code;
}

/** Digits of a code; 0 for {@link TOTAL_CODE}. */
export const codeLevel = (code: string): number => (code === TOTAL_CODE ? 0 : code.length);

/** Whether the goods of `part` are among those of `whole`, both of one edition: a shorter code holds those that begin with it. */
export const holds = (whole: string, part: string): boolean => whole !== part && (whole === TOTAL_CODE || part.startsWith(whole));
