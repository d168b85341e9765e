import type { AreaField } from '../proposal.ts';
import { distance, type EventInput, type Trigger } from './event-input.ts';
import type { PlaceMention } from './frame.ts';
import { isCity } from './mentions.ts';
import { textAt } from './work.ts';

const RIGHT_AFTER = 1;

/** Where it happened: a city told with "in", the goal of a visit, the city that hosts, nearest to the trigger. */
export function placeFor(trigger: Trigger, { places, scan }: EventInput): PlaceMention | undefined {
  if (trigger.type === 'call') return undefined;
  const near = (list: readonly PlaceMention[]) => [...list].sort((a, b) => distance(trigger, a) - distance(trigger, b))[0];
  const city = near(places.filter((place) => isCity(place) && (place.role === 'in' || place.role === 'to')));
  const host = () => (trigger.type === 'visit' || scan.all('host').length > 0 ? hostCity(trigger, places) : undefined);
  if (trigger.type !== 'visit') return city ?? host();
  const { mark } = trigger;
  const object = places.find((place) => place.form !== 'adjective' && place.role !== 'from' && place.first >= mark.next && place.first - mark.next <= RIGHT_AFTER);
  return object ?? near(places.filter((place) => isGoal(place) && place.first >= mark.first)) ?? city ?? host();
}

const isGoal = ({ role, form }: PlaceMention): boolean => (role === 'to' || role === 'in') && form !== 'adjective' && form !== 'group';

const hostCity = ({ mark }: Trigger, places: readonly PlaceMention[]): PlaceMention | undefined =>
  places.find((place) => isCity(place) && place.role === 'subject' && (place.next <= mark.first || place.first < mark.reach + RIGHT_AFTER));

const NEAR = 8;
/** Whether "there" or "on that occasion" ties a trigger to the event told before. */
export const pointsBack = ({ scan, earlier }: EventInput, { mark }: Trigger): boolean =>
  earlier !== undefined && scan.all('there').some((there) => there.next >= mark.first - NEAR && there.first <= mark.reach + NEAR);

/** The place as a field of the proposal. */
export const placeField = ({ scan }: EventInput, place: PlaceMention): AreaField =>
  ({ value: place.code, place: textAt(scan, place.first, place.next), surface: place.surface, reading: isCity(place) ? 'city' : 'country' });
