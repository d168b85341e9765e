import { defineConfig } from 'vitest/config';

/** All cores: the default leaves one free, which of two is half. */
export default defineConfig({ test: { maxWorkers: '100%', projects: ['packages/*', 'packages/store/vitest.postgres.config.ts', 'apps/*', 'scripts'] } });
