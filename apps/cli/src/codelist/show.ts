import { classificationCode, classificationOf, counterparts, earlierEditions, nearMatches, type ClassificationCode, type ClassificationId, type PairRelation } from '@mizan/model';
import type { Store } from '@mizan/store';
import type { Command } from 'commander';
import { databaseOption, jsonOption } from '../options.ts';
import { UsageError } from '../refusal.ts';
import type { Terminal } from '../terminal.ts';
import { textTable } from '../text-table.ts';
import { withStore } from '../with-store.ts';
import { edition, editionName } from './edition.ts';
import { tableBetween } from './tables.ts';

interface Options {
  readonly database: string;
  readonly json?: true;
}

/** What a code was in an earlier edition. */
interface Earlier {
  readonly list: ClassificationId;
  /** Editions between, where no table leads there at once. */
  readonly via: readonly ClassificationId[];
  readonly counterparts: readonly { readonly code: string; readonly relation: PairRelation; readonly text?: string | undefined }[];
}

/** `mizan codelist show`: a code, what holds it, and what it was. */
export const showCommand = (codelist: Command, terminal: Terminal): Command =>
  codelist
    .command('show')
    .description('a code: its description, the codes that hold it and those it holds, and what it was in each earlier edition')
    .argument('<list>', 'the edition', edition)
    .argument('<code>', 'the code: 310210, 3102.10')
    .addOption(databaseOption(terminal))
    .addOption(jsonOption())
    .action((list: ClassificationId, code: string, options: Options) => show(list, code, options, terminal));

async function show(list: ClassificationId, written: string, { database, json }: Options, terminal: Terminal): Promise<void> {
  await withStore(database, async (store) => {
    const codes = new Map((await listOf(store, list)).map((entry) => [entry.code, entry]));
    const entry = found(codes, list, written);
    const above = parentsOf(entry, codes);
    const below = [...codes.values()].filter(({ parent }) => parent === entry.code);
    const editions = entry.leaf ? earlierEditions(list) : [];
    const earlier = (await Promise.all(editions.map(({ id }) => earlierOf(store, entry, id)))).filter((edition) => edition !== undefined);
    if (json) return terminal.out(`${JSON.stringify({ ...entry, parents: above, parts: below.map(({ code, text }) => ({ code, text })), earlier }, null, 2)}\n`);
    terminal.out(`${editionName(list)}, from ${entry.validFrom}${entry.validTo === null ? '' : ` to ${entry.validTo}`}${entry.unit === null ? '' : `, unit ${entry.unit}`}\n\n`);
    terminal.out(textTable(['code', 'description'], [...above, entry, ...below].map(({ code, text, level }) => [`${'  '.repeat(depth(list, level))}${code}`, text])));
    if (earlier.length > 0) terminal.out(`\n${textTable(['edition', 'code', 'relation', 'by', 'description'], earlier.flatMap(earlierRows))}`);
    else if (!entry.leaf) terminal.say('tables lead from the most detailed codes; show one of those it holds for what it was\n');
    else if (editions.length > 0) terminal.say(`no table leads from ${list} to an earlier edition; import one with: mizan codelist correlate\n`);
  });
}

const depth = (list: ClassificationId, level: number): number => classificationOf(list).levels.filter((digits) => digits <= level).length;

async function listOf(store: Store, list: ClassificationId): Promise<ClassificationCode[]> {
  const codes = await store.classificationCodes(list);
  if (codes.length === 0) throw new UsageError(`the list of ${editionName(list)} is not in the database; import it with: mizan codelist import ${list} FILE`);
  return codes;
}

function found(codes: ReadonlyMap<string, ClassificationCode>, list: ClassificationId, written: string): ClassificationCode {
  const entry = codes.get(classificationCode(list, written) ?? '');
  if (entry) return entry;
  const meant = nearMatches(written.replaceAll('.', ''), [...codes.values()]);
  throw new UsageError(`${editionName(list)} has no code ${written}${meant.length > 0 ? `; did you mean ${meant.join(' or ')}?` : ''}`);
}

function parentsOf({ parent }: ClassificationCode, codes: ReadonlyMap<string, ClassificationCode>): ClassificationCode[] {
  const above = parent === null ? undefined : codes.get(parent);
  return above === undefined ? [] : [...parentsOf(above, codes), above];
}

async function earlierOf(store: Store, { list, code }: ClassificationCode, id: ClassificationId): Promise<Earlier | undefined> {
  const path = await tableBetween(store, list, id);
  if (path === undefined) return undefined;
  const { targetsOf, relationOf } = counterparts(path.correlation);
  const texts = new Map((await store.classificationCodes(id)).map((entry) => [entry.code, entry.text]));
  return { list: id, via: path.via, counterparts: targetsOf(code).map((to) => ({ code: to, relation: relationOf({ from: code, to }), text: texts.get(to) })) };
}

const earlierRows = ({ list, via, counterparts: codes }: Earlier) =>
  codes.length === 0 ? [[list, 'none', '', via.join(', '), '']] : codes.map(({ code, relation, text }) => [list, code, relation, via.join(', '), text ?? '']);
