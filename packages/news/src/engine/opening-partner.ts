import type { Pair } from './discourse.ts';
import { isTrade, type Work } from './work.ts';

const FARTHEST = 6;

/**
 * "Face à l'Espagne, premier partenaire du Maroc, la balance reste négative: le déficit s'est creusé de …": the partner
 * that a sentence looks at from its first words, for all its figures and the sentences after it; undefined where it
 * opens otherwise, where no country's trade was told before, and where it is the other of two countries the text is on.
 */
export function openingPartner({ scan, context, places, heads, quantities }: Work): Pair | undefined {
  const [place] = places;
  const reporter = context.main?.reporter;
  if (!place || place.first > FARTHEST || reporter === undefined || reporter === 'WORLD' || place.code === reporter || place.code === context.main?.partner || context.pair?.reporter !== reporter) return undefined;
  const opens = scan.says('turningTo', 0, place.first) && /^[,،]$/.test(scan.tokens[place.next]?.text ?? '');
  const alone = places.every((other) => other.code === place.code || other.code === reporter) && quantities.every((quantity) => quantity.first > place.next);
  return opens && alone && heads.some((head) => isTrade(head) && head.first > place.next) ? { reporter, partner: place.code } : undefined;
}
