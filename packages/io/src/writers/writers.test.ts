import { parse } from 'csv-parse/sync';
import { Claim, NewsEvent, Observation, Source } from '@mizan/model';
import { describe, expect, test } from 'vitest';
import { claimsCsv, claimsJson, csvTable, eventsCsv, eventsIcs, eventsJson, seriesCsv, seriesJson, sdmxCsv, sourcesJson } from './index.ts';

/** Synthetic records. */
const observation = (changes: Record<string, unknown> = {}): Observation =>
  Observation.parse({
    freq: 'A', reporter: 'MA', partner: 'RU', flow: 'M', commodity: 'TOTAL', valuation: 'CIF', indicator: 'TRADE_VALUE', timePeriod: '2020', value: '58.5', absence: null, unit: 'USD', unitMult: 6,
    decimals: 1, status: 'A', confStatus: 'F', method: 'reporter', dataflow: 'SYNTHETIC', vintage: 'v1', source: 'a-dataset', rights: 'allowed', ...changes,
  });
const four = (text: string) => ({ en: text, fr: text, ar: text, ru: text });
const claim = (changes: Record<string, unknown> = {}): Claim =>
  Claim.parse({
    id: 'c-one', metric: 'turnover', kind: 'growth', value: '-73', unit: 'percent', decimals: 0, reporter: { code: 'RU-MOW', surface: 'Moscow', reading: 'city' }, partner: 'MA', period: '2025-S1',
    basePeriod: '2024-S1', statedBy: { person: 'a-person' }, statedOn: '2025-09', status: 'asserted',
    publications: [{ source: 'a-paper', relation: 'first' }, { source: 'a-copy', relation: 'copy-altered', altered: ['scope', 'hedge'] }], note: '=1+1', ...changes,
  });
const event = (changes: Record<string, unknown> = {}): NewsEvent =>
  NewsEvent.parse({
    id: 'e-one', type: 'visit', lifecycle: 'occurred', date: '2025-09-12', parties: ['MA', 'RU'], title: four('A visit; brief, "formal"'), summary: four('Сторона посетила сторону. '.repeat(8)),
    participants: [{ person: 'a-person', role: 'guest' }], topics: ['fish'], sources: [{ source: 'a-paper' }], ...changes,
  });
const records = (csv: string) => parse(csv, { columns: true, comment: '#' }) as Record<string, string>[];
const free = () => 'allowed' as const;

