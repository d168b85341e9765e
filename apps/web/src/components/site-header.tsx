import { useTranslations } from 'next-intl';
import { LocalLink } from './local-link';
import { LanguageLinks } from './language-links';
import styles from './site.module.css';

const PLACES = ['claims', 'events', 'sources', 'methods', 'read'] as const;

export function SiteHeader() {
  const t = useTranslations('site');
  return (
    <header className={styles.header}>
      <div className={`page ${styles.bar}`}>
        <LocalLink href="/" className={styles.name}>{t('name')}</LocalLink>
        <nav aria-label={t('navigation')} className={styles.nav}>
          <ul>{PLACES.map((place) => <li key={place}><LocalLink href={`/${place}`}>{t(place)}</LocalLink></li>)}</ul>
        </nav>
        <LanguageLinks label={t('language')} />
      </div>
    </header>
  );
}
