import { defineConfig } from 'vitest/config';

export default defineConfig({ test: { projects: ['packages/*', 'packages/store/vitest.postgres.config.ts', 'apps/*', 'scripts'] } });
