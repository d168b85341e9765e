import { directionOf } from '@mizan/model';
import {
  AlignmentType, BorderStyle, ExternalHyperlink, HeadingLevel, HorizontalPositionAlign, HorizontalPositionRelativeFrom, ImageRun, LevelFormat, LineRuleType, Paragraph, SimpleField, Table as WordTable, TableCell, TableLayoutType, TableRow, TextRun,
  TextWrappingSide, TextWrappingType, VerticalPositionRelativeFrom, WidthType, type IParagraphOptions, type ITableCellOptions, type ParagraphChild,
} from 'docx';
import { renderSVG } from 'uqr';
import { oneLine } from '../../brief/runs.ts';
import type { Block, Brief, Cell, Column, QrCode, Run, Section, Table } from '../../brief/tree.ts';
import { pngOf } from '../pictures.ts';

/** Width of the text on A4 between the margins, in twentieths of a point. */
export const TEXT_WIDTH = 9980;
const PICTURE_WIDTH = 640;
export const LIST = 'items';
export const listNumbering = { reference: LIST, levels: [{ level: 0, format: LevelFormat.BULLET, text: '•', style: { paragraph: { indent: { left: 240, hanging: 240 } } } }] };

/** What the blocks of one document share. */
export interface Setting {
  readonly rtl: boolean;
  readonly furniture: Brief['furniture'];
  /** Number of each table and figure. */
  readonly numbers: ReadonlyMap<Block, number>;
}

export function settingOf({ language, furniture, sections }: Brief): Setting {
  const blocks = sections.flatMap((section) => section.blocks);
  const numbers = new Map((['table', 'figure'] as const).flatMap((kind) => blocks.filter((block) => block.kind === kind).map((block, i): [Block, number] => [block, i + 1])));
  return { rtl: directionOf(language) === 'rtl', furniture, numbers };
}

/** A section as paragraphs and tables under a heading that stays with them; a QR code stands beside them. */
export const sectionBlocks = ({ title, blocks, newPage, isNotes }: Section, setting: Setting): (Paragraph | WordTable)[] => [
  paragraph(setting, [{ text: title }], { heading: HeadingLevel.HEADING_1, keepNext: true, pageBreakBefore: newPage ?? false }, blocks.flatMap((block) => (block.kind === 'qr' ? [qrCode(block, setting)] : []))),
  ...blocks.flatMap((block) => blockParts(block, setting, isNotes ?? false)),
];

function blockParts(block: Block, setting: Setting, small: boolean): (Paragraph | WordTable)[] {
  const style = small ? 'Small' : 'Normal';
  switch (block.kind) {
    case 'paragraph': return [paragraph(setting, block.runs, { style: block.role === 'note' ? 'Note' : style })];
    case 'list': return block.items.map((runs) => paragraph(setting, runs, { style, numbering: { reference: LIST, level: 0 } }));
    case 'table': return tableParts(block, setting);
    case 'figure': return [
      picture(setting, pngOf(block.svg), { width: PICTURE_WIDTH, height: Math.round((PICTURE_WIDTH * block.height) / block.width) }, block.alternative, block.id),
      caption(setting, setting.furniture.figure, 'Figure', setting.numbers.get(block)!, block.caption),
    ];
    case 'qr': return [];
  }
}

export const paragraph = ({ rtl }: Setting, runs: readonly Run[], options: IParagraphOptions = {}, anchored: readonly ParagraphChild[] = []): Paragraph =>
  new Paragraph({ bidirectional: rtl, ...options, children: [...anchored, ...runs.map((run) => child(run, rtl))] });

function child(run: Run, rtl: boolean): ParagraphChild {
  return run.href !== undefined && /^https?:/.test(run.href) ? new ExternalHyperlink({ link: run.href, children: [textRun(run, rtl)] }) : textRun(run, rtl);
}

function textRun({ text, strong, code, language, source }: Run, rtl: boolean): TextRun {
  if (source !== undefined) return new TextRun({ text: settled(`[${source}]`, rtl), superScript: true });
  const isLatin = code === true || language !== undefined;
  return new TextRun({ text: settled(text, rtl), bold: strong ?? false, boldComplexScript: strong ?? false, rightToLeft: rtl && !isLatin, ...(language === undefined ? {} : { language: { value: 'en-GB' } }) });
}

/** What stands in brackets in Latin letters or digits, or is isolated already. */
const BRACKETED = /\u2068[^\u2069]*\u2069|\[[\w .:/-]+\]|\([\p{Script=Latin}\d .,:’%–-]+\)/gu;
/** With such brackets isolated: at the end of a right-to-left line LibreOffice tears them from what they hold. */
const settled = (text: string, rtl: boolean): string => (rtl ? text.replace(BRACKETED, (found) => (found.startsWith('\u2068') ? found : `\u2066${found}\u2069`)) : text);

const QR_SIZE = 64;

