import { SaxesParser } from 'saxes';
import { decode } from '../../bytes/index.ts';

export interface XmlHandlers {
  /** Names come without their namespace prefix. */
  open?(name: string, attributes: Readonly<Record<string, string>>): void;
  text?(text: string): void;
  close?(name: string): void;
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

/** Parses XML as it arrives; yields after every chunk, so that what the handlers gathered can be passed on. Throws at what is not well-formed. */
export async function* xmlEvents(chunks: AsyncIterable<Uint8Array>, handlers: XmlHandlers): AsyncGenerator<void> {
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => handlers.open?.(local(name), attributes));
  parser.on('text', (text) => handlers.text?.(text));
  parser.on('cdata', (text) => handlers.text?.(text));
  parser.on('closetag', ({ name }) => handlers.close?.(local(name)));
  for await (const text of decode(chunks, 'the workbook', () => undefined, 'utf-8')) {
    parser.write(text);
    yield;
  }
  parser.close();
}

/** Parses a whole part of a workbook. */
export async function readXml(chunks: AsyncIterable<Uint8Array>, handlers: XmlHandlers): Promise<void> {
  for await (const _ of xmlEvents(chunks, handlers));
}
