import { readFile } from 'node:fs/promises';
import type { FactSheet, Verified } from '@mizan/briefs';
import { Refusal, UsageError } from '../refusal.ts';
import type { Terminal } from '../terminal.ts';
import { textTable } from '../text-table.ts';
import { withStore } from '../with-store.ts';
import { refusedAsUsage } from './refused.ts';

const STATES = ['unchanged', 'revised', 'withdrawn'] as const satisfies readonly Verified['state'][];

/** Reads a summary back, in whichever format, and says which of its figures still hold. */
export async function verifyFile(file: string, { database, json }: { readonly database: string; readonly json: boolean }, terminal: Terminal): Promise<void> {
  const sheet = await sheetIn(file);
  const { version, verified } = await verifiedNow(sheet, database);
  const counts = Object.fromEntries(STATES.map((state) => [state, verified.filter((one) => one.state === state).length]));
  if (json) {
    const { facts: _, ...head } = sheet;
    return terminal.out(`${JSON.stringify({ ...head, now: version, counts, facts: verified }, null, 2)}\n`);
  }
  terminal.out(`${sheet.brief}, made ${sheet.made} of build ${sheet.version}; now ${version === sheet.version ? 'the same' : version}\n${STATES.map((state) => `${counts[state]} ${state}`).join(', ')}\n`);
  const changed = verified.filter(({ state }) => state !== 'unchanged');
  if (changed.length > 0) terminal.out(`\n${textTable(['state', 'figure', 'printed', 'now', 'unit', 'release', 'release now'], changed.map(row))}`);
}

async function sheetIn(file: string): Promise<FactSheet> {
  const bytes = await readFile(file).catch((cause: NodeJS.ErrnoException) => { throw new UsageError(`${file} cannot be read (${cause.code})`); });
  const { readFacts } = await import('@mizan/briefs');
  const read = readFacts(bytes);
  if (!read.ok) throw new Refusal(`${file}: ${read.problem.reason}`, [{ ...read.problem, file }]);
  return read.value;
}

const verifiedNow = (sheet: FactSheet, database: string): Promise<{ readonly version: string; readonly verified: Verified[] }> =>
  withStore(database, async (store) => {
    const [{ createContext }, { currentFacts }, { verify }] = await Promise.all([import('@mizan/api'), import('@mizan/api/briefs'), import('@mizan/briefs')]);
    const context = await createContext({ store });
    return { version: store.version, verified: verify(sheet, await refusedAsUsage(() => currentFacts(context, sheet))) };
  });

const row = (one: Verified): (string | undefined)[] => {
  const now = one.state === 'withdrawn' ? undefined : one.current;
  return [one.state, one.fact.id, one.fact.value, now?.value, now === undefined || now.unit === one.fact.unit ? one.fact.unit : `${one.fact.unit}, now ${now.unit}`, one.fact.vintage, now?.vintage];
};
