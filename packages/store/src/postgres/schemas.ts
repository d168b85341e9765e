import { withoutSecrets } from '../database-url.ts';
import { StoreError } from '../store-error.ts';

/** Cells, their keys and rollups: shared by all builds, and only ever added to. */
export const FIGURES = 'mizan';
/** What a build says of itself, the releases it lists and the curated records. */
export const recordsOf = (build: number): string => `mizan_build_${build}`;
/** The number of a schema of records; undefined for any other. */
export const buildNumber = (schema: string): number | undefined => {
  const match = /^mizan_build_(\d+)$/.exec(schema);
  return match ? Number(match[1]) : undefined;
};

/** Classes of advisory locks: one writer at a time, and the builds readers hold. */
export const LOCKS = { writing: 0x6d697a61, build: 0x6d697a62 } as const;

/** Why a server cannot be used. */
export function unusable(url: string, cause: unknown): StoreError {
  if (cause instanceof StoreError) return cause;
  const place = withoutSecrets(url);
  const { code, message } = cause as { code?: string; message: string };
  if (code === '42501') return new StoreError('unwritable', `${place}: ${message}; to write, the role needs CREATE on the database, to read, USAGE on the schemas mizan and mizan_build_… and SELECT on their tables`, { cause });
  if (code === '3D000') return new StoreError('missing', `${place}: ${message}; create it with: createdb`, { cause });
  return new StoreError('missing', `${place} cannot be reached: ${message || code}`, { cause });
}
