import { useTranslations } from 'next-intl';
import type { ClaimView } from '@mizan/api';
import { LocalLink } from './local-link';
import { featuredComparison, totalTradeFirst } from '@/server/ledger-order';
import { ClaimEntry } from './claim-entry';
import styles from './ledger.module.css';

const SHOWN = 12;

/** The newest claims of a pair, the two growth figures that sit side by side first, and the way to all of them. */
export function ClaimLedger({ claims, pair }: { claims: readonly ClaimView[]; pair: string }) {
  const t = useTranslations('claim');
  const featured = featuredComparison(claims);
  const rest = totalTradeFirst(claims).filter((view) => !featured.includes(view)).slice(0, SHOWN);
  return (
    <>
      {featured.length > 0 && (
        <section aria-labelledby="together" className={styles.together}>
          <h3 id="together">{t('together')}</h3>
          <ol className={styles.pairOf}>{featured.map((view) => <ClaimEntry key={view.id} view={view} level="full" />)}</ol>
          <p className={styles.why}>{featured[0]!.beside.find((other) => other.claim.id === featured[1]!.id)?.why}</p>
        </section>
      )}
      <ol className={styles.list}>{rest.map((view) => <ClaimEntry key={view.id} view={view} level="short" />)}</ol>
      <p className={styles.more}><LocalLink href="/claims" query={{ pair }}>{t('all', { count: claims.length })}</LocalLink> <a href={`/api/v1/claims.csv?pair=${pair}`} download>CSV</a> <a href={`/api/v1/claims.json?pair=${pair}`} download>JSON</a></p>
    </>
  );
}
