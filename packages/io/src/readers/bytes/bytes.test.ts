import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { zipOf } from '../../testing/zip-of.ts';
import { decode } from './decode.ts';
import { openBytes, type OpenOptions } from './open-bytes.ts';

const folder = mkdtempSync(join(tmpdir(), 'mizan-bytes-'));
afterAll(() => rmSync(folder, { recursive: true }));

const utf8 = (text: string) => new TextEncoder().encode(text);

async function textOf(source: string | Uint8Array, options?: OpenOptions): Promise<string> {
  const opened = await openBytes(source, options);
  if (!opened.ok) throw new Error(opened.problem.reason);
  let text = '';
  for await (const part of opened.value.entries[0]!.text()) text += part;
  return text;
}

describe('the three forms, by path and as bytes', () => {
  const text = 'exporter,importer\nCôte d’Ivoire,Русь\n'.repeat(9000);
  const members = text.slice(0, 1000);
  test.each<[string, Uint8Array]>([
    ['plain', utf8(text)],
    ['gzip', gzipSync(text)],
    ['gzip', Buffer.concat([gzipSync(members), gzipSync(text.slice(1000))])],
    ['zip', zipOf([{ path: 'a/trade.csv', bytes: utf8(text) }, { path: 'readme.txt', bytes: utf8('x'), stored: true }])],
  ])('%s', async (form, bytes) => {
    const path = join(folder, 'file.bin');
    writeFileSync(path, bytes);
    for (const source of [path, bytes]) {
      const opened = await openBytes(source);
      if (!opened.ok) throw new Error(opened.problem.reason);
      expect(opened.value.form).toBe(form);
      expect(await textOf(source)).toBe(text);
      for await (const part of opened.value.entries[0]!.bytes()) void part;
      expect(opened.value.sha256()).toBe(createHash('sha256').update(bytes).digest('hex'));
      await opened.value.close();
    }
  });

  test('a zip lists its files in order, each read by itself, none twice the same stream', async () => {
    const opened = await openBytes(zipOf([{ path: 'one.csv', bytes: utf8('1') }, { path: 'two.csv', bytes: utf8('2'), stored: true }]));
    if (!opened.ok) throw new Error(opened.problem.reason);
    const read: string[] = [];
    for (const entry of [...opened.value.entries, opened.value.entries[0]!]) for await (const part of entry.text()) read.push(entry.name + part);
    expect(read).toEqual(['one.csv1', 'two.csv2', 'one.csv1']);
  });

  test('of a file not read to the end there is no hash', async () => {
    const opened = await openBytes(utf8('a'.repeat(600_000)));
    if (!opened.ok) throw new Error(opened.problem.reason);
    for await (const part of opened.value.entries[0]!.text()) { expect(part).not.toBe(''); break; }
    expect(opened.value.sha256()).toBeUndefined();
  });
});

describe('damage names the entry', () => {
  const zip = zipOf([{ path: 'trade.csv', bytes: utf8('t,i,j,k,v,q\n'.repeat(500)) }]);
  const flipped = (bytes: Uint8Array, at: number) => bytes.map((byte, i) => (i === at ? byte ^ 0xff : byte));
  const storedAt = 30 + 'trade.csv'.length;
  const gzip = gzipSync('abc\n'.repeat(1000));
  test.each<[string, Uint8Array, RegExp]>([
    ['a zip cut short', zip.slice(0, -30), /f\.bin: the zip is broken/],
    ['a byte of a packed entry', flipped(zip, storedAt + 4), /f\.bin\/trade\.csv: the zip entry is broken/],
    ['a byte of a stored entry', flipped(zipOf([{ path: 'trade.csv', bytes: utf8('t,i,j'), stored: true }]), storedAt + 1), /f\.bin\/trade\.csv: .*checksum/],
    ['a name that leaves the folder', zipOf([{ path: '../etc/trade.csv', bytes: utf8('x') }]), /f\.bin: the zip is broken/],
    ['a gzip cut short', gzip.subarray(0, gzip.length - 9), /f\.bin: the gzip is broken or cut short/],
    ['a byte of a gzip', flipped(gzip, gzip.length - 6), /f\.bin: the gzip is broken/],
    ['text after a gzip', Buffer.concat([gzip, utf8('more')]), /f\.bin: the gzip is broken/],
    ['zeros after a gzip', Buffer.concat([gzip, Buffer.alloc(7)]), /f\.bin: 7 bytes follow the end/],
  ])('%s', async (_, bytes, reason) => {
    await expect(textOf(bytes, { name: 'f.bin' })).rejects.toThrow(reason);
  });

  test('a file that is not there, and a folder', async () => {
    expect(await openBytes(join(folder, 'absent.zip'))).toMatchObject({ ok: false, problem: { reason: expect.stringMatching(/absent\.zip: ENOENT/) } });
    expect(await openBytes(folder)).toMatchObject({ ok: false });
  });
});

