import type { ClaimView } from '@mizan/api';
import styles from './ledger.module.css';

/** Whose trade with whom a figure covers; a city or region is marked apart from a country. */
export function ScopeBadges({ scope }: { scope: ClaimView['scope'] }) {
  return (
    <span className={styles.scope}>
      {[scope.reporter, scope.partner].map((side, i) => (
        <span key={side.code}>{i > 0 && ' – '}<span className={side.kind === 'country' ? styles.country : styles.narrower} title={side.code}>{side.label}</span></span>
      ))}
    </span>
  );
}
