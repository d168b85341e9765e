import type { Mark } from '../grammar/matcher.ts';
import { Scan } from '../grammar/scan.ts';
import type { Grammar } from '../grammar/grammar.ts';
import type { AreaField, EventProposal, Region } from '../proposal.ts';
import { isOfBuilding } from './buildings.ts';
import { datelineEnd } from '../text/published.ts';
import { tokenize } from '../text/tokens.ts';
import { isOnVisit } from './event-times.ts';
import { distance, PAPERS, type EventInput, type EventStatus, type Trigger } from './event-input.ts';
import type { PlaceMention } from './frame.ts';
import { isCity, placesOf } from './mentions.ts';
import { textAt } from './work.ts';

const RIGHT_AFTER = 1;
const COUNTRY_REACH = 6;
/** How far after an Arabic verb, over its subject, the place that is visited may stand. */
const OBJECT_REACH = 10;
/** "Toured the port of Alexandria". */
const PART_REACH = 5;

/** Where it happened: a city told with "in", the goal of a visit, the city that hosts, nearest to the trigger. */
export function placeFor(trigger: Trigger, input: EventInput, triggers: readonly Trigger[]): PlaceMention | undefined {
  if (trigger.type === 'call') return undefined;
  const { scan } = input;
  const later = triggers.find((one) => one.mark.first > trigger.mark.first)?.mark.first ?? Infinity;
  const split = tellsApart(input, trigger, later);
  const places = input.places.filter((place) => !PAPERS.has(trigger.type) || !isInBody(input, place)).filter((place) => place.first < later || (!split && triggers.every((one) => one === trigger || one.type !== 'visit' || one.mark.first < trigger.mark.first)));
  const near = (list: readonly PlaceMention[]) => [...list].sort((a, b) => distance(trigger, a) - distance(trigger, b))[0];
  const city = near(places.filter((place) => isCity(place) && (place.role === 'in' || place.role === 'to' || isOfBuilding(scan, place))));
  const host = () => (trigger.type === 'visit' || scan.all('host').length > 0 ? hostCity(trigger, places) : undefined);
  const visit = triggers.findLast((one) => one.type === 'visit' && one.mark.first < trigger.mark.first);
  const visited = () => (isOnVisit(scan, trigger, triggers) ? near(input.places.filter((place) => isCity(place) && place.role === 'in')) : undefined);
  if (trigger.type !== 'visit') return city ?? wherePlace(scan, trigger.mark, input.places) ?? visited() ?? host() ?? (visit && placeFor(visit, input, triggers.filter((one) => one !== trigger))) ?? near(places.filter((place) => place.role === 'in' && place.form === 'name' && distance(trigger, place) <= COUNTRY_REACH));
  const { mark } = trigger;
  const goal = scan.traits.cases ? places.find((place) => place.next === mark.first && (place.role === 'in' || place.role === 'to') && place.form !== 'adjective') : undefined;
  if (goal) return goal;
  const object = places.find((place) => isObject(scan, mark, place));
  const far = scan.traits.verb === 'first' ? places.find((place) => place.role === 'subject' && (place.form === 'name' || place.form === 'city') && place.first >= mark.next && place.first - mark.next <= OBJECT_REACH) : undefined;
  const part = places.find((place) => isCity(place) && place.role === 'of' && place.first >= mark.next && place.first - mark.next <= PART_REACH);
  return object ?? part ?? far ?? objectOfVerb(scan, mark, places) ?? near(places.filter((place) => isGoal(scan, place) && place.first >= mark.first)) ?? city ?? host() ?? (scan.all('ending').length > 0 ? near(places.filter((place) => isCity(place))) : undefined) ?? near(places.filter((place) => place.role === 'in' && place.form === 'name' && place.next <= mark.first && mark.first - place.next <= COUNTRY_REACH));
}

const WHERE_REACH = 8;
/** "Began his tour in Kinshasa, where seven accords were signed": the place right before "where". */
function wherePlace(scan: Scan, { first }: Mark, places: readonly PlaceMention[]): PlaceMention | undefined {
  const where = scan.tokens.slice(0, first).findLastIndex((token, at) => scan.cues.where.has(token.norm) && first - at <= WHERE_REACH);
  return where < 0 ? undefined : places.find((place) => place.form !== 'adjective' && place.next <= where && where - place.next <= 1);
}

