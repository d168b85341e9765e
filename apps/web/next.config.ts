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
  // The file tracer sees neither the shared library that duckdb.node opens nor the fonts of chart images; a standalone
  // server would answer 500 without them.
  outputFileTracingIncludes: {
    '/*': [
      '../../node_modules/.pnpm/@duckdb+node-bindings-*/node_modules/@duckdb/node-bindings-*/*duckdb.{so,dylib,dll}',
      '../../node_modules/.pnpm/@expo-google-fonts+ibm-plex-sans*/node_modules/@expo-google-fonts/*/{400Regular,600SemiBold}/*.ttf',
    ],
  },
  // Native parts cannot be bundled; the packages are declared in package.json so that Node finds them from here.
  serverExternalPackages: ['@duckdb/node-api', '@duckdb/node-bindings', '@resvg/resvg-js', '@expo-google-fonts/ibm-plex-sans', '@expo-google-fonts/ibm-plex-sans-arabic'],
};

export default createNextIntlPlugin('./src/i18n/request.ts')(config);
