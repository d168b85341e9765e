import { CommanderError, type Command } from 'commander';
import { listEstimators } from '../estimate/list.ts';
import { estimateProgram } from '../estimate/program.ts';
import { UsageError } from '../refusal.ts';
import type { Terminal } from '../terminal.ts';

/**
 * `mizan estimate`: an estimator over a table of the caller's. Its options are those of the estimator, which is known once it
 * is named: the words are read in a second step. The API is loaded for this command alone.
 */
export const estimateCommand = (program: Command, terminal: Terminal): Command =>
  program
    .command('estimate')
    .description('gravity, short periods from long ones, events, forecasts, breaks and more over a table of your own (CSV)')
    .usage('NAME --input FILE [options] | --list [--json]')
    .argument('[words...]')
    .allowUnknownOption()
    .helpOption(false)
    .addHelpText('after', '\nmizan estimate --list names the estimators, mizan estimate NAME --help the options of one')
    .action((words: readonly string[], _options: object, command: Command) => estimate(words, command, terminal));

async function estimate([name, ...words]: readonly string[], command: Command, terminal: Terminal): Promise<void> {
  if (name === '--list') return listEstimators(words, terminal);
  if (name === '--help' || name === '-h') {
    command.outputHelp();
    throw new CommanderError(0, 'commander.helpDisplayed', '');
  }
  if (name === undefined || name.startsWith('-')) throw new UsageError('name an estimator first: mizan estimate NAME --input FILE; mizan estimate --list names them');
  const { ESTIMATORS } = await import('@mizan/api/estimates');
  await (await estimateProgram(name, ESTIMATORS, terminal)).parseAsync(words, { from: 'user' });
}
