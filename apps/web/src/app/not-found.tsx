import { getTranslations } from 'next-intl/server';
import { directionOf } from '@mizan/model';
import { INTERFACE_LOCALES, LANGUAGE_NAMES } from '@/i18n/routing';
import './globals.css';

/** For an address below no language of the site: the same in each, with the way in. */
export default async function NotFound() {
  const told = await Promise.all(INTERFACE_LOCALES.map(async (locale) => [locale, (await getTranslations({ locale, namespace: 'site' }))('notFound')] as const));
  return (
    <html lang="en">
      <body>
        <main className="page" style={{ paddingBlock: '3rem' }}>
          <h1>{told[0]![1]}</h1>
          <ul style={{ marginBlockStart: '1.5rem' }}>
            {told.map(([locale, text]) => <li key={locale} lang={locale} dir={directionOf(locale)} style={{ marginBlockEnd: '0.5rem' }}>{text}. <a href={`/${locale}`}>{LANGUAGE_NAMES[locale]}</a></li>)}
          </ul>
        </main>
      </body>
    </html>
  );
}
