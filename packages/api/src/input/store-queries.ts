import { accept, refuse, type AreaCode, type Result } from '@mizan/model';
import type { ClaimQuery, EventQuery, ObservationQuery } from '@mizan/store';
import type { Catalogue } from '../catalogue.ts';
import { Refusal } from '../problem.ts';
import { given } from '../given.ts';
import { allOf, readArea, readCommodity } from './codes.ts';
import type { ClaimsQuery, EventsQuery, SeriesQuery } from './queries.ts';

/** The two areas of a pair as codes; the same area twice is refused. */
export function readPair(catalogue: Catalogue, a: string, b: string, fields: readonly [string, string] = ['a', 'b']): readonly [AreaCode, AreaCode] {
  const [one, other] = allOf([readArea(catalogue, fields[0], a), readArea(catalogue, fields[1], b)]);
  if (one === other) throw Refusal.of('invalid-input', [{ field: fields[1], reason: `a pair has two areas, and both are ${one}` }]);
  return [one, other];
}

/** The observations a query asks for, in the store's terms. A query must name an area: the whole database is no answer. */
export function observationQuery(catalogue: Catalogue, query: SeriesQuery): ObservationQuery {
  const { reporter, partner, commodity, dataflow, ...rest } = query;
  if (reporter === undefined && partner === undefined) throw Refusal.of('invalid-input', [{ field: 'reporter', reason: 'name a reporter or a partner: reporter=MA' }]);
  const areas = (field: string, texts: readonly string[] = []) => allOf(texts.map((text): Result<AreaCode> => readArea(catalogue, field, text)));
  const [goods, flow] = allOf([commodity === undefined ? accept(undefined) : readCommodity('commodity', commodity), dataflow === undefined ? accept(undefined) : readDataflow(catalogue, dataflow)]);
  return given({ ...rest, reporter: reporter && areas('reporter', reporter), partner: partner && areas('partner', partner), commodity: goods, dataflow: flow });
}

/** A loaded dataflow, in any case. */
export function readDataflow(catalogue: Catalogue, text: string): Result<string> {
  const known = [...new Set(catalogue.vintages.map((vintage) => vintage.dataflow))];
  const dataflow = known.find((name) => name === text.toUpperCase());
  return dataflow === undefined ? refuse('dataflow', `"${text}" is not a loaded dataflow`, known) : accept(dataflow);
}

export function claimQuery(catalogue: Catalogue, { pair, ...rest }: ClaimsQuery): ClaimQuery {
  return given({ ...rest, pair: pair && pairOf(catalogue, pair) });
}

export function eventQuery(catalogue: Catalogue, { pair, ...rest }: EventsQuery): EventQuery {
  return given({ ...rest, pair: pair && pairOf(catalogue, pair) });
}

/** A pair written as one (`MA-RU`, `MA,RU`) or as a list. */
export function pairOf(catalogue: Catalogue, texts: readonly string[]): readonly [AreaCode, AreaCode] {
  const [a, b] = texts.length === 1 ? splitPair(catalogue, texts[0]!) : texts;
  if (a === undefined || b === undefined || texts.length > 2) throw Refusal.of('invalid-input', [{ field: 'pair', reason: 'a pair is two areas: pair=MA-RU' }]);
  return readPair(catalogue, a, b, ['pair', 'pair']);
}

/** `MA-RU` or `RU-MOW-MA`, cut at the hyphen that leaves an area on both sides. */
export function splitPair(catalogue: Catalogue, text: string): readonly string[] {
  const parts = text.split('-');
  const cuts = parts.slice(1).map((_, i): readonly [string, string] => [parts.slice(0, i + 1).join('-'), parts.slice(i + 1).join('-')]);
  return cuts.find((cut) => cut.every((part) => readArea(catalogue, 'pair', part).ok)) ?? cuts[0] ?? [];
}
