import { describe, expect, test } from 'vitest';
import type { ApiRequest, Judgement } from '../request.ts';
import { comtradeQuery, type ComtradeQuestion } from './comtrade.ts';
import { dbnomicsQuery } from './dbnomics.ts';
import { jsonStatQuery } from './jsonstat.ts';
import { sdmxQuery } from './sdmx.ts';
import { periodsBetween } from './words.ts';
import { witsQuery } from './wits.ts';
import { worldBankQuery } from './worldbank.ts';

type Asked = ReturnType<typeof comtradeQuery>;
function urls(query: Asked): string[] {
  if (!query.ok) throw new Error(query.problem.reason);
  return query.value.requests.map(({ url }) => decodeURIComponent(url));
}
const problem = (query: Asked) => (query.ok ? undefined : `${query.problem.field}: ${query.problem.reason}`);

/** An answer as a judge sees it; all are made up. */
const answered = (text: string) => ({ bytes: Buffer.byteLength(text), head: text.slice(0, 4096), tail: text.slice(-4096), text: () => Promise.resolve(text) });
const judgement = (request: ApiRequest, answer: unknown): Promise<Judgement> => request.judge(answered(typeof answer === 'string' ? answer : JSON.stringify(answer)));
const first = (query: Asked): ApiRequest => {
  if (!query.ok) throw new Error(query.problem.reason);
  return query.value.requests[0]!;
};

test.each<[string, string, 'A' | 'M', string[] | RegExp]>([
  ['2019', '2021', 'A', ['2019', '2020', '2021']],
  ['2020', '2020', 'A', ['2020']],
  ['2019-11', '2020-02', 'M', ['2019-11', '2019-12', '2020-01', '2020-02']],
  ['2020', '2020', 'M', ['2020-01', '2020-02', '2020-03', '2020-04', '2020-05', '2020-06', '2020-07', '2020-08', '2020-09', '2020-10', '2020-11', '2020-12']],
  ['2021', '2020', 'A', /2020 is before 2021/],
  ['2020-07', '2021', 'A', /write a year/],
  ['2020', '2020-Q1', 'M', /or a month/],
  ['1000', '2020', 'M', /more than 1200/],
])('periods from %s to %s, %s', (from, to, frequency, expected) => {
  const read = periodsBetween(from, to, frequency);
  if (expected instanceof RegExp) expect(read.ok ? '' : read.problem.reason).toMatch(expected);
  else expect(read).toEqual({ ok: true, value: expected });
});

