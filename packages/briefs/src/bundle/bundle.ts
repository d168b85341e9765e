import type { Brief } from '../brief/tree.ts';
import type { ResultSource } from '../results.ts';
import { zipped } from '../render/archive.ts';
import { pngOf } from '../render/pictures.ts';
import { citationFiles } from './citation.ts';
import { tableFiles, type NamedFiles } from './csv.ts';
import { dataPackage } from './datapackage.ts';

/** Everything of a document for machines: tables with codebook, descriptor, chart images and citations. */
export function bundleFiles(brief: Brief, sources: readonly ResultSource[]): NamedFiles {
  const pictures = brief.sections.flatMap(({ blocks }) => blocks).flatMap((block): [string, string | Uint8Array][] => (block.kind === 'figure' ? [[`${block.id}.svg`, block.svg], [`${block.id}.png`, pngOf(block.svg)]] : []));
  return new Map([...tableFiles(brief), ['datapackage.json', dataPackage(brief, sources)], ...pictures, ...citationFiles(brief)]);
}

/** The same as a zip, the same bytes for the same document. */
export const bundleZip = (brief: Brief, sources: readonly ResultSource[]): Uint8Array<ArrayBuffer> => zipped(bundleFiles(brief, sources));
