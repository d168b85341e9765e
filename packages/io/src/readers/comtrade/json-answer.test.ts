import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answerOf } from './json-answer.ts';
import { eachMember } from './json-row.ts';

const row = { flowCode: 'X', primaryValue: 12.5, cmdDesc: 'a "quoted" ] } \\ text', qty: null, isLeaf: true };
const answer = (rows: unknown[], count: unknown = rows.length, rest: object = { error: '' }) => JSON.stringify({ elapsedTime: '0.1 secs', count, data: rows, ...rest });

test('a whole answer gives the place of each row, compact or indented', () => {
  for (const text of [answer([row, row]), JSON.stringify(JSON.parse(answer([row, row])), null, 4), `\n ${answer([row, row])} \n`]) {
    const read = answerOf(text, 500);
    expect(read.ok && read.value.map((start) => text.slice(start, start + 1))).toEqual(['{', '{']);
  }
});

test('an answer without rows is an answer: Comtrade has nothing for the question', () => expect(answerOf(answer([]), 500)).toMatchObject({ ok: true, value: [] }));

test.each<[string, string, string, RegExp]>([
  ['HTML', '<!DOCTYPE html><html><body>Sign in</body></html>', '', /is HTML, not JSON/],
  ['an error', answer([], 0, { error: 'Invalid parameter' }), 'error', /in place of data: error "Invalid parameter"/],
  ['an error as an object', answer([], 0, { error: { code: 'X' } }), 'error', /\{"code":"X"\}/],
  ["the gateway's refusal", '{ "statusCode": 429, "message": "Rate limit is exceeded." }', 'error', /statusCode 429, message "Rate limit is exceeded."/],
  ["the server's refusal", '{"title":"One or more validation errors occurred.","status":400}', 'error', /validation errors/],
  ['no data', '{"count":0,"error":""}', 'data', /has no "data" list/],
  ['no list', '{"count":1,"data":{},"error":""}', 'data', /has no "data" list/],
  ['no count', '{"data":[],"error":""}', 'count', /count is missing/],
  ['a count that is no number', answer([row], '1'), 'count', /expected the number of rows/],
  ['more announced than sent', answer([row], 812), 'count', /^truncated: the answer says 812 rows and holds 1/],
  ['more sent than announced', answer([row, row], 1), 'count', /cannot be trusted/],
  ['the most rows there can be', answer(Array.from({ length: 500 }, () => row)), 'count', /^truncated: 500 rows came/],
  ['a cut answer', answer([row, row]).slice(0, -40), '', /not whole JSON/],
  ['more behind it', `${answer([row])}{}`, '', /nothing more is expected/],
  ['a comma too many', answer([row]).replace('],', ',],'), '', /a row is expected/],
  ['a list', '[]', '', /"\{" is expected/],
])('%s is refused', (_, text, field, reason) => {
  expect(answerOf(text, 500)).toEqual({ ok: false, problem: { field, reason: expect.stringMatching(reason) } });
});

test('499 rows of a preview are taken, and 500 with a key', () => {
  const rows = Array.from({ length: 500 }, () => row);
  expect(answerOf(answer(rows.slice(1)), 500).ok).toBe(true);
  expect(answerOf(answer(rows), 250_000).ok).toBe(true);
});

test('cut anywhere, an answer is refused', () => {
  const text = answer([row, row]);
  for (let cut = 1; cut < text.length; cut++) expect(answerOf(text.slice(0, cut), 500).ok).toBe(false);
});

test('members of a flat object are read as JSON.parse reads them, and numbers as they are written', () => {
  const scalar = fc.oneof(fc.string({ unit: 'grapheme' }), fc.integer(), fc.boolean(), fc.constant(null));
  fc.assert(fc.property(fc.dictionary(fc.string().filter((name) => name !== '__proto__'), scalar), fc.constantFrom(undefined, 2), (object, indent) => {
    const members: [string, string][] = [];
    expect(eachMember(JSON.stringify(object, null, indent), 0, (name, value) => members.push([name, value]))).toBe(true);
    expect(members).toEqual(Object.entries(object).map(([name, value]) => [name, value === null ? '' : String(value)]));
  }));
  const numbers: string[] = [];
  eachMember('{"a":6804128143.0,"b":12345678901234567890.123,"c":1E-3}', 0, (_, value) => numbers.push(value));
  expect(numbers).toEqual(['6804128143.0', '12345678901234567890.123', '1E-3']);
});

test.each(['{"a":{}}', '{"a":[1]}', '{"a" 1}', '{"a":"\\x"}', '7', '{"a":1'])('%s is not flat JSON', (text) => expect(eachMember(text, 0, () => undefined)).toBe(false));
