import { useTranslations } from 'next-intl';
import type { ConflictView, EventView } from '@mizan/api';
import { Link } from '@/i18n/navigation';
import { ConflictEntry } from './conflict-entry';
import styles from './timeline.module.css';

const FULL = 14;

/** What happened, newest first; hovering an event lights its tick on the chart, and the other way round. */
export function Timeline({ events, conflicts, pair }: { events: readonly EventView[]; conflicts: readonly ConflictView[]; pair: string }) {
  const t = useTranslations('event');
  const told = useTranslations('conflict');
  const about = conflicts.filter((conflict) => conflict.members.some((member) => member.kind === 'event'));
  return (
    <>
      <ol className={styles.timeline}>{events.slice(0, FULL).map((view) => <EventEntry key={view.id} view={view} />)}</ol>
      {events.length > FULL && (
        <details className={styles.earlier}>
          <summary>{t('earlier')} ({events.length - FULL})</summary>
          <ol className={styles.timeline}>{events.slice(FULL).map((view) => <EventEntry key={view.id} view={view} />)}</ol>
        </details>
      )}
      <p className={styles.more}><Link href={{ pathname: '/events', query: { pair } }}>{t('all', { count: events.length })}</Link> <a href={`/api/v1/events.csv?pair=${pair}`} download>CSV</a> <a href={`/api/v1/events.json?pair=${pair}`} download>JSON</a></p>
      {about.length > 0 && (
        <section aria-labelledby="event-conflicts" className={styles.conflicts}>
          <h3 id="event-conflicts">{told('title')}</h3>
          <ul>{about.map((conflict) => <ConflictEntry key={conflict.id} conflict={conflict} />)}</ul>
        </section>
      )}
    </>
  );
}

export function EventEntry({ view }: { view: EventView }) {
  const t = useTranslations('event');
  return (
    <li className={styles.event} id={view.id} data-event={view.id}>
      <p className={styles.when}><time dateTime={view.date.precision === 'day' ? view.date.text : undefined}><bdi>{view.date.label}</bdi></time>{view.number !== undefined && <span className={styles.number} title={t('onChart', { number: view.number })}>{view.number}</span>}</p>
      <div className={styles.what}>
        <p className={styles.title}><Link href={view.href}>{view.title}</Link> <span className="muted">{view.type.label}{view.place && <> · {view.place.label}</>}{view.lifecycle.code !== 'occurred' && <> · {view.lifecycle.label}</>}</span></p>
        <p>{view.summary}</p>
        <p className={styles.from}>{view.sources.map((source, i) => <span key={source.source}>{i > 0 && ' · '}<Link href={source.href}><bdi>{source.publisher}</bdi></Link></span>)}</p>
      </div>
    </li>
  );
}
