import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compareWithCurated, findConflicts } from '@mizan/analytics';
import { labelBookOf } from '@mizan/api';
import { claimSentence, figureOf, intervalOf, statedBySentence, type Span } from '@mizan/model';
import { beforeAll, describe, expect, test } from 'vitest';
import { checksOfData } from './claim-checks.ts';
import { curatedData, observationsOf } from './curated-data.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
let data: Awaited<ReturnType<typeof curatedData>>;
beforeAll(async () => { data = await curatedData(join(root, 'data')); });

const claim = (id: string) => data.claims.find((record) => record.id === id)!;

test('the worked example is carried whole', () => {
  expect(data.claims.length).toBeGreaterThanOrEqual(150);
  expect(data.events.length).toBeGreaterThanOrEqual(70);
});

test('every claim has a sentence and a speaker in the languages of the interface', () => {
  const labels = labelBookOf({ areas: new Map(data.areas.map((area) => [area.code, area])), people: new Map(data.people.map((p) => [p.id, p])), sources: new Map(data.sources.map((s) => [s.id, s])), codes: data.codes });
  for (const record of data.claims) for (const locale of ['en', 'fr', 'ar', 'ru'] as const) {
    for (const sentence of [claimSentence(record, labels, locale), statedBySentence(record, labels, locale)]) {
      expect(sentence, record.id).not.toBe('');
      expect(sentence, `${record.id} in ${locale}`).not.toMatch(/undefined|NaN|\[object/);
    }
  }
});

describe('the 73 %', () => {
  test('is the city’s growth of turnover, without a level, stated by Anatoly Garbuzov on 12 September 2025', () => {
    const moscow = claim('c-2025s1-moscow-city-73');
    expect(moscow).toMatchObject({
      metric: 'turnover', kind: 'growth', value: '73', unit: 'percent', decimals: 0, reporter: { code: 'RU-MOW', reading: 'city' }, partner: { code: 'MA' },
      period: '2025-S1', basePeriod: '2024-S1', statedBy: { person: 'anatoly-garbuzov' }, statedOn: '2025-09-12', status: 'asserted',
    });
    expect(moscow.also).toBeUndefined();
    expect(moscow.bound).toBeUndefined();
    expect(intervalOf(figureOf(moscow)!)).toEqual({ low: '72.5', high: '73.5', lowOpen: false, highOpen: true });
    expect(moscow.publications.find(({ source }) => source === 'marokko-com-2025')).toMatchObject({ relation: 'copy', span: { start: expect.any(Number) as number } });
    const altered = moscow.publications.filter(({ relation }) => relation === 'copy-altered');
    expect(altered.map(({ source }) => source).sort()).toEqual(['freshplaza-9791157', 'moroccopost-mandarin-2025']);
    for (const copy of altered) expect(copy.altered).toContain('scope');
  });

  test('is not comparable with the country’s almost 30 %, by scope', async () => {
    expect(claim('c-2025s1-russia-30')).toMatchObject({ metric: 'turnover', kind: 'growth', value: '30', bound: 'approx_below', reporter: { code: 'RU' }, period: '2025-S1', basePeriod: '2024-S1' });
    const observations = [];
    for (const release of data.releases) for await (const o of observationsOf(release)) observations.push(o);
    const check = (await checksOfData(data, observations)).get('c-2025s1-moscow-city-73')!;
    expect(check.verdict).toBe('cannot-verify');
    expect(check.comparisons).toContainEqual(expect.objectContaining({ against: { kind: 'claim', id: 'c-2025s1-russia-30' }, verdict: 'not-comparable', reason: 'scope' }));
  });
});

/** Differences that computation finds and nobody keeps as a conflict, with the reason. */
const NOT_KEPT = {
  'c-2011-zubkov-x19,c-2015-leseco-2500': 'the base level of a tenfold growth, stated loosely in the same sentence',
  'c-2022-halapress-turnover,c-2022-mezzour-23800': 'two roundings of one total that meet at 23.75',
  'africanmanager-coal,c-2020m11-coal-87': 'an altered copy, told on the claim itself',
  'c-2022-baibakov-rank,lakome-316467': 'an altered copy, told on the claim itself',
  'c-2022-baibakov-rank-imports,lakome-316467': 'an altered copy, told on the claim itself',
};

test('conflicts between figures are found by computation too, and the differences to the kept ones are known', () => {
  const { confirmed, onlyComputed } = compareWithCurated(findConflicts(data.claims), data.conflicts);
  expect(onlyComputed.map(({ members }) => [...members].sort().join()).sort()).toEqual(Object.keys(NOT_KEPT).map((key) => key.split(',').sort().join()).sort());
  const kept = new Set(confirmed.flatMap(({ curated }) => curated.map(({ id }) => id)));
  for (const id of ['x-2005-mirror', 'x-2025s1-city-country']) expect([...kept], id).toContain(id);
  expect(confirmed.length).toBeGreaterThanOrEqual(16);
});

/** The articles that spans point into stand beside the checkout where they may be kept, and nowhere else. */
const ARTICLES = join(root, '../shared/seeds');

describe.skipIf(!existsSync(ARTICLES))('spans into the five articles (skipped where the articles are not at hand)', () => {
  const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');
  const texts = existsSync(ARTICLES) ? readdirSync(ARTICLES).map((name) => readFileSync(join(ARTICLES, name), 'utf8')) : [];

  test('every span selects the characters it was made from', () => {
    const spans: [string, string, Span][] = [
      ...data.claims.flatMap((record) => record.publications.flatMap(({ source, span }): [string, string, Span][] => (span ? [[record.id, source, span]] : []))),
      ...data.events.flatMap((record) => record.sources.flatMap(({ source, span }): [string, string, Span][] => (span ? [[record.id, source, span]] : []))),
    ];
    expect(spans.length).toBeGreaterThan(25);
    for (const [id, sourceId, span] of spans) {
      const textSha256 = data.sources.find((source) => source.id === sourceId)?.textSha256;
      const text = texts.find((candidate) => sha256(candidate) === textSha256);
      expect(text, `${id}: the text of ${sourceId}`).toBeDefined();
      expect(sha256([...text!].slice(span.start, span.end).join('')), `${id} in ${sourceId}`).toBe(span.sha256);
    }
  });
});
