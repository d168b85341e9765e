import { pairEvidence, readingLexicon } from '../compose/reading.ts';
import { allOf, readArea } from '../input/codes.ts';
import { EvidenceInput, LocaleInput } from '../input/queries.ts';
import { procedure, router } from '../trpc.ts';

/** What reading an article elsewhere, in a browser or a program, takes from here; the article itself is never asked for. */
export const readingRouter = router({
  /** People, topics and words for codes; the same whatever is read. */
  lexicon: procedure.input(LocaleInput).query(({ ctx, input: { locale } }) => ctx.memory.recall(`reading/lexicon/${ctx.today}/${locale}`, async () => readingLexicon(ctx, locale))),
  /** The figures and claims of two countries, to check stated figures against. */
  evidence: procedure.input(EvidenceInput).query(({ ctx, input: { a, b } }) => {
    const [first, second] = allOf([readArea(ctx.catalogue, 'a', a), readArea(ctx.catalogue, 'b', b)]);
    return ctx.memory.recall(`reading/evidence/${first}/${second}`, () => pairEvidence(ctx, first, second));
  }),
});