/** "The Chamber of Commerce in Lima signed": a place in the name of a body. */
const isInBody = ({ agents }: EventInput, { first }: PlaceMention): boolean => agents.some((agent) => agent.kind === 'body' && agent.first < first && first < agent.next);

/** "Visited Lima", "bezoekt op 3 juni Lima", "hicieron una gira por Kenia": right after the words, over a time; not the country that a delegation is of. */
function isObject(scan: Scan, { first, next, reach }: Mark, place: PlaceMention): boolean {
  if (place.form !== 'adjective' && isOverTime(scan, next, place.first)) return true;
  if (place.form === 'adjective' || place.role === 'from' || place.first < next || (reach > next && place.role === 'own')) return false;
  if (reach > next && place.first >= reach && place.first - reach <= RIGHT_AFTER && place.role !== 'with') return true;
  if (scan.is('delegation', first)) return false;
  return place.first - next <= RIGHT_AFTER && (place.first === next || scan.covering('title', place.first - 1) === undefined);
}

/** "A delegation led by X visits Lima": the place a verb of visiting after the words has. */
const objectOfVerb = (scan: Scan, { reach }: Mark, places: readonly PlaceMention[]): PlaceMention | undefined =>
  scan.all('event').filter((one) => one.key === 'visit' && one.first >= reach).map((one) => places.find((place) => isObject(scan, one, place))).find((place) => place !== undefined);

/** "Bezoekt op 3 juni Lima", "besuchte im März erstmals Lima": nothing but a time between the verb and a place. */
const isOverTime = (scan: Scan, from: number, to: number): boolean =>
  to > from && (scan.covering('period', to - 1) !== undefined || scan.is('again', to - 1)) && scan.tokens.slice(from, to).every((token, i) => token.kind === 'number' || scan.covering('period', from + i) !== undefined || token.text === '.' || scan.cues.onDay.has(token.norm) || scan.cues.again.has(token.norm));

/** "Signed an accord in 2011, and a committee met in Lima in 2022": two events with a time each have a place each. */
const tellsApart = ({ times }: EventInput, { mark }: Trigger, later: number): boolean => times.some((time) => time.first >= mark.first && time.next <= later) && times.some((time) => time.first > later);

const isGoal = (scan: Scan, { role, form, first }: PlaceMention): boolean => (role === 'to' || role === 'in' || (role === 'by' && scan.says('across', first - 2, first))) && form !== 'adjective' && form !== 'group';

const hostCity = ({ mark }: Trigger, places: readonly PlaceMention[]): PlaceMention | undefined =>
  places.find((place) => isCity(place) && place.role === 'subject' && (place.next <= mark.first || place.first < mark.reach + RIGHT_AFTER));

const NEAR = 8;
/** The event told before that "there" or "on the sidelines" ties a trigger to: of the latter the talks that took place, unless what is told is planned too. */
export function pointsBack({ scan, memory: { earlier, talks } }: EventInput, { mark }: Trigger, told: EventStatus | undefined): EventProposal | undefined {
  const words = scan.all('there').filter((there) => there.next >= mark.first - NEAR && there.first <= mark.reach + NEAR);
  if (words.length === 0) return undefined;
  return told === undefined && words.some((there) => there.key === 'aside') ? (talks ?? earlier) : earlier;
}

/** The place as a field of the proposal. */
export const placeField = ({ scan }: EventInput, place: PlaceMention): AreaField =>
  ({ value: place.code, place: textAt(scan, place.first, place.next), surface: place.surface, reading: isCity(place) ? 'city' : 'country' });

/** The city that an agency's text opens with: what "here" means. */
export function datelinePlace(text: string, regions: readonly Region[], grammar: Grammar): AreaField | undefined {
  const body = regions.find((region) => region.kind === 'body');
  const end = body === undefined ? 0 : datelineEnd(text, body);
  if (body === undefined || end === body.start) return undefined;
  const scan = new Scan(tokenize(text, body.start, end), grammar);
  const city = placesOf(scan, {}, () => false).find(isCity);
  return city && { value: city.code, place: textAt(scan, city.first, city.next), surface: city.surface, reading: 'city', carried: true };
}
