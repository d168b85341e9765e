import type { Metadata } from 'next';
import type { Locale } from 'next-intl';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { LocalLink } from '@/components/local-link';
import { routing } from '@/i18n/routing';
import { methodIds, readMethod } from '@/server/methods';
import styles from '@/components/list.module.css';

type Props = PageProps<'/[locale]/methods'>;

export const dynamicParams = false;
export const generateStaticParams = () => routing.locales.map((locale) => ({ locale }));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: (await params).locale as Locale, namespace: 'methods' });
  return { title: t('title'), description: t('text') };
}

export default async function MethodsPage({ params }: Props) {
  const locale = (await params).locale as Locale;
  setRequestLocale(locale);
  const t = await getTranslations('methods');
  return (
    <div className={styles.detail}>
      <h1>{t('title')}</h1>
      <p className={styles.text}>{t('text')}</p>
      <ul className={styles.rows} lang="en" dir="ltr">{methodIds().map((id) => <li key={id}><LocalLink href={`/methods/${id}`}>{readMethod(id, locale).title}</LocalLink></li>)}</ul>
    </div>
  );
}
