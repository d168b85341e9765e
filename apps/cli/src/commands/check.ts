import { compareWithCurated, findConflicts, VERDICTS, type ClaimCheck, type ConflictComparison } from '@mizan/analytics';
import type { Command } from 'commander';
import { checksOfData } from '../claim-checks.ts';
import { curatedData, totalsOf } from '../curated-data.ts';
import { dataOption, jsonOption } from '../options.ts';
import type { Terminal } from '../terminal.ts';
import { textTable } from '../text-table.ts';

interface Options {
  readonly data: string;
  readonly json?: true;
}

/** `mizan check`: whether data/ holds together, and what the claims' checks say. */
export const checkCommand = (program: Command, terminal: Terminal): Command =>
  program
    .command('check')
    .description("validate data/ and recompute every claim's check; fails where a file is wrong")
    .addOption(dataOption())
    .addOption(jsonOption())
    .action((options: Options) => check(options, terminal));

async function check({ data: folder, json }: Options, terminal: Terminal): Promise<void> {
  const data = await curatedData(folder);
  const checks = [...(await checksOfData(data, await totalsOf(data))).values()];
  const conflicts = compareWithCurated(findConflicts(data.claims), data.conflicts);
  if (json) return terminal.out(`${JSON.stringify({ problems: [], checks, conflicts }, null, 2)}\n`);
  terminal.out(`${folder} is valid: ${(['sources', 'people', 'claims', 'events', 'conflicts', 'areas', 'codes', 'releases'] as const).map((kind) => `${data[kind].length} ${kind}`).join(', ')}\n\n`);
  terminal.out(verdictTable(checks) + disagreements(checks));
  terminal.out(`\n${conflictSummary(conflicts)}`);
}

const verdictTable = (checks: readonly ClaimCheck[]): string =>
  textTable(['check', 'claims'], VERDICTS.map((verdict) => [verdict, checks.filter((c) => c.verdict === verdict).length]));

function disagreements(checks: readonly ClaimCheck[]): string {
  const claims = checks.filter((c) => c.verdict === 'disagrees').map((c) => c.claim);
  return claims.length === 0 ? '' : `\ndisagrees: ${claims.join(', ')}\n`;
}

/** For information: what computation finds and the hand-kept conflicts do not have, and the other way round. */
function conflictSummary({ confirmed, onlyComputed, onlyCurated }: ConflictComparison): string {
  const computed = onlyComputed.map(({ kind, members }) => `  computed only: ${kind} ${members.join(', ')}\n`);
  const kept = onlyCurated.map(({ id, kind }) => `  kept only: ${kind} ${id}\n`);
  return `conflicts between figures: ${confirmed.length} computed and kept, ${onlyComputed.length} computed only, ${onlyCurated.length} kept only\n${[...computed, ...kept].join('')}`;
}
