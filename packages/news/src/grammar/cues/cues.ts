import type { Words } from '../words.ts';
import type { ClaimCues } from './claims.ts';
import type { CommonCues } from './common.ts';
import type { EventCues } from './events.ts';
import type { PersonCues } from './persons.ts';
import type { SettingCues } from './settings.ts';

/** Single words that rules ask for by name, each written `a|b*|*c` (see `grammar/words.ts`); empty where a language has none. */
export type CueTables = CommonCues & ClaimCues & PersonCues & EventCues & SettingCues;

/** The same, ready to be asked. */
export type Cues = { readonly [Name in keyof CueTables]: Words };
