import type { EventStudyView } from '@mizan/api';
import { nearMatches, type Locale } from '@mizan/model';
import { Option, type Command } from 'commander';
import { knownPair } from '../areas.ts';
import { databaseOption, jsonOption, langOption, oneOf } from '../options.ts';
import { UsageError } from '../refusal.ts';
import type { Terminal } from '../terminal.ts';
import { withStore } from '../with-store.ts';

const FORMATS = ['text', 'json'] as const;

interface Options {
  readonly pair?: string;
  readonly database: string;
  readonly format: (typeof FORMATS)[number];
  readonly lang: Locale;
}

/** `mizan event-study`: what can be said of an event beside the trade of a pair, as its page says it. */
export const eventStudyCommand = (program: Command, terminal: Terminal): Command =>
  program
    .command('event-study')
    .description('what can be said of an event beside the trade of a pair: order, change, comparison with other flows, and what holds back')
    .argument('<event>', 'the id of an event: mizan events lists them')
    .option('--pair <areas>', 'of two areas: MA-RU or MA,RU; unless said of those the event names')
    .addOption(new Option('--format <format>', FORMATS.join(', ')).default('text').argParser(oneOf(FORMATS)))
    .addOption(jsonOption().implies({ format: 'json' }))
    .addOption(databaseOption(terminal))
    .addOption(langOption())
    .action((id: string, options: Options) => eventStudy(id, options, terminal));

async function eventStudy(id: string, options: Options, terminal: Terminal): Promise<void> {
  const study = await answer(id, options);
  if (options.format === 'json') return terminal.out(`${JSON.stringify(study, null, 2)}\n`);
  terminal.out(study === null ? 'There are no figures to set this event beside.\n' : textOf(study));
}

/** The page's own answer. */
const answer = (id: string, { pair, database, lang: locale }: Options): Promise<EventStudyView | null> =>
  withStore(database, async (store) => {
    const { createCaller, createContext } = await import('@mizan/api');
    const context = await createContext({ store });
    const { events } = context.catalogue;
    if (!events.has(id)) throw new UsageError(noEvent(id, nearMatches(id, [...events.keys()].map((code) => ({ code })))));
    const known = await knownPair(store, pair);
    return createCaller(context).events.study({ id, locale, ...(known === undefined ? {} : { pair: [...known] }) });
  });

const noEvent = (id: string, meant: readonly string[]): string => `there is no event "${id}"${meant.length > 0 ? `; did you mean ${meant.join(' or ')}?` : '; mizan events lists them'}`;

/** The sentences of every flow, and by which thresholds they were said. */
function textOf({ event, pair, method, convention, paragraphs, flows }: EventStudyView): string {
  const head = `${event} (${pair.map(({ label }) => label).join(', ')})`;
  const rungs = flows.map(({ exporter, importer, rung, reservations }) => `${exporter} to ${importer}: ${[rung, ...reservations].join(', ')}`);
  const thresholds = Object.entries(convention).map(([name, value]) => `${name} ${value}`).join(', ');
  return `${[head, ...paragraphs.map((sentences) => sentences.join(' ')), [...rungs, `method ${method}: ${thresholds}`].join('\n')].join('\n\n')}\n`;
}
