import { LONGEST_TEXT } from '@mizan/news';
import type { Metadata } from 'next';
import { NextIntlClientProvider, type Locale } from 'next-intl';
import { getMessages, getTranslations, setRequestLocale } from 'next-intl/server';
import { LocalLink } from '@/components/local-link';
import { routing } from '@/i18n/routing';
import { ArticleReader } from '@/reading/page/article-reader';
import { SAMPLES } from '@/reading/page/samples';
import styles from '@/reading/page/reading.module.css';

export const generateStaticParams = () => routing.locales.map((locale) => ({ locale }));

type Props = PageProps<'/[locale]/read'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: (await params).locale as Locale, namespace: 'reading' });
  return { title: t('title'), description: t('text') };
}

/** Where anyone pastes an article and sees what it claims; the reading is done in the browser, by a worker. */
export default async function ReadPage({ params }: Props) {
  const locale = (await params).locale as Locale;
  setRequestLocale(locale);
  const t = await getTranslations('reading');
  const { reading } = await getMessages();
  return (
    <div className={styles.page}>
      <h1>{t('title')}</h1>
      <p className={styles.lede}>{t('text')} {t('languages')}</p>
      <p className={styles.privacy}>{t('privacy')}</p>
      <p className="muted">{t('proposals')} <LocalLink href="/methods/news-reader">{t('method')}</LocalLink></p>
      <noscript><p className={styles.notice}>{t('noScript')}</p></noscript>
      <NextIntlClientProvider messages={{ reading }}>
        <ArticleReader longest={LONGEST_TEXT} samples={SAMPLES[locale]} />
      </NextIntlClientProvider>
    </div>
  );
}
