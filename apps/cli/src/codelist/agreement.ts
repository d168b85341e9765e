import { compareTables, countDifferences, countOutcomes, roundTrip, type RoundTrip, type TableDifference } from '@mizan/analytics';
import type { ClassificationId } from '@mizan/model';
import { InvalidArgumentError, Option, type Command } from 'commander';
import { databaseOption, jsonOption } from '../options.ts';
import { UsageError } from '../refusal.ts';
import type { Terminal } from '../terminal.ts';
import { textTable } from '../text-table.ts';
import { withStore } from '../with-store.ts';
import { edition, editionName } from './edition.ts';
import { byWay, tableBetween } from './tables.ts';

interface Options {
  readonly limit: number;
  readonly database: string;
  readonly json?: true;
}

/** `mizan codelist agreement`: which codes come back from another edition as themselves, and how a chain of tables differs from a direct one. */
export const agreementCommand = (codelist: Command, terminal: Terminal): Command =>
  codelist
    .command('agreement')
    .description('which codes come back as themselves when converted there and back, and why others do not; and whether a chain of tables agrees with the direct one')
    .argument('<from>', 'the edition', edition)
    .argument('<to>', 'the other edition', edition)
    .addOption(new Option('--limit <n>', 'of codes that disagree at most so many').default(20).argParser(limit))
    .addOption(databaseOption(terminal))
    .addOption(jsonOption())
    .action((from: ClassificationId, to: ClassificationId, options: Options) => agreement(from, to, options, terminal));

async function agreement(from: ClassificationId, to: ClassificationId, { limit: most, database, json }: Options, terminal: Terminal): Promise<void> {
  await withStore(database, async (store) => {
    const [there, back, chain] = [await tableBetween(store, from, to), await tableBetween(store, to, from), await tableBetween(store, from, to, { direct: false })];
    if (there === undefined || back === undefined) throw new UsageError(`no table leads from ${editionName(from)} to ${editionName(to)}; import one with: mizan codelist correlate ${from} ${to} FILE`);
    const trips = roundTrip(there.correlation, back.correlation);
    const differences = chain === undefined || there.via.length > 0 ? undefined : compareTables(chain, there.correlation);
    if (json) {
      const chains = differences && { via: chain!.via, counts: countDifferences(differences), codes: differences.filter(({ kind }) => kind !== 'same') };
      return terminal.out(`${JSON.stringify({ from, to, via: there.via, counts: countOutcomes(trips), codes: trips.filter(({ outcome }) => outcome !== 'returns'), chain: chains }, null, 2)}\n`);
    }
    terminal.out(`${from} to ${to}${byWay(there)} and back\n\n${textTable(['outcome', 'codes'], Object.entries(countOutcomes(trips)))}`);
    terminal.out(`\n${textTable(['code', 'outcome', 'there', 'back'], trips.filter(({ outcome }) => outcome !== 'returns').slice(0, most).map(tripRow))}`);
    if (differences === undefined) return;
    terminal.out(`\n${from} to ${to}${byWay(chain!)}, beside the direct table\n\n${textTable(['chain', 'codes'], Object.entries(countDifferences(differences)))}`);
    terminal.out(`\n${textTable(['code', 'chain', 'direct', 'by the chain', 'ends at'], differences.filter(({ kind }) => kind !== 'same').slice(0, most).map(differenceRow))}`);
  });
}

/** Codes as a cell shows them: the first few. */
const some = (codes: readonly string[]): string => `${codes.slice(0, 6).join(' ')}${codes.length > 6 ? ` +${codes.length - 6}` : ''}`;

const tripRow = ({ code, outcome, there, back }: RoundTrip) => [code, outcome, some(there), some(back)];
const differenceRow = ({ code, kind, direct, chain, endsAt }: TableDifference) => [code, kind, some(direct), some(chain), some(endsAt)];

function limit(given: string): number {
  if (!/^\d{1,6}$/.test(given)) throw new InvalidArgumentError('write a whole number, such as 20');
  return Number(given);
}
