import type { Run, Section, Table } from '../brief/tree.ts';
import type { Page } from './page.ts';

/** The figures of the first sentences with their identifiers, in print; all others travel inside the file. */
export function identifiersTable({ words: { verify } }: Page, headlines: readonly (readonly Run[])[]): Table {
  const seen = new Map(headlines.flat().flatMap(({ text, fact }) => (fact === undefined ? [] : [[fact, text] as const])));
  return {
    kind: 'table', id: 'identifiers', caption: verify.caption, notes: [],
    columns: [{ key: 'figure', header: verify.columns[0], kind: 'text', weight: 1 }, { key: 'id', header: verify.columns[1], kind: 'text', weight: 4.5 }],
    rows: [...seen].map(([fact, text]) => [{ kind: 'text', runs: [{ text, fact }] }, { kind: 'text', runs: [{ text: fact, code: true }] }]),
  };
}

/** A section with one more block at its end. */
export const withBlock = (section: Section, block: Section['blocks'][number]): Section => ({ ...section, blocks: [...section.blocks, block] });
