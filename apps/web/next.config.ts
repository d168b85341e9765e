import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { NextConfig } from 'next';
import createNextIntlPlugin from 'next-intl/plugin';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');

/** Packages that the threads in which summaries are made load by themselves, as Node finds them. */
const THREADED = ['api', 'briefs', 'analytics', 'charts', 'io', 'model', 'store'];

/** Their files and those of what they depend on. */
const threadFiles = THREADED.flatMap((room) => {
  const { dependencies, optionalDependencies } = JSON.parse(readFileSync(join(root, 'packages', room, 'package.json'), 'utf8')) as Record<'dependencies' | 'optionalDependencies', Record<string, string> | undefined>;
  return [`../../packages/${room}/{package.json,dist/**/*.js}`, ...Object.keys({ ...dependencies, ...optionalDependencies }).map((name) => `../../packages/${room}/node_modules/${name}/${name.startsWith('@mizan/') ? 'package.json' : '**'}`)];
});

const config: NextConfig = {
  // `next start` warns under standalone: containers ask for it, `npm start` does not.
  ...(process.env.STANDALONE === '1' ? { output: 'standalone' as const } : {}),
  outputFileTracingRoot: root,
  turbopack: { root },
  poweredByHeader: false,
  // A summary given to be checked is read on the server; the largest is a fifth of this.
  experimental: { serverActions: { bodySizeLimit: '4mb' } },
  // The file tracer sees neither the shared library that duckdb.node opens, nor the fonts of pictures, nor
  // what threads load; a standalone server would answer 500 without them.
  outputFileTracingIncludes: {
    '/*': [
      '../../node_modules/.pnpm/@duckdb+node-bindings-*/node_modules/@duckdb/node-bindings-*/*duckdb.{so,dylib,dll}',
      '../../node_modules/.pnpm/@expo-google-fonts+ibm-plex-sans*/node_modules/@expo-google-fonts/*/{400Regular,600SemiBold}/*.ttf',
      ...threadFiles,
    ],
  },
  // Native parts cannot be bundled; the packages are declared in package.json so that Node finds them from here.
  serverExternalPackages: ['@duckdb/node-api', '@duckdb/node-bindings', '@resvg/resvg-js', '@expo-google-fonts/ibm-plex-sans', '@expo-google-fonts/ibm-plex-sans-arabic'],
};

export default createNextIntlPlugin('./src/i18n/request.ts')(config);
