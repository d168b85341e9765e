import { readFileSync } from 'node:fs';
import type { CuratedData } from '@mizan/io/curated';
import { createNewsReader, type LanguageCode } from '@mizan/news';
import type { Command } from 'commander';
import { curatedData } from '../curated-data.ts';
import { labelsIn } from '../labels.ts';
import { readFile, type Article } from '../news/article.ts';
import { checkedReadings, type CheckedProposal } from '../news/checked.ts';
import { knowledgeOfData, readerOptions, type Knowledge } from '../news/knowledge.ts';
import { addReadingOptions, howToRead, type Published } from '../news/reading-options.ts';
import { Ended } from '../news/review/ask.ts';
import { decidedIn } from '../news/review/decisions.ts';
import { promptedAt } from '../news/review/prompts.ts';
import { putInPlace } from '../news/review/put-in-place.ts';
import { keptBeside, remembered } from '../news/review/remembered.ts';
import { reviewed, type Reviewed } from '../news/review/review.ts';
import { dataOption, jsonOption } from '../options.ts';
import { Incomplete, Refusal, UsageError } from '../refusal.ts';
import type { Terminal } from '../terminal.ts';

interface Options {
  readonly published: readonly Published[];
  readonly language?: LanguageCode;
  readonly data: string;
  readonly decisions?: string;
  readonly json?: true;
}

/** `mizan news review`: proposals accepted, edited or rejected one by one, and written into data/. */
export const reviewCommand = (news: Command, terminal: Terminal): Command =>
  addReadingOptions(news.command('review').description('accept, edit or reject what an article tells, and write it into data/').argument('<file>', 'plain text or HTML'))
    .option('--decisions <file>', 'take the decisions from this JSON file (- for standard input), and ask nothing')
    .addOption(dataOption())
    .addOption(jsonOption())
    .action((file: string, options: Options) => review(file, options, terminal));

async function review(file: string, options: Options, terminal: Terminal): Promise<void> {
  if (file === '-') throw new UsageError('a review asks at the terminal; give the article as a file');
  if (options.decisions === undefined && !terminal.interactive) throw new UsageError('no terminal to ask at; give --decisions FILE');
  const data = await curatedData(options.data);
  const knowledge = knowledgeOfData(data);
  const article = await readFile(file, terminal.input, await createNewsReader(readerOptions(knowledge)), howToRead(file, options));
  if (article.unread !== undefined) throw new Refusal(`${file}: ${article.unread}`, [{ file, field: '', reason: article.unread }]);
  const [checked = []] = await checkedReadings([article.reading], knowledge, new Date().toISOString().slice(0, 10));
  const result = await (options.decisions === undefined ? asked : decided)({ article, checked, data, knowledge, options, terminal });
  tell(result, options, terminal);
}

/** An article on the table, with what it is judged by. */
interface Review {
  readonly article: Article;
  readonly checked: readonly CheckedProposal[];
  readonly data: CuratedData;
  readonly knowledge: Knowledge;
  readonly options: Options;
  readonly terminal: Terminal;
}

/** A review by a file: every decision must meet a proposal. */
async function decided({ article, checked, data, options, terminal }: Review): Promise<Reviewed | undefined> {
  const reviewer = decidedIn(await decisionsIn(options.decisions!, terminal));
  const result = await reviewed(article, checked, data, options.data, reviewer);
  const unmet = reviewer.unmet();
  if (unmet.length > 0) throw new Refusal(`${article.file}: ${unmet.join('; ')}; nothing was written`, unmet.map((reason) => ({ file: article.file, field: 'start', reason })));
  await putInPlace(options.data, result?.changes ?? []);
  return result;
}

/** A review by a person. Where it comes to nothing after some answers, they are kept beside the article. */
async function asked({ article, checked, data, knowledge, options, terminal }: Review): Promise<Reviewed | undefined> {
  const { text, reading: { language } } = article;
  const reviewer = remembered(promptedAt(terminal, { text, language, names: { labels: await labelsIn(knowledge), lang: 'en' }, checked }));
  try {
    const result = await reviewed(article, checked, data, options.data, reviewer);
    if (result && result.changes.length > 0 && !(await reviewer.confirm(result.changes.map((change) => change.file)))) throw new Ended();
    await putInPlace(options.data, result?.changes ?? []);
    return result;
  } catch (error) {
    if (!(error instanceof Ended || error instanceof Refusal)) throw error;
    const kept = keptBeside(article.file, reviewer.decisions());
    throw error instanceof Refusal ? new Refusal(error.message + kept, error.problems) : new Incomplete(`the review was left; nothing was written${kept}`);
  }
}

async function decisionsIn(path: string, { input }: Terminal): Promise<string> {
  if (path !== '-') {
    try {
      return readFileSync(path, 'utf8');
    } catch {
      throw new UsageError(`there is no file ${path}`);
    }
  }
  const pieces: Uint8Array[] = [];
  for await (const piece of input) pieces.push(piece as Uint8Array);
  return Buffer.concat(pieces).toString('utf8');
}

function tell(result: Reviewed | undefined, { data, json }: Options, terminal: Terminal): void {
  const files = result?.changes.map(({ file }) => `${data}/${file}`) ?? [];
  if (json) return terminal.out(`${JSON.stringify({ written: files, decided: result?.decided ?? {} }, null, 2)}\n`);
  terminal.out(files.length === 0 ? 'nothing was written\n' : files.map((file) => `${file}\n`).join(''));
}