describe('series', () => {
  test('CSV: base units, the interval of the rounding, absence by name', () => {
    const { text } = seriesCsv([observation(), observation({ timePeriod: '2021', value: null, absence: 'suspended', status: 'O', note: '-9 in the file' })]);
    expect(records(text)).toMatchObject([
      { period: '2020', value: '58500000', unit: 'USD', value_from: '58450000', value_below: '58550000', absence: '', valuation: 'CIF', source: 'a-dataset', rights: 'allowed' },
      { period: '2021', value: '', value_from: '', absence: 'suspended', note: "'-9 in the file" },
    ]);
  });

  test('JSON: series and their points', () => {
    const { series, omitted } = JSON.parse(seriesJson([observation(), observation({ timePeriod: '2021' })]).text) as { series: { points: unknown[] }[]; omitted: unknown[] };
    expect([series.length, series[0]!.points.length, omitted]).toEqual([1, 2, []]);
  });

  test.each([['csv', seriesCsv], ['json', seriesJson], ['sdmx-csv', sdmxCsv]])('%s leaves restricted figures out and says so', (_, write) => {
    const { text, omitted } = write([observation(), observation({ timePeriod: '1987', rights: 'restricted', source: 'shut' }), observation({ timePeriod: '1988', rights: 'restricted', source: 'shut' })]);
    expect(omitted).toEqual([{ source: 'shut', count: 2, reason: 'restricted' }]);
    expect(text).not.toContain('1987');
  });

  test('a CSV says at its end what is not in it', () => {
    expect(seriesCsv([observation({ rights: 'restricted' })]).text).toMatch(/\n# left out: 1 from a-dataset, whose figures may not be redistributed\n$/);
  });
});

describe('claims', () => {
  test('CSV keeps numbers, words, copies and companions; a formula is made harmless', () => {
    const also = [{ kind: 'level', unit: 'USD', value: '5', decimals: 0 }];
    const { text } = claimsCsv([claim({ also })], free, new Map([['c-one', { verdict: 'cannot-verify', reason: 'no-observation' }]]));
    expect(records(text)).toMatchObject([
      {
        id: 'c-one', value: '-73', value_from: '-73.5', value_to: '-72.5', reporter: 'RU-MOW', reporter_as_worded: 'Moscow', period: '2025-S1', base_period: '2024-S1', person: 'a-person',
        first_source: 'a-paper', sources: 'a-paper;a-copy', altered_copies: 'a-copy:scope+hedge', also: JSON.stringify(also), note: "'=1+1", check: 'cannot-verify', check_reason: 'no-observation',
      },
    ]);
    expect(claimsCsv([claim()], free).text.split('\n')[0]).not.toContain('check');
  });

  test('JSON keeps the record, with its interval', () => {
    const { claims } = JSON.parse(claimsJson([claim(), claim({ id: 'c-two', kind: 'composition', value: undefined, unit: undefined, basePeriod: undefined })], free).text) as { claims: Record<string, unknown>[] };
    expect(claims[0]).toMatchObject({ ...claim(), interval: { low: '-73.5', high: '-72.5' } });
    expect(claims[1]).not.toHaveProperty('interval');
  });

  test('a claim is left out where none of its publications may be passed on', () => {
    const shut = (source: string) => (source === 'a-paper' ? 'restricted' as const : 'allowed' as const);
    expect(claimsJson([claim()], shut).omitted).toEqual([]);
    expect(claimsCsv([claim()], () => 'restricted').omitted).toEqual([{ source: 'a-paper', count: 1, reason: 'restricted' }]);
  });
});

describe('events', () => {
  test('CSV and JSON keep the date as precise as it is', () => {
    const vague = event({ date: '2025-09-2X' });
    expect(records(eventsCsv([vague]).text)).toMatchObject([{ date: '2025-09-2X', date_precision: 'days', earliest: '2025-09-20', latest: '2025-09-29', participants: 'a-person:guest', parties: 'MA;RU' }]);
    expect(JSON.parse(eventsJson([vague]).text)).toMatchObject({ events: [{ ...vague, when: { precision: 'days' } }], omitted: [] });
  });

  test('a calendar has the events whose day is known, and counts the others', () => {
    const { text, leftOut } = eventsIcs([event(), event({ id: 'e-2', date: '2025-09' }), event({ id: 'e-3', date: '2025-09-12~' }), event({ id: 'e-4', date: '2025-09-12/2025-09-13' })], 'ru', '2025-11-01');
    expect(leftOut).toBe(3);
    expect(text).toContain('BEGIN:VEVENT\r\nUID:e-one@mizan\r\nDTSTAMP:20251101T000000Z\r\nDTSTART;VALUE=DATE:20250912\r\nDTEND;VALUE=DATE:20250913\r\nSUMMARY:A visit\\; brief\\, "formal"\r\n');
    expect(text.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
    expect(text.replaceAll('\r\n ', '')).toContain(event().summary.ru);
  });
});

test('sources as JSON', () => {
  const source = Source.parse({ id: 'a-paper', type: 'publication', publisher: 'Nobody', language: 'en', licence: 'unknown', redistribution: 'restricted' });
  expect(JSON.parse(sourcesJson([source]).text)).toEqual({ sources: [source], omitted: [] });
});

test.each([
  ['=SUM(A1)', "'=SUM(A1)"], ['+33 1', "'+33 1"], ['@cmd', "'@cmd"], ['-x', "'-x"], ['\tx', "'\tx"], ['-5', '-5'], ['-0.5', '-0.5'], ['5', '5'], ['a=b', 'a=b'],
])('the cell %j is written %j', (cell, expected) => {
  expect(parse(csvTable(['c'], [[cell]]))).toEqual([['c'], [expected]]);
});
