import { LOCALES, type Locale } from '@mizan/model';
import { Option, type Command } from 'commander';
import { makeAll, makeOne } from '../brief/make.ts';
import { verifyFile } from '../brief/verify.ts';
import { databaseOption, day, jsonOption, someOf } from '../options.ts';
import { UsageError } from '../refusal.ts';
import type { Terminal } from '../terminal.ts';

const FORMATS = ['pdf', 'docx', 'xlsx', 'ods', 'html', 'zip'] as const;

interface Options {
  readonly claim?: string;
  readonly all?: true;
  readonly verify?: string;
  readonly out?: string;
  readonly format?: readonly (typeof FORMATS)[number][];
  readonly language: readonly Locale[];
  readonly asOf?: string;
  readonly made: string;
  readonly site?: string;
  readonly database: string;
  readonly json?: true;
}

/** `mizan brief`: summaries to forward, and whether the figures of one still hold. */
export const briefCommand = (program: Command, terminal: Terminal): Command =>
  program
    .command('brief')
    .description('a summary of a pair, a country or a claim to forward as it is; or whether the figures of one still hold')
    .argument('[areas...]', 'two areas (MA RU), or one (MA)')
    .option('--claim <id>', 'of a claim')
    .option('--all', 'of every pair with figures, of their countries, and of every claim; --out names the folder')
    .option('--verify <file>', 'read a summary back and say what is unchanged, revised or withdrawn since')
    .option('--out <path>', 'file to write; for several the folder')
    .addOption(new Option('--format <format>', `${FORMATS.join(', ')}, several with commas, or all; by default that of the file's name, else pdf`).argParser(someOf(FORMATS, 'Not available here')))
    .addOption(new Option('--lang, --language <language>', `language of the summary: ${LOCALES.join(', ')}, several with commas, or all`).default(['en'] satisfies Locale[], 'en').argParser(someOf(LOCALES)))
    .option('--as-of <day>', 'what was known on that day', day)
    .addOption(new Option('--made <day>', 'the day it bears; the same build, day and language give the same bytes').default(new Date().toISOString().slice(0, 10), 'today').argParser(day))
    .addOption(new Option('--site <address>', 'public address of the site, for links and the QR code (MIZAN_SITE_URL)').argParser(siteAddress))
    .addOption(databaseOption(terminal))
    .addOption(jsonOption())
    .action((areas: string[], options: Options) => brief(areas, options, terminal));

async function brief(areas: readonly string[], options: Options, terminal: Terminal): Promise<void> {
  const { claim, all, verify, out, database, json } = options;
  const wanted = [areas.length > 0, claim !== undefined, all, verify !== undefined].filter(Boolean).length;
  if (wanted !== 1 || areas.length > 2) throw new UsageError('say of what: two areas (MA RU), one (MA), --claim ID or --all; or --verify FILE');
  if (verify !== undefined) return verifyFile(verify, { database, json: json === true }, terminal);
  const site = options.site ?? (terminal.environment['MIZAN_SITE_URL'] ? siteAddress(terminal.environment['MIZAN_SITE_URL']) : undefined);
  const making = { database, made: options.made, formats: options.format ?? [formatOf(out)], languages: options.language, choice: { asOf: options.asOf, site } };
  if (all && out === undefined) throw new UsageError('--all writes many files; --out names their folder');
  const files = all ? await makeAll(making, out!, terminal) : await makeOne(making, claim === undefined ? { areas } : { claim }, out);
  terminal.out(json ? `${JSON.stringify({ files }, null, 2)}\n` : files.map((file) => `${file}\n`).join(''));
}

/** The format that a file's name ends with. */
const formatOf = (file = ''): (typeof FORMATS)[number] => FORMATS.find((format) => file.toLowerCase().endsWith(`.${format}`)) ?? 'pdf';

/** An http or https address without a slash at its end. */
function siteAddress(given: string): string {
  const { protocol = '' } = URL.parse(given) ?? {};
  if (protocol !== 'http:' && protocol !== 'https:') throw new UsageError(`"${given}" is not the address of a site; write https://trade.example`);
  return given.replace(/\/$/, '');
}
