import { useTranslations } from 'next-intl';
import { Fragment, memo } from 'react';
import type { ArticleView, EventView, RailView } from '../protocol';
import { Person } from './figure-entry';
import { Rules } from './rules';
import { Unfolded } from './unfolded';
import marks from './marks.module.css';
import styles from './events.module.css';

/** The events of an article on a rail by date, each below with what is told of it, and everyone the article names. */
export const EventList = memo(function EventList({ view: { events, rail, people } }: { view: ArticleView }) {
  const t = useTranslations('reading');
  return (
    <section aria-labelledby="read-events" className={styles.events}>
      <h2 id="read-events">{t('events')}</h2>
      {events.length === 0 && <p>{t('noEvents')}</p>}
      {rail && <EventRail rail={rail} />}
      <ol className={styles.list}>{events.map((event) => <EventEntry key={event.number} event={event} />)}</ol>
      {people.length > 0 && <p className={styles.people}><span className="muted">{t('people')}</span> {people.map((person, i) => <Fragment key={person.href ?? person.label}>{i > 0 && ' · '}<Person person={person} /></Fragment>)}</p>}
    </section>
  );
});

function EventRail({ rail: { first, last, marks: ticks, lines } }: { rail: RailView }) {
  const t = useTranslations('reading');
  return (
    <figure className={styles.figure}>
      <div className={styles.rail} style={{ blockSize: `${lines * 1.6 + 0.4}rem` }} role="img" aria-label={t('rail', { from: first, to: last })}>
        {ticks.map(({ number, from: start, to: end, line }) => (
          <span key={number} data-event={number} className={styles.tick} style={{ insetInlineStart: `${start}%`, inlineSize: `max(2px, ${end - start}%)`, insetBlockEnd: `${line * 1.6}rem` }}><span className={styles.number}>{number}</span></span>
        ))}
      </div>
      <figcaption aria-hidden="true"><span>{first}</span>{first !== last && <span>{last}</span>}</figcaption>
    </figure>
  );
}

function EventEntry({ event: { number, type, date, where, people, lifecycle, ordinal, topics, rules } }: { event: EventView }) {
  const t = useTranslations('reading');
  return (
    <li data-event={number} className={`${styles.entry} ${marks.lights}`}>
      <p className={styles.when}><span className={styles.number}>{number}</span> {date ? <span>{date.label}</span> : <span className="muted">{t('undated')}</span>}{date?.surface && <span className="muted"> <bdi>{t('fromWords', { words: date.surface })}</bdi></span>}</p>
      <div>
        <p><strong>{type}</strong>{ordinal !== undefined && <> · {t('ordinal', { number: ordinal })}</>}{where && <> · {where}</>}{lifecycle && <> · {lifecycle}</>}</p>
        {people.length > 0 && <p>{people.map((person, i) => <Fragment key={person.href ?? person.label}>{i > 0 && ', '}<Person person={person} /></Fragment>)}</p>}
        {topics.length > 0 && <p className="muted">{topics.join(' · ')}</p>}
        <Unfolded title={t('how')}>{() => <Rules rules={rules} />}</Unfolded>
      </div>
    </li>
  );
}
