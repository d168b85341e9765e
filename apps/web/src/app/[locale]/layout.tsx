import type { Metadata, Viewport } from 'next';
import { hasLocale, NextIntlClientProvider } from 'next-intl';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { directionOf } from '@mizan/model';
import { paletteCss } from '@mizan/charts';
import { SiteFooter } from '@/components/site-footer';
import { SiteHeader } from '@/components/site-header';
import { routing } from '@/i18n/routing';
import '../globals.css';

export const viewport: Viewport = { themeColor: [{ media: '(prefers-color-scheme: light)', color: '#ffffff' }, { media: '(prefers-color-scheme: dark)', color: '#121417' }] };

export async function generateMetadata({ params }: LayoutProps<'/[locale]'>): Promise<Metadata> {
  const { locale } = await params;
  if (!hasLocale(routing.locales, locale)) return {};
  const t = await getTranslations({ locale, namespace: 'site' });
  return { metadataBase: new URL(process.env.MIZAN_SITE_URL || `http://localhost:${process.env.PORT ?? 3000}`), title: { default: t('name'), template: `%s · ${t('name')}` }, description: t('tagline') };
}

export default async function LocaleLayout({ children, params }: LayoutProps<'/[locale]'>) {
  const { locale } = await params;
  if (!hasLocale(routing.locales, locale)) notFound();
  setRequestLocale(locale);
  const t = await getTranslations('site');
  return (
    <html lang={locale} dir={directionOf(locale)}>
      <body>
        <style>{paletteCss}</style>
        <NextIntlClientProvider messages={null}>
          <a className="skip" href="#main">{t('skip')}</a>
          <SiteHeader />
          <main id="main" className="page" tabIndex={-1}>{children as ReactNode}</main>
          <SiteFooter />
        </NextIntlClientProvider>
      </body>
    </html>
  );
}
