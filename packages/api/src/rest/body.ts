import { ESTIMATE_LIMITS } from '../estimates/limits.ts';
import { LIMITS_TOLD } from '../estimates/rows-within.ts';
import { Refusal } from '../problem.ts';

/** The text of a request, of as many bytes as are taken; reading ends with the first one more. */
export async function bodyOf(request: Request, most: number = ESTIMATE_LIMITS.bytes): Promise<string> {
  if (Number(request.headers.get('content-length') ?? 0) > most) throw tooLarge(most);
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (const reader = request.body?.getReader(); reader !== undefined; ) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.byteLength;
    if (length > most) {
      await reader.cancel();
      throw tooLarge(most);
    }
    chunks.push(value);
  }
  return Buffer.concat(chunks).toString('utf8');
}

const tooLarge = (most: number): Refusal => new Refusal('request-too-large', `The request has more than ${most.toLocaleString('en')} bytes. ${LIMITS_TOLD}`, [{ field: '', reason: `is longer than ${most} bytes` }]);
