import { MEDIA_TYPES, type AnyResults, type Format } from '@mizan/briefs';
import { fileOf, serve } from '@mizan/briefs/worker';
import { openStore, type StoreHandle } from '@mizan/store';
import { createContext } from '../context.ts';
import { briefOf, resultsOf } from './results.ts';
import type { Composed, DocumentTask, Made } from './task.ts';

/** The database this thread reads; looked at anew for each document, so that it is never behind the server. */
let opened: { readonly url: string; readonly handle: Promise<StoreHandle> } | undefined;

function handleOf(url: string): Promise<StoreHandle> {
  if (opened?.url !== url) {
    void opened?.handle.then((handle) => handle.close());
    opened = { url, handle: openStore(url, { checkEvery: 0 }) };
  }
  return opened.handle;
}

serve<DocumentTask, Made>(async (task) => ('results' in task ? made(task.results, task.format) : composed(task)), (answer) => ('bytes' in answer ? [answer.bytes.buffer] : []));

/** Reads, composes and renders; another build than the one asked for is told and not used. */
async function composed({ database, version, today, subject, choice, format }: Composed): Promise<Made> {
  const handle = await handleOf(database);
  const store = await handle.current();
  if (store.version !== version) return { otherBuild: store.version };
  return made(await resultsOf(await createContext({ store, today }), subject, choice), format);
}

async function made(results: AnyResults, format: string): Promise<Made> {
  const brief = briefOf(results);
  const bytes = await fileOf(format in MEDIA_TYPES ? { brief, format: format as Format } : { brief, sources: results.sources });
  return { bytes, vintages: results.vintages, omitted: results.omitted };
}
