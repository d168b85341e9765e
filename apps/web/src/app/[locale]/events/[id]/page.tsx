import type { Metadata } from 'next';
import type { Locale } from 'next-intl';
import { getFormatter, getTranslations, setRequestLocale } from 'next-intl/server';
import { cache } from 'react';
import { LocalLink } from '@/components/local-link';
import { api } from '@/server/api';
import { notFoundIfUnknown } from '@/server/problems';
import styles from '@/components/list.module.css';

type Props = PageProps<'/[locale]/events/[id]'>;

const read = cache(async (id: string, locale: Locale) => (await api()).events.get({ id, locale }).catch(notFoundIfUnknown));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id, locale } = await params;
  const view = await read(id, locale as Locale);
  return { title: view.title, description: view.summary };
}

export default async function EventPage({ params }: Props) {
  const { id, locale } = await params;
  setRequestLocale(locale as Locale);
  const t = await getTranslations('event');
  const claim = await getTranslations('claim');
  const format = await getFormatter();
  const view = await read(id, locale as Locale);
  const study = await (await api()).events.study({ id, locale: locale as Locale });
  return (
    <article className={styles.detail}>
      <p className="muted">{view.type.label} · {view.lifecycle.label}</p>
      <h1>{view.title}</h1>
      <p className={styles.lede}>{view.summary}</p>
      <dl className={styles.record}>
        <dt>{t('date')}</dt><dd><bdi>{view.date.label}</bdi>{view.dateText && <> <span className="muted">{t('dateFrom', { text: view.dateText })}</span></>}{view.dateNote && <p className="muted" lang="en" dir="ltr">{view.dateNote}</p>}</dd>
        {view.place && <><dt>{t('place')}</dt><dd>{view.place.label}</dd></>}
        {view.orderToLastFigure && <><dt aria-hidden="true">⟷</dt><dd>{t(`order.${view.orderToLastFigure.order}`, { period: view.orderToLastFigure.periodLabel })}</dd></>}
        {view.topics.length > 0 && <><dt>{t('topics')}</dt><dd>{format.list(view.topics.map((topic) => topic.label), { type: 'conjunction' })}</dd></>}
        {view.partOf && <><dt>{t('partOf')}</dt><dd><LocalLink href={view.partOf.href}>{view.partOf.label}</LocalLink></dd></>}
        {view.follows && <><dt>{t('follows')}</dt><dd><LocalLink href={view.follows.href}>{view.follows.label}</LocalLink></dd></>}
      </dl>
      {view.participants.length > 0 && (
        <section aria-labelledby="participants">
          <h2 id="participants">{t('participants')}</h2>
          <ul className={styles.rows}>{view.participants.map((participant, i) => {
            const who = participant.person ?? participant.organisation;
            return <li key={i}>{who && <LocalLink href={who.href}>{who.label}</LocalLink>}{participant.office && <> – {participant.office.label}</>} <span className="muted">({participant.role.label})</span></li>;
          })}</ul>
        </section>
      )}
      {study && (
        <section aria-labelledby="study">
          <h2 id="study">{t('study', { a: study.pair[0].label, b: study.pair[1].label })}</h2>
          {study.paragraphs.map((sentences, i) => <p key={i} className={styles.paragraph}>{sentences.join(' ')}</p>)}
          <p className="muted"><LocalLink href="/methods/event-study">{t('studyMethod')}</LocalLink></p>
        </section>
      )}
      <section aria-labelledby="sources">
        <h2 id="sources">{t('sources')}</h2>
        <ul className={styles.rows}>{view.sources.map((source) => <li key={source.source}><LocalLink href={source.href}>{source.publisher}</LocalLink> <span className="muted">({source.language.label}{source.published && <> · <bdi>{source.published.label}</bdi></>})</span>{source.says && <p className="muted" lang="en" dir="ltr">{source.says}</p>}</li>)}</ul>
      </section>
      {view.conflicts.length > 0 && (
        <section aria-labelledby="conflicts">
          <h2 id="conflicts">{claim('conflicts')}</h2>
          <ul>{view.conflicts.map((conflict) => <li key={conflict.id}><LocalLink href={conflict.href}>{conflict.label}</LocalLink></li>)}</ul>
        </section>
      )}
      {view.note && <section aria-labelledby="note"><h2 id="note">{claim('note')}</h2><p lang="en" dir="ltr">{view.note}</p></section>}
    </article>
  );
}
