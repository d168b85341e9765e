import { expect, test } from 'vitest';
import { claimsOf } from '../engine/claims.ts';
import { newDiscourse } from '../engine/discourse.ts';
import { english } from '../languages/en/index.ts';
import { tokenize } from '../text/tokens.ts';
import { grammarOf } from './grammar.ts';
import type { Language, LanguageCode } from './language.ts';
import { Scan } from './scan.ts';

/** A language's tables with nothing in them. */
const emptied = <T>(value: T): T => {
  if (typeof value === 'string') return '' as T;
  if (Array.isArray(value)) return [] as T;
  return typeof value === 'object' && value !== null && !(value instanceof RegExp) ? (Object.fromEntries(Object.entries(value).map(([key, part]) => [key, emptied(part)])) as T) : value;
};

const none = emptied(english);
/** A little Italian, which no file of the engine knows. */
const italian: Language = {
  ...none,
  code: 'it' as LanguageCode,
  numbers: { ...none.numbers, decimal: ',', scale: { '1e6': 'milione|milioni', '1e9': 'miliardo|miliardi' }, currency: { EUR: 'euro' }, unit: { percent: '%; per cento' }, link: 'di', bound: { gt: 'oltre', approx: 'circa' } },
  times: { ...none.times, period: { year: 'nel|del {y:year}' } },
  places: { ...none.places, adjectives: 'after', demonyms: { IT: 'italiano|italiana|italiani|italiane' }, decline: (name) => [name] },
  relations: { ...none.relations, metric: { exports: 'esportazioni', imports: 'importazioni' }, move: { up: 'salite|aumentate', down: 'scese|calate' }, by: { by: 'del' }, until: { to: 'a' }, prep: { to: 'verso', from: 'dal' } },
  traits: { script: 'Latin', capitals: 'names', smallAdjectives: true, verb: 'second', articles: true, cases: false, genitiveS: false, dashForVerb: false, dual: false, changeWithoutBy: false },
};

test('an eighth language is read by its tables alone', () => {
  const text = 'Le esportazioni italiane verso il Marocco sono salite del 7,3 % nel 2024, a oltre 2,9 miliardi di euro';
  const scan = new Scan(tokenize(text), grammarOf(italian));
  const claims = claimsOf({ scan, text, region: 'body', paragraph: 0, masked: () => false }, newDiscourse('2025-11-20', ['IT', 'MA']));
  expect(claims.map(({ metric, kind, value, unit, reporter, partner, period, bound }) => ({ metric: metric.value, kind, value, unit, reporter: reporter.value, partner: partner.value, period: period.value, bound }))).toEqual([
    { metric: 'exports', kind: 'growth', value: 7.3, unit: 'percent', reporter: 'IT', partner: 'MA', period: '2024', bound: undefined },
    { metric: 'exports', kind: 'level', value: 2.9e9, unit: 'EUR', reporter: 'IT', partner: 'MA', period: '2024', bound: 'gt' },
  ]);
});
