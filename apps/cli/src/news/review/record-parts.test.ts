import type { ClaimDraft, EventDraft } from '@mizan/news';
import { expect, test } from 'vitest';
import { edited, fieldOf } from './edit.ts';
import { editOf, FIELDS, textOf } from './fields.ts';
import { claimIdOf, eventIdOf, sourceIdOf, uniqueId } from './ids.ts';

const CLAIM = { period: '2025-S1', statedBy: { person: 'anatoly-garbuzov' }, metric: 'turnover', value: '73', unit: 'percent' } as ClaimDraft;

test.each<[Partial<ClaimDraft>, string]>([
  [{}, 'c-2025s1-garbuzov-73'],
  [{ period: '2025-01-01/P8M', value: '-2500000000', unit: 'USD' }, 'c-2025m8-garbuzov-2500'],
  [{ period: '2024', statedBy: { unattributed: true }, value: '3.2' }, 'c-2024-turnover-3.2'],
  [{ period: '2023-07', statedBy: { organisation: 'customs' } }, 'c-2023-07-customs-73'],
])('the id of a claim is made of period, speaker and figure: %j', (fields, id) => expect(claimIdOf({ ...CLAIM, ...fields })).toBe(id));

test('ids of events and sources, and what makes them unique', () => {
  expect(eventIdOf({ date: '2025-10-16/2025-10-17', type: 'visit', parties: ['MA', 'RU'] } as unknown as EventDraft)).toBe('e-2025-10-16-visit-ma-ru');
  expect(eventIdOf({ date: '2025-09-2X~', type: 'meeting', parties: ['MA'] } as unknown as EventDraft)).toBe('e-2025-09-meeting-ma');
  expect(sourceIdOf('Médias 24', '2025-10-17')).toBe('medias-24-20251017');
  expect(uniqueId('c-a', new Set(['c-a', 'c-a-2']))).toBe('c-a-3');
});

test('an edit changes fields by their path, and null takes them away', () => {
  const draft = { id: 'c', commodity: { codes: ['0702'], words: 'tomatoes' }, note: 'x' };
  expect(edited(draft, { 'commodity.words': 'tomato', note: null, 'title.en': 'A' })).toEqual({ id: 'c', commodity: { codes: ['0702'], words: 'tomato' }, title: { en: 'A' } });
  expect(edited(draft, { 'commodity.words': null, 'commodity.codes': null })).toEqual({ id: 'c', note: 'x' });
  expect(fieldOf(draft, 'commodity.words')).toBe('tomatoes');
});

test('a typed text is the field it was shown as', () => {
  const record = { decimals: -8, reporter: { code: 'RU-MOW', reading: 'city' }, commodity: { codes: ['0702', '0805'] }, statedBy: { person: 'a-b', office: 'c' }, value: '73' };
  const shown = (path: string) => textOf(record, FIELDS.claim.find((field) => field.path === path)!);
  expect(['decimals', 'reporter', 'commodity.codes', 'statedBy', 'value', 'note'].map(shown)).toEqual(['-8', 'RU-MOW', '0702, 0805', 'a-b', '73', '']);
  const typed = (path: string, text: string) => editOf(FIELDS.claim.find((field) => field.path === path)!, text, new Set(['customs']));
  expect([typed('decimals', '-6'), typed('commodity.codes', '07, 08'), typed('statedBy', 'customs'), typed('statedBy', ''), typed('note', '')]).toEqual([{ decimals: -6 }, { 'commodity.codes': ['07', '08'] }, { statedBy: { organisation: 'customs' } }, { statedBy: { unattributed: true } }, { note: null }]);
  const participants = FIELDS.event.find((field) => field.path === 'participants')!;
  expect(textOf({ participants: [{ person: 'a-b', role: 'signatory' }, { organisation: 'customs', role: 'party' }] }, participants)).toBe('a-b, customs');
  expect(editOf(participants, 'a-b, customs', new Set(['customs']))).toEqual({ participants: [{ person: 'a-b', role: 'participant' }, { organisation: 'customs', role: 'participant' }] });
});
