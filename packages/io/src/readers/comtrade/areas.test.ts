import { existsSync, readFileSync } from 'node:fs';
import { AreaCode } from '@mizan/model';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { areaIn, areaProblem, COMTRADE_AREAS } from './areas.ts';

test.each([
  ['504', 2020, 'MA'], ['643', 1992, 'RU'], ['810', 1991, 'SU'], ['0', 2020, 'WORLD'], ['97', 2020, 'G:EU'],
  ['200', 1992, 'CS'], ['891', 1992, 'YU'], ['891', 2002, 'YU'], ['891', 2003, 'CS'], ['890', 1991, 'YU'], ['688', 2006, 'RS'],
  ['278', 1990, 'DD'], ['280', 1990, 'DE'], ['276', 1991, 'DE'], ['530', 2010, 'AN'], ['736', 2011, 'SD'], ['729', 2012, 'SD'],
  ['251', 2020, 'FR'], ['250', 2020, 'G:M49-250'], ['842', 2020, 'US'], ['840', 2020, 'G:M49-840'], ['757', 2020, 'CH'], ['699', 1980, 'IN'], ['381', 2000, 'IT'],
  ['899', 2020, 'G:NES-899'], ['568', 2020, 'G:NES-568'], ['837', 2020, 'G:NES-837'], ['839', 2020, 'G:NES-839'], ['490', 2020, 'G:NES-490'],
  ['492', 2020, 'G:NES-492'], ['58', 1990, 'G:BE-LU'], ['711', 1990, 'G:SACU'], ['412', 2020, 'XK'],
])('%s is in %i %s', (m49, year, code) => expect(areaIn(m49, year)).toEqual({ code, dated: true }));

test('a number used outside its years is kept and marked, unless its letters are then another area', () => {
  expect(areaIn('530', 2011)).toEqual({ code: 'AN', dated: false });
  expect(areaIn('688', 2005)).toEqual({ code: 'RS', dated: false });
  expect(areaIn('276', 1990)).toBe(undefined);
  expect(areaProblem('276', 1990)).toBe('276 stands for DE from 1991 to now; in 1990 DE is another area');
  expect(areaIn('200', 2004)).toBe(undefined);
  expect(areaIn('890', 1995)).toBe(undefined);
  expect(areaProblem('9999', 2000)).toContain('is no reporter or partner code of Comtrade');
});

test('in no year do two numbers share letters, but for the two that Italy has had', () => {
  const shared = new Set<string>();
  for (let year = 1962; year <= 2030; year++) {
    const seen = new Map<string, string>();
    for (const { m49, code, from, to } of COMTRADE_AREAS) {
      if (year < from || year > to) continue;
      if (seen.has(code)) shared.add(code);
      seen.set(code, m49);
    }
  }
  expect([...shared]).toEqual(['IT']);
});

test('every code is an area code, and no number means two areas in a year', () => {
  for (const area of COMTRADE_AREAS) {
    expect(AreaCode.safeParse(area.code).success, area.m49).toBe(true);
    expect(COMTRADE_AREAS.filter((o) => o !== area && o.m49 === area.m49 && o.from <= area.to && area.from <= o.to)).toEqual([]);
  }
});

const REFERENCE = new URL('../../../../../../shared/data/comtrade-reference/', import.meta.url);
describe.skipIf(!existsSync(REFERENCE))("Comtrade's own lists (skipped where they are not at hand)", () => {
  test.each(['reporter', 'partner'])('every %s is known, under its ISO letters where it has some of its own', (list) => {
    const rows = parse(readFileSync(new URL(`${list}.csv`, REFERENCE)), { columns: true }) as Record<string, string>[];
    expect(rows.length).toBeGreaterThan(250);
    for (const row of rows) {
      const own = COMTRADE_AREAS.filter((area) => area.m49 === row['id']);
      expect(own.length, row['country']!).toBeGreaterThan(0);
      for (const { code } of own) if (/^[A-Z]{2}$/.test(code) && row['iso_2'] && row['id'] !== '891') expect(code, row['country']!).toBe(row['iso_2']!.trim());
    }
  });
});
