import type { ParticipantProposal } from '../proposal.ts';
import type { EventInput } from './event-input.ts';
import type { PlaceRole } from './frame.ts';
import { isCity } from './mentions.ts';
import { textAt } from './work.ts';

/** The countries a sentence names, each once; only those in a role of `roles` where given. */
export function statesNamed({ scan, places }: EventInput, roles?: ReadonlySet<PlaceRole>): readonly ParticipantProposal[] {
  const states = places.filter((place) => !isCity(place) && (place.form === 'name' || place.code === 'EU') && (roles === undefined || roles.has(place.role)));
  const distinct = states.filter((place, i) => !states.slice(0, i).some((other) => other.code === place.code));
  return distinct.map((place) => ({ name: scan.at('place', place.first)?.clitic === 'w' ? place.surface.slice(1) : place.surface, id: place.code, kind: 'state', country: place.code, ...textAt(scan, place.first, place.next) }));
}
