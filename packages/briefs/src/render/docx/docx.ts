import { AlignmentType, Document, Footer, HeadingLevel, LineRuleType, Packer, PageNumber, Paragraph, TabStopType, TextRun, type IStylesOptions } from 'docx';
import type { Locale } from '@mizan/model';
import type { Brief } from '../../brief/tree.ts';
import { textIn, unzipped, zipped } from '../archive.ts';
import { customPart, withContentType, withRelationship } from '../custom-part.ts';
import { listNumbering, paragraph, sectionBlocks, settingOf, TEXT_WIDTH, type Setting } from './blocks.ts';

const TAGS: Readonly<Record<Locale, string>> = { en: 'en-GB', fr: 'fr-FR', ar: 'ar-MA', ru: 'ru-RU', es: 'es-ES', nl: 'nl-NL', de: 'de-DE' };
const FONT = 'Arial';
const QUIET = '4D4D4D';

/** A document for Word and LibreOffice: real styles, headings, header rows, captions, alternative texts and page fields. */
export async function briefDocx(brief: Brief): Promise<Uint8Array<ArrayBuffer>> {
  const setting = settingOf(brief);
  const { title, subtitle, head, furniture } = brief;
  const document = new Document({
    title, subject: subtitle, creator: 'Mizan', lastModifiedBy: 'Mizan', keywords: brief.id, description: subtitle, styles: stylesFor(brief.language), numbering: { config: [listNumbering] },
    sections: [{
      properties: { page: { size: { width: 11906, height: 16838 }, margin: { top: 850, bottom: 900, left: 963, right: 963, footer: 450 } } }, footers: { default: footer(brief, setting) },
      children: [
        paragraph(setting, [{ text: title }], { heading: HeadingLevel.TITLE }), paragraph(setting, [{ text: subtitle }], { style: 'Subtitle' }),
        ...head.map(({ term, runs }) => paragraph(setting, [{ text: `${term}${furniture.colon}`, strong: true }, ...runs], { style: 'Small' })),
        ...brief.sections.flatMap((section) => sectionBlocks(section, setting)),
      ],
    }],
  });
  return finished(await Packer.toBuffer(document), brief);
}

const footer = ({ title, furniture: { page } }: Brief, { rtl }: Setting): Footer =>
  new Footer({
    children: [new Paragraph({
      style: 'Footer', bidirectional: rtl, tabStops: [{ type: TabStopType.RIGHT, position: TEXT_WIDTH }],
      children: [new TextRun({ text: `${title}\t`, rightToLeft: rtl }), new TextRun({ children: [page[0], PageNumber.CURRENT, page[1], PageNumber.TOTAL_PAGES], rightToLeft: rtl })],
    })],
  });

function stylesFor(locale: Locale): IStylesOptions {
  const run = (size: number, more = {}) => ({ size: size * 2, sizeComplexScript: size * 2, font: FONT, ...more });
  const spacing = (before: number, after: number) => ({ spacing: { before, after, line: 245, lineRule: LineRuleType.AUTO } });
  return {
    default: {
      document: { run: { ...run(9), language: { value: TAGS[locale], bidirectional: 'ar-SA' } }, paragraph: { ...spacing(0, 80), alignment: AlignmentType.START } },
      title: { run: run(18, { bold: true, boldComplexScript: true, color: '1B1B1B' }), paragraph: spacing(0, 60) },
      heading1: { run: run(12, { bold: true, boldComplexScript: true, color: '1B1B1B' }), paragraph: { ...spacing(150, 50), keepNext: true } },
    },
    paragraphStyles: [
      { id: 'Subtitle', name: 'Subtitle', basedOn: 'Normal', quickFormat: true, run: run(10, { color: QUIET }), paragraph: spacing(0, 60) },
      { id: 'Note', name: 'Note', basedOn: 'Normal', run: run(8, { color: QUIET }) }, { id: 'Small', name: 'Small', basedOn: 'Normal', run: run(8), paragraph: spacing(0, 20) },
      { id: 'Caption', name: 'caption', basedOn: 'Normal', quickFormat: true, run: run(7.5, { color: QUIET }), paragraph: { ...spacing(60, 40) } },
      { id: 'Cell', name: 'Cell', basedOn: 'Normal', run: run(7), paragraph: { spacing: { before: 0, after: 0, line: 235, lineRule: LineRuleType.AUTO } } }, { id: 'Picture', name: 'Picture', basedOn: 'Normal', paragraph: { spacing: { before: 0, after: 40, line: 240, lineRule: LineRuleType.AUTO } } },
      { id: 'Identifier', name: 'Identifier', basedOn: 'Cell', run: run(6.5) },
      { id: 'TableNote', name: 'Table note', basedOn: 'Normal', run: run(7, { color: QUIET }), paragraph: spacing(40, 80) }, { id: 'Footer', name: 'footer', basedOn: 'Normal', run: run(7.5, { color: QUIET }) },
    ],
  };
}

/** The package with its facts, without the day it was made on this machine and without the writer's random ids. */
function finished(bytes: Uint8Array, brief: Brief): Uint8Array<ArrayBuffer> {
  const files = unzipped(bytes);
  const ids = new Map<string, string>();
  const settled = new Map<string, Uint8Array | string>([...files].map(([path, content]) => (/\.(xml|rels)$/.test(path) ? [path, withFixedIds(textIn(files, path), ids)] : [path, content])));
  const text = (path: string) => String(settled.get(path));
  const rels = 'word/_rels/document.xml.rels';
  return zipped(new Map([
    ...settled, [rels, withRelationship(text(rels))], ['[Content_Types].xml', withContentType(text('[Content_Types].xml'))],
    ['docProps/core.xml', text('docProps/core.xml').replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, `${brief.made}T00:00:00Z`)], ...customPart(brief),
  ]));
}

/** Relationship ids of links are drawn at random by the writer, and those of pictures counted through the process; here both begin anew. */
function withFixedIds(xml: string, ids: Map<string, string>): string {
  let pictures = 0;
  return xml.replace(/(<wp:docPr id=")\d+"/g, (_, start: string) => `${start}${(pictures += 1)}"`).replace(/"(rId)?([a-z0-9_-]{21})"/g, (_, prefix: string | undefined, id: string) => {
    const known = ids.get(id) ?? `x${ids.size + 1}`;
    ids.set(id, known);
    return `"${prefix ?? ''}${known}"`;
  });
}
