import { useTranslations } from 'next-intl';
import { Link } from '@/i18n/navigation';
import styles from './site.module.css';

export function SiteFooter() {
  const t = useTranslations('site');
  return (
    <footer className={styles.footer}>
      <div className="page">
        <p>{t('footer')}</p>
        <p><Link href="/methods">{t('methods')}</Link> · <Link href="/sources">{t('sources')}</Link></p>
      </div>
    </footer>
  );
}
