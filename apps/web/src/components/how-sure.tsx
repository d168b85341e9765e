import { useTranslations } from 'next-intl';
import type { PairView } from '@mizan/api';
import { Link } from '@/i18n/navigation';
import styles from './tables.module.css';

const VERDICTS = ['agrees', 'close', 'disagrees', 'not-comparable', 'cannot-verify'] as const;

/** The mirror spread, how the claims stand, what sources disagree on, and what is missing. */
export function HowSure({ sure }: { sure: PairView['howSure'] }) {
  const t = useTranslations('sure');
  const verdict = useTranslations('verdict');
  const state = useTranslations('state');
  return (
    <>
      <div className={styles.block}>
        <h3>{t('mirror')}</h3>
        <ul>{sure.mirror.map((spread) => <li key={`${spread.direction}-${spread.period?.period ?? ''}`}>{spread.sentence}</li>)}</ul>
      </div>
      <div className={styles.block}>
        <h3>{t('claims')}</h3>
        <ul className={styles.verdicts}>{VERDICTS.map((code) => <li key={code}><strong>{sure.claims.byVerdict[code]}</strong> {verdict(code)}</li>)}</ul>
        <p>{t('conflicts', sure.conflicts)}</p>
      </div>
      <div className={styles.block}>
        <h3>{t('missing')}</h3>
        <ul>{sure.missing.map((gap) => <li key={`${gap.source}-${gap.note}`}><Link href={gap.href}>{gap.label}</Link> ({state(gap.state)}): {gap.note}</li>)}</ul>
      </div>
    </>
  );
}
