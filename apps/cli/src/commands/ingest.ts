import { readFileSync } from 'node:fs';
import { nearMatches, type Source } from '@mizan/model';
import type { Fetched } from '@mizan/io/fetch';
import { addRelease, withoutSecrets, type Added, type Store } from '@mizan/store';
import { Argument, Option, type Command } from 'commander';
import { accepted, Rejections } from '../ingest/accepted.ts';
import { DEFAULT_CACHE, fetched, type FetchWords } from '../ingest/fetched.ts';
import { digestOf, OpenedFile } from '../ingest/opened-file.ts';
import { ingestProgress } from '../ingest/progress.ts';
import type { Mapping, Provider, Question, ReadingOptions } from '../ingest/provider.ts';
import { presetNamed, PROVIDERS } from '../ingest/providers/index.ts';
import { addWords, count, dataflowName, recordId, wordsFor } from '../ingest/words.ts';
import { databaseOption, day, jsonOption, oneOf } from '../options.ts';
import { Refusal, UsageError } from '../refusal.ts';
import type { Terminal } from '../terminal.ts';
import { VERSION } from '../version.ts';
import { withStore } from '../with-store.ts';

interface Options extends FetchWords, Question, ReadingOptions {
  readonly dataflow?: string;
  readonly source?: string;
  readonly retrieved?: string;
  readonly mapping?: string;
  readonly maxRejects: number;
  readonly report?: string;
  readonly database: string;
  readonly json?: true;
}

/** `mizan ingest`: one release of a provider's figures, from files or from its API, beside all that is there. */
export const ingestCommand = (program: Command, terminal: Terminal): Command =>
  addWords(
    program
      .command('ingest')
      .description("add a release of a provider's figures to the database, beside all others: all of it or nothing. Without FILE the provider's API is asked")
      .addArgument(new Argument('<provider>', PROVIDERS.map(({ name, about }) => `${name}: ${about}`).join('; ')).argParser(oneOf(PROVIDERS.map(({ name }) => name))))
      .argument('[file...]', 'the files of the release')
      .option('--dataflow <name>', 'the dataset, where the provider does not say it: IMF_IMTS', dataflowName)
      .option('--vintage <id>', "the release's name; else what the files' names or the answers say, or the day they were retrieved")
      .option('--source <id>', 'whose figures they are: a record of data/sources', recordId)
      .addOption(new Option('--retrieved <day>', 'when the files were fetched; today unless said').argParser(day))
      .option('--mapping <file>', 'what the columns mean (sdmx, dbnomics, jsonstat, table)')
      .addOption(new Option('--max-rejects <n>', 'how many rows may be refused before all are').default(0).argParser(count))
      .option('--report <file>', 'CSV file of the rows refused, with their reasons'),
  )
    .option('--offline', 'ask nobody: replay the cache, and name what is not in it')
    .option('--refresh', 'ask for all again, also for what is in the cache')
    .addOption(new Option('--cache <folder>', 'where raw answers are kept (MIZAN_CACHE_DIR)').default(terminal.environment['MIZAN_CACHE_DIR'] || DEFAULT_CACHE))
    .addOption(databaseOption(terminal))
    .addOption(jsonOption())
    .addHelpText('after', EXAMPLES)
    .action((name: string, paths: string[], options: Options) => ingest(PROVIDERS.find((provider) => provider.name === name)!, paths, options, terminal));

const EXAMPLES = `
Examples:
  mizan ingest cow cow_trade_ddy.csv.gz --max-rejects 4 --report rejected.csv
  mizan ingest comtrade --reporter MA --partner RU --from 2010 --to 2020
  mizan ingest worldbank --indicator NY.GDP.MKTP.CD --area MA,RU
  mizan ingest sdmx --mapping imf-imts --key MAR.XG_FOB_USD.RUS.A --dataflow IMF_IMTS --source imf-imts

A key for UN Comtrade is read from COMTRADE_API_KEY. docs/guides/ingest.md says what is fetched, kept and refused.
`;

