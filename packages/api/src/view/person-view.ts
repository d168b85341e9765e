import type { Person } from '@mizan/model';
import type { Coded, Reference } from './common.ts';

/** A person or an organisation with every spelling seen and everything that names it. */
export interface PersonView {
  readonly id: string;
  readonly type: Person['type'];
  readonly name: string;
  readonly country?: Coded;
  readonly offices: readonly Coded[];
  readonly spellings: readonly { readonly surface: string; readonly language?: Coded }[];
  readonly claims: readonly Reference[];
  readonly events: readonly Reference[];
  readonly note?: string;
}
