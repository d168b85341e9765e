import { StoreError } from './store-error.ts';

/** PostgreSQL's code for a disk of the server's that is full. */
export const DISK_FULL = '53100';

/** What an error says as a refusal where it is that a disk has no room, of what lies at `place`; otherwise the error. */
export function fullDisk(cause: unknown, place: string): unknown {
  const { code, message = '' } = cause as { code?: string; message?: string };
  const full = code === 'ENOSPC' || code === DISK_FULL || /No space left on device|max_temp_directory_size/.test(message);
  return full && !(cause instanceof StoreError) ? new StoreError('full', `the disk of ${place} is full, and the database is as it was; make room for a second copy of it and what is added, and try again`, { cause }) : cause;
}
