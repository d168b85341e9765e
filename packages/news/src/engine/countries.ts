import type { Scan } from '../grammar/scan.ts';
import { readPlaceKey } from '../places/gazetteer.ts';

const COUNTRY = /^[A-Z]{2}$/;

/** The countries of a text, cities and regions among them, the one named most first and the first named first of equals. */
export function countriesOf(scans: readonly Scan[]): string[] {
  const count = new Map<string, number>();
  for (const mark of scans.flatMap((scan) => scan.all('place'))) {
    const code = readPlaceKey(mark.key).code.split('-')[0]!;
    if (COUNTRY.test(code) && code !== 'EU') count.set(code, (count.get(code) ?? 0) + 1);
  }
  return [...count].sort((a, b) => b[1] - a[1]).map(([code]) => code);
}
