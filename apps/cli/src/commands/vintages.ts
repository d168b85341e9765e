import type { Command } from 'commander';
import { databaseOption, jsonOption } from '../options.ts';
import type { Terminal } from '../terminal.ts';
import { textTable } from '../text-table.ts';
import { withStore } from '../with-store.ts';
import { knownVintages } from './known-vintages.ts';
import { vintagesDiffCommand } from './vintages-diff.ts';

interface Options {
  readonly database: string;
  readonly json?: true;
}

/** `mizan vintages`: the releases in the database; `mizan vintages diff`: what changed between two. */
export function vintagesCommand(program: Command, terminal: Terminal): Command {
  const command = program
    .command('vintages')
    .description('what is loaded: rows, periods, licence, SHA-256')
    .argument('[dataflow]', 'of this dataset alone')
    .addOption(databaseOption(terminal))
    .addOption(jsonOption())
    .action((dataflow: string | undefined, options: Options) => vintages(dataflow, options, terminal));
  vintagesDiffCommand(command, terminal);
  return command;
}

async function vintages(dataflow: string | undefined, { database, json }: Options, terminal: Terminal): Promise<void> {
  await withStore(database, async (store) => {
    const found = dataflow === undefined ? await store.vintages() : await knownVintages(store, dataflow);
    if (json) return terminal.out(`${JSON.stringify({ version: store.version, vintages: found }, null, 2)}\n`);
    terminal.out(
      textTable(
        ['dataset', 'vintage', 'source', 'rows', 'from', 'to', 'licence', 'redistribution', 'retrieved', 'sha256'],
        found.map((v) => [v.dataflow, v.id, v.source, v.rows, v.firstPeriod, v.lastPeriod, v.licence, v.redistribution, v.retrieved, v.sha256]),
      ),
    );
  });
}
