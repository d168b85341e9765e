import type { Metadata } from 'next';
import type { Locale } from 'next-intl';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { ConflictEntry } from '@/components/conflict-entry';
import { api } from '@/server/api';
import styles from '@/components/list.module.css';

type Props = PageProps<'/[locale]/conflicts'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: (await params).locale as Locale, namespace: 'conflict' });
  return { title: t('title'), description: t('text') };
}

/** Every disagreement between sources, each with all its statements. */
export default async function ConflictsPage({ params }: Props) {
  const locale = (await params).locale as Locale;
  setRequestLocale(locale);
  const t = await getTranslations('conflict');
  const conflicts = await (await api()).conflicts.list({ locale });
  return (
    <div className={styles.page}>
      <h1>{t('title')}</h1>
      <p className={styles.text}>{t('text')}</p>
      <ul>{conflicts.map((conflict) => <ConflictEntry key={conflict.id} conflict={conflict} />)}</ul>
    </div>
  );
}
