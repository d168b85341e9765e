import { routeBetween, tableAlong, type TablePath } from '@mizan/analytics';
import type { ClassificationId } from '@mizan/model';
import type { Store } from '@mizan/store';

/** The table between two editions that is in the database, or the shortest chain of such; undefined where none leads there. */
export async function tableBetween(store: Store, from: ClassificationId, to: ClassificationId, { direct = true }: { readonly direct?: boolean } = {}): Promise<TablePath | undefined> {
  const isDirect = (table: { from: ClassificationId; to: ClassificationId }) => (table.from === from && table.to === to) || (table.from === to && table.to === from);
  const tables = (await store.correlations()).filter((table) => direct || !isDirect(table));
  const route = routeBetween(tables, from, to);
  if (route === undefined) return undefined;
  return tableAlong(await Promise.all(route.map(async ({ table, ...step }) => ({ ...step, table: (await store.correlation(table.from, table.to))! }))));
}

/** ` by H5 and H4`, or nothing for one table. */
export const byWay = ({ via }: TablePath): string => (via.length === 0 ? '' : ` by ${via.join(', ')}`);
