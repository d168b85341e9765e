import { useTranslations } from 'next-intl';
import { memo } from 'react';
import type { FigureView } from '../protocol';
import { AnswerBadge, ANSWERS } from './answer-badge';
import { FigureEntry } from './figure-entry';
import styles from './reading.module.css';

/** Every figure in the order of the text, below the key to their lines. */
export const FigureList = memo(function FigureList({ figures }: { figures: readonly FigureView[] }) {
  const t = useTranslations('reading');
  const counts = ANSWERS.map((answer) => ({ answer, count: figures.filter((figure) => figure.answer === answer).length })).filter(({ count }) => count > 0);
  return (
    <section className={styles.figures} aria-labelledby="read-figures">
      <h2 id="read-figures">{t('figures')}</h2>
      {figures.length === 0 ? <p>{t('noFigures')}</p> : <ul className={styles.key} aria-label={t('key')}>{counts.map(({ answer, count }) => <li key={answer}><AnswerBadge answer={answer} /> <span className="muted">{count}</span></li>)}</ul>}
      <ol>{figures.map((figure) => <FigureEntry key={figure.number} figure={figure} />)}</ol>
    </section>
  );
});
