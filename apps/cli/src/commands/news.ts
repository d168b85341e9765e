import type { Command } from 'commander';
import type { Terminal } from '../terminal.ts';
import { extractCommand } from './news-extract.ts';
import { reviewCommand } from './news-review.ts';

/** `mizan news`: from articles to proposed claims and events. */
export function newsCommand(program: Command, terminal: Terminal): Command {
  const command = program.command('news').description('read articles: the figures and events they tell, for a person to judge');
  for (const add of [extractCommand, reviewCommand]) add(command, terminal);
  return command;
}
