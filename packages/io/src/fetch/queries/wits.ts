import { accept, refuse, type Result } from '@mizan/model';
import { WITS_INDICATORS } from '../../readers/wits/indicators.ts';
import { WITS_CODES, WITS_OWN, witsArea } from '../../readers/wits/areas.ts';
import { at, judgeJson } from '../judge.ts';
import type { ApiRequest, Query } from '../request.ts';
import { coded, periodsBetween } from './words.ts';

export interface WitsQuestion {
  readonly reporters: readonly string[];
  /** Areas, `WORLD` among them; all of WITS's where not given. */
  readonly partners?: readonly string[] | undefined;
  /** Export and import values where not given; WITS's own codes. */
  readonly indicators?: readonly string[] | undefined;
  /** `Total` where not given; WITS's groups, such as 01-05_Animal; `all`. */
  readonly products?: readonly string[] | undefined;
  readonly from: string;
  readonly to: string;
}

/** Trade statistics of WITS as SDMX-JSON, a request for each reporter, partner, product, indicator and year. Source: WITS API user guide 1.4.1. */
export function witsQuery({ reporters, partners, indicators = ['XPRT-TRD-VL', 'MPRT-TRD-VL'], products = ['Total'], from, to }: WitsQuestion): Result<Query> {
  if (reporters.length === 0) return refuse('reporter', 'say who reports: --reporter MA');
  const years = periodsBetween(from, to, 'A');
  if (!years.ok) return years;
  const who = coded('reporter', reporters, codesOf, WITS_CODES, 'area of WITS');
  if (!who.ok) return who;
  const whom = partners ? coded('partner', partners, codesOf, WITS_CODES, 'area of WITS') : accept<readonly string[]>(['all']);
  if (!whom.ok) return whom;
  const measures = coded('indicator', indicators, (code) => (WITS_INDICATORS.has(code) ? [code] : []), [...WITS_INDICATORS.keys()], 'indicator that is read');
  if (!measures.ok) return measures;
  const odd = products.find((product) => !/^[\w-]{1,40}$/.test(product));
  if (odd !== undefined) return refuse('commodity', `"${odd}" is no product of WITS, such as Total or 01-05_Animal`);
  const words = { reporters: who.value.join(), partners: whom.value.join(), indicators: measures.value.join(), products: products.join(), from, to };
  const requests = who.value.flatMap((reporter) => whom.value.flatMap((partner) => products.flatMap((product) => measures.value.flatMap((indicator) => years.value.map((year) => request([reporter, year, partner, product, indicator]))))));
  return accept({ provider: 'wits', words, requests });
}

const codesOf = (word: string): string[] => {
  if (WITS_CODES.includes(word)) return [word];
  const codes = WITS_CODES.filter((code) => witsArea(code) === word);
  // WITS's own codes for an area, where it has any, are all asked: some follow each other (SDN to 2011, SUD since).
  const own = codes.filter((code) => WITS_OWN.has(code));
  return own.length > 0 ? own : codes.slice(0, 1);
};

const request = ([reporter, year, partner, product, indicator]: readonly [string, string, string, string, string]): ApiRequest => ({
  about: `WITS ${year} ${indicator} ${reporter} with ${partner} ${product}`,
  url: `https://wits.worldbank.org/API/V1/SDMX/V21/datasource/tradestats-trade/reporter/${reporter}/year/${year}/partner/${partner}/product/${product}/indicator/${indicator}?format=JSON`,
  accept: 'application/json', nothing: [404],
  judge: (answer) => judgeJson(answer, (json) => (Array.isArray(at(json, 'dataSets')) ? { verdict: 'whole' } : { verdict: 'refused', reason: 'no SDMX-JSON answer of WITS: { header, dataSets, structure } was expected' })),
});
