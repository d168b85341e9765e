import { printFactSheet } from '../../facts/fact-sheet.ts';
import type { Brief } from '../../brief/tree.ts';
import { zipped } from '../archive.ts';
import { escaped } from '../xml.ts';
import { workbookOf, type SheetCell, type Workbook, type WorkSheet } from './workbook.ts';

const MIMETYPE = 'application/vnd.oasis.opendocument.spreadsheet';
const NAMESPACES = ['office', 'table', 'text', 'style', 'number', 'meta', 'config'].map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name === 'number' ? 'datastyle' : name}:1.0"`).join(' ')
  + ' xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xlink="http://www.w3.org/1999/xlink"';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n';
/** Name of the property that carries the facts; LibreOffice keeps such properties when it saves. */
export const FACTS_PROPERTY = 'mizan-facts';

/**
 * A document as an OpenDocument spreadsheet, the same sheets as the XLSX. Written here as plain XML: of the writers at
 * hand none marks tables, freezes rows or sets widths in this format. Source: OpenDocument 1.3 part 3.
 */
export function briefOds(brief: Brief): Uint8Array<ArrayBuffer> {
  const workbook = workbookOf(brief);
  return zipped(new Map([
    ['mimetype', MIMETYPE], ['META-INF/manifest.xml', manifest()], ['content.xml', content(workbook, brief)], ['styles.xml', `${DECLARATION}<office:document-styles ${NAMESPACES} office:version="1.3">${defaultStyles(brief)}</office:document-styles>`],
    ['meta.xml', meta(brief)], ['settings.xml', settings(workbook)],
  ]));
}

const manifest = (): string => {
  const entry = (path: string, type: string) => `<manifest:file-entry manifest:full-path="${path}" manifest:media-type="${type}"/>`;
  return `${DECLARATION}<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3">${entry('/', MIMETYPE)}${['content', 'styles', 'meta', 'settings'].map((name) => entry(`${name}.xml`, 'text/xml')).join('')}</manifest:manifest>`;
};

const defaultStyles = ({ language }: Brief): string =>
  `<office:styles><style:default-style style:family="table-cell"><style:text-properties fo:language="${language}" style:language-complex="${language}" fo:font-size="11pt" fo:font-family="Arial" style:font-family-complex="Arial"/></style:default-style></office:styles>`
  + '<office:automatic-styles><style:page-layout style:name="pl"><style:page-layout-properties fo:page-width="29.7cm" fo:page-height="21cm" style:print-orientation="landscape" style:scale-to-X="1" style:scale-to-Y="0" fo:margin="1.5cm"/></style:page-layout></office:automatic-styles>'
  + '<office:master-styles><style:master-page style:name="Default" style:page-layout-name="pl"/></office:master-styles>';

const meta = (brief: Brief): string =>
  `${DECLARATION}<office:document-meta ${NAMESPACES} office:version="1.3"><office:meta><meta:generator>Mizan</meta:generator><dc:title>${escaped(brief.title)}</dc:title><dc:subject>${escaped(brief.subtitle)}</dc:subject><dc:language>${brief.language}</dc:language>`
  + `<meta:initial-creator>Mizan</meta:initial-creator><dc:creator>Mizan</dc:creator><meta:creation-date>${brief.made}T00:00:00</meta:creation-date><dc:date>${brief.made}T00:00:00</dc:date><meta:user-defined meta:name="${FACTS_PROPERTY}">${escaped(printFactSheet(brief))}</meta:user-defined></office:meta></office:document-meta>`;

/** Frozen rows are a setting of the view, not of the sheet. */
function settings({ sheets }: Workbook): string {
  const item = (name: string, type: string, value: string | number) => `<config:config-item config:name="${name}" config:type="${type}">${value}</config:config-item>`;
  const views = sheets.filter(({ table }) => table !== undefined).map((sheet) => {
    const row = headerRowOf(sheet) + 1;
    const frozen = [item('VerticalSplitMode', 'short', 2), item('VerticalSplitPosition', 'int', row), item('ActiveSplitRange', 'short', 2), item('PositionTop', 'int', 0), item('PositionBottom', 'int', row)].join('');
    return `<config:config-item-map-entry config:name="${escaped(sheet.name)}">${frozen}</config:config-item-map-entry>`;
  });
  return `${DECLARATION}<office:document-settings ${NAMESPACES} office:version="1.3"><office:settings><config:config-item-set config:name="ooo:view-settings"><config:config-item-map-indexed config:name="Views"><config:config-item-map-entry>`
    + `<config:config-item-map-named config:name="Tables">${views.join('')}</config:config-item-map-named></config:config-item-map-entry></config:config-item-map-indexed></config:config-item-set></office:settings></office:document-settings>`;
}

const headerRowOf = ({ lines }: WorkSheet): number => lines.length + 1;

