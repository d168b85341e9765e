import { useTranslations } from 'next-intl';
import type { ReaderState } from './use-reader';
import styles from './reading.module.css';

interface Props {
  readonly articles: ReaderState['articles'];
  readonly shown: string;
  readonly onShow: (id: string) => void;
  readonly onForget: (ids: readonly string[]) => void;
}

/** The articles given so far: each is shown or closed, and all can be cleared. */
export function ArticleTabs({ articles, shown, onShow, onForget }: Props) {
  const t = useTranslations('reading');
  return (
    <div className={styles.articles}>
      <ol>
        {articles.map(({ id, name, text, view }) => {
          const label = view?.name ?? name ?? text.slice(0, 40);
          return (
            <li key={id}>
              <button type="button" aria-pressed={id === shown} onClick={() => onShow(id)}><bdi>{label}</bdi></button>
              <button type="button" className={styles.close} aria-label={t('close', { name: label })} onClick={() => onForget([id])}>×</button>
            </li>
          );
        })}
      </ol>
      <button type="button" className={styles.link} onClick={() => onForget(articles.map(({ id }) => id))}>{t('clear', { count: articles.length })}</button>
    </div>
  );
}
