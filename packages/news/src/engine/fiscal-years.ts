/** The month the government's fiscal year begins in, of countries where it is not January (CIA World Factbook, "fiscal year"). */
const FIRST_MONTHS: Readonly<Record<number, readonly string[]>> = {
  4: ['IN', 'JP', 'GB', 'CA', 'ZA', 'SG', 'HK', 'BW', 'NA', 'LS', 'SZ'],
  7: ['PK', 'BD', 'EG', 'KE', 'TZ', 'UG', 'AU', 'NZ', 'NP', 'ET', 'BT', 'RW', 'SS'],
  10: ['US', 'TH', 'HT'],
};

/** Countries named beside others so often, as a market, that only a text most about them counts in their years. */
const MARKETS: ReadonlySet<string> = new Set(['US', 'JP', 'GB', 'CA', 'SG', 'HK', 'IN']);

/** The month in which the fiscal year begins in the country a text names most, or in the second where the first has none of its own. */
export function fiscalStartOf([first = '', second = '']: readonly string[]): number | undefined {
  const start = (code: string) => Object.keys(FIRST_MONTHS).find((month) => FIRST_MONTHS[Number(month)]!.includes(code));
  const month = start(first) ?? (MARKETS.has(second) ? undefined : start(second));
  return month === undefined ? undefined : Number(month);
}
