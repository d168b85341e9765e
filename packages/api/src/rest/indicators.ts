import { indicatorList } from '../compose/indicators.ts';
import { readerOf } from '../compose/reader.ts';
import { indicatorResults } from '../indicators/indicators.ts';
import { LocaleText } from '../input/fields.ts';
import { indicatorShape } from '../input/queries.ts';
import { readSubject } from '../input/subject.ts';
import { jsonAnswer } from './answer.ts';
import { route, type Route } from './route.ts';

/** Indicators as JSON. */
export const indicatorsRoute: Route = route(
  { path: '/api/v1/indicators.json', summary: 'Indicators of a country or a pair, each number with its convention, interval, reason, release and method', type: 'application/json; charset=utf-8', shape: { ...indicatorShape, lang: LocaleText }, schema: 'IndicatorsDocument' },
  async (context, { reporter, partner, indicator, from, to, asOf, base, cifFob, lang }) => {
    const subject = readSubject(context.catalogue, { reporter, partner });
    const results = await indicatorResults(context, { subject, indicators: indicator, from, to, asOf, base, cifFob });
    const list = indicatorList(context, readerOf(context.catalogue, lang), results);
    const codes = [subject.reporter, ...(subject.partner === 'WORLD' ? [] : [subject.partner])];
    return jsonAnswer(list, { file: `mizan-indicators-${codes.join('-')}.json`.replace(/[^\w.-]+/g, '-'), vintages: list.vintages, omitted: list.omitted });
  },
);
