import { useTranslations } from 'next-intl';
import type { ConflictView } from '@mizan/api';
import { LocalLink } from './local-link';
import styles from './timeline.module.css';

/** Statements that differ, all kept, with the verdict and why. */
export function ConflictEntry({ conflict }: { conflict: ConflictView }) {
  const t = useTranslations('conflict');
  return (
    <li className={styles.conflict} id={conflict.id}>
      <p className={styles.title}>{conflict.title} <span className={styles.verdict}>{conflict.verdict.label}</span></p>
      <p>{conflict.rationale}</p>
      <p className={styles.from}><span className="muted">{t('statements')}</span> {conflict.members.map((member, i) => <span key={member.id}>{i > 0 && ' · '}<LocalLink href={member.href}>{member.label}</LocalLink>{member.preferred && <> <span className="muted">({t('preferred')})</span></>}</span>)}</p>
    </li>
  );
}