/** At the far side of the text; no higher than the heading and the lines that follow it. */
const qrCode = ({ id, address, alternative }: QrCode, { rtl }: Setting): ImageRun =>
  new ImageRun({
    type: 'png', data: pngOf(renderSVG(address, { border: 1, ecc: 'M', pixelSize: 8 })), transformation: { width: QR_SIZE, height: QR_SIZE }, altText: { name: id, title: id, description: alternative },
    floating: {
      horizontalPosition: { relative: HorizontalPositionRelativeFrom.MARGIN, align: rtl ? HorizontalPositionAlign.LEFT : HorizontalPositionAlign.RIGHT }, verticalPosition: { relative: VerticalPositionRelativeFrom.PARAGRAPH, offset: 0 },
      wrap: { type: TextWrappingType.SQUARE, side: TextWrappingSide.BOTH_SIDES }, margins: { left: 100_000, right: 100_000 },
    },
  });

const picture = (setting: Setting, data: Uint8Array<ArrayBuffer>, size: { readonly width: number; readonly height: number }, description: string, name: string): Paragraph =>
  new Paragraph({ style: 'Picture', bidirectional: setting.rtl, keepNext: true, children: [new ImageRun({ type: 'png', data, transformation: size, altText: { name, title: name, description } })] });

/** A caption with a number field, which Word can list. */
const caption = (setting: Setting, word: string, sequence: string, number: number, text: string): Paragraph =>
  new Paragraph({
    bidirectional: setting.rtl, style: 'Caption', keepNext: sequence === 'Table',
    children: [new TextRun({ text: `${word} `, rightToLeft: setting.rtl }), new SimpleField(`SEQ ${sequence} \\* ARABIC`, String(number)), new TextRun({ text: `. ${text}`, rightToLeft: setting.rtl })],
  });

function tableParts(table: Table, setting: Setting): (Paragraph | WordTable)[] {
  const total = table.columns.reduce((sum, { weight }) => sum + weight, 0);
  const widths = table.columns.map(({ weight }) => Math.round((weight / total) * TEXT_WIDTH));
  const header = new TableRow({ tableHeader: true, cantSplit: true, children: table.columns.map((column, i) => tableCell(setting, { kind: 'text', runs: [{ text: column.header, strong: true }] }, column, widths[i]!, { borders: { bottom: STRONG }, keepNext: true })) });
  const last = table.rows.length - 1;
  const rows = table.rows.map((row, r) => new TableRow({ cantSplit: true, children: row.map((cell, i) => tableCell(setting, cell, table.columns[i]!, widths[i]!, { keepNext: r < last && table.rows.length <= KEPT_WHOLE })) }));
  return [
    caption(setting, setting.furniture.table, 'Table', setting.numbers.get(table)!, table.caption),
    new WordTable({
      rows: [header, ...rows], width: { size: TEXT_WIDTH, type: WidthType.DXA }, columnWidths: widths, layout: TableLayoutType.FIXED, visuallyRightToLeft: setting.rtl, borders: BORDERS,
      margins: { left: 30, right: 30, top: 15, bottom: 15 },
    }),
    table.notes.length === 0 ? gap() : paragraph(setting, oneLine(table.notes), { style: 'TableNote' }),
  ];
}

/** Between a table and what follows, which would else join it. */
const gap = (): Paragraph => new Paragraph({ style: 'Cell', spacing: { before: 0, after: 0, line: 80, lineRule: LineRuleType.EXACT } });

const LINE = { style: BorderStyle.SINGLE, size: 3, color: 'A0A0A0' };
const STRONG = { style: BorderStyle.SINGLE, size: 8, color: '1B1B1B' };
const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const BORDERS = { top: STRONG, bottom: LINE, left: NONE, right: NONE, insideHorizontal: LINE, insideVertical: NONE };

/** Rows up to which a table is never cut between pages. */
const KEPT_WHOLE = 20;

function tableCell(setting: Setting, cell: Cell, { kind }: Column, width: number, { keepNext, ...options }: Partial<ITableCellOptions> & { readonly keepNext: boolean }): TableCell {
  // In a right-to-left paragraph Word's "start" is on the right: numbers stay on that side in either direction.
  const alignment = kind === 'number' ? (setting.rtl ? AlignmentType.START : AlignmentType.END) : AlignmentType.START;
  return new TableCell({ width: { size: width, type: WidthType.DXA }, ...options, children: [paragraph(setting, cellRuns(cell), { style: isIdentifier(cell) ? 'Identifier' : 'Cell', alignment, keepNext })] });
}

/** Identifiers are set smaller, so that one of them takes one line. */
const isIdentifier = (cell: Cell): boolean => cell.kind === 'text' && cell.runs.length > 0 && cell.runs.every(({ code }) => code === true);

function cellRuns(cell: Cell): readonly Run[] {
  switch (cell.kind) {
    case 'text': return cell.runs;
    case 'number': return [{ text: cell.text, fact: cell.fact }];
    case 'absent': return [{ text: cell.symbol }];
  }
}
