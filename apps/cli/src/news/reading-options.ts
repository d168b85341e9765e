import { parseEventDate } from '@mizan/model';
import { LANGUAGES, type LanguageCode, type ReadOptions } from '@mizan/news';
import { InvalidArgumentError, Option, type Command } from 'commander';
import { oneOf } from '../options.ts';

/** A date of publication, of one of the files or of all. */
export interface Published {
  readonly file: string | undefined;
  readonly date: string;
}

/** What is known of an article beside its text. */
export const addReadingOptions = (command: Command): Command =>
  command
    .addOption(new Option('--published <date>', 'when the article was published: 2025-10-17, or FILE=2025-10-17 for one of several').default([], 'what the text says').argParser(published))
    .addOption(new Option('--language <language>', `language of the article, else found out: ${LANGUAGES.join(', ')}`).argParser(oneOf(LANGUAGES)));

function published(given: string, before: readonly Published[]): readonly Published[] {
  const [, file, date] = /^(?:(.+)=)?([^=]*)$/.exec(given) ?? [];
  const parsed = parseEventDate(date ?? given);
  if (!parsed.ok) throw new InvalidArgumentError(parsed.problem.reason);
  return [...before, { file, date: parsed.value.text }];
}

export function howToRead(file: string, { published: dates, language }: { readonly published: readonly Published[]; readonly language?: LanguageCode }): ReadOptions {
  const date = (dates.find((one) => one.file === file) ?? dates.find((one) => one.file === undefined))?.date;
  return { ...(date === undefined ? {} : { published: date }), ...(language === undefined ? {} : { language }) };
}
