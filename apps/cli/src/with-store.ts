import { openStore, type Store } from '@mizan/store';

/** Answers from the database at `url`, and closes it. */
export async function withStore<T>(url: string, answer: (store: Store) => Promise<T>): Promise<T> {
  const handle = await openStore(url);
  try {
    return await answer(await handle.current());
  } finally {
    await handle.close();
  }
}
