import type { Scan } from '../grammar/scan.ts';
import { isOfBuilding } from './buildings.ts';
import { countriesOf } from './countries.ts';
import { withCurrency } from './currency.ts';
import type { Discourse } from './discourse.ts';
import { isGroup } from './flow.ts';
import { formerHeads } from './former.ts';
import type { Head, PlaceMention } from './frame.ts';
import { headsOf } from './heads.ts';
import { asBuyers } from './buyers.ts';
import { tradePlaces } from './mentions.ts';
import { inNationalCurrency } from './national-currency.ts';
import { quantitiesOf } from './quantities.ts';
import { withRegions } from './region-epithets.ts';
import { sortTimes } from './sentence-times.ts';
import { withThousandths } from './thousandths.ts';
import { timesOf } from './time-marks.ts';
import type { Quantity } from './quantity.ts';
import type { SentenceInput, Work } from './work.ts';

/** How many countries back an epithet may point. */
const LATELY = 8;

/** A sentence with its figures, heads, places and times; the context learns of the countries of offices named in it. */
export function workOf(input: SentenceInput, context: Discourse): Work {
  const { scan } = input;
  const marks = timesOf(scan);
  const read = quantitiesOf(scan, marks);
  const bare = read.some((quantity) => quantity.bareCurrency ?? quantity.bareDollar);
  const told = withCurrency(scan, bare ? inNationalCurrency(read, { here: new Set(countriesOf([scan])), text: context.countries }, context.amount) : read, marks, context.amount ?? context.currencyToCome);
  const quantities = withThousandths(scan, told, context.countries);
  context.epithets.countries = [...context.passing.slice(-LATELY), ...context.named.slice(-LATELY)].filter((code) => !code.includes('-')).slice(-LATELY);
  context.epithets.far = context.pair && !isGroup(context.pair.partner) ? context.pair.partner : undefined;
  const regional = withUnion(withRegions(scan, tradePlaces(scan, context, input), context.named), context);
  context.passing.push(...regional.filter((place) => ofOffice(scan, place)).map((place) => place.code));
  const places = regional.filter((place) => !ofOffice(scan, place) && !isOfName(scan, place) && !scan.covering('outlet', place.first) && !isDateline(scan, place) && !isByTheWay(scan, place, quantities) && !isVisited(scan, place) && !isOfBuilding(scan, place) && !isOfBody(scan, place) && !isOfCause(scan, place, quantities) && !quantities.some((quantity) => place.first >= quantity.first && place.next <= quantity.next));
  return { ...input, context, quantities, places, heads: asBuyers(scan, withFormer(headsOf(scan, quantities, input.masked), formerHeads(scan, context.bothFlows)), context), times: sortTimes(scan, marks, quantities), both: scan.all('both').length > 0 };
}

/** "Brazil bought 138 tonnes from Europe" in a text on the trade of the Union: another name for it. */
const withUnion = (places: readonly PlaceMention[], { main }: Discourse): readonly PlaceMention[] =>
  main?.reporter === 'EU' ? places.map((place) => (place.code === 'G:EUROPE' ? { ...place, code: 'EU' } : place)) : places;

/** Heads in their order; words for the flows told before give way to a noun right after them. */
const withFormer = (heads: readonly Head[], former: readonly Head[]): readonly Head[] =>
  former.length === 0 ? heads : [...heads, ...former].sort((a, b) => a.first - b.first);

const ASIDE = 10;
/** The nearest bracket from a token on, forwards or backwards. */
function bracketFrom(scan: Scan, from: number, step: 1 | -1): number | undefined {
  for (let at = from, left = ASIDE; left > 0; at += step, left--) {
    const text = scan.tokens[at]?.text;
    if (text === undefined) return undefined;
    if (text === '(' || text === ')') return at;
  }
  return undefined;
}

