import type { Metadata } from 'next';
import type { Locale } from 'next-intl';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { cache } from 'react';
import { LocalLink } from '@/components/local-link';
import { permanentRedirect } from '@/i18n/navigation';
import { api } from '@/server/api';
import { notFoundIfUnknown } from '@/server/problems';
import styles from '@/components/list.module.css';

type Props = PageProps<'/[locale]/[area]'>;

const read = cache(async (area: string, locale: Locale) => (await api()).areas.get({ area, locale }).catch(notFoundIfUnknown));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { area, locale } = await params;
  return { title: (await read(decodeURIComponent(area), locale as Locale)).area.name };
}

/** An area's way to its pairs. */
export default async function AreaPage({ params }: Props) {
  const { area, locale } = await params;
  setRequestLocale(locale as Locale);
  const t = await getTranslations('area');
  const view = await read(decodeURIComponent(area), locale as Locale);
  if (view.area.code !== area) permanentRedirect({ href: `/${view.area.code}`, locale: locale as Locale });
  const name = view.area.name;
  return (
    <article className={styles.detail}>
      <h1>{name}</h1>
      <p className={styles.text}>{t('text', { area: name })}</p>
      <h2>{t('pairs')}</h2>
      {view.partners.length === 0 ? <p>{t('none', { area: name })}</p> : <ul className={styles.rows}>{view.partners.map((partner) => <li key={partner.code}><LocalLink href={`/${view.area.code}/${partner.code}`}>{name} ↔ {partner.label}</LocalLink></li>)}</ul>}
    </article>
  );
}
