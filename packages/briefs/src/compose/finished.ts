import { factIdsIn } from '../brief/runs.ts';
import type { Brief, Entry, Run, Section } from '../brief/tree.ts';
import type { Fact } from '../facts/fact.ts';
import { withBoundDates } from './bound-dates.ts';
import { checkSections } from './notes.ts';
import { identifiersTable, withBlock } from './identifiers.ts';
import type { Page } from './page.ts';

export interface Draft {
  readonly id: string;
  readonly title: string;
  readonly head: readonly Entry[];
  /** The first sentences, whose figures are printed with their identifiers. */
  readonly headlines: readonly (readonly Run[])[];
  readonly sections: readonly Section[];
}

/** A document with its last sections (how to cite, how to check) and the facts it prints. */
export function finished(page: Page, { id, title, head, headlines, sections: given }: Draft): Brief {
  const { results: { made, version, asOf, site }, words, locale } = page;
  const sections = given.filter(({ blocks }) => blocks.length > 0);
  const facts = factIdsIn({ sections }).map((fact) => bare(page.facts.get(fact)!));
  const closing = checkSections(page, { id, title }, facts);
  const [last] = closing.slice(-1);
  const identified = headlines.flat().some(({ fact }) => fact !== undefined) ? [...closing.slice(0, -1), withBlock(last!, identifiersTable(page, headlines))] : closing;
  return {
    id, language: locale, title, subtitle: words.subtitle, made, version, head, sections: withBoundDates([...sections, ...identified], locale), furniture: words.furniture, facts,
    ...(asOf === undefined ? {} : { asOf }), ...(site === undefined ? {} : { site }),
  };
}

const bare = ({ id, value, unit, period, source, vintage, href }: Fact): Fact => ({ id, value, unit, period, source, href, ...(vintage === undefined ? {} : { vintage }) });
