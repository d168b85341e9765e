const MOST_KEPT = 20_000;

/** A function of a word that keeps what it made of the last ones: words come again and again. */
export function remembered<V>(make: (word: string) => V): (word: string) => V {
  const kept = new Map<string, V>();
  return (word) => {
    const known = kept.get(word);
    if (known !== undefined) return known;
    if (kept.size >= MOST_KEPT) kept.clear();
    const made = make(word);
    kept.set(word, made);
    return made;
  };
}
