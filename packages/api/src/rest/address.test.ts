import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { readQuery, spelling } from './address.ts';
import { pathParts } from './route.ts';

const shape = { flow: z.string().optional(), from: z.string().optional() };

test('empty parameters count as not given', () => expect(readQuery(shape, new URLSearchParams('flow=&from=2000'))).toEqual({ from: '2000' }));
test.each([['flw=M', /perhaps flow/], ['flow=M&flow=X', /given twice/]])('%s is refused', (query, reason) => expect(() => readQuery(shape, new URLSearchParams(query))).toThrow(reason));

test('one address in any order of its parameters has one spelling', () => {
  const pairs = fc.uniqueArray(fc.tuple(fc.stringMatching(/^[a-z]{1,8}$/), fc.string({ minLength: 1 })), { selector: ([name]) => name });
  fc.assert(fc.property(pairs, (given) => {
    const address = (list: typeof given) => spelling(new URL(`http://mizan.test/x?${new URLSearchParams(list)}`));
    expect(address([...given].reverse())).toBe(address(given));
  }));
});

test.each([
  ['/charts/pair/{a}/{b}.svg', '/charts/pair/MA/RU-MOW.svg', { a: 'MA', b: 'RU-MOW' }], ['/charts/pair/{a}/{b}.svg', '/charts/pair/G%3AEU/RU.svg', { a: 'G:EU', b: 'RU' }],
  ['/charts/pair/{a}/{b}.svg', '/charts/pair/MA.svg', undefined], ['/readyz', '/readyz', {}], ['/api/v1/series.csv', '/api/v1/seriesxcsv', undefined], ['/charts/pair/{a}/{b}.svg', '/charts/pair/%/RU.svg', { a: '%', b: 'RU' }],
])('%s against %s', (path, pathname, parts) => expect(pathParts({ path }, pathname)).toEqual(parts));
