import { UsageError } from '../refusal.ts';

/** What the API refuses to read (a code, an id, the subject of a file) is wrong usage of a command line. */
export async function refusedAsUsage<T>(ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    const { Refusal } = await import('@mizan/api');
    throw error instanceof Refusal ? new UsageError(error.message) : error;
  }
}
