import type { Metadata } from 'next';
import type { Locale } from 'next-intl';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { SearchBox } from '@/components/search-box';
import { LocalLink } from '@/components/local-link';
import { api } from '@/server/api';
import styles from '@/components/search.module.css';

type Props = PageProps<'/[locale]/search'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: (await params).locale as Locale, namespace: 'search' });
  return { title: t('submit'), robots: { index: false } };
}

export default async function SearchPage({ params, searchParams }: Props) {
  const locale = (await params).locale as Locale;
  setRequestLocale(locale);
  const t = await getTranslations('search');
  const query = (await searchParams).q;
  const text = (typeof query === 'string' ? query : '').slice(0, 200);
  const { hits } = text.trim() === '' ? { hits: [] } : await (await api()).search({ text, locale, limit: 40 });
  return (
    <div style={{ paddingBlockStart: '2rem' }}>
      <h1>{t('submit')}</h1>
      <SearchBox text={text} />
      {text && <p role="status" style={{ marginBlockStart: '1.5rem' }}>{t('results', { count: hits.length, text })}</p>}
      {hits.length === 0 && <p className="muted">{t('advice')}</p>}
      <ul className={styles.results}>
        {hits.map((hit) => (
          <li key={`${hit.kind}-${hit.id}`}>
            <span>{hit.href ? <LocalLink href={hit.href}>{hit.label}</LocalLink> : <bdi>{hit.label}</bdi>}{hit.detail && hit.kind !== 'claim' && <span className="muted"> <bdi>{hit.detail}</bdi></span>}{hit.matched && <span className="muted"> (<bdi>{hit.matched}</bdi>)</span>}</span>
            <span className="muted">{t(`kind.${hit.kind}`)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
