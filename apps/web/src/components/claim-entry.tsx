import { useTranslations } from 'next-intl';
import type { ClaimView } from '@mizan/api';
import { LocalLink } from './local-link';
import { PublicationList } from './publication-list';
import { ScopeBadges } from './scope-badges';
import { VerdictBadge } from './verdict-badge';
import styles from './ledger.module.css';

/** One claim of the ledger: its figure, sentence, speaker, scope, check and printings. */
export function ClaimEntry({ view, level }: { view: ClaimView; level: 'full' | 'short' }) {
  const t = useTranslations('claim');
  return (
    <li className={styles.entry} id={view.id}>
      <p className={styles.figure}><span aria-hidden="true" className={styles.diamond}>◇</span><LocalLink href={view.href}>{view.valueLabel ?? view.kind.label}</LocalLink></p>
      <div className={styles.body}>
        <p className={styles.sentence}>{view.sentence}</p>
        <p className="muted">{view.statedBySentence}</p>
        <p className={styles.badges}><ScopeBadges scope={view.scope} /> <VerdictBadge verdict={view.check.verdict} /> {view.rank === 'deprecated' && <span className={styles.tag}>{t('deprecated')}</span>}</p>
        {level === 'full' && <>
          {!view.levelKnown && <p className={styles.remark}>{t('noLevel')}</p>}
          <p className={styles.remark}>{view.check.sentence}</p>
          <PublicationList publications={view.publications} />
          {view.alteredCopies.length > 0 && <><p className={styles.label}>{t('altered')}</p><PublicationList publications={view.alteredCopies} /></>}
        </>}
        {level === 'short' && <p className={styles.counts}>{t('copies', { count: view.publications.length })}{view.alteredCopies.length > 0 && <> · {t('alteredCount', { count: view.alteredCopies.length })}</>}</p>}
      </div>
    </li>
  );
}