async function ingest(provider: Provider, paths: readonly string[], options: Options, terminal: Terminal): Promise<void> {
  if (options.offline && options.refresh) throw new UsageError('--offline asks nobody, --refresh asks again; say one of them');
  const words = wordsFor(provider, paths.length === 0, options);
  const given = paths.map((path) => new OpenedFile(path));
  const mapping = mappingOf(provider, options.mapping);
  const named = nameOf(provider, paths, options);
  const source = await withStore(options.database, (store) => sourceOf(store, named.source));
  const fetch = paths.length > 0 ? undefined : await fetched(provider, { ...words, mapping: mapping?.mapping }, options, terminal);
  const files = fetch?.answers.map(OpenedFile.ofAnswer) ?? given;
  const release = await releaseOf(named, files, mapping?.text, fetch, source, options);
  const rejections = new Rejections(options.report);
  const notices: string[] = [];
  const reading = { ...words, release: { ...release.name, rights: source.redistribution }, mapping: mapping?.mapping, notify: (text: string) => void notices.push(text) };
  const observations = () => accepted(provider.read(files, reading), rejections, options.maxRejects);
  const columns = (scratch: string) => provider.columns?.(files, reading, scratch) ?? Promise.resolve(undefined);
  const { progress, end } = ingestProgress(terminal, files);
  const added = await addRelease(options.database, { ...release.row, observations, columns }, { mizan: VERSION, onProgress: progress }).finally(() => {
    rejections.close();
    end();
  });
  for (const notice of notices) terminal.say(`${notice}\n`);
  tell(added, rejections.count, options, terminal);
}

function tell(added: Added, rejections: number, { database: url, json }: Options, terminal: Terminal): void {
  const database = withoutSecrets(url);
  if (json) return terminal.out(`${JSON.stringify({ database, ...added, rejections }, null, 2)}\n`);
  const { dataflow, id, rows } = added.vintage;
  terminal.out(`${dataflow} ${id}: ${rows} observations${added.changed ? `, ${rejections} rejections` : ''}\n`);
  terminal.say(added.changed ? `added to ${database}, version ${added.version}\n` : `${database} has this release of these files already, version ${added.version}\n`);
}

interface Named {
  readonly dataflow: string;
  readonly vintage: string | undefined;
  readonly source: string;
  readonly released: string | undefined;
}

/** What the release is called: by the options, else by what the files' names say. Only BACI's reader names releases itself. */
function nameOf(provider: Provider, paths: readonly string[], { dataflow, vintage, source }: Options): Named {
  if (paths.length === 0 && provider.fetch === undefined) throw new UsageError(`name the files of the release; ${provider.name} is not fetched`);
  const stated = provider.stated(paths);
  const name = { dataflow: stated.dataflow ?? dataflow, vintage: vintage ?? stated.vintage, source: source ?? stated.source, released: stated.released };
  if (stated.dataflow !== undefined && dataflow !== undefined && dataflow !== stated.dataflow) throw new UsageError(`the dataset of these files is ${stated.dataflow}`);
  if (stated.released !== undefined && name.vintage !== stated.vintage) throw new UsageError(`the files' names say the release ${stated.vintage}`);
  if (name.dataflow === undefined) throw new UsageError(`${provider.name} files are of any dataset; say which with --dataflow, such as IMF_IMTS`);
  if (name.source === undefined) throw new UsageError('say whose figures these are with --source and the id of a record in data/sources');
  return name as Named;
}

/** The release as its observations name it, and as the database keeps it. A release made of these very files keeps its name. */
async function releaseOf({ dataflow, vintage, source, released }: Named, files: readonly OpenedFile[], mapping: string | undefined, fetch: Fetched | undefined, { licence, redistribution }: Source, options: Options) {
  const sha256 = await digestOf(files.map(({ path }) => path), mapping);
  const retrieved = options.retrieved ?? fetch?.retrieved ?? today();
  const known = await withStore(options.database, (store) => vintageOf(store, dataflow, sha256));
  const id = options.vintage ?? known ?? vintage ?? fetch?.stated ?? (fetch ? fetch.release : retrieved);
  return { name: { dataflow, vintage: id, source }, row: { dataflow, id, source, licence, redistribution, sha256, retrieved, released: released ?? fetch?.stated } };
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
  const preset = provider.name === 'table' ? undefined : presetNamed(file);
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
