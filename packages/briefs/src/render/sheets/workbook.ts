import { isolate, type DecimalString } from '@mizan/model';
import { textOf } from '../../brief/runs.ts';
import { factAddress } from '../../facts/check-address.ts';
import type { Fact } from '../../facts/fact.ts';
import type { Block, Brief, Cell, Run, Section, Table } from '../../brief/tree.ts';

export type SheetCell =
  | { readonly text: string; readonly href?: string; /** Name of the sheet it leads to. */ readonly sheet?: string; /** Stands where a number would. */ readonly isShorthand?: true }
  | { readonly number: DecimalString; readonly decimals: number };

export interface SheetTable {
  readonly name: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly SheetCell[])[];
  /** Widths of the columns in letters. */
  readonly widths: readonly number[];
}

/** A sheet: a title, words about it, and at most one table. Laid out after the UK Analysis Function's guidance, "Releasing statistics in spreadsheets". */
export interface WorkSheet {
  readonly name: string;
  readonly title: string;
  readonly lines: readonly SheetCell[];
  readonly table?: SheetTable;
}

export interface Workbook {
  readonly title: string;
  readonly rtl: boolean;
  readonly sheets: readonly WorkSheet[];
}

/** Letters that fit the width of a sheet on a screen. */
const SHEET_WIDTH = 130;
const TEXT_WIDTH = 100;
const NUMBER_WIDTH = 13;
/** A longer text, or one longer than its column, is not made a link: programs set linked cells on one line. */
const LONGEST_LINK = 60;

/** A document as sheets: cover, contents, notes, one sheet for each table, and the facts with all their digits. */
export function workbookOf(brief: Brief): Workbook {
  const { furniture } = brief;
  const tables = brief.sections.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'table'));
  const data = tables.map((table, i): WorkSheet => tableSheet(table, `${furniture.table} ${i + 1}`, i));
  const rest = [coverSheet(brief), notesSheet(brief), ...data, factsSheet(brief)];
  const contents = contentsSheet(brief, rest);
  return { title: brief.title, rtl: brief.language === 'ar', sheets: [rest[0]!, contents, ...rest.slice(1)] };
}

function coverSheet({ title, subtitle, head, sections, furniture }: Brief): WorkSheet {
  const opening = sections.filter(({ blocks, isNotes }) => !isNotes && blocks.some(({ kind }) => kind === 'list' || kind === 'figure'));
  const lines = [{ text: subtitle }, ...head.map(({ term, runs }) => ({ text: `${term}${furniture.colon}${textOf(plainRuns(runs))}` })), ...opening.flatMap((section) => [{ text: section.title }, ...section.blocks.flatMap(linesOf)])];
  return { name: furniture.cover, title, lines };
}

/** Marks of sources in brackets, since nothing is raised here. */
const plainRuns = (runs: readonly Run[]): Run[] => runs.map((run) => (run.source === undefined ? run : { text: `[${run.source}]` }));

function linesOf(block: Block): SheetCell[] {
  switch (block.kind) {
    case 'paragraph': return [lineOf(block.runs)];
    case 'list': return block.items.map((runs) => lineOf(runs));
    case 'figure': return [{ text: block.caption }, { text: block.alternative }];
    default: return [];
  }
}

/** One linked text leads there; a longer one says where. The address of a long identifier is made of it, and is not said again. */
function lineOf(runs: readonly Run[], longest = LONGEST_LINK): SheetCell {
  const links = runs.filter(({ href }) => href !== undefined);
  const text = textOf(plainRuns(runs));
  const [{ href, code } = {}] = links;
  if (href === undefined || links.length > 1 || (code && text.length > longest)) return { text };
  return text.length <= longest ? { text, href } : { text: text.includes(href) ? text : `${text} ${href}` };
}

