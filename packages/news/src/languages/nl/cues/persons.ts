import type { PersonCues } from '../../../grammar/cues/persons.ts';

export const persons: PersonCues = {
};
