import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { NextConfig } from 'next';
import createNextIntlPlugin from 'next-intl/plugin';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');

const config: NextConfig = {
  // `next start` warns under standalone: containers ask for it, `npm start` does not.
  ...(process.env.STANDALONE === '1' ? { output: 'standalone' as const } : {}),
  outputFileTracingRoot: root,
  turbopack: { root },
  poweredByHeader: false,
  // The file tracer sees duckdb.node but not the shared library it opens; without it a standalone server answers 500.
  outputFileTracingIncludes: { '/*': ['../../node_modules/.pnpm/@duckdb+node-bindings-*/node_modules/@duckdb/node-bindings-*/*duckdb.{so,dylib,dll}'] },
  serverExternalPackages: ['@duckdb/node-api', '@duckdb/node-bindings', '@resvg/resvg-js'],
};

export default createNextIntlPlugin('./src/i18n/request.ts')(config);
