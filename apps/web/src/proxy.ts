import createMiddleware from 'next-intl/middleware';
import { routing } from './i18n/routing';

/** Sends an address without a language to the reader's own. */
export default createMiddleware(routing);

export const config = { matcher: '/((?!api|briefs|charts|healthz|readyz|_next|_vercel|.*\\..*).*)' };
