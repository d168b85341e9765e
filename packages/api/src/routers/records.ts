import { conflictView } from '../compose/conflicts.ts';
import { personView } from '../compose/people.ts';
import { readerOf } from '../compose/reader.ts';
import { sourceDetail, sourceView } from '../compose/sources.ts';
import { found } from '../input/codes.ts';
import { checksOf } from '../checks.ts';
import { ConflictsInput, LocaleInput, RecordInput, VintagesInput } from '../input/queries.ts';
import { readDataflow } from '../input/store-queries.ts';
import { Refusal } from '../problem.ts';
import { procedure, router } from '../trpc.ts';
import type { ConflictView } from '../view/conflict-view.ts';
import type { PersonView } from '../view/person-view.ts';
import type { SourceDetail, SourceView } from '../view/source-view.ts';

export const conflictsRouter = router({
  /** Statements that differ, with verdict and rationale; of one claim, event or source, or all. */
  list: procedure.input(ConflictsInput).query(({ ctx: { catalogue }, input: { member, locale } }): ConflictView[] =>
    (member === undefined ? catalogue.conflicts : catalogue.conflictsOf(member)).map((conflict) => conflictView(readerOf(catalogue, locale), conflict))),
});

export const sourcesRouter = router({
  list: procedure.input(LocaleInput).query(({ ctx: { catalogue }, input: { locale } }): SourceView[] => [...catalogue.sources.values()].map((source) => sourceView(readerOf(catalogue, locale), source))),
  /** A source with every claim, event and conflict that rests on it. */
  get: procedure.input(RecordInput).query(async ({ ctx, input: { id, locale } }): Promise<SourceDetail> => {
    const source = found('source', id, ctx.catalogue.sources);
    return sourceDetail(readerOf(ctx.catalogue, locale), source, await checksOf(ctx));
  }),
});

export const peopleRouter = router({
  get: procedure.input(RecordInput).query(({ ctx: { catalogue }, input: { id, locale } }): PersonView => personView(readerOf(catalogue, locale), found('person or organisation', id, catalogue.people))),
});

export const vintagesRouter = router({
  /** What is loaded: releases with their rows, period range, licence and digest. */
  list: procedure.input(VintagesInput).query(({ ctx: { catalogue }, input: { dataflow } }) => {
    if (dataflow === undefined) return catalogue.vintages;
    const known = readDataflow(catalogue, dataflow);
    if (!known.ok) throw Refusal.of('unknown-code', [known.problem]);
    return catalogue.vintages.filter((vintage) => vintage.dataflow === known.value);
  }),
});
