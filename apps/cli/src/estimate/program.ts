import type { Estimate, Estimator } from '@mizan/api/estimates';
import { nearMatches } from '@mizan/model';
import { Command, InvalidArgumentError, Option } from 'commander';
import { jsonOption, oneOf } from '../options.ts';
import { UsageError } from '../refusal.ts';
import type { Terminal } from '../terminal.ts';
import { optionsOf } from './estimator-options.ts';
import { OUTPUTS, shown, type Output } from './output.ts';
import { problemOf } from './problem.ts';
import { readTableFile } from './table-file.ts';

interface Options extends Readonly<Record<string, unknown>> {
  readonly input: string;
  readonly output: Output;
  readonly part?: string;
  readonly delimiter: string;
}

/** The command line of one estimator: where its table is, what is wanted of the answer, and its own options. */
export async function estimateProgram(name: string, estimators: readonly Estimator[], terminal: Terminal): Promise<Command> {
  const estimator = estimators.find((one) => one.name === name);
  if (estimator === undefined) throw new UsageError(unknown(name, nearMatches(name, estimators.map((one) => ({ code: one.name })))));
  const command = new Command(`mizan estimate ${name}`).description(`${estimator.what} (docs/methods/${estimator.method}.md)`);
  command.exitOverride().configureOutput({ writeOut: terminal.out, writeErr: terminal.say }).showHelpAfterError(`(mizan estimate ${name} --help lists what there is)`);
  command
    .requiredOption('--input <file>', 'a CSV file with a header, - for what is piped in')
    .addOption(new Option('--output <format>', OUTPUTS.join(', ')).default('table').argParser(oneOf(OUTPUTS)))
    .addOption(jsonOption().implies({ output: 'json' }))
    .option('--part <name>', 'which table of the answer as CSV; the first unless said')
    .addOption(new Option('--delimiter <character>', 'what stands between cells; tab for a tab').default(',').argParser(delimiter));
  for (const option of optionsOf(estimator)) command.addOption(option);
  return command.action((options: Options) => run(estimator, options, terminal));
}

const unknown = (name: string, meant: readonly string[]): string => `there is no estimator "${name}"${meant.length > 0 ? `; did you mean ${meant.join(' or ')}?` : '; mizan estimate --list names them'}`;

async function run(estimator: Estimator, { input, output, part, delimiter: between, ...options }: Options, terminal: Terminal): Promise<void> {
  const { columns, lines } = await readTableFile(input, between, terminal);
  const own = new Set(optionsOf(estimator).map((option) => option.attributeName()));
  const said = Object.fromEntries(Object.entries(options).filter(([name]) => own.has(name)));
  const answer = estimated(() => estimator.run({ ...said, table: columns }), input, lines);
  if (answer.reason !== null) terminal.say(`nothing can be estimated: ${answer.reason} (docs/methods/${answer.method}.md)\n`);
  terminal.out(shown(answer, output, part));
}

function estimated(run: () => Estimate, file: string, lines: readonly number[]): Estimate {
  try {
    return run();
  } catch (error) {
    throw problemOf(error, file, lines);
  }
}

function delimiter(given: string): string {
  const character = given === 'tab' ? '\t' : given;
  if (character.length !== 1 || /["\r\n]/.test(character)) throw new InvalidArgumentError('write one character, or tab');
  return character;
}
