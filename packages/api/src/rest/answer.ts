import { createHash } from 'node:crypto';
import type { Omission } from '@mizan/io/writers';
import type { Vintage } from '@mizan/model';
import { documentOf, Refusal, type ProblemDocument } from '../problem.ts';
import { API_VERSION } from '../version.ts';

/** What a route answers, before it becomes HTTP. */
export interface Answer {
  readonly body: string | Uint8Array<ArrayBuffer>;
  readonly type: string;
  /** Name of the file a reader would save it under. */
  readonly file?: string;
  readonly attachment?: boolean;
  /** Never kept by anyone in between: it is true of this moment alone. */
  readonly momentary?: boolean;
  /** The releases it rests on. */
  readonly vintages: readonly Vintage[];
  readonly omitted?: readonly Omission[];
}

const SHARED = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'ETag, Content-Disposition, Retry-After, Mizan-Version, Mizan-Vintages, Mizan-Omitted',
  'x-content-type-options': 'nosniff',
};
/** A minute without asking; then asked again, which costs a 304 as long as the data stand. */
export const CACHING = 'public, max-age=60, stale-while-revalidate=600';

/** After how many seconds a server that has too much to do may be asked again. */
const RETRY_SECONDS = '5';

/** The tag of an address over one build of the data and one version of this program: any other answer has another. */
export const tagOf = (version: string, address: string): string => `"${createHash('sha256').update(`${API_VERSION}\n${version}\n${address}`).digest('base64url').slice(0, 22)}"`;

/** Whether the reader already has the answer with this tag. */
export const hasTag = (request: Request, tag: string): boolean => (request.headers.get('if-none-match') ?? '').split(',').some((known) => known.trim().replace(/^W\//, '') === tag);

export const notModified = (tag: string, version: string): Response => new Response(null, { status: 304, headers: { ...SHARED, etag: tag, 'cache-control': CACHING, 'mizan-version': version } });

/** An answer as a response; to HEAD without its body. */
export function respond(request: Request, answer: Answer, tag: string, version: string): Response {
  const { body, type, file, attachment, momentary, vintages, omitted = [] } = answer;
  const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body;
  const headers = {
    ...SHARED, ...(momentary ? { 'cache-control': 'no-store' } : { etag: tag, 'cache-control': CACHING }), 'content-type': type, 'content-length': String(bytes.byteLength), 'mizan-version': version,
    ...(vintages.length > 0 ? { 'mizan-vintages': vintages.map(({ dataflow, id }) => `${dataflow}/${id}`).join(', ') } : {}),
    ...(omitted.length > 0 ? { 'mizan-omitted': omitted.map(({ source, count, reason }) => `${source}; count=${count}; reason=${reason}`).join(', ') } : {}),
    ...(file === undefined ? {} : { 'content-disposition': `${attachment ? 'attachment' : 'inline'}; filename="${file}"` }),
  };
  return new Response(request.method === 'HEAD' ? null : bytes, { headers });
}

/** A refusal or a failure as problem+json (RFC 9457); of a failure, no more than that there was one. */
export function respondProblem(request: Request, error: unknown): Response {
  const refusal = error instanceof Refusal ? error : new Refusal('internal', 'An error was not foreseen; it is in the server\'s log.');
  const problem = documentOf(refusal.kind, refusal.message, refusal.problems, new URL(request.url).pathname);
  const headers = { ...SHARED, 'content-type': 'application/problem+json', 'cache-control': 'no-store', ...(problem.status === 405 ? { allow: 'GET, HEAD, OPTIONS' } : {}), ...(refusal.kind === 'busy' ? { 'retry-after': RETRY_SECONDS } : {}) };
  return new Response(request.method === 'HEAD' ? null : JSON.stringify(problem satisfies ProblemDocument), { status: problem.status, headers });
}

/** What may be asked of an address. */
const methodsOf = (posting: boolean): string => (posting ? 'GET, HEAD, POST, OPTIONS' : 'GET, HEAD, OPTIONS');

export const respondOptions = (posting = false): Response =>
  new Response(null, { status: 204, headers: { ...SHARED, allow: methodsOf(posting), 'access-control-allow-methods': methodsOf(posting), 'access-control-allow-headers': posting ? 'Content-Type, If-None-Match' : 'If-None-Match' } });

/** An answer to what somebody brought: of this request alone, and never kept. */
export const respondMomentary = (body: string, type: string): Response => new Response(body, { headers: { ...SHARED, 'cache-control': 'no-store', 'content-type': type } });

export const jsonAnswer = (value: unknown, rest: Omit<Answer, 'body' | 'type'>): Answer => ({ body: `${JSON.stringify(value, null, 2)}\n`, type: 'application/json; charset=utf-8', ...rest });
