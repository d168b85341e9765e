// `npm run check`: lint, types, lockfile and the packages as they would be published.
// The import graph is held against docs/architecture.md by a test (scripts/import-graph.test.mjs).
import { mkdirSync, writeFileSync } from 'node:fs';
import { missingPlatforms } from './lockfile.mjs';
import { pnpm, root } from './pnpm.mjs';

const checks = {
  lint: () => pnpm(['exec', 'oxlint', '--deny-warnings']) === 0,
  types: () => pnpm(['exec', 'turbo', 'run', 'typecheck']) === 0,
  lockfile: () => {
    const missing = missingPlatforms(root);
    for (const line of missing) console.error(`pnpm-lock.yaml lacks ${line}`);
    return missing.length === 0;
  },
  packages: () => pnpm(['exec', 'turbo', 'run', 'check:publish']) === 0,
};

const results = Object.entries(checks).map(([name, check]) => ({ name, passed: check() }));
for (const { name, passed } of results) console.log(`${passed ? 'passed' : 'FAILED'}  ${name}`);
mkdirSync(`${root}var/reports`, { recursive: true });
writeFileSync(`${root}var/reports/checks.json`, JSON.stringify(results));
process.exit(results.every((r) => r.passed) ? 0 : 1);
