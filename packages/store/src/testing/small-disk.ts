import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmdirSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Observation } from '@mizan/model';
import { observation } from './synthetic-content.ts';

export interface SmallDisk {
  readonly folder: string;
  /** Fills it but for so many bytes with a file that is none of ours, and says which. */
  fillBut(bytes: number): string;
  remove(): void;
}

/** Mounts a disk of so many megabytes in a folder of its own; undefined where this process may not. */
export function smallDisk(megabytes: number, options = ''): SmallDisk | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'mizan-small-disk-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m${options}`, 'tmpfs', folder], { stdio: 'ignore' });
  } catch {
    rmdirSync(folder);
    return undefined;
  }
  return {
    folder,
    fillBut: (bytes) => {
      const { bavail, bsize } = statfsSync(folder);
      writeFileSync(join(folder, 'film.bin'), Buffer.alloc(bavail * bsize - bytes));
      return 'film.bin';
    },
    remove: () => {
      execFileSync('umount', [folder]);
      rmdirSync(folder);
    },
  };
}

/** Whether small disks can be mounted here. */
export const CAN_MOUNT = ((): boolean => {
  const probe = smallDisk(1);
  probe?.remove();
  return probe !== undefined;
})();

/** Synthetic: rows of the dataset BIG with notes that no compression makes small, some 3 megabytes in all. */
export async function* incompressible(): AsyncGenerator<Observation> {
  const row = observation({ dataflow: 'BIG' });
  for (let i = 0; i < 10_000; i++) {
    const note = [0, 1, 2, 3].map((part) => createHash('sha512').update(`${part} ${i}`).digest('base64')).join('');
    yield { ...row, commodity: `H5:${String(i).padStart(6, '0')}`, note } as Observation;
  }
}
