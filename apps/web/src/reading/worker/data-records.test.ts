import { createRequire } from 'node:module';
import { Claim, NewsEvent } from '@mizan/model';
import { createNewsReader, type NewsReader } from '@mizan/news';
import { beforeAll, expect, test } from 'vitest';
import { SAMPLES } from '../page/samples';
import { dataRecords } from './data-records';
import { proposedFigures } from './proposed-claims';

const { parseAllDocuments } = createRequire(new URL('../../../../../packages/io/package.json', import.meta.url))('yaml') as { parseAllDocuments: (text: string) => { errors: unknown[]; toJS: () => Record<string, unknown> }[] };

let reader: NewsReader;
beforeAll(async () => { reader = await createNewsReader(); });

const recordsOf = (text: string) => {
  const reading = reader.read(text);
  const records = dataRecords(proposedFigures(reading, '2026-02-01'), reading);
  return { records, documents: parseAllDocuments(records).map((document) => { expect(document.errors).toEqual([]); return document.toJS(); }) };
};

const PUBLISHED = { publications: [{ source: 's-test', relation: 'first' }] };
const words = { en: 'a', fr: 'a', ar: 'a', ru: 'a' };
const TOLD = { title: words, summary: words, sources: [{ source: 's-test' }] };

test.each(Object.entries(SAMPLES).flatMap(([locale, samples]) => samples.map(({ name, text }) => [locale, name, text] as const)))('the records of the text in %s, %s, are those of the model once they have their sources', (_, __, text) => {
  const { documents } = recordsOf(text);
  const [claims, events] = [documents.filter((one) => 'metric' in one), documents.filter((one) => 'type' in one)];
  expect(claims.length).toBeGreaterThan(2);
  expect(events.length).toBeGreaterThan(0);
  for (const claim of claims) expect(Claim.safeParse({ ...claim, ...PUBLISHED }).error?.issues).toBeUndefined();
  for (const event of events) expect(NewsEvent.safeParse({ ...event, ...TOLD }).error?.issues).toBeUndefined();
});

test('a file says under which name it belongs and what it lacks; what is no claim of the model is left out', () => {
  const { records, documents } = recordsOf('Exports of Norway to Morocco rose 3.2% in 2024. Exports of Norway to Morocco fell by $2 million in 2023.');
  expect(records).toMatch(/^---\n# data\/claims\/c-2024-no-ma-exports-3-2\.yaml\n# to add: publications \(source, relation\); statedBy, if the text names anyone; statedOn\nid: c-2024-no-ma-exports-3-2\nmetric: exports\n/);
  expect(documents).toHaveLength(1);
});

test('figures of one id are told apart', () => {
  const text = 'Exports of Norway to Morocco rose 3% in 2024. Morocco accounted for 3% of the exports of Norway in 2024.';
  expect(recordsOf(text).documents.map(({ id }) => id)).toEqual(['c-2024-no-ma-exports-3', 'c-2024-no-ma-exports-3-2']);
});
