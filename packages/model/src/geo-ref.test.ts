import { describe, expect, it, test } from 'vitest';
import { AreaCode, countryOf, GeoRef, scopeOf } from './geo-ref.ts';

test.each([['MA', 'country', 'MA'], ['RU-MOW', 'city', 'RU'], ['RU-ROS', 'city', 'RU'], ['G:AFRICA', 'group', 'G:AFRICA'], ['WORLD', 'world', 'WORLD']])('%s is a %s of %s', (code, scope, country) => {
  expect([scopeOf(AreaCode.parse(code)), countryOf(code)]).toEqual([scope, country]);
});

test.each(['', 'ma', 'MAR', 'RU-', 'RU-MOSC', 'G:', 'world', 'Moscow'])('"%s" is no area code', (code) => expect(AreaCode.safeParse(code).success).toBe(false));

describe('a reference', () => {
  it('may be a bare code', () => expect(GeoRef.parse('MA')).toEqual({ code: 'MA' }));
  it('keeps the wording and the reading', () => {
    const ref = { code: 'RU', surface: 'Moscow', reading: 'metonym' } as const;
    expect(GeoRef.parse(ref)).toEqual(ref);
  });
  it.each([['RU', 'country'], ['RU', 'metonym'], ['RU-MOW', 'city'], ['RU-ROS', 'region'], ['G:AFRICA', 'group'], ['WORLD', 'world']])('%s may be read as %s', (code, reading) => expect(GeoRef.safeParse({ code, reading }).success).toBe(true));
  it.each([['RU-MOW', 'metonym'], ['RU-MOW', 'country'], ['RU', 'city'], ['G:AFRICA', 'country'], ['WORLD', 'group']])('%s may not be read as %s', (code, reading) => {
    expect(GeoRef.safeParse({ code, reading }).error!.issues[0]!.message).toMatch(`${code} is a `);
  });
});
