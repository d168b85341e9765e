import { Command, CommanderError } from 'commander';
import { StoreError } from '@mizan/store';
import { briefCommand } from './commands/brief.ts';
import { checkCommand } from './commands/check.ts';
import { claimsCommand } from './commands/claims.ts';
import { codelistCommand } from './commands/codelist.ts';
import { estimateCommand } from './commands/estimate.ts';
import { eventStudyCommand } from './commands/event-study.ts';
import { eventsCommand } from './commands/events.ts';
import { indicatorsCommand } from './commands/indicators.ts';
import { ingestCommand } from './commands/ingest.ts';
import { loadCommand } from './commands/load.ts';
import { newsCommand } from './commands/news.ts';
import { seriesCommand } from './commands/series.ts';
import { vintagesCommand } from './commands/vintages.ts';
import { Incomplete, Refusal, UsageError } from './refusal.ts';
import type { Terminal } from './terminal.ts';
import { VERSION } from './version.ts';

/** Runs one command line; 0 done, 1 refused or failed, 2 wrong usage. */
export async function run(words: readonly string[], terminal: Terminal): Promise<number> {
  try {
    await programFor(terminal).parseAsync([...words], { from: 'user' });
    return 0;
  } catch (error) {
    return exitCodeOf(error, words.includes('--json'), terminal);
  }
}

function programFor(terminal: Terminal): Command {
  const program = new Command('mizan').description('Trade figures, what was said about them, and the events around them.').version(VERSION);
  program.exitOverride().configureOutput({ writeOut: terminal.out, writeErr: terminal.say }).showHelpAfterError('(mizan --help lists what there is)');
  for (const add of [loadCommand, ingestCommand, seriesCommand, claimsCommand, eventsCommand, eventStudyCommand, indicatorsCommand, estimateCommand, newsCommand, briefCommand, vintagesCommand, codelistCommand, checkCommand]) add(program, terminal);
  return program;
}

function exitCodeOf(error: unknown, json: boolean, terminal: Terminal): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof Refusal && json) terminal.out(`${JSON.stringify({ problems: error.problems }, null, 2)}\n`);
  const expected = error instanceof Refusal || error instanceof Incomplete || error instanceof UsageError || error instanceof StoreError;
  terminal.say(`mizan: ${expected || !(error instanceof Error) ? String((error as Error).message ?? error) : (error.stack ?? error.message)}\n`);
  return error instanceof UsageError ? 2 : 1;
}
