import { RecordId } from '@mizan/model';
import { InvalidArgumentError, Option, type Command } from 'commander';
import { oneOf } from '../options.ts';
import { UsageError } from '../refusal.ts';
import type { Provider, Question, ReadingOptions } from './provider.ts';

type Words = Question & ReadingOptions;

const list = (given: string): string[] => given.split(',').map((word) => word.trim()).filter((word) => word !== '');
const capitals = (given: string): string[] => list(given).map((word) => word.toUpperCase());

/** What an API is asked for; each provider takes some of these. */
const QUESTION: readonly Option[] = [
  new Option('--reporter <areas>', 'who reports: MA,RU (comtrade, wits)').argParser(capitals),
  new Option('--partner <areas>', 'with whom: RU,WORLD; all unless said (comtrade, wits)').argParser(capitals),
  new Option('--flow <flows>', 'X,M unless said; RX,RM (comtrade)').argParser(capitals),
  new Option('--commodity <codes>', 'TOTAL unless said; 0805,27 or AG2, AG4, AG6 (comtrade); Total, 01-05_Animal, all (wits)').argParser(list),
  new Option('--indicator <codes>', 'NY.GDP.MKTP.CD,SP.POP.TOTL (worldbank); XPRT-TRD-VL (wits)').argParser(capitals),
  new Option('--area <areas>', 'MA,RU; all unless said (worldbank)').argParser(capitals),
  new Option('--from <period>', 'first year, or month with --freq M'),
  new Option('--to <period>', 'last year or month'),
  new Option('--freq <frequency>', 'A, years, unless said; M, months (comtrade)').argParser(oneOf(['A', 'M'])),
  new Option('--key <key>', 'the key of an SDMX query, MAR.XG_FOB_USD.RUS.A (sdmx)'),
  new Option('--series <name>', 'provider/dataset/series, or a mask (dbnomics)'),
  new Option('--url <address>', 'where the answer is (jsonstat)'),
];

const READING: readonly Option[] = [
  new Option('--classification <name>', 'comtrade: HS, H0 to H6, SS, S1 to S4, B4, B5; wits: the edition of codes of digits, H5').argParser((given) => given.toUpperCase()),
  new Option('--quantities', 'also weights and quantities (comtrade)'),
  new Option('--max-records <n>', 'the most rows the API would have sent for the answer in FILE: 500, the limit without a key, unless said (comtrade)').argParser(count),
];

export function addWords(command: Command): Command {
  for (const option of [...QUESTION, ...READING]) command.addOption(option);
  return command;
}

/** The words given, those that ask an API apart from those that say how files are read; refuses what the provider does not take. */
export function wordsFor({ name, fetch, options: taken = [] }: Provider, fetching: boolean, given: Words): { question: Question; options: ReadingOptions } {
  const asked = pick(QUESTION, given);
  const reading = pick(READING, given);
  const strange = [...Object.keys(asked).filter((word) => !fetch?.asks.some((known) => known === word)), ...Object.keys(reading).filter((word) => !taken.some((known) => known === word))][0];
  if (strange !== undefined) throw new UsageError(`${name} takes no ${flagOf(strange)}${takes({ fetch, taken })}`);
  const needless = Object.keys(asked)[0];
  if (!fetching && needless !== undefined) throw new UsageError(`files are read as they are; leave out ${flagOf(needless)}, or the files, to fetch`);
  return { question: asked, options: reading };
}

const pick = (options: readonly Option[], given: Words): Partial<Words> => Object.fromEntries(Object.entries(given).filter(([word, value]) => value !== undefined && options.some((option) => option.attributeName() === word)));

const takes = ({ fetch, taken }: { fetch: Provider['fetch']; taken: readonly string[] }): string => {
  const words = [...(fetch?.asks ?? []), ...taken].map(flagOf);
  return words.length === 0 ? '' : `; it takes ${words.join(', ')}`;
};

export const flagOf = (word: string): string => `--${word.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;

export function count(given: string): number {
  if (!/^\d{1,12}$/.test(given)) throw new InvalidArgumentError('write a whole number, such as 100');
  return Number(given);
}

export function dataflowName(given: string): string {
  if (!/^[A-Z][A-Z0-9_]*$/.test(given)) throw new InvalidArgumentError('write capitals, digits and underscores, such as IMF_IMTS');
  return given;
}

export function recordId(given: string): string {
  if (!RecordId.safeParse(given).success) throw new InvalidArgumentError('write the id of a source, such as cow-trade-4.0');
  return given;
}
