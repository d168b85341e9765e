import { useFormatter, useTranslations } from 'next-intl';
import type { PublicationView } from '@mizan/api';
import { LocalLink } from './local-link';
import styles from './ledger.module.css';

/** Who printed a claim, the first one named as such; altered copies say what they changed. */
export function PublicationList({ publications, says = false }: { publications: readonly PublicationView[]; says?: boolean }) {
  const t = useTranslations('claim');
  const format = useFormatter();
  return (
    <ul className={styles.publications}>
      {publications.map((printing) => (
        <li key={printing.source}>
          <LocalLink href={printing.href}>{printing.publisher}</LocalLink> <span className="muted">{printing.published ? t('printed', { language: printing.language.label, date: printing.published.label, relation: printing.relation.label }) : t('printedUndated', { language: printing.language.label, relation: printing.relation.label })}</span>
          {printing.altered.length > 0 && <> <span className={styles.changed}>{t('changed', { what: format.list(printing.altered.map((change) => change.label), { type: 'conjunction' }) })}</span></>}
          {says && printing.says && <p className={styles.says} lang="en" dir="ltr">{printing.says}</p>}
        </li>
      ))}
    </ul>
  );
}
