import type { Mark } from '../grammar/matcher.ts';
import type { Scan } from '../grammar/scan.ts';
import type { Words } from '../grammar/words.ts';
import { adjectiveRole } from './adjective-roles.ts';
import { besideMetric } from './beside-metric.ts';
import type { PlaceMention, PlaceRole } from './frame.ts';

/** The preposition before a place: right before it, or over an article or an adjective, but not over a time ("в прошлом году Россия"). */
function prepositionBefore(scan: Scan, first: number, reach: number): Mark | undefined {
  const withArticle = scan.covering('prep', first);
  if (withArticle && withArticle.first < first) return withArticle;
  for (let back = 0; back <= reach; back++) {
    const mark = scan.before('prep', first - back);
    if (mark) return isOfCountries(scan, mark) ? (prepositionBefore(scan, mark.first - 1, 2) ?? mark) : mark;
    const token = scan.tokens[first - back - 1];
    if (!token || (token.kind !== 'word' && token.text !== '-') || isHead(scan, first - back) || scan.covering('period', first - back - 1)) return undefined;
  }
  return undefined;
}

/** "To the countries of the EU", "naar landen in Azië": what goes there goes to the group. */
const isOfCountries = (scan: Scan, { key, first }: Mark): boolean => (key === 'of' || key === 'in') && scan.is('countries', first - 1);

const HEADS = ['metric', 'metricVerb', 'partner', 'topic', 'move', 'and', 'unit', 'currency', 'scale'];
/** Whether a word that ends at a token carries the sentence, so that no preposition before it reaches beyond. */
const isHead = (scan: Scan, next: number): boolean => HEADS.some((category) => scan.before(category, next) !== undefined);

/** The part a place has in the flow of its sentence, by the words around it and the place before it. */
export function roleOf(scan: Scan, mark: Mark, form: string, previous: PlaceMention | undefined): PlaceRole {
  if (mark.clitic === 'l') return scan.before('metric', mark.first) === undefined && besideMetric(scan, mark.first, mark.next, 2) === 'after' ? 'of' : 'to';
  if (mark.clitic === 'b') return 'in';
  if (scan.tokens[mark.first - 1]?.text === '-' && scan.is('outside', mark.first - 2)) return 'than';
  const joined = previous && joinsPlaces(scan, previous.next, mark.first);
  if (joined === 'hyphen') return 'between';
  if (scan.tokens[mark.next]?.text === '-' && scan.at('place', mark.next + 1)) return 'between';
  const after = scan.tokens[mark.next];
  if (after?.norm === "'s" || (after?.text === '’' || after?.text === "'")) return 'own';
  if (scan.tokens[mark.first - 1]?.text === 'A' && form === 'city') return 'in';
  if (isOfFirms(scan, mark, form)) return servedBy(scan, mark, previous) ?? 'own';
  const preposition = prepositionBefore(scan, mark.first, form === 'adjective' ? 3 : form === 'epithet' ? 6 : 2);
  if (form === 'adjective') return adjectiveRole(scan, mark, preposition?.key as PlaceRole | undefined, joined ? previous : undefined);
  const paid = form === 'name' ? scan.before('payee', mark.first) : undefined;
  if (paid) return paid.key as PlaceRole;
  if (form === 'name' && isForOwn(scan, mark, preposition)) return 'own';
  if (form !== 'adjective' && goesOn(scan, mark, scan.cues.whither)) return 'to';
  if (isOpeningView(scan, mark, preposition)) return 'view';
  if (form === 'name' && isGenitiveOwner(scan, mark)) return 'own';
  if (preposition?.key === 'than' && goesOn(scan, mark, scan.cues.relative)) return 'subject';
  if (preposition?.key === 'than' && isInRelative(scan, mark, preposition)) return 'subject';
  if (preposition?.key === 'to' && isBehind(scan, preposition)) return 'than';
  if (preposition?.key === 'of' && previous?.role === 'than' && goesOnBehind(scan, { ...mark, first: preposition.first })) return 'than';
  if (preposition?.key === 'from' && earnedFrom(scan, preposition)) return 'to';
  if (preposition?.key === 'than' && scan.is('afterIt', preposition.first)) return previous?.role ?? 'subject';
  if (preposition && (previous === undefined || preposition.first >= previous.next)) return isBoughtFrom(scan, preposition) || isImportedFrom(scan, preposition) ? 'from' : (preposition.key as PlaceRole);
  if (joined) return previous!.role;
  if (previous && FLOW_ENDS.has(previous.role) && mark.clitic === 'w' && scan.at('by', mark.next)) return previous.role;
  if (previous?.role === 'than' && goesOnBehind(scan, mark)) return 'than';
  const beside = besideMetric(scan, mark.first, mark.next, 1);
  if (beside === 'after' && isPredicate(scan, mark.first)) return 'subject';
  if (beside === 'before' && isRanked(scan, mark)) return 'subject';
  return beside === 'after' ? 'of' : beside === 'before' && scan.grammar.language.places.adjectives === 'before' ? 'own' : 'subject';
}

