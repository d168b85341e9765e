import { useTranslations } from 'next-intl';
import { SearchBox } from '@/components/search-box';

export default function NotFound() {
  const t = useTranslations('site');
  return (
    <div style={{ paddingBlockStart: '3rem' }}>
      <h1>{t('notFound')}</h1>
      <p className="muted" style={{ marginBlock: '0.75rem 1.25rem' }}>{t('notFoundAdvice')}</p>
      <SearchBox />
    </div>
  );
}
