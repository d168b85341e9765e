import { AREA_COUNT, FIRST_YEAR, LAST_YEAR, type CowArea } from './areas.ts';

const YEARS = LAST_YEAR - FIRST_YEAR + 1;

/**
 * Remembers each flow of a file by importer, exporter and year: files with every pair both ways say each flow twice.
 * Holds 32 bits a flow, at most 25 MB.
 */
export class SeenFlows {
  #byImporter = new Map<number, Int32Array>();

  /** `new` the first time, then `same` or `different`, as the cells are those of the first time or not. */
  see(importer: CowArea, exporter: CowArea, year: number, flow: string, smooth: string): 'new' | 'same' | 'different' {
    let flows = this.#byImporter.get(importer.index);
    if (flows === undefined) this.#byImporter.set(importer.index, (flows = new Int32Array(AREA_COUNT * YEARS)));
    const at = exporter.index * YEARS + year - FIRST_YEAR;
    const mark = hashOf(smooth, hashOf(flow, 0x811c9dc5)) | 1;
    const before = flows[at]!;
    if (before === 0) flows[at] = mark;
    return before === 0 ? 'new' : before === mark ? 'same' : 'different';
  }
}

/** FNV-1a over a cell and the comma after it. Source: Fowler, Noll, Vo. */
function hashOf(cell: string, start: number): number {
  let hash = start;
  for (let i = 0; i < cell.length; i++) hash = Math.imul(hash ^ cell.charCodeAt(i), 0x01000193);
  return Math.imul(hash ^ 0x2c, 0x01000193);
}
