import { claimSentence as sentenceOf, figureOf, formatFigure, formatInterval, intervalOf, scopeOf, type Claim, type GeoRef, type Interval, type Unit } from '@mizan/model';
import type { ScopeBadge } from '../view/claim-view.ts';
import type { IntervalView } from '../view/common.ts';
import { given } from '../given.ts';
import { coded, kindOfArea } from './labelled.ts';
import type { Reader } from './reader.ts';

export const claimSentence = ({ labels, locale }: Reader, claim: Claim): string => sentenceOf(claim, labels, locale);

/** The claim's figure as it was stated: "+73%", "almost +30%"; null for a composition without one. */
export function valueLabel({ locale }: Reader, claim: Claim): string | null {
  const figure = figureOf(claim);
  return figure === undefined || claim.unit === undefined ? null : formatFigure(figure, claim.unit, locale, { signed: claim.kind === 'growth' || claim.metric === 'balance' });
}

export const intervalView = ({ locale }: Reader, interval: Interval, unit: Unit): IntervalView => ({ ...interval, label: formatInterval(interval, unit, locale) });

/** The numbers the claim's figure can stand for; null for a composition without one. */
export function claimInterval(reader: Reader, claim: Claim): IntervalView | null {
  const figure = figureOf(claim);
  return figure === undefined || claim.unit === undefined ? null : intervalView(reader, intervalOf(figure), claim.unit);
}

/** What an area of a claim covers: a city's or region's name says that it is one. */
export function scopeBadge(reader: Reader, ref: GeoRef): ScopeBadge {
  const name = reader.labels.area(ref.code, reader.locale);
  const kind = scopeOf(ref.code) === 'city' && ref.reading === 'region' ? 'region' : kindOfArea(reader, ref.code);
  const part = kind === 'city' || kind === 'region';
  return { code: ref.code, kind, label: part ? `${name} (${reader.labels.label('readings', kind, reader.locale)})` : name, ...given({ surface: ref.surface, reading: ref.reading && coded(reader, 'readings', ref.reading) }) };
}
