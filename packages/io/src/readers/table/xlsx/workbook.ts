import { nearMatches } from '@mizan/model';
import type { BytesEntry } from '../../bytes/index.ts';
import { UnreadableFile } from '../whole-lines.ts';
import { readXml } from './xml-events.ts';

/** What is needed to read one sheet of a workbook. */
export interface Workbook {
  readonly sheet: { readonly name: string; readonly entry: BytesEntry };
  readonly sharedStrings: readonly string[];
  /** What numbers in a cell of each style show. */
  readonly styles: readonly NumberStyle[];
  /** Days are counted from 1904, not from 1900. */
  readonly from1904: boolean;
}
export type NumberStyle = 'number' | 'percent' | 'day';

type Part = (path: string) => BytesEntry | undefined;

/** Finds a sheet and its surroundings. Throws {@link UnreadableFile} where a part or the sheet is not there. Source: ECMA-376, part 1, SpreadsheetML. */
export async function openWorkbook(entries: readonly BytesEntry[], wanted: string | undefined): Promise<Workbook> {
  const part: Part = (path) => entries.find(({ name }) => name.toLowerCase() === path.toLowerCase());
  const book = part('xl/workbook.xml');
  if (book === undefined) throw new UnreadableFile('it is no XLSX workbook: xl/workbook.xml is not in it');
  const { sheets, from1904 } = await sheetList(book);
  const found = wanted === undefined ? sheets[0] : sheets.find(({ name }) => name === wanted);
  if (found === undefined) throw new UnreadableFile(`sheet "${wanted}" is not in the workbook; it has ${sheets.map(({ name }) => `"${name}"`).join(', ')}${perhaps(wanted ?? '', sheets)}`);
  const entry = part((await targets(part)).get(found.id) ?? '');
  if (entry === undefined) throw new UnreadableFile(`the sheet "${found.name}" has no cells in the workbook`);
  return { sheet: { name: found.name, entry }, from1904, sharedStrings: await sharedStrings(part('xl/sharedStrings.xml')), styles: await numberStyles(part('xl/styles.xml')) };
}

function perhaps(wanted: string, sheets: readonly { name: string }[]): string {
  const near = nearMatches(wanted, sheets.map(({ name }) => ({ code: name })));
  return near.length === 0 ? '' : `; did you mean "${near[0]}"?`;
}

async function sheetList(book: BytesEntry): Promise<{ sheets: { name: string; id: string }[]; from1904: boolean }> {
  const sheets: { name: string; id: string }[] = [];
  let from1904 = false;
  await readXml(book.bytes(), {
    open(name, attributes) {
      if (name === 'sheet') sheets.push({ name: attributes['name'] ?? '', id: Object.entries(attributes).find(([key]) => /(^|:)id$/.test(key))?.[1] ?? '' });
      if (name === 'workbookPr') from1904 = /^(1|true)$/.test(attributes['date1904'] ?? '');
    },
  });
  return { sheets, from1904 };
}

/** Paths of the parts by relationship id. */
async function targets(part: Part): Promise<Map<string, string>> {
  const paths = new Map<string, string>();
  const entry = part('xl/_rels/workbook.xml.rels');
  if (entry) await readXml(entry.bytes(), { open: (name, { Id = '', Target = '' }) => void (name === 'Relationship' && paths.set(Id, Target.startsWith('/') ? Target.slice(1) : `xl/${Target.replace(/^\.\//, '')}`)) });
  return paths;
}

/** Texts that cells refer to by number; phonetic readings are left out. */
async function sharedStrings(entry: BytesEntry | undefined): Promise<string[]> {
  const strings: string[] = [];
  if (entry === undefined) return strings;
  const open = new Set<string>();
  let text = '';
  await readXml(entry.bytes(), {
    open: (name) => void open.add(name),
    text: (more) => { if (open.has('t') && !open.has('rPh')) text += more; },
    close(name) {
      open.delete(name);
      if (name !== 'si') return;
      strings.push(text);
      text = '';
    },
  });
  return strings;
}

/** Number formats that Excel has built in: percentages and dates. */
const PERCENT_FORMATS = new Set([9, 10]);
const isDateFormat = (id: number): boolean => (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);

async function numberStyles(entry: BytesEntry | undefined): Promise<NumberStyle[]> {
  const formats = new Map<number, string>();
  const styles: NumberStyle[] = [];
  let inCells = false;
  if (entry !== undefined) {
    await readXml(entry.bytes(), {
      open(name, attributes) {
        const id = Number(attributes['numFmtId'] ?? 0);
        if (name === 'numFmt') formats.set(id, attributes['formatCode'] ?? '');
        if (name === 'cellXfs') inCells = true;
        if (name === 'xf' && inCells) styles.push(styleOf(id, formats.get(id)));
      },
      close: (name) => { if (name === 'cellXfs') inCells = false; },
    });
  }
  return styles;
}

/** Of a format of the file's own, its quoted and escaped text aside. */
function styleOf(id: number, code: string | undefined): NumberStyle {
  if (code === undefined) return PERCENT_FORMATS.has(id) ? 'percent' : isDateFormat(id) ? 'day' : 'number';
  const bare = code.replace(/"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '');
  return bare.includes('%') ? 'percent' : /[ymdhs]/i.test(bare.replace(/general/gi, '')) ? 'day' : 'number';
}
