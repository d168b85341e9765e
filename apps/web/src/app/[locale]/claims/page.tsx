import type { Metadata } from 'next';
import type { Locale } from 'next-intl';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { ClaimEntry } from '@/components/claim-entry';
import { ListPage } from '@/components/list-page';
import { api } from '@/server/api';
import { notFoundIfUnknown } from '@/server/problems';
import { PAGE_SIZE, readListQuery } from '@/server/list-query';
import styles from '@/components/ledger.module.css';

type Props = PageProps<'/[locale]/claims'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: (await params).locale as Locale, namespace: 'claim' });
  return { title: t('list'), description: t('listText') };
}

export default async function ClaimsPage({ params, searchParams }: Props) {
  const locale = (await params).locale as Locale;
  setRequestLocale(locale);
  const t = await getTranslations('claim');
  const { filters, page } = readListQuery(await searchParams, ['pair', 'metric', 'kind']);
  const list = await (await api()).claims.list({ ...filters, locale, offset: (page - 1) * PAGE_SIZE, limit: PAGE_SIZE }).catch(notFoundIfUnknown);
  return (
    <ListPage title={t('list')} text={t('listText')} path="/claims" filters={filters} page={page} total={list.total} downloads={['csv', 'json']}>
      <ol className={styles.list}>{list.claims.map((view) => <ClaimEntry key={view.id} view={view} level="short" />)}</ol>
    </ListPage>
  );
}