describe('UN Comtrade', () => {
  const question = (changes: Partial<ComtradeQuestion> = {}) => comtradeQuery({ reporters: ['MA'], partners: ['RU'], from: '2019', to: '2020', keyed: false, ...changes });

  test('without a key a request a period; with one twelve periods a request; totals alone', () => {
    const rest = 'partner2Code=0&customsCode=C00&motCode=0&maxRecords=500&includeDesc=false';
    expect(urls(question())).toEqual(['2019', '2020'].map((year) => `https://comtradeapi.un.org/public/v1/preview/C/A/HS?reporterCode=504&period=${year}&flowCode=X,M&cmdCode=TOTAL&partnerCode=643&${rest}`));
    const keyed = urls(question({ keyed: true, frequency: 'M', from: '2019', to: '2020-03', flows: ['M'], commodities: ['27', 'AG6'], classification: 'H5' }));
    expect(keyed).toHaveLength(2);
    expect(keyed[1]).toBe('https://comtradeapi.un.org/data/v1/get/C/M/H5?reporterCode=504&period=202001,202002,202003&flowCode=M&cmdCode=27,AG6&partnerCode=643&partner2Code=0&customsCode=C00&motCode=0&maxRecords=100000&includeDesc=false');
  });

  test('areas are asked for by every number they had in the years; no partner asks for all', () => {
    expect(urls(question({ reporters: ['DE'], partners: ['MA'], from: '1985', to: '1985' }))[0]).toContain('reporterCode=280&');
    expect(urls(question({ reporters: ['DE'], from: '1989', to: '1992', keyed: true }))[0]).toMatch(/reporterCode=(276,280|280,276)&/);
    expect(urls(question({ partners: ['WORLD'] }))[0]).toContain('partnerCode=0&');
    expect(urls(question({ partners: undefined }))[0]).not.toContain('partnerCode=');
  });

  test.each<[Partial<ComtradeQuestion>, RegExp]>([
    [{ reporters: ['MAR'] }, /^reporter: "MAR" is no area Comtrade has in these years; did you mean/],
    [{ reporters: [] }, /^reporter: say who reports/],
    [{ partners: ['SU'] }, /^partner: "SU" is no area/],
    [{ flows: ['E'] }, /^flow: "E" is no flow of Comtrade; there is X, M, RX, RM/],
    [{ commodities: ['H5:27'] }, /^commodity: "H5:27" is no commodity code; write digits alone/],
    [{ classification: 'H9' }, /^classification/],
    [{ to: '2018' }, /^to: 2018 is before 2019/],
  ])('%j is refused', (changes, reason) => expect(problem(question(changes))).toMatch(reason));

  const rows = (n: number, count: number = n) => ({ elapsedTime: '1', count, data: Array.from({ length: n }, () => ({ primaryValue: 1 })), error: '' });

  test('500 rows of the preview are never the whole: halved by flow, partner, reporter, commodity, then refused', async () => {
    let request = first(question({ partners: ['RU', 'FR', 'ES'], commodities: ['01', '02'], reporters: ['MA', 'TN'] }));
    const halves: string[] = [];
    for (;;) {
      const judged = await judgement(request, rows(500));
      if (judged.verdict !== 'divide') {
        expect(judged).toMatchObject({ verdict: 'refused', reason: expect.stringMatching(/^500 rows came, the most that are sent without a key.*nothing left to divide; ask for single commodities, or with a key in COMTRADE_API_KEY$/) });
        break;
      }
      expect(judged.parts).toHaveLength(2);
      request = judged.parts[0]!;
      halves.push(new URL(request.url).search.slice(1).split('&').slice(0, 5).map((word) => decodeURIComponent(word.split('=')[1]!)).join(' '));
    }
    expect(halves).toEqual(['504,788 2019 X 01,02 643,251', '504,788 2019 X 01,02 643,251', '504,788 2019 X 01,02 643', '504 2019 X 01,02 643', '504 2019 X 01 643'].map((text, i) => (i === 0 ? '504,788 2019 X 01,02 643,251,724' : text)));
    expect(await judgement(request, rows(499))).toEqual({ verdict: 'whole' });
  });

  test('all partners are halved over every partner Comtrade lists, each once', async () => {
    const partnersOf = (url: string) => new URL(url).searchParams.get('partnerCode')!.split(',');
    const judged = await judgement(first(question({ partners: undefined, flows: ['X'] })), rows(500));
    if (judged.verdict !== 'divide') throw new Error(judged.verdict);
    const all = judged.parts.flatMap(({ url }) => partnersOf(url));
    expect(new Set(all).size).toBe(all.length);
    expect(all).toEqual(expect.arrayContaining(['0', '643', '899', '504']));
    expect(Math.max(...judged.parts.map(({ url }) => url.length))).toBeLessThan(4096);
  });

  test.each<[string, unknown, object]>([
    ['no rows', rows(0), { verdict: 'whole', remark: 'Comtrade has no rows for this' }],
    ['HTML', '<!DOCTYPE html><html><body>Sign in</body></html>', { verdict: 'refused', transient: true, reason: expect.stringContaining('an HTML page, not JSON: "Sign in"') }],
    ['cut short', JSON.stringify(rows(3)).slice(0, -9), { verdict: 'refused', transient: true, reason: expect.stringContaining('not whole JSON') }],
    ['an error in place of data', { ...rows(0), error: 'Invalid parameter' }, { verdict: 'refused', transient: false, reason: expect.stringContaining('Invalid parameter') }],
    ["the gateway's own words", { statusCode: 429, message: 'Rate limit is exceeded.' }, { verdict: 'refused', transient: true }],
    ['more announced than sent', rows(3, 812), { verdict: 'refused', transient: false, reason: expect.stringContaining('says 812 rows and holds 3') }],
    ['fewer announced than sent', rows(3, 2), { verdict: 'refused', reason: expect.stringContaining('cannot be trusted') }],
    ['nothing', '', { verdict: 'refused', transient: true, reason: 'the answer is empty' }],
  ])('an answer of %s', async (_, answer, expected) => expect(await judgement(first(question()), answer)).toMatchObject(expected));
});

