import type { Scan } from '../grammar/scan.ts';
import { isItem } from './bracket-items.ts';
import { bracketsAt } from './brackets.ts';
import { breaksBetween, headFor } from './clause.ts';
import type { Head, PlaceMention, PlaceRole } from './frame.ts';
import type { Quantity } from './quantity.ts';
import { respectiveRuns } from './respective-places.ts';
import type { Run } from './run.ts';

/** A part of a sentence under one head. */
export interface Segment {
  readonly head: Head | undefined;
  readonly from: number;
  readonly next: number;
  readonly runs: readonly Run[];
}

/** Where the part of the second of two heads begins. */
function boundary(scan: Scan, a: Head, b: Head, quantities: readonly Quantity[], places: readonly PlaceMention[]): number {
  for (let at = a.next; at < b.first; at++) if (breaksBetween(scan, at, at + 1)) return at;
  const last = quantities.filter((q) => q.first >= a.next && q.next <= b.first && !leads(scan, q, b)).at(-1);
  const floor = last?.outerNext ?? a.next;
  const lead = places.filter((place) => place.first >= floor && place.next <= b.first && belongsNext(scan, place, b)).at(0);
  if (last === undefined) return lead ? lead.first : b.first;
  for (let at = floor; at < b.first; at++) {
    const token = scan.tokens[at]!;
    if (/^[,،]$/.test(token.text) || (scan.at('and', at) && !isPlaceList(places, at))) return lead && lead.first < at ? lead.first : at;
  }
  return lead?.first ?? Math.max(floor, b.first);
}

/** A figure that leads up to a head after it: "5 billion dollars of exports". */
const leads = (scan: Scan, quantity: Quantity, head: Head): boolean =>
  head.first - quantity.outerNext <= 3 && head.first >= quantity.outerNext && (scan.at('prep', quantity.outerNext)?.key === 'of' || scan.at('link', quantity.outerNext) !== undefined || head.first === quantity.outerNext);

const isPlaceList = (places: readonly PlaceMention[], at: number): boolean => places.some((place) => place.next === at) && places.some((place) => place.first > at && place.first - at <= 2);

/** Whether a place before a head is its own ("Norway's exports") or its subject ("Germany exported"). */
const belongsNext = (scan: Scan, place: PlaceMention, head: Head): boolean =>
  (place.role === 'own' || place.role === 'subject' || place.role === 'goods') && head.first - place.next <= 4 && !scan.tokens.slice(place.next, head.first).some((token) => token.kind === 'mark' && /^[,;.]$/.test(token.text));

const SLOT: Readonly<Partial<Record<PlaceRole, string>>> = { to: 'far', with: 'far', from: 'far', between: 'both', own: 'near', of: 'near', by: 'near', subject: 'near' };

const TAIL_REACH = 5;
const FIRST_REACH = 12;
/** The far side told right after each of several figures: "$500 million to France and $300 million to Spain", "52 % of Kenya's exports went to Chile, 41 % to Peru"; undefined where one has none. */
function tailsOf(scan: Scan, places: readonly PlaceMention[], quantities: readonly Quantity[]): PlaceMention[][] | undefined {
  const far = places.filter((place) => SLOT[place.role] === 'far');
  if (quantities.length < 2 || quantities.some((one) => one.kind !== quantities[0]!.kind) || far.some((place) => place.first < quantities[0]!.first)) return undefined;
  const tails = quantities.map(({ next }, i) => far.filter((place) => place.first >= next && place.first < (quantities[i + 1]?.first ?? Infinity)));
  const follows = ({ kind, next }: Quantity, place: PlaceMention | undefined, i: number) => {
    const isOfFlow = i === 0 && kind === 'percent';
    return place !== undefined && place.first - next <= (isOfFlow ? FIRST_REACH : TAIL_REACH) && scan.tokens.slice(next, place.first).every((token) => token.kind === 'word' || token.text === "'" || /^[-–—]$/.test(token.text)) && (isOfFlow || !scan.has('metric', next, place.first)) && !scan.has('and', next, place.first);
  };
  return tails.every((tail, i) => follows(quantities[i]!, tail[0], i)) ? tails : undefined;
}

/** "Chile absorbió el 52 % de las exportaciones de Kenia, Perú el 41 % y Cuba el 3 %": a run for each part with its own subject before it, where somebody else owns the flow; undefined where one has none. */
function partsBySubject(places: readonly PlaceMention[], quantities: readonly Quantity[]): Run[] | undefined {
  const takers = places.filter((place) => place.role === 'subject' && place.form === 'name');
  const owners = places.filter((place) => place.role === 'of' || place.role === 'own');
  const isEach = quantities.length > 1 && takers.length === quantities.length && quantities.every(({ kind, outerFirst }, i) => kind === 'percent' && takers[i]!.next <= outerFirst && takers[i]!.first >= (quantities[i - 1]?.next ?? 0));
  return isEach && owners.length === 1 ? quantities.map((quantity, i) => ({ places: [takers[i]!, ...owners], quantities: [quantity] })) : undefined;
}

