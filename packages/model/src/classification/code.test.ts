import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { classificationCode, codeLevel, holds } from './code.ts';
import { CLASSIFICATIONS, type ClassificationId } from './edition.ts';
import { otherEditionsOf } from './marks.ts';

test.each<[ClassificationId, string, string | undefined]>([
  ['H6', '310210', '310210'], ['H6', '3102.10', '310210'], ['H6', ' 31.02 ', '3102'], ['H0', '01', '01'], ['H0', '9999aa', '9999AA'], ['H6', 'Total', 'TOTAL'],
  ['H6', '10121', undefined], ['H6', '1', undefined], ['H6', '31021000', undefined], ['H6', '', undefined], ['H6', 'AG6', undefined], ['H6', '01012X', undefined],
  ['S3', '001.51', '00151'], ['S3', '00190', '0019'], ['S4', '02300', '0230'], ['S4', '0230', '0230'], ['S4', '001X0', '001X'], ['S3', '0', '0'], ['S3', 'X', undefined], ['S3', '001511', undefined],
  ['B4', '111', '111'], ['B4', '210', '21'], ['B4', '700', '7'], ['B4', '1111', undefined], ['B5', '112010', '112010'], ['B5', '11201', undefined],
])('%s writes "%s" as %s', (list, text, code) => expect(classificationCode(list, text)).toBe(code));

test('a code read again is the same', () =>
  fc.assert(fc.property(fc.constantFrom(...CLASSIFICATIONS), fc.stringMatching(/^[0-9X.]{1,7}$/), ({ id }, text) => {
    const code = classificationCode(id, text);
    fc.pre(code !== undefined);
    expect(classificationCode(id, code)).toBe(code);
    expect(CLASSIFICATIONS.find((list) => list.id === id)!.levels).toContain(codeLevel(code));
  })));

test.each([['01', '0101', true], ['TOTAL', '01', true], ['01', '01', false], ['TOTAL', 'TOTAL', false], ['0101', '01', false], ['02', '0101', false]])('%s holds %s: %s', (whole, part, held) => expect(holds(whole, part)).toBe(held));

test('only a code of other editions says so', () => {
  expect(otherEditionsOf('H5', '2404')).toEqual(['H6', 'H6']);
  expect(otherEditionsOf('H6', '2404')).toBeUndefined();
  expect(otherEditionsOf('H6', '0101')).toBeUndefined();
  expect(otherEditionsOf('S4', '86')).toEqual(['S1', 'S1']);
  expect(otherEditionsOf('H0', '86')).toBeUndefined();
});

const REFERENCE = fileURLToPath(new URL('../../../../../shared/data/comtrade-reference/', import.meta.url));
describe.skipIf(!existsSync(REFERENCE))('the code lists of UN Comtrade (needs ../shared/data beside the repository)', () => {
  const codesOf = (id: ClassificationId) => readFileSync(`${REFERENCE}cmd_${id.toLowerCase()}.csv`, 'utf8').trim().split('\n').slice(1).map((line) => line.split(',')[0]!);
  const families = CLASSIFICATIONS.map((edition) => [edition.id, CLASSIFICATIONS.filter(({ id, family }) => family === edition.family && id !== edition.id).map(({ id }) => id)] as const);
  test.each(families)('every code of %s is one, and none is marked as of another edition', (id) => {
    const codes = codesOf(id);
    expect(codes.filter((code) => classificationCode(id, code) !== code)).toEqual([]);
    expect(codes.filter((code) => otherEditionsOf(id, code) !== undefined)).toEqual([]);
  });
  test.each(families)('%s is told from every other edition', (id, others) => {
    const codes = codesOf(id);
    expect(others.filter((other) => !codes.some((code) => otherEditionsOf(other, code) !== undefined))).toEqual([]);
  });
});