describe('World Bank', () => {
  const query = (areas?: string[]) => worldBankQuery({ indicators: ['NY.GDP.MKTP.CD', 'SP.POP.TOTL'], areas, from: '2010', to: '2020' });

  test('a request an indicator, by the codes of the World Bank', () => {
    expect(urls(query(['MA', 'RUS', 'WORLD', 'RO']))).toEqual(['NY.GDP.MKTP.CD', 'SP.POP.TOTL'].map((code) => `https://api.worldbank.org/v2/country/MAR;RUS;WLD;ROU/indicator/${code}?format=json&per_page=1000&page=1&date=2010:2020`));
    expect(urls(worldBankQuery({ indicators: ['SP.POP.TOTL'] }))).toEqual(['https://api.worldbank.org/v2/country/all/indicator/SP.POP.TOTL?format=json&per_page=1000&page=1']);
    expect(problem(query(['QQ']))).toMatch(/^area: "QQ" is no area of the World Bank/);
    expect(problem(worldBankQuery({ indicators: ['gdp'] }))).toMatch(/^indicator/);
    expect(problem(worldBankQuery({ indicators: ['SP.POP.TOTL'], from: 'May' }))).toMatch(/^from/);
  });

  const page = (n: number, rows: number, head: object = {}) => [{ page: n, pages: 2, per_page: 1000, total: 1003, lastupdated: '2024-10-24', ...head }, Array.from({ length: rows }, () => ({}))];
  test('the first page names the others; each must have its rows, of the same total', async () => {
    const one = await judgement(first(query()), page(1, 1000));
    if (one.verdict !== 'whole') throw new Error(one.verdict);
    expect(one).toMatchObject({ stated: '2024-10-24', more: [{ about: 'World Bank NY.GDP.MKTP.CD, page 2', series: 'NY.GDP.MKTP.CD' }] });
    const two = one.more![0]!;
    expect(await judgement(two, page(2, 3))).toEqual({ verdict: 'whole', stated: '2024-10-24' });
    expect(await judgement(two, page(2, 2))).toMatchObject({ reason: expect.stringContaining('1003 rows, so that this page should have 3, but 2 came') });
    expect(await judgement(two, page(1, 1000))).toMatchObject({ reason: 'page 1 came, 2 was asked for' });
    expect(await judgement(two, page(2, 4, { total: 1004 }))).toMatchObject({ reason: expect.stringContaining('changed between its pages') });
  });

  test.each<[unknown, object]>([
    [[{ message: [{ id: '120', key: 'Invalid value', value: 'The provided parameter value is not valid' }] }], { reason: 'the API refused: The provided parameter value is not valid' }],
    [page(1, 0, { pages: 0, total: 0 }), { verdict: 'whole', remark: expect.any(String) }],
    [page(1, 1000, { pages: 1e9 }), { reason: expect.stringContaining('not believed') }],
    [{}, { reason: expect.stringContaining('no answer of the API v2') }],
  ])('%j', async (answer, expected) => expect(await judgement(first(query()), answer)).toMatchObject(expected));
});

