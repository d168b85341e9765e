import { accept, refuse, type Result } from '@mizan/model';
import { worldBankArea, WORLD_BANK_CODES } from '../../readers/worldbank/areas.ts';
import { at, dayIn, judgeJson } from '../judge.ts';
import type { ApiRequest, Judgement, Query } from '../request.ts';
import { coded } from './words.ts';

export interface WorldBankQuestion {
  /** The World Bank's own codes: `NY.GDP.MKTP.CD`. */
  readonly indicators: readonly string[];
  /** Areas by our codes or the World Bank's; all where not given. */
  readonly areas?: readonly string[] | undefined;
  /** Years, quarters or months as the API writes them: 2010, 2010Q1, 2010M01. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

const PER_PAGE = 1000;
/** The API sends no page of more; a total beyond this many pages is not believed. */
const MOST_PAGES = 2000;

/** All pages of each indicator of the World Bank's API v2. Source: World Bank, API basic call structures. */
export function worldBankQuery({ indicators, areas, from, to }: WorldBankQuestion): Result<Query> {
  if (indicators.length === 0) return refuse('indicator', 'say what is asked for: --indicator NY.GDP.MKTP.CD');
  const odd = indicators.find((code) => !/^[A-Z0-9]+(\.[A-Z0-9]+)+$/.test(code));
  if (odd !== undefined) return refuse('indicator', `"${odd}" is no indicator code, such as NY.GDP.MKTP.CD`);
  const codes = areas && coded('area', areas, codesOf, WORLD_BANK_CODES, 'area of the World Bank');
  if (codes?.ok === false) return codes;
  const date = from === undefined && to === undefined ? undefined : `${from ?? to}:${to ?? from}`;
  if (date !== undefined && !/^\d{4}([QM]\d{1,2})?:\d{4}([QM]\d{1,2})?$/.test(date)) return refuse('from', 'write years, such as 2010');
  const asked = { areas: codes?.value.join(';') ?? 'all', date };
  return accept({
    provider: 'worldbank', words: { indicators: indicators.join(), areas: asked.areas, date: date ?? 'all' },
    requests: indicators.map((indicator) => page(indicator, asked, 1)),
  });
}

const codesOf = (word: string): string[] => {
  const own = WORLD_BANK_CODES.find((code) => code === word) ?? WORLD_BANK_CODES.find((code) => worldBankArea(code) === word);
  return own === undefined ? [] : [own];
};

interface Expected {
  readonly pages: number;
  readonly total: number;
}

function page(indicator: string, asked: { readonly areas: string; readonly date: string | undefined }, number: number, expected?: Expected): ApiRequest {
  const words = new URLSearchParams({ format: 'json', per_page: String(PER_PAGE), page: String(number), ...(asked.date === undefined ? {} : { date: asked.date }) });
  return {
    about: `World Bank ${indicator}, page ${number}`,
    url: `https://api.worldbank.org/v2/country/${asked.areas}/indicator/${indicator}?${words}`,
    accept: 'application/json', series: indicator,
    judge: (answer) => judgeJson(answer, (json) => {
      const judged = judge(json, number, expected);
      if (judged.verdict !== 'whole' || number > 1) return judged;
      const { pages, total } = headOf(json);
      return { ...judged, more: Array.from({ length: Math.max(0, pages - 1) }, (_, i) => page(indicator, asked, i + 2, { pages, total })) };
    }),
  };
}

const headOf = (json: unknown) => ({ page: Number(at(json, 0, 'page')), pages: Number(at(json, 0, 'pages')), total: Number(at(json, 0, 'total')), perPage: Number(at(json, 0, 'per_page')) });

/** A page must be the one asked for, of the same totals as the first, with as many rows as those leave to it. */
function judge(json: unknown, number: number, expected: Expected | undefined): Judgement {
  const said = at(json, 0, 'message', 0, 'value');
  if (typeof said === 'string') return { verdict: 'refused', reason: `the API refused: ${said}` };
  const head = headOf(json);
  const { pages, total } = head;
  if (!Number.isInteger(head.page) || !Number.isInteger(pages) || !Number.isInteger(total)) return { verdict: 'refused', reason: 'no answer of the API v2: [{ page, pages, per_page, total }, […]] was expected' };
  if (pages > MOST_PAGES) return { verdict: 'refused', reason: `the answer says it has ${pages} pages, which is not believed` };
  if (total === 0) return { verdict: 'whole', remark: 'the World Bank has no rows for this' };
  if (head.page !== number) return { verdict: 'refused', reason: `page ${head.page} came, ${number} was asked for` };
  if (expected && (expected.pages !== pages || expected.total !== total)) return { verdict: 'refused', reason: `the answer changed between its pages: ${expected.total} rows at first, ${total} now; fetch again with --refresh` };
  const rows = at(json, 1);
  const due = Math.min(head.perPage, total - (number - 1) * head.perPage);
  const came = Array.isArray(rows) ? rows.length : 0;
  if (came !== due) return { verdict: 'refused', reason: `the answer says it has ${total} rows, so that this page should have ${due}, but ${came} came` };
  const stated = dayIn(at(json, 0, 'lastupdated'));
  return { verdict: 'whole', ...(stated === undefined ? {} : { stated }) };
}
