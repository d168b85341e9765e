import { buildDatabase, withoutSecrets } from '@mizan/store';
import type { Command } from 'commander';
import { contentOf, curatedData } from '../curated-data.ts';
import { dataOption, databaseOption, jsonOption } from '../options.ts';
import { buildProgress } from '../progress.ts';
import type { Terminal } from '../terminal.ts';
import { textTable } from '../text-table.ts';
import { VERSION } from '../version.ts';

interface Options {
  readonly data: string;
  readonly database: string;
  readonly json?: true;
}

/** `mizan load`: the database anew from data/. */
export const loadCommand = (program: Command, terminal: Terminal): Command =>
  program
    .command('load')
    .description('build the database from data/: all of it or nothing, and only where something changed')
    .addOption(dataOption())
    .addOption(databaseOption(terminal))
    .addOption(jsonOption())
    .action((options: Options) => load(options, terminal));

async function load({ data, database, json }: Options, terminal: Terminal): Promise<void> {
  const content = contentOf(await curatedData(data));
  const { progress, end } = buildProgress(terminal);
  const built = await buildDatabase(database, content, { mizan: VERSION, progress }).finally(end);
  const place = withoutSecrets(database);
  if (json) return terminal.out(`${JSON.stringify({ database: place, ...built }, null, 2)}\n`);
  terminal.out(textTable(['kind', 'rows'], Object.entries(built.counts)));
  terminal.say(built.changed ? `built ${place}, version ${built.version}\n` : `${place} has this content already, version ${built.version}\n`);
}
