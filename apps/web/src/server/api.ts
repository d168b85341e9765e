import 'server-only';
import { connection } from 'next/server';
import { cache } from 'react';
import { createCaller, createContext } from '@mizan/api';

/** The API called in process, one build of the database for the whole of a request; never while the site is built. */
export const api = cache(async () => {
  await connection();
  return createCaller(await createContext());
});
