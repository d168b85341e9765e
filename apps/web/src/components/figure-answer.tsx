import type { FactHistory } from '@mizan/api/briefs';
import { useTranslations } from 'next-intl';
import { Difference, FactName, StateBadge, Value } from './fact-parts';
import styles from './fact-answers.module.css';
import list from './list.module.css';

/** One figure: what became of it, what it is, by how much it differs, and how it stands in every release. */
export function FigureAnswer({ found, asked }: { found: FactHistory; asked: 'printed' | 'kept' }) {
  const t = useTranslations('facts');
  const { id, state, words, printed, now, difference, releases } = found;
  return (
    <section aria-labelledby="answer" className={styles.answer}>
      <h2 id="answer"><StateBadge state={state} /></h2>
      <p role="status">{t(`told.${state}`)}</p>
      <dl className={list.record}>
        {words && <><dt>{t('figure')}</dt><dd><FactName id={id} words={words} /></dd></>}
        <dt>{t('identifier')}</dt><dd><code dir="ltr">{id}</code></dd>
        {printed && <><dt>{t(asked === 'printed' ? 'printed' : 'earlier')}</dt><dd><Value figure={printed} /></dd></>}
        {state !== 'unknown' && <><dt>{t('now')}</dt><dd><Value figure={now} /></dd></>}
        {difference && <><dt>{t('difference')}</dt><dd><Difference difference={difference} /></dd></>}
      </dl>
      {releases.length > 0 && (
        <div className={styles.scroll}>
          <table className={styles.table}>
            <caption>{t('releases')}</caption>
            <thead><tr><th scope="col">{t('release')}</th><th scope="col">{t('knownOn')}</th><th scope="col" className={styles.number}>{t('figure')}</th></tr></thead>
            <tbody>
              {releases.map(({ release, knownOn, figure }) => (
                <tr key={release}><th scope="row"><bdi>{release}</bdi></th><td>{knownOn && <time dateTime={knownOn.text}>{knownOn.label}</time>}</td><td className={styles.number}>{figure ? <bdi>{figure.label}</bdi> : <span className="muted">{t('none')}</span>}</td></tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}
