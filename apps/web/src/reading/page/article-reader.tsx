'use client';
import { useLocale, useTranslations } from 'next-intl';
import { startTransition, useCallback, useEffect, useRef, useState } from 'react';
import { ArticleInput } from './article-input';
import { ArticlePanel } from './article-panel';
import { ArticleTabs } from './article-tabs';
import type { Sample } from './samples';
import { Together } from './together';
import { MOST_ARTICLES, useReader, type Pasted } from './use-reader';
import styles from './reading.module.css';

/** The reading desk: a box for a text, the articles given so far, and what they say alone and together. */
export function ArticleReader({ longest, samples }: { longest: number; samples: readonly Sample[] }) {
  const t = useTranslations('reading');
  const reader = useReader(useLocale());
  /** The articles looked at, the last first: until a new one is read, the one before it stays in sight. */
  const [recent, setRecent] = useState<readonly string[]>([]);
  const given = useRef(0);
  const desk = useRef<HTMLElement>(null);
  const { articles, together } = reader;
  const known = recent.flatMap((id) => articles.filter((article) => article.id === id));
  const shown = known.find(({ view }) => view !== undefined) ?? known[0] ?? articles.at(-1);

  const show = useCallback((id: string) => startTransition(() => setRecent((before) => [id, ...before.filter((other) => other !== id)])), []);
  const add = (text: string, name?: string) => {
    const id = `article-${++given.current}`;
    reader.read({ id, text, ...(name === undefined ? {} : { name }) });
    show(id);
  };
  const again = ({ id, text, name }: Pasted, published?: string) => reader.read({ id, text, ...(name === undefined ? {} : { name }), ...(published === undefined ? {} : { published }) });
  // What was just given comes into sight, also where the box fills the window.
  useEffect(() => { if (articles.length > 0) desk.current?.scrollIntoView(); }, [articles.length]);

  return (
    <>
      <ArticleInput longest={longest} samples={samples} full={articles.length >= MOST_ARTICLES} ready={reader.ready} first={articles.length === 0} onText={add} />
      {shown && (
        <section ref={desk} className={styles.desk} aria-label={t('articles')}>
          <ArticleTabs articles={articles} shown={shown.id} onShow={show} onForget={reader.forget} />
          <ArticlePanel key={shown.id} article={shown} failed={reader.failed} longest={longest} onAgain={(published) => again(shown, published)} />
        </section>
      )}
      {articles.length > 1 && together && <Together view={together} onShow={show} />}
    </>
  );
}
