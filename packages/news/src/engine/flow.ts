import type { Scan } from '../grammar/scan.ts';
import { isMember } from '../places/groups.ts';
import { otherOf, type Discourse, type Pair } from './discourse.ts';
import type { Head, Metric, PlaceMention, PlaceRole } from './frame.ts';

/** Which side of a flow a place of each role is, by metric; roles left out are no side. */
const SIDES: Readonly<Record<'exports' | 'imports' | 'balance' | 'turnover', Partial<Record<PlaceRole, 'reporter' | 'partner'>>>> = {
  exports: { own: 'reporter', of: 'reporter', by: 'reporter', from: 'reporter', subject: 'reporter', goods: 'reporter', to: 'partner', with: 'partner', in: 'partner' },
  imports: { own: 'reporter', of: 'reporter', by: 'reporter', subject: 'reporter', to: 'reporter', in: 'reporter', view: 'reporter', from: 'partner', goods: 'partner', with: 'partner' },
  balance: { own: 'reporter', of: 'reporter', by: 'reporter', subject: 'reporter', to: 'reporter', in: 'reporter', view: 'reporter', goods: 'reporter', with: 'partner', from: 'partner' },
  turnover: { own: 'reporter', of: 'reporter', by: 'reporter', subject: 'reporter', view: 'reporter', goods: 'reporter', from: 'reporter', in: 'reporter', to: 'reporter', with: 'partner' },
};

const sidesOf = (metric: Metric): Partial<Record<PlaceRole, 'reporter' | 'partner'>> =>
  metric === 'exports' || metric === 'contract_value' ? SIDES.exports : metric === 'investment' ? { ...SIDES.exports, subject: 'reporter' } : metric === 'imports' ? SIDES.imports : metric === 'turnover' ? SIDES.turnover : SIDES.balance;

/** Whether a code is a group of countries or the world, not one country. */
export const isGroup = (code: string): boolean => /^(?:G:|EU$|WORLD$)/.test(code);

/** Whether an area is another, or lies in that country. */
export const isWithin = (area: string, other: string): boolean => area === other || area.startsWith(`${other}-`);

/** Groups that are no side of a flow by themselves; the European Union is one. */
const SCOPE = /^(G:|WORLD$)/;
const OUTSIDE: ReadonlySet<PlaceRole> = new Set(['than', 'among']);

/** Places that may be sides: no scope such as "in Africa", and no country passed by ("behind Egypt"). */
const eligible = (place: PlaceMention): boolean => !OUTSIDE.has(place.role) && !(place.form === 'city' && place.role === 'in') && !(SCOPE.test(place.code) && (place.role === 'in' || place.role === 'goods')) && place.code !== 'WORLD';

const FAR: ReadonlySet<PlaceRole> = new Set(['to', 'from', 'with']);
/** "Au sein de l'UE, les ventes progressent vers l'Espagne", "la guerra en Ucrania golpeó los envíos a Rusia": the Union told with "in", and of exports any country, is no side beside one that is. */
const isScope = ({ code, role }: PlaceMention, places: readonly PlaceMention[], metric: Metric): boolean =>
  role === 'in' && (code === 'EU' || metric === 'exports') && places.some((other) => FAR.has(other.role) && other.code !== code);

export interface Sides {
  reporter?: string | undefined;
  partner?: string | undefined;
  readonly places: PlaceMention[];
}

