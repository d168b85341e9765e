import { useTranslations } from 'next-intl';
import { useDeferredValue, useRef } from 'react';
import { ArticleFacts } from './article-facts';
import { ArticleText } from './article-text';
import { EventList } from './event-list';
import { FigureList } from './figure-list';
import { useLitTogether } from './use-lit-together';
import type { ReaderState } from './use-reader';
import styles from './reading.module.css';

interface Props {
  readonly article: ReaderState['articles'][number];
  /** Whether the reader could not be loaded. */
  readonly failed: boolean;
  readonly longest: number;
  readonly onAgain: (published?: string) => void;
}

/** One article as it was read: its text, figures, events and people. */
export function ArticlePanel({ article, failed, longest, onAgain }: Props) {
  const t = useTranslations('reading');
  const panel = useRef<HTMLDivElement>(null);
  useLitTogether(panel);
  const { view } = article;
  // The text is set first and the lists after it: each is small enough not to hold up a phone.
  const listed = useDeferredValue(view ?? null, null);
  if (view === undefined) return <p role="status" className={failed ? styles.notice : styles.waiting}>{t(failed ? 'failed' : 'underWay')}</p>;
  return (
    <div ref={panel} className={styles.panel}>
      <ArticleFacts view={view} given={article.published} longest={longest} onAgain={onAgain} />
      {view.regions.length > 0 && (
        <>
          <div className={styles.columns}>
            <ArticleText view={view} />
            {listed && <FigureList figures={listed.figures} />}
          </div>
          {listed && <EventList view={listed} />}
        </>
      )}
    </div>
  );
}
