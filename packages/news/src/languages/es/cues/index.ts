import type { CueTables } from '../../../grammar/cues/cues.ts';
import { claims } from './claims.ts';
import { common } from './common.ts';
import { events } from './events.ts';
import { persons } from './persons.ts';
import { settings } from './settings.ts';

export const cues: CueTables = { ...common, ...claims, ...persons, ...events, ...settings };