describe('SDMX', () => {
  test.each<[Parameters<typeof sdmxQuery>, string]>([
    [['imf-imts', 'MAR.XG_FOB_USD+MG_CIF_USD.RUS.A', '2010', '2020'], 'https://api.imf.org/external/sdmx/2.1/data/IMF.STA,IMTS/MAR.XG_FOB_USD+MG_CIF_USD.RUS.A?startPeriod=2010&endPeriod=2020'],
    [['eurostat-comext', 'A.FR.RU.TOTAL..VALUE_IN_EUROS', '2020', undefined], 'https://ec.europa.eu/eurostat/api/comext/dissemination/sdmx/2.1/data/DS-045409/A.FR.RU.TOTAL..VALUE_IN_EUROS?startPeriod=2020&format=SDMX_2.1_STRUCTURED'],
    [['oecd-btige', 'A.MAR.X.TOTAL._T.RUS.USD', undefined, undefined], 'https://sdmx.oecd.org/sti-public/rest/data/OECD.STI.PIE,DSD_BTIGE@DF_BTIGE,1.0/A.MAR.X.TOTAL._T.RUS.USD'],
    [['oecd-imts', 'FRA.W.X+M.C.M.USD_EXC.N._Z', '2020', undefined], 'https://sdmx.oecd.org/public/rest/data/OECD.SDD.TPS,DSD_IMTS@DF_IMTS,1.0/FRA.W.X+M.C.M.USD_EXC.N._Z?startPeriod=2020'],
  ])('%j', (asked, url) => expect(urls(sdmxQuery(...asked))).toEqual([url]));

  test.each<[Parameters<typeof sdmxQuery>, RegExp]>([
    [['imf-dots', 'A.MA', undefined, undefined], /^mapping: imf-dots names no service to fetch from; there is eurostat-comext/],
    [['imf-imts', 'MAR.RUS.A', undefined, undefined], /^key: "MAR.RUS.A" has 3 parts; the key of IMF IMTS is COUNTRY.INDICATOR.COUNTERPART_COUNTRY.FREQUENCY/],
    [['imf-imts', 'MAR/..RUS.A.A', undefined, undefined], /^key/],
    [['imf-imts', 'MAR.X.RUS.A', 'May', undefined], /^from/],
  ])('%j is refused', (asked, reason) => expect(problem(sdmxQuery(...asked))).toMatch(reason));

  const message = '<?xml version="1.0"?><m:StructureSpecificData xmlns:m="m"><m:DataSet/></m:StructureSpecificData>\n';
  test.each<[string, string, object]>([
    ['a whole message', message, { verdict: 'whole' }],
    ['a message cut short', message.slice(0, -9), { transient: true, reason: expect.stringContaining('cut short') }],
    ['HTML', '<!DOCTYPE html><html><body>Busy</body></html>', { reason: expect.stringMatching(/no XML|HTML page/) }],
    ['HTML without a type', '<html><body>Busy</body></html>', { transient: true, reason: expect.stringContaining('HTML page, not an SDMX message: "Busy"') }],
    ['a fault', '<S:Fault xmlns:S="s"><faultcode>413</faultcode><faultstring>EXTRACTION_TOO_BIG: 420709314 rows</faultstring></S:Fault>', { reason: expect.stringContaining('<Fault>: EXTRACTION_TOO_BIG') }],
    ['a footer that says it is a part', message.replace('</m:S', '<f:Footer><f:Message code="510"><c:Text>Response size exceeds service limit</c:Text></f:Message></f:Footer></m:S'), { reason: expect.stringContaining('has cut the message (510') }],
    ['JSON', '{}', { reason: expect.stringContaining('no XML') }],
  ])('%s', async (_, text, expected) => expect(await judgement(first(sdmxQuery('imf-imts', 'MAR.X.RUS.A', undefined, undefined)), text)).toMatchObject(expected));
});

