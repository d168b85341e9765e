import type { Mark } from '../grammar/matcher.ts';
import type { Scan } from '../grammar/scan.ts';
import { CALLED_KINGDOMS, CAPITALS, KINGDOMS } from '../places/countries.ts';
import { looksNamed, readPlaceKey } from '../places/gazetteer.ts';
import type { PlaceMention, PlaceRole } from './frame.ts';
import { placeMeant } from './homonyms.ts';

const surfaceOf = (scan: Scan, first: number, next: number): string => {
  const [a, b] = [scan.tokens[first]!, scan.tokens[next - 1]!];
  let text = '';
  for (let at = first; at < next; at++) text += (at > first && scan.tokens[at]!.spaced ? ' ' : '') + scan.tokens[at]!.text;
  return a === b ? a.text : text;
};

/** Names are written with a capital, but for adjectives, and groups such as "the world". */
function isNamed(scan: Scan, mark: Mark, form: string): boolean {
  if (form === 'adjective' || form === 'epithet' || form === 'group') return true;
  const token = scan.tokens[mark.first]!;
  return looksNamed(token.text) || (token.norm === 'the' && looksNamed(scan.tokens[mark.next - 1]!.text));
}

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
const isOfCountries = (scan: Scan, { key, first }: Mark): boolean => (key === 'of' || key === 'in') && COUNTRIES.test(scan.tokens[first - 1]?.norm ?? '');
const COUNTRIES = /^(?:countries|states|nations|members|landen|lidstaten|laender|laendern|staaten|pays|etats|paises|estados|miembros|стран|страны|странам|странами|государств|государства)$/;

const HEADS = ['metric', 'metricVerb', 'partner', 'topic', 'move', 'and', 'unit', 'currency', 'scale'];
/** Whether a word that ends at a token carries the sentence, so that no preposition before it reaches beyond. */
const isHead = (scan: Scan, next: number): boolean => HEADS.some((category) => scan.before(category, next) !== undefined);

/** Whether a trade noun stands right beside: before, or after, over at most `reach` words that are no heads. */
function besideMetric(scan: Scan, first: number, next: number, reach: number): 'before' | 'after' | undefined {
  for (let gap = 0; gap <= reach; gap++) {
    if (scan.before('metric', first - gap) ?? (gap === 0 ? scan.before('partner', first) : undefined)) return 'after';
    if (scan.tokens[first - gap - 1]?.kind !== 'word' || scan.before('prep', first - gap)) break;
  }
  for (let gap = 0; gap <= reach; gap++) {
    if (scan.at('metric', next + gap) ?? scan.at('partner', next + gap)) return 'before';
    const token = scan.tokens[next + gap];
    if (gap > 0 && scan.at('place', next + gap) && !scan.has('and', next, next + gap)) break;
    if (token === undefined || (token.kind !== 'word' && token.text !== '-') || scan.at('prep', next + gap) || scan.at('move', next + gap)) break;
  }
  return undefined;
}

function roleOf(scan: Scan, mark: Mark, form: string, previous: PlaceMention | undefined): PlaceRole {
  if (mark.clitic === 'l') return scan.before('metric', mark.first) === undefined && besideMetric(scan, mark.first, mark.next, 2) === 'after' ? 'of' : 'to';
  if (mark.clitic === 'b') return 'in';
  if (scan.tokens[mark.first - 1]?.text === '-' && OUTER.test(scan.tokens[mark.first - 2]?.norm ?? '')) return 'than';
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
  if (form !== 'adjective' && WHITHER.test(scan.tokens[mark.next + 1]?.norm ?? '') && scan.tokens[mark.next]!.text === ',') return 'to';
  if (preposition?.key === 'than' && RELATIVE.test(scan.tokens[mark.next + 1]?.norm ?? '') && scan.tokens[mark.next]!.text === ',') return 'subject';
  if (preposition?.key === 'than' && isInRelative(scan, mark, preposition)) return 'subject';
  if (preposition?.key === 'to' && isBehind(scan, preposition)) return 'than';
  if (preposition?.key === 'from' && earnedFrom(scan, preposition)) return 'to';
  if (preposition?.key === 'than' && AFTER_IT.test(scan.tokens[preposition.first]!.norm)) return previous?.role ?? 'subject';
  if (preposition && (previous === undefined || preposition.first >= previous.next)) return isBoughtFrom(scan, preposition) ? 'from' : (preposition.key as PlaceRole);
  if (joined) return previous!.role;
  if (previous && FLOW_ENDS.has(previous.role) && mark.clitic === 'w' && scan.at('by', mark.next)) return previous.role;
  if (previous?.role === 'than' && goesOnBehind(scan, mark)) return 'than';
  const beside = besideMetric(scan, mark.first, mark.next, 1);
  if (beside === 'after' && isPredicate(scan, mark.first)) return 'subject';
  if (beside === 'before' && isRanked(scan, mark)) return 'subject';
  return beside === 'after' ? 'of' : beside === 'before' && scan.grammar.language.places.adjectives === 'before' ? 'own' : 'subject';
}

