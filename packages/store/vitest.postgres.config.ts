import { defineProject } from 'vitest/config';
import { fromSource } from '../../vitest.shared.ts';

/** The suite of vitest.config.ts on a real PostgreSQL; what is about DuckDB's files alone stays there. */
export default defineProject({
  ...fromSource,
  test: { name: 'store-postgres', include: ['src/**/*.test.{ts,tsx}'], exclude: ['src/duckdb/**', 'src/readme.test.ts'], globalSetup: ['src/testing/postgres-server.ts'], testTimeout: 60_000 },
});
