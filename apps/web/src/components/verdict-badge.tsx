import type { ClaimView } from '@mizan/api';
import styles from './ledger.module.css';

const SIGNS = { agrees: '✓', close: '≈', disagrees: '✗', 'not-comparable': '≠', 'cannot-verify': '?' } as const;

/** A verdict as a sign and a word; the colour only repeats them. */
export function VerdictBadge({ verdict }: { verdict: ClaimView['check']['verdict'] }) {
  return <span className={`${styles.verdict} ${styles[verdict.code]}`}><span aria-hidden="true">{SIGNS[verdict.code]}</span> {verdict.label}</span>;
}
