import { eventsCsv, eventsJson } from '@mizan/io/writers';
import { inLocale, type LabelBook, type Locale, type NewsEvent } from '@mizan/model';
import type { Command } from 'commander';
import { knownPair } from '../areas.ts';
import { handOver } from '../hand-over.ts';
import { labelsOf } from '../labels.ts';
import { addFormatOptions, databaseOption, langOption } from '../options.ts';
import type { Terminal } from '../terminal.ts';
import { textTable } from '../text-table.ts';
import { withStore } from '../with-store.ts';

const FORMATS = ['table', 'csv', 'json'] as const;

interface Options {
  readonly pair?: string;
  readonly database: string;
  readonly format: (typeof FORMATS)[number];
  readonly lang: Locale;
}

/** `mizan events`: what happened or was planned. */
export const eventsCommand = (program: Command, terminal: Terminal): Command =>
  addFormatOptions(
    program
      .command('events')
      .description('what happened or was planned, with dates as precise as they are known')
      .option('--pair <areas>', 'of two areas: MA,RU')
      .addOption(databaseOption(terminal))
      .addOption(langOption()),
    FORMATS,
  ).action((options: Options) => events(options, terminal));

async function events(options: Options, terminal: Terminal): Promise<void> {
  await withStore(options.database, async (store) => {
    const pair = await knownPair(store, options.pair);
    const found = await store.events(pair === undefined ? {} : { pair });
    if (options.format === 'table') return terminal.out(eventTable(found, await labelsOf(store), options.lang));
    handOver(options.format === 'csv' ? eventsCsv(found) : eventsJson(found), terminal);
  });
}

const eventTable = (found: readonly NewsEvent[], labels: LabelBook, lang: Locale): string =>
  textTable(
    ['id', 'date', 'type', 'state', 'place', 'title'],
    found.map((event) => [
      event.id, event.date, labels.label('event-types', event.type, lang), labels.label('lifecycles', event.lifecycle, lang),
      event.place && labels.area(event.place.code, lang), inLocale(event.title, lang),
    ]),
  );
