import { useTranslations } from 'next-intl';
import { LocalLink } from './local-link';
import styles from './site.module.css';

export function SiteFooter() {
  const t = useTranslations('site');
  return (
    <footer className={styles.footer}>
      <div className="page">
        <p>{t('footer')}</p>
        <p><LocalLink href="/methods">{t('methods')}</LocalLink> · <LocalLink href="/sources">{t('sources')}</LocalLink> · <LocalLink href="/read">{t('read')}</LocalLink></p>
      </div>
    </footer>
  );
}
