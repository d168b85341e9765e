import type { Scan } from '../grammar/scan.ts';
import type { PlaceMention } from './frame.ts';

const REACH = 7;
const LEADS_THERE: ReadonlySet<string> = new Set(['in', 'to', 'of', 'on']);

/** "En el Palacio de la Revolución de La Habana", "en marge du salon de Casablanca": the city of a building or a fair that somebody is in. */
export function isOfBuilding(scan: Scan, place: PlaceMention): boolean {
  if (place.role !== 'of' || place.form !== 'city') return false;
  for (let at = place.first - 1; at >= Math.max(0, place.first - REACH); at--) {
    if (scan.tokens[at]!.kind !== 'word' && scan.tokens[at]!.text !== '-') return false;
    if (scan.is('building', at)) return [0, 1].some((back) => LEADS_THERE.has(scan.before('prep', at - back)?.key ?? ''));
  }
  return false;
}
