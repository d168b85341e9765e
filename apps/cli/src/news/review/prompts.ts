import { styleText } from 'node:util';
import { confirm, isCancel, note, select } from '@clack/prompts';
import type { CheckedProposal } from '../checked.ts';
import type { Terminal } from '../../terminal.ts';
import { checkText, sidesOf, type Names } from '../words.ts';
import { answered, askText, type Streams } from './ask.ts';
import { askEdit, lackingField } from './ask-edit.ts';
import { askPerson } from './ask-person.ts';
import type { Draft } from './edit.ts';
import { FIELDS, textOf, type FieldText } from './fields.ts';
import type { Question } from './question.ts';
import type { Decision, Naming, Reviewer } from './reviewer.ts';

/** What prompts show beside the proposals. */
export interface Shown {
  readonly text: string;
  readonly names: Names;
  readonly checked: readonly CheckedProposal[];
  readonly language: string | null;
}

/** A person at a terminal. Escape or Ctrl-C at any question ends the review ({@link Ended}). */
export function promptedAt({ input, screen: output }: Terminal, shown: Shown): Reviewer {
  const streams = { input, output };
  return {
    source: (begun, ids) => askSource(begun, ids, streams),
    decide: async (question, { number, of }) => {
      note(told(question, shown), `${question.kind} ${number} of ${of}`, streams);
      return decide(question, shown, streams);
    },
    confirm: async (files) => {
      const sure = await confirm({ message: `Write ${files.join(', ')}?`, ...streams });
      return !isCancel(sure) && sure;
    },
  };
}

async function askSource(begun: Draft, ids: ReadonlySet<string>, streams: Streams): Promise<string | Draft> {
  const known = await askText('Id of the publication in sources/', { hint: 'empty for one that is not there yet', refused: (id) => (id === '' || ids.has(id) ? undefined : `there is no ${id}`) }, streams);
  if (known !== '') return known;
  const publisher = await askText('Publisher', { refused: (value) => (value === '' ? 'a publication has one' : undefined) }, streams);
  const fields = { publisher, title: await askText('Title', {}, streams), published: await askText('Published', { initial: String(begun['published'] ?? ''), hint: '2025-10-17' }, streams), address: await askText('Address', { hint: 'https://…' }, streams), language: await askText('Language', { initial: String(begun['language'] ?? '') }, streams) };
  return { ...begun, ...Object.fromEntries(Object.entries(fields).map(([key, value]) => [key, value === '' ? undefined : value])) };
}

/** The sentence with what is proposed underlined, what it is, and how it stands to what is known. */
function told({ kind, proposal, recordOf, known, unknown }: Question, { text, names, checked }: Shown): string {
  const { sentence, start, end } = proposal;
  const words = text.slice(sentence.start, start) + styleText('underline', text.slice(start, end), { validateStream: false }) + text.slice(end, sentence.end);
  const record = recordOf({});
  const found = checked.find((one) => one.proposal === proposal);
  const what = found ? [`${sidesOf(found.proposal, names)} · ${checkText(found, names)}`] : known.length > 0 ? [`perhaps ${known.map(({ id }) => id).join(', ')}`] : [];
  const fields = record.ok ? FIELDS[kind].flatMap((field) => shownField(record.value, field)) : [`not a record yet: ${record.problem.field}: ${record.problem.reason}`];
  const nameless = unknown.length > 0 ? [`no record in people/: ${unknown.join(', ')}`] : [];
  return [words.replace(/\s+/g, ' ').trim(), '', ...what, ...fields, ...nameless].join('\n');
}

function shownField(record: Draft, field: FieldText): string[] {
  const value = textOf(record, field);
  return value === '' ? [] : [`${field.path}: ${value}`];
}

async function decide(question: Question, shown: Shown, streams: Streams): Promise<Decision | Naming | undefined> {
  const choice = answered(await select<string>({ message: 'What is to be done with it?', options: choicesFor(question), ...streams }));
  if (choice === 'quit') return undefined;
  if (choice.startsWith('add ')) return { do: 'add', to: choice.slice(4), says: await askText('What this printing says, in our own words', {}, streams) };
  if (choice.startsWith('name ')) return askPerson(choice.slice(5), { people: question.people, language: shown.language }, streams);
  if (choice !== 'edit') return { do: choice as 'accept' | 'reject' | 'skip' };
  const edit = await askEdit(question, streams);
  return edit === undefined ? { do: 'skip' } : { do: 'accept', edit };
}

function choicesFor(question: Question): { value: string; label: string; hint?: string }[] {
  const record = question.recordOf({});
  const isReady = record.ok && question.problemsOf(record.value).length === 0;
  const canBe = record.ok || lackingField(question, {}) !== undefined;
  return [
    ...question.known.map(({ id, altered }) => ({ value: `add ${id}`, label: `add this printing to ${id}`, ...(altered.length > 0 ? { hint: `altered: ${altered.join(', ')}` } : {}) })),
    ...(isReady ? [{ value: 'accept', label: 'accept as it is' }] : []), ...(canBe ? [{ value: 'edit', label: 'edit and accept' }] : []),
    ...question.unknown.map((name) => ({ value: `name ${name}`, label: `make a record in people/ of ${name}` })),
    { value: 'reject', label: 'reject' }, { value: 'skip', label: 'skip for now' }, { value: 'quit', label: 'end here' },
  ];
}
