/** A printed number: its value, and where it was rounded (0 units, 1 tenths). */
export interface Numeral {
  readonly value: number;
  readonly decimals: number;
}

/** The decimals of parts in one sign: "4½". */
export const FRACTIONS: Readonly<Record<string, string>> = { '¼': '25', '½': '5', '¾': '75' };

const westernDigits = (raw: string): string =>
  raw.replace(/[٠-٩]/g, (d) => String(d.charCodeAt(0) - 0x660)).replace(/[۰-۹]/g, (d) => String(d.charCodeAt(0) - 0x6f0)).replaceAll('٬', ' ');

const numeral = (whole: string, fraction: string): Numeral => ({ value: Number(fraction === '' ? whole : `${whole}.${fraction}`), decimals: fraction.length });

/** Whether the one separator of `raw` groups thousands: three digits after it, not 0 before it, and not the decimal sign here. */
const groups = (whole: string, fraction: string, isDecimal: boolean): boolean => !isDecimal && fraction.length === 3 && whole.length <= 3 && !whole.startsWith('0');

/**
 * The value of a number as printed where `decimal` is the decimal sign: `1.234,5`, `1 234,5` and `1,234.5` are read
 * alike; one separator with other than three digits after it is a decimal sign anywhere (`4.2` in a French text).
 * Undefined for what is no number, such as a date `17.10.2025`.
 */
export function readNumeral(raw: string, decimal: ',' | '.'): Numeral | undefined {
  const fraction = FRACTIONS[raw.at(-1)!];
  if (fraction !== undefined) return numeral(raw.slice(0, -1), fraction);
  const text = westernDigits(raw.replace(/[٫،]/g, decimal)).replace(/['’ \u00A0\u202F\u2009]/g, ' ');
  const bare = text.replaceAll(' ', '');
  const marks = bare.replace(/\d/g, '');
  if (marks === '') return numeral(bare, '');
  const last = marks.at(-1) as '.' | ',';
  const at = bare.lastIndexOf(last);
  const [whole, decimals] = [bare.slice(0, at).replace(/[.,]/g, ''), bare.slice(at + 1)];
  if (marks.length === 1) return text.includes(' ') || !groups(whole, decimals, last === decimal) ? numeral(whole, decimals) : numeral(whole + decimals, '');
  const parts = bare.split(/[.,]/);
  const inThrees = parts.slice(1, -1).every((part) => part.length === 3) && parts[0]!.length <= 3;
  if (!inThrees) return undefined;
  if (new Set(marks).size === 1) return decimals.length === 3 ? numeral(whole + decimals, '') : undefined;
  return marks.indexOf(last) === marks.length - 1 ? numeral(whole, decimals) : undefined;
}
