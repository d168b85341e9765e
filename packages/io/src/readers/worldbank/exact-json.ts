import { wholeText } from '../bytes/index.ts';
import type { Chunks } from '../chunks.ts';

/** The longest answer that is held in memory, in characters. */
export const LONGEST_ANSWER = 64 * 2 ** 20;

export type Json = string | boolean | null | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json | undefined;
}

/**
 * Parses JSON with every number as the text it is written in, for a number that JavaScript has parsed is a double. Takes
 * UTF-8, with or without a byte order mark. Throws in words for what is no JSON: another encoding, HTML, an answer cut short.
 */
export async function exactJson(chunks: Chunks, file: string): Promise<Json> {
  const text = await wholeText(chunks, file, LONGEST_ANSWER);
  const start = text.trimStart();
  if (start === '') throw new Error('the answer is empty');
  if (start.startsWith('<')) throw new Error(`the answer is no JSON but ${/^<(!doctype html|html)/i.test(start) ? 'an HTML page' : 'XML'}: ${JSON.stringify(start.slice(0, 60))}`);
  try {
    return JSON.parse(text.replace(STRING_OR_NUMBER, quoteNumber)) as Json;
  } catch (error) {
    throw new Error(`the answer is not JSON, or is cut short: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}

const STRING_OR_NUMBER = /"[^"\\]*(?:\\.[^"\\]*)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;
const quoteNumber = (found: string): string => (found.startsWith('"') ? found : `"${found}"`);

export const isObject = (json: Json | undefined): json is JsonObject => typeof json === 'object' && json !== null && !Array.isArray(json);
export const isList = (json: Json | undefined): json is readonly Json[] => Array.isArray(json);
export const textAt = (json: Json | undefined, key: string): string => {
  const value = isObject(json) ? json[key] : undefined;
  return typeof value === 'string' ? value : '';
};
