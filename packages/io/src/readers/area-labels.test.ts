import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { COMTRADE_AREAS } from './comtrade/areas.ts';
import { COW_STATES } from './cow/states.ts';
import { AREA_SCHEMES, areaTable } from './sdmx/areas.ts';
import { PRESET_NAMES, presetMapping } from './sdmx/presets.ts';
import { WITS_CODES, witsArea } from './wits/areas.ts';
import { WORLD_BANK_CODES, worldBankArea } from './worldbank/areas.ts';

const areas = parse(readFileSync(new URL('../../../../data/codelists/areas.csv', import.meta.url)), { columns: true }) as Record<string, string>[];
const LOCALES = ['en', 'fr', 'ar', 'ru', 'es', 'nl', 'de'] as const;

/** Codes a preset turns a provider's own into; those a pattern makes have no list. */
const codesOf = (name: (typeof PRESET_NAMES)[number]): string[] => {
  const { reporter, partner } = presetMapping(name).fields;
  return [reporter, partner].flatMap((source) => ('codes' in source ? Object.values(source.codes ?? {}) : []));
};

/** Every area a reader can yield without a mapping of the user's. BACI's are Comtrade's. */
const YIELDED: Readonly<Record<string, readonly string[]>> = {
  cow: COW_STATES.map(([, area]) => area),
  comtrade: COMTRADE_AREAS.map(({ code }) => code),
  worldbank: WORLD_BANK_CODES.map((code) => worldBankArea(code)!),
  wits: WITS_CODES.map((code) => witsArea(code)!),
  ...Object.fromEntries(AREA_SCHEMES.map((scheme) => [`sdmx ${scheme}`, [...areaTable(scheme).values()].flat().map(({ area }) => area)])),
  ...Object.fromEntries(PRESET_NAMES.map((name) => [name, codesOf(name)])),
};

describe('data/codelists/areas.csv', () => {
  test.each(Object.keys(YIELDED))('names every area of %s', (reader) => {
    const named = new Set(areas.map(({ code }) => code));
    expect(new Set(YIELDED[reader]!.filter((code) => !named.has(code)))).toEqual(new Set());
    expect(YIELDED[reader]!.length).toBeGreaterThan(0);
  });

  test.each(LOCALES)('has one name for one area in %s', (locale) => {
    const names = areas.map((area) => area[`name_${locale}`]!);
    expect(names.filter((name, i) => name.trim() === '' || names.indexOf(name) !== i)).toEqual([]);
  });

  test('has no alias or alpha-3 code for two areas', () => {
    for (const column of ['aliases', 'alpha3'] as const) {
      const given = areas.flatMap((area) => (area[column] === '' ? [] : area[column]!.split('|')));
      expect(given.filter((text, i) => given.indexOf(text) !== i)).toEqual([]);
    }
  });
});
