import type { Scan } from '../grammar/scan.ts';
import { isGivenName } from '../people/given-names.ts';
import type { NameIndex } from '../people/name-index.ts';
import type { Agent } from './agent.ts';
import { wordsAt } from './name-words.ts';
import { officeBefore } from './offices.ts';
import type { Told } from './told.ts';

/** Known names in Arabic, where no capital tells them, and words after a title up to a stop. */
export function arabicPersons(scan: Scan, names: NameIndex, told: Told): Agent[] {
  if (scan.traits.capitals !== 'none') return [];
  const found: Agent[] = [];
  for (let at = 0; at < scan.tokens.length; at++) {
    if (scan.tokens[at]!.kind !== 'word') continue;
    const agent = toldAt(scan, at, told) ?? newAt(scan, at, names, told) ?? secondOf(scan, at, found.at(-1), told);
    if (!agent) continue;
    if (!found.some((one) => one.name === agent.name)) found.push(agent);
    at = agent.next - 1;
  }
  return found;
}

/** A name of the caller's records, or words after a title. */
function newAt(scan: Scan, at: number, names: NameIndex, told: Told): Agent | undefined {
  const agent = knownAt(scan, at, names) ?? afterTitle(scan, at) ?? betweenVerbs(scan, at) ?? beforeOffice(scan, at) ?? byGivenName(scan, at);
  return agent && told.remember(scan.tokens[agent.next - 1]!.text, agent);
}

/** A surname told before, alone: not of another who is named in full here. */
function toldAt(scan: Scan, at: number, told: Told): Agent | undefined {
  const { text } = scan.tokens[at]!;
  const before = text.length > 3 ? told.of(text) : undefined;
  if (!before || scan.covering('title', at) || scan.covering('place', at) || isOfLongerName(scan, at, before)) return undefined;
  return { ...before, first: at, next: at + 1 };
}

/** Whether the word before makes it another's name: "سمير العلمي" where "يوسف العلمي" was told. */
const isOfLongerName = (scan: Scan, at: number, before: Agent): boolean => startsName(scan, at - 1) && scan.covering('title', at - 2) !== undefined && !before.name.includes(scan.tokens[at - 1]!.text);

const STOPS: ReadonlySet<string> = new Set(['rank', 'metric', 'metricVerb', 'topic', 'move', 'say', 'prep', 'title', 'portfolio', 'body', 'outlet', 'event', 'place', 'source', 'both', 'partner', 'goods', 'not', 'status', 'until', 'share', 'period', 'planned', 'there', 'denied', 'chair', 'company', 'together']);
const PARTICLE: ReadonlySet<string> = new Set('إن أن ان في على عن مع خلال الذي التي قد وقد من إلى و يوم هذا هذه اليوم بين لدى عند أنه إنه كان كانت بحضور حول حيث بمقر بمكتبه بعد قبل أمس كما ثم فيما غدا تم جرى ضيفا معه معها منذ حتى ضد دون عبر نحو تحت ضمن أثناء عقب إثر بسبب وسط رغم مثل لكن بل أو ما لم لن لا هو هي وهو وهي بشأن بخصوص قصد بغية بهدف بمناسبة برفقة رفقة قبيل سبل إزاء تجاه ضيف أول أمام عندما لأن كي بأن إذ إذا'.split(' ').flatMap((word) => [word, `و${word}`]));
/** Papers, which offices sign. */
const PAPER = /^(?:محضر|بروتوكول|بروتوكولا|بيان|بيانا|وثيقة|وثائق|برنامج|برنامجا|خطة|مذكرة|مذكرتي|اتفاق|اتفاقية|عقد|عقدا|رفيع|رفيعة|عددا|عدد)$/u;
/** Names of bodies or things written with the article, which no given name is. */
const ARTICLE = /^و?ال/u;
const MOST_WORDS = 4;

/** "يمثلون أكثر من": a verb of the plural is no name. */
const PLURAL_VERB = /^[يت]\p{Script=Arabic}{2,}ون$/u;

const startsName = (scan: Scan, at: number): boolean => {
  const token = scan.tokens[at];
  return token?.kind === 'word' && !PARTICLE.has(token.text) && !PAPER.test(token.text) && !PLURAL_VERB.test(token.text) && !scan.startsAny(STOPS, at);
};

/** "الرئيس كريم حداد تطرقت إلى": a verb of the feminine past ends the name. */
const VERB = /^ت\p{Script=Arabic}{2,}ت$/u;

/** "رقية الدرهم": a surname that is also a currency, right after a given name. */
const isNamedAsMoney = (scan: Scan, at: number): boolean => scan.at('currency', at) !== undefined && isGivenName(scan.tokens[at - 1]?.text ?? '') && ARTICLE.test(scan.tokens[at]!.text);

const goesOn = (scan: Scan, at: number): boolean => /^(?:بن|ابن|آل|أبو|بو)$/u.test(scan.tokens[at]!.text) || isNamedAsMoney(scan, at) || startsName(scan, at) && !VERB.test(scan.tokens[at]!.text) && !(scan.tokens[at]!.norm.startsWith('و') && scan.tokens[at]!.norm.length > 4);

