import { expect, test } from 'vitest';
import { areaIn, areaTable } from './areas.ts';

test.each([
  ['iso2', 'MA', 2020, 'MA'], ['iso3', 'SUN', 1985, 'SU'], ['iso3', 'CSK', 1990, 'CS'], ['m49', '720', 1980, 'YD'],
  ['iso2', 'ZR', 1990, 'CD'], ['iso3', 'ZAR', 1990, 'CD'], ['iso2', 'BU', 1980, 'MM'], ['iso2', 'HV', 1970, 'BF'], ['iso2', 'DY', 1970, 'BJ'], ['iso3', 'RHO', 1970, 'ZW'], ['iso2', 'TP', 2000, 'TL'],
] as const)('%s %s is in %i %s: a new name is not a new state', (scheme, code, year, area) => expect(areaIn(areaTable(scheme), code, year)).toEqual({ area }));

test.each([['iso2', 'ZR', 2005, /stood for CD from 1971 to 1997/], ['iso3', 'SUN', 2000, /stood for SU from 1922 to 1991/]] as const)('%s %s in %i is told', (scheme, code, year, reason) =>
  expect(areaIn(areaTable(scheme), code, year)).toEqual({ reason: expect.stringMatching(reason) }));
