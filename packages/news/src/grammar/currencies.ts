import type { LanguageCode } from './language.ts';
import type { Table } from './table.ts';

/** Currencies (ISO 4217) of countries whose trade the press of the seven languages tells. */
const CURRENCIES = 'AED ALL AMD AOA ARS AUD AZN BAM BDT BGN BHD BIF BND BOB BRL BWP BYN CAD CDF CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ETB EUR GBP GEL GHS GMD GNF GTQ HKD HNL HUF IDR ILS INR IQD IRR ISK JOD JPY KES KGS KHR KRW KWD KZT LAK LBP LKR LYD MAD MDL MGA MKD MMK MNT MRU MUR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SCR SDG SEK SGD SOS SRD SYP THB TJS TMT TND TRY TWD TZS UAH UGX USD UYU UZS VES VND XAF XOF YER ZAR ZMW'.split(' ');

/** Codes that are words of a language when written small. */
const WORDS: ReadonlySet<string> = new Set(['ALL', 'BAM', 'BOB', 'COP', 'CUP', 'GEL', 'LAK', 'MAD', 'MUR', 'PEN', 'RON', 'SOS', 'TRY', 'VES', 'NAD', 'DOP', 'CAD', 'SEK']);

/** Dollars told apart by the letters before the sign; one letter alone may be a word ("a $5 million plan"). */
const LETTERED: Readonly<Record<string, string>> = { NZD: 'NZ $', AUD: 'AU $', CAD: 'CA|CAN $', HKD: 'HK $', TWD: 'NT $', MXN: 'MX $' };

/** One of each form that a counted noun takes in some language. */
const COUNTS = [1, 2, 3, 5, 11, 100, 1.5];

/** The names that CLDR gives the currencies in a language, in the forms they take after numbers, and their codes. */
export function currencyNames(language: LanguageCode): Table {
  return Object.fromEntries(CURRENCIES.map((code) => [code, [...namesOf(language, code), ...(WORDS.has(code) ? [] : [code]), ...(code in LETTERED ? [LETTERED[code]!] : [])].join('; ')]));
}

function namesOf(language: LanguageCode, currency: string): string[] {
  const format = new Intl.NumberFormat(language, { style: 'currency', currency, currencyDisplay: 'name', numberingSystem: 'latn' });
  const names = COUNTS.map((count) => format.formatToParts(count).filter((part) => part.type === 'currency').map((part) => part.value).join(' '));
  const plain = names.map(plainName);
  return [...new Set([...plain, ...(language === 'en' ? plain.map((name) => byCountry(name, currency)) : [])])].filter((name) => name !== '' && name !== currency);
}

const COUNTRIES = new Intl.DisplayNames(['en'], { type: 'region' });
/** "Namibia dollars", "Uganda shillings": an English name with the country itself, whose code begins that of its currency. */
const byCountry = (name: string, currency: string): string => (/^\S+ \S+$/.test(name) && !currency.startsWith('X') ? `${COUNTRIES.of(currency.slice(0, 2))} ${name.split(' ')[1]}` : '');

/** A name without brackets and signs of the template form. */
const plainName = (name: string): string => name.replace(/\s*[(（].*$/u, '').replace(/[|?*{};.]/g, '').trim();

/** Two tables as one: the templates of a key are those of both. */
export const joinTables = (a: Table, b: Table): Table => Object.fromEntries([...new Set([...Object.keys(a), ...Object.keys(b)])].map((key) => [key, [a[key], b[key]].filter((written) => written !== undefined).join('; ')]));
