import 'server-only';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { marked } from 'marked';

/** Pages of docs/methods, read while the site is built. */
const FOLDER = join(process.cwd(), '../../docs/methods');

export interface Method {
  readonly id: string;
  readonly title: string;
  readonly html: string;
}

export const methodIds = (): string[] => readdirSync(FOLDER).flatMap((name) => (/^[a-z].*\.md$/.test(name) ? [name.slice(0, -3)] : [])).sort();

/** A method's page as HTML, links between methods turned into addresses of this site. */
export function readMethod(id: string, locale: string): Method {
  const text = readFileSync(join(FOLDER, `${id}.md`), 'utf8');
  const title = /^# (.+)$/m.exec(text)?.[1] ?? id;
  const html = marked.parse(text.replace(/^# .+$/m, ''), { async: false }).replace(/href="(?:\.\/)?([a-z-]+)\.md(#[^"]*)?"/g, `href="/${locale}/methods/$1$2"`);
  return { id, title, html };
}
