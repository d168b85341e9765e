import { readdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { AreaCode, Observation, Redistribution, Result } from '@mizan/model';
import { openBytes, type BytesEntry, type OpenedBytes, type OpenOptions } from '../bytes/index.ts';
import type { Rejection } from '../rejection.ts';
import type { Release } from '../sdmx-csv/index.ts';
import { readCountryCodes, readProductCodes } from './code-files.ts';
import { baciName, type BaciName } from './name.ts';
import { baciBatches } from './read-flows.ts';

export interface BaciOptions extends Pick<OpenOptions, 'limits' | 'notify' | 'onOpened'> {
  readonly source: string;
  readonly rights: Redistribution;
  /** Only these years; all in the zip unless said. */
  readonly years?: readonly string[] | undefined;
  /** See readBaciFlows. */
  readonly quantities?: boolean | undefined;
  readonly areas?: Readonly<Record<string, AreaCode>> | undefined;
}

/** The release a file's name states: dataflow `BACI_HS22`, vintage `202501`. */
export const baciRelease = ({ revision, version }: BaciName, source: string, rights: Redistribution): Release => ({ dataflow: `BACI_${revision}`, vintage: version, source, rights });

/** A file of flows and what its name says. */
interface Flows {
  readonly entry: BytesEntry;
  readonly name: BaciName;
}

/**
 * Reads BACI as CEPII publishes it: a zip, or one CSV (gzip too) in a folder. Edition, year and version come from the
 * names, so files keep the names CEPII gave them. `country_codes_V….csv` and `product_codes_HS…_V….csv` of the same
 * version are used where they are in the zip or beside the CSV. Rejections as in readBaciFlows; never throws.
 */
export async function* readBaci(path: string, options: BaciOptions): AsyncGenerator<Observation | Rejection> {
  const file = basename(path);
  const whole = (reason: string): Rejection => ({ file, row: 1, field: '', reason, fatal: true });
  const opened = await openBytes(path, options);
  if (!opened.ok) return yield whole(opened.problem.reason);
  try {
    const flows = flowsIn(opened.value);
    if (flows.length === 0) return yield whole(`no flows: expected a file named like BACI_HS22_Y2023_V202501.csv; found ${opened.value.entries.slice(0, 5).map(({ name }) => name).join(', ') || 'nothing'}`);
    const { revision, version } = flows[0]!.name;
    const other = flows.find(({ name }) => name.revision !== revision || name.version !== version);
    if (other) return yield whole(`two releases in one file: ${flows[0]!.entry.name} and ${other.entry.name}`);
    const beside = opened.value.form === 'zip' ? opened.value.entries : await entriesBeside(path, options);
    const countries = await codesOf(beside, `country_codes_V${version}.csv`, readCountryCodes);
    const products = await codesOf(beside, `product_codes_${revision}_V${version}.csv`, readProductCodes);
    for (const { problem } of [countries, products]) if (problem) yield problem;
    for (const { entry, name } of flows) {
      if (options.years && name.year !== undefined && !options.years.includes(name.year)) continue;
      const place = opened.value.form === 'zip' ? `${file}/${entry.name}` : file;
      const { quantities, areas, notify } = options;
      const release = baciRelease(name, options.source, options.rights);
      const reading = { file: place, release, revision, year: name.year, quantities, areas, countries: countries.codes, products: products.codes, notify };
      for await (const batch of baciBatches(entry.text(), reading)) for (const item of batch) yield item;
    }
  } finally {
    await opened.value.close();
  }
}

function flowsIn({ form, name, entries }: OpenedBytes): Flows[] {
  const named = entries.map((entry) => ({ entry, name: baciName(form === 'zip' ? entry.name : name) }));
  return named.filter((flows): flows is Flows => flows.name !== undefined && (form !== 'zip' || flows.name.year !== undefined));
}

/** The two lists of codes, where they lie in the same folder as a CSV. */
export async function entriesBeside(path: string, options: Pick<BaciOptions, 'limits'>): Promise<BytesEntry[]> {
  const names = await readdir(dirname(path)).catch(() => []);
  const lists = names.filter((name) => /^(country|product)_codes_.*\.csv$/i.test(name));
  const opened = await Promise.all(lists.map((name) => openBytes(join(dirname(path), name), { limits: options.limits })));
  return opened.flatMap((result) => (result.ok ? result.value.entries : []));
}

/** The codes of one list, nothing where it is not there, or the rejection that says why it cannot be read. */
export async function codesOf<T>(entries: readonly BytesEntry[], name: string, read: (entry: BytesEntry) => Promise<Result<T>>): Promise<{ codes?: T; problem?: Rejection }> {
  const entry = entries.find((candidate) => basename(candidate.name).toLowerCase() === name.toLowerCase());
  if (entry === undefined) return {};
  const codes = await read(entry);
  return codes.ok ? { codes: codes.value } : { problem: { file: entry.name, row: 1, field: codes.problem.field, reason: codes.problem.reason } };
}
