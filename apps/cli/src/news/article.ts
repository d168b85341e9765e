import type { ArticleReading, NewsReader, NoticeCode, ReadOptions } from '@mizan/news';
import type { Readable } from 'node:stream';
import { articleFile } from './article-file.ts';
import { isPage, pageText } from './page-text.ts';

/** A file that was read, with the text its offsets count in. */
export interface Article {
  readonly file: string;
  /** The file's own text, or what was taken of a page. */
  readonly text: string;
  readonly isPage: boolean;
  readonly reading: ArticleReading;
  /** Why nothing was read, where nothing was. */
  readonly unread?: string;
}

const UNREAD: ReadonlySet<NoticeCode> = new Set(['empty', 'binary', 'too-long', 'unknown-language']);
const NOTHING: ArticleReading = { language: null, published: null, regions: [], claims: [], events: [], notices: [] };

/** Reads one file, or standard input. What cannot be read is an article without proposals that says why. */
export async function readFile(path: string, input: Readable, reader: NewsReader, how: ReadOptions): Promise<Article> {
  const file = await articleFile(path, input);
  const isMarkup = file.ok && isPage(file.value);
  const text = isMarkup ? pageText(file.value) : file;
  if (!text.ok) return { file: path, text: '', isPage: isMarkup, reading: NOTHING, unread: text.problem.reason };
  const reading = reader.read(text.value, how);
  const unread = reading.notices.find(({ code }) => UNREAD.has(code))?.message;
  return { file: path, text: text.value, isPage: isMarkup, reading, ...(unread === undefined ? {} : { unread }) };
}
