import { StoreError } from '../store-error.ts';

/** Memory for tables, sorting and joins, beyond which DuckDB works on the disk. */
const MEMORY = '1GB';

/**
 * Settings of every DuckDB instance: no extension is fetched, and memory is bounded by MIZAN_MEMORY_LIMIT, such as
 * 4GB (1GB unless told). Throws `address` where that is no amount of memory.
 */
export function settings(): Record<string, string> {
  const limit = process.env['MIZAN_MEMORY_LIMIT'] ?? MEMORY;
  if (!/^\d+(\.\d+)?\s?[KMGT]i?B$/i.test(limit)) throw new StoreError('address', `MIZAN_MEMORY_LIMIT is "${limit}"; write an amount such as 512MB or 4GB`);
  return { memory_limit: limit, autoinstall_known_extensions: 'false', autoload_known_extensions: 'false' };
}
