/** The longest a host may make us wait; asked for more, we stop and say so, and what has come is kept. */
export const LONGEST_WAIT = 15 * 60_000;

export type RetryAfter =
  | { readonly kind: 'wait'; readonly milliseconds: number }
  /** A sound wish beyond {@link LONGEST_WAIT}. */
  | { readonly kind: 'too-long'; readonly milliseconds: number }
  /** Nothing that can be followed: why. */
  | { readonly kind: 'unreasonable'; readonly reason: string };

/**
 * Reads a Retry-After header (RFC 9110, 10.2.3): seconds, or a date, which is counted from the answer's own Date so that
 * our wall clock has no say; from `wall` only where the answer has none. Undefined without a header.
 */
export function retryAfter(header: string | null, date: string | null, wall: number): RetryAfter | undefined {
  if (header === null || header.trim() === '') return undefined;
  const text = header.trim();
  if (/^\d+$/.test(text)) return bounded(Number(text) * 1000);
  const until = Date.parse(text);
  if (!/[a-z]/i.test(text) || Number.isNaN(until)) return { kind: 'unreasonable', reason: `Retry-After "${text.slice(0, 60)}" is neither seconds nor a date` };
  const stated = date === null ? NaN : Date.parse(date);
  const wait = until - (Number.isNaN(stated) ? wall : stated);
  if (wait < 0) return { kind: 'unreasonable', reason: `Retry-After "${text}" has passed` };
  if (wait > LONGEST_WAIT && Number.isNaN(stated)) return { kind: 'unreasonable', reason: `Retry-After "${text}" is far from this machine's clock` };
  return bounded(wait);
}

const bounded = (milliseconds: number): RetryAfter => ({ kind: milliseconds > LONGEST_WAIT ? 'too-long' : 'wait', milliseconds });
