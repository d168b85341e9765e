/** Numbers of German and Dutch written as one word, units first: `21` is "einundzwanzig". `units` are those from 1 to 9. */
export const compoundNumbers = (units: readonly string[], and: (unit: string) => string, tens: Readonly<Record<number, string>>): Record<number, string> =>
  Object.fromEntries(Object.entries(tens).flatMap(([ten, word]) => units.map((unit, i): [number, string] => [Number(ten) + i + 1, `${unit}${and(unit)}${word}`])));
