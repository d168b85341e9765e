import { baseValue, type Observation } from '@mizan/model';
import type { VintageChange } from '@mizan/store';
import { InvalidArgumentError, Option, type Command } from 'commander';
import { databaseOption, jsonOption } from '../options.ts';
import type { Terminal } from '../terminal.ts';
import { textTable } from '../text-table.ts';
import { withStore } from '../with-store.ts';
import { knownVintages } from './known-vintages.ts';

interface Options {
  readonly limit: number;
  readonly database: string;
  readonly json?: true;
}

/** `mizan vintages diff`: what changed from one release of a dataset to another. */
export const vintagesDiffCommand = (vintages: Command, terminal: Terminal): Command =>
  vintages
    .command('diff')
    .description('what was added, withdrawn and revised from one release to another, the largest first')
    .argument('<dataflow>', 'the dataset')
    .argument('<before>', 'the earlier release')
    .argument('<after>', 'the later release')
    .addOption(new Option('--limit <n>', 'of each change at most so many').default(20).argParser(limit))
    .addOption(databaseOption(terminal))
    .addOption(jsonOption())
    .action((dataflow: string, before: string, after: string, _: Options, command: Command) => diff(dataflow, before, after, command.optsWithGlobals<Options>(), terminal));

async function diff(dataflow: string, before: string, after: string, options: Options, terminal: Terminal): Promise<void> {
  await withStore(options.database, async (store) => {
    await knownVintages(store, dataflow, [before, after]);
    const { counts, largest } = await store.vintageDiff(dataflow, before, after, { limit: options.limit });
    if (options.json) return terminal.out(`${JSON.stringify({ dataflow, before, after, counts, largest }, null, 2)}\n`);
    terminal.out(textTable(['change', 'observations'], Object.entries(counts)));
    if (largest.length > 0) terminal.out(`\n${textTable(['change', 'reporter', 'partner', 'flow', 'commodity', 'indicator', 'period', 'before', 'after', 'unit', 'difference', 'percent'], largest.map(cellsOf))}`);
  });
}

/** Values and difference in base units; an absent value is its kind of absence. */
function cellsOf({ change, before, after, difference, percent }: VintageChange) {
  const { reporter, partner, flow, commodity, indicator, timePeriod, unit } = (after ?? before)!;
  const value = (o: Observation | undefined) => o && (baseValue(o) ?? o.absence);
  return [change, reporter, partner, flow, commodity, indicator, timePeriod, value(before), value(after), unit, difference, percent];
}

function limit(given: string): number {
  if (!/^\d{1,6}$/.test(given)) throw new InvalidArgumentError('write a whole number, such as 20');
  return Number(given);
}
