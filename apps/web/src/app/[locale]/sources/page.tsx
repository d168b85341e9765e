import type { Metadata } from 'next';
import type { Locale } from 'next-intl';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { SourceList } from '@/components/source-list';
import { api } from '@/server/api';
import { inOrderOfUse, markNumbers } from '@/server/mark-numbers';

type Props = PageProps<'/[locale]/sources'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: (await params).locale as Locale, namespace: 'source' });
  return { title: t('list'), description: t('listText') };
}

export default async function SourcesPage({ params }: Props) {
  const locale = (await params).locale as Locale;
  setRequestLocale(locale);
  const t = await getTranslations('source');
  const sources = inOrderOfUse(await (await api()).sources.list({ locale }), []);
  return (
    <div style={{ paddingBlockStart: '2rem' }}>
      <h1>{t('list')}</h1>
      <p className="muted" style={{ marginBlock: '0.6rem 1.5rem', maxWidth: 'var(--measure)' }}>{t('listText')} <a href="/api/v1/sources.json" download>JSON</a></p>
      <SourceList sources={sources} marks={markNumbers(sources)} />
    </div>
  );
}
