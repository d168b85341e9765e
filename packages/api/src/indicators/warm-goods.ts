import { createContext, type Context } from '../context.ts';
import { prepareComplexity } from './goods/complexity.ts';

/**
 * Computes, once a server has started, what the first page of a country would wait for. Without a database, or where it cannot be
 * read, there is nothing to prepare: the page itself says what is wrong.
 */
export async function warmGoods(context: () => Promise<Context> = createContext): Promise<void> {
  try {
    await prepareComplexity(await context());
  } catch {
    // Asked again by the first page, which tells.
  }
}
