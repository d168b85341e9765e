import type { Scan } from '../grammar/scan.ts';
import type { NameIndex } from '../people/name-index.ts';
import { looksNamed } from '../places/gazetteer.ts';
import { countryOfOffice } from '../places/offices.ts';
import { fold } from '../text/fold.ts';

/** A person, a body or a news outlet named in a sentence. */
export interface Agent {
  readonly kind: 'person' | 'body' | 'outlet';
  readonly name: string;
  readonly id?: string | undefined;
  readonly country?: string | undefined;
  readonly first: number;
  readonly next: number;
  readonly city?: boolean | undefined;
}

/** Names that the text has told in full: later it gives surnames only. */
export type Told = Map<string, Agent>;

const NEVER = ['month', 'weekday', 'metric', 'topic', 'currency', 'say', 'unit', 'scale', 'pronoun', 'prep', 'both', 'ordinal', 'numeral', 'goods', 'period', 'source', 'and', 'break', 'not', 'possessive', 'compare', 'partner', 'share', 'status', 'move'];
const CONNECT = /^(?:of|the|and|for|de|des|du|la|le|les|et|d'|l'|van|der|den|het|en|voor|fur|und|y|del|al|el|bin|ben|ibn|von|à|aux|di|e|do|по|и|&|-|sur|im|in|zur|zum|on)$/;

const text = (scan: Scan, first: number, next: number): string =>
  scan.tokens.slice(first, next).map((token, i) => (i > 0 && token.spaced ? ' ' : '') + token.text).join('');

const capital = (scan: Scan, at: number): boolean => {
  const token = scan.tokens[at];
  return token !== undefined && token.kind === 'word' && token.text.length > 1 && !/\p{Script=Arabic}/u.test(token.text) && looksNamed(token.text) && !/^\p{Ll}/u.test(token.text);
};

const isNameWord = (scan: Scan, at: number): boolean => capital(scan, at) && !NEVER.some((category) => scan.at(category, at)) && !scan.covering('place', at) && !scan.covering('title', at) && !scan.covering('body', at) && !scan.covering('topic', at);

/** Personal names: two or more capitalised words that mean nothing else, or a surname told before or known. */
function personsOf(scan: Scan, names: NameIndex, told: Told): Agent[] {
  const found: Agent[] = [];
  for (let at = 0; at < scan.tokens.length; at++) {
    if (!isNameWord(scan, at)) continue;
    let next = at + 1;
    while (next < scan.tokens.length && next - at < 6 && continues(scan, next)) next++;
    while (next > at + 1 && !capital(scan, next - 1) && !/^[IVX]+$/.test(scan.tokens[next - 1]!.text)) next--;
    const agent = personAt(scan, at, next, names, told);
    if (agent) {
      found.push(agent);
      at = agent.next - 1;
    } else at = next - 1;
  }
  return found;
}

/** Whether a name goes on: another capitalised word, a particle before one, a hyphen, an initial's full stop, a regnal number. */
function continues(scan: Scan, at: number): boolean {
  const token = scan.tokens[at]!;
  if (isNameWord(scan, at)) return token.spaced || scan.tokens[at - 1]!.text === '-' || scan.tokens[at - 1]!.text === '.' || scan.tokens[at - 1]!.text.endsWith("'");
  if (/^[IVX]+$/.test(token.text)) return true;
  if (/^(?:de|van|der|den|von|el|al|as|ас|аль|бен|bin|ben|ibn|la|le|du)$/.test(token.norm)) return isNameWord(scan, at + 1) || (scan.tokens[at + 1]?.text === '-' && isNameWord(scan, at + 2));
  return token.text === '-' && !token.spaced && isNameWord(scan, at + 1) && !scan.tokens[at + 1]!.spaced;
}

