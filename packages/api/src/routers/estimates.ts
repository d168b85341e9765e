import { z } from 'zod';
import type { Estimate } from '../estimates/estimate.ts';
import { estimatorList, type EstimatorList } from '../estimates/list.ts';
import { estimateRunner } from '../estimates/runner.ts';
import { IdText } from '../input/fields.ts';
import { procedure, router } from '../trpc.ts';

const EstimateInput = z.strictObject({ name: IdText, input: z.record(z.string(), z.unknown()) });

export const estimatesRouter = router({
  /** The estimators over a table the caller brings, each with its input as JSON Schema, and what a server takes. */
  list: procedure.query((): EstimatorList => estimatorList()),
  /** An estimate over a table. It changes nothing; it is a mutation because its table does not fit into an address. */
  run: procedure.input(EstimateInput).mutation(async ({ input: { name, input } }): Promise<Estimate> => JSON.parse(await estimateRunner().run({ name, body: JSON.stringify(input) })) as Estimate),
});
