import 'server-only';
import { cache } from 'react';
import { createCaller, createContext } from '@mizan/api';

/** The API called in process, one build of the database for the whole of a request. */
export const api = cache(async () => createCaller(await createContext()));
