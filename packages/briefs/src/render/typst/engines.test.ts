import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8 } from 'fflate';
import { afterAll, describe, expect, it, test } from 'vitest';
import { pairBrief } from '../../compose/pair.ts';
import { factSheetOf } from '../../facts/fact-sheet.ts';
import { readFacts } from '../../facts/read-facts.ts';
import { emptyPair, moroccoRussia } from '../../fixtures/morocco-russia.ts';
import { nativeEngine } from './native.ts';
import { typstInput } from './source.ts';
import { wasmEngine } from './wasm.ts';

const native = nativeEngine();
const wasm = wasmEngine();
const hasPoppler = spawnSync('pdftoppm', ['-v']).status === 0;
const folder = mkdtempSync(join(tmpdir(), 'mizan-engines-'));
afterAll(() => rmSync(folder, { recursive: true }));

const CLAIM = '<pdfuaid:part>1</pdfuaid:part>';

function pagesOf(bytes: Uint8Array): Buffer {
  const file = join(folder, 'pages.pdf');
  writeFileSync(file, bytes);
  return execFileSync('pdftoppm', ['-gray', '-r', '40', file], { maxBuffer: 1e8 });
}

describe.each(['en', 'ar'] as const)('where there is no native build, WebAssembly in %s', (locale) => {
  const brief = pairBrief(moroccoRussia(locale));

  it('makes the same tags and facts, and claims no standard', async () => {
    const bytes = (await wasm)(typstInput(brief));
    const pdf = strFromU8(bytes, true);
    expect(pdf).toMatch(/\/MarkInfo\s*<<\s*\/Marked true/);
    expect(pdf).toContain(`/Lang (${locale})`);
    expect(pdf.match(/\/S\s*\/H1\b/g)).toHaveLength(brief.sections.length);
    expect(pdf).not.toContain(CLAIM);
    expect(readFacts(bytes)).toEqual({ ok: true, value: factSheetOf(brief) });
  });

  it.runIf(native !== undefined && hasPoppler)('draws the same pages', async () => {
    const input = typstInput(brief);
    expect(Buffer.compare(pagesOf((await wasm)(input)), pagesOf(native!(input)))).toBe(0);
  });
});

describe.runIf(native !== undefined)('the native build', () => {
  const named = (name: string) => typstInput(pairBrief({ ...emptyPair('en'), a: { code: 'GS', name } }));

  test.each([['letters of the fonts', 'Ελλάδα and Côte d’Ivoire', true], ['a letter the fonts lack', 'Morocco \u4e2d', false]])('given a name of %s', (_, name, claims) => {
    expect(strFromU8(native!(named(name)), true).includes(CLAIM)).toBe(claims);
  });

  test('vowel marks and shadda in an Arabic picture do not stand against the claim', () => {
    const results = moroccoRussia('ar');
    const chart = { ...results.chart!, lines: results.chart!.lines.map((line) => ({ ...line, label: 'الصَّادِرات السِّلَعيّة' })) };
    expect(strFromU8(native!(typstInput(pairBrief({ ...results, chart }))), true)).toContain(CLAIM);
  });

  test('a source that is wrong is told in the words of the compiler', () => expect(() => native!({ source: '#foo(', files: new Map() })).toThrow('unclosed delimiter'));
});
