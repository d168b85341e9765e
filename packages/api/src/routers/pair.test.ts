import { LOCALES } from '@mizan/model';
import { describe, expect, test } from 'vitest';
import { testCaller, testContext, TODAY } from '../testing/context.ts';

const pair = async (locale: 'en' | 'fr' | 'ar' | 'ru' = 'en', asOf?: string) => (await testCaller()).pair.get({ a: 'ma', b: 'RUS', locale, ...(asOf ? { asOf } : {}) });

describe('figures', () => {
  test('both directions of every dataset, exactly as in its file', async () => {
    const { series, vintages } = await pair();
    expect(series.map(({ dataflow, exporter, importer, flow, direction }) => [dataflow, exporter, importer, flow, direction])).toEqual([
      ['BACI_TOTALS', 'MA', 'RU', 'X', 'a-to-b'], ['BACI_TOTALS', 'RU', 'MA', 'X', 'b-to-a'], ['COW_TRADE', 'RU', 'MA', 'M', 'b-to-a'], ['COW_TRADE', 'MA', 'RU', 'M', 'a-to-b'],
    ]);
    expect(series[1]!.points).toMatchObject([{ period: '2022', value: '2251867228' }, { period: '2023', value: '895864311' }]);
    expect(series[2]!.points.find(({ period }) => period === '1999')).toMatchObject({ value: '58000000', note: expect.stringContaining('smoothed=192') });
    expect(vintages.map(({ dataflow, id }) => `${dataflow}/${id}`)).toEqual(['BACI_TOTALS/2025-08-25', 'COW_TRADE/4.0']);
  });

  test('turnover and balance are sums and differences of the very points', async () => {
    const { series, derived } = await pair();
    const value = (index: number, period: string) => BigInt(series[index]!.points.find((p) => p.period === period)!.value!);
    const of = (kind: string, dataflow: string) => derived.find((d) => d.kind === kind && d.dataflow === dataflow)!;
    expect(of('turnover', 'BACI_TOTALS').points.map(({ value: v }) => v)).toEqual(['2022', '2023'].map((year) => String(value(0, year) + value(1, year))));
    expect(of('balance', 'COW_TRADE')).toMatchObject({ of: 'MA' });
    expect(of('balance', 'COW_TRADE').points.at(-1)!.value).toBe(String(value(3, '2014') - value(2, '2014')));
  });

  test('growth keeps its base, and the first year has none', async () => {
    const { derived } = await pair();
    const growth = derived.find((d) => d.kind === 'growth' && d.dataflow === 'BACI_TOTALS' && d.direction === 'b-to-a')!;
    expect(growth.points[0]).toMatchObject({ period: '2022', value: null, reason: 'base-missing' });
    expect(growth.points[1]).toMatchObject({ period: '2023', base: { period: '2022', value: '2251867228', level: '895864311', change: '-1356002917', unit: 'USD' } });
    expect(Number(growth.points[1]!.value)).toBeCloseTo(-60.2168, 4);
  });

  test('an index stands on a base of more than a few of its rounding steps', async () => {
    const { derived } = await pair();
    const index = derived.find((d) => d.kind === 'index' && d.dataflow === 'COW_TRADE' && d.direction === 'a-to-b')!;
    expect(index.points.find(({ value }) => value === '100')).toMatchObject({ period: '1993', base: { period: '1993', value: '20000000' } });
    expect(index.points.flatMap(({ flags }) => flags)).not.toContain('tiny-base');
  });

  test('an earlier day knows the releases of that day only, and its cells say so', async () => {
    const { series, asOf } = await pair('en', '2025-09-01');
    expect(asOf).toBe('2025-09-01');
    expect(new Set(series.map(({ dataflow }) => dataflow))).toEqual(new Set(['BACI_TOTALS']));
  });
});