/** "تميم بن حمد آل ثاني", "سعود بن أحمد بن خالد البرواني": links between the words of a name do not count as its words. */
const linksIn = (scan: Scan, from: number, next: number): number => scan.tokens.slice(from, next).filter((token) => /^(?:بن|ابن|آل)$/u.test(token.text)).length;

/** Two to four words right after a title, or its field, up to a stop, a particle or a word of the grammar: a name. */
function afterTitle(scan: Scan, at: number): Agent | undefined {
  if (ARTICLE.test(scan.tokens[at]!.text) || !startsName(scan, at) || !followsTitle(scan, /^[،,]$/.test(scan.tokens[at - 1]?.text ?? '') ? at - 1 : at)) return undefined;
  let next = at + 1;
  const oneOfTwo = OF_TWO.test(scan.tokens[at - 1]?.norm ?? '');
  while (next < scan.tokens.length && next - at - linksIn(scan, at, next) < MOST_WORDS && goesOn(scan, next) && !(next - at > 1 && ((oneOfTwo && isAndName(scan, next)) || isPurpose(scan, next) || isObject(scan, next)))) next++;
  if (next - at < 2) return undefined;
  const office = officeBefore(scan, at);
  return { kind: 'person', name: withoutAnd(scan, at, wordsAt(scan, at, next)), first: at, next, office: office.words, country: office.country, woman: office.woman };
}

/** Offices of two: "الوزيران ليلى الشامي وعمر السعيد". */
const OF_TWO = /^(?:ال)?(?:وزير|رئيس|سفير)(?:ان|ين|تان|تين)$/u;
const isAndName = (scan: Scan, at: number): boolean => /^و.{2,}/u.test(scan.tokens[at]!.text);

/** The second of two who are told after one office, without its "and". */
function secondOf(scan: Scan, at: number, first: Agent | undefined, told: Told): Agent | undefined {
  if (first?.next !== at || !OF_TWO.test(scan.tokens[first.first - 1]?.norm ?? '') || !isAndName(scan, at)) return undefined;
  let next = at + 1;
  while (next < scan.tokens.length && next - at < MOST_WORDS && goesOn(scan, next)) next++;
  return next - at < 2 ? undefined : told.remember(scan.tokens[next - 1]!.text, { kind: 'person', name: wordsAt(scan, at, next).slice(1), first: at, next });
}

/** "أكد الرئيس كريم حداد متانة العلاقات": after a name of two words, what he spoke of. */
const isObject = (scan: Scan, at: number): boolean => scan.tokens[at]!.text.endsWith('ة') && ARTICLE.test(scan.tokens[at + 1]?.text ?? '');

/** "لبحث ملفات": after a name of two words, what he came for. */
const isPurpose = (scan: Scan, at: number): boolean => /^ل.{3,}/u.test(scan.tokens[at]!.text);

/** "وكان سمير العلمي قد زار": two or three words between the auxiliary and "had", before a verb of meeting or going. */
function betweenVerbs(scan: Scan, at: number): Agent | undefined {
  if (!/^و?كانت?$/.test(scan.tokens[at - 1]?.norm ?? '') || ARTICLE.test(scan.tokens[at]!.text) || !startsName(scan, at)) return undefined;
  let next = at + 1;
  while (next < scan.tokens.length && next - at < MOST_WORDS && goesOn(scan, next)) next++;
  return next - at >= 2 && scan.tokens[next]?.norm === 'قد' && scan.at('event', next + 1) !== undefined ? { kind: 'person', name: wordsAt(scan, at, next), first: at, next } : undefined;
}

/** Verbs of opening, signing and going to, and words for "with" and "chaired by", that come before who does so. */
const DID = /^و?(?:(?:افتتح|دشن|وقع|زار|ترأس|شارك|حضر|التقى|استقبل)ت?|مع|برياسه)$/u;

/** "برئاسة", as it is folded. */
const CHAIRED = /^برياسه$/u;

/** "افتتح يوسف الشمالي، وزير الصناعة", "مع سعود بن سالم، السفير", "قال نيكولاي أسلانوف الممثل التجاري", "برئاسة كريم حداد نائب رئيس الوزراء": after such a verb, one of saying or "with", before an office, mostly behind a comma. */
function beforeOffice(scan: Scan, at: number): Agent | undefined {
  if (ARTICLE.test(scan.tokens[at]!.text) || !startsName(scan, at) || !(DID.test(scan.tokens[at - 1]?.norm ?? '') || isEachOf(scan, at) || scan.before('say', at) !== undefined)) return undefined;
  let next = at + 1;
  while (next < scan.tokens.length && next - at - linksIn(scan, at, next) < MOST_WORDS && goesOn(scan, next)) next++;
  if (scan.covering('place', next)?.key.endsWith('|adjective') && /^[،,]$/.test(scan.tokens[next + 1]?.text ?? '')) next++;
  const isBare = CHAIRED.test(scan.tokens[at - 1]!.norm) || (scan.before('say', at) !== undefined && ARTICLE.test(scan.tokens[next]?.text ?? ''));
  const office = /^[،,]$/.test(scan.tokens[next]?.text ?? '') ? next + 1 : isBare ? next : undefined;
  return next - at >= 2 && office !== undefined && scan.at('title', office) !== undefined ? { kind: 'person', name: wordsAt(scan, at, next), first: at, next } : undefined;
}

