import type { Scan } from '../grammar/scan.ts';
import type { Discourse, Pair } from './discourse.ts';
import { isGroup } from './flow.ts';
import type { Head, PlaceMention, PlaceRole } from './frame.ts';
import type { Quantity } from './quantity.ts';
import type { Work } from './work.ts';

const INSIDE = 3;

/** A country right before a bracket with a figure: "Polen (570 Millionen)", "le Togo (+ 3 %)". */
export function isItem(scan: Scan, { next }: PlaceMention, quantities: readonly Quantity[]): boolean {
  if (scan.tokens[next]?.text !== '(') return false;
  const figure = quantities.find((quantity) => quantity.first > next);
  return figure !== undefined && figure.outerFirst - next <= INSIDE && !scan.tokens.slice(next, figure.outerFirst).some((token) => token.text === ')');
}

/** Roles of the country whose flow is listed, which no bracket makes an item of the list. */
const OWNERS: ReadonlySet<PlaceRole> = new Set(['own', 'of', 'by', 'goods', 'in', 'view']);
/** Roles of the other side, whatever the list. */
const FAR: ReadonlySet<PlaceRole> = new Set(['to', 'from', 'with']);

/** Lists of exporters and what a country of the list does itself ("Ghana (3 Mt) exported") have the country as reporter. */
const tellsItself = (head: Head | undefined): boolean => head?.form === 'verb' || (head?.form === 'partner' && /exporter|importer/.test(head.rules[0]!));

/**
 * The sides of an item in a list of countries with their figures in brackets: each is the far side of the flow spoken of.
 * "Lideró EE. UU. (85 millones)" after Peru's exports; "vers l'Espagne (+ 36 %), l'Allemagne (+ 24 %)". Undefined where
 * nothing is listed, or the flow's own country is not known.
 */
export function pairOfItem({ scan, places: all, quantities: figures, context }: Work, head: Head | undefined, places: readonly PlaceMention[], quantities: readonly Quantity[]): Pair | undefined {
  const item = places.find((place) => !OWNERS.has(place.role) && quantities.length > 0 && isItem(scan, place, quantities));
  if (!item || tellsItself(head)) return undefined;
  const several = all.filter((place) => isItem(scan, place, figures)).length > 1;
  if (!several && head !== undefined) return undefined;
  const others = places.filter((place) => place !== item && !isGroup(place.code));
  const owner = others.find((place) => OWNERS.has(place.role) && place.role !== 'in') ?? (head !== undefined && head.form !== 'partner' ? others.find((place) => place.role === 'subject') : undefined);
  const reporter = owner?.code ?? homeOf(context, item.code);
  return reporter === undefined || reporter === item.code || (FAR.has(item.role) && !several) ? undefined : { reporter, partner: item.code };
}

/** The country whose flow is listed, where no owner is told (the subject of a sentence on suppliers is one of them): the reporter spoken of, else the one the text is about. */
const homeOf = ({ pair, main }: Discourse, item: string): string | undefined =>
  [pair?.reporter, main?.reporter].find((code) => code !== undefined && code !== item && !isGroup(code));
