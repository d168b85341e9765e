import { accept, refuse, type Result } from '@mizan/model';
import { COMTRADE_AREAS } from '../../readers/comtrade/areas.ts';
import { answerOf } from '../../readers/comtrade/json-answer.ts';
import { PREVIEW_ROWS } from '../../readers/comtrade/options.ts';
import { notJson } from '../judge.ts';
import type { Answer, ApiRequest, Judgement, Query } from '../request.ts';
import { coded, periodsBetween } from './words.ts';

export interface ComtradeQuestion {
  /** Areas by our codes: `MA`. */
  readonly reporters: readonly string[];
  /** Areas, `WORLD` among them; all of Comtrade's where not given. */
  readonly partners?: readonly string[] | undefined;
  /** `X`, `M` where not given; `RX`, `RM`. */
  readonly flows?: readonly string[] | undefined;
  /** `TOTAL` where not given; codes of the classification, or AG2, AG4, AG6 for all of that many digits. */
  readonly commodities?: readonly string[] | undefined;
  /** `HS`, as reported, where not given; H0 to H6, SS, S1 to S4, B4, B5. */
  readonly classification?: string | undefined;
  readonly frequency?: 'A' | 'M' | undefined;
  readonly from: string;
  readonly to: string;
  /** Whether a key is at hand: 100,000 rows an answer, not the 500 of the preview. */
  readonly keyed: boolean;
}

/** Rows of an answer with a free key. Source: UN Comtrade, subscription plans. */
const KEYED_ROWS = 100_000;
/** Periods of one request: one in the preview; with a key twelve, the most that clients of the API know it to take. */
const KEYED_PERIODS = 12;
const FLOWS = ['X', 'M', 'RX', 'RM'];
const CLASSIFICATIONS = ['HS', 'H0', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'SS', 'S1', 'S2', 'S3', 'S4', 'B4', 'B5'];

/** One request's dimensions in Comtrade's own codes; partners undefined are all. */
interface Cell {
  readonly periods: readonly string[];
  readonly flows: readonly string[];
  readonly partners: readonly string[] | undefined;
  readonly reporters: readonly string[];
  readonly commodities: readonly string[];
}

interface Terms {
  readonly keyed: boolean;
  readonly frequency: 'A' | 'M';
  readonly classification: string;
}

/**
 * The requests for goods of UN Comtrade, API v1: totals over second partner, customs procedure and transport, so that no
 * part is fetched beside its sum. An answer of as many rows as the API sends at most is asked for again in halves, by
 * period, flow, partner, reporter and commodity; where nothing is left to halve it is refused. Source: UN Comtrade, API
 * v1, and its own client comtradeapicall.
 */
export function comtradeQuery(question: ComtradeQuestion): Result<Query> {
  const { flows = ['X', 'M'], commodities = ['TOTAL'], classification = 'HS', frequency = 'A', from, to, keyed } = question;
  const periods = periodsBetween(from, to, frequency);
  if (!periods.ok) return periods;
  const years = [Number(periods.value[0]!.slice(0, 4)), Number(periods.value.at(-1)!.slice(0, 4))] as const;
  const reporters = areaCodes('reporter', question.reporters, years);
  if (!reporters.ok) return reporters;
  const partners = question.partners && areaCodes('partner', question.partners, years);
  if (partners?.ok === false) return partners;
  const wrong = wrongWord(flows, commodities, classification, reporters.value);
  if (wrong) return wrong;
  const cell = { flows, commodities, reporters: reporters.value, partners: partners?.value };
  const terms = { keyed, frequency, classification };
  const requests = chunks(periods.value.map((period) => period.replace('-', '')), keyed ? KEYED_PERIODS : 1).map((some) => request({ ...cell, periods: some }, terms));
  const words = { ...terms, from, to, reporters: reporters.value.join(), partners: partners?.value.join() ?? 'all', flows: flows.join(), commodities: commodities.join() };
  return accept({ provider: 'comtrade', words: Object.fromEntries(Object.entries(words).map(([name, value]) => [name, String(value)])), requests });
}

