import { useTranslations } from 'next-intl';
import { Link } from '@/i18n/navigation';
import { LanguageLinks } from './language-links';
import styles from './site.module.css';

const PLACES = ['claims', 'events', 'sources', 'methods'] as const;

export function SiteHeader() {
  const t = useTranslations('site');
  return (
    <header className={styles.header}>
      <div className={`page ${styles.bar}`}>
        <Link href="/" className={styles.name}>{t('name')}</Link>
        <nav aria-label={t('navigation')} className={styles.nav}>
          <ul>{PLACES.map((place) => <li key={place}><Link href={`/${place}`}>{t(place)}</Link></li>)}</ul>
        </nav>
        <LanguageLinks label={t('language')} />
      </div>
    </header>
  );
}