/** The sides that the words themselves give. */
export function statedSides(metric: Metric, places: readonly PlaceMention[], { form, buys }: Pick<Head, 'form' | 'buys'> = { form: 'noun' }): Sides {
  const sides: Sides = { places: [] };
  const boughtIn = buys === true && !places.some((place) => place.role === 'from' || place.role === 'goods');
  const table: Partial<Record<PlaceRole, 'reporter' | 'partner'>> = form === 'verb' && metric === 'imports' ? { ...SIDES.imports, of: 'partner', ...(boughtIn ? { in: 'partner' } : {}) } : form === 'partner' ? { ...sidesOf(metric), view: 'reporter' } : sidesOf(metric);
  for (const place of ownersFirst(form, places.filter((one) => eligible(one) && !isScope(one, places, metric) && !(form === 'partner' && SCOPE.test(one.code))))) {
    const code = place.code;
    const side = place.role === 'between' ? (sides.reporter === undefined ? 'reporter' : 'partner') : table[place.role];
    const free = side && sides[side] === undefined ? side : side && place.role !== 'goods' ? freeSide(sides, metric, place) : undefined;
    if (free === undefined || sides.reporter === code || sides.partner === code || (free === 'partner' && sides.reporter !== undefined && isWithin(code, sides.reporter))) continue;
    sides[free] = code;
    sides.places.push(place);
  }
  return sides;
}

/** The country of the noun is its owner before any subject of the sentence: "Sinds Algiers …, is de Spaanse uitvoer gekelderd", "le Mali a absorbé 84 milliards d'exportations du Sénégal". */
function ownersFirst(form: Head['form'], places: readonly PlaceMention[]): readonly PlaceMention[] {
  const owns = ({ role }: PlaceMention): boolean => role === 'own' || (role === 'of' && form === 'noun');
  return places.some(owns) && places.some((place) => place.role === 'subject') ? [...places.filter(owns), ...places.filter((place) => !owns(place))] : places;
}

/** A second country of a role already taken is that of the goods paid for ("zahlte 2,9 Milliarden für russisches Gas"), the other side of a turnover ("товарооборот России и Марокко"), or the buyer of goods sold. */
function freeSide(sides: Sides, metric: Metric, place: PlaceMention): 'reporter' | 'partner' | undefined {
  if (sides.reporter !== undefined && sides.partner !== undefined) return undefined;
  if (metric === 'turnover') return sides.reporter !== undefined ? 'partner' : place.role === 'with' ? undefined : 'reporter';
  if (metric === 'imports' && place.role === 'to' && place.form === 'adjective') return sides.partner === undefined ? 'partner' : undefined;
  return place.role === 'own' || place.role === 'of' || place.role === 'by' || place.role === 'subject' || place.role === 'in' ? (sides.reporter === undefined ? 'reporter' : 'partner') : undefined;
}

/** The pair of a figure: the sides stated, and where one is not, what was spoken of before. */
export function pairOf(head: Head & { metric: Metric }, sides: Sides, context: Discourse, reversed: boolean, both: boolean): Pair | undefined {
  const before = reversed && context.pair && context.pair.partner !== 'WORLD' ? { reporter: context.pair.partner, partner: context.pair.reporter } : context.pair;
  const { reporter, partner } = sides;
  if (reporter !== undefined && partner !== undefined) return { reporter, partner };
  if (reporter !== undefined && isListed(head, sides, context)) return { reporter: context.pair!.reporter, partner: reporter };
  if (reporter !== undefined && isOfGroup(head, sides, context)) return { reporter: context.withGroup!.reporter, partner: reporter };
  if (reporter !== undefined && isViewed(head, sides, context)) return { reporter: context.main!.reporter, partner: reporter };
  if (reporter !== undefined) return { reporter, partner: partnerFor(head, reporter, context, both) };
  if (partner !== undefined) return { reporter: homeAgain(head, partner, context) ?? (before && otherOf(before, partner)) ?? reporterFor(partner, context.pair, context) ?? 'WORLD', partner };
  if (before && both && before.partner === 'WORLD') return pairFromNamed(context) ?? before;
  if (before?.reporter === 'WORLD' && before.partner !== 'WORLD' && context.sentencePair === undefined) return { reporter: context.named.findLast((code) => code !== before.partner) ?? 'WORLD', partner: 'WORLD' };
  return before ?? pairFromNamed(context);
}