describe('coverage', () => {
  const cell = async (source: string, year: number) => (await pair()).coverage.find((row) => row.source === source)?.cells.find((c) => c.year === year);
  test.each([
    ['cow-trade-4.0', 1992, 'available'], ['cow-trade-4.0', 2014, 'available'], ['cow-trade-4.0', 2015, 'not-released'], ['cepii-baci', 2021, 'no-record'], ['cepii-baci', 2023, 'available'],
    ['cepii-baci', 2024, 'not-released'], ['fcs-russia', 2021, 'no-record'], ['fcs-russia', 2022, 'suspended'], ['fcs-russia', 2025, 'suspended'], ['un-comtrade', 2010, 'restricted'], ['un-comtrade', 2022, 'no-record'],
  ])('%s, %i: %s', async (source, year, state) => expect((await cell(source, year))?.state).toBe(state));
  test('every gap but "no record" has its note, and the cells run to the present year', async () => {
    for (const { cells } of (await pair()).coverage) {
      expect(cells.map(({ year }) => year)).toEqual(Array.from({ length: Number(TODAY.slice(0, 4)) - 1991 }, (_, i) => 1992 + i));
      for (const { state, note } of cells) if (state !== 'no-record') expect(note).toBeTruthy();
    }
  });
});

describe('words', () => {
  test('three headlines whose figures all name a listed source', async () => {
    const { headlines, sources } = await pair();
    expect(headlines.map(({ id }) => id)).toEqual(['level', 'said', 'long']);
    const ids = new Set(sources.map(({ id }) => id));
    const marked = headlines.flatMap(({ segments }) => segments.filter((segment) => segment.source !== undefined));
    expect(marked.length).toBeGreaterThanOrEqual(6);
    for (const { source } of marked) expect(ids).toContain(source);
    expect(headlines[0]!.segments.map(({ text }) => text).join('')).toContain('USD\u00a0994.3\u00a0million');
  });

  test.each(LOCALES)('the whole page is made in %s', async (locale) => {
    const view = await (await testCaller()).pair.get({ a: 'MA', b: 'RU', locale });
    expect(view.locale).toBe(locale);
    expect(view.a.name).toBe((await testContext()).catalogue.areas.get('MA')!.names[locale]);
    for (const { sentence, check } of view.claims) expect([sentence, check.sentence].every((text) => text.length > 10 && !text.includes('undefined'))).toBe(true);
    expect(JSON.parse(JSON.stringify(view))).toEqual(view);
  });

  test('events come newest first, numbered from the oldest, with their order to the last figure', async () => {
    const { events } = await pair('fr');
    expect(events.map(({ number }) => number).sort((x, y) => x! - y!)).toEqual(events.map((_, i) => i + 1));
    expect(events.at(-1)).toMatchObject({ number: 1 });
    const statement = events.find(({ id }) => id === 'e-2025-09-12-garbuzov-statement')!;
    expect(statement).toMatchObject({ date: { label: '12 septembre 2025', precision: 'day' }, orderToLastFigure: { order: 'after', period: '2023' } });
    expect(statement.participants[0]).toMatchObject({ person: { label: 'Anatoli Garbouzov' }, role: { code: 'speaker' } });
  });
});

