import { basename } from 'node:path';
import { baciName, baciRelease, readBaci } from '@mizan/io/baci';
import { readComtrade, type ComtradeTally } from '@mizan/io/comtrade';
import { readCow } from '@mizan/io/cow';
import { PRESET_NAMES, presetMapping, readMapping, readSdmx, type SdmxMapping } from '@mizan/io/sdmx';
import { parseTableMapping, readCsvTable, readXlsxTable, type PlacedMapping } from '@mizan/io/table';
import { readWorldBankCsv, readWorldBankJson } from '@mizan/io/worldbank';
import type { Redistribution } from '@mizan/model';
import { Refusal, UsageError } from '../refusal.ts';
import type { Items, OpenedFile } from './opened-file.ts';

/** The release whose observations a reader makes. */
export interface ReleaseName {
  readonly dataflow: string;
  readonly vintage: string;
  readonly source: string;
  readonly rights: Redistribution;
}

/** What the names of the files say of their release. */
export interface Stated {
  readonly dataflow?: string;
  readonly source?: string;
  readonly vintage?: string;
  /** The day or month of publication, EDTF. */
  readonly released?: string;
}

export interface Reading {
  readonly release: ReleaseName;
  readonly mapping: Mapping | undefined;
  /** Told of what a person should know. */
  readonly notify: (text: string) => void;
}

/** How the files of one provider are read. */
export interface Provider {
  readonly name: string;
  readonly about: string;
  readonly mapping?: (text: string, file: string) => Mapping;
  readonly stated: (files: readonly string[]) => Stated;
  readonly read: (files: readonly OpenedFile[], reading: Reading) => Items;
}

export type Mapping = { readonly kind: 'sdmx'; readonly mapping: SdmxMapping } | { readonly kind: 'table'; readonly mapping: PlacedMapping };

/** The files one after another, each as `read` reads it. */
const each = (read: (file: OpenedFile, reading: Reading) => Items): Provider['read'] =>
  async function* (files, reading) {
    for (const file of files) yield* read(file, reading);
  };

const noticed = ({ notify }: Reading) => ({ notify: ({ entry, text }: { entry: string; text: string }) => notify(`${entry}: ${text}`) });

const cow: Provider = {
  name: 'cow',
  about: 'Correlates of War, dyadic trade 4.0 (CSV, gzip)',
  stated: () => ({ dataflow: 'COW_TRADE_DYADS', source: 'cow-trade-4.0', vintage: '4.0' }),
  read: each((file, reading) => readCow(file.bytes(), { file: file.name, release: reading.release, ...noticed(reading) })),
};

const comtrade: Provider = {
  name: 'comtrade',
  about: 'UN Comtrade: answers of API v1, bulk files, legacy CSV',
  stated: () => ({ dataflow: 'UN_COMTRADE', source: 'un-comtrade' }),
  read: each((file, { release, notify }) => readComtrade(file.bytes(), { file: file.name, release, onTally: (tally) => comtradeNotices(file.name, tally).forEach(notify) })),
};

const comtradeNotices = (file: string, { details, detailsBy, notices }: Readonly<ComtradeTally>): string[] => [
  ...(details > 0 ? [`${file}: ${details} rows are parts of other rows and were left out (${Object.entries(detailsBy).map(([column, n]) => `${column} ${n}`).join(', ')})`] : []),
  ...notices.map((text) => `${file}: ${text}`),
];

/** The names say edition and version; files of two releases are refused. */
const baci: Provider = {
  name: 'baci',
  about: "CEPII's BACI: the zip, or CSV files under CEPII's names",
  stated: (files) => {
    const names = files.map((file) => ({ file, name: baciName(basename(file)) }));
    const strange = names.find(({ name }) => name === undefined);
    if (strange) throw new UsageError(`${strange.file}: the name does not say edition and version; keep CEPII's, such as BACI_HS22_V202501.zip`);
    const [first, ...others] = names.map(({ name }) => baciRelease(name!, 'cepii-baci', 'unknown'));
    if (others.some(({ dataflow, vintage }) => dataflow !== first!.dataflow || vintage !== first!.vintage)) throw new UsageError('the files are of different editions or versions of BACI; ingest each release by itself');
    const released = /^(\d{4})(\d\d)/.exec(first!.vintage)!;
    return { dataflow: first!.dataflow, source: 'cepii-baci', vintage: first!.vintage, released: `${released[1]}-${released[2]}` };
  },
  read: each((file, reading) => readBaci(file.path, { source: reading.release.source, rights: reading.release.rights, ...noticed(reading) })),
};

const worldbank: Provider = {
  name: 'worldbank',
  about: 'World Bank: CSV of an indicator, or all pages of an answer of API v2 (JSON)',
  stated: () => ({ dataflow: 'WDI' }),
  read: (files, { release }) =>
    files.every(({ path }) => path.endsWith('.json'))
      ? readWorldBankJson(files.map((file) => ({ file: file.name, chunks: file.bytes() })), { release })
      : each((file) => readWorldBankCsv(file.bytes(), { file: file.name, release }))(files, { release, mapping: undefined, notify: () => {} }),
};

const sdmx: Provider = {
  name: 'sdmx',
  about: `SDMX-CSV, SDMX-JSON or SDMX-ML, with --mapping FILE or one of ${PRESET_NAMES.join(', ')}`,
  mapping: (text, file) => {
    const read = readMapping(text);
    if (!read.ok) throw new Refusal(`${file}: ${read.problem.field}: ${read.problem.reason}`, [{ file, ...read.problem }]);
    return { kind: 'sdmx', mapping: read.value };
  },
  stated: () => ({}),
  read: each((file, { release, mapping }) => readSdmx(file.bytes(), { file: file.name, release, mapping: mapping!.mapping as SdmxMapping })),
};

const table: Provider = {
  name: 'table',
  about: 'any CSV or XLSX table, with --mapping FILE',
  mapping: (text, file) => {
    const read = parseTableMapping(text, file);
    if (!read.ok) throw new Refusal(read.problems.map(({ line, field, reason }) => `${file}:${line ?? 1}: ${field}: ${reason}`).join('\n'), read.problems);
    return { kind: 'table', mapping: read.value };
  },
  stated: () => ({}),
  read: each((file, { release, mapping }) => {
    const options = { file: file.name, release };
    const placed = mapping!.mapping as PlacedMapping;
    return file.path.endsWith('.xlsx') ? readXlsxTable(file.path, placed, options) : readCsvTable(file.bytes(), placed, options);
  }),
};

/** The mappings that come with the package, under their names. */
export const presetNamed = (name: string): Mapping | undefined => {
  const preset = PRESET_NAMES.find((known) => known === name);
  return preset && { kind: 'sdmx', mapping: presetMapping(preset) };
};

export const PROVIDERS: readonly Provider[] = [cow, comtrade, baci, worldbank, sdmx, table];