/** "Brazil bought 138 tonnes from Poland. To Peru went 53": the flow the text is about, from its country again, after a look from the other side. */
const homeAgain = (head: Head & { metric: Metric }, partner: string, { main, mainHead, pair }: Discourse): string | undefined =>
  main !== undefined && mainHead?.metric === head.metric && pair?.partner === main.reporter && pair.reporter !== partner && partner !== main.reporter && main.reporter !== 'WORLD' ? main.reporter : undefined;

/** A country told alone after another of the same list: "Egypt came with 5.5 billion", after Morocco among Germany's partners. */
const isListed = (head: Head, sides: Sides, context: Discourse): boolean =>
  (head.form === 'carried' || head.form === 'partner') && head.metric === 'turnover' && context.pair !== undefined && context.pair.partner !== 'WORLD' && sides.places.every((place) => place.role === 'subject' || place.role === 'view') && otherOf(context.pair, sides.reporter!) === undefined;

const OWNS: ReadonlySet<PlaceRole> = new Set(['own', 'of', 'by', 'view']);
/** "The fall of imports is also due to Libya, with a minus of 70 %" amid German trade with the Arab countries: one of them, told alone and as no owner, is the other side. */
const isOfGroup = ({ form }: Head, { reporter, places }: Sides, { withGroup }: Discourse): boolean =>
  form !== 'verb' && withGroup !== undefined && withGroup.reporter !== reporter && isMember(reporter!, withGroup.partner) && places.every((place) => !OWNS.has(place.role) && place.form !== 'adjective');

const BALANCES: ReadonlySet<Metric> = new Set(['trade_deficit', 'trade_surplus']);
/** "As for Saudi Arabia, the balance worsened by 31 billion" in a text on Moroccan balances: the next partner looked at. */
const isViewed = (head: Head & { metric: Metric }, { reporter, places }: Sides, { main, pair }: Discourse): boolean =>
  BALANCES.has(head.metric) && main !== undefined && main.reporter !== 'WORLD' && main.reporter !== reporter && main.partner !== reporter && pair?.reporter === main.reporter && places.every((place) => place.role === 'view');

/** A buyer told after a seller of the same goods buys from him: "Morocco exported 690,000 tonnes … The Netherlands imported 61,000". */
const isCounterFlow = (head: Head, reporter: string, { pair, head: before }: Discourse): boolean =>
  head.form === 'verb' && head.metric === 'imports' && before?.metric === 'exports' && pair !== undefined && pair.partner === 'WORLD' && pair.reporter !== reporter && pair.reporter !== 'WORLD';

/** "Iraq bought 4.8 billion there. The UAE came second with imports of 2.3 billion": the next buyer in a list of the country the text is about. */
export const isNextBuyer = ({ metric }: Head, reporter: string, { pair, main }: Discourse): boolean =>
  metric === 'imports' && pair !== undefined && main !== undefined && pair.partner === main.reporter && !isGroup(main.reporter) && reporter !== main.reporter && !isGroup(reporter) && pair.reporter !== reporter;

/** "Nigeria bought $108 million of fertiliser from Morocco. Russia, which shipped $84 million": one more supplier of the imports told before. */
const isSupplier = (head: Head, reporter: string, { pair, head: before }: Discourse): boolean =>
  head.form === 'verb' && head.metric === 'exports' && before?.metric === 'imports' && pair !== undefined && pair.reporter !== 'WORLD' && pair.partner !== 'WORLD' && pair.reporter !== reporter && !isGroup(pair.reporter);

const reporterFor = (partner: string, before: Pair | undefined, context: Discourse): string | undefined =>
  (before && context.named.findLast((code) => code.startsWith(`${before.reporter}-`) && context.cities.has(code))) ?? (before && before.reporter !== 'WORLD' && before.reporter !== partner ? before.reporter : undefined) ?? context.named.findLast((code) => code !== partner);

