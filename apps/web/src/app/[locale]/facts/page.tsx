import type { Metadata } from 'next';
import { NextIntlClientProvider, type Locale } from 'next-intl';
import { getMessages, getTranslations, setRequestLocale } from 'next-intl/server';
import { FactAnswers } from '@/components/fact-answers';
import { answerQuery } from '@/server/facts';
import { checkFile } from './check-file';
import { FileForm } from './file-form';
import styles from './facts.module.css';
import list from '@/components/list.module.css';

type Props = PageProps<'/[locale]/facts'>;

const EXAMPLE = 'COW_TRADE.A.MA.RU.M.TOTAL.CIF.TRADE_VALUE/2014';

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: (await params).locale as Locale, namespace: 'facts' });
  return { title: t('title'), description: t('text'), robots: { index: false } };
}

/** Where a printed figure is asked for later: what identifiers and QR codes of summaries lead to. */
export default async function FactsPage({ params, searchParams }: Props) {
  const locale = (await params).locale as Locale;
  setRequestLocale(locale);
  const [t, query] = [await getTranslations('facts'), await searchParams];
  const answer = await answerQuery(query, locale);
  return (
    <div className={list.page}>
      <h1>{t('title')}</h1>
      <p className={list.text}>{t('text')}</p>
      <FactAnswers answer={answer} />
      <form action={`/${locale}/facts`} className={`${styles.form} screen-only`}>
        <label htmlFor="id">{t('id')}</label>
        <p id="id-hint" className="muted">{t('idHint', { example: EXAMPLE })}</p>
        <div className={styles.fields}>
          <input id="id" name="id" required maxLength={400} dir="ltr" spellCheck={false} autoComplete="off" aria-describedby="id-hint" defaultValue={typeof query.id === 'string' ? query.id : ''} />
          <button type="submit">{t('look')}</button>
        </div>
      </form>
      <NextIntlClientProvider messages={{ facts: (await getMessages()).facts }}>
        <FileForm action={checkFile.bind(null, locale)} />
      </NextIntlClientProvider>
    </div>
  );
}
