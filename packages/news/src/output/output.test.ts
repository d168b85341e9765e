import { Claim, NewsEvent } from '@mizan/model';
import { beforeAll, describe, expect, test } from 'vitest';
import { createNewsReader, type NewsReader } from '../read-article.ts';
import { claimDraft, eventDraft } from './drafts.ts';
import { toInterface } from './interface.ts';
import { timePeriodOf } from './time-period.ts';

test.each([
  ['2024', '2024'], ['2025-01/2025-06', '2025-S1'], ['2024-07/2024-12', '2024-S2'], ['2024-07/2024-09', '2024-Q3'], ['2025-06', '2025-06'], ['2025-01/2025-08', '2025-01-01/P8M'], ['2024-07/2025-06', '2024-07-01/P12M'], ['2019/2021', '2019-01-01/P36M'], ['2025-10-16', '2025-10-16'], ['2025-S1', '2025-S1'], ['2025-01-01/P8M', '2025-01-01/P8M'], ['2025/..', undefined], [null, undefined],
])('%s is %s', (edtf, period) => expect(timePeriodOf(edtf)).toBe(period));

let reader: NewsReader;
beforeAll(async () => { reader = await createNewsReader(); });

const article = '📈 Norway sells more\n\n20 October 2025\n\nNorway’s exports to Morocco rose almost 3.2% to $1.5bn in 2024, the Customs Service said.  Norway and Morocco signed an agreement in May 2024.';

describe('the form of the command line', () => {
  test('counts code units, or code points where the text is given', () => {
    const reading = reader.read(article);
    const [units, points] = [toInterface('a.txt', reading), toInterface('a.txt', reading, article)];
    expect(units.claims[0]).toEqual({ metric: 'exports', kind: 'growth', value: 3.2, unit: 'percent', reporter: 'NO', partner: 'MA', period: '2024', basePeriod: '2023', bound: 'approx_below', speaker: 'Customs Service', start: article.indexOf('almost'), end: article.indexOf('%') + 1 });
    expect(points).toMatchObject({ offsetUnit: 'codepoint', claims: [{ start: article.indexOf('almost') - 1 }, {}] });
    expect([...article].slice(points.claims[0]!.start, points.claims[0]!.end).join('')).toBe('almost 3.2%');
  });
});

describe('drafts', () => {
  const own = { id: 'c-test', statedOn: '2025-10', publications: [{ source: 's-test', relation: 'first' }] };
  test('a level and a growth are claims of the model once they have an id and a source', () => {
    for (const claim of reader.read(article).claims.slice(0, 2)) {
      const draft = claimDraft(claim);
      expect(draft.ok && Claim.safeParse({ ...own, ...draft.value }).success).toBe(true);
    }
  });
  test('a deficit is a balance below zero', () => {
    const [claim] = reader.read('Chile’s trade deficit with China was $1.5bn in 2024.').claims;
    expect(claimDraft(claim!)).toMatchObject({ ok: true, value: { metric: 'balance', kind: 'level', value: '-1500000000', decimals: -8, period: '2024' } });
  });
  test('more than two billion of deficit is a balance of less than minus two', () => {
    const draft = (text: string) => claimDraft(reader.read(text).claims[0]!);
    expect(draft('Chile’s trade deficit with China was more than $2bn in 2024.')).toMatchObject({ ok: true, value: { value: '-2000000000', bound: 'lt' } });
    expect(draft('Chile’s trade deficit with China was between $2bn and $3bn in 2024.')).toMatchObject({ ok: true, value: { value: '-3000000000', valueMax: '-2000000000', bound: 'range' } });
  });
  test('a body that speaks is an organisation of the model', () => {
    const [claim] = reader.read(article).claims;
    const spoken = { ...claim!, speaker: { value: 'Customs Service', id: 'customs' } };
    expect(claimDraft(spoken, new Set(['customs']))).toMatchObject({ value: { statedBy: { organisation: 'customs' } } });
    expect(claimDraft(spoken)).toMatchObject({ value: { statedBy: { person: 'customs' } } });
  });
  test('a change in money and a figure without a period are refused with the reason', () => {
    expect(claimDraft(reader.read('Chile’s exports to China fell by $2 billion in 2024.').claims[0]!)).toMatchObject({ ok: false, problem: { field: 'kind' } });
    expect(claimDraft(reader.read('Chile’s exports to China reached $2 billion.').claims[0]!)).toMatchObject({ ok: false, problem: { field: 'period' } });
  });
  test('an event is one of the model once it has words and sources', () => {
    const draft = eventDraft(reader.read(article).events[0]!);
    const text = { en: 'a', fr: 'a', ar: 'a', ru: 'a' };
    expect(draft.ok && draft.value).toMatchObject({ type: 'agreement-signed', date: '2024-05', lifecycle: 'occurred', parties: ['NO', 'MA'] });
    const { unknown: _, ...known } = draft.ok ? draft.value : { unknown: [] };
    expect(NewsEvent.safeParse({ ...known, id: 'e-test', title: text, summary: text, sources: [{ source: 's-test' }] }).success).toBe(true);
  });
});
