// A lockfile made against a partial registry silently leaves out other platforms' binaries.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Optional dependencies that installed packages declare and pnpm-lock.yaml lacks, as `package: dependency`. */
export function missingPlatforms(root) {
  const lock = readFileSync(join(root, 'pnpm-lock.yaml'), 'utf8');
  return installedManifests(root).flatMap((manifest) =>
    Object.entries(manifest.optionalDependencies ?? {})
      .filter(([name, range]) => !lockHas(lock, name, range))
      .map(([name, range]) => `${manifest.name}@${manifest.version}: ${name}@${range}`));
}

function installedManifests(root) {
  const store = join(root, 'node_modules/.pnpm');
  return readdirSync(store).flatMap((folder) => {
    const name = folder.replace(/_.*$/, '').replace(/@[^@]*$/, '').replace('+', '/');
    const path = join(store, folder, 'node_modules', name, 'package.json');
    return existsSync(path) ? [JSON.parse(readFileSync(path, 'utf8'))] : [];
  });
}

function lockHas(lock, name, range) {
  const exact = lock.includes(`${name}@${range.replace(/^[\^~]/, '')}`);
  const escaped = name.replace(/[/@.+-]/g, '\\$&');
  return exact || (/[\^~]/.test(range) && new RegExp(`^  '?${escaped}@`, 'm').test(lock));
}
