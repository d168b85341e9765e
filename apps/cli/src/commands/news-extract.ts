import type { LabelBook, Locale } from '@mizan/model';
import { createNewsReader, type LanguageCode } from '@mizan/news';
import { Option, type Command } from 'commander';
import { labelsIn } from '../labels.ts';
import { readFile, type Article } from '../news/article.ts';
import { checkedReadings, type CheckedProposal } from '../news/checked.ts';
import { acrossArticles, crossJson, fileJson, type OffsetUnit } from '../news/json.ts';
import { readerOptions, withKnowledge } from '../news/knowledge.ts';
import { addReadingOptions, howToRead, type Published } from '../news/reading-options.ts';
import { articleTable, conflictTable, ledgerTable } from '../news/tables.ts';
import { addFormatOptions, databaseOption, langOption, oneOf } from '../options.ts';
import { Incomplete, UsageError } from '../refusal.ts';
import type { Terminal } from '../terminal.ts';

interface Options {
  readonly published: readonly Published[];
  readonly language?: LanguageCode;
  readonly check?: true;
  readonly conflicts?: true;
  readonly offsets: OffsetUnit;
  readonly data?: string;
  readonly database: string;
  readonly format: 'table' | 'json';
  readonly lang: Locale;
}

/** `mizan news extract`: the figures and events of articles as proposals with their places in the text; writes nothing. */
export const extractCommand = (news: Command, terminal: Terminal): Command =>
  addFormatOptions(
    addReadingOptions(news.command('extract').description('the figures and events that articles tell, as proposals with their places in the text; writes nothing').argument('<files...>', 'plain text or HTML; - reads standard input'))
      .option('--check', 'set every figure against the observations and the claims that are known')
      .option('--conflicts', 'of several articles: what is told more than once, and what does not go together')
      .addOption(new Option('--offsets <unit>', 'count characters as utf16 (code units) or codepoint').default('utf16').argParser(oneOf(['utf16', 'codepoint'] as const)))
      .option('--data <folder>', 'take people, topics, claims and figures from this folder of curated data, not from the database')
      .addOption(databaseOption(terminal))
      .addOption(langOption()),
    ['table', 'json'],
  ).action((files: string[], options: Options) => extract(files, options, terminal));

async function extract(files: readonly string[], options: Options, terminal: Terminal): Promise<void> {
  if (options.conflicts && files.length < 2) throw new UsageError('--conflicts sets articles against each other; name two or more');
  if (files.filter((file) => file === '-').length > 1) throw new UsageError('standard input can be read once');
  const unnamed = options.published.find(({ file }) => file !== undefined && !files.includes(file));
  if (unnamed) throw new UsageError(`--published names ${unnamed.file}, which is not among the files`);
  await withKnowledge(options, terminal, async (knowledge) => {
    const reader = await createNewsReader(readerOptions(knowledge));
    const articles: Article[] = [];
    for (const file of files) articles.push(await readFile(file, terminal.input, reader, howToRead(file, options)));
    const checked = options.check ? await checkedReadings(articles.map(({ reading }) => reading), knowledge, today()) : undefined;
    terminal.out(options.format === 'json' ? json(articles, checked, options) : tables(articles, checked, options, await labelsIn(knowledge)));
    tellOf(articles, terminal);
  });
}

const today = (): string => new Date().toISOString().slice(0, 10);

function json(articles: readonly Article[], checked: readonly CheckedProposal[][] | undefined, { offsets, conflicts }: Options): string {
  const files = articles.map((article, i) => fileJson(article, checked?.[i], offsets));
  const whole = conflicts ? { files, ...crossJson(articles, offsets) } : files;
  return `${JSON.stringify(whole, null, 2)}\n`;
}

function tables(articles: readonly Article[], checked: readonly CheckedProposal[][] | undefined, { conflicts, lang }: Options, labels: LabelBook): string {
  const names = { labels, lang };
  const together = conflicts ? [conflictTable(acrossArticles(articles)), ...(checked ? [ledgerTable(articles, checked, names)] : [])] : [];
  return [...articles.flatMap((article, i) => (article.unread === undefined ? [articleTable(article, checked?.[i], names)] : [])), ...together].join('\n');
}

/** Says what the reader of the proposals should know of the texts; fails where one could not be read. */
function tellOf(articles: readonly Article[], terminal: Terminal): void {
  for (const { file, reading, unread } of articles) if (unread === undefined) for (const { message } of reading.notices) terminal.say(`${file}: ${message}\n`);
  const unread = articles.flatMap(({ file, unread: why }) => (why === undefined ? [] : [`${file}: ${why}`]));
  if (unread.length > 0) throw new Incomplete(unread.join('\n'));
}
