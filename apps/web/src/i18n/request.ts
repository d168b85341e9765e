import { hasLocale } from 'next-intl';
import type english from '../../messages/en.json';
import { getRequestConfig } from 'next-intl/server';
import { routing } from './routing';

export default getRequestConfig(async ({ requestLocale }) => {
  const requested = await requestLocale;
  const locale = hasLocale(routing.locales, requested) ? requested : routing.defaultLocale;
  const messages = (await import(`../../messages/${locale}.json`)) as { default: typeof english };
  return { locale, messages: messages.default, timeZone: 'UTC' };
});
