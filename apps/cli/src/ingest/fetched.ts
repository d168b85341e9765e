import { fetchAnswers, type Fetched } from '@mizan/io/fetch';
import { Refusal, UsageError } from '../refusal.ts';
import type { Terminal } from '../terminal.ts';
import { VERSION } from '../version.ts';
import { fetchProgress } from './progress.ts';
import type { Asking, Provider } from './provider.ts';
import { flagOf } from './words.ts';

export interface FetchWords {
  /** Folder of the cache. */
  readonly cache: string;
  readonly vintage?: string;
  readonly offline?: true;
  readonly refresh?: true;
}

export const DEFAULT_CACHE = 'var/cache';

/** Asks a provider's API, or the cache, for all of a release; refuses with what request failed and why. */
export async function fetched(provider: Provider, asking: Omit<Asking, 'environment'>, { cache, vintage, offline, refresh }: FetchWords, terminal: Terminal): Promise<Fetched> {
  if (provider.fetch === undefined) throw new UsageError(`name the files of the release; ${provider.name} is not fetched`);
  const { environment } = terminal;
  const query = provider.fetch.query({ ...asking, environment });
  if (!query.ok) throw new UsageError(`${flagOf(query.problem.field)}: ${query.problem.reason}`);
  const { progress, notify, end } = fetchProgress(terminal);
  const result = await fetchAnswers(query.value, { cache, release: vintage, offline, refresh, environment, userAgent: `mizan/${VERSION}`, onProgress: progress, notify }).finally(end);
  if (!result.ok) throw new Refusal(`${result.problem.reason}\nnothing changed`, [{ field: 'fetch', reason: result.problem.reason }]);
  return result.value;
}