function wrongWord(flows: readonly string[], commodities: readonly string[], classification: string, reporters: readonly string[]): Result<never> | undefined {
  if (reporters.length === 0) return refuse('reporter', 'say who reports: --reporter MA');
  const flow = flows.find((word) => !FLOWS.includes(word));
  if (flow !== undefined) return refuse('flow', `"${flow}" is no flow of Comtrade; there is ${FLOWS.join(', ')}`);
  if (!CLASSIFICATIONS.includes(classification)) return refuse('classification', `"${classification}" is no classification of Comtrade; there is ${CLASSIFICATIONS.join(', ')}`);
  const commodity = commodities.find((word) => !/^(TOTAL|AG[1-6]|[0-9A-Z]{1,6})$/.test(word));
  return commodity === undefined ? undefined : refuse('commodity', `"${commodity}" is no commodity code; write digits alone, such as 0805, or TOTAL, AG2, AG4, AG6`);
}

/** Comtrade's numbers of areas in some of the years. */
function areaCodes(field: string, words: readonly string[], [first, last]: readonly [number, number]): Result<readonly string[]> {
  const at = COMTRADE_AREAS.filter(({ from, to }) => from <= last && to >= first);
  return coded(field, words, (word) => at.filter(({ code }) => code === word).map(({ m49 }) => m49), at.map(({ code }) => code), 'area Comtrade has in these years');
}

const chunks = <T>(items: readonly T[], size: number): T[][] => Array.from({ length: Math.ceil(items.length / size) }, (_, i) => items.slice(i * size, (i + 1) * size));

function request(cell: Cell, terms: Terms): ApiRequest {
  const { keyed, frequency, classification } = terms;
  const { periods, flows, partners, reporters, commodities } = cell;
  const rowLimit = keyed ? KEYED_ROWS : PREVIEW_ROWS;
  const asked = new URLSearchParams({ reporterCode: reporters.join(), period: periods.join(), flowCode: flows.join(), cmdCode: commodities.join() });
  if (partners !== undefined) asked.set('partnerCode', partners.join());
  for (const [name, total] of [['partner2Code', '0'], ['customsCode', 'C00'], ['motCode', '0'], ['maxRecords', String(rowLimit)], ['includeDesc', 'false']] as const) asked.set(name, total);
  return {
    about: `UN Comtrade ${frequency} ${shown(periods)} ${flows.join()} ${shown(reporters)} with ${partners === undefined ? 'all' : shown(partners)} ${shown(commodities)}`,
    url: `https://comtradeapi.un.org/${keyed ? 'data/v1/get' : 'public/v1/preview'}/C/${frequency}/${classification}?${asked}`,
    accept: 'application/json', rowLimit,
    judge: (answer) => judge(answer, cell, terms, rowLimit),
  };
}

const shown = (codes: readonly string[]): string => (codes.length > 4 ? `${codes[0]}…${codes.at(-1)} (${codes.length})` : codes.join());

async function judge(answer: Answer, cell: Cell, terms: Terms, rowLimit: number): Promise<Judgement> {
  const wrong = notJson(answer);
  if (wrong) return wrong;
  const read = answerOf(await answer.text(), Infinity);
  if (!read.ok) return { verdict: 'refused', reason: read.problem.reason, transient: read.problem.field === '' || /statusCode (429|5\d\d)/.test(read.problem.reason) };
  const rows = read.value.length;
  if (rows === 0) return { verdict: 'whole', remark: 'Comtrade has no rows for this' };
  if (rows < rowLimit) return { verdict: 'whole' };
  const parts = divided(cell);
  if (parts.length > 0) return { verdict: 'divide', parts: parts.map((part) => request(part, terms)) };
  const advice = terms.keyed ? 'ask for single commodities, or take the bulk file' : 'ask for single commodities, or with a key in COMTRADE_API_KEY';
  return { verdict: 'refused', reason: `${rows} rows came, the most that are sent${terms.keyed ? '' : ' without a key'}, so there may be others, and there is nothing left to divide; ${advice}` };
}

/** Two halves of a request by the first dimension that has several codes; none where each has one. */
function divided(cell: Cell): Cell[] {
  for (const dimension of ['periods', 'flows', 'partners', 'reporters', 'commodities'] as const) {
    const codes = cell[dimension] ?? ALL_PARTNERS;
    if (codes.length < 2) continue;
    const middle = Math.ceil(codes.length / 2);
    return [{ ...cell, [dimension]: codes.slice(0, middle) }, { ...cell, [dimension]: codes.slice(middle) }];
  }
  return [];
}

/** Every partner Comtrade lists, whatever years it gives them: late and early use is real. */
const ALL_PARTNERS: readonly string[] = [...new Set(COMTRADE_AREAS.map(({ m49 }) => m49))];
