import { z } from 'zod';
import { Redistribution, Licence } from './codes/enums.ts';
import { RecordId, Sha256 } from './id.ts';
import { TimePeriod } from './time/period.ts';

/** One release of a dataset as a file. */
export const VintageFile = z.strictObject({ id: z.string().min(1), file: z.string().min(1), sha256: Sha256, retrieved: z.string().optional(), released: z.string().optional() });

/** Where a provider's observations come from; stands beside them as origin.yaml. */
export const Origin = z
  .strictObject({
    dataflow: z.string().regex(/^[A-Z][A-Z0-9_]*$/), source: RecordId, vintages: z.array(VintageFile).min(1),
    producer: z.string().min(1), title: z.string().min(1), citation: z.string().min(1), licence: Licence, redistribution: Redistribution, address: z.url(),
    raw: z.array(z.strictObject({ name: z.string(), sha256: Sha256, rows: z.int().min(0) })).optional(),
    coverage: z.strictObject({ from: TimePeriod, to: TimePeriod }), selection: z.string(), method: z.string(), caveats: z.array(z.string()),
  })
  .meta({ id: 'Origin' });
export type Origin = z.infer<typeof Origin>;

/** A loaded release: what `mizan vintages` lists. */
export interface Vintage {
  readonly dataflow: string;
  readonly id: string;
  readonly source: RecordId;
  readonly rows: number;
  readonly firstPeriod: string;
  readonly lastPeriod: string;
  readonly licence: Licence;
  readonly redistribution: Redistribution;
  readonly sha256: string;
  readonly retrieved?: string | undefined;
  /** From which day it counts as known: that of its release, else of its retrieval; absent where neither is known. */
  readonly knownOn?: string | undefined;
}
