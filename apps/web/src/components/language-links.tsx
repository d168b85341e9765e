'use client';
import { useLocale } from 'next-intl';
import { useSearchParams } from 'next/navigation';
import { Suspense } from 'react';
import { Link, usePathname } from '@/i18n/navigation';
import { INTERFACE_LOCALES, LANGUAGE_NAMES } from '@/i18n/routing';
import styles from './site.module.css';

/** The same view in the other languages: the whole address is kept. */
export function LanguageLinks({ label }: { label: string }) {
  return <Suspense fallback={<Links label={label} query="" />}><LinksHere label={label} /></Suspense>;
}

function LinksHere({ label }: { label: string }) {
  return <Links label={label} query={useSearchParams().toString()} />;
}

function Links({ label, query }: { label: string; query: string }) {
  const here = useLocale();
  const path = usePathname();
  return (
    <nav aria-label={label} className={styles.languages}>
      <ul>
        {INTERFACE_LOCALES.map((locale) => (
          <li key={locale}>
            <Link href={query ? `${path}?${query}` : path} locale={locale} lang={locale} hrefLang={locale} aria-current={locale === here ? 'true' : undefined} prefetch={false}>{LANGUAGE_NAMES[locale]}</Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
