import { countryOf } from '@mizan/model';
import type { Catalogue } from '../catalogue.ts';

/** How many claims are about two countries, their cities and regions included. */
const claimsAbout = ({ claims }: Catalogue, a: string, b: string): number =>
  [...claims.values()].filter(({ reporter, partner }) => {
    const [x, y] = [countryOf(reporter.code), countryOf(partner.code)];
    return (x === a && y === b) || (x === b && y === a);
  }).length;

/** Pairs that have figures, those most is said about first, then those with most rows; of one area, or all. */
export const tradingPairs = (catalogue: Catalogue, area?: string): { readonly a: string; readonly b: string }[] =>
  catalogue.pairs
    .filter(({ a, b }) => area === undefined || a === area || b === area)
    .map((pair) => ({ ...pair, claims: claimsAbout(catalogue, pair.a, pair.b) }))
    .sort((x, y) => y.claims - x.claims || y.rows - x.rows || (x.a + x.b < y.a + y.b ? -1 : 1));

/** The areas that one has figures with, in the order of {@link tradingPairs}. */
export const partnersOf = (catalogue: Catalogue, area: string): string[] => tradingPairs(catalogue, area).map(({ a, b }) => (a === area ? b : a));
