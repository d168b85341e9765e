'use server';
import type { Locale } from 'next-intl';
import { answerFile, type FactAnswer } from '@/server/facts';

/** Reads a file that was chosen or dropped, and answers for its figures; nothing is kept of it. */
export async function checkFile(locale: Locale, _: FactAnswer, form: FormData): Promise<FactAnswer> {
  const file = form.get('file');
  return file instanceof File && file.size > 0 ? answerFile(new Uint8Array(await file.arrayBuffer()), locale) : { kind: 'nothing asked' };
}
