import { clean } from './measures.ts';
import type { Scan } from '../grammar/scan.ts';
import type { Quantity } from './quantity.ts';

/** Currencies in which a country's trade of a thousand milliards is that of a giant. */
const HARD: ReadonlySet<string> = new Set(['USD', 'EUR', 'GBP']);
/** Countries and unions whose trade reaches a thousand milliards of them. */
const GIANTS: ReadonlySet<string> = new Set(['CN', 'US', 'DE', 'JP', 'FR', 'GB', 'NL', 'KR', 'IT', 'IN', 'HK', 'EU']);
const TOO_MUCH = 1e12;
const ABOUT = 2;

/** "1.376 milliards de dollars" of Algeria's trade: the sign that sets off thousands in the text is a decimal sign here, for it would be more than the country trades. */
export const withThousandths = (scan: Scan, quantities: readonly Quantity[], countries: readonly string[]): Quantity[] =>
  quantities.map((quantity) => isTooMuch(scan, quantity) && !countries.slice(0, ABOUT).some((code) => GIANTS.has(code)) ? { ...quantity, value: clean(quantity.value / 1000), decimals: quantity.decimals + 3, rules: [...quantity.rules, `${scan.grammar.language.code}.thousandths`] } : quantity);

const isTooMuch = (scan: Scan, { kind, unit, value, first, next, decimals }: Quantity): boolean =>
  kind === 'money' && HARD.has(unit) && value >= TOO_MUCH && decimals <= -9 && scan.tokens.slice(first, next).some((token) => token.kind === 'number' && /^[1-9]\d{0,2}[.,]\d{3}$/.test(token.norm));
