import type { Fact } from './fact.ts';
import { dataflowOf, factName } from './fact-name.ts';

/** The page where figures are looked up, below the site; it comes in the reader's own language. */
export const CHECK_PAGE = '/facts';

/** Where one figure is looked up: its id, with what was printed. */
export const factAddress = ({ id, value, unit, vintage }: Pick<Fact, 'id' | 'value' | 'unit' | 'vintage'>, site = ''): string =>
  `${site}${CHECK_PAGE}?${queryOf({ id, value, unit, ...(vintage === undefined ? {} : { release: vintage }) })}`;

/** Where all figures of a document are looked up: its subject and the releases they come from. Short enough for a QR code. */
export function documentAddress(brief: string, facts: readonly Fact[], site = ''): string {
  const releases = releasesOf(facts);
  return `${site}${CHECK_PAGE}?${queryOf({ of: brief, ...(releases.length === 0 ? {} : { releases: releases.join(',') }) })}`;
}

/** `COW_TRADE/4.0`: each release that some figure comes from, once. */
function releasesOf(facts: readonly Fact[]): string[] {
  const names = facts.flatMap(({ id, vintage }) => {
    const name = factName(id);
    const dataflow = name && dataflowOf(name);
    return dataflow === undefined || vintage === undefined ? [] : [`${dataflow}/${vintage}`];
  });
  return [...new Set(names)].sort();
}

/** A query in which colons, slashes and commas stay as they are, since the address is printed and typed. */
const queryOf = (fields: Readonly<Record<string, string>>): string =>
  Object.entries(fields).map(([name, value]) => `${name}=${encodeURIComponent(value).replace(/%(?:3A|2F|2C)/g, decodeURIComponent)}`).join('&');
