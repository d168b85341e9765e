import { checksOf } from '../checks.ts';
import { claimView, latestStatedFirst } from '../compose/claims.ts';
import { readerOf } from '../compose/reader.ts';
import { found } from '../input/codes.ts';
import { ClaimsInput, RecordInput } from '../input/queries.ts';
import { claimQuery } from '../input/store-queries.ts';
import { procedure, router } from '../trpc.ts';
import type { ClaimView } from '../view/claim-view.ts';
import type { ClaimList } from '../view/list-view.ts';

export const claimsRouter = router({
  /** Claims, latest statement first, each with its check; a stretch of the list. */
  list: procedure.input(ClaimsInput).query(async ({ ctx, input: { locale, limit, offset, ...query } }): Promise<ClaimList> => {
    const [claims, checks] = await Promise.all([ctx.store.claims(claimQuery(ctx.catalogue, query)), checksOf(ctx)]);
    const reader = readerOf(ctx.catalogue, locale);
    const shown = latestStatedFirst(claims).slice(offset, offset + limit).map((claim) => claimView(reader, claim, checks.get(claim.id)!));
    return { version: ctx.catalogue.version, vintages: ctx.catalogue.vintages, total: claims.length, offset, claims: shown };
  }),
  get: procedure.input(RecordInput).query(async ({ ctx, input: { id, locale } }): Promise<ClaimView> => {
    const claim = found('claim', id, ctx.catalogue.claims);
    return claimView(readerOf(ctx.catalogue, locale), claim, (await checksOf(ctx)).get(claim.id)!);
  }),
});
