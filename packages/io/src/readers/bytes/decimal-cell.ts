/** A number as a file writes it: exact, without padding zeros, and how many decimals were written. */
export interface DecimalCell {
  /** Decimal text such as the model's DecimalString; never negative zero. */
  readonly value: string;
  /** Decimals as written, padding zeros included; 12, the model's most, where there are more. */
  readonly decimals: number;
}

const MOST_DECIMALS = 12;

/**
 * Reads a decimal point number, also with an exponent as R prints it (`1e+05` is `100000`), by text alone. `undefined`
 * for anything else: separators of thousands, decimal commas, words.
 */
export function decimalCell(text: string): DecimalCell | undefined {
  const usual = usualDecimal(text);
  if (usual !== undefined) return usual;
  const match = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,3}))?$/.exec(text);
  if (match === null || (match[2] === '' && !match[3])) return undefined;
  const [, sign, whole, fraction = '', exponent = '0'] = match;
  const point = whole!.length + Number(exponent);
  const digits = `${'0'.repeat(Math.max(0, -point))}${whole}${fraction}`.padEnd(point, '0');
  const at = Math.max(0, point);
  const before = digits.slice(0, at).replace(/^0+(?=\d)/, '') || '0';
  const after = digits.slice(at);
  const kept = after.replace(/0+$/, '');
  const bare = kept === '' ? before : `${before}.${kept}`;
  return { value: sign === '-' && bare !== '0' ? `-${bare}` : bare, decimals: Math.min(after.length, MOST_DECIMALS) };
}

/** `12` and `12.50`, as nearly all cells are, without a regular expression; undefined where it takes one. */
function usualDecimal(text: string): DecimalCell | undefined {
  let point = -1;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === POINT && point < 0 && i > 0) point = i;
    else if (code < ZERO || code > NINE) return undefined;
  }
  const wholeDigits = point < 0 ? text.length : point;
  if (wholeDigits === 0 || (wholeDigits > 1 && text.charCodeAt(0) === ZERO)) return undefined;
  if (point < 0) return { value: text, decimals: 0 };
  let end = text.length;
  while (text.charCodeAt(end - 1) === ZERO) end--;
  if (end - 1 === point) end = point;
  return { value: text.slice(0, end), decimals: Math.min(text.length - point - 1, MOST_DECIMALS) };
}

const [ZERO, NINE, POINT] = [0x30, 0x39, 0x2e] as const;
