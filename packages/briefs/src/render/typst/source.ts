import { directionOf } from '@mizan/model';
import { renderSVG } from 'uqr';
import { oneLine, textOf } from '../../brief/runs.ts';
import type { Block, Brief, Cell, ChartFigure, QrCode, Run, Section, Table } from '../../brief/tree.ts';
import { printFactSheet } from '../../facts/fact-sheet.ts';
import type { TypstInput } from './engine.ts';
import { settings, TEMPLATE } from './template.ts';

/** Letters that IBM Plex lacks, as plain ones: the raised e of French ordinals. */
const inFace = (text: string): string => text.replace(/[ᵉʳᵈ]/g, (char) => ({ ᵉ: 'e', ʳ: 'r', ᵈ: 'd' })[char] ?? char);

/** A text as a Typst string literal: texts never become markup. Control characters have no place in a document. */
const literal = (text: string): string => `"${inFace(text).replace(/[\u0000-\u001f\u007f]/g, ' ').replace(/[\\"]/g, '\\$&')}"`;

/** The name of the file of facts inside the PDF. */
export const FACTS_FILE = 'facts.json';

/** A document as Typst source with its pictures; every text is a string literal of a code expression. */
export function typstInput(brief: Brief): TypstInput {
  const files = new Map<string, Uint8Array>();
  const encoder = new TextEncoder();
  const add = (name: string, svg: string): string => { files.set(`/${name}`, encoder.encode(svg)); return literal(name); };
  const sections = brief.sections.map((section) => sectionSource(section, add));
  const source = [TEMPLATE, settings(settingsOf(brief)), attachment(brief), '#title()', headSource(brief), ...sections].join('\n');
  return { source, files };
}

/** A section; a QR code stands beside what comes before it. */
function sectionSource({ title, blocks, newPage, isNotes }: Section, add: AddFile): string {
  const at = blocks.findIndex(({ kind }) => kind === 'qr');
  const qr = blocks[at];
  const sources = (some: readonly Block[]) => some.map((block) => blockSource(block, add)).join('\n');
  const body = qr?.kind === 'qr' ? `${besideSource(qr, sources(blocks.slice(0, at)), add)}\n${sources(blocks.slice(at + 1))}` : sources(blocks);
  const head = `#section(${literal(title)}, ${newPage ?? false})`;
  return isNotes ? `${head}\n#small[\n${body}\n]` : `${head}\n${body}`;
}

const besideSource = ({ id, address, alternative }: QrCode, body: string, add: AddFile): string =>
  `#beside(${add(`${id}.svg`, renderSVG(address, { border: 1, ecc: 'M' }))}, ${literal(alternative)})[\n${body}\n]`;

type AddFile = (name: string, svg: string) => string;

function settingsOf({ language, title, subtitle, made, furniture, id, version }: Brief) {
  const rtl = directionOf(language) === 'rtl';
  const [year = 0, month = 1, day = 1] = made.split('-').map(Number);
  const family = (names: readonly string[]) => `(${names.map(literal).join(', ')})`;
  const sans = ['IBM Plex Sans', 'IBM Plex Sans Arabic'];
  return {
    language, rtl, title: literal(title), description: literal(subtitle), keywords: [id, `build ${version}`].map(literal).join(', '), made: { year, month, day },
    fonts: family(rtl ? sans.toReversed() : sans), headingFonts: family(rtl ? sans.toReversed() : ['IBM Plex Serif', ...sans]),
    page: furniture.page.map(literal) as [string, string], table: literal(furniture.table), figure: literal(furniture.figure),
  };
}

/** The facts as a file inside the document, so that a machine can read them back. */
const attachment = (brief: Brief): string =>
  `#pdf.attach(${literal(FACTS_FILE)}, bytes(${literal(printFactSheet(brief))}), relationship: "data", mime-type: "application/json", description: ${literal(brief.furniture.facts)})`;