describe('WITS', () => {
  test('a request for each year and indicator', () => {
    expect(urls(witsQuery({ reporters: ['MA'], partners: ['RU'], from: '2019', to: '2020' }))).toEqual(['XPRT-TRD-VL', 'MPRT-TRD-VL'].flatMap((indicator) => ['2019', '2020'].map((year) => `https://wits.worldbank.org/API/V1/SDMX/V21/datasource/tradestats-trade/reporter/MAR/year/${year}/partner/RUS/product/Total/indicator/${indicator}?format=JSON`)));
    expect(urls(witsQuery({ reporters: ['SD'], partners: ['WORLD'], from: '2012', to: '2012', indicators: ['XPRT-TRD-VL'], products: ['all'] }))).toEqual(['SUD', 'SDN'].map((code) => expect.stringContaining(`/reporter/${code}/year/2012/partner/WLD/product/all/`)));
    expect(problem(witsQuery({ reporters: ['QQ'], from: '2019', to: '2020' }))).toMatch(/^reporter: "QQ" is no area of WITS/);
    expect(problem(witsQuery({ reporters: ['MA'], from: '2019', to: '2020', indicators: ['XPRT-TRD-V'] }))).toMatch(/^indicator: "XPRT-TRD-V" is no indicator that is read; did you mean XPRT-/);
    expect(problem(witsQuery({ reporters: ['MA'], from: '2019', to: '2020', products: ['../x'] }))).toMatch(/^commodity/);
  });
});

describe('DBnomics', () => {
  test('a series, a mask, a dataset', () => {
    expect(urls(dbnomicsQuery('IMF/DOT/A.MA.TXG_FOB_USD.RU'))).toEqual(['https://api.db.nomics.world/v22/series/IMF/DOT/A.MA.TXG_FOB_USD.RU?observations=1&format=json&limit=1000&offset=0']);
    expect(urls(dbnomicsQuery('BIS/cbpol'))[0]).toContain('/series/BIS/cbpol?');
    expect(problem(dbnomicsQuery('BIS'))).toMatch(/^series: write provider\/dataset\/series/);
  });

  const page = (docs: number, found: number, offset = 0) => ({ errors: null, series: { docs: Array.from({ length: docs }, (_, i) => ({ indexed_at: `2021-06-2${i % 5}T01:24:17Z` })), num_found: found, offset } });
  test('the first answer names the others; each must have its series', async () => {
    const one = await judgement(first(dbnomicsQuery('BIS/cbpol')), page(1000, 2001));
    if (one.verdict !== 'whole') throw new Error(one.verdict);
    expect(one.stated).toBe('2021-06-24');
    expect(one.more!.map(({ url }) => url.slice(-12))).toEqual(['&offset=1000', '&offset=2000']);
    expect(await judgement(one.more![1]!, page(1, 2001, 2000))).toMatchObject({ verdict: 'whole' });
    expect(await judgement(one.more![1]!, page(0, 2001, 2000))).toMatchObject({ verdict: 'refused', reason: 'of 2001 series this answer should hold 1 from 2001 on, but holds 0 from 2001 on' });
    expect(await judgement(first(dbnomicsQuery('BIS/cbpol')), { errors: [{ message: 'not found' }] })).toMatchObject({ reason: 'DBnomics says: not found' });
  });
});

describe('JSON-stat', () => {
  test.each([
    ['https://example.org/a?api_key=1', /holds a key \(api_key\)/], ['https://example.org/a?Subscription-Key=1', /holds a key/], ['https://me:secret@example.org/', /a name or a password/], ['ftp://example.org/', /ftp: is not fetched/], ['data.json', /no address/],
  ])('%s is refused, and not repeated', (address, reason) => {
    expect(problem(jsonStatQuery(address))).toMatch(reason);
    expect(problem(jsonStatQuery(address))).not.toContain('secret');
  });

  test('values must be as many as the sizes say; the provider dates its figures', async () => {
    const request = first(jsonStatQuery('https://example.org/cube?geo=MA'));
    expect(await judgement(request, { class: 'dataset', size: [1, 2], value: [1, 2], updated: '2024-03-01T11:00:00Z' })).toEqual({ verdict: 'whole', stated: '2024-03-01' });
    expect(await judgement(request, { class: 'dataset', size: [2, 2], value: [1, 2] })).toMatchObject({ reason: 'the answer says it has 4 cells (2 × 2), but 2 values came' });
    expect(await judgement(request, { error: [{ status: 400, label: 'No data' }] })).toMatchObject({ reason: 'the service says: No data' });
  });
});