describe('bombs', () => {
  const zeros = new Uint8Array(10 * 2 ** 20).fill(0x30);
  test.each<[string, Uint8Array, OpenOptions, RegExp]>([
    ['gzip', gzipSync(zeros), {}, /b: unpacks to more than 200 times its packed size, the limit/],
    ['zip', zipOf([{ path: 'z.csv', bytes: zeros }]), {}, /b\/z\.csv: unpacks to more than 200 times/],
    ['total of a gzip', gzipSync('abc'.repeat(9)), { limits: { totalBytes: 20 } }, /b: unpacks to more than the limit of 20 bytes/],
    ['total a zip states', zipOf([{ path: 'z.csv', bytes: utf8('abc'.repeat(9)) }]), { limits: { totalBytes: 20 } }, /b\/z\.csv: states 27 bytes, more than the limit of 20/],
    ['a size the zip understates', understating(zipOf([{ path: 'z.csv', bytes: utf8('abc'.repeat(90)) }])), {}, /b\/z\.csv: the zip entry is broken \(too many bytes/],
    ['entries', zipOf(['a', 'b', 'c'].map((path) => ({ path, bytes: utf8('x') }))), { limits: { entries: 2 } }, /b: the zip has 3 entries, more than the limit of 2/],
  ])('%s', async (_, bytes, options, reason) => {
    await expect(textOf(bytes, { name: 'b', ...options })).rejects.toThrow(reason);
  });

  test('the total counts all entries that are read', async () => {
    const opened = await openBytes(zipOf(['a', 'b'].map((path) => ({ path, bytes: utf8('x'.repeat(15)) }))), { limits: { totalBytes: 20 } });
    if (!opened.ok) throw new Error(opened.problem.reason);
    const read = async () => { for (const entry of opened.value.entries) for await (const part of entry.text()) expect(part).toHaveLength(15); };
    await expect(read()).rejects.toThrow('bytes/b: unpacks to more than the limit of 20 bytes');
  });
});

/** A zip whose directory says that its one entry holds 1 byte. */
function understating(zip: Uint8Array): Uint8Array {
  const bytes = Buffer.from(zip);
  bytes.writeUInt32LE(1, bytes.indexOf('PK\x01\x02', 0, 'latin1') + 24);
  return bytes;
}

describe('encodings', () => {
  const bom = [0xef, 0xbb, 0xbf];
  const notices = async (bytes: Uint8Array) => {
    const said: string[] = [];
    const text = await textOf(bytes, { notify: (notice) => said.push(notice.text) });
    return { text, said };
  };
  test.each<[string, number[], string, number]>([
    ['UTF-8', [...utf8('é俄😀')], 'é俄😀', 0],
    ['UTF-8 with a mark', [...bom, ...utf8('é,1')], 'é,1', 0],
    ['a mark alone', bom, '', 0],
    ['nothing', [], '', 0],
    ['two letters', [0x61, 0x62], 'ab', 0],
    ['Windows-1252', [0x61, 0xe9, 0x2c, 0x80, 0x92, 0xc3, 0xa9], 'aé,€’Ã©', 1],
    ['Windows-1252 at the very end', [0x61, 0x62, 0x63, 0xe9], 'abcé', 1],
  ])('%s', async (_, bytes, text, count) => {
    const read = await notices(new Uint8Array(bytes));
    expect(read.text).toBe(text);
    expect(read.said).toHaveLength(count);
  });
  test.each<[string, number[], RegExp]>([
    ['UTF-16, little end first', [0xff, 0xfe, 0x61, 0], /it is UTF-16; save it as UTF-8/],
    ['UTF-16, big end first', [0xfe, 0xff, 0, 0x61], /it is UTF-16/],
    ['UTF-16 without a mark', [0x61, 0, 0x62, 0], /zero bytes: UTF-16/],
    ['a mark, then other bytes', [...bom, 0x61, 0xe9, 0x62], /the encoding changes/],
    ['UTF-8, then other bytes', [...utf8('é,1\n'), 0xe9, 0x62], /the encoding changes/],
    ['UTF-8 cut in a character', [...utf8('é'), 0xe4, 0xbf], /the encoding changes/],
    ['neither', [0x61, 0x81, 0x62], /neither UTF-8 nor Windows-1252/],
  ])('%s is refused', async (_, bytes, reason) => {
    await expect(textOf(new Uint8Array(bytes))).rejects.toThrow(reason);
  });

  test('text, cut anywhere, reads the same as TextDecoder reads it', async () => {
    await fc.assert(fc.asyncProperty(fc.string({ unit: 'binary' }), fc.array(fc.nat(60)), async (text, cuts) => {
      const bytes = utf8(text.replaceAll('\0', '').replace(/^\ufeff/, ''));
      const places = [0, ...cuts.filter((cut) => cut <= bytes.length).sort((a, b) => a - b), bytes.length];
      const chunks = async function* () { for (let i = 1; i < places.length; i++) yield bytes.subarray(places[i - 1], places[i]); };
      let read = '';
      for await (const part of decode(chunks(), 'x', () => { throw new Error('no notice is due'); })) read += part;
      expect(read).toBe(new TextDecoder().decode(bytes));
    }));
  }, 30_000);
});
