import { note } from '@clack/prompts';
import type { Problem } from '@mizan/model';
import { askText, type Streams } from './ask.ts';
import type { Edit } from './edit.ts';
import { editOf, FIELDS, textOf, type FieldText } from './fields.ts';
import type { Question } from './question.ts';

/** What the model has against the record a question would make, edited. */
function problemsWith({ problemsOf, recordOf }: Question, edit: Edit): readonly Problem[] {
  const record = recordOf(edit);
  return record.ok ? problemsOf(record.value) : [record.problem];
}

/** The field whose absence keeps a proposal from being a record; undefined where none that can be given does. */
export function lackingField({ kind, recordOf }: Question, edit: Edit): FieldText | undefined {
  const record = recordOf(edit);
  return record.ok || !['period', 'basePeriod', 'date'].includes(record.problem.field) ? undefined : FIELDS[kind].find(({ path }) => path === record.problem.field);
}

const isWithin = (field: string, path: string): boolean => field === path || field.startsWith(`${path}.`);

/**
 * Asks field after field, first for what the text lacks. What the model refuses of a field is said at once; what it
 * refuses of the whole is asked for again. Undefined where the record cannot be made valid by its fields.
 */
export async function askEdit(question: Question, streams: Streams): Promise<Edit | undefined> {
  const { organisations } = question;
  let edit: Edit = {};
  const ask = async (field: FieldText): Promise<void> => {
    const record = question.recordOf(edit);
    const initial = record.ok ? textOf(record.value, field) : '';
    const refused = (value: string) => (value === '' ? undefined : problemsWith(question, { ...edit, ...editOf(field, value, organisations) }).find((problem) => isWithin(problem.field, field.path))?.reason);
    const value = await askText(field.path, { initial, hint: field.hint, refused }, streams);
    if (value !== initial) edit = { ...edit, ...editOf(field, value, organisations) };
  };
  for (let lacking = lackingField(question, edit); lacking !== undefined; lacking = lackingField(question, edit)) await ask(lacking);
  for (const field of FIELDS[question.kind]) await ask(field);
  for (let left = problemsWith(question, edit); left.length > 0; left = problemsWith(question, edit)) {
    note(left.map(({ field, reason }) => `${field}: ${reason}`).join('\n'), 'not valid yet', streams);
    const again = FIELDS[question.kind].filter(({ path }) => left.some(({ field }) => isWithin(field, path) || isWithin(path, field)));
    if (again.length === 0) return undefined;
    for (const field of again) await ask(field);
  }
  return edit;
}
