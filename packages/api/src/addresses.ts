import type { SearchKind } from './view/search-view.ts';

/** Addresses of pages, below the locale: what the site and the links in charts agree on. */
export const pairAddress = (a: string, b: string): string => `/${a}/${b}`;
export const claimAddress = (id: string): string => `/claims/${id}`;
export const eventAddress = (id: string): string => `/events/${id}`;
export const sourceAddress = (id: string): string => `/sources/${id}`;

/** An anchor on the page of all disagreements. */
export const conflictAddress = (id: string): string => `/conflicts#${id}`;
export const areaAddress = (code: string): string => `/${code}`;
export const personAddress = (id: string): string => `/people/${id}`;

/** The address of a found thing's page, or null for goods, which have no page of their own. */
export function addressOf(kind: SearchKind, id: string): string | null {
  switch (kind) {
    case 'area': return areaAddress(id);
    case 'person': return personAddress(id);
    case 'claim': return claimAddress(id);
    case 'event': return eventAddress(id);
    case 'source': return sourceAddress(id);
    default: return null;
  }
}
