import { parsePeriod, type Period } from '@mizan/model';

const MONTH = /^(\d{4})-(\d{2})$/;

/**
 * An EDTF span of a proposal as an SDMX time period (`2025-01/2025-06` is `2025-S1`), or undefined where SDMX has no form
 * for it. What is an SDMX time period already stays as it is.
 */
export function timePeriodOf(edtf: string | null): Period['text'] | undefined {
  if (edtf === null) return undefined;
  const whole = parsed(edtf);
  if (whole !== undefined) return whole;
  const [from, to] = edtf.split('/') as [string, string?];
  if (to === undefined) return undefined;
  const [a, b] = [MONTH.exec(from.length === 4 ? `${from}-01` : from), MONTH.exec(to.length === 4 ? `${to}-12` : to)];
  if (!a || !b) return undefined;
  const [first, last] = [Number(a[1]) * 12 + Number(a[2]) - 1, Number(b[1]) * 12 + Number(b[2]) - 1];
  const [month, length] = [first % 12, last - first + 1];
  if (length === 6 && month % 6 === 0) return `${a[1]}-S${month / 6 + 1}`;
  if (length === 3 && month % 3 === 0) return `${a[1]}-Q${month / 3 + 1}`;
  return length > 0 ? parsed(`${a[1]}-${a[2]}-01/P${length}M`) : undefined;
}

const parsed = (text: string): string | undefined => {
  const result = parsePeriod(text);
  return result.ok ? result.value.text : undefined;
};
