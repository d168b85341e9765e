import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { zipOf } from '../../testing/zip-of.ts';
import { cleanCsv } from './clean-csv.ts';

const folder = mkdtempSync(join(tmpdir(), 'mizan-clean-'));
afterAll(() => rmSync(folder, { recursive: true }));

const read = (content: string | Uint8Array, delimiter = ',') => {
  const path = join(folder, 'table.csv');
  writeFileSync(path, content);
  return cleanCsv(path, delimiter, { limits: { ratio: 20 } });
};
const many = (line: string) => `a,b\n${`${line}\n`.repeat(200_000)}`;

test.each<[string, string | Uint8Array, object | undefined]>([
  ['lines', 'a,b\n1,2\n', { header: 'a,b', gzip: false }], ['no last end', 'a,b\n1,2', { header: 'a,b' }], ['CR LF', 'a,b\r\n1,2\r\n', { header: 'a,b' }], ['CR LF and no last end', 'a,b\r\n1,2', { header: 'a,b' }],
  ['one line', 'a,b', { header: 'a,b' }], ['a mark', '\ufeffa,b\n', { header: 'a,b' }], ['letters', 'a,b\né,俄\n', { header: 'a,b' }], ['quotes', 'a,b\n"1","2,""3"""\n', { header: 'a,b' }], ['a gzip', gzipSync('a,b\n1,2\n'), { gzip: true }], ['many lines', many('1,2'), { header: 'a,b' }],
  ['nothing', '', undefined], ['an empty last cell', 'a,b\n1,\n2,3\n', undefined], ['an empty last cell at the end', 'a,b\n1,', undefined], ['an empty last cell before CR LF', 'a,b\r\n1,\r\n', undefined],
  ['both line ends', 'a,b\n1,2\r\n', undefined], ['both line ends, the other way', 'a,b\r\n1,2\n', undefined], ['both line ends, late', many('1,2').slice(0, -1) + '\r\n', undefined], ['a carriage return alone', 'a,b\n1\r,2\n', undefined], ['a carriage return alone among CR LF', 'a,b\r\n1\r,2\r\n', undefined], ['a carriage return at the end', 'a,b\n1,2\r', undefined],
  ['a space before a quote', 'a,b\n1, "2"\n', undefined], ['a zero byte', 'a,b\n1,\0\n', undefined], ['Windows-1252', Buffer.from('a,b\n1,\xe9\n', 'latin1'), undefined], ['UTF-16', Buffer.from('\ufeffa,b\n', 'utf16le'), undefined],
  ['a line too long', `a,b\n1,${'x'.repeat(70_000)}\n`, undefined], ['a gzip cut short', gzipSync(many(`1,${'x'.repeat(9)}`)).subarray(0, -9), undefined], ['a bomb', gzipSync(many('1111111111111111111111,22222222222222222222222222222')), undefined],
  ['a zip', zipOf([{ path: 'a.csv', bytes: new TextEncoder().encode('a,b\n') }]), undefined],
])('%s', async (_, content, expected) => {
  const clean = await read(content);
  if (expected === undefined) expect(clean).toBeUndefined();
  else expect(clean).toMatchObject(expected);
});

test('the delimiter is the one that is meant', async () => {
  expect(await read('a;b\n1;2,\n', ';')).toEqual({ header: 'a;b', gzip: false });
  expect(await read('a;b\n1;\n', ';')).toBeUndefined();
  expect(await cleanCsv(join(folder, 'nowhere.csv'), ',', {})).toBeUndefined();
});