/** "Destaca Estados Unidos, adonde los envíos cedieron 9 %", "desbancó a Chile, que había sido …": a clause on the place just named. */
const goesOn = (scan: Scan, { next }: Mark, words: Words): boolean => scan.tokens[next]?.text === ',' && words.has(scan.tokens[next + 1]?.norm);

/** "Sind die Niederlande drittgrößter Kunde": no genitive before a rank, so not whose list it is. */
const isRanked = (scan: Scan, { next }: Mark): boolean => scan.traits.genitiveS && scan.at('rank', next) !== undefined && !/[sx]$/.test(scan.tokens[next - 1]!.norm);

/** "وكانت أبرز الوجهات أوغندا": after a word for partners with its article comes who they are, no owner. */
const isPredicate = (scan: Scan, first: number): boolean => scan.is('withArticle', scan.before('partner', first)?.first ?? -1);

const OBJECT = 2;
/** "Los 6.100 millones que Cataluña exportó", "el cobre que Chile le suministra": who trades in a clause that "que" opens. */
const isInRelative = (scan: Scan, { next }: Mark, { first }: Mark): boolean =>
  scan.is('relative', first) && scan.before('more', first) === undefined && [0, 1, OBJECT].some((over) => scan.at('metricVerb', next + over) !== undefined && scan.tokens.slice(next, next + over).every((token) => token.text.length <= 4));

/** "Voor België is China de tiende exportmarkt": whose list a rank is in, at the head of the sentence. */
const isOpeningView = (scan: Scan, { first }: Mark, preposition: Mark | undefined): boolean => preposition?.first === 0 && first - preposition.next <= 1 && scan.all('prep').some(({ key, first }) => key === 'view' && first === 0) && scan.all('rank').length > 0;

/** "Der Anteil Vietnams an Polens Kaffeeimporten": a name in the genitive right before the flow owns it, whatever stands before. */
const isGenitiveOwner = (scan: Scan, { first, next }: Mark): boolean =>
  scan.traits.genitiveS && scan.tokens[next - 1]!.norm.endsWith('s') && scan.at('metric', next) !== undefined && scan.before('prep', first) !== undefined && scan.all('share').some((mark) => mark.next <= first);

/** "Nach den USA und Frankreich sind die Niederlande drittgrößter Kunde": what opens a sentence on a rank stands before it in the list. */
const isBehind = (scan: Scan, { first }: Mark): boolean => first === 0 && scan.is('behind', 0) && scan.all('rank').length > 0 && scan.all('move').length === 0;

/** "USD 149m for Uganda exports", "of China imports": a name right before the flow owns it. */
const isForOwn = (scan: Scan, { first, next }: Mark, preposition: Mark | undefined): boolean =>
  scan.grammar.language.places.adjectives === 'before' && preposition?.next === first && [scan.cues.for, scan.cues.of].some((words) => words.has(scan.tokens[preposition.first]!.norm)) && scan.at('metric', next) !== undefined;

/** "Earnings from the EU grew, those from the US fell": where exports earn, they go. */
const earnedFrom = (scan: Scan, { first, next }: Mark): boolean =>
  scan.all('metric').findLast((mark) => mark.first < next)?.key === 'exports' && scan.all('metric').some((mark) => mark.next - mark.first > 1 && mark.next <= next && scan.tokens[mark.next - 1]!.norm === scan.tokens[first]!.norm);

