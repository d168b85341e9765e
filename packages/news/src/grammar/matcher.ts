import type { Clitic, Form, Token } from '../text/tokens.ts';
import type { Item, Template, WordTest } from './template.ts';

/** What fills a slot: the token after it, and the value read there. */
export interface Filling {
  readonly next: number;
  readonly value: unknown;
}

/** A rule found in a text: tokens `first` up to, without, `next`. */
export interface Mark {
  readonly rule: string;
  readonly category: string;
  readonly key: string;
  readonly first: number;
  readonly next: number;
  /** Where the words after a gap end; `next` where there is no gap. */
  readonly reach: number;
  readonly slots: Readonly<Record<string, unknown>>;
  /** What is written together in Arabic with its first word. */
  readonly clitic?: Clitic | undefined;
}

export type SlotReader = (type: string, at: number) => Filling | undefined;

const fits = (test: WordTest, text: string): boolean => {
  switch (test.kind) {
    case 'exact': return text === test.text;
    case 'prefix': return text.startsWith(test.text);
    case 'suffix': return text.endsWith(test.text);
    default: return text.includes(test.text);
  }
};

/** Whether a word is the first of a template, or the first after words that may be missing. */
function canStart(template: Template, word: string): boolean {
  for (const item of template.items) {
    if (item.kind === 'words' && item.tests.some((test) => fits(test, word))) return true;
    if (!item.optional) return false;
  }
  return false;
}

/** Templates that a word or a slot can begin: those that the word after it decides, by that word, and all others. */
interface Starters {
  readonly any: readonly Template[];
  readonly bySecond: ReadonlyMap<string, readonly Template[]>;
}

const NO_STARTERS: Starters = { any: [], bySecond: new Map() };

/** The words one of which must come second, where a template says them whole. */
function secondWords({ items: [first, second] }: Template): readonly string[] | undefined {
  if (first === undefined || first.kind === 'gap' || first.optional || second?.kind !== 'words' || second.optional) return undefined;
  return second.tests.every((test) => test.kind === 'exact') ? second.tests.map((test) => test.text) : undefined;
}

function startersBySecond(templates: readonly Template[]): Starters {
  const any: Template[] = [];
  const bySecond = new Map<string, Template[]>();
  for (const template of templates) {
    const words = secondWords(template);
    if (words === undefined) any.push(template);
    else for (const word of new Set(words)) push(bySecond, word, template);
  }
  return { any, bySecond };
}

const MOST_KEPT = 20_000;
const KEY = 4;
const push = <K, V>(map: Map<K, V[]>, key: K, value: V) => {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
};

/** Templates by their first word, so that a token is tried only against those that may start there. */
export class Matcher {
  readonly #exact = new Map<string, Template[]>();
  readonly #prefix = new Map<string, Template[]>();
  readonly #suffix = new Map<string, Template[]>();
  readonly #slots = new Map<string, Starters>();
  readonly #inside: Template[] = [];
  /** Templates by the words seen so far that begin them; a text says the same words again and again. */
  readonly #starters = new Map<string, Starters>();
  readonly #signs = new Map<string, Starters>();
  /** The round in which a template was last tried. */
  readonly #tried = new Map<Template, number>();
  #round = 0;
  /** Whether a template may be met by more than one of a token's forms. */
  #repeats = false;

  constructor(templates: readonly Template[]) {
    const bySlot = new Map<string, Template[]>();
    for (const template of templates) this.#index(template, bySlot);
    for (const [type, list] of bySlot) this.#slots.set(type, startersBySecond(list));
  }

