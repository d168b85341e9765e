import type { PairView } from '@mizan/api';
import { ClaimEntry } from './claim-entry';
import ledger from './ledger.module.css';
import styles from './pair.module.css';

/** No product data are loaded: says so, and shows what was stated of the composition. */
export function StatedProducts({ products }: { products: PairView['products'] }) {
  return (
    <>
      <p className={styles.missing}>{products.missing}</p>
      <ol className={ledger.list}>{products.stated.map((view) => <ClaimEntry key={view.id} view={view} level="short" />)}</ol>
    </>
  );
}