/** A run for each figure with a far side after it, and one for those before ("5 million tonnes, of which 2 million from France and 1 million from Russia"). */
function tailRuns(places: readonly PlaceMention[], quantities: readonly Quantity[], from: number, tails: readonly PlaceMention[][]): Run[] {
  const others = places.filter((place) => tails.every((tail) => !tail.includes(place)));
  const before = from > 0 ? [{ places: others, quantities: quantities.slice(0, from) }] : [];
  const near = others.filter((place) => SLOT[place.role] !== 'far');
  return [...before, ...quantities.slice(from).map((quantity, i) => ({ places: [...near, ...tails[i]!], quantities: [quantity] }))];
}

/** Splits the figures of a part where another country takes the place of one before. */
function runsOf(scan: Scan, places: readonly PlaceMention[], quantities: readonly Quantity[]): Run[] {
  const respective = respectiveRuns(scan, places, quantities);
  if (respective) return respective;
  const ofParts = quantities.findIndex((quantity, i) => i > 0 && scan.has('part', quantities[i - 1]!.next, quantity.first));
  const from = Math.max(ofParts, 0);
  const tails = tailsOf(scan, places.filter((place) => from === 0 || place.first >= quantities[from]!.first), quantities.slice(from));
  if (tails) return tailRuns(places, quantities, from, tails);
  const parts = partsBySubject(places, quantities);
  if (parts) return parts;
  const items = [...places.map((place) => ({ at: place.first, place, quantity: undefined })), ...quantities.map((quantity) => ({ at: quantity.first, place: undefined, quantity }))].sort((a, b) => a.at - b.at);
  const runs: Run[] = [{ places: [], quantities: [] }];
  for (const { at, place, quantity } of items) {
    const run = runs.at(-1)!;
    const last = run.quantities.at(-1);
    if (last && scan.has('part', last.next, at)) runs.push({ places: [...(place ? othersOf(run.places, place) : run.places), ...(place ? [place] : [])], quantities: quantity ? [quantity] : [] });
    else if (quantity) run.quantities.push(quantity);
    else if (last && isElidedOwner(scan, place!, quantities)) runs.push({ places: [{ ...place!, role: 'own' }], quantities: [] });
    else if (last && isItem(scan, place!, quantities) && (SLOT[place!.role] !== 'far' || run.places.some((one) => isItem(scan, one, quantities)))) runs.push({ places: [...run.places.filter((one) => !isItem(scan, one, quantities) && SLOT[one.role] !== 'far'), place!], quantities: [] });
    else if (last && sharesNext(scan, place!) && hasLater(quantities, place!)) runs.push({ places: [place!], quantities: [] });
    else if (last && place!.role !== 'than' && hasLater(quantities, place!) && scan.tokens.slice(last.next, place!.first).some((token) => token.text === ';')) runs.push({ places: [place!], quantities: [] });
    else if (run.quantities.length > 0 && place!.role !== 'than' && place!.role !== 'own' && place!.role !== 'goods' && hasLater(quantities, place!) && taken(run.places, place!)) runs.push({ places: [...othersOf(run.places, place!), place!], quantities: [] });
    else run.places.push(place!);
  }
  return runs.map((run) => ({ ...run, places: run.places.filter((place) => !trails(scan, place, run.quantities) && !isAfterthought(scan, place, run)) }));
}

const ELIDED = 2;
/** "Kenyan exports were 5 billion, the Ugandan 2 billion" in German, Spanish, Russian, Dutch: an adjective right before a figure, whose noun is that before. */
const isElidedOwner = (scan: Scan, { form, next }: PlaceMention, quantities: readonly Quantity[]): boolean =>
  form === 'adjective' && quantities.some((quantity) => quantity.kind !== 'percent' && quantity.outerFirst >= next && quantity.outerFirst - next <= ELIDED && scan.tokens.slice(next, quantity.outerFirst).every((token) => token.kind === 'mark'));

/** A country that begins another clause after the last figure: "…, and Switzerland led the markets". */
const trails = (scan: Scan, place: PlaceMention, quantities: readonly Quantity[]): boolean =>
  place.role === 'subject' && quantities.length > 0 && quantities.every((quantity) => quantity.next <= place.first) && scan.tokens.slice(quantities.at(-1)!.next, place.first).some((token) => /^[,،]$/.test(token.text)) && scan.has('until', quantities.at(-1)!.next, place.first);

