import { refuse, type Result } from '@mizan/model';
import { strFromU8, unzlibSync } from 'fflate';
import { textIn, unzipped } from '../render/archive.ts';
import { factsInPart } from '../render/custom-part.ts';
import { unescaped } from '../render/xml.ts';
import { parseFactSheet, type FactSheet } from './fact-sheet.ts';

/** Larger files were not made here. */
const MOST_BYTES = 64 * 1024 * 1024;

/**
 * The facts that a summary carries, read back from any of its five formats, whatever the file is called. Refused: a file
 * of another kind or size, one without facts, and facts that do not parse.
 */
export function readFacts(bytes: Uint8Array): Result<FactSheet> {
  if (bytes.length > MOST_BYTES) return refuse('', 'the file is larger than any summary');
  const json = factsJson(bytes);
  return json === undefined ? refuse('', 'the file carries no facts of a summary') : parseFactSheet(json);
}

function factsJson(bytes: Uint8Array): string | undefined {
  const start = strFromU8(bytes.subarray(0, 5), true);
  if (start === '%PDF-') return attachedJson(bytes);
  return start.startsWith('PK') ? packagedJson(bytes) : scriptJson(strFromU8(bytes));
}

/** DOCX and XLSX have a part of their own; ODS a property among its metadata. */
function packagedJson(bytes: Uint8Array): string | undefined {
  try {
    const files = unzipped(bytes, (path) => /^customXml\/item\d+\.xml$/.test(path) || path === 'meta.xml');
    const part = [...files.keys()].filter((path) => path !== 'meta.xml').map((path) => factsInPart(textIn(files, path))).find((json) => json !== undefined);
    const property = /<meta:user-defined meta:name="mizan-facts"[^>]*>([^<]*)</.exec(textIn(files, 'meta.xml'))?.[1];
    return part ?? (property === undefined ? undefined : unescaped(property));
  } catch {
    return undefined;
  }
}

const scriptJson = (html: string): string | undefined => /<script type="application\/json" id="mizan-facts">([^<]*)<\/script>/.exec(html)?.[1];

/** The file attached to the PDF: a stream of type EmbeddedFile, compressed or plain. Source: ISO 32000-1, 7.11.4. */
function attachedJson(bytes: Uint8Array): string | undefined {
  const text = strFromU8(bytes, true);
  for (const match of text.matchAll(/\/Type\s*\/EmbeddedFile/g)) {
    const from = text.indexOf('stream', match.index);
    const to = text.indexOf('endstream', from);
    if (from < 0 || to < 0) continue;
    const start = from + 'stream'.length + (text[from + 6] === '\r' ? 2 : 1);
    const json = streamText(bytes.subarray(start, to), text.slice(text.lastIndexOf(' obj', match.index), from).includes('/FlateDecode'));
    if (json?.startsWith('{')) return json;
  }
  return undefined;
}

function streamText(stream: Uint8Array, compressed: boolean): string | undefined {
  try {
    return strFromU8(compressed ? unzlibSync(stream) : stream).trim();
  } catch {
    return undefined;
  }
}
