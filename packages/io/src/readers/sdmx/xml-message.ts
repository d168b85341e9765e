import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { decode } from '../bytes/index.ts';
import type { Chunks } from '../chunks.ts';
import type { MessageOptions } from './csv-message.ts';
import { UnreadableMessage, type Batch } from './source-observation.ts';
import { XmlDataSet } from './xml-data-set.ts';

/** Text without a single tag in between that is longer than this is no message. */
const LONGEST_TOKEN = 1 << 20;
const DATA = /^(GenericData|GenericTimeSeriesData|StructureSpecificData|StructureSpecificTimeSeriesData|CompactData)$/;

export const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/**
 * Reads SDMX-ML 2.1 and 3.0 (and the compact and generic forms of 2.0): generic and structure-specific, series and
 * flat, groups, partial-key attributes (`Atts`) and multi-valued components (`Comp`). Observations come as the text is
 * read. A document type declaration is refused, so no entity can expand. Throws UnreadableMessage.
 */
export async function* xmlMessage(chunks: Chunks, options: MessageOptions): AsyncGenerator<Batch> {
  const dataSet = new XmlDataSet(options.file, options.dimensions);
  let rooted = false;
  yield* parsed(chunks, options.file, dataSet, {
    open(tag, line) {
      if (rooted) {
        refuseCut(tag, line);
        return dataSet.open(tag, line);
      }
      rooted = true;
      dataSet.generic = localName(tag.name).startsWith('Generic');
      refuseRoot(localName(tag.name));
    },
    close: (tag) => dataSet.close(localName(tag.name)),
    text: (text) => dataSet.text(text),
  });
}

/** The codes by which a footer says that the message is a part. Source: SDMX 2.1 web services guidelines, 5.8. */
const CUT: Readonly<Record<string, string>> = { 413: 'response too large due to client request', 510: 'response size exceeds service limit' };

function refuseCut({ name, attributes }: SaxesTagPlain, line: number): void {
  const code = localName(name) === 'Message' ? attributes['code'] : undefined;
  if (code !== undefined && Object.hasOwn(CUT, code)) throw new UnreadableMessage(line, `the service has cut the message (${code}: ${CUT[code]}); ask for less at a time`);
}

function refuseRoot(root: string): void {
  if (DATA.test(root)) return;
  if (root === 'Structure') throw new UnreadableMessage(1, 'this is a structure message; a data message is expected');
  if (root === 'Error') throw new UnreadableMessage(1, 'this is an SDMX error message; a data message is expected');
  if (root.toLowerCase() === 'html') throw new UnreadableMessage(1, 'this is an HTML page; an SDMX data message is expected');
  throw new UnreadableMessage(1, `the root element <${root}> is not that of an SDMX data message`);
}

export interface XmlEvents {
  open(tag: SaxesTagPlain, line: number): void;
  close(tag: SaxesTagPlain): void;
  text(text: string): void;
}

/** Feeds text to saxes piece by piece and yields what the handler has gathered after each. */
export async function* parsed(chunks: Chunks, file: string, gathered: { take(): Batch }, events: XmlEvents): AsyncGenerator<Batch> {
  const parser = new SaxesParser({ xmlns: false, position: true });
  let since = 0;
  const progress = () => void (since = 0);
  parser.on('error', (error) => {
    throw new UnreadableMessage(parser.line, `the XML cannot be read: ${error.message}`);
  });
  parser.on('doctype', refuseDoctype);
  parser.on('xmldecl', ({ encoding }) => {
    if (encoding !== undefined && !/^(utf-?8|us-ascii)$/i.test(encoding)) throw new UnreadableMessage(1, `the XML is in ${encoding}; UTF-8 is expected`);
  });
  parser.on('opentag', (tag) => (progress(), events.open(tag, parser.line)));
  parser.on('closetag', (tag) => (progress(), events.close(tag)));
  parser.on('text', events.text);
  let start = '';
  for await (const piece of decode(chunks, file, () => undefined, 'utf-8')) {
    if (start.length < 4096) {
      start += piece.slice(0, 4096);
      // saxes would hold a declaration until it ends; it is refused as soon as it begins.
      const declaration = /<!DOCTYPE[^>[]{0,100}/i.exec(start);
      if (declaration) refuseDoctype(declaration[0].slice(9));
    }
    since += piece.length;
    parser.write(piece);
    if (since > LONGEST_TOKEN + piece.length) throw new UnreadableMessage(parser.line, `there is no tag for more than ${LONGEST_TOKEN} characters`);
    yield gathered.take();
  }
  parser.close();
  yield gathered.take();
}

function refuseDoctype(text: string): never {
  const page = /^\s*html/i.test(text);
  throw new UnreadableMessage(1, page ? 'this is an HTML page; an SDMX data message is expected' : 'the XML has a document type declaration, which is refused: entities could expand without end');
}
