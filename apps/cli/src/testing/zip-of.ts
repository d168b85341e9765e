import { crc32, deflateRawSync } from 'node:zlib';

/** Bytes of a zip with these files, packed, by their paths. Source: PKWARE APPNOTE 6.3, sections 4.3.7, 4.3.12 and 4.3.16. */
export function zipOf(files: Readonly<Record<string, string | Uint8Array>>): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [path, content] of Object.entries(files)) {
    const bytes = Buffer.from(content);
    const packed = deflateRawSync(bytes);
    const name = Buffer.from(path);
    const about = [words(20, 0, 8, 0, 0), longs(crc32(bytes), packed.length, bytes.length), words(name.length, 0)];
    const local = Buffer.concat([longs(0x04034b50), ...about, name, packed]);
    directory.push(Buffer.concat([longs(0x02014b50), words(20), ...about, words(0, 0, 0, 0, 0), longs(offset), name]));
    bodies.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  return Buffer.concat([...bodies, central, longs(0x06054b50), words(0, 0, bodies.length, bodies.length), longs(central.length, offset), words(0)]);
}

/** Numbers of two and of four bytes, the lowest first. */
const words = (...numbers: number[]): Buffer => Buffer.from(Uint16Array.from(numbers).buffer);
const longs = (...numbers: number[]): Buffer => Buffer.from(Uint32Array.from(numbers).buffer);
