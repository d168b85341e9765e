import type { Metadata } from 'next';
import type { Locale } from 'next-intl';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { cache } from 'react';
import { ClaimEntry } from '@/components/claim-entry';
import { ConflictEntry } from '@/components/conflict-entry';
import { EventEntry } from '@/components/timeline';
import { api } from '@/server/api';
import { notFoundIfUnknown } from '@/server/problems';
import ledger from '@/components/ledger.module.css';
import styles from '@/components/list.module.css';
import timeline from '@/components/timeline.module.css';

type Props = PageProps<'/[locale]/sources/[id]'>;

const read = cache(async (id: string, locale: Locale) => (await api()).sources.get({ id, locale }).catch(notFoundIfUnknown));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id, locale } = await params;
  const { source } = await read(id, locale as Locale);
  return { title: source.title ?? source.publisher };
}

export default async function SourcePage({ params }: Props) {
  const { id, locale } = await params;
  setRequestLocale(locale as Locale);
  const t = await getTranslations('source');
  const titles = await getTranslations('pair');
  const conflictTitle = (await getTranslations('conflict'))('title');
  const { source, coverage, claims, events, conflicts } = await read(id, locale as Locale);
  return (
    <article className={styles.detail}>
      <p className="muted">{source.publisher}</p>
      <h1><bdi>{source.title ?? source.publisher}</bdi></h1>
      <dl className={styles.record}>
        <dt>{t('address')}</dt><dd dir="auto">{source.address ? <a href={source.address} rel="noreferrer">{source.address}</a> : t('noAddress')}{source.addressNote && <p className="muted" lang="en" dir="ltr">{source.addressNote}</p>}</dd>
        {source.author && <><dt>{t('author')}</dt><dd><bdi>{source.author}</bdi></dd></>}
        <dt>{t('language')}</dt><dd>{source.language.label}</dd>
        <dt>{t('published')}</dt><dd><bdi>{source.published?.label ?? t('undated')}</bdi></dd>
        {source.retrieved && <><dt>{t('retrieved')}</dt><dd><bdi>{source.retrieved.label}</bdi></dd></>}
        <dt>{t('licence')}</dt><dd>{source.licence.url ? <a href={source.licence.url}>{source.licence.label}</a> : source.licence.label}{source.licenceNote && <p className="muted" lang="en" dir="ltr">{source.licenceNote}</p>}</dd>
        <dt>{t('redistribution')}</dt><dd>{t(`redistributionOf.${source.redistribution}`)}</dd>
        {source.release && <><dt>{t('release')}</dt><dd>{source.release}</dd></>}
        {source.vintages.map((vintage) => <div key={vintage.id} style={{ display: 'contents' }}><dt>{t('vintage')}</dt><dd><bdi>{vintage.id}</bdi>, {t('rows', { count: vintage.rows })}, <bdi>{vintage.firstPeriod}–{vintage.lastPeriod}</bdi></dd></div>)}
        {source.citation && <><dt>{t('citation')}</dt><dd lang="en" dir="ltr">{source.citation}</dd></>}
      </dl>
      {source.note && <p className="muted" lang="en" dir="ltr" style={{ marginBlockStart: '1rem' }}>{source.note}</p>}
      {coverage.length > 0 && (
        <section aria-labelledby="coverage">
          <h2 id="coverage">{t('coverage')}</h2>
          <ul className={styles.rows}>{coverage.map((stretch, i) => <li key={i}>{stretch.from ?? ''}–{stretch.to ?? ''} · {stretch.note}</li>)}</ul>
        </section>
      )}
      {claims.length > 0 && <section aria-labelledby="claims"><h2 id="claims">{titles('said')}</h2><ol className={ledger.list}>{claims.map((view) => <ClaimEntry key={view.id} view={view} level="short" />)}</ol></section>}
      {events.length > 0 && <section aria-labelledby="events"><h2 id="events">{titles('happened')}</h2><ol className={timeline.timeline}>{events.map((view) => <EventEntry key={view.id} view={view} />)}</ol></section>}
      {conflicts.length > 0 && <section aria-labelledby="disagreements"><h2 id="disagreements">{conflictTitle}</h2><ul>{conflicts.map((conflict) => <ConflictEntry key={conflict.id} conflict={conflict} />)}</ul></section>}
      {claims.length + events.length + conflicts.length + source.vintages.length === 0 && <p className="muted">{t('nothing')}</p>}
    </article>
  );
}
