import { Area, Claim, Conflict, LOCALES, NewsEvent, Observation, Person, Source, type Code } from '@mizan/model';
import type { DatabaseContent, Release } from '../build/content.ts';

/** Everything here is synthetic: invented figures, names and dates, for tests alone. */
const inFour = (text: string) => ({ en: text, fr: text, ar: text, ru: text });
const labels = (text: string) => Object.fromEntries(LOCALES.map((l) => [l, text]));

export const observation = (changes: Partial<Record<keyof Observation, unknown>> = {}): Observation =>
  Observation.parse({
    freq: 'A', reporter: 'MA', partner: 'RU', flow: 'M', commodity: 'TOTAL', valuation: 'CIF', indicator: 'TRADE_VALUE', timePeriod: '2020',
    value: '58.5', absence: null, unit: 'USD', unitMult: 6, decimals: 1, status: 'A', confStatus: 'F', method: 'reporter',
    dataflow: 'SYNTHETIC', vintage: 'v1', source: 'synthetic-dataset', rights: 'allowed', ...changes,
  });

/** The chapters of the Harmonized System in use. */
export const HS_CHAPTERS = Array.from({ length: 97 }, (_, i) => String(i + 1).padStart(2, '0')).filter((chapter) => chapter !== '77');

export const release = (observations: readonly Observation[], changes: Partial<Release> = {}): Release => ({
  dataflow: 'SYNTHETIC', id: 'v1', source: 'synthetic-dataset', licence: 'cc-by-4.0', redistribution: 'allowed', sha256: 'a'.repeat(64), retrieved: '2024-05-01',
  observations: () => observations, ...changes,
});

export const claim = (changes: Record<string, unknown> = {}): Claim =>
  Claim.parse({
    id: 'c-synthetic', metric: 'turnover', kind: 'level', value: '100', unit: 'USD', decimals: 0, reporter: 'RU', partner: 'MA', period: '2020',
    statedBy: { person: 'a-person' }, statedOn: '2021-01', status: 'asserted', publications: [{ source: 'synthetic-paper', relation: 'first' }], ...changes,
  });

export const newsEvent = (changes: Record<string, unknown> = {}): NewsEvent =>
  NewsEvent.parse({
    id: 'e-synthetic', type: 'meeting', lifecycle: 'occurred', date: '2020-09-2X', parties: ['MA', 'RU'], title: inFour('A meeting'), summary: inFour('Two sides met.'),
    participants: [{ person: 'a-person', role: 'host' }], topics: ['trade'], sources: [{ source: 'synthetic-paper' }], ...changes,
  });

export function syntheticContent(changes: Partial<DatabaseContent> = {}): DatabaseContent {
  const area = (code: string, name: string) => Area.parse({ code, kind: code.includes('-') ? 'city' : 'country', aliases: [], names: labels(name) });
  const code: Code = { list: 'topics', code: 'trade', labels: labels('trade') as Code['labels'], extra: {} };
  return {
    areas: [area('MA', 'Morocco'), area('RU', 'Russia'), area('RU-MOW', 'Moscow')],
    codes: [code],
    sources: [
      Source.parse({ id: 'synthetic-dataset', type: 'dataset', publisher: 'Nobody', language: 'en', licence: 'cc-by-4.0', redistribution: 'allowed' }),
      Source.parse({ id: 'synthetic-paper', type: 'publication', publisher: 'Nobody', language: 'en', licence: 'unknown', redistribution: 'allowed' }),
    ],
    people: [Person.parse({ id: 'a-person', type: 'person', name: inFour('A Person'), offices: [], spellings: [] })],
    claims: [claim()],
    events: [newsEvent()],
    conflicts: [Conflict.parse({ id: 'k-synthetic', kind: 'value', members: ['c-synthetic', 'e-synthetic'], verdict: 'open', title: inFour('Two values'), rationale: inFour('They differ.') })],
    releases: [release([observation()])],
    ...changes,
  };
}
