import { fieldOf, type Draft, type Edit } from './edit.ts';
import type { Question } from './question.ts';

/** A field that a reviewer is asked for, and how its text is read. */
export interface FieldText {
  readonly path: string;
  readonly hint?: string;
  readonly as?: 'number' | 'list' | 'area' | 'speaker' | 'participants';
}

const CLAIM: readonly FieldText[] = [
  { path: 'metric' }, { path: 'kind' }, { path: 'value', hint: 'in base units: 1600000000' }, { path: 'decimals', as: 'number', hint: 'where it was rounded: -8 is hundreds of millions' },
  { path: 'unit' }, { path: 'bound', hint: 'gt, lt, approx, approx_below, approx_above, range' }, { path: 'valueMax', hint: 'of a range' }, { path: 'hedge', hint: 'the word before the figure' }, { path: 'reporter', as: 'area' }, { path: 'partner', as: 'area' }, { path: 'flow', hint: 'of a volume' },
  { path: 'commodity.words', hint: 'goods in English' }, { path: 'commodity.codes', as: 'list', hint: 'HS codes' }, { path: 'period', hint: '2025, 2025-S1, 2025-01-01/P8M' }, { path: 'basePeriod', hint: 'of growth' },
  { path: 'statedBy', as: 'speaker', hint: 'a record of people/, empty where nobody is named' }, { path: 'statedOn', hint: 'a day, or as much of it as is known' }, { path: 'status' }, { path: 'note', hint: 'in our own words' }, { path: 'id' },
];

const EVENT: readonly FieldText[] = [
  { path: 'type' }, { path: 'lifecycle', hint: 'occurred, planned, postponed …' }, { path: 'date', hint: 'EDTF: 2025-10-16, 2025-10, 2025~' }, { path: 'place', as: 'area' }, { path: 'parties', as: 'list', hint: 'areas' }, { path: 'participants', as: 'participants', hint: 'records of people/' },
  ...(['en', 'fr', 'ar', 'ru'] as const).flatMap((locale) => [{ path: `title.${locale}` }, { path: `summary.${locale}`, hint: 'in our own words' }]), { path: 'topics', as: 'list' }, { path: 'note' }, { path: 'id' },
];

export const FIELDS: Readonly<Record<Question['kind'], readonly FieldText[]>> = { claim: CLAIM, event: EVENT };

/** A field's value as a person types it. */
export function textOf(record: Draft, { path, as }: FieldText): string {
  const value = fieldOf(record, path);
  if (value === undefined) return '';
  switch (as) {
    case 'list': return (value as readonly string[]).join(', ');
    case 'area': return typeof value === 'string' ? value : (value as { code: string }).code;
    case 'speaker': return nameOf(value as Named);
    case 'participants': return (value as readonly Named[]).map(nameOf).join(', ');
    default: return String(value as string | number);
  }
}

/** What a typed text changes of a record; nothing typed takes the field away, and a participant typed anew has no other role. */
export function editOf({ path, as }: FieldText, text: string, organisations: ReadonlySet<string>): Edit {
  const named = (id: string): Named => (organisations.has(id) ? { organisation: id } : { person: id });
  const list = text.split(',').map((part) => part.trim()).filter((part) => part !== '');
  switch (as) {
    case 'speaker': return { [path]: text === '' ? { unattributed: true } : named(text) };
    case 'participants': return { [path]: list.map((id) => ({ ...named(id), role: 'participant' })) };
    case 'list': return { [path]: list };
    default: return { [path]: text === '' ? null : as === 'number' ? Number(text) : text };
  }
}

interface Named {
  readonly person?: string;
  readonly organisation?: string;
}

const nameOf = ({ person, organisation }: Named): string => person ?? organisation ?? '';
