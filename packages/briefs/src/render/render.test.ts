import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LOCALES } from '@mizan/model';
import { strFromU8 } from 'fflate';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import type { Brief } from '../brief/tree.ts';
import { countryBrief } from '../compose/country.ts';
import { pairBrief } from '../compose/pair.ts';
import { factSheetOf } from '../facts/fact-sheet.ts';
import { factsOf } from '../facts/facts-of.ts';
import { readFacts } from '../facts/read-facts.ts';
import { verify } from '../facts/verify.ts';
import { emptyPair, morocco, moroccoRussia } from '../fixtures/morocco-russia.ts';
import { printedFigures } from '../fixtures/plain-text.ts';
import { textIn, unzipped } from './archive.ts';
import { FORMATS, type Format } from './formats.ts';
import { render } from './render.ts';
import { nativeEngine } from './typst/native.ts';
import { unescaped } from './xml.ts';

const hasNativeBuild = nativeEngine() !== undefined;
if (!hasNativeBuild) console.warn('SKIPPED: no native build of the PDF engine is installed for this machine, so PDF/UA-1 is not claimed');

const hasPoppler = spawnSync('pdftotext', ['-v']).status === 0;
if (!hasPoppler) console.warn('SKIPPED: poppler is not installed, so the text and the pictures of PDF pages are not compared');

