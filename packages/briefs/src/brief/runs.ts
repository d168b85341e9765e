import type { Block, Brief, Cell, Run } from './tree.ts';

/** What a template takes: words, a run, or several. */
export type Slot = string | Run | readonly Run[];

/** A sentence as runs: words between slots become runs of their own, so that each number stays apart with its fact. */
export function phrase(words: TemplateStringsArray, ...slots: readonly Slot[]): Run[] {
  const pieces = words.flatMap((text, i) => [...(text === '' ? [] : [{ text }]), ...(i < slots.length ? runsOf(slots[i]!) : [])]);
  return pieces.reduce<Run[]>((runs, run) => (isPlain(run) && isPlain(runs.at(-1)) ? [...runs.slice(0, -1), { text: runs.at(-1)!.text + run.text }] : [...runs, run]), []);
}

export const runsOf = (slot: Slot): readonly Run[] => (typeof slot === 'string' ? (slot === '' ? [] : [{ text: slot }]) : 'text' in slot ? [slot] : slot);

const isPlain = (run: Run | undefined): run is Run => run !== undefined && Object.keys(run).length === 1;

export const textOf = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('');

/** Runs one after the other with words between them. */
export const joined = (parts: readonly Slot[], separator: string): Run[] => parts.flatMap((part, i) => [...(i === 0 ? [] : [{ text: separator }]), ...runsOf(part)]);

/** Notes of a table as one line. */
export const oneLine = (notes: readonly (readonly Run[])[]): Run[] => joined(notes, ' · ');

const cellFacts = (cell: Cell): readonly (string | undefined)[] => (cell.kind === 'number' ? [cell.fact] : cell.kind === 'text' ? cell.runs.map(({ fact }) => fact) : []);

function blockFacts(block: Block): readonly (string | undefined)[] {
  switch (block.kind) {
    case 'paragraph': return block.runs.map(({ fact }) => fact);
    case 'list': return block.items.flat().map(({ fact }) => fact);
    case 'table': return [...block.rows.flat().flatMap(cellFacts), ...block.notes.flat().map(({ fact }) => fact)];
    default: return [];
  }
}

/** Ids of the facts a document prints, each once, in order of appearance. */
export const factIdsIn = ({ sections }: Pick<Brief, 'sections'>): string[] => [...new Set(sections.flatMap(({ blocks }) => blocks).flatMap(blockFacts).filter((id) => id !== undefined))];
