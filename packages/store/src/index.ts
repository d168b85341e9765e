export { buildDatabase, type BuildOptions, type Built } from './build/build-database.ts';
export type { Counts, DatabaseContent, Release } from './build/content.ts';
export type { Progress } from './build/fill.ts';
export { DEFAULT_DATABASE_URL } from './database-url.ts';
export { DuckDbDialect } from './dialect/dialect.ts';
export { openStore, type OpenOptions } from './serve/open-store.ts';
export { StoreError, type StoreErrorCode } from './store-error.ts';
export type { ClaimQuery, EventQuery, ObservationQuery, Store, StoreHandle } from './store.ts';
