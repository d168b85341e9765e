/** A decimal number as the model writes it, and how many digits it was given to. */
export interface DecimalText {
  readonly value: string;
  readonly decimals: number;
}

const PLAIN = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;
const SCIENTIFIC = /^([+-]?)(\d+)(?:\.(\d*))?(?:[eE]([+-]?\d{1,3}))?$/;

/**
 * `1.50` as 1.5 to two decimals, `1.5E7` as 15000000; undefined for what is no number (also a decimal comma). Digits are
 * moved as text, never through a float. Trailing zeros go: how finely a value is known is in `decimals`.
 */
export function decimalText(text: string): DecimalText | undefined {
  if (PLAIN.test(text)) {
    const point = text.indexOf('.');
    return point < 0 ? { value: text === '-0' ? '0' : text, decimals: 0 } : { value: bare(text), decimals: Math.min(12, text.length - point - 1) };
  }
  const parts = SCIENTIFIC.exec(text);
  if (parts === null) return undefined;
  const digits = parts[2]! + (parts[3] ?? '');
  const point = parts[2]!.length + Number(parts[4] ?? 0);
  const padded = point <= 0 ? '0'.repeat(1 - point) + digits : digits.padEnd(point, '0');
  const at = Math.max(1, point);
  const whole = padded.slice(0, at).replace(/^0+(?=\d)/, '');
  const fraction = padded.slice(at);
  return { value: bare(`${parts[1] === '-' ? '-' : ''}${whole}${fraction === '' ? '' : `.${fraction}`}`), decimals: Math.min(12, fraction.length) };
}

function bare(text: string): string {
  const value = text.includes('.') ? text.replace(/\.?0+$/, '') : text;
  return value === '-0' ? '0' : value;
}