/** "Premier investisseur, hors énergie (affaire des Britanniques et des Italiens)": in brackets with words and no figure. */
function isByTheWay(scan: Scan, { first, next }: PlaceMention, quantities: readonly Quantity[]): boolean {
  const open = bracketFrom(scan, first - 1, -1);
  if (open === undefined || scan.tokens[open]!.text !== '(') return false;
  const close = bracketFrom(scan, next, 1);
  if (close === undefined || scan.tokens[close]!.text !== ')') return false;
  return scan.tokens[open + 1]?.kind === 'word' && open + 1 < first && !scan.at('prep', open + 1) && !quantities.some((one) => one.first > open && one.next <= close);
}

/** How far from its city the day of a dateline stands: "Bogotá D. C., 3 de abril de 2025." */
const TO_DAY = 6;
const isDated = (scan: Scan, next: number): boolean => scan.all('period').some((mark) => mark.key === 'day' && mark.first > next && mark.first - next <= TO_DAY && scan.tokens[mark.first - 1]!.text === ',' && !scan.has('say', next, mark.first));

/** "Rabat/Brüssel – ": the first of two cities. */
const isSecond = (scan: Scan, next: number): boolean => scan.tokens[next]?.text === '/' && /^[-–—|]$/.test(scan.tokens[next + 2]?.text ?? '');

/** "Frankfurt - Die deutschen Maschinenbauer …", "Hamburg, 17. April 2026.": where the text was written. */
const isDateline = (scan: Scan, { code, form, first, next }: PlaceMention): boolean => (form === 'city' || code.includes('-')) && (first === 0 || (first === 2 && scan.tokens[1]!.text === '/')) && (isSecond(scan, next) || isDated(scan, next) || (/^[-–—|]$/.test(scan.tokens[next]?.text ?? '') && scan.tokens[next]!.spaced) || (scan.tokens[next]?.text === '.' && scan.tokens[next + 1]?.text === '-'));

/** "The Russian deputy prime minister", "el Gobierno español": the country of an office, no side of a flow. */
const ofOffice = (scan: Scan, place: PlaceMention): boolean =>
  place.form === 'adjective' && (scan.grammar.language.places.adjectives === 'before' ? [place.next, place.next + 1] : [place.first - 1, place.first - 2]).some((at) => scan.is('office', at) && scan.covering('metric', at) === undefined);

/** "Die Türkische Exporteursversammlung", "в Российском экспортном центре": an adjective with a capital inside a sentence is part of a name, where the language writes them small. */
const isOfName = (scan: Scan, { form, first, next }: PlaceMention): boolean =>
  form === 'adjective' && scan.traits.smallAdjectives && first > 0 && scan.tokens[first - 1]!.kind === 'word' && next - first === 1 && /^\p{Lu}\p{Ll}/u.test(scan.tokens[first]!.text) && !scan.tokens[first]!.text.endsWith('er') && scan.at('metric', next) === undefined;

const BODY_REACH = 6;
/** "L'Association des exportateurs de textile d'Istanbul": the city of a body, which speaks for more than the city. */
const isOfBody = (scan: Scan, { form, role, first }: PlaceMention): boolean =>
  form === 'city' && role === 'of' && scan.all('body').some(({ next }) => next <= first && first - next <= BODY_REACH && !scan.has('metric', next, first) && scan.tokens.slice(next, first).every((token) => token.kind === 'word'));

const CAUSE_REACH = 10;
/** "Exports rose 11 percent, as demand recovered in the US": where the cause of a change lies, told after the figures, is no side. */
const isOfCause = (scan: Scan, { first }: PlaceMention, quantities: readonly Quantity[]): boolean =>
  scan.all('cause').some(({ next }) => next <= first && first - next <= CAUSE_REACH && !scan.has('metric', next, first) && !scan.tokens.slice(next, first).some((token) => token.kind === 'mark') && quantities.length > 0 && quantities.every((quantity) => quantity.next <= next));

const GOAL_REACH = 2;
/** "On a visit to Dubai he said that trade …": where somebody goes is no side of a flow. */
const isVisited = (scan: Scan, { role, form, first }: PlaceMention): boolean =>
  form === 'city' && (role === 'to' || role === 'in') && scan.all('event').some((mark) => mark.key === 'visit' && first >= mark.first && first - mark.reach <= GOAL_REACH && !scan.has('metric', mark.first, first) && !scan.has('metricVerb', mark.first, first) && !scan.has('unit', mark.first, first));