/** The other side where only one is told: the one of the pair spoken of, else all the world. */
function partnerFor(head: Head, reporter: string, context: Discourse, both: boolean): string {
  if (context.ofHeadline && !both) return 'WORLD';
  if (isCounterFlow(head, reporter, context) || isSupplier(head, reporter, context)) return context.pair!.reporter;
  const next = isNextBuyer(head, reporter, context) ? context.main!.reporter : undefined;
  const other = next ?? (context.pair && (otherOf(context.pair, reporter) ?? (context.pair.reporter === 'WORLD' && context.pair.partner !== reporter ? context.pair.partner : undefined)));
  if (other !== undefined && other !== 'WORLD') return other;
  if (both) return context.named.findLast((code) => code !== reporter) ?? 'WORLD';
  return 'WORLD';
}

const MOST_NAMED = 1;
/** The countries named first, those that the text names most before others: a war told in passing makes no pair. */
const pairFromNamed = (context: Discourse): Pair | undefined => {
  const often = (code: string): number => context.countries.indexOf(code.slice(0, 2)) >>> 0;
  const distinct = [...new Set([...context.named, ...context.passing])].sort((a, b) => Number(often(a) > MOST_NAMED) - Number(often(b) > MOST_NAMED));
  if (distinct.length === 0) return undefined;
  return { reporter: distinct[0]!, partner: distinct[1] ?? 'WORLD' };
};

/** The country right beside a share noun is the part: "China's share", "la part de la France", "حصة فرنسا". */
const isPart = (scan: Scan, place: PlaceMention): boolean =>
  !isOfFlow(scan, place) && scan.all('share').some((mark) => (mark.first >= place.next && mark.first - place.next <= 1) || (place.first >= mark.next && place.first - mark.next <= 2 && !scan.has('metric', mark.next, place.first) && scan.before('prep', place.first)?.key !== 'in'));

/** "Its share of Mexican imports", "sein Anteil an den deutschen Exporten": an adjective right before the flow is of the whole. */
const isOfFlow = (scan: Scan, { form, next }: PlaceMention): boolean => form === 'adjective' && scan.at('metric', next) !== undefined;

/** Where the whole of a share is told: with the flow ("Mexican imports", "des exportations du Maroc"). */
const ofWhole = (head: Head, place: PlaceMention): boolean =>
  (place.role === 'to' && head.form === 'partner' && head.metric === 'imports' && place.first >= head.next) || (place.role === 'own' && place.next <= head.first && head.first - place.next <= 3) || (place.role === 'own' && Math.abs(place.first - head.next) <= 6) || (place.first >= head.next && (place.role === 'of' || place.role === 'by' || place.role === 'own'));

/** "Lithuanian goods went to Latvia (12.9 % of exports)", "среди импортеров в Литву": whose exports, or whose market, the words beside a share tell. */
const isOrigin = ({ metric, form }: Head, { role }: PlaceMention): boolean => (metric === 'exports' && role === 'goods') || (metric === 'imports' && form === 'partner' && role === 'to');

/** "Europa recibió el 61 % de los envíos y Asia el 28 %": one more part, not the whole. */
const hasOwnFigure = (scan: Scan, { next }: PlaceMention): boolean => [0, 1].some((ahead) => scan.numeralAt(next + ahead) !== undefined);

/**
 * The pair of a share: whose whole, and whose part. In "China's share of Mexican imports" and "France takes 19 % of
 * Morocco's exports" the whole is told with the flow, the part before it or as the subject.
 */
