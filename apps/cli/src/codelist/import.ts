import { statSync } from 'node:fs';
import { basename } from 'node:path';
import type { Rejection } from '@mizan/io';
import { readCodelist, readCorrelation } from '@mizan/io/classification';
import { counterparts, type ClassificationId, type Correlation } from '@mizan/model';
import { importCodelist, importCorrelation, withoutSecrets, type Imported, type Store } from '@mizan/store';
import { InvalidArgumentError, Option, type Command } from 'commander';
import { digestOf } from '../ingest/opened-file.ts';
import { databaseOption, jsonOption } from '../options.ts';
import { Refusal, UsageError } from '../refusal.ts';
import type { Terminal } from '../terminal.ts';
import { VERSION } from '../version.ts';
import { withStore } from '../with-store.ts';
import { edition, editionName } from './edition.ts';
import { settleRejected } from './rejected.ts';

interface Options {
  readonly sheet?: string;
  readonly maxRejects: number;
  readonly report?: string;
  readonly database: string;
  readonly json?: true;
}

/** `mizan codelist import`: the code list of an edition into the database. */
export const importCommand = (codelist: Command, terminal: Terminal): Command =>
  withFileOptions(codelist.command('import').description('read the code list of an edition into the database, where it stays'), terminal)
    .argument('<list>', 'the edition: H0 to H6, S1 to S4, B4, B5, or its name (hs6, HS2022, SITC4)', edition)
    .argument('<file>', 'a list of UN Comtrade (JSON, CSV) or of UNSD, or a table of code and description')
    .action((list: ClassificationId, path: string, options: Options) => importList(list, path, options, terminal));

/** `mizan codelist correlate`: a table between two editions into the database. */
export const correlateCommand = (codelist: Command, terminal: Terminal): Command =>
  withFileOptions(codelist.command('correlate').description('read a correlation or conversion table between two editions into the database, where it stays'), terminal)
    .argument('<from>', 'the edition of its source codes', edition)
    .argument('<to>', 'the edition of their counterparts', edition)
    .argument('<file>', 'a table of UNSD (XLSX, CSV) or WITS, or any with the columns From and To')
    .action((from: ClassificationId, to: ClassificationId, path: string, options: Options) => importTable(from, to, path, options, terminal));

const withFileOptions = (command: Command, terminal: Terminal): Command =>
  command
    .option('--sheet <name>', 'of a workbook; else its first')
    .addOption(new Option('--max-rejects <n>', 'how many rows may be refused before all are').default(0).argParser(count))
    .option('--report <file>', 'CSV file of the rows refused, with their reasons')
    .addOption(databaseOption(terminal))
    .addOption(jsonOption());

async function importList(list: ClassificationId, path: string, options: Options, terminal: Terminal): Promise<void> {
  const file = fileAt(path);
  const read = await readCodelist(path, { list, file, sheet: options.sheet });
  settleRejected(read.rejections, options.report, options.maxRejects);
  if (read.codes.length === 0) throw new Refusal(`${path} has no codes`, [{ file, field: '', reason: 'no codes' }]);
  const imported = await importCodelist(options.database, { list, codes: read.codes, file, sha256: await digestOf([path], options.sheet) }, { mizan: VERSION });
  tell(`${editionName(list)}: ${read.codes.length} codes`, imported, read, options, terminal);
}

async function importTable(from: ClassificationId, to: ClassificationId, path: string, options: Options, terminal: Terminal): Promise<void> {
  const file = fileAt(path);
  const read = await readCorrelation(path, { from, to, file, sheet: options.sheet });
  settleRejected(read.rejections, options.report, options.maxRejects);
  const { correlation } = read;
  if (correlation.pairs.length === 0) throw new Refusal(`${path} has no pairs of codes`, [{ file, field: '', reason: 'no pairs' }]);
  const strangers = await withStore(options.database, (store) => strangersIn(store, correlation));
  const imported = await importCorrelation(options.database, { correlation, file, sha256: await digestOf([path], options.sheet) }, { mizan: VERSION });
  const without = correlation.without.length === 0 ? '' : `, ${correlation.without.length} codes without a counterpart`;
  tell(`${editionName(from)} to ${editionName(to)}: ${correlation.pairs.length} pairs${without}`, imported, { ...read, notices: [...read.notices, ...strangers] }, options, terminal);
}

function fileAt(path: string): string {
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) throw new UsageError(`there is no file ${path}`);
  return basename(path);
}

/** What a table names and the lists that are there do not have: a table and a list may be of different days. */
async function strangersIn(store: Store, correlation: Correlation): Promise<string[]> {
  const { sources, targets } = counterparts(correlation);
  const sides = [[correlation.from, [...sources, ...correlation.without]], [correlation.to, targets]] as const;
  const notices = await Promise.all(sides.map(async ([id, codes]) => {
    const known = new Set((await store.classificationCodes(id)).map(({ code }) => code));
    const strange = known.size === 0 ? [] : codes.filter((code) => !known.has(code));
    return strange.length === 0 ? [] : [`the list of ${id} does not have ${strange.slice(0, 5).join(', ')}${strange.length > 5 ? ` and ${strange.length - 5} more` : ''}`];
  }));
  return notices.flat();
}

interface Told {
  readonly rejections: readonly Rejection[];
  readonly notices: readonly string[];
}

function tell(what: string, { version, changed, replaced }: Imported, { rejections, notices }: Told, { database: url, json }: Options, terminal: Terminal): void {
  const database = withoutSecrets(url);
  for (const notice of notices) terminal.say(`${notice}\n`);
  if (json) return terminal.out(`${JSON.stringify({ database, version, changed, replaced, rejections: rejections.length, notices }, null, 2)}\n`);
  terminal.out(`${what}${rejections.length > 0 ? `, ${rejections.length} rejections` : ''}\n`);
  terminal.say(changed ? `${replaced ? 'in place of what was there' : 'added'} in ${database}, version ${version}\n` : `${database} has it of this file already, version ${version}\n`);
}

function count(given: string): number {
  if (!/^\d{1,9}$/.test(given)) throw new InvalidArgumentError('write a whole number, such as 0');
  return Number(given);
}
