import { useTranslations } from 'next-intl';
import type { IndicatorList } from '@mizan/api';
import styles from './indicators.module.css';

/** Which sources have figures that may not be passed on, and how many. */
export function LeftOut({ omitted }: { omitted: IndicatorList['omitted'] }) {
  const t = useTranslations('indicators');
  return <>{omitted.map(({ source, count }) => <p key={source} className={styles.note}>{t('omitted', { count, source })}</p>)}</>;
}
