import { useLocale } from 'next-intl';
import type { ComponentProps } from 'react';

type Props = Omit<ComponentProps<'a'>, 'href'> & { readonly href: string; readonly query?: Readonly<Record<string, string>> };

/** A plain link within the reader's language: a page of a thousand of them stays light, and needs no script. */
export function LocalLink({ href, query = {}, ...rest }: Props) {
  const locale = useLocale();
  const search = new URLSearchParams(query).toString();
  return <a href={`/${locale}${href === '/' ? '' : href}${search && `?${search}`}`} {...rest} />;
}
