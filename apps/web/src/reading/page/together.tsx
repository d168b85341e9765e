import { useTranslations } from 'next-intl';
import { memo, type ReactNode } from 'react';
import type { ConflictSubject, TellingView, TogetherView } from '../protocol';
import styles from './together.module.css';

/** What several articles say of the same thing: who tells it again with which change, and what cannot hold together. */
export const Together = memo(function Together({ view: { utterances, conflicts }, onShow }: { view: TogetherView; onShow: (id: string) => void }) {
  const t = useTranslations('reading');
  return (
    <section className={styles.together} aria-labelledby="read-together">
      <h2 id="read-together">{t('together')}</h2>
      <p className="muted">{t('togetherText')}</p>
      {utterances.length === 0 && conflicts.length === 0 && <p>{t('noTogether')}</p>}
      {utterances.length > 0 && <h3>{t('toldAgain')}</h3>}
      <ol>
        {utterances.map(({ first, copies, ...about }) => (
          <li key={`${first.article} ${first.says} ${about.metric} ${about.period}`}>
            <p className={styles.about}><Subject about={about} /></p>
            <ul className={styles.tellings}>
              <Telling telling={first} onShow={onShow}>{t('first')}</Telling>
              {copies.map((copy, i) => <Telling key={`${copy.article} ${i}`} telling={copy} onShow={onShow}>{copy.altered.length === 0 ? t('unaltered') : <strong>{t('changed', { what: copy.altered.map((change) => t(`alteration.${change}`)).join(' · ') })}</strong>}</Telling>)}
            </ul>
          </li>
        ))}
      </ol>
      {conflicts.length > 0 && <h3>{t('conflicts')}</h3>}
      <ol>
        {conflicts.map(({ kind, verdict, about, sides }, i) => (
          <li key={i}>
            <p className={styles.about}><Subject about={about} /> <span className={styles.verdict}>{t(`conflictVerdict.${verdict}`)}</span></p>
            <ul className={styles.tellings}>{sides.map((side, j) => <Telling key={`${side.article} ${j}`} telling={side} onShow={onShow}>{side.interval && t('interval', { interval: side.interval })}</Telling>)}</ul>
            <p>{t(`conflict.${kind}`)}</p>
          </li>
        ))}
      </ol>
    </section>
  );
});

function Subject({ about }: { about: ConflictSubject }) {
  const t = useTranslations('reading');
  const parts = 'metric' in about ? [t(`metric.${about.metric}`), t(`kind.${about.kind}`), about.period] : [about.event, about.ordinal !== undefined && t('ordinal', { number: about.ordinal }), about.who, about.where];
  return <strong>{parts.filter(Boolean).join(' · ')}</strong>;
}

function Telling({ telling: { article, name, says, scope }, onShow, children }: { telling: TellingView; onShow: (id: string) => void; children: ReactNode }) {
  return (
    <li>
      <span className={styles.says}><bdi>{says}</bdi></span> {scope && <span>{scope}</span>} <button type="button" className={styles.article} onClick={() => onShow(article)}><bdi>{name}</bdi></button> <span className={styles.how}>{children}</span>
    </li>
  );
}