/** "إلى سوريا … والسعودية بـ 16٪": the preposition of the place before is left out where "and" leads to a change alone. */
export const FLOW_ENDS: ReadonlySet<PlaceRole> = new Set(['to', 'from', 'with']);

/** "Knapp vor den USA mit 252 Milliarden und den Niederlanden mit 215 Milliarden": one more country passed by, with its amount. */
const goesOnBehind = (scan: Scan, { first, next }: Mark): boolean => [0, 1].some((back) => scan.before('and', first - back) !== undefined) && scan.at('prep', next)?.key === 'with';

/** "Las compras a Brasil", "les achats à la Chine", "Perú le compró a Chile": what is bought there, though the word is that of a goal. */
const isBoughtFrom = (scan: Scan, preposition: Mark): boolean =>
  preposition.key === 'to' && ([1, 2, 3].some((back) => scan.is('boughtAt', preposition.first - back) && (back === 1 || scan.before('place', preposition.first) !== undefined)) || scan.before('metricVerb', preposition.first)?.key === 'purchases');

/** "Importaron de Marruecos", "a importé du Maroc": the origin, right after the verb. */
const isImportedFrom = (scan: Scan, { key, first }: Mark): boolean => key === 'of' && scan.before('metricVerb', first)?.key === 'imports';

const ARTICLES = 2;
/** "Schweizer Firmen", "empresas andaluzas", "companies in Texas": whose trade it is. */
function isOfFirms(scan: Scan, mark: Mark, form: string): boolean {
  if (form === 'adjective') return [scan.at('firm', mark.next), scan.before('firm', mark.first), scan.at('partner', mark.next)].some((one) => one?.category === 'firm' || one?.key.endsWith('porter'));
  if (scan.before('prep', mark.first)?.key === 'in') return [0, 1].some((more) => scan.before('firm', scan.before('prep', mark.first)!.first - more) !== undefined);
  return [1, ARTICLES].some((back) => scan.before('prep', mark.first)?.key === 'of' && scan.before('firm', mark.first - back) !== undefined);
}

/** "Ivory Coast supplied American roasters", "China paid Brazilian meatpackers", "bestellte bei deutschen Firmen": the firms that another country's trade is with. */
function servedBy(scan: Scan, { first }: Mark, previous: PlaceMention | undefined): PlaceRole | undefined {
  if (previous && scan.is('atOnes', first - 1)) return 'from';
  const verb = scan.before('metricVerb', first) ?? (scan.is('article', first - 1) ? scan.before('metricVerb', first - 1) : undefined);
  if (!verb || !previous || previous.next > verb.first) return undefined;
  return verb.key === 'exports' || verb.key === 'deliveries' ? 'to' : 'from';
}

const BRACKET = 8;
/** Past what stands in brackets right after a place: "Belgium (11 %), France (9 %)". */
function afterBracket(scan: Scan, from: number): number {
  if (scan.tokens[from]?.text !== '(') return from;
  for (let at = from + 1; at < from + BRACKET; at++) if (scan.tokens[at]?.text === ')') return at + 1;
  return from;
}

/** "A and B", "A, B", "A-B": places told in one breath. */
function joinsPlaces(scan: Scan, from: number, to: number): 'hyphen' | 'and' | undefined {
  const gap = scan.tokens.slice(afterBracket(scan, from), to);
  if (gap.length === 1 && /^[-–—/]$/.test(gap[0]!.text)) return 'hyphen';
  if (gap.length === 0) return undefined;
  const last = gap.length <= 3 || isAside(scan, afterBracket(scan, from), to) ? scan.all('and').find((mark) => mark.first >= from && mark.next <= to) : undefined;
  return last ? 'and' : undefined;
}

const LONGEST_ASIDE = 8;
/** "Con Estados Unidos, principal socio comercial, y Canadá": a word for the other side between commas, then "and". */
const isAside = (scan: Scan, from: number, to: number): boolean =>
  to - from <= LONGEST_ASIDE && scan.tokens[from]?.text === ',' && scan.has('partner', from, to) && !scan.has('metric', from, to) && scan.tokens.slice(from, to).filter((token) => token.text === ',').length === 2 && scan.tokens.slice(from, to).every((token) => token.kind === 'word' || token.text === ',');
