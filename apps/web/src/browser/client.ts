import { createMizanClient } from '@mizan/api/client';

/** The typed client of this site's own API, for what happens after the page has arrived. */
export const mizan = createMizanClient({ url: '/api/trpc' });
