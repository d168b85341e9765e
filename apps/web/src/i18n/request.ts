import { hasLocale } from 'next-intl';
import type english from '../../messages/en.json';
import { notFound } from 'next/navigation';
import { getRequestConfig } from 'next-intl/server';
import { routing } from './routing';

export default getRequestConfig(async ({ requestLocale }) => {
  const requested = (await requestLocale) ?? routing.defaultLocale;
  // An address such as /favicon.txt/claims has no language before its first word: no page is made for it.
  if (!hasLocale(routing.locales, requested)) notFound();
  const locale = requested;
  const messages = (await import(`../../messages/${locale}.json`)) as { default: typeof english };
  return { locale, messages: messages.default, timeZone: 'UTC' };
});
