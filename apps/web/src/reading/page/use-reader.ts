import type { Locale } from '@mizan/model';
import { startTransition, useCallback, useEffect, useRef, useState } from 'react';
import type { ArticleView, Order, Report, TogetherView } from '../protocol';

/** Most articles that are kept at a time. */
export const MOST_ARTICLES = 10;

export interface Pasted {
  readonly id: string;
  readonly text: string;
  readonly name?: string;
  readonly published?: string;
}

export interface ReaderState {
  /** Whether the worker has all it needs, so that it reads without the network too. */
  readonly ready: boolean;
  /** Whether the worker could not be loaded. */
  readonly failed: boolean;
  /** In the order they were given; a view that is not there yet is being read. */
  readonly articles: readonly (Pasted & { readonly view?: ArticleView })[];
  readonly together: TogetherView | undefined;
}

export interface Reader extends ReaderState {
  readonly read: (pasted: Pasted) => void;
  readonly forget: (ids: readonly string[]) => void;
}

const NOTHING: ReaderState = { ready: false, failed: false, articles: [], together: undefined };

/** The articles of this page and the worker that reads them; both end with the page. */
export function useReader(locale: Locale): Reader {
  const [state, setState] = useState(NOTHING);
  const worker = useRef<Worker>(undefined);

  useEffect(() => {
    const reading = new Worker(new URL('../worker/worker.ts', import.meta.url), { type: 'module' });
    // A transition is rendered in small steps: a long article does not hold up the page.
    reading.onmessage = ({ data }: MessageEvent<Report>) => startTransition(() => setState((before) => after(before, data)));
    reading.onerror = () => setState((before) => after(before, { report: 'failed' }));
    reading.postMessage({ order: 'open', locale, api: new URL('/api/trpc', window.location.href).href } satisfies Order);
    worker.current = reading;
    return () => reading.terminate();
  }, [locale]);

  const read = useCallback((pasted: Pasted) => {
    startTransition(() => setState((before) => ({ ...before, articles: withArticle(before.articles, pasted) })));
    worker.current?.postMessage({ order: 'read', ...pasted } satisfies Order);
  }, []);
  const forget = useCallback((ids: readonly string[]) => {
    startTransition(() => setState((before) => ({ ...before, articles: before.articles.filter(({ id }) => !ids.includes(id)) })));
    for (const id of ids) worker.current?.postMessage({ order: 'forget', id } satisfies Order);
  }, []);
  return { ...state, read, forget };
}

/** An article read again keeps its place, and what is known of it until the new view comes. */
const withArticle = (articles: ReaderState['articles'], pasted: Pasted): ReaderState['articles'] =>
  articles.some(({ id }) => id === pasted.id) ? articles.map((article) => (article.id === pasted.id ? { ...article, ...pasted } : article)) : [...articles, pasted].slice(0, MOST_ARTICLES);

/** The state after a report of the worker. */
function after(before: ReaderState, report: Report): ReaderState {
  switch (report.report) {
    case 'ready': return { ...before, ready: true, failed: false };
    case 'failed': return { ...before, failed: true };
    case 'together': return { ...before, together: report.together };
    case 'article': return { ...before, together: report.together, articles: before.articles.map((article) => (article.id === report.view.id ? { ...article, view: report.view } : article)) };
  }
}
