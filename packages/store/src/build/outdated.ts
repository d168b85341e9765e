import type { BuildTable } from '../database.ts';
import { StoreError } from '../store-error.ts';

/** A build whose layout this program does not read. */
export const outdated = (place: string, { mizan }: BuildTable): StoreError =>
  new StoreError('outdated', `${place} was built by Mizan ${mizan} with another layout; build it again with: npx mizan load`);
