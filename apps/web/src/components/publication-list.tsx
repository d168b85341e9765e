import { useTranslations } from 'next-intl';
import type { PublicationView } from '@mizan/api';
import { LocalLink } from './local-link';
import styles from './ledger.module.css';

/** Who printed a claim, the first one named as such; altered copies say what they changed. */
export function PublicationList({ publications, says = false }: { publications: readonly PublicationView[]; says?: boolean }) {
  const t = useTranslations('claim');
  return (
    <ul className={styles.publications}>
      {publications.map((printing) => (
        <li key={printing.source}>
          <LocalLink href={printing.href}><bdi>{printing.publisher}</bdi></LocalLink> <span className="muted">({printing.language.label}{printing.published && <>, <bdi>{printing.published.label}</bdi></>}; {printing.relation.label})</span>
          {printing.altered.length > 0 && <> <span className={styles.changed}>{t('changed', { what: printing.altered.map((change) => change.label).join(', ') })}</span></>}
          {says && printing.says && <p className={styles.says} lang="en" dir="ltr">{printing.says}</p>}
        </li>
      ))}
    </ul>
  );
}
