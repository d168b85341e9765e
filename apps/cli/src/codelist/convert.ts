import { basename } from 'node:path';
import { conversionShares, convert, type Conversion, type ConversionFlow, type ShareRule, type TablePath } from '@mizan/analytics';
import type { Rejection } from '@mizan/io';
import { readCodedValues, readShares } from '@mizan/io/classification';
import { csvTable } from '@mizan/io/writers';
import type { ClassificationId, Result } from '@mizan/model';
import { InvalidArgumentError, Option, type Command } from 'commander';
import { databaseOption, jsonOption, oneOf } from '../options.ts';
import { Refusal, UsageError } from '../refusal.ts';
import type { Terminal } from '../terminal.ts';
import { withStore } from '../with-store.ts';
import { edition, editionName } from './edition.ts';
import { refusalOf } from './rejected.ts';
import { byWay, tableBetween } from './tables.ts';

const RULES = ['equal', 'observed', 'given'] as const;

interface Options {
  readonly from: ClassificationId;
  readonly to: ClassificationId;
  readonly rule: (typeof RULES)[number];
  readonly weights?: string;
  readonly reference?: string;
  readonly decimals?: number;
  readonly database: string;
  readonly json?: true;
}

/** `mizan codelist convert`: figures by code in another edition. */
export const convertCommand = (codelist: Command, terminal: Terminal): Command =>
  codelist
    .command('convert')
    .description('figures by code in another edition: what cannot be converted stays under its own code, and the sum stays to the last decimal')
    .argument('<file>', 'a table with the columns code and value, and absence where values may be absent')
    .addOption(new Option('--from <edition>', 'the edition of its codes').makeOptionMandatory().argParser(edition))
    .addOption(new Option('--to <edition>', 'the edition wanted').makeOptionMandatory().argParser(edition))
    .addOption(new Option('--rule <rule>', 'shares of a code with several counterparts: equal; by the trade observed of these (--weights, code and value); or given (--weights, from, to and share)').default('equal').argParser(oneOf(RULES)))
    .option('--weights <file>', 'the figures that shares rest on')
    .option('--reference <text>', 'what those figures are: the period of a trade, or who gives the shares; else the name of their file')
    .addOption(new Option('--decimals <n>', 'decimals that parts are rounded to; else as many as the figures show').argParser(decimals))
    .addOption(databaseOption(terminal))
    .addOption(jsonOption())
    .action((path: string, options: Options) => run(path, options, terminal));

async function run(path: string, options: Options, terminal: Terminal): Promise<void> {
  const { from, to, database, json } = options;
  const table = await withStore(database, (store) => tableBetween(store, from, to));
  if (table === undefined) throw new UsageError(`no table leads from ${editionName(from)} to ${editionName(to)}; import one with: mizan codelist correlate ${from} ${to} FILE`);
  const { values, rejections, notices } = await readCodedValues(path, { list: from, file: basename(path) });
  refuseRejected(rejections);
  for (const notice of notices) terminal.say(`${notice}\n`);
  const shares = taken(conversionShares(table.correlation, await ruleOf(options)), options.weights ?? path);
  const conversion = taken(convert(values, shares, options.decimals === undefined ? {} : { decimals: options.decimals }), path);
  if (json) return terminal.out(`${JSON.stringify({ via: table.via, ...conversion }, null, 2)}\n`);
  terminal.out(conversionCsv(conversion));
  for (const line of report(conversion, table)) terminal.say(`${line}\n`);
}

async function ruleOf({ rule, weights, reference, from, to }: Options): Promise<ShareRule> {
  if (rule === 'equal') {
    if (weights !== undefined) throw new UsageError('equal shares rest on no figures; say --rule observed or --rule given');
    return { kind: 'equal' };
  }
  if (weights === undefined) throw new UsageError(`shares that are ${rule} rest on figures; name them with --weights FILE`);
  const file = basename(weights);
  const said = reference ?? file;
  if (rule === 'given') {
    const read = await readShares(weights, { from, to, file });
    refuseRejected(read.rejections);
    return { kind: 'given', reference: said, shares: read.shares };
  }
  const read = await readCodedValues(weights, { list: to, file });
  refuseRejected(read.rejections);
  return { kind: 'observed', reference: said, weights: read.values };
}

/** A figure that could not be read would be missing from the sum: none may be. */
function refuseRejected(rejections: readonly Rejection[]): void {
  if (rejections.length > 0) throw refusalOf('not every row can be read, nothing converted', rejections);
}

function taken<T>(result: Result<T>, file: string): T {
  if (result.ok) return result.value;
  const { field, reason } = result.problem;
  throw new Refusal(`${basename(file)}: ${field === '' ? '' : `${field}: `}${reason}`, [{ file: basename(file), ...result.problem }]);
}

/** The new codes, then those kept under their own: `list` says which edition a code is of. */
function conversionCsv({ from, to, converted, kept }: Conversion): string {
  return csvTable(['list', 'code', 'value', 'absence', 'estimated', 'incomplete', 'kept'], [
    ...converted.map((sum) => [to, sum.code, sum.value, sum.value === null ? sum.absence : '', sum.estimated ? 'estimated' : '', sum.absent.map(({ code, absence }) => `${code} ${absence}`).join('; '), '']),
    ...kept.map((figure) => [from, figure.code, figure.value, figure.value === null ? figure.absence : '', '', '', figure.reason]),
  ]);
}

function report({ from, to, rule, decimals: places, converted, kept, flows, sums }: Conversion, table: TablePath): string[] {
  const sources = new Set(flows.map((flow) => flow.from)).size;
  const divided = new Set(flows.filter(({ share }) => share !== '1').map((flow) => flow.from)).size;
  const reasons = [...new Set(kept.map(({ reason }) => reason))].map((reason) => `${reason} ${kept.filter((figure) => figure.reason === reason).length}`).join(', ');
  const incomplete = converted.filter(({ absent }) => absent.length > 0).length;
  const lost = roundedAway(flows);
  return [
    `${editionName(from)} to ${editionName(to)}${byWay(table)}; shares ${rule.kind}${rule.reference === undefined ? '' : ` (${rule.reference})`}, parts to ${places} decimals`,
    `converted: ${sources} codes into ${converted.length}, ${divided} of them divided (${converted.filter(({ estimated }) => estimated).length} estimated); ${incomplete} incomplete`,
    `kept under their own codes: ${kept.length}${reasons === '' ? '' : ` (${reasons})`}`,
    `sum: ${sums.given} = ${sums.converted} converted + ${sums.kept} kept`,
    ...(lost === 0 ? [] : [`${lost} parts are rounded to 0; --decimals shows them`]),
  ];
}

/** Parts of a figure that is not 0 which are too small for the decimals. */
function roundedAway(flows: readonly ConversionFlow[]): number {
  const divided = new Set(flows.filter(({ value }) => value !== null && value !== '0').map((flow) => flow.from));
  return flows.filter(({ from, value }) => value === '0' && divided.has(from)).length;
}

function decimals(given: string): number {
  if (!/^\d$|^1[0-2]$/.test(given)) throw new InvalidArgumentError('write a whole number from 0 to 12');
  return Number(given);
}
