import fc from 'fast-check';
import { expect, test } from 'vitest';
import { JsonNumber, parseExactJson, type JsonValue } from './exact-json.ts';

/** Back to what JSON.parse gives, for comparison. */
function plain(value: JsonValue): unknown {
  if (value instanceof JsonNumber) return Number(value.text);
  if (value instanceof Map) return Object.fromEntries([...(value as ReadonlyMap<string, JsonValue>)].map(([key, inner]) => [key, plain(inner)]));
  return Array.isArray(value) ? (value as readonly JsonValue[]).map(plain) : value;
}

test('accepts what JSON.parse accepts, with the same meaning', () =>
  fc.assert(fc.property(fc.json(), fc.constantFrom(undefined, 2, '\t'), (text, space) => {
    const spaced = JSON.stringify(JSON.parse(text), null, space);
    expect(plain(parseExactJson(spaced))).toEqual(JSON.parse(spaced));
  })));

test('refuses what JSON.parse refuses', () =>
  fc.assert(fc.property(fc.json(), fc.nat(), fc.constantFrom('', ',', '"', '}', ']', '\\', '01', '+', 'x', '\u0001'), (text, at, put) => {
    const broken = text.slice(0, at % (text.length + 1)) + put + text.slice((at % (text.length + 1)) + 1);
    let accepted = true;
    try { JSON.parse(broken); } catch { accepted = false; }
    if (!accepted) expect(() => parseExactJson(broken)).toThrow('the JSON cannot be read');
  }), { numRuns: 500 }));

test.each(['0.10', '-0', '1e400', '12345678901234567890123456789.000000000000000000001', '1.5E-7'])('%s keeps its characters', (text) => expect(parseExactJson(text)).toEqual(new JsonNumber(text)));
test.each(['01', '.5', '1.', '+1', '1e', 'Infinity', '0x1', ''])('"%s" is no number', (text) => expect(() => parseExactJson(text)).toThrow());
test('keys stay in order, and __proto__ is one of them', () => expect([...(parseExactJson('{"b":1,"10":2,"__proto__":3}') as ReadonlyMap<string, JsonValue>).keys()]).toEqual(['b', '10', '__proto__']));
