/** Edits between two strings, counted as single insertions, deletions and substitutions (Levenshtein 1966). */
export function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) next[j] = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1));
    row = next;
  }
  return row[b.length]!;
}

/** Up to `most` codes that may have been meant by `text`: nearest by edits to the code or to one of its names. */
export function nearMatches(text: string, codes: Iterable<{ code: string; names?: readonly string[] }>, most = 3): string[] {
  const wanted = foldName(text);
  const scored = [...codes].map(({ code, names = [] }) => ({
    code,
    score: Math.min(...[code, ...names].map((name) => editDistance(wanted, foldName(name)) + (foldName(name)[0] === wanted[0] ? 0 : 0.5))),
  }));
  const limit = Math.max(1.5, wanted.length / 3);
  return scored.filter((s) => s.score <= limit).sort((a, b) => a.score - b.score || (a.code < b.code ? -1 : 1)).slice(0, most).map((s) => s.code);
}

/** A name folded for matching: no case, accents, dots of `ё`, Arabic vowel marks or seats of hamza; punctuation as space. */
export const foldName = (name: string): string =>
  name.normalize('NFKD').replace(/[\p{M}\u0640]/gu, '').toLowerCase().replaceAll('ى', 'ي').replaceAll('ة', 'ه').replace(/[’'`.-]/g, ' ').replace(/\s+/g, ' ').trim();