  #index(template: Template, bySlot: Map<string, Template[]>): void {
    for (const item of template.items) {
      if (item.kind === 'slot') push(bySlot, item.type, template);
      if (item.kind === 'words') for (const test of item.tests) this.#indexWord(test, template);
      if (!item.optional) return;
    }
  }

  #indexWord(test: WordTest, template: Template): void {
    if (test.kind === 'exact') push(this.#exact, test.text, template);
    else if (test.kind === 'prefix') push(this.#prefix, test.text.slice(0, KEY), template);
    else if (test.kind === 'suffix') push(this.#suffix, test.text.slice(-KEY), template);
    else this.#inside.push(template);
  }

  /** Every match in the tokens, the longest of each template at each place, in the order of their places and the longer first; slots that open a template are asked for where `mayFill`. */
  find(tokens: readonly Token[], slot: SlotReader, mayFill: (at: number) => boolean = () => true): Mark[] {
    const marks: Mark[] = [];
    for (let at = 0; at < tokens.length; at++) {
      this.#round++;
      this.#repeats = this.#slots.size > 0 || (tokens[at + 1]?.forms.length ?? 1) > 1;
      this.#tryStarters(this.#startersAt(tokens[at]!), tokens, at, at + 1, slot, marks);
      if (this.#slots.size > 0 && mayFill(at)) for (const [type, starters] of this.#slots) this.#trySlot(type, starters, tokens, at, slot, marks);
    }
    return marks;
  }

  #trySlot(type: string, starters: Starters, tokens: readonly Token[], at: number, slot: SlotReader, marks: Mark[]): void {
    const filling = slot(type, at);
    if (filling !== undefined) this.#tryStarters(starters, tokens, at, filling.next, slot, marks);
  }

  /** Tries the templates that begin at a token: all those that any word may follow, and those that the word at `next` decides. */
  #tryStarters({ any, bySecond }: Starters, tokens: readonly Token[], at: number, next: number, slot: SlotReader, marks: Mark[]): void {
    if (any.length > 0) this.#tryAll(any, tokens, at, slot, marks);
    if (bySecond.size === 0 || next >= tokens.length) return;
    for (const { text } of tokens[next]!.forms) {
      const templates = bySecond.get(text);
      if (templates) this.#tryAll(templates, tokens, at, slot, marks);
    }
  }

  /** The templates that a token can begin by any of its forms, found once for each word. */
  #startersAt({ kind, norm, forms }: Token): Starters {
    if (kind !== 'word') return this.#startersOfSign(norm);
    const known = this.#starters.get(norm);
    if (known) return known;
    const starters = startersBySecond([...new Set(forms.flatMap(({ text }) => this.#beginningWith(text)))]);
    if (this.#starters.size >= MOST_KEPT) this.#starters.clear();
    this.#starters.set(norm, starters);
    return starters;
  }

  #beginningWith(word: string): Template[] {
    const found = new Set([...(this.#exact.get(word) ?? []), ...this.#inside]);
    for (let length = 1; length <= KEY && length <= word.length; length++) {
      for (const template of this.#prefix.get(word.slice(0, length)) ?? []) found.add(template);
      for (const template of this.#suffix.get(word.slice(-length)) ?? []) found.add(template);
    }
    return [...found].filter((template) => canStart(template, word));
  }

  /** The templates that a number or a sign can begin, which are said whole. */
  #startersOfSign(sign: string): Starters {
    const exact = this.#exact.get(sign);
    if (exact === undefined) return NO_STARTERS;
    const known = this.#signs.get(sign);
    if (known) return known;
    const starters = startersBySecond(exact);
    this.#signs.set(sign, starters);
    return starters;
  }

  /** Tries each template once at a token, by however many of its words it was found. */
  #tryAll(templates: readonly Template[], tokens: readonly Token[], at: number, slot: SlotReader, marks: Mark[]): void {
    for (const template of templates) {
      if (this.#repeats) {
        if (this.#tried.get(template) === this.#round) continue;
        this.#tried.set(template, this.#round);
      }
      tryTemplate(template, tokens, at, slot, marks);
    }
  }
}

const NO_SLOTS: Readonly<Record<string, unknown>> = {};

/** Adds a mark after the longer ones that start with it. */
function keep(marks: Mark[], mark: Mark): void {
  let at = marks.length;
  while (at > 0 && marks[at - 1]!.first === mark.first && marks[at - 1]!.next < mark.next) at--;
  if (at === marks.length) marks.push(mark);
  else marks.splice(at, 0, mark);
}

function tryTemplate(template: Template, tokens: readonly Token[], at: number, slot: SlotReader, marks: Mark[]): void {
  const [first, second] = template.items as [Item, Item?];
  if (first.kind === 'words') {
    const form = matchingForm(first.tests, tokens[at]!);
    if (form === undefined && !first.optional) return;
    if (form !== undefined && second === undefined) {
      keep(marks, { rule: template.rule, category: template.category, key: template.key, first: at, next: at + 1, reach: at + 1, slots: NO_SLOTS, clitic: form.clitic });
      return;
    }
    if (form !== undefined && second!.kind === 'words' && !second!.optional && !first.optional && !fitsAt(second!.tests, tokens[at + 1])) return;
  }
  const state: State = { tokens, slot, slots: NO_SLOTS };
  const next = matchItems(template.items, 0, at, state);
  if (next === undefined || next === at) return;
  const { rule, category, key } = template;
  keep(marks, { rule, category, key, first: at, next: state.kept ?? next, reach: next, slots: state.slots, clitic: cliticOf(template.items[0]!, tokens[at]!) });
}

interface State {
  readonly tokens: readonly Token[];
  readonly slot: SlotReader;
  slots: Readonly<Record<string, unknown>>;
  /** Where the words before a gap end: a mark does not cover what its gap skipped. */
  kept?: number;
}

function matchingForm(tests: readonly WordTest[], token: Token): Form | undefined {
  for (const form of token.forms) for (const test of tests) if (fits(test, form.text)) return form;
  return undefined;
}
const fitsAt = (tests: readonly WordTest[], token: Token | undefined): boolean => token !== undefined && matchingForm(tests, token) !== undefined;
const cliticOf = (item: Item, token: Token): Clitic | undefined => (item.kind === 'words' ? matchingForm(item.tests, token)?.clitic : undefined);

function matchItems(items: readonly Item[], index: number, at: number, state: State): number | undefined {
  const item = items[index];
  if (item === undefined) return at;
  const here = item.kind === 'gap' ? matchGap(items, index, item.most, at, state) : matchOne(item, items, index, at, state);
  return here ?? (item.optional ? matchItems(items, index + 1, at, state) : undefined);
}

function matchOne(item: Exclude<Item, { kind: 'gap' }>, items: readonly Item[], index: number, at: number, state: State): number | undefined {
  const token = state.tokens[at];
  if (token === undefined) return undefined;
  if (item.kind === 'words') return matchingForm(item.tests, token) ? matchItems(items, index + 1, at + 1, state) : undefined;
  const filling = state.slot(item.type, at);
  if (filling === undefined) return undefined;
  const before = state.slots;
  state.slots = { ...before, [item.name]: filling.value };
  const next = matchItems(items, index + 1, filling.next, state);
  if (next === undefined) state.slots = before;
  return next;
}

const LONGEST_SHORT = 4;
/** A full stop, but for that of an ordinal ("am 5. August") or of a short form ("büßten 95 Mrd. Kronen ein"), a semicolon or the like. */
function endsThought(tokens: readonly Token[], at: number): boolean {
  const [token, before] = [tokens[at]!, tokens[at - 1]];
  if (!/^[.;!?]$/.test(token.text)) return false;
  return token.text !== '.' || token.spaced || !(before?.kind === 'number' || (before?.kind === 'word' && before.text.length <= LONGEST_SHORT && at + 1 < tokens.length));
}

function matchGap(items: readonly Item[], index: number, most: number, at: number, state: State): number | undefined {
  for (let skipped = 0; skipped <= most && at + skipped < state.tokens.length; skipped++) {
    if (skipped > 0 && endsThought(state.tokens, at + skipped - 1)) return undefined;
    const next = matchItems(items, index + 1, at + skipped, state);
    if (next === undefined) continue;
    if (skipped > 0) state.kept = at;
    return next;
  }
  return undefined;
}
