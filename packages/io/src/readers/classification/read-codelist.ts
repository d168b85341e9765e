import { classificationCode, classificationOf, codeLevel, type ClassificationCode, type ClassificationId } from '@mizan/model';
import type { Rejection } from '../rejection.ts';
import { wrongInRow, type Wrong } from './check-row.ts';
import { codeRows, type CodeRow } from './code-rows.ts';
import { placeCodes, type Placed } from './code-tree.ts';
import { withoutPadding, type Entry } from './padding.ts';
import { readContent, rejectOverfull, wholeFile, type FileOptions } from './rows.ts';

export interface CodelistOptions extends FileOptions {
  /** The edition that the file is the list of. */
  readonly list: ClassificationId;
}

export interface ReadCodelist {
  /** `TOTAL` first where the source has it, then in the order of codes. */
  readonly codes: readonly ClassificationCode[];
  readonly rejections: readonly Rejection[];
  /** What a person should know of a file that was read all the same. */
  readonly notices: readonly string[];
}

/** What stands among the codes of UN Comtrade and is none: words that ask for a level or for everything, the root of memorandum items. */
const NO_CODE = /^(ALL|AG\d|X0*)$/;

/**
 * Reads the code list of an edition: UN Comtrade's reference answer (JSON) and tables made of it, UNSD's and the HS data
 * package's tables with parents and levels, and plain tables of code and description; CSV, gzip, zip or a sheet of a
 * workbook. Rejected by row and field: what is no code of the edition; a level that is none, or not the code's; a missing
 * description; a doubled code; a parent that is missing or does not hold the code. Fatal where the file is another list or
 * cannot be read to its end. Never throws.
 */
export async function readCodelist(source: string | Uint8Array, { list, ...options }: CodelistOptions): Promise<ReadCodelist> {
  const read = await readContent(source, options);
  if (!read.ok) return { codes: [], rejections: [wholeFile(options.file, read.problem)], notices: [] };
  const found = codeRows(read.value.content);
  if (!found.ok) return { codes: [], rejections: [wholeFile(options.file, found.problem)], notices: [] };
  const rejections = [...read.value.rejections, ...rejectOverfull(options.file, found.value)];
  const reject = ({ row }: CodeRow, { field, reason, fatal }: Wrong) => void rejections.push({ file: options.file, row, field, reason, ...(fatal && { fatal }) });
  const { entries, left } = withoutPadding(list, soundRows(list, found.value.rows, reject));
  const placed = placeCodes(list, entries, ({ source: row }, wrong) => reject(row, wrong));
  const padding = left === 0 ? [] : [`${left} rows that repeat a code with zeros behind it were left out`];
  return { codes: codesOf(list, placed), rejections, notices: [...read.value.notices, ...padding, ...leafNotices(placed)] };
}

function soundRows(list: ClassificationId, rows: readonly CodeRow[], reject: (row: CodeRow, wrong: Wrong) => void): Entry[] {
  return rows.filter(({ code }) => !NO_CODE.test(code)).flatMap((source) => {
    const wrong = wrongInRow(list, source);
    if (wrong) reject(source, wrong);
    return wrong ? [] : [{ code: classificationCode(list, source.code)!, source }];
  });
}

function codesOf(list: ClassificationId, placed: readonly Placed[]): ClassificationCode[] {
  const { validFrom, validTo } = classificationOf(list);
  const parents = new Set(placed.map(({ parent }) => parent));
  return placed.map(({ code, parent, source }) => ({
    list, code, parent, level: codeLevel(code), leaf: !parents.has(code), text: withoutCode(source.text, code), unit: /^(n\/a)?$/i.test(source.unit) ? null : source.unit,
    validFrom: source.validFrom || validFrom, validTo: source.validTo || validTo,
  }));
}

/** UN Comtrade writes the code before the description. */
const withoutCode = (text: string, code: string): string => (text.startsWith(`${code} - `) ? text.slice(code.length + 3).trim() : text);

/** What is a leaf is seen from the list; where the source says otherwise a person is told. */
function leafNotices(placed: readonly Placed[]): string[] {
  const parents = new Set(placed.map(({ parent }) => parent));
  const contrary = placed.filter(({ code, source: { leaf } }) => leaf !== '' && /^(1|true)$/i.test(leaf) === parents.has(code)).map(({ code }) => code);
  return contrary.length === 0 ? [] : [`of ${contrary.slice(0, 5).join(', ')}${contrary.length > 5 ? ` and ${contrary.length - 5} more` : ''} the file says otherwise than its parents do whether they are divided; the parents were followed`];
}
