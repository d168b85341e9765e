import { readFileSync } from 'node:fs';
import { nearMatches, RecordId, type Source } from '@mizan/model';
import { addRelease, type Added, type Store } from '@mizan/store';
import { Argument, InvalidArgumentError, Option, type Command } from 'commander';
import { accepted, Rejections } from '../ingest/accepted.ts';
import { digestOf, OpenedFile } from '../ingest/opened-file.ts';
import { ingestProgress } from '../ingest/progress.ts';
import { presetNamed, PROVIDERS, type Mapping, type Provider } from '../ingest/providers.ts';
import { databaseOption, day, jsonOption, oneOf } from '../options.ts';
import { Refusal, UsageError } from '../refusal.ts';
import type { Terminal } from '../terminal.ts';
import { VERSION } from '../version.ts';
import { withStore } from '../with-store.ts';

interface Options {
  readonly dataflow?: string;
  readonly vintage?: string;
  readonly source?: string;
  readonly retrieved: string;
  readonly mapping?: string;
  readonly maxRejects: number;
  readonly report?: string;
  readonly database: string;
  readonly json?: true;
}

/** `mizan ingest`: one release of a provider's figures beside all that is there. */
export const ingestCommand = (program: Command, terminal: Terminal): Command =>
  program
    .command('ingest')
    .description("add a release of a provider's files to the database, beside all others: all of it or nothing")
    .addArgument(new Argument('<provider>', PROVIDERS.map(({ name, about }) => `${name}: ${about}`).join('; ')).argParser(oneOf(PROVIDERS.map(({ name }) => name))))
    .argument('<file...>', 'the files of the release')
    .option('--dataflow <name>', 'the dataset, where the provider does not say it: IMF_IMTS', dataflowName)
    .option('--vintage <id>', "the release's name; else what the files' names say, or the day they were retrieved")
    .option('--source <id>', 'whose figures they are: a record of data/sources', recordId)
    .addOption(new Option('--retrieved <day>', 'when the files were fetched').default(today(), 'today').argParser(day))
    .option('--mapping <file>', 'what the columns mean (sdmx, table)')
    .addOption(new Option('--max-rejects <n>', 'how many rows may be refused before all are').default(0).argParser(count))
    .option('--report <file>', 'CSV file of the rows refused, with their reasons')
    .addOption(databaseOption(terminal))
    .addOption(jsonOption())
    .action((name: string, paths: string[], options: Options) => ingest(PROVIDERS.find((provider) => provider.name === name)!, paths, options, terminal));

async function ingest(provider: Provider, paths: readonly string[], options: Options, terminal: Terminal): Promise<void> {
  const files = paths.map((path) => new OpenedFile(path));
  const mapping = mappingOf(provider, options.mapping);
  const named = nameOf(provider, paths, options);
  const sha256 = await digestOf(paths, mapping?.text);
  const known = await withStore(options.database, async (store) => ({ source: await sourceOf(store, named.source), vintage: await vintageOf(store, named.dataflow, sha256) }));
  const { id: source, licence, redistribution } = known.source;
  const { dataflow, released } = named;
  const id = options.vintage ?? known.vintage ?? named.vintage;
  const rejections = new Rejections(options.report);
  const notices: string[] = [];
  const reading = { release: { dataflow, vintage: id, source, rights: redistribution }, mapping: mapping?.mapping, notify: (text: string) => void notices.push(text) };
  const observations = () => accepted(provider.read(files, reading), files, rejections, options.maxRejects);
  const { progress, end } = ingestProgress(terminal, files);
  const added = await addRelease(options.database, { dataflow, id, source, licence, redistribution, sha256, retrieved: options.retrieved, released, observations }, { mizan: VERSION, onProgress: progress }).finally(() => {
    rejections.close();
    end();
  });
  for (const notice of notices) terminal.say(`${notice}\n`);
  tell(added, rejections.count, options, terminal);
}

function tell(added: Added, rejections: number, { database, json }: Options, terminal: Terminal): void {
  if (json) return terminal.out(`${JSON.stringify({ database, ...added, rejections }, null, 2)}\n`);
  const { dataflow, id, rows } = added.vintage;
  terminal.out(`${dataflow} ${id}: ${rows} observations${added.changed ? `, ${rejections} rejections` : ''}\n`);
  terminal.say(added.changed ? `added to ${database}, version ${added.version}\n` : `${database} has this release of these files already, version ${added.version}\n`);
}

interface Named {
  readonly dataflow: string;
  readonly vintage: string;
  readonly source: string;
  readonly released: string | undefined;
}

/** What the release is called: by the options, else by what the files' names say. Only BACI's reader names releases itself. */
function nameOf(provider: Provider, paths: readonly string[], { dataflow, vintage, source, retrieved }: Options): Named {
  const stated = provider.stated(paths);
  const name = { dataflow: stated.dataflow ?? dataflow, vintage: vintage ?? stated.vintage ?? retrieved, source: source ?? stated.source, released: stated.released };
  if (stated.dataflow !== undefined && dataflow !== undefined && dataflow !== stated.dataflow) throw new UsageError(`the dataset of these files is ${stated.dataflow}`);
  if (stated.released !== undefined && name.vintage !== stated.vintage) throw new UsageError(`the files' names say the release ${stated.vintage}`);
  if (name.dataflow === undefined) throw new UsageError(`${provider.name} files are of any dataset; say which with --dataflow, such as IMF_IMTS`);
  if (name.source === undefined) throw new UsageError('say whose figures these are with --source and the id of a record in data/sources');
  return name as Named;
}

/** The release of a dataset that was made of these very files. */
const vintageOf = async (store: Store, dataflow: string, sha256: string): Promise<string | undefined> => (await store.vintages(dataflow)).find((known) => known.sha256 === sha256)?.id;

async function sourceOf(store: Store, id: string): Promise<Source> {
  const source = await store.source(id);
  if (source) return source;
  const meant = nearMatches(id, (await store.sources()).map((known) => ({ code: known.id })));
  throw new Refusal(`there is no source ${id}${meant.length > 0 ? `; did you mean ${meant.join(' or ')}?` : ''}; describe it in data/sources/${id}.yaml (publisher, licence, redistribution) and run: mizan load`, [{ field: 'source', reason: 'unknown', suggestions: meant }]);
}

function mappingOf(provider: Provider, file: string | undefined): { text: string; mapping: Mapping } | undefined {
  if (provider.mapping === undefined) {
    if (file !== undefined) throw new UsageError(`${provider.name} files need no mapping`);
    return undefined;
  }
  if (file === undefined) throw new UsageError(`say what the columns mean with --mapping FILE; ${provider.about}`);
  const preset = provider.name === 'sdmx' ? presetNamed(file) : undefined;
  if (preset) return { text: JSON.stringify(preset.mapping), mapping: preset };
  const text = mappingText(file);
  return { text, mapping: provider.mapping(text, file) };
}

function mappingText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new UsageError(`there is no mapping ${file}`);
  }
}

const today = (): string => new Date().toISOString().slice(0, 10);

function count(given: string): number {
  if (!/^\d{1,12}$/.test(given)) throw new InvalidArgumentError('write a whole number, such as 100');
  return Number(given);
}

function dataflowName(given: string): string {
  if (!/^[A-Z][A-Z0-9_]*$/.test(given)) throw new InvalidArgumentError('write capitals, digits and underscores, such as IMF_IMTS');
  return given;
}

function recordId(given: string): string {
  if (!RecordId.safeParse(given).success) throw new InvalidArgumentError('write the id of a source, such as cow-trade-4.0');
  return given;
}
