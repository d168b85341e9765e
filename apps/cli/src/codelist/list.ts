import { classificationOf } from '@mizan/model';
import type { Command } from 'commander';
import { databaseOption, jsonOption } from '../options.ts';
import type { Terminal } from '../terminal.ts';
import { textTable } from '../text-table.ts';
import { withStore } from '../with-store.ts';

interface Options {
  readonly database: string;
  readonly json?: true;
}

/** `mizan codelist list`: what was imported. */
export const listCommand = (codelist: Command, terminal: Terminal): Command =>
  codelist
    .command('list')
    .description('the code lists and tables between editions that are in the database')
    .addOption(databaseOption(terminal))
    .addOption(jsonOption())
    .action((options: Options) => list(options, terminal));

async function list({ database, json }: Options, terminal: Terminal): Promise<void> {
  await withStore(database, async (store) => {
    const [lists, tables] = [await store.classifications(), await store.correlations()];
    if (json) return terminal.out(`${JSON.stringify({ version: store.version, lists, tables }, null, 2)}\n`);
    terminal.out(textTable(['list', 'name', 'from', 'to', 'codes', 'file', 'sha256'], lists.map(({ id, codes, file, sha256 }) => {
      const { name, validFrom, validTo } = classificationOf(id);
      return [id, name, validFrom, validTo, codes, file, sha256];
    })));
    terminal.out(`\n${textTable(['from', 'to', 'pairs', 'file', 'sha256'], tables.map(({ from, to, pairs, file, sha256 }) => [from, to, pairs, file, sha256]))}`);
  });
}