describe('what is not there', () => {
  test('products say why they are missing, and show only what was stated', async () => {
    const { products } = await pair();
    expect(products.missing).toMatch(/by product/);
    expect(products.stated.every(({ claim }) => claim.kind === 'composition')).toBe(true);
  });

  test('the mirror has one side, and missing sources are named', async () => {
    const { howSure, claims, derived } = await pair();
    expect(howSure.mirror).toMatchObject([{ direction: 'a-to-b', spread: null, reason: 'one-side-missing' }, { direction: 'b-to-a', spread: null, reason: 'one-side-missing' }]);
    expect(derived.some(({ kind }) => kind === 'mirror')).toBe(false);
    expect(new Set(howSure.missing.map(({ source }) => source))).toEqual(new Set(['fcs-russia', 'office-des-changes-trade', 'un-comtrade']));
    expect(Object.values(howSure.claims.byVerdict).reduce((sum, n) => sum + n, 0)).toBe(claims.length);
  });

  test('an office of neither side is not named as a source that is missing', async () => {
    const { howSure } = await (await testCaller()).pair.get({ a: 'MA', b: 'ES', locale: 'en' });
    expect(new Set(howSure.missing.map(({ source }) => source))).toEqual(new Set(['office-des-changes-trade', 'un-comtrade']));
  });

  test('a partner that is not among the largest has a place among those loaded, not a rank among all', async () => {
    const tables = (await pair()).whatElse;
    expect(tables.map(({ area, measure }) => `${area.code} ${measure}`)).toEqual(['MA exports', 'MA imports', 'RU exports', 'RU imports']);
    const russianImports = tables[3]!;
    expect(russianImports).toMatchObject({ largestOnly: true, total: { sumOfPartners: true }, period: { period: '2023' } });
    expect(russianImports.partners[0]).toMatchObject({ area: { code: 'CN' }, rank: 1, rankAmong: 'all' });
    expect(russianImports.partners.find(({ isPair }) => isPair)).toMatchObject({ area: { code: 'MA' }, rankAmong: 'loaded' });
  });

  test('a pair without figures is a page that says so', async () => {
    const view = await (await testCaller()).pair.get({ a: 'NZ', b: 'TV' });
    expect(view).toMatchObject({ series: [], claims: [], events: [], lastFigure: null, whatElse: [] });
    expect(view.headlines[0]!.segments.map(({ text }) => text).join('')).toMatch(/No figures/);
  });
});

describe('chart', () => {
  const chart = async (input: object = {}) => (await testCaller()).pair.chart({ a: 'MA', b: 'RU', ...input });

  test('its points are the page’s points', async () => {
    const [spec, { series }] = [await chart(), await pair()];
    for (const { id, points } of series) {
      const line = spec.lines.find((candidate) => candidate.id === id)!;
      expect(line.points.map(({ period, value }) => [period, value])).toEqual(points.map(({ period, value }) => [period, value === null ? null : Number(value)]));
    }
  });

  test.each(['value', 'growth', 'index', 'balance', 'share'] as const)('%s has lines, events and a description', async (view) => {
    const spec = await chart({ view, locale: 'ru' });
    expect(spec).toMatchObject({ view, locale: 'ru' });
    expect(spec.lines.length).toBeGreaterThan(1);
    expect(spec.description.length).toBeGreaterThan(40);
    expect(spec.events.every(({ href }) => href.startsWith('/ru/events/'))).toBe(true);
  });

  test('the mirror view says that it is empty', async () => expect((await chart({ view: 'mirror' })).empty).toMatch(/no figures/));

  test('a city’s figure is not drawn among its country’s lines; the country’s is, with its interval', async () => {
    const { claims } = await chart({ view: 'growth' });
    expect(claims.map(({ id }) => id)).not.toContain('c-2025s1-moscow-city-73');
    expect(claims.find(({ id }) => id === 'c-2025s1-russia-30')).toMatchObject({ value: 30, low: 25, high: 30, hue: 'total' });
  });

  test('years without a figure between two datasets are missing, not "not released"; Russia’s suspension is its own', async () => {
    const { gaps } = await chart();
    expect(gaps.map(({ kind, from, to }) => [kind, Math.floor(from), Math.ceil(to)])).toEqual(expect.arrayContaining([['missing', 2015, expect.any(Number)], ['suspended', 2024, 2027]]));
    expect(gaps.filter(({ kind, from }) => kind === 'not-released' && from < 2024)).toEqual([]);
  });

  test('a window keeps what lies in it', async () => {
    const { lines, x } = await chart({ from: '2005', to: '2010' });
    expect(lines.flatMap(({ points }) => points.map(({ period }) => period)).every((period) => period >= '2005' && period <= '2010')).toBe(true);
    expect(x).toMatchObject({ from: 2005, to: 2011 });
  });

  test('an index on a base of one’s own choice is 100 there', async () => {
    const { lines, baseline } = await chart({ view: 'index', base: '2000' });
    expect(baseline).toBe(100);
    for (const { points } of lines) for (const { period, value } of points) if (period === '2000') expect(value).toBe(100);
  });
});
