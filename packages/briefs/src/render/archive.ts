import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';

/** The earliest time a zip can hold: a file's own time would make every copy differ. */
const NO_TIME = new Date(1980, 0, 1);
const STORED = /\.(png|jpg)$/;

export type Files = ReadonlyMap<string, Uint8Array | string>;

/** Files as a zip whose bytes depend on nothing but them. The first is stored as it is where a format asks for that (`mimetype`). */
export function zipped(files: Files): Uint8Array<ArrayBuffer> {
  const entries = [...files].map(([path, content]): [string, Zippable[string]] => {
    const bytes = typeof content === 'string' ? strToU8(content) : content;
    return [path, [bytes, { mtime: NO_TIME, level: path === 'mimetype' || STORED.test(path) ? 0 : 6, os: 3, attrs: 0o644 << 16 }]];
  });
  return zipSync(Object.fromEntries(entries));
}

export const unzipped = (bytes: Uint8Array, only?: (path: string) => boolean): Map<string, Uint8Array> =>
  new Map(Object.entries(unzipSync(bytes, only === undefined ? {} : { filter: ({ name, originalSize }) => only(name) && originalSize <= MOST_BYTES })));

/** No part of a document we made is larger; a bomb is not opened. */
const MOST_BYTES = 64 * 1024 * 1024;

export const textIn = (files: ReadonlyMap<string, Uint8Array>, path: string): string => {
  const bytes = files.get(path);
  return bytes === undefined ? '' : strFromU8(bytes);
};
