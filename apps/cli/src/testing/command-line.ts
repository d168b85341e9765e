import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { run } from '../run.ts';

/** The repository's own curated data. */
export const DATA = fileURLToPath(new URL('../../../../data', import.meta.url));

export interface Answer {
  readonly code: number;
  readonly out: string;
  readonly said: string;
}

/** Runs a command line in this process, with `input` piped in. */
export async function mizan(words: readonly string[], environment: Record<string, string> = {}, interactive = false, input: readonly (string | Uint8Array)[] = []): Promise<Answer> {
  let [out, said] = ['', ''];
  const code = await run(words, { input: Readable.from(input.map((piece) => Buffer.from(piece))), screen: new PassThrough(), out: (text) => void (out += text), say: (text) => void (said += text), interactive, environment });
  return { code, out, said };
}

/** A folder for a test's files, and what removes it. */
export function temporaryFolder(): { folder: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'mizan-cli-'));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** A copy of the curated data to break. */
export function copyOfData(folder: string): string {
  const copy = join(folder, 'data');
  cpSync(DATA, copy, { recursive: true });
  return copy;
}
