import type { Scan } from '../grammar/scan.ts';
import type { Discourse } from './discourse.ts';
import type { Head } from './frame.ts';

/** "The fifth importer of Saudi dates": a buyer by its name. */
export const isOfImporters = (head: Head): boolean => head.form === 'partner' && head.rules[0]?.endsWith('importer') === true;

/** "Russia exported 1.9 million tonnes. Other large importers were Turkey (515,000 tonnes), …": in a list of those who took the exports told before, the importers are buyers of them. */
export const asBuyers = (scan: Scan, heads: readonly Head[], { head: told }: Discourse): readonly Head[] =>
  told?.metric === 'exports' && scan.all('partnerList').length > 0 ? heads.map((head) => (isOfImporters(head) ? { ...head, metric: 'exports', rules: [head.rules[0]!.replace('.importer', '.exports'), ...head.rules.slice(1)] } : head)) : heads;
