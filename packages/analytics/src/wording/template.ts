/** The pieces of a template in order: its own words as strings, and what `slot` gives for each `{name}`. */
export function fillWith<T>(template: string, slot: (name: string) => readonly T[], words: (text: string) => T): T[] {
  return template.split(/\{(\w+)\}/).flatMap((piece, i) => (i % 2 === 1 ? slot(piece) : piece === '' ? [] : [words(piece)]));
}

/** A template with its slots filled; a slot without a filling is a bug. */
export const fill = (template: string, slots: Readonly<Record<string, string>>): string => fillWith(template, (name) => [filling(slots, name)], (text) => text).join('');

export function filling<T>(slots: Readonly<Record<string, T>>, name: string): T {
  const value = slots[name];
  if (value === undefined) throw new RangeError(`no filling for {${name}}`);
  return value;
}
