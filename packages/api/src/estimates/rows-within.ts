import { Refusal } from '../problem.ts';
import { ESTIMATE_LIMITS } from './limits.ts';

/** The limits in words, for whoever asked for more. */
export const LIMITS_TOLD = `A server takes requests of at most ${ESTIMATE_LIMITS.bytes.toLocaleString('en')} bytes with at most ${ESTIMATE_LIMITS.rows.toLocaleString('en')} rows (fewer where GET /api/v1/estimates says so) and works at most ${ESTIMATE_LIMITS.seconds} seconds on one; mizan estimate has no such limits.`;

/** Refuses a table of more rows than are taken, before anything is done with it. */
export function rowsWithin(most: number, input: unknown): void {
  const table = typeof input === 'object' && input !== null && 'table' in input ? input.table : undefined;
  const lengths = Object.values(typeof table === 'object' && table !== null ? table : {}).map((column) => (Array.isArray(column) ? column.length : 0));
  const rows = lengths.reduce((longest, length) => Math.max(longest, length), 0);
  if (rows > most) throw new Refusal('request-too-large', `The table has ${rows.toLocaleString('en')} rows, and this estimator takes ${most.toLocaleString('en')} here. ${LIMITS_TOLD}`, [{ field: 'table', reason: `has ${rows} rows; at most ${most} are taken` }]);
}
