import type { Mark } from '../grammar/matcher.ts';
import type { Scan } from '../grammar/scan.ts';
import { besideMetric } from './beside-metric.ts';
import type { PlaceMention, PlaceRole } from './frame.ts';
import { bracketsAt } from './brackets.ts';

/** "По египетской статистике", "Egyptian figures": whose count it is. */
const isOfData = (scan: Scan, mark: Mark): boolean => scan.is('statistics', scan.grammar.language.places.adjectives === 'before' ? mark.next : mark.first - 1);

/** "Le marché français", "the Korean market": where goods go, unless the words rank it ("premier marché marocain"). */
export function isOfMarket(scan: Scan, first: number, next: number): boolean {
  const noun = scan.grammar.language.places.adjectives === 'before' ? next : first - 1;
  return scan.is('market', noun) && scan.covering('rank', noun) === undefined;
}

/** The part of an adjective or an inhabitant ("Dutch", "the French"), by the preposition before it and the noun it stands with. */
export function adjectiveRole(scan: Scan, mark: Mark, preposition: PlaceRole | undefined, joined: PlaceMention | undefined): PlaceRole {
  if (joined) return joined.role;
  if (isOfData(scan, mark)) return 'view';
  if (preposition === 'between') return 'between';
  if (isOfMarket(scan, mark.first, mark.next)) return preposition === 'from' || preposition === 'with' || preposition === 'than' ? preposition : 'to';
  if (isBuyers(scan, mark)) return 'to';
  if (isPeople(scan, mark)) return 'subject';
  if (isGiven(scan, mark)) return 'to';
  if (isSubject(scan, mark)) return 'own';
  const beside = besideMetric(scan, mark.first, mark.next, 2);
  if (beside === (scan.grammar.language.places.adjectives === 'before' ? 'before' : 'after')) return 'own';
  if (preposition === 'in' && scan.at('goods', mark.next)) return 'goods';
  if (preposition === 'to' && isGoodsOfAmount(scan, mark.first)) return 'goods';
  if (preposition === 'to' || preposition === 'with' || preposition === 'view' || preposition === 'in') return preposition;
  return 'goods';
}

/** "From American customers", "clients américains": where the goods go. */
const isBuyers = (scan: Scan, { first, next }: Mark): boolean => scan.is('customers', scan.grammar.language.places.adjectives === 'before' ? next : first - 1);

/** "Продали россиянам": to whom, in the dative, right after a verb of selling. */
const isGiven = (scan: Scan, { first, next }: Mark): boolean => scan.traits.cases && /[ая]м$/.test(scan.tokens[next - 1]!.norm) && scan.before('metricVerb', first)?.key === 'exports';

/** "Kochten de Fransen 6 procent meer Nederlandse kaas": those of a country, right after the verb of trade. */
const isPeople = (scan: Scan, { first }: Mark): boolean => scan.is('article', first - 1) && scan.before('metricVerb', first - 1) !== undefined && /^\p{Lu}/u.test(scan.tokens[first]!.text);

/** "Las conserveras españolas importaron", "les raffineries indiennes achètent": those of a country, right before a verb of trade that is no participle ("produits français exportés"). */
const isSubject = (scan: Scan, { next }: Mark): boolean => {
  const verb = scan.grammar.language.places.adjectives === 'after' ? scan.at('metricVerb', next) : undefined;
  return verb !== undefined && scan.traits.participle?.test(scan.tokens[verb.first]!.text) !== true;
};

/** "Voor 3 miljard euro aan Nederlandse goederen": what an amount is of. */
const isGoodsOfAmount = (scan: Scan, first: number): boolean =>
  scan.before('link', first) !== undefined && ['currency', 'scale', 'unit'].some((category) => scan.before(category, beforeBracket(scan, first - 1)) !== undefined);

/** Where a bracket that ends at a token begins ("74 miljard DH (€ 6,8 miljard) aan"), else the token. */
const beforeBracket = (scan: Scan, next: number): number => (scan.tokens[next - 1]?.text === ')' ? (bracketsAt(scan, next - 2)?.first ?? next) : next);
