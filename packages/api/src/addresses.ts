import type { SearchKind } from './view/search-view.ts';

/** Addresses of pages, below the locale: what the site and the links in charts agree on. */
export const pairAddress = (a: string, b: string): string => `/${a}/${b}`;
export const claimAddress = (id: string): string => `/claims/${id}`;
export const eventAddress = (id: string): string => `/events/${id}`;
export const sourceAddress = (id: string): string => `/sources/${id}`;

/** The address of a found thing's page, or null for the kinds that have no page of their own. */
export function addressOf(kind: SearchKind, id: string): string | null {
  switch (kind) {
    case 'claim': return claimAddress(id);
    case 'event': return eventAddress(id);
    case 'source': return sourceAddress(id);
    default: return null;
  }
}
