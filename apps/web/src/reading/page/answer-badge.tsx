import { useTranslations } from 'next-intl';
import type { Answer } from '../protocol';
import styles from './marks.module.css';

/** In the order a reader is told of them. */
export const ANSWERS = ['known', 'agrees', 'close', 'disagrees', 'not-comparable', 'cannot-verify', 'no-claim', 'unchecked'] as const satisfies readonly Answer[];

const SIGNS: Readonly<Record<Answer, string>> = { known: '◆', agrees: '✓', close: '≈', disagrees: '✗', 'not-comparable': '≠', 'cannot-verify': '?', 'no-claim': '–', unchecked: '…' };

/** An answer as a sign and a word, underlined as its figures are; the colour only repeats them. */
export function AnswerBadge({ answer }: { answer: Answer }) {
  const t = useTranslations('reading');
  return <span className={styles.badge}><span aria-hidden="true" className={styles[answer]}>{SIGNS[answer]}</span> <span className={`${styles.line} ${styles[answer]}`}>{t(`answer.${answer}`)}</span></span>;
}
