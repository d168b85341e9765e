import { accept, refuse, type Result } from '@mizan/model';
import { articleText, textOfNode, type DomNode } from '@mizan/news';
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';

/** A text that begins as HTML does, comments aside. */
export const isPage = (text: string): boolean => /^\uFEFF?\s*(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!--(?:(?!-->)[\s\S])*-->\s*)*<(?:!doctype\s+html|html|head|body|main|article|section|div|h1|p)[\s>]/i.test(text);

/** Most elements of a page that are read: some ten times those of a long article with its menus. */
export const MOST_ELEMENTS = 50_000;

/** The article of a page as plain text: its title, byline, date and body, or all its words where no article stands out. Refuses a page of too many elements. */
export function pageText(html: string): Result<string> {
  const elements = html.match(/<[a-z]/gi)?.length ?? 0;
  if (elements > MOST_ELEMENTS) return refuse('', `a page of ${elements} elements, which is more than an article's; at most ${MOST_ELEMENTS} are read`);
  return accept(articleText(documentOf(html), Readability<DomNode>) ?? textOfNode(documentOf(html).body));
}

/** As much of a document as is read here; linkedom has its types from the browser's, which are not at hand in Node. */
interface Page extends DomNode {
  readonly body: DomNode;
}

/** A part of a page is taken as its body. */
const documentOf = (html: string): Page => {
  const whole = /<(?:html|body)[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`;
  return (parseHTML(whole) as unknown as { document: Page }).document;
};
