import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { LocalLink } from './local-link';
import { PAGE_SIZE } from '@/server/list-query';
import styles from './list.module.css';

interface Props {
  readonly title: string;
  readonly text: string;
  readonly path: '/claims' | '/events';
  readonly filters: Readonly<Record<string, string>>;
  readonly page: number;
  readonly total: number;
  readonly downloads: readonly ('csv' | 'json')[];
  readonly children: ReactNode;
}

/** A list of records by pages, its filters named and removable, downloadable as it stands. */
export function ListPage({ title, text, path, filters, page, total, downloads, children }: Props) {
  const t = useTranslations('list');
  const pages = Math.max(1, Math.ceil(total / PAGE_SIZE));
  const query = new URLSearchParams(filters).toString();
  const at = (number: number) => ({ ...filters, ...(number > 1 ? { page: String(number) } : {}) });
  return (
    <div className={styles.page}>
      <h1>{title}</h1>
      <p className={styles.text}>{text}</p>
      <p className={styles.facts}>
        {t('total', { count: total })}
        {Object.entries(filters).map(([field, value]) => <span key={field} className={styles.filter}><bdi>{value}</bdi> <LocalLink href={path} query={Object.fromEntries(Object.entries(filters).filter(([other]) => other !== field))} aria-label={`${t('clear')} ${value}`}>×</LocalLink></span>)}
        {downloads.map((format) => <a key={format} href={`/api/v1${path}.${format}${query && `?${query}`}`} download>{format.toUpperCase()}</a>)}
      </p>
      {total === 0 ? <p>{t('none')}</p> : children}
      {pages > 1 && (
        <nav className={styles.pages} aria-label={t('page', { page, pages })}>
          {page > 1 && <LocalLink href={path} query={at(page - 1)} rel="prev">{t('previous')}</LocalLink>}
          <span>{t('page', { page, pages })}</span>
          {page < pages && <LocalLink href={path} query={at(page + 1)} rel="next">{t('next')}</LocalLink>}
        </nav>
      )}
    </div>
  );
}
