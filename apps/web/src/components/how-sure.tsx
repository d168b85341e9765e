import { useTranslations } from 'next-intl';
import type { PairView } from '@mizan/api';
import { LocalLink } from './local-link';
import styles from './tables.module.css';

const VERDICTS = ['agrees', 'close', 'disagrees', 'not-comparable', 'cannot-verify'] as const;

/** The mirror spread, how the claims stand, what sources disagree on, and what is missing. */
export function HowSure({ sure, conflicts }: { sure: PairView['howSure']; conflicts: PairView['conflicts'] }) {
  const t = useTranslations('sure');
  const verdict = useTranslations('verdict');
  const state = useTranslations('state');
  const told = useTranslations('conflict');
  return (
    <>
      <div className={styles.block}>
        <h3><LocalLink href="/methods/mirror-gap">{t('mirror')}</LocalLink></h3>
        <ul>{sure.mirror.map((spread) => <li key={`${spread.direction}-${spread.period?.period ?? ''}`}>{spread.sentence}</li>)}</ul>
      </div>
      <div className={styles.block}>
        <h3><LocalLink href="/methods/claim-check">{t('claims')}</LocalLink></h3>
        <ul className={styles.verdicts}>{VERDICTS.map((code) => <li key={code}><strong>{sure.claims.byVerdict[code]}</strong> {verdict(code)}</li>)}</ul>
      </div>
      <div className={styles.block}>
        <h3><LocalLink href="/methods/conflicts">{told('title')}</LocalLink></h3>
        <details>
          <summary>{t('conflicts', sure.conflicts)}</summary>
          <ul>{conflicts.map((conflict) => <li key={conflict.id}><LocalLink href={`/conflicts#${conflict.id}`}>{conflict.title}</LocalLink> <span className="muted">{conflict.verdict.label}</span></li>)}</ul>
        </details>
      </div>
      <div className={styles.block}>
        <h3>{t('missing')}</h3>
        <ul>{sure.missing.map((gap) => <li key={`${gap.source}-${gap.note}`}><LocalLink href={gap.href}>{gap.label}</LocalLink> ({state(gap.state)}): {gap.note}</li>)}</ul>
      </div>
    </>
  );
}
