import { dirname, resolve } from 'node:path';
import type { CleanColumns, NotedArea } from '@mizan/model';
import { cleanCsv } from '../bytes/index.ts';
import { BaciAreas } from './areas.ts';
import { readCountryCodes, readProductCodes } from './code-files.ts';
import { productCode } from './commodity.ts';
import { baciName, HS_EDITIONS, type BaciName } from './name.ts';
import { NOTE_OUTSIDE_YEARS, QUANTITY, VALUE } from './observation.ts';
import { baciRelease, codesOf, entriesBeside, type BaciOptions } from './read.ts';
import { problemOf } from './read-flows.ts';
import { BACI_COLUMNS, baciHeader } from './rows.ts';
import { unpackBaci } from './unpack.ts';

export interface BaciColumnsOptions extends BaciOptions {
  /** Where CEPII's zip may be unpacked: a folder that is not there yet, and is the caller's to remove. Without it a zip is left to its rows. */
  readonly unpackInto?: string | undefined;
}

/**
 * What the columns of BACI mean, CEPII's zip or its CSV files, for a database that reads them by itself: what readBaci
 * makes of clean rows. Undefined where the rows must be seen: years left out, several zips, files of several folders or
 * editions, another header, a list of codes that cannot be read, or text that is not plain (see cleanCsv, for which
 * every file is read).
 */
export async function baciColumns(paths: readonly string[], { unpackInto, ...options }: BaciColumnsOptions): Promise<CleanColumns | undefined> {
  const [path] = paths;
  if (unpackInto === undefined || paths.length !== 1 || !/\.zip$/i.test(path!)) return columnsOfFiles(paths, options);
  const unpacked = await unpackBaci(path!, unpackInto, options);
  const columns = unpacked && (await columnsOfFiles(unpacked, { ...options, onOpened: undefined }));
  // What is packed twice is no text to a reader of rows.
  return columns?.format === 'csv' ? columns : undefined;
}

async function columnsOfFiles(paths: readonly string[], options: BaciOptions): Promise<CleanColumns | undefined> {
  const [name, ...others] = paths.map(baciName);
  if (name === undefined || options.years !== undefined || others.some((other) => other?.revision !== name.revision || other.version !== name.version)) return undefined;
  const release = baciRelease(name, options.source, options.rights);
  if (new Set(paths.map((path) => dirname(resolve(path)))).size > 1 || problemOf({ release, areas: options.areas, revision: name.revision }) !== undefined) return undefined;
  const codes = await codesBeside(paths[0]!, name, options);
  const files = await plainFiles(paths, options);
  return codes && files && { release, ...files, delimiter: ',', paths: paths.map((path) => resolve(path)), ...codes, period: { column: 't', codeOf: yearOf }, withinArea: false, values: valuesOf(options) };
}

/** The header and form of files that are alike. */
async function plainFiles(paths: readonly string[], options: BaciOptions): Promise<Pick<CleanColumns, 'header' | 'format'> | undefined> {
  let alike: { readonly header: string; readonly gzip: boolean } | undefined;
  for (const path of paths) {
    const csv = await cleanCsv(path, ',', options);
    if (csv === undefined || csv.header !== (alike ??= csv).header || csv.gzip !== alike.gzip) return undefined;
  }
  const header = baciHeader(alike!.header);
  if (!header.ok) return undefined;
  return { header: [...BACI_COLUMNS].sort((a, b) => header.value[a] - header.value[b]), format: alike!.gzip ? 'gzip-csv' : 'csv' };
}

async function codesBeside(path: string, { revision, version }: BaciName, { areas: given = {}, limits }: BaciOptions): Promise<Pick<CleanColumns, 'exporter' | 'importer' | 'commodity'> | undefined> {
  const beside = await entriesBeside(path, { limits });
  const countries = await codesOf(beside, `country_codes_V${version}.csv`, readCountryCodes);
  const products = await codesOf(beside, `product_codes_${revision}_V${version}.csv`, readProductCodes);
  if (countries.problem !== undefined || products.problem !== undefined) return undefined;
  const areas = new BaciAreas(given, countries.codes ?? new Map<string, string>());
  const areaOf = (cell: string, year: string): NotedArea | undefined => {
    const found = areas.find(cell, year);
    return 'unknown' in found ? undefined : { code: found.area, note: found.dated ? undefined : NOTE_OUTSIDE_YEARS };
  };
  const commodityOf = (cell: string): string | undefined => {
    const code = productCode(cell);
    return code !== undefined && (products.codes?.has(code) ?? true) ? `${HS_EDITIONS[revision]}:${code}` : undefined;
  };
  return { exporter: { column: 'i', codeOf: areaOf }, importer: { column: 'j', codeOf: areaOf }, commodity: { column: 'k', codeOf: commodityOf } };
}

/** A year, which must be that in the file's name where it gives one. */
function yearOf(cell: string, path: string): string | undefined {
  const stated = baciName(path)?.year;
  return /^(19|20)\d\d$/.test(cell) && (stated === undefined || cell === stated) ? cell : undefined;
}

const MISSING = { absence: 'missing', decimals: 0, status: 'O', confStatus: 'F' } as const;

function valuesOf({ quantities = true }: BaciOptions): CleanColumns['values'] {
  const common = { decimals: 'as-written', status: 'A' } as const;
  const value = { ...common, column: 'v', measure: VALUE, absent: {} };
  return quantities ? [value, { ...common, column: 'q', measure: QUANTITY, absent: { '': MISSING, NA: MISSING } }] : [value];
}