function personAt(scan: Scan, first: number, next: number, names: NameIndex, told: Told): Agent | undefined {
  const words = scan.tokens.slice(first, next).filter((token) => token.kind === 'word').map((token) => token.text);
  const last = words.at(-1)!;
  const regnal = /^[IVX]+$/.test(last) && words.length > 1;
  const exact = names.exact(text(scan, first, next));
  const known = exact ?? names.person(regnal ? words.slice(0, -1).join('') : last, words.slice(0, -1));
  const name = text(scan, first, next);
  if (known) {
    const kind = known.type === 'person' ? 'person' : isOutlet(scan, first) ? 'outlet' : 'body';
    const own = kind === 'person' && words.length > 2 && !regnal ? next - lastWords(scan, first, next, 2) : first;
    return remember(told, last, { kind, name: text(scan, own, next), id: known.id, country: known.country, first: own, next, city: names.speaksForCity(known) || undefined });
  }
  const before = told.get(fold(last));
  if (before && (words.length === 1 || fold(before.name).includes(fold(words[0]!)))) return { ...before, name: words.length > 1 ? name : before.name, first, next };
  if (words.length < 2 || words.length > 5 || words.some((word) => word === word.toUpperCase() && word.length > 3 && !regnal)) return undefined;
  if (isOutlet(scan, first)) return { kind: 'outlet', name, first, next };
  if (!speaksAsPerson(scan, first, next)) return undefined;
  return remember(told, last, { kind: 'person', name, first, next });
}

/** How far before a name its office may begin: "руководитель департамента … города Москвы". */
const OFFICE_REACH = 12;