function content({ sheets, rtl }: Workbook, { language }: Brief): string {
  const decimals = [...new Set(sheets.flatMap(({ table }) => table?.rows ?? []).flat().flatMap((cell) => ('number' in cell ? [cell.decimals] : [])))];
  const widths = [...new Set(sheets.flatMap(({ table }) => table?.widths ?? [110]))];
  const ranges = sheets.flatMap(({ name, table, ...sheet }) => (table === undefined ? [] : [databaseRange(name, table.name, headerRowOf({ name, ...sheet }), table.header.length, table.rows.length)]));
  return `${DECLARATION}<office:document-content ${NAMESPACES} office:version="1.3"><office:automatic-styles>${cellStyles(decimals, widths, rtl)}</office:automatic-styles>`
    + `<office:body><office:spreadsheet>${sheets.map((sheet) => sheetXml(sheet, language)).join('')}<table:database-ranges>${ranges.join('')}</table:database-ranges></office:spreadsheet></office:body></office:document-content>`;
}

function cellStyles(decimals: readonly number[], widths: readonly number[], rtl: boolean): string {
  const cell = (name: string, inside: string, data = '') => `<style:style style:name="${name}" style:family="table-cell" style:parent-style-name="Default"${data}>${inside}</style:style>`;
  const bold = (size: number) => `<style:text-properties fo:font-weight="bold" style:font-weight-complex="bold" fo:font-size="${size}pt" style:font-size-complex="${size}pt"/>`;
  const direction = rtl ? '<style:paragraph-properties fo:text-align="end" style:writing-mode="rl-tb"/>' : '';
  const wrapped = `<style:table-cell-properties fo:wrap-option="wrap" style:vertical-align="top"/>${direction}`;
  return [
    `<style:style style:name="sheet" style:family="table" style:master-page-name="Default"><style:table-properties table:display="true" style:writing-mode="${rtl ? 'rl-tb' : 'lr-tb'}"/></style:style>`,
    '<style:style style:name="row" style:family="table-row"><style:table-row-properties style:use-optimal-row-height="true"/></style:style>',
    ...widths.map((width) => `<style:style style:name="w${width}" style:family="table-column"><style:table-column-properties style:column-width="${(width * 0.2).toFixed(2)}cm"/></style:style>`),
    cell('title', direction + bold(14)), cell('line', direction), cell('header', `${wrapped}${bold(11)}`), cell('text', wrapped), cell('shorthand', '<style:table-cell-properties style:vertical-align="top"/><style:paragraph-properties fo:text-align="end"/>'),
    ...decimals.flatMap((n) => [`<number:number-style style:name="n${n}"><number:number number:decimal-places="${n}" number:min-decimal-places="${n}" number:min-integer-digits="1" number:grouping="true"/></number:number-style>`, cell(`d${n}`, '<style:table-cell-properties style:vertical-align="top"/>', ` style:data-style-name="n${n}"`)]),
  ].join('');
}

function sheetXml({ name, title, lines, table }: WorkSheet, language: string): string {
  const row = (cells: string) => `<table:table-row table:style-name="row">${cells}</table:table-row>`;
  const columns = (table?.widths ?? [110]).map((width) => `<table:table-column table:style-name="w${width}"/>`).join('');
  const above = [row(textCell({ text: title }, 'title')), ...lines.map((line) => row(cellXml(line, table === undefined ? 'text' : 'line', language)))].join('');
  const body = table === undefined ? '' : `<table:table-header-rows>${row(table.header.map((text) => textCell({ text }, 'header')).join(''))}</table:table-header-rows>${table.rows.map((cells) => row(cells.map((cell) => cellXml(cell, 'text', language)).join(''))).join('')}`;
  return `<table:table table:name="${escaped(name)}" table:style-name="sheet"><table:title>${escaped(title)}</table:title>${columns}${above}${body}</table:table>`;
}

function cellXml(cell: SheetCell, style: string, language: string): string {
  if (!('number' in cell)) return textCell(cell, cell.isShorthand ? 'shorthand' : style);
  const shown = Number(cell.number).toLocaleString(language === 'ar' ? 'ar-u-nu-latn' : language, { minimumFractionDigits: cell.decimals, maximumFractionDigits: cell.decimals });
  return `<table:table-cell table:style-name="d${cell.decimals}" office:value-type="float" office:value="${cell.number}"><text:p>${escaped(shown)}</text:p></table:table-cell>`;
}

function textCell({ text, href, sheet }: Extract<SheetCell, { readonly text: string }>, style: string): string {
  const target = href ?? (sheet === undefined ? undefined : `#'${sheet}'.A1`);
  const words = target === undefined ? escaped(text) : `<text:a xlink:href="${escaped(target)}" xlink:type="simple">${escaped(text)}</text:a>`;
  return `<table:table-cell table:style-name="${style}" office:value-type="string"><text:p>${words}</text:p></table:table-cell>`;
}

/** A table is marked by a named range with a header row. */
function databaseRange(sheet: string, name: string, headerRow: number, columns: number, rows: number): string {
  const letter = String.fromCharCode(64 + columns);
  const quoted = `'${sheet.replaceAll("'", "''")}'`;
  return `<table:database-range table:name="${name}" table:target-range-address="${escaped(`${quoted}.A${headerRow + 1}:${quoted}.${letter}${headerRow + 1 + Math.max(1, rows)}`)}" table:contains-header="true"/>`;
}
