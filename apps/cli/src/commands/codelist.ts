import type { Command } from 'commander';
import { agreementCommand } from '../codelist/agreement.ts';
import { convertCommand } from '../codelist/convert.ts';
import { correlateCommand, importCommand } from '../codelist/import.ts';
import { listCommand } from '../codelist/list.ts';
import { showCommand } from '../codelist/show.ts';
import type { Terminal } from '../terminal.ts';

/** `mizan codelist`: classifications of goods, the tables between their editions, and figures from one edition in another. */
export function codelistCommand(program: Command, terminal: Terminal): Command {
  const command = program.command('codelist').description('classifications of goods (HS, SITC, BEC): import, look up, convert');
  for (const add of [importCommand, correlateCommand, listCommand, showCommand, convertCommand, agreementCommand]) add(command, terminal);
  return command;
}
