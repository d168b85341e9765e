import type { Amount } from './currency.ts';
import type { Quantity } from './quantity.ts';

/** Currencies whose bare names countries share, by country (ISO 3166) and code (ISO 4217): a crown, a dinar, a dirham. */
const SHARED_NAMES: readonly Readonly<Record<string, string>>[] = [
  { MA: 'MAD', AE: 'AED' }, { DZ: 'DZD', TN: 'TND', LY: 'LYD', JO: 'JOD', KW: 'KWD', IQ: 'IQD', BH: 'BHD', RS: 'RSD' }, { SE: 'SEK', NO: 'NOK', DK: 'DKK', IS: 'ISK', CZ: 'CZK' },
  { GB: 'GBP', EG: 'EGP', SD: 'SDG', LB: 'LBP' }, { MX: 'MXN', CL: 'CLP', CO: 'COP', AR: 'ARS', UY: 'UYU', PH: 'PHP', CU: 'CUP' }, { SA: 'SAR', QA: 'QAR', OM: 'OMR', YE: 'YER', IR: 'IRR' },
  { IN: 'INR', PK: 'PKR', LK: 'LKR', NP: 'NPR', ID: 'IDR' }, { KE: 'KES', TZ: 'TZS', UG: 'UGX', SO: 'SOS' }, { CH: 'CHF', SN: 'XOF', CI: 'XOF', ML: 'XOF', BF: 'XOF', CM: 'XAF', GA: 'XAF' }, { US: 'USD', CA: 'CAD' }, { RU: 'RUB', BY: 'BYN' }, { TR: 'TRY', SY: 'SYP' },
];

/** The currency a bare name stands for where `countries` are spoken of: the one `told` before, else that of the one named most, else the usual one. */
function ofCountries(unit: string, countries: readonly string[], told: string | undefined): string {
  const family = SHARED_NAMES.find((one) => Object.values(one).includes(unit));
  if (!family) return unit;
  if (told !== undefined && Object.values(family).includes(told)) return told;
  const users = countries.filter((code) => code in family);
  const own = users.some((code) => family[code] === unit);
  const first = users[0];
  return own || first === undefined ? unit : family[first]!;
}

/** Amounts whose currency was told by a bare name ("dirhams", "Kronen") in that of a country spoken of, or of the amount `told` before. */
export const inNationalCurrency = (quantities: readonly Quantity[], countries: () => readonly string[], told: Amount | undefined): Quantity[] =>
  quantities.map((quantity) => (quantity.bareCurrency ? { ...quantity, unit: ofCountries(quantity.unit, countries(), told?.kind === 'money' ? told.unit : undefined) } : quantity));
