import { useLocale, useTranslations } from 'next-intl';
import { SearchSuggestions } from './search-suggestions';
import styles from './search.module.css';

/** A plain form that works alone; suggestions as one types come on top. */
export function SearchBox({ large = false, text = '' }: { large?: boolean; text?: string }) {
  const t = useTranslations('search');
  const locale = useLocale();
  return (
    <form role="search" action={`/${locale}/search`} className={`${styles.form} ${large ? styles.large : ''} screen-only`}>
      <SearchSuggestions locale={locale} label={t('label')} placeholder={t('placeholder')} text={text} kinds={{ pair: t('kind.pair'), area: t('kind.area'), product: t('kind.product'), person: t('kind.person'), event: t('kind.event'), claim: t('kind.claim'), source: t('kind.source') }} />
      <button type="submit">{t('submit')}</button>
    </form>
  );
}
