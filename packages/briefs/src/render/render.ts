import type { Brief } from '../brief/tree.ts';
import type { Format } from './formats.ts';

/** A document in one of the formats. The same document gives the same bytes on any day and machine, a PDF on any with the same engine. Renderers load when first asked for. */
export async function render(brief: Brief, format: Format): Promise<Uint8Array> {
  switch (format) {
    case 'pdf': return (await import('./typst/pdf.ts')).briefPdf(brief);
    case 'docx': return (await import('./docx/docx.ts')).briefDocx(brief);
    case 'xlsx': return (await import('./sheets/xlsx.ts')).briefXlsx(brief);
    case 'ods': return (await import('./sheets/ods.ts')).briefOds(brief);
    case 'html': return new TextEncoder().encode((await import('./html/page.ts')).briefHtml(brief));
  }
}
