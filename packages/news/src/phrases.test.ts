import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { LANGUAGES, type LanguageCode } from './grammar/language.ts';
import type { ClaimProposal } from './proposal.ts';
import { createNewsReader, type NewsReader } from './read-article.ts';

/**
 * How each language says one thing: the phrases of `test-corpus/phrases/`, each set into the sentence of its file. Two
 * parts of a phrase that stand apart ("legten|zu") fill `{0}` and `{1}`. All figures are synthetic.
 */
type Phrases = Readonly<Record<LanguageCode, { readonly frame: string } & Readonly<Record<string, string | readonly string[]>>>>;

const read = (name: string): Phrases => JSON.parse(readFileSync(new URL(`../test-corpus/phrases/${name}.json`, import.meta.url), 'utf8')) as Phrases;

function sentence(frame: string, phrase: string): string {
  const [first, second = ''] = phrase.split('|') as [string, string?];
  const filled = frame.replace('{0}', first).replace('{1}', second).replace(/ +(?=[ .])/g, '');
  return filled[0]!.toUpperCase() + filled.slice(1);
}

/** What a claim tells, in the words of a label. */
const told = ({ metric, kind, value, reporter, partner, period }: ClaimProposal) => ({ metric: metric.value, kind, value, reporter: reporter.value, partner: partner.value, period: period.value });

const FILES: Readonly<Record<string, { readonly published: string; readonly expected: (key: string) => Partial<ReturnType<typeof told>> }>> = {
  'verbs-of-change': { published: '2024-03-01', expected: (key) => ({ kind: 'growth', value: key === 'up' ? 4 : -4 }) },
  'nouns-of-change': { published: '2024-03-01', expected: (key) => ({ kind: 'growth', value: key === 'up' ? 4 : -4 }) },
  'verbs-of-level': { published: '2024-03-01', expected: () => ({ metric: 'exports', kind: 'level', value: 5e9, reporter: 'KE', partner: 'UG', period: '2023' }) },
  flows: { published: '2024-03-01', expected: (key) => ({ metric: key as ClaimProposal['metric']['value'], value: 5e9, reporter: 'KE', partner: 'UG' }) },
  times: { published: '2021-08-04', expected: (key) => ({ value: 5e9, period: key }) },
  amounts: { published: '2024-03-01', expected: (key) => ({ value: Number(key) }) },
  countries: { published: '2024-03-01', expected: (key) => ({ reporter: 'KE', partner: key }) },
  adjectives: { published: '2024-03-01', expected: (key) => ({ reporter: key, partner: 'FI' }) },
};

let reader: NewsReader;
beforeAll(async () => {
  reader = await createNewsReader();
});

describe.each(Object.entries(FILES))('%s', (name, { published, expected }) => {
  const phrases = read(name);
  test.each(LANGUAGES.filter((language) => language in phrases))('%s', (language) => {
    const { frame, ...groups } = phrases[language];
    const wrong = Object.entries(groups).flatMap(([key, list]) => (list as readonly string[]).flatMap((phrase) => {
      const claims = reader.read(sentence(frame, phrase), { published, language }).claims.map(told);
      const wanted = expected(key);
      return claims.some((claim) => Object.entries(wanted).every(([field, value]) => claim[field as keyof typeof claim] === value)) ? [] : [{ phrase, wanted, claims }];
    }));
    expect(wrong).toEqual([]);
  });
});