const folder = mkdtempSync(join(tmpdir(), 'mizan-briefs-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Text as it is compared: words apart by single spaces, without direction marks; lines of a cell may be broken anywhere. */
const settled = (text: string): string => text.normalize('NFKC').replace(/[\u2066-\u2069\u200b-\u200f\u202a-\u202e]/g, '').replace(/\s+/g, '');
const withoutTags = (xml: string): string => unescaped(xml.replace(/<[^>]+>/g, ''));

function pdfText(bytes: Uint8Array): string {
  const file = join(folder, 'text.pdf');
  writeFileSync(file, bytes);
  return execFileSync('pdftotext', ['-raw', '-enc', 'UTF-8', file, '-'], { encoding: 'utf8' });
}

function textOf(bytes: Uint8Array, format: Format): string {
  switch (format) {
    case 'html': return withoutTags(strFromU8(bytes).replace(/<style>[\s\S]*?<\/style>|<script[\s\S]*?<\/script>/g, ''));
    case 'docx': return withoutTags(textIn(unzipped(bytes), 'word/document.xml'));
    case 'xlsx': return withoutTags(textIn(unzipped(bytes), 'xl/sharedStrings.xml').replaceAll('</si>', '\n'));
    case 'ods': return withoutTags(textIn(unzipped(bytes), 'content.xml').replaceAll('</text:p>', '\n'));
    case 'pdf': return pdfText(bytes);
  }
}

/** Values of numeric cells of every sheet. */
const xlsxNumbers = (bytes: Uint8Array): number[] => [...unzipped(bytes)].filter(([path]) => path.startsWith('xl/worksheets/sheet')).flatMap(([, sheet]) => [...strFromU8(sheet).matchAll(/<c r="[A-Z]+\d+"(?: s="\d+")?><v>([^<]+)<\/v>/g)].map(([, value]) => Number(value)));
const odsNumbers = (bytes: Uint8Array): number[] => [...textIn(unzipped(bytes), 'content.xml').matchAll(/office:value="([^"]+)"/g)].map(([, value]) => Number(value));

describe.each(LOCALES)('in %s', (locale) => {
  const brief = pairBrief(moroccoRussia(locale));
  const files = new Map<Format, Uint8Array>();
  beforeAll(async () => { for (const format of FORMATS) files.set(format, await render(brief, format)); }, 60_000);

  it.each(FORMATS)('%s says every figure of the results', (format) => {
    if (format === 'pdf' && !hasPoppler) return;
    const bytes = files.get(format)!;
    const text = settled(textOf(bytes, format));
    const numbers = format === 'xlsx' ? xlsxNumbers(bytes) : format === 'ods' ? odsNumbers(bytes) : undefined;
    for (const figure of printedFigures(brief)) {
      if (figure.value !== undefined && numbers !== undefined) expect(numbers).toContain(Number(figure.value));
      // Poppler gives right-to-left text in the order it is drawn: there digits are compared.
      else expect(text).toContain(format === 'pdf' && locale === 'ar' ? (/[\d.,]+/.exec(settled(figure.text))?.[0] ?? '') : settled(figure.text));
    }
  });

  it.each(FORMATS)('%s carries the facts, which are read back and are unchanged', (format) => {
    const read = readFacts(files.get(format)!);
    expect(read).toEqual({ ok: true, value: factSheetOf(brief) });
    expect(verify(factSheetOf(brief), factsOf(moroccoRussia(locale))).every(({ state }) => state === 'unchanged')).toBe(true);
  });

  it.each(FORMATS)('%s is the same to the byte when made again', async (format) => {
    expect(Buffer.compare(await render(brief, format), files.get(format)!)).toBe(0);
  }, 30_000);

  it('HTML has a language, a direction, one title, headers with scope, captions and names for pictures', () => {
    const html = strFromU8(files.get('html')!);
    expect(html).toContain(`<html lang="${locale}" dir="${locale === 'ar' ? 'rtl' : 'ltr'}">`);
    expect(html.match(/<h1>/g)).toHaveLength(1);
    expect(html.match(/<table /g)!.length).toBe(html.match(/<caption>/g)!.length);
    expect(html.match(/<th scope="row">/g)!.length).toBe(tableRows(brief));
    expect(html).toMatch(/role="img" aria-label="[^"]{40,}"/);
    expect(html).not.toMatch(/<script(?! type="application\/json")/);
    expect(html).not.toMatch(/(?:src|href)="(?!https?:|#)/);
  });

  it('DOCX has styles, header rows, captions with number fields, page fields, alternative texts and its direction', () => {
    const parts = unzipped(files.get('docx')!);
    const document = textIn(parts, 'word/document.xml');
    const tables = document.match(/<w:tbl>/g)!.length;
    expect(document.match(/<w:tblHeader\/>/g)).toHaveLength(tables);
    expect(document.match(/SEQ Table/g)).toHaveLength(tables);
    expect(document.match(/<w:pStyle w:val="Heading1"\/>/g)).toHaveLength(brief.sections.length);
    expect(document).toMatch(/<wp:docPr id="1" name="trend" descr="[^"]{40,}"/);
    expect(document.match(/<w:cantSplit\/>/g)!.length).toBe(tableRows(brief) + tables);
    const footer = [...parts].filter(([path]) => path.startsWith('word/footer')).map(([, xml]) => strFromU8(xml)).join('');
    expect(footer).toMatch(/PAGE[\s\S]*NUMPAGES/);
    expect(document.includes('<w:bidi/>') && document.includes('<w:bidiVisual/>')).toBe(locale === 'ar');
    expect(textIn(parts, 'docProps/core.xml')).not.toContain(new Date().toISOString().slice(0, 10));
  });

  it('DOCX has its QR code beside the last section, and in Arabic isolates brackets around numbers', () => {
    const document = textIn(unzipped(files.get('docx')!), 'word/document.xml');
    expect(document.match(/<wp:anchor [\s\S]*?<\/wp:anchor>/g)).toEqual([expect.stringMatching(/name="address" descr="[^"]{20,}/)]);
    expect(document.includes('\u2066[1]\u2069')).toBe(locale === 'ar');
  });

  it('DOCX keeps a short table on one page: every row but the last stays with the next', () => {
    const tables = textIn(unzipped(files.get('docx')!), 'word/document.xml').split('<w:tbl>').slice(1).map((table) => table.split('</w:tbl>')[0]!.split('<w:tr>').slice(1));
    const short = tables.filter((rows) => rows.length <= 21);
    expect(short.length).toBeGreaterThan(3);
    for (const rows of short) expect(rows.map((row) => row.includes('<w:keepNext/>'))).toEqual(rows.map((_, i) => i < rows.length - 1));
  });

  it('XLSX marks tables, freezes their headers, and merges nothing', () => {
    const parts = unzipped(files.get('xlsx')!);
    const sheets = [...parts].filter(([path]) => /^xl\/worksheets\/sheet\d+\.xml$/.test(path)).map(([, xml]) => strFromU8(xml));
    const withTable = sheets.filter((sheet) => sheet.includes('<tablePart '));
    expect(withTable).toHaveLength(sheets.length - 1);
    for (const sheet of withTable) expect(sheet).toMatch(/<pane ySplit="\d+"[^>]*state="frozen"/);
    for (const sheet of sheets) expect(sheet).not.toContain('<mergeCell');
    expect(sheets.every((sheet) => sheet.includes('rightToLeft="1"'))).toBe(locale === 'ar');
    expect([...parts.keys()].filter((path) => path.startsWith('xl/tables/'))).toHaveLength(withTable.length);
  });

  it('ODS has header rows, named tables, frozen rows and its language', () => {
    const parts = unzipped(files.get('ods')!);
    const content = textIn(parts, 'content.xml');
    const sheets = content.match(/<table:table /g)!.length;
    expect(content.match(/<table:table-header-rows>/g)).toHaveLength(sheets - 1);
    expect(content.match(/table:contains-header="true"/g)).toHaveLength(sheets - 1);
    expect(textIn(parts, 'settings.xml').match(/VerticalSplitMode/g)).toHaveLength(sheets - 1);
    expect(textIn(parts, 'meta.xml')).toContain(`<dc:language>${locale}</dc:language>`);
    expect([...parts.keys()][0]).toBe('mimetype');
    expect(content).not.toContain('number-columns-spanned');
  });

  it('PDF is tagged, with language, bookmarks, title, table headers and alternative texts', () => {
    const pdf = strFromU8(files.get('pdf')!, true);
    expect(pdf).toMatch(/\/MarkInfo\s*<<\s*\/Marked true/);
    expect(pdf).toContain('/StructTreeRoot');
    expect(pdf).toContain(`/Lang (${locale})`);
    expect(pdf).toContain('/Outlines');
    expect(pdf.match(/\/S\s*\/TH\b/g)!.length).toBeGreaterThanOrEqual(headerCells(brief));
    expect(pdf.match(/\/S\s*\/H1\b/g)).toHaveLength(brief.sections.length);
    expect(pdf.match(/\/Alt\s*[(<]/g)!.length).toBe(2);
    expect(pdf.match(/\/FontFile[23]?\b/g)!.length).toBeGreaterThanOrEqual(2);
  });

  it.runIf(hasNativeBuild)('PDF says that it is PDF/UA-1, shows its title, says what each link is, and bounds every figure and table', () => {
    const pdf = strFromU8(files.get('pdf')!, true);
    expect(pdf).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(pdf).toMatch(/\/ViewerPreferences\s*<<[^>]*\/DisplayDocTitle true/);
    const links = objectsOf(pdf, /\/Subtype \/Link\n/);
    expect(links.length).toBeGreaterThan(5);
    for (const link of links) expect(link).toMatch(/\/StructParent \d+\n\s*\/Contents [(<]/);
    for (const page of objectsOf(pdf, /\/Type \/Page\n/)) expect(page.includes('/Annots')).toBe(page.includes('/Tabs /S'));
    const drawn = objectsOf(pdf, /\/S \/(?:Figure|Table)\n/);
    expect(drawn).toHaveLength(tables(brief).length + 2);
    for (const part of drawn) expect(part).toContain('/BBox');
  });
});

/** Objects of a PDF without streams whose text has what is looked for. */
const objectsOf = (pdf: string, wanted: RegExp): string[] => pdf.split(/\n\d+ 0 obj\n/).map((part) => part.split('endobj')[0]!).filter((part) => !part.includes('stream\n') && wanted.test(part));

const tables = ({ sections }: Brief) => sections.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'table'));
const tableRows = (brief: Brief): number => tables(brief).reduce((sum, { rows }) => sum + rows.length, 0);
const headerCells = (brief: Brief): number => tables(brief).reduce((sum, { columns }) => sum + columns.length, 0);

describe('what was revised is found out', () => {
  const sheet = factSheetOf(pairBrief(moroccoRussia('en')));

  test('one number changes, and with it all that is computed of it', () => {
    const states = verify(sheet, factsOf(moroccoRussia('en', { 'MA.RU.2014': '1950' })));
    const revised = states.filter(({ state }) => state === 'revised').map(({ fact }) => fact.id).sort();
    expect(revised).toEqual([
      'COW_TRADE.A.MA.RU.M.TOTAL.CIF.TRADE_VALUE/2014', 'balance:MA:COW_TRADE.A.RU.MA.M.TOTAL.CIF.TRADE_VALUE:COW_TRADE.A.MA.RU.M.TOTAL.CIF.TRADE_VALUE/2014', 'change:COW_TRADE.A.MA.RU.M.TOTAL.CIF.TRADE_VALUE/2014',
      'change:turnover:COW_TRADE.A.RU.MA.M.TOTAL.CIF.TRADE_VALUE:COW_TRADE.A.MA.RU.M.TOTAL.CIF.TRADE_VALUE/2014', 'turnover:COW_TRADE.A.RU.MA.M.TOTAL.CIF.TRADE_VALUE:COW_TRADE.A.MA.RU.M.TOTAL.CIF.TRADE_VALUE/2014',
    ]);
    expect(states.find(({ fact }) => fact.id === 'COW_TRADE.A.MA.RU.M.TOTAL.CIF.TRADE_VALUE/2014')).toMatchObject({ fact: { value: '1941000000' }, current: { value: '1950000000' } });
  });

  test('the same numbers in a newer release are unchanged', () => {
    const current = moroccoRussia('en');
    const newer = { ...current, series: current.series.map((series) => ({ ...series, vintage: '5.0', id: series.id.replace('.4.0.', '.5.0.') })) };
    expect(verify({ facts: sheet.facts.filter(({ id }) => id.startsWith('COW_TRADE')) }, factsOf(newer)).every(({ state }) => state === 'unchanged')).toBe(true);
  });

  test('what is no longer among the results was withdrawn', () => {
    expect(new Set(verify(sheet, factsOf(emptyPair('en'))).map(({ state }) => state))).toEqual(new Set(['withdrawn']));
  });
});

describe('a file without facts is refused', () => {
  test.each<[string, Uint8Array]>([
    ['nothing', new Uint8Array()], ['text', new TextEncoder().encode('hello')], ['a broken zip', new TextEncoder().encode('PK\u0003\u0004 and nothing more')], ['a PDF of another', new TextEncoder().encode('%PDF-1.7\n/Type /EmbeddedFile\nstream\nnot json\nendstream')],
    ['facts that are none', new TextEncoder().encode('<script type="application/json" id="mizan-facts">{"format":"mizan-facts/1","facts":[{"id":1}]}</script>')],
  ])('%s', (_, bytes) => expect(readFacts(bytes).ok).toBe(false));
});

describe.each(FORMATS)('%s', (format) => {
  test('of a pair without figures, with markup and quotes in its long names, is made', async () => {
    for (const locale of LOCALES) expect((await render(pairBrief(emptyPair(locale)), format)).length).toBeGreaterThan(3000);
  }, 60_000);
  test('of a country is made', async () => expect(readFacts(await render(countryBrief(morocco('ar')), format)).ok).toBe(true), 30_000);
});

describe.skipIf(!hasPoppler)('pages as pictures', () => {
  /** Grey values of a page at 12 pixels to the inch. */
  const pageOf = (bytes: Uint8Array, page: number): Buffer => {
    const file = join(folder, 'page.pdf');
    writeFileSync(file, bytes);
    return execFileSync('pdftoppm', ['-gray', '-r', '12', '-f', String(page), '-l', String(page), file], { maxBuffer: 1e7 });
  };
  const MOST_APART = 4;

  test.each([['en', 1], ['en', 2], ['ar', 1], ['ar', 2], ['ru', 1]] as const)('%s, page %i, looks as it was approved', async (locale, page) => {
    const picture = pageOf(await render(pairBrief(moroccoRussia(locale)), 'pdf'), page);
    const approved = new URL(`../../test/pages/${locale}-${page}.pgm`, import.meta.url);
    if (process.env['UPDATE_PAGES'] === '1') writeFileSync(approved, picture);
    const before = readFileSync(approved);
    expect(picture.length).toBe(before.length);
    expect(picture.reduce((sum, grey, i) => sum + Math.abs(grey - before[i]!), 0) / picture.length).toBeLessThan(MOST_APART);
  });

  test('no document of the pair is longer than three pages', async () => {
    for (const locale of LOCALES) {
      const file = join(folder, `${locale}.pdf`);
      writeFileSync(file, await render(pairBrief(moroccoRussia(locale)), 'pdf'));
      expect(Number(/Pages:\s+(\d+)/.exec(execFileSync('pdfinfo', [file], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }))![1])).toBeLessThanOrEqual(3);
    }
  }, 30_000);
});
