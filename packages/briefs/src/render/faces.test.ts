import { LOCALES } from '@mizan/model';
import { describe, expect, it } from 'vitest';
import { pairBrief } from '../compose/pair.ts';
import { moroccoRussia } from '../fixtures/morocco-russia.ts';
import { readFonts } from './fonts.ts';
import { typstInput } from './typst/source.ts';

/** Characters a TrueType font has glyphs for, from its format 4 and 12 tables. Source: OpenType 1.9, cmap. */
function charactersOf(font: Uint8Array): Set<number> {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const tables = Array.from({ length: view.getUint16(4) }, (_, i) => 12 + 16 * i);
  const cmap = view.getUint32(tables.find((at) => new TextDecoder().decode(font.subarray(at, at + 4)) === 'cmap')! + 8);
  const found = new Set<number>();
  for (let i = 0; i < view.getUint16(cmap + 2); i++) {
    const at = cmap + view.getUint32(cmap + 4 + 8 * i + 4);
    const format = view.getUint16(at);
    if (format === 12) {
      for (let g = 0; g < view.getUint32(at + 12); g++) for (let c = view.getUint32(at + 16 + 12 * g); c <= view.getUint32(at + 20 + 12 * g); c++) found.add(c);
    } else if (format === 4) {
      const segments = view.getUint16(at + 6);
      for (let s = 0; s < segments; s += 2) for (let c = view.getUint16(at + 16 + segments + s); c <= view.getUint16(at + 14 + s) && c < 0xffff; c++) found.add(c);
    }
  }
  return found;
}

/** Direction marks and joiners have no shape. */
const SHAPELESS = /[\u200b-\u200f\u2066-\u2069\n]/;

describe('the faces of the package', () => {
  const known = new Set(readFonts().flatMap((font) => [...charactersOf(font)]));

  it.each(LOCALES)('have every character of a document in %s', (locale) => {
    const { source, files } = typstInput(pairBrief(moroccoRussia(locale)));
    const text = source + [...files.values()].map((file) => new TextDecoder().decode(file)).join('');
    expect([...new Set(text)].filter((char) => !SHAPELESS.test(char) && !known.has(char.codePointAt(0)!))).toEqual([]);
  });
});
