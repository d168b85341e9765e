import type { ClaimCheck } from '@mizan/analytics';
import { claimsCsv, claimsJson } from '@mizan/io/writers';
import type { Claim, LabelBook, Locale, Redistribution } from '@mizan/model';
import type { Store } from '@mizan/store';
import type { Command } from 'commander';
import { knownPair } from '../areas.ts';
import { checksIn } from '../claim-checks.ts';
import { handOver } from '../hand-over.ts';
import { labelsOf } from '../labels.ts';
import { addFormatOptions, databaseOption, day, langOption } from '../options.ts';
import { UsageError } from '../refusal.ts';
import type { Terminal } from '../terminal.ts';
import { textTable } from '../text-table.ts';
import { withStore } from '../with-store.ts';

const FORMATS = ['table', 'csv', 'json'] as const;

interface Options {
  readonly check?: true;
  readonly asOf?: string;
  readonly pair?: string;
  readonly database: string;
  readonly format: (typeof FORMATS)[number];
  readonly lang: Locale;
}

/** `mizan claims`: figures that somebody stated. */
export const claimsCommand = (program: Command, terminal: Terminal): Command =>
  addFormatOptions(
    program
      .command('claims')
      .description('figures that somebody stated, who stated them and when')
      .option('--check', 'set every claim against the observations and the other claims')
      .option('--as-of <day>', 'check against the releases known on that day', day)
      .option('--pair <areas>', 'of two areas: MA,RU')
      .addOption(databaseOption(terminal))
      .addOption(langOption()),
    FORMATS,
  ).action((options: Options) => claims(options, terminal));

async function claims(options: Options, terminal: Terminal): Promise<void> {
  if (options.asOf !== undefined && !options.check) throw new UsageError('--as-of says which releases claims are checked against; it needs --check');
  await withStore(options.database, async (store) => {
    const pair = await knownPair(store, options.pair);
    const found = await store.claims(pair === undefined ? {} : { pair });
    const checks = options.check ? await checksIn(store, options.asOf) : undefined;
    if (options.format === 'table') return terminal.out(claimTable(found, checks, await labelsOf(store), options.lang));
    const write = options.format === 'csv' ? claimsCsv : claimsJson;
    handOver(write(found, await rightsIn(store), checks), terminal);
  });
}

async function rightsIn(store: Store): Promise<(source: string) => Redistribution> {
  const rights = new Map((await store.sources()).map((source) => [source.id, source.redistribution]));
  return (source) => rights.get(source) ?? 'unknown';
}

function claimTable(found: readonly Claim[], checks: ReadonlyMap<string, ClaimCheck> | undefined, labels: LabelBook, lang: Locale): string {
  const checkCells = (id: string) => (checks ? [labels.label('verdicts', checks.get(id)!.verdict, lang), checks.get(id)!.reason] : []);
  return textTable(
    ['id', 'stated on', 'by', 'reporter', 'partner', 'metric', 'kind', 'value', 'unit', 'period', 'base', ...(checks ? ['check', 'reason'] : [])],
    found.map((claim) => [
      claim.id, claim.statedOn, speakerOf(claim, labels, lang), labels.area(claim.reporter.code, lang), labels.area(claim.partner.code, lang),
      labels.label('claim-metrics', claim.metric, lang), labels.label('claim-kinds', claim.kind, lang), valueOf(claim), claim.unit, claim.period, claim.basePeriod, ...checkCells(claim.id),
    ]),
  );
}

function speakerOf({ statedBy }: Claim, labels: LabelBook, lang: Locale): string {
  const speaker = statedBy.person ?? statedBy.organisation;
  return speaker === undefined ? '' : labels.person(speaker, lang);
}

/** The number as stated, with the word before it. */
const valueOf = ({ value, valueMax, hedge }: Claim): string => [hedge, valueMax === undefined ? value : `${value}–${valueMax}`].filter(Boolean).join(' ');