const GENITIVES: ReadonlySet<string> = new Set(['de', 'nl']);
/** "Sind die Niederlande drittgrößter Kunde": no genitive before a rank, so not whose list it is. */
const isRanked = (scan: Scan, { next }: Mark): boolean => GENITIVES.has(scan.grammar.language.code) && scan.at('rank', next) !== undefined && !/[sx]$/.test(scan.tokens[next - 1]!.norm);

/** "وكانت أبرز الوجهات أوغندا": after a word for partners with its article comes who they are, no owner. */
const isPredicate = (scan: Scan, first: number): boolean => scan.grammar.language.code === 'ar' && /^و?ال/.test(scan.tokens[scan.before('partner', first)?.first ?? -1]?.text ?? '');

const OBJECT = 2;
/** "Los 6.100 millones que Cataluña exportó", "el cobre que Chile le suministra": who trades in a clause that "que" opens. */
const isInRelative = (scan: Scan, { next }: Mark, { first }: Mark): boolean =>
  /^qu(?:e|')$/.test(scan.tokens[first]!.norm) && scan.before('more', first) === undefined && [0, 1, OBJECT].some((over) => scan.at('metricVerb', next + over) !== undefined && scan.tokens.slice(next, next + over).every((token) => token.text.length <= 4));

/** "Nach den USA und Frankreich sind die Niederlande drittgrößter Kunde": what opens a sentence on a rank stands before it in the list. */
const isBehind = (scan: Scan, { first }: Mark): boolean => first === 0 && scan.tokens[0]!.norm === 'nach' && scan.all('rank').length > 0 && scan.all('move').length === 0;

/** "وبعدها تركيا": the next of a list, no country passed by. */
const AFTER_IT = /^و?بعده(?:ا|م)?$/;

/** "Non-EU countries", "niet-EU-landen": all but the group. */
const OUTER = /^(?:non|extra|niet|nicht|no)$/;

/** "USD 149m for Uganda exports", "of China imports": a name right before the flow owns it. */
const isForOwn = (scan: Scan, { first, next }: Mark, preposition: Mark | undefined): boolean =>
  scan.grammar.language.places.adjectives === 'before' && preposition?.next === first && /^(?:for|of)$/.test(scan.tokens[preposition.first]!.norm) && scan.at('metric', next) !== undefined;

/** "Earnings from the EU grew, those from the US fell": where exports earn, they go. */
const earnedFrom = (scan: Scan, { first, next }: Mark): boolean =>
  scan.all('metric').findLast((mark) => mark.first < next)?.key === 'exports' && scan.all('metric').some((mark) => mark.next - mark.first > 1 && mark.next <= next && scan.tokens[mark.next - 1]!.norm === scan.tokens[first]!.norm);

/** "إلى سوريا … والسعودية بـ 16٪": the preposition of the place before is left out where "and" leads to a change alone. */
const FLOW_ENDS: ReadonlySet<PlaceRole> = new Set(['to', 'from', 'with']);

/** "Knapp vor den USA mit 252 Milliarden und den Niederlanden mit 215 Milliarden": one more country passed by, with its amount. */
const goesOnBehind = (scan: Scan, { first, next }: Mark): boolean => [0, 1].some((back) => scan.before('and', first - back) !== undefined) && scan.at('prep', next)?.key === 'with';

/** "Las compras a Brasil", "les achats à la Chine", "Perú le compró a Chile": what is bought there, though the word is that of a goal. */
const isBoughtFrom = (scan: Scan, preposition: Mark): boolean =>
  preposition.key === 'to' && ([1, 2, 3].some((back) => /^(?:compras?|achats?)$/.test(scan.tokens[preposition.first - back]?.norm ?? '') && (back === 1 || scan.before('place', preposition.first) !== undefined)) || scan.before('metricVerb', preposition.first)?.key === 'purchases');

/** "Destaca Estados Unidos, adonde los envíos cedieron 9 %": where goods go. */
const WHITHER = /^(?:adonde|donde|whither|where|wohin|waarheen|waarnaar|куда|où)$/;

/** "Desbancó a Chile, que había sido …": passed by, and then spoken of. */
const RELATIVE = /^(?:que|quien|qui|which|who)$/;

const ARTICLES = 2;
/** "Schweizer Firmen", "empresas andaluzas", "companies in Texas": whose trade it is. */
function isOfFirms(scan: Scan, mark: Mark, form: string): boolean {
  if (form === 'adjective') return [scan.at('firm', mark.next), scan.before('firm', mark.first), scan.at('partner', mark.next)].some((one) => one?.category === 'firm' || /porter$/.test(one?.key ?? ''));
  if (scan.before('prep', mark.first)?.key === 'in') return [0, 1].some((more) => scan.before('firm', scan.before('prep', mark.first)!.first - more) !== undefined);
  return [1, ARTICLES].some((back) => scan.before('prep', mark.first)?.key === 'of' && scan.before('firm', mark.first - back) !== undefined);
}

const AT_FIRMS = /^(?:bei|bij|chez|у)$/;
/** "Ivory Coast supplied American roasters", "China paid Brazilian meatpackers", "bestellte bei deutschen Firmen": the firms that another country's trade is with. */
function servedBy(scan: Scan, { first }: Mark, previous: PlaceMention | undefined): PlaceRole | undefined {
  if (previous && AT_FIRMS.test(scan.tokens[first - 1]?.norm ?? '')) return 'from';
  const verb = scan.before('metricVerb', first) ?? (THE.test(scan.tokens[first - 1]?.norm ?? '') ? scan.before('metricVerb', first - 1) : undefined);
  if (!verb || !previous || previous.next > verb.first) return undefined;
  return verb.key === 'exports' || verb.key === 'deliveries' ? 'to' : 'from';
}

const DATA = /^(?:statisti|data$|figures$|zahlen$|angaben$|daten$|cijfers$|gegevens$|chiffres$|donnees$|cifras$|datos$|estadistic|статистик|данны|оценк|(?:ال)?(?:احصاء|احصايي|بيانات|ارقام))/;
/** "По египетской статистике", "Egyptian figures": whose count it is. */
const isOfData = (scan: Scan, mark: Mark): boolean => DATA.test(scan.tokens[scan.grammar.language.places.adjectives === 'before' ? mark.next : mark.first - 1]?.norm ?? '');

const MARKET = /^(?:marches?$|mercados?$|market|markt|markte|markten|рынок|рынк|(?:ال)?(?:سوق|اسواق))/;
/** "Le marché français", "the Korean market": where goods go, unless the words rank it ("premier marché marocain"). */
export function isOfMarket(scan: Scan, first: number, next: number): boolean {
  const noun = scan.grammar.language.places.adjectives === 'before' ? next : first - 1;
  return MARKET.test(scan.tokens[noun]?.norm ?? '') && scan.covering('rank', noun) === undefined;
}

function adjectiveRole(scan: Scan, mark: Mark, preposition: PlaceRole | undefined, joined: PlaceMention | undefined): PlaceRole {
  if (joined) return joined.role;
  if (isOfData(scan, mark)) return 'view';
  if (preposition === 'between') return 'between';
  if (isOfMarket(scan, mark.first, mark.next)) return preposition === 'from' || preposition === 'with' || preposition === 'than' ? preposition : 'to';
  if (isBuyers(scan, mark)) return 'to';
  if (isPeople(scan, mark)) return 'subject';
  if (isGiven(scan, mark)) return 'to';
  const beside = besideMetric(scan, mark.first, mark.next, 2);
  if (beside === (scan.grammar.language.places.adjectives === 'before' ? 'before' : 'after')) return 'own';
  if (preposition === 'in' && scan.at('goods', mark.next)) return 'goods';
  if (preposition === 'to' && isGoodsOfAmount(scan, mark.first)) return 'goods';
  if (preposition === 'to' || preposition === 'with' || preposition === 'view' || preposition === 'in') return preposition;
  return 'goods';
}

const BUYERS = /^(?:klanten|afnemers|kopers|consumenten|kunden|kaeufern?|abnehmern?|verbrauchern?|customers|buyers|consumers|shoppers|clients|acheteurs|consommateurs|clientes|compradores|consumidores|покупател\p{L}+|потребител\p{L}+|заказчик\p{L}+|(?:ال)?(?:زباين|زبون|مشترين|مستهلكين|عملاء))$/u;
/** "From American customers", "clients américains": where the goods go. */
const isBuyers = (scan: Scan, { first, next }: Mark): boolean => BUYERS.test(scan.tokens[scan.grammar.language.places.adjectives === 'before' ? next : first - 1]?.norm ?? '');

/** "Продали россиянам": to whom, in the dative, right after a verb of selling. */
const isGiven = (scan: Scan, { first, next }: Mark): boolean => scan.grammar.language.code === 'ru' && /[ая]м$/.test(scan.tokens[next - 1]!.norm) && scan.before('metricVerb', first)?.key === 'exports';

const THE = /^(?:de|die|den|the|les|los|las)$/;
/** "Kochten de Fransen 6 procent meer Nederlandse kaas": those of a country, right after the verb of trade. */
const isPeople = (scan: Scan, { first }: Mark): boolean => THE.test(scan.tokens[first - 1]?.norm ?? '') && scan.before('metricVerb', first - 1) !== undefined && /^\p{Lu}/u.test(scan.tokens[first]!.text);

/** "Voor 3 miljard euro aan Nederlandse goederen": what an amount is of. */
const isGoodsOfAmount = (scan: Scan, first: number): boolean =>
  scan.before('link', first) !== undefined && ['currency', 'scale', 'unit'].some((category) => scan.before(category, first - 1) !== undefined);

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
const WITH = /^(?:with|met|mit|avec|con|с)$/;
const AMOUNT_REACH = 4;
/** "Ahead of Turkey with $510 million and Iran with $95 million": a country with its amount right after it. */
function isListedWith(scan: Scan, next: number): boolean {
  const at = scan.tokens[next]?.text === ',' ? next + 1 : next;
  return WITH.test(scan.tokens[at]?.norm ?? '') && scan.tokens.slice(at + 1, at + 1 + AMOUNT_REACH).some((token) => token.kind === 'number');
}

/** What "the kingdom" and the like stand for: set by the countries named so far. */
export interface Epithets {
  kingdom?: string | undefined;
  /** Countries spoken of before the sentence, the last one last. */
  countries?: readonly string[] | undefined;
  /** The far side of the flow spoken of: what "with that country" means. */
  far?: string | undefined;
}

/** The places of a sentence with the part each has, without those in `masked` tokens (names of speakers). */
export function placesOf(scan: Scan, epithets: Epithets, masked: (at: number) => boolean): PlaceMention[] {
  const found: PlaceMention[] = [];
  const marks = [...scan.all('place')].sort((a, b) => a.first - b.first);
  for (const mark of marks) {
    const { code, form } = placeMeant(scan, mark, epithets.countries ?? [], found);
    if (!isNamed(scan, mark, form)) continue;
    if (code.startsWith('G:') && (scan.at('place', mark.next)?.key.startsWith('COUNTRY') || (form === 'adjective' && scan.at('partner', mark.next)))) continue;
    const named = form === 'epithet' ? (code === 'KINGDOM' ? epithets.kingdom : theCountry(epithets, found, scan, mark)) : code;
    if (CALLED_KINGDOMS.has(code) || (KINGDOMS.has(code) && !CALLED_KINGDOMS.has(epithets.kingdom ?? ''))) epithets.kingdom = code;
    if (named === undefined || masked(mark.first) || isOfInstitution(scan, mark, code)) continue;
    const previous = found.at(-1);
    if (previous && mark.first < previous.next) continue;
    const role = roleOf(scan, mark, form, previous);
    found.push({ code: named, form, surface: surfaceOf(scan, mark.first, mark.next), first: mark.first, next: mark.next, role: role === 'subject' && previous?.role === 'than' && isListedWith(scan, previous.next) && isListedWith(scan, mark.next) ? 'than' : role, rule: mark.rule });
  }
  return found;
}

/** "EU-Ratspräsidentschaft", "EU-toetreding", "pays européen": the Union in the name of an office or a measure, or a country of it, is no side of a flow. */
const isOfInstitution = (scan: Scan, { first, next }: Mark, code: string): boolean =>
  code === 'EU' && ((scan.tokens[next]?.text === '-' && INSTITUTION.test(scan.tokens[next + 1]?.norm ?? '')) || COUNTRY.test(scan.tokens[first - 1]?.norm ?? '') || (COUNTRY.test(scan.tokens[next]?.norm ?? '') && scan.grammar.language.places.adjectives === 'before'));
const INSTITUTION = /^(?:rat|ratspr|ratsvors|kommiss|beitritt|praesid|gipfel|parlament|sankt|recht|vorsitz|verord|richtlin|botschaft|delegat|haushalt|mittel|aussenbeauf|commiss|voorzit|toetred|top$|sanct|verordening|begrot|топ|комисс|санкц|саммит)/;
const COUNTRY = /^(?:pais|pays|country|land|страна|страны|стране|страной|بلد|البلد)$/;

/** "From the country": the country spoken of before, where a preposition makes it a side; else the words say nothing new. */
function theCountry(epithets: Epithets, found: readonly PlaceMention[], scan: Scan, mark: Mark): string | undefined {
  const role = roleOf(scan, mark, 'epithet', found.at(-1));
  const side = role === 'to' || role === 'from' || role === 'with';
  const here = new Set([...found.map((place) => place.code), ...scan.all('place').map((one) => readPlaceKey(one.key).code)]);
  const farHere = found.findLast((place) => FLOW_ENDS.has(place.role) && !place.code.includes('-'));
  if (side && farHere) return farHere.code;
  if (side && epithets.far !== undefined && !here.has(epithets.far)) return epithets.far;
  return side ? epithets.countries?.findLast((code) => !here.has(code)) : undefined;
}

/** What tells that a capital is meant as the city. */
interface CityCues {
  /** The cities that figures of the text were told of before. */
  readonly cities: Set<string>;
  readonly epithets: Epithets;
}

/**
 * The places of a sentence with the code each has in a trade flow. A capital is its state, unless the sentence speaks of
 * the city (its government, its mayor, "the capital" beside it) or figures of the city were told before. Any other city
 * or region is itself.
 */
export function tradePlaces(scan: Scan, { cities, epithets }: CityCues, { masked, speaker }: { readonly masked: (at: number) => boolean; readonly speaker?: { readonly city?: boolean | undefined } | undefined }): PlaceMention[] {
  const speaksOfCity = scan.all('cityCue').length > 0 || speaker?.city === true;
  return placesOf(scan, epithets, masked).map((place) => {
    if (place.form !== 'city' || !CAPITALS.has(place.code)) return place;
    if (speaksOfCity && CITY_ROLES.has(place.role)) cities.add(place.code);
    return speaksOfCity || cities.has(place.code) || isOfItsFirms(scan, place) ? place : { ...place, code: place.code.slice(0, 2) };
  });
}

/**
 * "Non-resource exports of Moscow came to 21.9 billion. It is a lasting trend, said the Deputy Mayor": the capitals whose
 * own trade a paragraph (its sentences) tells of. They are cities from the headline on.
 */
export function tradingCities(paragraphs: readonly (readonly Scan[])[]): Set<string> {
  const scans = paragraphs.filter((sentences) => sentences.some((scan) => scan.all('cityCue').length > 0)).flat().filter((scan) => scan.all('metric').length > 0);
  const own = scans.flatMap((scan) => placesOf(scan, {}, () => false).filter((place) => place.form === 'city' && (place.role === 'of' || place.role === 'own') && CAPITALS.has(place.code)));
  return new Set(own.map((place) => place.code));
}

const BASED = /^(?:based|ansaessig\p{L}*|gevestigde?)$/u;
/** "Moscow-based companies", "предприятия Москвы", "companies in Nairobi": what firms of a capital trade is the city's, not the state's. */
const isOfItsFirms = (scan: Scan, { first, next }: PlaceMention): boolean =>
  scan.at('firm', next) !== undefined || scan.before('firm', first) !== undefined || (scan.before('prep', first) !== undefined && scan.before('firm', scan.before('prep', first)!.first) !== undefined) || (scan.tokens[next]?.text === '-' && BASED.test(scan.tokens[next + 1]?.norm ?? ''));

const CITY_ROLES: ReadonlySet<PlaceRole> = new Set(['of', 'by', 'own', 'subject', 'between', 'with']);

/** Whether a place is a city or a region of a country. */
export const isCity = (place: PlaceMention): boolean => place.code.includes('-');
