import { defineProject } from 'vitest/config';
import { fromSource } from '../../vitest.shared.ts';

export default defineProject({ ...fromSource, test: { name: 'web', testTimeout: 30_000, include: ['src/**/*.test.{ts,tsx}'] } });
