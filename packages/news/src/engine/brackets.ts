import type { Scan } from '../grammar/scan.ts';

const LONGEST = 40;

/** The brackets that a token stands in, by the tokens that open and close them. */
export function bracketsAt(scan: Scan, at: number): { readonly first: number; readonly last: number } | undefined {
  let first = at;
  while (first >= 0 && at - first < LONGEST && !/^[()]$/.test(scan.tokens[first]!.text)) first--;
  if (scan.tokens[first]?.text !== '(') return undefined;
  const length = scan.tokens.slice(at, at + LONGEST).findIndex((token) => token.text === ')');
  return length < 0 ? undefined : { first, last: at + length };
}