export function sharePair(scan: Scan, head: Head & { metric: Metric }, places: readonly PlaceMention[], context: Discourse): Pair | undefined {
  const stated = head.form === 'verb' && places.some((place) => place.role === 'subject' && place.next <= head.first) ? statedSides(head.metric, places, head) : undefined;
  if (stated?.reporter !== undefined && stated.partner !== undefined) return { reporter: stated.reporter, partner: stated.partner };
  const usable = places.filter((place) => !OUTSIDE.has(place.role) && place.code !== 'WORLD');
  const beside = usable.find((place) => isPart(scan, place));
  const told = head.form === 'carried' ? [] : usable.filter((place) => place !== beside);
  const whole = told.find((place) => (ofWhole(head, place) || isOrigin(head, place)) && !SCOPE.test(place.code)) ?? told.find((place) => place.first >= head.first && place.role === 'subject' && head.form === 'noun' && usable.length > 1 && !hasOwnFigure(scan, place));
  const part = beside ?? usable.find((place) => place !== whole && place.code !== whole?.code);
  const code = (place: PlaceMention) => place.code;
  if (whole && part) return { reporter: code(whole), partner: code(part) };
  if (whole) return { reporter: code(whole), partner: (context.pair && otherOf(context.pair, code(whole))) ?? 'WORLD' };
  return part && partOfKnown(code(part), context);
}

/** A part whose whole the sentence does not tell: that of the flow spoken of before. */
function partOfKnown(part: string, { pair, named }: Discourse): Pair | undefined {
  const other = pair && otherOf(pair, part);
  const reporter = other !== undefined && other !== 'WORLD' ? other : pair && pair.reporter !== part ? pair.reporter : named.findLast((one) => one !== part && !SCOPE.test(one));
  return reporter === undefined ? undefined : { reporter, partner: part };
}

/** "Exporter", "importer": one who trades, told with the same word as his flow. */
export const isRival = ({ rules }: Head): boolean => /\.partner\.(?:exporter|importer)$/.test(rules[0] ?? '');

/** The pair of a rank: whose list, and who stands in it. "Morocco is Russia's third partner" is Russia's list. */
export function rankPair(head: (Head & { metric: Metric }) | undefined, places: readonly PlaceMention[], context: Discourse, near = 0): Pair | undefined {
  let usable = places.filter((place) => !SCOPE.test(place.code) && place.role !== 'than' && !(place.form === 'city' && place.role === 'in'));
  const union = usable.filter((place) => place.code === 'EU' && place.role !== 'subject');
  if (union.length > 0 && usable.length > union.length) usable = usable.filter((place) => !union.includes(place));
  const subjects = usable.filter((place) => place.role === 'subject').sort((a, b) => Math.abs(a.first - near) - Math.abs(b.first - near));
  const owners: readonly PlaceRole[] = ['own', 'of', 'by', 'goods', 'among', 'with', ...(head?.form === 'partner' && head.metric === 'exports' && !isRival(head) ? [] : ['to' as const]), ...(head?.form === 'partner' && head.metric === 'imports' && !isRival(head) ? [] : ['from' as const])];
  const code = (place: PlaceMention | undefined) => place?.code;
  const [only] = usable;
  if (usable.length === 1 && only!.role === 'with' && head?.form === 'partner' && context.pair && context.pair.reporter !== only!.code && context.pair.reporter !== 'WORLD') return { reporter: context.pair.reporter, partner: only!.code };
  const owner = usable.find((place) => place.role === 'view') ?? usable.find((place) => owners.includes(place.role) && place !== subject(usable)) ?? undefined;
  const listed = subjects.find((place) => place !== owner) ?? usable.find((place) => place !== owner);
  const [list, member] = [code(owner), code(listed)];
  if (list !== undefined && member !== undefined && list !== member) return { reporter: list, partner: member };
  if (head?.form === 'partner' && isRival(head)) return { reporter: member ?? list ?? context.pair?.reporter ?? 'WORLD', partner: 'WORLD' };
  if (list !== undefined) return { reporter: list, partner: (context.pair && otherOf(context.pair, list)) ?? context.named.findLast((c) => c !== list) ?? 'WORLD' };
  if (member === undefined) return context.pair;
  if (head && isNextBuyer(head, member, context)) return { reporter: context.main!.reporter, partner: member };
  const other = context.pair && otherOf(context.pair, member);
  return { reporter: other ?? context.pair?.reporter ?? 'WORLD', partner: member };
}

const subject = (places: readonly PlaceMention[]): PlaceMention | undefined => places.find((place) => place.role === 'subject');
