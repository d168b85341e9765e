/** How a file writes numbers; declared, never guessed. */
export interface NumberForm {
  readonly decimal: '.' | ',';
  /** Between groups of three digits; a space stands for the no-break ones too. */
  readonly thousands?: ' ' | '.' | ',' | "'" | undefined;
}

/** A number as an observation keeps it, or why it is none. */
export type ReadNumber = { readonly value: string; readonly decimals: number; readonly note?: string } | { readonly refused: string };

/** The most decimals an observation can state; what has more is rounded, with what the source wrote in its note. */
export const MOST_DECIMALS = 12;
const MOST_WHOLE_DIGITS = 26;

const PLAIN = /^-?(?:\d+(?:\.\d+)?|\.\d+)$/;
const EXPONENT = /^(-?)(\d+)(?:\.(\d*))?[eE]([+-]?\d{1,3})$/;

/** A reader of numbers written in one form. Text that is not such a number is refused in words; nothing is guessed. */
export function numberReader(form: NumberForm): (text: string) => ReadNumber {
  const { decimal, thousands } = form;
  const grouped = thousands === undefined ? undefined : new RegExp(`^-?\\d{1,3}(?:${thousands === ' ' ? '[ \u00a0\u202f]' : `\\${thousands}`}\\d{3})+(?:\\${decimal}\\d+)?$`);
  const ungrouped = new RegExp(`^-?(?:\\d+(?:\\${decimal}\\d+)?|\\${decimal}\\d+)$`);
  const separators = thousands === ' ' ? /[ \u00a0\u202f]/g : new RegExp(`\\${thousands ?? ' '}`, 'g');
  return (text) => {
    const written = text.trim().replace('\u2212', '-');
    if (ungrouped.test(written)) return plainNumber(decimal === '.' ? written : written.replace(',', '.'));
    if (grouped?.test(written)) return plainNumber(written.replace(separators, '').replace(',', '.'));
    return { refused: whyNot(written, form) };
  };
}

function whyNot(text: string, { decimal, thousands }: NumberForm): string {
  const shown = JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);
  const form = `decimal ${JSON.stringify(decimal)}${thousands === undefined ? ', no thousands separator' : ` and thousands ${JSON.stringify(thousands)}`}`;
  if (text.endsWith('%')) return `${shown} has a percent sign; write the number alone and the unit percent`;
  if (EXPONENT.test(text.replace(',', '.'))) return `${shown} has an exponent, which spreadsheets write when they round`;
  if (/^[-\d.,' \u00a0\u202f]*\d[-\d.,' \u00a0\u202f]*$/.test(text)) return `${shown} is not a number with ${form}; say under numbers how the file writes them`;
  return `${shown} is not a number`;
}

/**
 * A number in plain notation with a point, or with an exponent, as an exact decimal without padding zeros; `decimals`
 * counts the digits it was written with. More than 12 decimals are rounded half up, which the note tells.
 */
export function plainNumber(text: string): ReadNumber {
  const common = commonNumber(text);
  if (common !== undefined) return common;
  const plain = PLAIN.test(text) ? text : expanded(text);
  if (plain === undefined) return { refused: `${JSON.stringify(text)} is not a number` };
  const point = plain.indexOf('.');
  const decimals = point < 0 ? 0 : plain.length - point - 1;
  const value = decimals > MOST_DECIMALS ? rounded(plain, point) : plain;
  if ((point < 0 ? plain.length : point) > MOST_WHOLE_DIGITS) return { refused: `${text} has more than ${MOST_WHOLE_DIGITS} digits before the point` };
  const bare = withoutPadding(value);
  return decimals > MOST_DECIMALS ? { value: bare, decimals: MOST_DECIMALS, note: `written as ${text}` } : { value: bare, decimals };
}

/** The common case, told without a regular expression: at most twelve characters, as an observation keeps them already. */
function commonNumber(text: string): ReadNumber | undefined {
  const end = text.length;
  if (end === 0 || end > 12) return undefined;
  let point = -1;
  for (let i = 0; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code === 46 && point < 0 && i > 0) point = i;
    else if (code < 48 || code > 57) return undefined;
  }
  if (text.charCodeAt(0) === 48 && point !== 1 && end > 1) return undefined;
  if (point < 0) return { value: text, decimals: 0 };
  return text.charCodeAt(end - 1) === 48 || point === end - 1 ? undefined : { value: text, decimals: end - point - 1 };
}

/** A double as the shortest text that reads back as the same double. */
export const shortest = (value: number): string => expanded(String(value)) ?? String(value);

/** `1.5e3` as `1500`, exactly. */
function expanded(text: string): string | undefined {
  const match = EXPONENT.exec(text);
  if (match === null) return PLAIN.test(text) ? text : undefined;
  const [, sign, whole, fraction = '', power] = match as unknown as [string, string, string, string | undefined, string];
  const digits = whole + fraction;
  const point = whole.length + Number(power);
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`;
  return point >= digits.length ? sign + digits.padEnd(point, '0') : `${sign}${digits.slice(0, point)}.${digits.slice(point)}`;
}

function rounded(plain: string, point: number): string {
  const negative = plain.startsWith('-');
  const kept = (plain.slice(negative ? 1 : 0, point) || '0') + plain.slice(point + 1, point + 1 + MOST_DECIMALS);
  const up = plain.charCodeAt(point + 1 + MOST_DECIMALS) >= 53;
  const digits = (BigInt(kept) + (up ? 1n : 0n)).toString().padStart(MOST_DECIMALS + 1, '0');
  return `${negative ? '-' : ''}${digits.slice(0, -MOST_DECIMALS)}.${digits.slice(-MOST_DECIMALS)}`;
}

/** `007.50` as `7.5`, `.5` as `0.5`, `-0` as `0`. */
function withoutPadding(plain: string): string {
  let value = plain;
  if (value.includes('.')) value = value.replace(/\.?0+$/, '');
  if (!/^-?(?:0(?:\.|$)|[1-9])/.test(value)) value = value.replace(/^(-?)0*(?=\d)/, '$1').replace(/^(-?)(?=\.|$)/, '$10');
  return value === '-0' ? '0' : value;
}
