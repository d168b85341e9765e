import 'server-only';
import { headers } from 'next/headers';

/** Where readers reach this server: MIZAN_SITE_URL where set, else what the request was addressed to. */
export async function siteAddress(): Promise<string> {
  if (process.env.MIZAN_SITE_URL) return process.env.MIZAN_SITE_URL.replace(/\/$/, '');
  const sent = await headers();
  return `${sent.get('x-forwarded-proto') ?? 'http'}://${sent.get('host') ?? 'localhost:3000'}`;
}
