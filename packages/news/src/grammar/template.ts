import { fold } from '../text/fold.ts';
import { tokenize } from '../text/tokens.ts';

/** How one word is asked for: as it is, or with more before or after it (`*`). */
export interface WordTest {
  readonly kind: 'exact' | 'prefix' | 'suffix' | 'inside';
  readonly text: string;
}

export type Item =
  | { readonly kind: 'words'; readonly tests: readonly WordTest[]; readonly optional: boolean }
  | { readonly kind: 'slot'; readonly name: string; readonly type: string; readonly optional: boolean }
  | { readonly kind: 'gap'; readonly most: number; readonly optional: false };

/** A sequence to be found in a text, and the rule it belongs to. */
export interface Template {
  readonly rule: string;
  readonly category: string;
  readonly key: string;
  readonly items: readonly Item[];
}

/** A word as it is written in a table, with its asterisks. */
export function wordTest(word: string): WordTest {
  const [before, after] = [word.startsWith('*') && word.length > 1, word.endsWith('*') && word.length > 1];
  const text = fold(word.replace(/^\*|\*$/g, ''));
  return { kind: before ? (after ? 'inside' : 'suffix') : after ? 'prefix' : 'exact', text };
}

/** A literal with a hyphen or an apostrophe inside is several tokens of a text; one that ends in an apostrophe (`l'`) is one. */
function literals(word: string): string[] {
  if (/^\p{L}+['’]$/u.test(word)) return [word];
  const open = word.startsWith('*') ? '*' : '';
  const close = word.endsWith('*') ? '*' : '';
  const parts = tokenize(word.slice(open.length, word.length - close.length)).map((token) => token.text);
  return parts.map((part, i) => `${i === 0 ? open : ''}${part}${i === parts.length - 1 ? close : ''}`);
}

function itemsOf(chunk: string): Item[] {
  const gap = /^\.\.(\d+)$/.exec(chunk);
  if (gap) return [{ kind: 'gap', most: Number(gap[1]), optional: false }];
  const optional = chunk.length > 1 && chunk.endsWith('?');
  const body = optional ? chunk.slice(0, -1) : chunk;
  const slot = /^\{(?:(\w+):)?(\w+)\}$/.exec(body);
  if (slot) return [{ kind: 'slot', name: slot[1] ?? slot[2]!, type: slot[2]!, optional }];
  if (body.includes('|')) return [{ kind: 'words', tests: body.split('|').map(wordTest), optional }];
  return literals(body).map((word) => ({ kind: 'words', tests: [wordTest(word)], optional }));
}

/** Alternatives of more than one token (`l'an|l'année`) make a template each. */
function variants(chunk: string): string[] {
  const optional = chunk.endsWith('?') && chunk.length > 1 ? '?' : '';
  const body = optional ? chunk.slice(0, -1) : chunk;
  if (!body.includes('|') || body.startsWith('{')) return [chunk];
  const words = body.split('|');
  const long = words.filter((word) => literals(word).length > 1);
  const short = words.filter((word) => !long.includes(word));
  return [...(short.length > 0 ? [short.join('|') + optional] : []), ...long, ...(optional && short.length === 0 ? [''] : [])];
}

const expand = (chunks: readonly string[]): string[][] => chunks.reduce<string[][]>((all, chunk) => all.flatMap((done) => variants(chunk).map((variant) => (variant === '' ? done : [...done, variant]))), [[]]);

/**
 * Templates from their written form, one after another, set off by `;`. In each, words stand in order; `a|b` is either,
 * `a?` may be missing, `a*` and `*a` go on, `{year}` or `{from:month}` is a slot, `..3` is up to three tokens of any kind.
 */
export function templatesOf(rule: string, category: string, key: string, written: string): Template[] {
  return written
    .split(';')
    .map((one) => one.trim())
    .filter((one) => one !== '')
    .flatMap((one) => expand(one.split(/\s+/)).map((chunks) => ({ rule, category, key, items: chunks.flatMap(itemsOf) })));
}
