import { messageOf } from '../readers/bytes/index.ts';
import type { Answer, Judgement } from './request.ts';

const refused = (reason: string, transient = false): Judgement => ({ verdict: 'refused', reason, transient });

/** Why an answer is no JSON, if its beginning shows it. */
export function notJson({ head, bytes }: Answer): Judgement | undefined {
  const start = head.trimStart();
  if (bytes === 0 || start === '') return refused('the answer is empty', true);
  if (start.startsWith('<')) return refused(`the answer is ${/^<(!doctype html|html)/i.test(start) ? 'an HTML page' : 'XML'}, not JSON: ${JSON.stringify(wordsOf(start))}`, true);
  return /^[{[]/.test(start) ? undefined : refused(`the answer is not JSON: ${JSON.stringify(start.slice(0, 120))}`, true);
}

/**
 * Judges an answer by its parsed JSON. Numbers are of no account here, so that JSON.parse may round them. An answer that is
 * no JSON, or is cut short, is worth another try.
 */
export async function judgeJson(answer: Answer, judge: (json: unknown) => Judgement): Promise<Judgement> {
  const wrong = notJson(answer);
  if (wrong) return wrong;
  let json: unknown;
  try {
    json = JSON.parse(await answer.text());
  } catch (error) {
    return refused(`the answer is not whole JSON, perhaps cut short (${messageOf(error)})`, true);
  }
  return judge(json);
}

/** A member of an object that may be none. */
export function at(json: unknown, ...path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>((value, key) => (typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? (value as Record<string | number, unknown>)[key] : undefined), json);
}

/** A date or moment as its day, if it is one. */
export const dayIn = (text: unknown): string | undefined => (typeof text === 'string' ? /^\d{4}-\d\d-\d\d(?=$|T| )/.exec(text)?.[0] : undefined);

/** Text without tags, at most 200 characters of it. */
export const wordsOf = (text: string): string => text.replace(/<(script|style)[\s\S]*?(<\/\1>|$)/gi, ' ').replace(/<[^>]*>?/g, ' ').replace(/\s+/g, ' ').trim().slice(0, 200);

/** What a service says in an answer that is an error: the usual members of JSON, the usual elements of XML, else its words. */
export function saidIn(text: string): string {
  try {
    const json: unknown = JSON.parse(text);
    for (const path of [['errorObject', 'errorMessage'], ['error', 'message'], ['errors', 0, 'message'], ['errors', 0, 'title'], ['message'], ['detail'], ['title'], ['error'], [0, 'message', 0, 'value']]) {
      const found = at(json, ...path);
      if (typeof found === 'string' && found !== '') return found.slice(0, 200);
    }
  } catch {
    const element = /<(?:\w+:)?(faultstring|Text|Message|Description)\b[^>]*>([^<]+)</i.exec(text);
    if (element) return wordsOf(element[2]!);
  }
  return wordsOf(text);
}
