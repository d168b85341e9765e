import type { Metadata } from 'next';
import type { Locale } from 'next-intl';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { notFound } from 'next/navigation';
import { LocalLink } from '@/components/local-link';
import { routing } from '@/i18n/routing';
import { methodIds, readMethod } from '@/server/methods';
import list from '@/components/list.module.css';
import styles from '@/components/prose.module.css';

type Props = PageProps<'/[locale]/methods/[id]'>;

export const dynamicParams = false;
export const generateStaticParams = () => routing.locales.flatMap((locale) => methodIds().map((id) => ({ locale, id })));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id, locale } = await params;
  return methodIds().includes(id) ? { title: readMethod(id, locale).title } : {};
}

export default async function MethodPage({ params }: Props) {
  const { id, locale } = await params;
  if (!methodIds().includes(id)) notFound();
  setRequestLocale(locale as Locale);
  const t = await getTranslations('methods');
  const method = readMethod(id, locale);
  return (
    <article className={list.detail}>
      <p><LocalLink href="/methods">{t('back')}</LocalLink></p>
      <div lang="en" dir="ltr">
        <h1>{method.title}</h1>
        <div className={styles.prose} dangerouslySetInnerHTML={{ __html: method.html }} />
      </div>
    </article>
  );
}
