import { useTranslations } from 'next-intl';
import { useId } from 'react';
import type { ArticleView } from '../protocol';
import { CopyButton } from './copy-button';
import styles from './reading.module.css';

interface Props {
  readonly view: ArticleView;
  /** The day of publication that was entered by hand. */
  readonly given: string | undefined;
  readonly longest: number;
  readonly onAgain: (published?: string) => void;
}

/** What is known of the article itself, what its reader should know of it, and the ways to take the reading away. */
export function ArticleFacts({ view, given, longest, onAgain }: Props) {
  const t = useTranslations('reading');
  const asked = given !== undefined || view.notices.includes('no-date');
  const notices = view.notices.filter((notice) => notice !== 'no-date');
  return (
    <div className={styles.facts}>
      {notices.map((notice) => <p key={notice} className={styles.notice}>{t(`notice.${notice}`, { longest: longest.toLocaleString('en') })}</p>)}
      {view.language !== undefined && (
        <>
          <p className={styles.factLine}>
            <span><span className="muted">{t('language')}</span> {view.language}</span>
            {!asked && view.published && <span><span className="muted">{t('published')}</span> {view.published}</span>}
            <span className={`${styles.copies} screen-only`}><CopyButton text={view.json} label={t('copyJson')} /><CopyButton text={view.records} label={t('copyRecords')} /></span>
          </p>
          {asked && <PublicationDay given={given} onAgain={onAgain} />}
          <p role="status" className={styles.status}>{view.checking === 'under-way' ? t('checking') : view.checking === 'made' ? t('found', { figures: view.figures.length, events: view.events.length }) : <>{t('unavailable')} <button type="button" className={styles.link} onClick={() => onAgain(given)}>{t('again')}</button></>}</p>
        </>
      )}
    </div>
  );
}

function PublicationDay({ given, onAgain }: Pick<Props, 'given' | 'onAgain'>) {
  const t = useTranslations('reading');
  const id = useId();
  return (
    <p className={styles.day}>
      <label htmlFor={id}>{t('publishedOn')}</label> <input id={id} type="date" defaultValue={given} aria-describedby={`${id}-why`} onChange={(event) => { if (event.target.value === '' || event.target.validity.valid) onAgain(event.target.value || undefined); }} />
      <span id={`${id}-why`} className="muted">{t('publishedWhy')}</span>
    </p>
  );
}
