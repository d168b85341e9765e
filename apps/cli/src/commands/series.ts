import { sdmxCsv, seriesCsv, seriesJson } from '@mizan/io/writers';
import { baseValue, FLOWS, inLocale, periodOf, type Flow, type LabelBook, type Locale, type Observation, type Source } from '@mizan/model';
import type { ObservationQuery } from '@mizan/store';
import { Option, type Command } from 'commander';
import { knownAreas } from '../areas.ts';
import { handOver } from '../hand-over.ts';
import { labelsOf } from '../labels.ts';
import { addFormatOptions, databaseOption, day, langOption, oneOf, period } from '../options.ts';
import { UsageError } from '../refusal.ts';
import type { Terminal } from '../terminal.ts';
import { textTable } from '../text-table.ts';
import { withStore } from '../with-store.ts';

const FORMATS = ['table', 'csv', 'json', 'sdmx-csv'] as const;
const WRITERS = { csv: seriesCsv, json: seriesJson, 'sdmx-csv': sdmxCsv } as const;

interface Options extends Pick<ObservationQuery, 'commodity' | 'from' | 'to' | 'asOf'> {
  readonly reporter: string;
  readonly partner: string;
  readonly flow?: Flow;
  readonly database: string;
  readonly format: (typeof FORMATS)[number];
  readonly lang: Locale;
}

/** `mizan series`: the observations of a reporter with a partner. */
export const seriesCommand = (program: Command, terminal: Terminal): Command =>
  addFormatOptions(
    program
      .command('series')
      .description('observations of a reporter with a partner, of the newest release of every dataset')
      .requiredOption('--reporter <area>', 'who reports: MA, RU, RU-MOW …')
      .requiredOption('--partner <area>', 'with whom; WORLD for the total')
      .addOption(new Option('--flow <flow>', FLOWS.join(', ')).argParser(oneOf(FLOWS)))
      .option('--commodity <code>', 'TOTAL, or classification and code such as H5:1001')
      .option('--from <period>', 'first period: 2000, 2000-S1, 2000-Q1, 2000-01', period)
      .option('--to <period>', 'last period', period)
      .option('--as-of <day>', 'what was known on that day', day)
      .addOption(databaseOption(terminal))
      .addOption(langOption()),
    FORMATS,
  ).action((options: Options) => series(options, terminal));

async function series(options: Options, terminal: Terminal): Promise<void> {
  await withStore(options.database, async (store) => {
    const [reporter, partner] = (await knownAreas(store, [options.reporter, options.partner])) as [string, string];
    if (reporter === partner) throw new UsageError(`reporter and partner are both ${reporter}`);
    const { flow, commodity, from, to, asOf } = options;
    const { observationsAndSuspensions } = await import('@mizan/api');
    const sources = await store.sources();
    const found = await observationsAndSuspensions(store, sources, { reporter, partner, ...given({ flow, commodity, from, to, asOf }) }, new Date().toISOString().slice(0, 10));
    if (found.length === 0) terminal.say(`no observations of ${reporter} with ${partner} match; mizan vintages lists what is loaded\n`);
    for (const line of suspensions(sources.filter(({ id }) => !found.some(({ source }) => source === id)), reporter, options)) terminal.say(`${line}\n`);
    if (options.format !== 'table') return handOver(WRITERS[options.format](found), terminal);
    if (found.length > 0) terminal.out(seriesTable(found, await labelsOf(store), options.lang));
  });
}

/** What datasets that are not loaded say is suspended of a reporter's figures, in the stretch asked for. */
const suspensions = (sources: readonly Source[], reporter: string, { from, to, lang }: Pick<Options, 'from' | 'to' | 'lang'>): string[] =>
  sources.flatMap(({ id, coverage = [] }) =>
    coverage
      .filter((entry) => entry.state === 'suspended' && entry.reporter === reporter && overlaps(entry, { from, to }))
      .map((entry) => `${id}: suspended${entry.from ? ` from ${entry.from}` : ''}${entry.to ? ` to ${entry.to}` : ''}: ${inLocale(entry.note, lang)}`));

const overlaps = (one: Stretch, other: Stretch): boolean => startsBy(one, other) && startsBy(other, one);
type Stretch = { readonly [K in 'from' | 'to']?: string | undefined };
const startsBy = ({ from }: Stretch, { to }: Stretch): boolean => from === undefined || to === undefined || periodOf(from).start <= periodOf(to).end;

/** The fields that are set. */
function given<T extends object>(fields: T): { [K in keyof T]?: NonNullable<T[K]> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as { [K in keyof T]?: NonNullable<T[K]> };
}

const seriesTable = (observations: readonly Observation[], labels: LabelBook, lang: Locale): string =>
  textTable(
    ['dataset', 'vintage', 'reporter', 'partner', 'flow', 'commodity', 'valuation', 'method', 'period', 'value', 'unit', 'remark'],
    observations.map((o) => [
      o.dataflow, o.vintage, labels.area(o.reporter, lang), labels.area(o.partner, lang), labels.label('flows', o.flow, lang), o.commodity, o.valuation, labels.label('methods', o.method, lang),
      o.timePeriod, baseValue(o), o.unit, [o.absence && labels.label('absences', o.absence, lang), o.note].filter(Boolean).join('; '),
    ]),
  );
