import type { Metadata } from 'next';
import type { Locale } from 'next-intl';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { ListPage } from '@/components/list-page';
import { EventEntry } from '@/components/timeline';
import { api } from '@/server/api';
import { PAGE_SIZE, readListQuery } from '@/server/list-query';
import { notFoundIfUnknown } from '@/server/problems';
import styles from '@/components/timeline.module.css';

type Props = PageProps<'/[locale]/events'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: (await params).locale as Locale, namespace: 'event' });
  return { title: t('list'), description: t('listText') };
}

export default async function EventsPage({ params, searchParams }: Props) {
  const locale = (await params).locale as Locale;
  setRequestLocale(locale);
  const t = await getTranslations('event');
  const { filters, page } = readListQuery(await searchParams, ['pair', 'type', 'topic']);
  const list = await (await api()).events.list({ ...filters, locale, offset: (page - 1) * PAGE_SIZE, limit: PAGE_SIZE }).catch(notFoundIfUnknown);
  return (
    <ListPage title={t('list')} text={t('listText')} path="/events" filters={filters} page={page} total={list.total} downloads={['csv', 'json']}>
      <ol className={styles.timeline}>{list.events.map((view) => <EventEntry key={view.id} view={view} />)}</ol>
    </ListPage>
  );
}
