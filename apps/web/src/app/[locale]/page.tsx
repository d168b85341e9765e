import { hasLocale } from 'next-intl';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { notFound } from 'next/navigation';
import { Fragment } from 'react';
import { ClaimEntry } from '@/components/claim-entry';
import { SearchBox } from '@/components/search-box';
import { LocalLink } from '@/components/local-link';
import { routing } from '@/i18n/routing';
import { api } from '@/server/api';
import { byArea } from '@/server/pairs-by-area';
import ledger from '@/components/ledger.module.css';
import styles from '@/components/home.module.css';

/** The two growth figures for the first half of 2025: one of a city, one of its country. */
const SHOWN_CLAIMS = ['c-2025s1-moscow-city-73', 'c-2025s1-russia-30'];

export default async function Home({ params }: PageProps<'/[locale]'>) {
  const { locale } = await params;
  if (!hasLocale(routing.locales, locale)) notFound();
  setRequestLocale(locale);
  const t = await getTranslations('home');
  const site = await getTranslations('site');
  const caller = await api();
  const [overview, ...claims] = await Promise.all([caller.overview({ locale }), ...SHOWN_CLAIMS.map((id) => caller.claims.get({ id, locale }))]);
  return (
    <div className={styles.home}>
      <h1>{t('title')}</h1>
      <p className={styles.tagline}>{site('tagline')}</p>
      <SearchBox large />
      <section className={styles.example} aria-labelledby="example">
        <h2 id="example">{t('example')}</h2>
        <p>{t('exampleText')}</p>
        <p className={styles.open}><LocalLink href="/MA/RU">{t('open')}</LocalLink></p>
        <h3>{t('said')}</h3>
        <ol className={ledger.pairOf}>{claims.map((view) => <ClaimEntry key={view.id} view={view} level="short" />)}</ol>
      </section>
      <section className={styles.example} aria-labelledby="read">
        <h2 id="read"><LocalLink href="/read">{t('read')}</LocalLink></h2>
        <p>{t('readText')}</p>
      </section>
      <section aria-labelledby="pairs">
        <h2 id="pairs">{t('pairs')}</h2>
        {byArea(overview.pairs).map(({ area, partners }) => (
          <p key={area.code} className={styles.partners}>
            <span className="muted">{t('pairsOf', { area: area.label })}</span> {partners.map((partner, i) => <Fragment key={partner.code}>{i > 0 && ' · '}<LocalLink href={`/${area.code}/${partner.code}`}>{partner.label}</LocalLink></Fragment>)}
          </p>
        ))}
        {overview.counts.pairs > overview.pairs.length && <p className="muted">{t('morePairs', { count: overview.counts.pairs - overview.pairs.length })}</p>}
        <p className="muted">{t('holds', overview.counts)}</p>
      </section>
    </div>
  );
}
