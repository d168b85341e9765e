import { csvTable } from '@mizan/io/writers';
import type { IndicatorId, IndicatorList, IndicatorView } from '@mizan/api';
import type { Locale } from '@mizan/model';
import { InvalidArgumentError, Option, type Command } from 'commander';
import { knownAreas } from '../areas.ts';
import { addFormatOptions, databaseOption, day, langOption, period } from '../options.ts';
import { UsageError } from '../refusal.ts';
import type { Terminal } from '../terminal.ts';
import { textTable } from '../text-table.ts';
import { withStore } from '../with-store.ts';

const FORMATS = ['table', 'csv', 'json'] as const;

interface Options {
  readonly reporter: string;
  readonly partner?: string;
  readonly from?: string;
  readonly to?: string;
  readonly asOf?: string;
  readonly base?: string;
  readonly cifFob?: string;
  readonly indicator?: readonly string[];
  readonly database: string;
  readonly format: (typeof FORMATS)[number];
  readonly lang: Locale;
}

/** `mizan indicators`: of a country, or of a pair. */
export const indicatorsCommand = (program: Command, terminal: Terminal): Command =>
  addFormatOptions(
    program
      .command('indicators')
      .description('indicators of a country, or of a pair, each number with its convention, interval, reason, release and method')
      .requiredOption('--reporter <area>', 'whose: MA, RU …')
      .option('--partner <area>', 'with whom; without it with the whole world')
      .option('--from <period>', 'first period: 2000, 2000-Q1, 2000-01', period)
      .option('--to <period>', 'last period; indicators by product are of this one', period)
      .option('--as-of <day>', 'what was known on that day', day)
      .option('--base <period>', 'the period whose prices constant prices are; the last one with a deflator unless said', period)
      .addOption(new Option('--cif-fob <factor>', 'imports CIF over the same goods FOB; 1.06 (IMF) unless said').argParser(factor))
      .addOption(new Option('--indicator <names>', 'one or several with commas; all but estimates, prices and currencies unless said').argParser((given: string) => given.split(',').map((name) => name.trim())))
      .addOption(databaseOption(terminal))
      .addOption(langOption()),
    FORMATS,
  ).action((options: Options) => indicators(options, terminal));

async function indicators(options: Options, terminal: Terminal): Promise<void> {
  const list = await answer(options);
  for (const { indicators: absent, label } of list.lacking) terminal.say(`${absent.map(({ code }) => code).join(', ')}: ${label}\n`);
  for (const { source, count } of list.omitted) terminal.say(`left out: ${count} from ${source}, whose figures may not be redistributed\n`);
  if (options.format === 'json') return terminal.out(`${JSON.stringify(list, null, 2)}\n`);
  if (options.format === 'csv') return terminal.out(csvTable(COLUMNS, list.indicators.flatMap(csvRows), list.omitted));
  terminal.out(textTable(['indicator', 'flow', 'dataset', 'period', 'value', 'unit', 'of', 'convention'], list.indicators.flatMap(tableRows)));
}

/** The server's own answer. The API, which has charts and a server in it, is loaded for this command alone. */
const answer = (options: Options): Promise<IndicatorList> =>
  withStore(options.database, async (store) => {
    const { createCaller, createContext, INDICATOR_IDS } = await import('@mizan/api');
    const [reporter, partner] = await knownAreas(store, [options.reporter, ...(options.partner === undefined ? [] : [options.partner])]);
    if (reporter === 'WORLD') throw new UsageError('there are no indicators of the whole world; name a country');
    if (reporter === partner) throw new UsageError(`reporter and partner are both ${reporter}`);
    const unknown = options.indicator?.find((name) => !(INDICATOR_IDS as readonly string[]).includes(name));
    if (unknown !== undefined) throw new UsageError(`there is no indicator "${unknown}"; there is ${INDICATOR_IDS.join(', ')}`);
    const { from, to, asOf, base, cifFob, lang: locale } = options;
    const asked = { from, to, asOf, base, cifFob, partner, indicator: options.indicator as IndicatorId[] | undefined };
    return createCaller(await createContext({ store })).indicators.get({ reporter: reporter!, locale, ...Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined)) });
  });

const COLUMNS = [
  'indicator', 'reporter', 'partner', 'flow', 'commodity', 'period', 'base_period', 'value', 'unit', 'value_from', 'value_to', 'reason', 'flags', 'convention', 'method',
  'dataflow', 'vintage', 'source', 'rights', 'valuation', 'counted_by',
];

const csvRows = ({ indicator, reporter, partner, flow, unit, method, dataflow, vintage, source, rights, valuation, countedBy, points }: IndicatorView): (string | null | undefined)[][] =>
  points.map(({ commodity, period: at, basePeriod, value, interval, reason, flags, convention }) => [
    indicator.code, reporter.code, partner.code, flow.code, commodity?.code, at, basePeriod, value, unit, interval?.low, interval?.high, reason, flags.join(';'),
    Object.keys(convention).length === 0 ? '' : JSON.stringify(convention), method, dataflow, vintage, source, rights, valuation, countedBy,
  ]);

/** Products shown of an indicator that has one number for each. */
const PRODUCTS_SHOWN = 10;

/** The last number of an indicator, or its largest products. */
function tableRows({ indicator, flow, dataflow, vintage, unit, byProduct, conventionLabel, points }: IndicatorView): (string | null | undefined)[][] {
  const shown = byProduct ? points.slice(0, PRODUCTS_SHOWN) : points.slice(-1);
  return shown.map(({ period: at, basePeriod, value, label, commodity }) => [
    indicator.code, flow.code, `${dataflow}/${vintage}`, basePeriod === undefined ? at : `${at} on ${basePeriod}`, value === null ? '' : rounded(value), value === null ? label : unit,
    commodity && `${commodity.code} ${commodity.label}`, conventionLabel,
  ]);
}

function factor(given: string): string {
  if (!/^\d{1,2}(\.\d{1,6})?$/.test(given) || Number(given) === 0) throw new InvalidArgumentError('write a number such as 1.06');
  return given;
}

/** Six significant digits; whole amounts stay whole. */
const rounded = (value: string): string => (/^-?\d+$/.test(value) ? value : String(Number(Number(value).toPrecision(6))));