/** Signs that a run of capitals is a person: a title before it, an office after a comma, a verb of saying beside it. */
function speaksAsPerson(scan: Scan, first: number, next: number): boolean {
  if (scan.tokens.slice(first, next).some((_, i) => scan.covering('cityCue', first + i))) return false;
  for (let back = 0; back <= 2; back++) if (scan.before('title', first - back)) return true;
  if (scan.all('event').some((mark) => mark.first < next && mark.reach > first)) return false;
  for (let back = 0; back <= 2; back++) if (scan.before('say', first - back)) return true;
  for (let back = 0; back <= OFFICE_REACH && scan.tokens[first - back - 1]?.kind === 'word'; back++) if (scan.covering('title', first - back - 1)) return true;
  if (scan.at('say', next) || scan.at('say', next + 1)) return true;
  if (scan.before('prep', first)?.key === 'in') return false;
  const aside = scan.tokens[first - 1]?.text === ',' && /^[,.]$/.test(scan.tokens[next]?.text ?? '.');
  for (let back = 2; aside && back <= OFFICE_REACH; back++) if (scan.covering('title', first - back)) return true;
  if (scan.all('event').length > 0 && scan.before('prep', first)?.key === 'with') return true;
  if (scan.before('source', first) || scan.before('outlet', first)) return true;
  if (/^[,(]$/.test(scan.tokens[next]?.text ?? '')) return [1, 2, 3, 4, 5].some((ahead) => scan.at('title', next + ahead));
  return first > 0 && scan.all('event').some((mark) => first >= mark.reach && first - mark.reach <= 2);
}

/** How many tokens the last `count` words of a run take. */
function lastWords(scan: Scan, first: number, next: number, count: number): number {
  let at = next;
  for (let words = 0; at > first && words < count; at--) if (scan.tokens[at - 1]!.kind === 'word') words++;
  return next - at;
}

const isOutlet = (scan: Scan, at: number): boolean => scan.at('outlet', at) !== undefined;
const remember = (told: Told, surname: string, agent: Agent): Agent => {
  const longer = told.get(fold(surname));
  told.delete(fold(surname));
  told.set(fold(surname), longer && longer.name.length > agent.name.length && longer.id === agent.id ? longer : agent);
  return agent;
};

const ARTICLE = /^(?:the|le|la|les|l'|el|los|las|der|die|das|den|dem|het|de|al)$/;

/** Bodies: a run of capitalised and joining words round a word such as "Office" or "Ministry". */
function bodiesOf(scan: Scan, names: NameIndex): Agent[] {
  return scan.all('body').flatMap((mark): Agent[] => {
    let [first, next] = [mark.first, mark.next];
    while (first > 0 && mark.first - first < 5 && !ARTICLE.test(scan.tokens[first - 1]!.norm) && (capital(scan, first - 1) || scan.covering('body', first - 1)) && !scan.at('say', first - 1) && !scan.at('source', first - 1) && scan.tokens[first]!.kind === 'word' && !scan.at('month', first - 1)) first--;
    while (next < scan.tokens.length && next - mark.first < 12 && bodyGoesOn(scan, next)) next++;
    while (next > mark.next && CONNECT.test(scan.tokens[next - 1]!.norm)) next--;
    const name = text(scan, first, next);
    const known = names.exact(name);
    return [{ kind: 'body', name, id: known?.id, country: known?.country ?? countryOfOffice(name), first, next }];
  });
}

/** "DANE", "VGB": two to eight capitals that mean nothing else. */
const acronymsOf = (scan: Scan, names: NameIndex): Agent[] =>
  scan.tokens.flatMap((token, at): Agent[] =>
    /^\p{Lu}{3,8}$/u.test(token.text) && scan.tokens[at - 1]?.text !== '(' && !['place', 'currency', 'money', 'unit', 'outlet', 'topic', 'scale', 'goods', 'body', 'metric'].some((category) => scan.covering(category, at)) && !/^[IVX]+$/.test(token.text)
      ? [{ kind: 'body', name: token.text, id: names.exact(token.text)?.id, country: countryOfOffice(token.text), first: at, next: at + 1 }] : []);

function bodyGoesOn(scan: Scan, at: number): boolean {
  const token = scan.tokens[at]!;
  if (scan.at('say', at) || scan.at('period', at) || scan.at('move', at)) return false;
  if (token.text === ',') return capital(scan, at + 1) && !scan.covering('place', at + 1) && [2, 3, 4].some((ahead) => scan.at('and', at + ahead) && capital(scan, at + ahead + 1));
  if (CONNECT.test(token.norm)) return capital(scan, at + 1) || scan.at('body', at + 1) !== undefined || (CONNECT.test(scan.tokens[at + 1]?.norm ?? '') && capital(scan, at + 2)) || scan.at('topic', at + 1) !== undefined || scan.at('metric', at + 1) !== undefined;
  return capital(scan, at) || scan.covering('body', at) !== undefined || (scan.covering('place', at) !== undefined && !scan.at('metric', at + 1)) || (/^\p{Ll}/u.test(token.text) && isOfBody(scan, at));
}

/** Small words that name what a body is for: "Direction du commerce intérieur", "Office des changes". */
function isOfBody(scan: Scan, at: number): boolean {
  const fields = (where: number) => scan.covering('topic', where) !== undefined || scan.covering('metric', where) !== undefined;
  if (fields(at)) return CONNECT.test(scan.tokens[at - 1]!.norm) || at - 1 === scan.covering('body', at - 1)?.first;
  return fields(at - 1) && CONNECT.test(scan.tokens[at - 2]?.norm ?? '') && scan.grammar.language.places.adjectives === 'after' && !scan.at('prep', at) && !scan.at('until', at);
}

/** Every person, body and outlet of a sentence; bodies inside a personal name or the other way round give way to the longer. */
export function agentsOf(scan: Scan, names: NameIndex, told: Told): Agent[] {
  const outlets = scan.all('outlet').map((mark): Agent => ({ kind: 'outlet', name: text(scan, mark.first, mark.next), id: names.exact(text(scan, mark.first, mark.next))?.id, first: mark.first, next: mark.next }));
  const persons = [...personsOf(scan, names, told), ...arabicPersons(scan, names, told)];
  const all = [...bodiesOf(scan, names), ...acronymsOf(scan, names), ...persons, ...describedPersons(scan, told, persons), ...outlets];
  return all.filter((one) => !(one.kind === 'body' && all.some((other) => other.kind === 'person' && other.first < one.next && other.next > one.first))).filter((one, _, rest) => !rest.some((other) => other !== one && other.first <= one.first && other.next >= one.next && other.next - other.first > one.next - one.first && other.kind !== 'outlet')).sort((a, b) => a.first - b.first);
}

const OFFICIAL = /^(?:minist|leider|chef|responsable|diplom|ambassad|botschaft|embajador|canciller|посол|диплом|министр|وزير|دبلوماسي|سفير)/;

const isKing = (agent: Agent): boolean => /\s[IVX]{1,4}$/.test(agent.name) || /السادس|الثاني|الثالث|الخامس/.test(agent.name);

/** "The Sovereign", "the Moroccan minister": people told before, by rank or by country, where no name stands with the words. */
function describedPersons(scan: Scan, told: Told, persons: readonly Agent[]): Agent[] {
  const named = (first: number, next: number) => persons.some((agent) => agent.first >= first - 3 && agent.first <= next + 3);
  const before = [...told.values()].reverse();
  const kings = scan.all('royal').flatMap((mark) => describe(before.find(isKing), mark.first, mark.next, named));
  const officials = scan.all('title').filter((mark) => OFFICIAL.test(scan.tokens[mark.first]!.norm)).flatMap((mark) => {
    const place = [mark.first - 3, mark.first - 2, mark.first - 1, mark.next, mark.next + 1].map((at) => scan.at('place', at)).find((one) => one?.key.endsWith('|adjective'));
    return place ? describe(before.find((agent) => agent.kind === 'person' && agent.country === place.key.slice(0, 2) && !isKing(agent)), mark.first, mark.next, named) : [];
  });
  return [...kings, ...officials];
}

const describe = (agent: Agent | undefined, first: number, next: number, named: (first: number, next: number) => boolean): Agent[] => (agent === undefined || named(first, next) ? [] : [{ ...agent, first, next }]);

/** Known names in Arabic, where no capital tells them, and words after a title up to a stop. */
function arabicPersons(scan: Scan, names: NameIndex, told: Told): Agent[] {
  if (scan.grammar.language.code !== 'ar') return [];
  const found: Agent[] = [];
  for (let at = 0; at < scan.tokens.length; at++) {
    if (scan.tokens[at]!.kind !== 'word') continue;
    const known = knownArabic(scan, at, names);
    if (known) {
      found.push(remember(told, scan.tokens[known.next - 1]!.text, known));
      at = known.next - 1;
      continue;
    }
    const titled = arabicAfterTitle(scan, at);
    if (titled) {
      found.push(remember(told, scan.tokens[titled.next - 1]!.text, titled));
      at = titled.next - 1;
      continue;
    }
    const before = scan.tokens[at]!.text.length > 3 ? told.get(fold(scan.tokens[at]!.text)) : undefined;
    if (before && !found.some((one) => one.name === before.name)) found.push({ ...before, first: at, next: at + 1 });
  }
  return found;
}

const ARABIC_STOP = ['metric', 'metricVerb', 'topic', 'move', 'say', 'prep', 'title', 'body', 'outlet', 'event', 'place', 'source', 'both', 'partner', 'goods', 'not', 'status', 'until', 'share'];

/** Two to four words right after a title, up to a stop, a particle or a word of the grammar: a name. */
function arabicAfterTitle(scan: Scan, at: number): Agent | undefined {
  const lead = scan.tokens[at - 1]?.text === '،' ? at - 1 : at;
  if (!scan.before('title', lead) && !(scan.before('place', lead) && scan.covering('title', lead - 2))) return undefined;
  let next = at;
  while (next < scan.tokens.length && next - at < 4 && scan.tokens[next]!.kind === 'word' && !/^(?:إن|أن|ان|في|على|عن|مع|خلال|الذي|التي|قد|وقد|من|إلى|و|يوم|هذا|هذه|اليوم|بين|لدى|عند|أنه|إنه)$/.test(scan.tokens[next]!.text) && !ARABIC_STOP.some((category) => scan.at(category, next)) && !(next > at && scan.tokens[next]!.norm.startsWith('و') && scan.tokens[next]!.norm.length > 4)) next++;
  if (next - at < 2) return undefined;
  return { kind: 'person', name: text(scan, at, next), first: at, next };
}

function knownArabic(scan: Scan, at: number, names: NameIndex): Agent | undefined {
  for (let length = 4; length >= 1; length--) {
    const words = scan.tokens.slice(at, at + length);
    if (words.length < length || words.some((word) => word.kind !== 'word')) continue;
    const written = words.map((word) => word.norm).join(' ');
    const bare = [words[0]!.forms.at(-1)!.text, ...words.slice(1).map((word) => word.norm)].join(' ');
    const person = names.exact(written) ?? names.exact(bare) ?? (length === 2 ? names.person(words[1]!.text, [words[0]!.text]) : undefined);
    if (person) return { kind: person.type === 'person' ? 'person' : 'body', name: text(scan, at, at + length), id: person.id, country: person.country, first: at, next: at + length, city: names.speaksForCity(person) || undefined };
  }
  return undefined;
}
