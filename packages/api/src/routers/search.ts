import { claimSentence } from '../compose/claim-words.ts';
import { readerOf } from '../compose/reader.ts';
import { SearchInput } from '../input/queries.ts';
import { entriesOf } from '../search/entries.ts';
import { search } from '../search/search.ts';
import { procedure } from '../trpc.ts';
import type { SearchResult } from '../view/search-view.ts';

/** Areas, pairs, goods, people, events, claims and sources by what they are called in any language. */
export const searchProcedure = procedure.input(SearchInput).query(async ({ ctx: { catalogue, memory }, input: { text, locale, limit } }): Promise<SearchResult> => {
  const reader = readerOf(catalogue, locale);
  const entries = await memory.recall(`search/${locale}`, async () => entriesOf(catalogue, locale, (claim) => claimSentence(reader, claim)));
  return search(catalogue, entries, text, locale, limit);
});
