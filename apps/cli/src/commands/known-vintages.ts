import { nearMatches, type Vintage } from '@mizan/model';
import type { Store } from '@mizan/store';
import { UsageError } from '../refusal.ts';

/** The releases of a dataset, which must have the `wanted` ones; refuses another name with those there are. */
export async function knownVintages(store: Store, dataflow: string, wanted: readonly string[] = []): Promise<Vintage[]> {
  const found = await store.vintages(dataflow);
  if (found.length === 0) throw new UsageError(`there is no dataset "${dataflow}"; there is ${likely(dataflow, (await store.vintages()).map((v) => v.dataflow))}`);
  const missing = wanted.find((id) => !found.some((vintage) => vintage.id === id));
  if (missing !== undefined) throw new UsageError(`${dataflow} has no release "${missing}"; there is ${likely(missing, found.map(({ id }) => id))}`);
  return found;
}

/** The names that may have been meant, or all there are. */
function likely(given: string, loaded: readonly string[]): string {
  const names = [...new Set(loaded)];
  const meant = nearMatches(given, names.map((code) => ({ code })));
  return (meant.length > 0 ? meant : names).join(', ') || 'none';
}
