import { expect, test } from 'vitest';
import { decoded, isHtml, LARGEST_FILE, textOfFile } from './text-of-file';

test.each([
  ['<!DOCTYPE html><html>', true], ['\n  <html lang="fr">', true], ['<!-- saved --><html>', true], ['<body><p>x', true], ['<p>Exports rose', true],
  ['Exports rose <b>5%</b>', false], ['<5% of exports', false], ['a < b', false], ['', false],
])('%j as a page: %s', (text, answer) => expect(isHtml(text)).toBe(answer));

const bytes = (...parts: (string | number[])[]): Uint8Array => Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...new TextEncoder().encode(part)] : part)));
test.each<[string, Uint8Array, string]>([
  ['UTF-8', bytes('Экспорт'), 'Экспорт'],
  ['UTF-8 with its mark', bytes([0xef, 0xbb, 0xbf], 'é'), 'é'],
  ['UTF-16, little end first', bytes([0xff, 0xfe, 0x2d, 0x04]), 'Э'],
  ['UTF-16, big end first', bytes([0xfe, 0xff, 0x04, 0x2d]), 'Э'],
  ['the encoding a page names', bytes('<meta charset="windows-1251">', [0xdd]), '<meta charset="windows-1251">Э'],
  ['an encoding nobody knows', bytes('<meta charset="none-such">', [0xdd]), '<meta charset="none-such">\uFFFD'],
  ['UTF-8 whatever the page names', bytes('<meta charset="windows-1251">Э'), '<meta charset="windows-1251">Э'],
])('%s is decoded', (_, given, text) => expect(decoded(given)).toBe(text));

test('a text file is taken as it is, and one too large is not opened', async () => {
  expect(await textOfFile(new File(['Exports rose 5%.'], 'a.txt'))).toEqual({ text: 'Exports rose 5%.', name: 'a.txt' });
  expect(await textOfFile(new File([new Uint8Array(LARGEST_FILE + 1)], 'b.txt'))).toEqual({ refused: 'file-too-large' });
});
