import { useTranslations } from 'next-intl';
import type { ClaimView } from '@mizan/api';
import { ClaimEntry } from './claim-entry';
import ledger from './ledger.module.css';
import styles from './indicators.module.css';

/** What was stated of the composition of trade, beside or in place of figures by product. */
export function StatedProducts({ stated }: { stated: readonly ClaimView[] }) {
  const t = useTranslations('goods');
  if (stated.length === 0) return null;
  return (
    <section className={styles.goods} aria-labelledby="goods-stated">
      <h3 id="goods-stated">{t('stated')}</h3>
      <ol className={ledger.list}>{stated.map((view) => <ClaimEntry key={view.id} view={view} level="short" />)}</ol>
    </section>
  );
}
