import { useTranslations } from 'next-intl';
import { reproductionCode, type Reproduction } from '@mizan/api';
import styles from './chart.module.css';

const LANGUAGES = [['r', 'R'], ['python', 'Python'], ['stata', 'Stata']] as const;

/** Programs that compute the view from the download, in a popover of the browser's own: no script is needed. */
export function ReproductionPopover(reproduction: Reproduction) {
  const t = useTranslations('chart');
  const code = reproductionCode(reproduction);
  return (
    <div id="reproduction" popover="auto" className={styles.popover} role="dialog" aria-label={t('code')}>
      <p><strong>{t('code')}</strong> <button type="button" popoverTarget="reproduction" popoverTargetAction="hide" aria-label={t('close')}>×</button></p>
      <p className="muted">{t('codeText')}</p>
      {LANGUAGES.map(([key, name]) => (
        <details key={key} name="language" open={key === 'r'}>
          <summary>{name}</summary>
          <pre className={styles.copy} dir="ltr" lang="en" tabIndex={0} aria-label={name}>{code[key]}</pre>
        </details>
      ))}
    </div>
  );
}
