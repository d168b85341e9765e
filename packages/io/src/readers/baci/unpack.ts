import { createWriteStream } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { openBytes, type BytesEntry, type OpenOptions } from '../bytes/index.ts';
import { baciName } from './name.ts';

/**
 * Unpacks the files of CEPII's zip that readBaci reads, flows of a year and lists of codes, into a folder that is made
 * for them, within the limits and by their checksums; returns the paths of the flows. Undefined, with no folder left,
 * where that does not come out whole, for want of room too, or one name stands for two files: readBaci will say why.
 */
export async function unpackBaci(zip: string, folder: string, options: Pick<OpenOptions, 'limits' | 'onOpened'>): Promise<readonly string[] | undefined> {
  const opened = await openBytes(zip, options);
  if (!opened.ok) return undefined;
  const { form, entries, close } = opened.value;
  try {
    const wanted = entries.filter(({ name }) => isFlows(name) || isList(name));
    const names = wanted.map(({ name }) => basename(name).toLowerCase());
    if (form !== 'zip' || new Set(names).size < names.length) return undefined;
    await mkdir(folder, { recursive: true });
    for (const entry of wanted) await pipeline(entry.bytes(), createWriteStream(placeOf(entry, folder)));
    return wanted.filter(({ name }) => isFlows(name)).map((entry) => placeOf(entry, folder));
  } catch {
    // What cannot be removed now is the caller's to remove with the rest.
    await rm(folder, { recursive: true, force: true }).catch(() => undefined);
    return undefined;
  } finally {
    await close();
  }
}

const isFlows = (name: string): boolean => baciName(name)?.year !== undefined;
const isList = (name: string): boolean => /^(country|product)_codes_.*\.csv$/i.test(basename(name));
const placeOf = ({ name }: BytesEntry, folder: string): string => join(folder, basename(name));
