import type { Token } from '../text/tokens.ts';
import type { Words } from './words.ts';
import { readNumeral, type Numeral } from '../text/numerals.ts';
import type { Cues } from './cues/cues.ts';
import type { Grammar } from './grammar.ts';
import type { Traits } from './traits.ts';
import type { Filling, Mark, SlotReader } from './matcher.ts';

/** Categories that compete for the same words: within a layer, a longer match hides those inside it. */
const LAYERS: Readonly<Record<string, string>> = {
  month: 'time', weekday: 'time', ordinal: 'number', numeral: 'number', scale: 'number', soloScale: 'number', currency: 'number', money: 'number', unit: 'number', sign: 'number', fraction: 'part', factor: 'factor', per: 'per', more: 'more', part: 'partOf', together: 'together',
  bound: 'hedge', boundAfter: 'hedge', goods: 'goods', title: 'title', body: 'title', outlet: 'title', royal: 'royal', place: 'place', period: 'period', event: 'event', link: 'link', ordinalSuffix: 'suffix',
  say: 'speech', source: 'speech', that: 'that', pronoun: 'speech', cityCue: 'cue', planned: 'planned', postponed: 'planned', circumstance: 'circumstance', cause: 'cause', host: 'host', takesBack: 'takesBack', there: 'there', purpose: 'purpose', counterpart: 'counterpart', someone: 'someone', denied: 'denied', chair: 'chair', lasting: 'lasting', ending: 'ending', here: 'here', portfolio: 'portfolio', company: 'company', prep: 'prep', and: 'and', range: 'range', until: 'until', by: 'by',
  compare: 'compare', notOnly: 'notOnly', doubt: 'doubt', total: 'total', thatIs: 'thatIs', rate: 'rate', ofWhat: 'ofWhat', possessive: 'possessive', both: 'both', reverse: 'reverse', favour: 'favour', oneOf: 'oneOf', partnerList: 'partnerList', break: 'break', respective: 'respective', former: 'former', status: 'status', firm: 'firm', payee: 'payee',
};
const layerOf = (mark: Mark): string => LAYERS[mark.category] ?? 'relation';

/** Of matches that overlap in a layer, those that no longer one covers; matches come in the order of their places, the longer first. */
function longest(marks: readonly Mark[]): Mark[] {
  const covered = new Map<string, number>();
  return marks.filter((mark, i) => {
    const twin = marks[i - 1];
    if (twin && twin.first === mark.first && twin.next === mark.next && twin.category === mark.category && twin.key === mark.key && twin.reach === mark.reach) return false;
    const layer = layerOf(mark);
    const reach = covered.get(layer) ?? -1;
    if (mark.next < reach || (mark.next === reach && !keepsEqual(marks, mark))) return false;
    covered.set(layer, Math.max(reach, mark.next));
    return true;
  });
}

/** A match that ends where a longer one ends is inside it; one of the same words and another meaning stays beside it. */
const keepsEqual = (marks: readonly Mark[], mark: Mark): boolean =>
  !marks.some((other) => layerOf(other) === layerOf(mark) && other.next >= mark.next && other.first < mark.first && other.next > mark.first);

/** "Ils" and "mad" are no ISO 4217 codes, which are written in capitals. */
const isSmallCode = ({ category, key, first, next }: Mark, tokens: readonly Token[]): boolean =>
  category === 'currency' && next - first === 1 && tokens[first]!.norm === key.toLowerCase() && tokens[first]!.text !== key;

const NONE: readonly Mark[] = [];
/** What a slot can be filled with, beside figures. */
const FILLERS: ReadonlySet<string> = new Set(['month', 'weekday', 'ordinal', 'numeral']);

/** "The United States" states nothing. */
const isInName = (mark: Mark, places: readonly Mark[]): boolean => places.some((place) => place.next - place.first > 1 && mark.first >= place.first && mark.next <= place.next);

/** Years counted from publication, which may also be the end of a longer time: "the first half of this year". */
const FROM_PUBLICATION: ReadonlySet<string> = new Set(['thisYear', 'lastYear']);

/** A sentence with all that the grammar knows of its words. */
export class Scan {
  readonly #kept = new Map<string, Mark[]>();
  /** Marks by the token they start at, and by the one after them. */
  readonly #starting: (Mark[] | undefined)[];
  readonly #ending: (Mark[] | undefined)[];
  readonly #numerals: readonly (Numeral | undefined)[];
  readonly tokens: readonly Token[];
  readonly grammar: Grammar;

