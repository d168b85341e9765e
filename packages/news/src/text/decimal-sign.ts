const CLOCK = /^\s?(?:uhr|heures?|uur|hrs?|h|horas?|час\p{L}*)\b/iu;
/** A number of one or two decimals before a per cent or a word, or thousands set off twice: what a sign means is plain. */
const PLAIN = /(?<![\d.,])\d{1,3}([.,])\d{1,2}(?=\s?(?:%|\p{L}))|(?<![\d.,])\d{1,3}(?:([.,])\d{3}){2,}(?![\d.,]?\d)/gu;
/** "US$1,916 millones", "4,200 millones de pesos": the press of America writes millions so, and none of Europe counts a thousandth of a million in dollars. */
const AMERICAN = /(?:\$|USD)\s?\d{1,3},\d{3}\s(?:millones|mdd)|(?<![\d.,])\d{1,3},\d{3}\s(?:mdd|millones\sde\s(?:dólares|pesos|quetzales|lempiras|soles|colones|córdobas|bolivianos))/gu;
const FEWEST = 2;

/**
 * The decimal sign of a text: the `usual` one of its language, unless at least two numbers are written with the other
 * and none with it. The press of Peru and Mexico writes "21.4%" and "1,034 millones", that of Spain "21,4%" and "1.034".
 */
export function decimalSignOf(text: string, usual: ',' | '.'): ',' | '.' {
  const other = usual === ',' ? '.' : ',';
  const votes = { ',': 0, '.': 0 };
  for (const { 0: number, 1: decimal, 2: grouping, index } of text.matchAll(PLAIN)) {
    if (grouping !== undefined) votes[grouping === ',' ? '.' : ',']++;
    else if (!CLOCK.test(text.slice(index + number.length, index + number.length + 8))) votes[decimal as ',' | '.']++;
  }
  if (usual === ',') votes['.'] += FEWEST * (text.match(AMERICAN)?.length ?? 0);
  return votes[usual] === 0 && votes[other] >= FEWEST ? other : usual;
}
