import type { Run, Section, Table } from '../brief/tree.ts';
import { factAddress } from '../facts/check-address.ts';
import type { Page } from './page.ts';

/** The figures of the first sentences with their identifiers, each leading to where it is looked up; all others travel inside the file. */
export function identifiersTable({ words: { verify }, facts, results: { site } }: Page, headlines: readonly (readonly Run[])[]): Table {
  const seen = new Map(headlines.flat().flatMap(({ text, fact }) => (fact === undefined ? [] : [[fact, text] as const])));
  const address = (id: string): Pick<Run, 'href'> => (site === undefined ? {} : { href: factAddress(facts.get(id)!, site) });
  return {
    kind: 'table', id: 'identifiers', caption: verify.caption, notes: [],
    columns: [{ key: 'figure', header: verify.columns[0], kind: 'text', weight: 1 }, { key: 'id', header: verify.columns[1], kind: 'text', weight: 4.5 }],
    rows: [...seen].map(([fact, text]) => [{ kind: 'text', runs: [{ text, fact }] }, { kind: 'text', runs: [{ text: fact, code: true, ...address(fact) }] }]),
  };
}

/** A section with one more block at its end. */
export const withBlock = (section: Section, block: Section['blocks'][number]): Section => ({ ...section, blocks: [...section.blocks, block] });
