import type { Amount } from './currency.ts';
import type { Quantity } from './quantity.ts';

/** Currencies whose bare names countries share, by country (ISO 3166) and code (ISO 4217): a crown, a dinar, a dirham. */
const SHARED_NAMES: readonly Readonly<Record<string, string>>[] = [
  { MA: 'MAD', AE: 'AED' }, { DZ: 'DZD', TN: 'TND', LY: 'LYD', JO: 'JOD', KW: 'KWD', IQ: 'IQD', BH: 'BHD', RS: 'RSD' }, { SE: 'SEK', NO: 'NOK', DK: 'DKK', IS: 'ISK', CZ: 'CZK' },
  { GB: 'GBP', EG: 'EGP', SD: 'SDG', LB: 'LBP' }, { MX: 'MXN', CL: 'CLP', CO: 'COP', AR: 'ARS', UY: 'UYU', PH: 'PHP', CU: 'CUP', DO: 'DOP' }, { SA: 'SAR', QA: 'QAR', OM: 'OMR', YE: 'YER', IR: 'IRR' },
  { IN: 'INR', PK: 'PKR', LK: 'LKR', NP: 'NPR', ID: 'IDR', MU: 'MUR', SC: 'SCR' }, { KE: 'KES', TZ: 'TZS', UG: 'UGX', SO: 'SOS' },
  { SN: 'XOF', CI: 'XOF', ML: 'XOF', BF: 'XOF', BJ: 'XOF', NE: 'XOF', TG: 'XOF', GW: 'XOF', CM: 'XAF', GA: 'XAF', CG: 'XAF', TD: 'XAF', CF: 'XAF', GQ: 'XAF' },
  { CH: 'CHF', SN: 'XOF', CI: 'XOF', ML: 'XOF', BF: 'XOF', BJ: 'XOF', NE: 'XOF', TG: 'XOF', CM: 'XAF', GA: 'XAF', CG: 'XAF', TD: 'XAF', CD: 'CDF', RW: 'RWF', BI: 'BIF', GN: 'GNF', DJ: 'DJF', KM: 'KMF' },
  { US: 'USD', CA: 'CAD' }, { RU: 'RUB', BY: 'BYN' }, { TR: 'TRY', SY: 'SYP' }, { RO: 'RON', MD: 'MDL' }, { ZM: 'ZMW', MW: 'MWK' },
];

/** How many of the countries named most a text is about. */
const OFTEN = 2;

/**
 * The currency a bare name stands for: the one `told` before, else that of a country of the sentence, else that of the
 * country of the text named most (`countries` are of the text, the one named most first); else the usual one. It is not
 * the one the amount is turned into (`but`).
 */
function ofCountries(unit: string, countries: readonly string[], here: ReadonlySet<string>, told: string | undefined, but: string | undefined): string {
  if (unit === 'USD' && !here.has('CA') && !countries.slice(0, OFTEN).includes('CA')) return unit;
  const family = SHARED_NAMES.find((one) => Object.values(one).includes(unit));
  if (!family) return unit;
  if (told !== undefined && told !== but && Object.values(family).includes(told)) return told;
  const users = countries.filter((code) => code in family && family[code] !== but);
  const user = users.find((code) => here.has(code)) ?? users[0];
  return user === undefined ? unit : family[user]!;
}

/** Countries that a bare name of a currency may point to: those of the sentence, and those of the text, the one named most first. */
export interface NamedCountries {
  readonly here: ReadonlySet<string>;
  readonly text: readonly string[];
}

/** Dollars whose sign has letters where it is first told: after "NZ$1.3 billion", "$718 million" is of the same. */
const DOLLARS: ReadonlySet<string> = new Set(['NZD', 'AUD', 'CAD', 'HKD', 'SGD', 'TWD', 'NAD', 'FJD', 'JMD', 'TTD', 'BND', 'SRD']);

/** Amounts whose currency was told by a bare name ("dirhams", "Kronen", "FCFA") in that of a country named, or of the amount `told` before. */
export const inNationalCurrency = (quantities: readonly Quantity[], { here, text }: NamedCountries, told: Amount | undefined): Quantity[] =>
  quantities.map((quantity, i) => quantity.bareDollar && told?.kind === 'money' && DOLLARS.has(told.unit) && speaksOf(told.unit, here, text) ? { ...quantity, unit: told.unit } : (quantity.bareCurrency ? { ...quantity, unit: ofCountries(quantity.unit, text, here, told?.kind === 'money' ? told.unit : undefined, convertedTo(quantity, quantities[i + 1])) } : quantity));

/** Whether a sentence speaks of the country of a dollar, or of none while the text does most. */
const speaksOf = (unit: string, here: ReadonlySet<string>, text: readonly string[]): boolean => here.has(unit.slice(0, 2)) || text.slice(0, OFTEN).includes(unit.slice(0, 2));

/** "Shs1.1 trillion (Ksh30.2b)": the currency that an amount is told in once more, in brackets, is not its own. */
const convertedTo = (quantity: Quantity, next: Quantity | undefined): string | undefined =>
  next !== undefined && !next.bareCurrency && next.kind === 'money' && next.outerFirst - quantity.next === 1 ? next.unit : undefined;
