import type { DomNode } from '@mizan/news';

/** Largest file that is opened, in bytes: pages carry much that is no article. */
export const LARGEST_FILE = 5_000_000;

export type FileRefusal = 'file-too-large' | 'no-article';
/** A text file goes by its name, a page by its headline. */
export type FileText = { readonly text: string; readonly name?: string } | { readonly refused: FileRefusal };

/** Whether a text is the source of a page, not an article that mentions one. */
export const isHtml = (text: string): boolean => /^\s*(?:<!--[\s\S]{0,2000}?-->\s*)?<(?:!doctype html|html|head|body|article|div|p|section|main)[\s>]/i.test(text);

/** The article in a file: plain text as it is, a page without its menus and advertisements. A file of another kind is left to the reader, which says so. */
export async function textOfFile(file: File): Promise<FileText> {
  if (file.size > LARGEST_FILE) return { refused: 'file-too-large' };
  const text = decoded(new Uint8Array(await file.arrayBuffer()));
  if (!isHtml(text)) return { text, name: file.name };
  const article = await textOfPage(text);
  return article === undefined ? { refused: 'no-article' } : { text: article };
}

/** The article of a page's source; undefined where it has none, or what finds it cannot be loaded now. Nothing of the page is run or fetched. */
export async function textOfPage(html: string): Promise<string | undefined> {
  const loaded = await Promise.all([import('@mozilla/readability'), import('@mizan/news')]).catch(() => undefined);
  if (loaded === undefined) return undefined;
  const [{ Readability }, { articleText }] = loaded;
  return articleText(new DOMParser().parseFromString(html, 'text/html'), Readability<DomNode>);
}

/** Bytes as text: UTF-16 where they begin with its mark, the encoding that a page names, else UTF-8. */
export function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const text = new TextDecoder().decode(bytes);
  const named = /<meta[^>]{0,200}charset\s*=\s*["']?([\w-]{2,30})/i.exec(text.slice(0, 2048))?.[1];
  return named === undefined || !text.includes('\uFFFD') ? text : decodedAs(named, bytes, text);
}

function decodedAs(encoding: string, bytes: Uint8Array, otherwise: string): string {
  try {
    return new TextDecoder(encoding).decode(bytes);
  } catch {
    return otherwise;
  }
}
