import { statSync } from 'node:fs';
import type { AttachedBuild, Place } from '../serve/place.ts';
import { StoreError } from '../store-error.ts';
import { attachBuild } from './attached-build.ts';

/** The path of a DuckDB file, over which builds are renamed. */
export class DuckDbPlace implements Place {
  readonly #path: string;

  constructor(path: string) {
    this.#path = path;
  }

  /** Identity and age of the file: a build renamed into place changes it. */
  async mark(): Promise<string> {
    try {
      const { dev, ino, mtimeNs, size } = statSync(this.#path, { bigint: true });
      return [dev, ino, mtimeNs, size].join('.');
    } catch (cause) {
      throw new StoreError('missing', `there is no database at ${this.#path}; build it with: npx mizan load`, { cause });
    }
  }

  attach(): Promise<AttachedBuild> {
    return attachBuild(this.#path);
  }

  async close(): Promise<void> {}
}
