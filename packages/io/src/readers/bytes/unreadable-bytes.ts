/** Thrown while a file is read: which file or entry, and what stands in the way. Readers end with a rejection that says it. */
export class UnreadableBytes extends Error {
  override readonly name = 'UnreadableBytes';
  constructor(readonly entry: string, readonly reason: string, cause?: unknown) {
    super(`${entry}: ${reason}`, { cause });
  }
}

export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