const headSource = ({ subtitle, head, furniture }: Brief): string => {
  const [short, long] = [head.slice(0, -1), head.slice(-1)];
  const entry = ({ term, runs }: Brief['head'][number]) => `s(${literal(`${term}${furniture.colon}`)}) + ${expression(runs)}`;
  return [`#plain(text(size: 1.05em, fill: quiet, ${literal(subtitle)}))`, `#plain(${short.map(entry).join(' + "  ·  " + ')})`, ...long.map((last) => `#plain(${entry(last)})`)].join('\n');
};

/** Runs as one expression. */
function expression(runs: readonly Run[]): string {
  return runs.length === 0 ? '[]' : runs.map(runExpression).join(' + ');
}

function runExpression({ text, strong, code, language, href, source }: Run): string {
  if (source !== undefined) return `m(${source})`;
  const words = code ? `c(${literal(`\u2066${text.replace(/[:/]/g, '$&\u200b')}\u2069`)})` : literal(text);
  const told = language === undefined ? words : `g("${language}", ${words})`;
  const linked = href === undefined ? told : `a(${literal(href)}, ${told})`;
  return strong ? `s(${linked})` : linked;
}

function blockSource(block: Block, add: AddFile): string {
  switch (block.kind) {
    case 'paragraph': return `#${block.role === 'note' ? 'note' : 'plain'}(${expression(block.runs)})`;
    case 'list': return `#${block.role === 'headlines' ? 'lead' : 'items'}(${block.items.map(expression).join(', ')})`;
    case 'table': return tableSource(block);
    case 'figure': return figureSource(block, add);
    case 'qr': return besideSource(block, '', add);
  }
}

const figureSource = ({ id, caption, alternative, svg }: ChartFigure, add: AddFile): string =>
  `#picture(${literal(caption)}, ${add(`${id}.svg`, withoutMarks(withHaloApart(svg)))}, ${literal(alternative)})`;

/** A halo as a text of its own under the letters: the PDF writer paints strokes over fills whatever `paint-order` says. */
const withHaloApart = (svg: string): string =>
  svg.replace(/<text([^>]*?) stroke="([^"]*)" stroke-width="([^"]*)" stroke-linejoin="round" paint-order="stroke"([^>]*)>(.*?)<\/text>/gs, '<text$1 stroke="$2" stroke-width="$3" stroke-linejoin="round"$4>$5</text><text$1$4>$5</text>');

/** Arabic without vowel marks and shadda: in a picture these have no text of their own in the file, as PDF/UA-1 wants of every glyph. */
const withoutMarks = (svg: string): string => svg.replace(/[\u064b-\u0652]/g, '');

function tableSource({ caption, columns, rows, notes }: Table): string {
  const widths = columns.map(({ weight }) => `${weight}fr`).join(', ');
  const align = columns.map(({ kind }) => (kind === 'number' ? 'right + bottom' : 'start + top')).join(', ');
  const cells = rows.map((row) => row.map(cellExpression).join(', ')).join(',\n  ');
  return `#data(${fitsPage({ columns, rows }) ? 'false' : 'true'}, ${literal(caption)}, (${widths},), (${align},), (${columns.map(({ header }) => literal(header)).join(', ')},), ${notes.length === 0 ? 'none' : expression(oneLine(notes))},\n  ${cells})`;
}

/** Letters in a line of a column of weight 1, when all columns together weigh 1; and lines on most of a page. */
const LETTERS = 125;
const LINES = 60;

/** Whether a table surely fits one page: such a table is never cut. An estimate, and a careful one. */
function fitsPage({ columns, rows }: Pick<Table, 'columns' | 'rows'>): boolean {
  const total = columns.reduce((sum, { weight }) => sum + weight, 0);
  const lines = (cell: Cell, i: number) => Math.ceil((cell.kind === 'text' ? textOf(cell.runs).length : 1) / ((LETTERS * columns[i]!.weight) / total));
  return rows.reduce((sum, row) => sum + 0.4 + Math.max(1, ...row.map(lines)), 1) < LINES;
}

function cellExpression(cell: Cell): string {
  switch (cell.kind) {
    case 'number': return literal(cell.text);
    case 'absent': return literal(cell.symbol);
    case 'text': return expression(cell.runs);
  }
}