/** "كل من بيتر": the first of a list. */
const isEachOf = (scan: Scan, at: number): boolean => scan.tokens[at - 1]?.norm === 'من' && scan.tokens[at - 2]?.norm === 'كل';

/** What may be written together with a name: "and", "by", "to". */
const CLITIC = /^[وبل]/u;

/** "دون قيس اليوسف اسمه": a given name and the word after it, and a third after two given names ("محمد سالم ولد مرزوك"). */
function byGivenName(scan: Scan, at: number): Agent | undefined {
  const { text } = scan.tokens[at]!;
  const given = [text, text.replace(CLITIC, '')].find((word) => word.length >= SHORTEST && isGivenName(word));
  if (given === undefined || !(startsName(scan, at) || given !== text) || scan.covering('place', at)) return undefined;
  let next = at + 1;
  while (next < scan.tokens.length && next - at - linksIn(scan, at, next) < 2 && (goesOn(scan, next) || isHalf(scan, next - 1))) next++;
  if (isHalf(scan, next - 1) && next < scan.tokens.length) next++;
  if (next - at === 2 && isGivenName(scan.tokens[next - 1]!.text) && next < scan.tokens.length && goesOn(scan, next)) next++;
  return next - at < 2 ? undefined : { kind: 'person', name: given + wordsAt(scan, at, next).slice(text.length), first: at, next };
}
const SHORTEST = 3;
/** "عبد العاطي", "أبو الغيط", "ولد أجاي": half of a name, which the next word completes. */
const isHalf = (scan: Scan, at: number): boolean => /^(?:عبد|أبو|أبي|ولد)$/u.test(scan.tokens[at]!.text);

/** Given names that begin with the letter of "and". */
const WITH_WAW = /^(?:وليد|وائل|وسام|وفاء|وجدي|وديع|ولاء|وحيد|وهبة|وهيب|وضاح|وداد|ورد.*|وزير.*)$/u;
/** "… وزير التجارة، وإركي تام": after the comma of a list, a name without its "and". */
const withoutAnd = (scan: Scan, at: number, name: string): string => (/^[،,]$/.test(scan.tokens[at - 1]?.text ?? '') && /^و.{3,}/u.test(name.split(' ')[0]!) && !WITH_WAW.test(name.split(' ')[0]!) ? name.slice(1) : name);

/** An adjective such as that of a country: الأذربيجاني. */
const ADJECTIVE = /^ال.{2,}يه?$/u;

/** "تركيا" is no "تركي": the name of a country. */
const isCountry = (scan: Scan, at: number): boolean => scan.covering('place', at)?.key.endsWith('|name') === true;

/** A title right before, over the field it is of and the adjective of a country: "وزير التجارة التونسي". */
function followsTitle(scan: Scan, end: number): boolean {
  for (let back = 1; back <= 5; back++) {
    if (scan.covering('title', end - back) && !isCountry(scan, end - back)) return true;
    if (scan.at('prep', end - back) !== undefined && scan.covering('place', end - back + 1) !== undefined) continue;
    if (!scan.covering('portfolio', end - back) && !scan.covering('place', end - back) && !ADJECTIVE.test(scan.tokens[end - back]?.norm ?? '')) return false;
  }
  return false;
}

/** A known name of up to four words, also where its first is written together with "and", "to" or the like. */
function knownAt(scan: Scan, at: number, names: NameIndex): Agent | undefined {
  const { norm, forms } = scan.tokens[at]!;
  const openings = [norm, forms.at(-1)!.text].filter(names.opensWith);
  if (openings.length === 0 && scan.tokens[at + 1]?.kind !== 'word') return undefined;
  const words = scan.tokens.slice(at, at + (openings.length === 0 ? 2 : MOST_WORDS));
  const stop = words.findIndex((word) => word.kind !== 'word');
  for (let length = stop < 0 ? words.length : stop; length >= 1; length--) {
    const rest = words.slice(1, length).map((word) => word.norm);
    const printed = openings.map((first) => names.exact([first, ...rest].join(' '))).find((person) => person !== undefined);
    const person = printed ?? (length === 2 ? names.person(words[1]!.text, [words[0]!.text]) : undefined);
    if (person) return { kind: person.type === 'person' ? 'person' : 'body', name: wordsAt(scan, at, at + length), id: person.id, country: person.country, first: at, next: at + length, city: names.speaksForCity(person) || undefined };
  }
  return undefined;
}
