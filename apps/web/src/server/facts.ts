import 'server-only';
import { createContext, Refusal } from '@mizan/api';
import { checkFact, checkFile, checkReleases, FactQuery, type DocumentCheck, type FactHistory } from '@mizan/api/briefs';
import type { Locale } from 'next-intl';
import { connection } from 'next/server';

export type FactAnswer =
  | { readonly kind: 'nothing asked' } | { readonly kind: 'unreadable' }
  | { readonly kind: 'figure'; readonly asked: 'printed' | 'kept'; readonly found: FactHistory }
  | { readonly kind: 'document'; readonly found: DocumentCheck };

type Query = Readonly<Record<string, string | string[] | undefined>>;

/** What an address asks of figures; what cannot be read in it is said, as a person may have typed it. */
export async function answerQuery(query: Query, locale: Locale): Promise<FactAnswer> {
  await connection();
  const given = Object.fromEntries(Object.entries(query).filter(([, value]) => value !== ''));
  const read = FactQuery.safeParse({ ...given, lang: locale });
  if (!read.success) return { kind: 'unreadable' };
  const { id, value, unit, release, of, releases = [] } = read.data;
  if (id !== undefined) return { kind: 'figure', asked: value === undefined ? 'kept' : 'printed', found: await checkFact(await createContext(), { id, value, unit, release }, locale) };
  return of === undefined ? { kind: 'nothing asked' } : unlessRefused(async () => checkReleases(await createContext(), of, releases, locale));
}

/** The figures of a file, in whichever of the five formats it is. */
export const answerFile = async (bytes: Uint8Array, locale: Locale): Promise<FactAnswer> => unlessRefused(async () => checkFile(await createContext(), bytes, locale));

/** A subject that is not known here is no fault: anybody can write one into a file or an address. */
async function unlessRefused(ask: () => Promise<DocumentCheck | undefined>): Promise<FactAnswer> {
  try {
    const found = await ask();
    return found === undefined ? { kind: 'unreadable' } : { kind: 'document', found };
  } catch (error) {
    if (error instanceof Refusal && error.kind !== 'unavailable') return { kind: 'unreadable' };
    throw error;
  }
}