  constructor(tokens: readonly Token[], grammar: Grammar, decimal = grammar.language.numbers.decimal) {
    this.tokens = tokens;
    this.grammar = grammar;
    this.#starting = tokens.map(() => undefined);
    this.#ending = [...this.#starting, undefined];
    this.#numerals = tokens.map((token) => (token.kind === 'number' ? readNumeral(token.norm, decimal) : undefined));
    const places = longest(grammar.places.find(tokens, () => undefined));
    const words = grammar.words.find(tokens, () => undefined).filter((mark) => !isSmallCode(mark, tokens));
    this.add(longest(words).filter((mark) => mark.category !== 'say' || !isInName(mark, places)));
    this.add(places);
    const fills = tokens.map((token, at) => this.#numerals[at] !== undefined || this.startsAny(FILLERS, at) || /\d|^[IVX]+$/.test(token.text));
    const mayFill = (at: number) => fills[at]!;
    const periods = grammar.periods.find(tokens, this.slot, mayFill);
    this.add(longest(periods));
    this.add(periods.filter((mark) => FROM_PUBLICATION.has(mark.key)).map((mark) => ({ ...mark, category: 'yearTold' })));
    this.add(longest(grammar.ranks.find(tokens, this.slot, mayFill)));
  }

  add(marks: readonly Mark[]): void {
    for (const mark of marks) {
      const kept = this.#kept.get(mark.category);
      if (kept) kept.push(mark);
      else this.#kept.set(mark.category, [mark]);
      (this.#starting[mark.first] ??= []).push(mark);
      (this.#ending[mark.next] ??= []).push(mark);
    }
  }

  /** The longest mark of a category that starts at a token. */
  at(category: string, first: number): Mark | undefined {
    let found: Mark | undefined;
    for (const mark of this.#starting[first] ?? NONE) if (mark.category === category && (found === undefined || mark.next > found.next)) found = mark;
    return found;
  }

  /** Whether a mark of one of some categories starts at a token. */
  startsAny(categories: ReadonlySet<string>, first: number): boolean {
    for (const mark of this.#starting[first] ?? NONE) if (categories.has(mark.category)) return true;
    return false;
  }

  /** The longest mark of a category that ends before a token. */
  before(category: string, next: number): Mark | undefined {
    let found: Mark | undefined;
    for (const mark of this.#ending[next] ?? NONE) if (mark.category === category && (found === undefined || mark.first < found.first)) found = mark;
    return found;
  }

  /** Whether a token is a word of any rule. */
  knows(at: number): boolean {
    for (const marks of this.#kept.values()) if (marks.some((mark) => mark.first <= at && at < mark.next)) return true;
    return false;
  }

  all(category: string): readonly Mark[] {
    return this.#kept.get(category) ?? NONE;
  }

  /** Marks of a category between two tokens. */
  within(category: string, from: number, to: number): Mark[] {
    return this.all(category).filter((mark) => mark.first >= from && mark.next <= to);
  }

  has(category: string, from: number, to: number): boolean {
    return this.all(category).some((mark) => mark.first >= from && mark.next <= to);
  }

  covering(category: string, at: number): Mark | undefined {
    return this.all(category).find((mark) => mark.first <= at && at < mark.next);
  }

  /** Whether "and" stands at a token, or is written together with it (و). */
  joins(at: number): boolean {
    return this.at('and', at) !== undefined || (/^و\p{Script=Arabic}{3}/u.test(this.tokens[at]?.norm ?? '') && (this.#starting[at] ?? NONE).some((mark) => mark.clitic === 'w'));
  }

  get traits(): Traits {
    return this.grammar.language.traits;
  }

  /** The single words that rules ask for, in this language. */
  get cues(): Cues {
    return this.grammar.cues;
  }

  /** Whether a token is one of the words of a cue. */
  is(cue: keyof Cues, at: number): boolean {
    return isWord(this.grammar.cues[cue], this.tokens[at]);
  }

  /** Whether one of the words of a cue stands between two tokens. */
  says(cue: keyof Cues, from = 0, next = this.tokens.length): boolean {
    return this.tokens.slice(from, next).some((token) => isWord(this.grammar.cues[cue], token));
  }

  numeralAt(at: number): Numeral | undefined {
    return this.#numerals[at];
  }

  /** What the slots of templates stand for. */
  readonly slot: SlotReader = (type, at) => {
    switch (type) {
      case 'year': return this.#year(at);
      case 'month': return MODAL.test(this.tokens[at]?.text ?? '') && this.grammar.language.code === 'en' ? undefined : named(this.at('month', at));
      case 'weekday': return named(this.at('weekday', at));
      case 'n': return this.#count(at);
      case 'day': return this.#day(at);
      case 'ord': return this.#ordinal(at);
      case 'hn': return numbered(this.tokens[at], at, /^[hs]([12])$/);
      case 'qn': return numbered(this.tokens[at], at, /^[qtk]([1-4])$/);
      case 'fy': return fiscalWord(this.tokens[at], at);
      case 'yy': return /^\d{2}$/.test(this.tokens[at]?.norm ?? '') ? { next: at + 1, value: Number(this.tokens[at]!.norm) } : undefined;
      default: return undefined;
    }
  };

  #year(at: number): Filling | undefined {
    const text = this.numeralAt(at) === undefined ? '' : this.tokens[at]!.norm;
    const value = /^[\d٠-٩]{4}$/.test(text) ? this.numeralAt(at)!.value : 0;
    if (value < 1900 || value > 2100) return undefined;
    const unit = this.at('scale', at + 1) ?? this.at('currency', at + 1) ?? this.at('money', at + 1) ?? this.at('unit', at + 1);
    return unit && unit.key !== 'pp' && unit.key !== 'places' && !(unit.category === 'currency' && this.tokens[unit.next]?.kind === 'number') ? undefined : { next: at + 1, value };
  }

  #count(at: number): Filling | undefined {
    const printed = this.numeralAt(at);
    if (printed) return printed.decimals === 0 && printed.value <= 400 ? { next: at + 1, value: printed.value } : undefined;
    const word = this.at('numeral', at);
    return word && /^\d+$/.test(word.key) ? { next: word.next, value: Number(word.key) } : undefined;
  }

  #day(at: number): Filling | undefined {
    const printed = this.numeralAt(at);
    if (!printed || printed.decimals > 0 || printed.value < 1 || printed.value > 31 || !/^[\d٠-٩]{1,2}$/.test(this.tokens[at]!.norm)) return undefined;
    const next = this.tokens[at + 1];
    const suffix = next && !next.spaced ? this.at('ordinalSuffix', at + 1) : undefined;
    return { next: suffix ? suffix.next : next && !next.spaced && next.text === '.' ? at + 2 : at + 1, value: printed.value };
  }

  #ordinal(at: number): Filling | undefined {
    const word = this.at('ordinal', at);
    if (word) return { next: word.next, value: Number(word.key) };
    const compound = this.#compoundOrdinal(at);
    if (compound) return compound;
    const printed = this.numeralAt(at);
    if (!printed) return roman(this.tokens[at], at);
    if (printed.decimals > 0) return undefined;
    const hyphen = this.tokens[at + 1]?.text === '-' ? 1 : 0;
    const suffix = this.at('ordinalSuffix', at + 1 + hyphen);
    if (suffix && !this.tokens[at + 1]!.spaced) return { next: suffix.next, value: printed.value };
    return this.tokens[at + 1]?.text === '.' && !this.tokens[at + 1]!.spaced ? { next: at + 2, value: printed.value } : undefined;
  }

  /** "Twenty-third", "soixante-dixième", "двадцать третий": tens as a number, and what is above them as an ordinal. */
  #compoundOrdinal(at: number): Filling | undefined {
    const tens = Number(this.at('numeral', at)?.key ?? 0);
    if (!Number.isInteger(tens) || tens < 20 || tens > 90 || tens % 10 !== 0) return undefined;
    const from = this.at('numeral', at)!.next;
    const units = this.at('ordinal', this.at('and', from)?.next ?? (this.tokens[from]?.text === '-' ? from + 1 : from));
    return units && Number(units.key) < (tens === 60 || tens === 80 ? 20 : 10) ? { next: units.next, value: tens + Number(units.key) } : undefined;
  }
}

/** Also with what is written together with it in Arabic, or without. */
const isWord = (words: Words, token: Token | undefined): boolean => token !== undefined && token.forms.some(({ text }) => words.has(text));

/** "Trade may shrink": verbs, not months. */
const MODAL = /^(?:may|march)$/;

const named = (mark: Mark | undefined): Filling | undefined => mark && { next: mark.next, value: Number(mark.key) };

const ROMAN: ReadonlyMap<string, number> = new Map(['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'].map((text, at) => [text, at + 1]));
const roman = (token: Token | undefined, at: number): Filling | undefined => {
  const value = token && ROMAN.get(token.text);
  return value === undefined ? undefined : { next: at + 1, value };
};

const numbered = (token: Token | undefined, at: number, form: RegExp): Filling | undefined => {
  const match = form.exec(token?.norm ?? '');
  return match ? { next: at + 1, value: Number(match[1]) } : undefined;
};

function fiscalWord(token: Token | undefined, at: number): Filling | undefined {
  const match = /^fy'?(\d{2}|\d{4})$/.exec(token?.norm ?? '');
  return match ? { next: at + 1, value: Number(match[1]!.length === 2 ? `20${match[1]}` : match[1]) } : undefined;
}
