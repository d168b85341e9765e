import { useTranslations } from 'next-intl';
import { Fragment } from 'react';
import type { EventView } from '@mizan/api';
import { LocalLink } from './local-link';
import styles from './timeline.module.css';

const FULL = 14;

/** What happened, newest first; hovering an event lights its tick on the chart, and the other way round. */
export function Timeline({ events, pair }: { events: readonly EventView[]; pair: string }) {
  const t = useTranslations('event');
  return (
    <>
      <ol className={styles.timeline}>{events.slice(0, FULL).map((view) => <EventEntry key={view.id} view={view} />)}</ol>
      {events.length > FULL && (
        <details className={styles.earlier} open>
          <summary>{t('earlier')} ({events.length - FULL})</summary>
          <ol className={styles.brief}>{events.slice(FULL).map((view) => <BriefEntry key={view.id} view={view} />)}</ol>
        </details>
      )}
      <p className={styles.more}><LocalLink href="/events" query={{ pair }}>{t('all', { count: events.length })}</LocalLink> <a href={`/api/v1/events.csv?pair=${pair}`} download>CSV</a> <a href={`/api/v1/events.json?pair=${pair}`} download>JSON</a></p>
    </>
  );
}

function When({ view }: { view: EventView }) {
  const t = useTranslations('event');
  return (
    <p className={styles.when}>
      <time dateTime={view.date.precision === 'day' ? view.date.text : undefined}>{view.date.label}</time>
      {view.number !== undefined && <span className={styles.number} title={t('onChart', { number: view.number })}>{view.number}</span>}
    </p>
  );
}

export function EventEntry({ view }: { view: EventView }) {
  const t = useTranslations('event');
  return (
    <li className={styles.event} id={view.id} data-event={view.id}>
      <When view={view} />
      <div className={styles.what}>
        <p className={styles.title}><LocalLink href={view.href}>{view.title}</LocalLink> <span className="muted">{view.type.label}{view.place && <> · {view.place.label}</>}{view.lifecycle.code !== 'occurred' && <> · {view.lifecycle.label}</>}</span></p>
        <p>{view.summary}</p>
        <p className={styles.from}>{view.sources.map((source, i) => <Fragment key={source.source}>{i > 0 && ' · '}<LocalLink href={source.href}>{source.publisher}</LocalLink></Fragment>)}</p>
        {view.conflicts.map((conflict) => <p key={conflict.id} className={styles.disputed}>{t('disputedHow')} <LocalLink href={conflict.href}>{conflict.label}</LocalLink></p>)}
      </div>
    </li>
  );
}

/** An earlier event in one line; its page tells the rest. */
function BriefEntry({ view }: { view: EventView }) {
  const t = useTranslations('event');
  return (
    <li className={styles.event} id={view.id} data-event={view.id}>
      <When view={view} />
      <p className={styles.title}><LocalLink href={view.href}>{view.title}</LocalLink> {view.conflicts.length > 0 && <span className={styles.flag} title={view.conflicts.map((conflict) => conflict.label).join(' · ')}>{t('disputed')}</span>}</p>
    </li>
  );
}