function notesSheet({ sections, furniture, title }: Brief): WorkSheet {
  const noted = sections.flatMap((section) => notesOf(section));
  const table: SheetTable = { name: 'notes', header: [furniture.notes, furniture.contents], widths: [30, TEXT_WIDTH], rows: noted.map(([heading, line]) => [{ text: heading }, line]) };
  return { name: furniture.notes, title: `${title}${furniture.colon}${furniture.notes}`, lines: [], table };
}

/** Words of the sections of notes, and what stands beside tables elsewhere. */
const notesOf = ({ title, blocks, isNotes }: Section): [string, SheetCell][] =>
  blocks.filter(({ kind }) => kind === 'paragraph' || (isNotes && kind === 'list')).flatMap(linesOf).map((line) => [title, line]);

function tableSheet({ caption, columns, rows, notes }: Table, name: string, index: number): WorkSheet {
  const total = columns.reduce((sum, { weight }) => sum + weight, 0);
  const widths = columns.map(({ weight, kind }) => (kind === 'number' ? NUMBER_WIDTH : Math.max(9, Math.round((weight / total) * SHEET_WIDTH))));
  return {
    name, title: `${name}. ${caption}`, lines: notes.flatMap(noteLines),
    table: {
      name: `table_${index + 1}`, header: columns.map(({ header, unit }) => (unit === undefined ? header : `${header} (${unit})`)),
      rows: rows.map((row) => row.map((cell, i) => sheetCell(cell, widths[i]!))), widths,
    },
  };
}

function sheetCell(cell: Cell, width: number): SheetCell {
  switch (cell.kind) {
    case 'number': return { number: cell.value, decimals: cell.decimals };
    case 'absent': return { text: cell.symbol, isShorthand: true };
    case 'text': return lineOf(cell.runs, Math.min(LONGEST_LINK, width));
  }
}

/** Lines a row needs where its texts wrap. A capital takes a quarter more room than a letter. */
export const linesIn = (texts: readonly string[], widths: readonly number[]): number =>
  Math.max(1, ...texts.map((text, i) => Math.ceil((text.length + (text.match(/\p{Lu}/gu)?.length ?? 0) / 4) / (widths[i] ?? SHEET_WIDTH))));

/** A note wider than the sheet, a sentence a line: above a table nothing wraps. */
const noteLines = (runs: readonly Run[]): SheetCell[] => {
  const line = lineOf(runs);
  return 'text' in line && line.href === undefined && line.text.length > TEXT_WIDTH ? line.text.split(/(?<=[.؟!]) (?=\p{L})/u).map((text) => ({ text })) : [line];
};

function factsSheet({ facts, furniture, title, version, site }: Brief): WorkSheet {
  const fraction = (value: string) => Math.min(10, value.split('.')[1]?.length ?? 0);
  return {
    name: furniture.facts, title: `${title}${furniture.colon}${furniture.facts}`, lines: [{ text: version }],
    table: {
      name: 'facts', header: furniture.factColumns, widths: [70, 20, 10, 14, 24, 14],
      rows: facts.map((fact) => [lineOf([idRun(fact, site)]), { number: fact.value, decimals: fraction(fact.value) }, { text: fact.unit }, { text: fact.period }, { text: fact.source }, { text: fact.vintage ?? '' }]),
    },
  };
}

/** An id that leads to where its figure is looked up. */
const idRun = (fact: Fact, site: string | undefined): Run => ({ text: fact.id, code: true, ...(site === undefined ? {} : { href: factAddress(fact, site) }) });

/** Names are isolated in right-to-left sheets, without which LibreOffice puts the number of a linked name on its word. */
function contentsSheet({ furniture, title, language }: Brief, sheets: readonly WorkSheet[]): WorkSheet {
  return {
    name: furniture.contents, title: `${title}${furniture.colon}${furniture.contents}`, lines: [],
    table: { name: 'contents', header: [furniture.sheet, furniture.contents], widths: [30, TEXT_WIDTH], rows: sheets.map((sheet) => [{ text: isolate(sheet.name, language), sheet: sheet.name }, { text: sheet.title }]) },
  };
}
