import { refuse, accept, type Result } from '@mizan/model';

/** Text without the keys in it, plain or as an address would write them. */
export function redacted(text: string, secrets: readonly string[]): string {
  let clean = text;
  for (const secret of secrets) for (const form of [secret, encodeURIComponent(secret)]) if (form !== '') clean = clean.replaceAll(form, '[key]');
  return clean;
}

const KEY_PARAMETER = /^(subscription[-_]?key|api[-_]?key|key|(access[-_]?)?token|password|secret|auth(orization)?)$/i;

/** An address a person gave; refuses one with a key or a password in it, for addresses are shown and kept. */
export function openAddress(given: string): Result<URL> {
  let url: URL;
  try {
    url = new URL(given);
  } catch {
    return refuse('url', 'this is no address; write it whole, such as https://example.org/data.json');
  }
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return refuse('url', `${url.protocol} is not fetched; write an address of https`);
  if (url.username !== '' || url.password !== '') return refuse('url', 'the address holds a name or a password; addresses are shown and kept, so it is not asked');
  const key = [...url.searchParams.keys()].find((name) => KEY_PARAMETER.test(name));
  return key === undefined ? accept(url) : refuse('url', `the address holds a key (${key}); addresses are shown and kept, so it is not asked`);
}
