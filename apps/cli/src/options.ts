import { LOCALES, nearMatches, parseEventDate, parsePeriod, type Locale } from '@mizan/model';
import { DEFAULT_DATABASE_URL, withoutSecrets } from '@mizan/store';
import { InvalidArgumentError, Option, type Command } from 'commander';
import type { Terminal } from './terminal.ts';

/** `--database`, or MIZAN_DATABASE_URL, or the usual place. */
export function databaseOption(terminal: Terminal): Option {
  const url = terminal.environment['MIZAN_DATABASE_URL'] || DEFAULT_DATABASE_URL;
  return new Option('--database <url>', 'where the database is (MIZAN_DATABASE_URL)').default(url, JSON.stringify(withoutSecrets(url)));
}

export const dataOption = (): Option => new Option('--data <folder>', 'the folder of curated data').default('data');

export const langOption = (): Option => new Option('--lang <language>', `language of names: ${LOCALES.join(', ')}`).default('en' satisfies Locale).argParser(oneOf(LOCALES));

export const jsonOption = (): Option => new Option('--json', 'JSON on standard output');

/** `--format`, and `--json` as its short form. */
export function addFormatOptions(command: Command, formats: readonly string[]): Command {
  return command
    .addOption(new Option('--format <format>', formats.join(', ')).default('table').argParser(oneOf(formats, 'Not available here')))
    .addOption(new Option('--json', 'the same as --format json').implies({ format: 'json' }));
}

/** Reads one of a few words; refuses another with those there are, the likely ones first. */
export const oneOf = <T extends string>(words: readonly T[], objection = 'Unknown') => (given: string): T => {
  const word = words.find((w) => w === given);
  if (word !== undefined) return word;
  const meant = nearMatches(given, words.map((code) => ({ code })));
  throw new InvalidArgumentError(`${objection}${meant.length > 0 ? `; did you mean ${meant.join(' or ')}?` : '.'} There is ${words.join(', ')}.`);
};

/** Reads several of a few words, separated by commas, each once; `all` is all of them. */
export const someOf = <T extends string>(words: readonly T[], objection?: string) => (given: string): readonly T[] =>
  given === 'all' ? words : [...new Set(given.split(',').map((word) => oneOf(words, objection)(word.trim())))];

export function period(given: string): string {
  const parsed = parsePeriod(given);
  if (!parsed.ok) throw new InvalidArgumentError(parsed.problem.reason);
  return parsed.value.text;
}

/** A day, as `--as-of` needs it. */
export function day(given: string): string {
  const parsed = parseEventDate(given);
  if (!parsed.ok || parsed.value.precision !== 'day') throw new InvalidArgumentError('write a day as 2025-10-16');
  return given;
}