/** "Exports to the UAE rose to 9.9 billion, which is put down to competition from Asia": another far side in a clause after the figures. */
function isAfterthought(scan: Scan, place: PlaceMention, { places, quantities }: Run): boolean {
  const [first, last] = [quantities[0], quantities.at(-1)];
  if (SLOT[place.role] !== 'far' || !first || !last || place.first < last.outerNext) return false;
  return places.some((one) => SLOT[one.role] === 'far' && one.next <= first.outerFirst) && scan.tokens.slice(last.outerNext, place.first).some((token, i) => /^[,،]$/.test(token.text) && !scan.joins(last.outerNext + i + 1));
}

/** Places of other roles than that of a new one. */
const othersOf = (places: readonly PlaceMention[], place: PlaceMention): PlaceMention[] => places.filter((one) => SLOT[one.role] !== SLOT[place.role]);
/** "…, and the EU absorbed 11 % of them": a country before a verb of making up begins a thought of its own. */
const sharesNext = (scan: Scan, place: PlaceMention): boolean => place.role === 'subject' && [0, 1].some((ahead) => scan.at('shareVerb', place.next + ahead) !== undefined);
const hasLater = (quantities: readonly Quantity[], place: PlaceMention): boolean => quantities.some((quantity) => quantity.first > place.first);
/** Whether another country has the part of a place already; "between" holds two. */
const taken = (places: readonly PlaceMention[], place: PlaceMention): boolean =>
  places.filter((one) => SLOT[one.role] !== undefined && SLOT[one.role] === SLOT[place.role] && one.code !== place.code).length >= (place.role === 'between' ? 2 : 1);

/** The last head before a figure, but for those of a bracket that is closed before it: "trade fell from $82 million (exports: 70, imports: 12) to 71". */
const headBefore = (scan: Scan, heads: readonly Head[], quantity: Quantity): Head | undefined =>
  heads.findLast((head) => inReach(scan, head, quantity)) ?? heads.at(-1);

/** A head that is of no bracket which the figure is not in. */
function inReach(scan: Scan, head: Head | undefined, { first }: Quantity): Head | undefined {
  const brackets = head && bracketsAt(scan, head.first);
  return brackets && (first < brackets.first || first > brackets.last) ? undefined : head;
}

const within = (from: number, next: number) => <T extends { first: number }>(items: readonly T[]) => items.filter((item) => item.first >= from && item.first < next);

/** "It was above 700 million in 2024: Vietnam bought medicines": where a part without a flow of its own ends, of which the first head behind a colon is not; 0 where there is none. */
function openingEnd(scan: Scan, head: Head | undefined, quantities: readonly Quantity[]): number {
  const first = quantities[0];
  if (!head || !first || (first.kind !== 'money' && first.kind !== 'volume') || first.outerNext > head.first || !scan.has('until', 0, first.first + 1)) return 0;
  const colon = scan.tokens.findIndex((token, at) => at >= first.outerNext && at < head.first && token.text === ':');
  return colon < 0 ? 0 : colon + 1;
}

/** The parts of a sentence, one for each head; one without a head where there is none. */
export function segmentsOf(scan: Scan, heads: readonly Head[], quantities: readonly Quantity[], places: readonly PlaceMention[]): Segment[] {
  const opening = openingEnd(scan, heads[0], quantities);
  const starts = heads.map((head, i) => (i === 0 ? opening : boundary(scan, heads[i - 1]!, head, quantities, places)));
  const cuts = [...starts, scan.tokens.length];
  if (heads.length === 0) return [{ head: undefined, from: 0, next: scan.tokens.length, runs: runsOf(scan, places, quantities) }];
  const headless: Segment[] = opening === 0 ? [] : [{ head: undefined, from: 0, next: opening, runs: runsOf(scan, within(0, opening)(places), within(0, opening)(quantities)) }];
  const owners = new Map(quantities.filter((quantity) => quantity.first >= opening).map((quantity) => [quantity, inReach(scan, headFor(scan, quantity, heads, quantities), quantity) ?? headBefore(scan, heads.filter((_, i) => starts[i]! <= quantity.first), quantity)]));
  return headless.concat(heads.map((head, i) => {
    const pick = within(starts[i]!, cuts[i + 1]!);
    return { head, from: starts[i]!, next: cuts[i + 1]!, runs: runsOf(scan, pick(places), quantities.filter((quantity) => owners.get(quantity) === head)) };
  }));
}
