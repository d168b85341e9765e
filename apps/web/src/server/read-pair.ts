import 'server-only';
import { hasLocale } from 'next-intl';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import type { PairView } from '@mizan/api';
import { permanentRedirect } from '@/i18n/navigation';
import { routing, type InterfaceLocale } from '@/i18n/routing';
import { api } from './api';
import { isUnknown } from './problems';

type Query = Readonly<Record<string, string | string[] | undefined>>;

const load = cache(async (a: string, b: string, locale: InterfaceLocale, asOf: string | undefined) => (await api()).pair.get({ a, b, locale, ...(asOf ? { asOf } : {}) }));

/** The pair an address names; another spelling of its codes is sent to the canonical address, an unknown one is not found. */
export async function readPair(params: { locale: string; area: string; partner: string }, query: Query): Promise<{ pair: PairView & { locale: InterfaceLocale }; path: string }> {
  const { locale, area, partner } = params;
  if (!hasLocale(routing.locales, locale)) notFound();
  const asOf = typeof query.asOf === 'string' ? query.asOf : undefined;
  const pair = await load(decodeURIComponent(area), decodeURIComponent(partner), locale, asOf).catch((error: unknown) => {
    if (isUnknown(error)) notFound();
    throw error;
  });
  const path = `/${pair.a.code}/${pair.b.code}`;
  if (`/${area}/${partner}` !== path) permanentRedirect({ href: { pathname: path, query: query as Record<string, string> }, locale });
  return { pair: { ...pair, locale }, path };
}
