import { fold, INVISIBLE } from './fold.ts';
import { FRACTIONS } from './numerals.ts';
import { remembered } from './remembered.ts';

export type TokenKind = 'word' | 'number' | 'mark';

/** What is written together with an Arabic word: ل (to), ب (by, in), ك (as), و (and). */
export type Clitic = 'l' | 'b' | 'k' | 'w';

/** A form of a word to be looked up; in Arabic also without the letters written together with it. */
export interface Form {
  readonly text: string;
  readonly clitic?: Clitic;
}

/** A word, a number or a sign, with its place in the text (UTF-16, half-open). */
export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  readonly norm: string;
  readonly forms: readonly Form[];
  readonly start: number;
  readonly end: number;
  /** Whether white space stands before it. */
  readonly spaced: boolean;
}

const isDigit = (code: number): boolean => (code >= 0x30 && code <= 0x39) || (code >= 0x660 && code <= 0x669) || (code >= 0x6f0 && code <= 0x6f9);
const LETTER = /[\p{L}\p{M}\u00AD\u0640\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/u;
const UNSEEN = /^[\u00AD\u0640\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]+$/u;
/** White space, and the sign that pages show where they held a soft hyphen or a narrow space. */
const SPACE = /[\s¬]/u;
const SEPARATOR = /[.,٫٬'’]/;
const GROUP_SPACE = /[ \u00A0\u202F\u2009]/;

const digitsFrom = (text: string, at: number): number => {
  let end = at;
  while (end < text.length && isDigit(text.charCodeAt(end))) end++;
  return end;
};

/** "206ر1 مليار", "714 ر1", "3ر 426": the decimal sign of Arab agencies is a letter, and what stands right of it, written first, is the fraction. */
const LETTER_DECIMAL = /^(\d+) ?ر ?(\d+)$/;
const DECIMAL_LETTER = 'ر';

/** The end of the second part of such a number whose first part ends at `end`; undefined where it is none. */
function letterDecimalEnd(text: string, end: number): number | undefined {
  const letter = text[end] === ' ' ? end + 1 : end;
  const digits = text[letter] === DECIMAL_LETTER && text[letter + 1] === ' ' && letter === end ? letter + 2 : letter + 1;
  const next = text[letter] === DECIMAL_LETTER ? digitsFrom(text, digits) : letter + 1;
  return next > digits ? next : undefined;
}

const COMMA_DECIMAL = /^،[\d٠-٩]{1,2}(?![\d٠-٩،])/;
const LONGEST_COMMA = 4;
/** "16،4 مليار": the comma of Arabic right between digits, in numbers too short to be years. */
function arabicCommaEnd(text: string, at: number, end: number): number | undefined {
  const fraction = end - at < 4 && text[end] === '،' ? COMMA_DECIMAL.exec(text.slice(end, end + LONGEST_COMMA)) : null;
  return fraction ? end + fraction[0].length : undefined;
}

/** The same with the decimal sign of Arabic between its parts: "1٫206"; one whose second part has a nought before it is written whole part first. */
const withDecimalSign = (raw: string): string => raw.replace(LETTER_DECIMAL, (_, first: string, second: string) => (/^0\d/.test(second) ? `${first}٫${second}` : `${second}٫${first}`));

const BROKEN_PERCENT = /^\. \d{1,2}(?= ?(?:%|في الم|بالم))/;
const BROKEN_AMOUNT = /^[.,] \d{1,2}(?= ?(?:bn|mn|billion|million|млрд|млн|Mrd|Mio|milliard|mld))/;

/** "7. 8 في المئة", "$14, 8 млрд": a page has set a space into the number; how many signs of it follow the whole part. */
function brokenDecimal(text: string, at: number, end: number): number {
  const gap = end - at <= 3 && /[.,]/.test(text[end] ?? '') && text[end + 1] === ' ' ? text.slice(end, end + 16) : '';
  return (BROKEN_PERCENT.exec(gap) ?? (/[$€£]/.test(text[at - 1] ?? '') ? BROKEN_AMOUNT.exec(gap) : null))?.[0].length ?? 0;
}

/** The end of a number that starts at `at`: digits, separators between digits, groups of three set off by a space, and a sign such as ½. */
function numberEnd(text: string, at: number): number {
  const end = wholeNumberEnd(text, at);
  return end < text.length && text[end]! in FRACTIONS ? end + 1 : end;
}

function wholeNumberEnd(text: string, at: number): number {
  let end = digitsFrom(text, at);
  const broken = brokenDecimal(text, at, end);
  if (broken > 0) return end + broken;
  const lettered = letterDecimalEnd(text, end) ?? arabicCommaEnd(text, at, end);
  if (lettered !== undefined) return lettered;
  let spaced = end - at <= 3;
  for (;;) {
    const next = digitsFrom(text, end + 1);
    if (next === end + 1) return end;
    const separator = text[end]!;
    if (SEPARATOR.test(separator)) spaced = false;
    else if (!spaced || !GROUP_SPACE.test(separator) || next - end !== 4) return end;
    end = next;
    if (GROUP_SPACE.test(separator)) {
      const tail = digitsFrom(text, end + 1);
      if (tail > end + 1 && /[.,٫]/.test(text[end]!)) return tail;
    }
  }
}

const isLetter = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  if (code < 0x80) return (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
  if ((code >= 0x410 && code <= 0x44f) || (code >= 0x620 && code <= 0x652)) return true;
  return LETTER.test(String.fromCodePoint(text.codePointAt(at)!));
};

const step = (text: string, at: number): number => (text.codePointAt(at)! > 0xffff ? 2 : 1);

const SCALE = /^ ?(?:bn|mn|mln|trn|tn|thousand|million|billion|trillion|crore|lakh|millones|milliards?|millions?|Milliarden?|Millionen?|Mrd|Mio|miljoen|miljard)\b/i;
/** Whether a decimal sign and digits follow, or a scale: letters before such a number are its currency ("N77.4trn", "Sh150 billion"). */
const isAmountTail = (text: string, at: number): boolean => (/[.,]/.test(text[at] ?? '') && isDigit(text.charCodeAt(at + 1))) || SCALE.test(text.slice(at, at + 12)) || SHORT_SCALE.test(text.slice(at, at + 2));
/** One letter right after the digits: "Shs965b", "R40m". */
const SHORT_SCALE = /^[bmk](?![\p{L}\d])/iu;

/** "DuComité": a small word of French that a page has run into the name after it. */
const RUN_TOGETHER = /^(?:du|des|de|les|aux|au|et)(?=\p{Lu}\p{Ll}{3})/u;
const LONGEST_RUN = 8;

/** "Pro- zent", "arabi- schen": a word that a line of print broke; "Ein- und Ausfuhr" and "import- en exportcijfers" are no such word. */
const BROKEN_WORD = /^- {1,2}(?!(?:und|oder|bzw|sowie|wie|bis|als|en|of|dan|and|or|to|et|ou|y|o|и|или)(?![\p{L}]))\p{Ll}{2,}/u;
const LONGEST_TAIL = 24;
const brokenEnd = (text: string, end: number): number => (text[end] === '-' && text[end + 1] === ' ' ? end + (BROKEN_WORD.exec(text.slice(end, end + LONGEST_TAIL))?.[0].length ?? 0) : end);

/** The end of a word: letters, with digits after them (`H1`, `FY2024`), and an apostrophe that ends an elision (`l'`). */
function wordEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && isLetter(text, end)) end += step(text, end);
  const glued = end - at > 5 && /[dlea]/.test(text[at]!) ? RUN_TOGETHER.exec(text.slice(at, at + LONGEST_RUN)) : null;
  if (glued) return at + glued[0].length;
  const digits = digitsFrom(text, end);
  if (digits > end && end - at <= 3 && !isAmountTail(text, digits) && !/\p{Script=Arabic}|\p{Script=Cyrillic}/u.test(text[at]!)) end = digits;
  const broken = end - at >= 2 ? brokenEnd(text, end) : end;
  if (broken > end) return broken;
  if (/['’]/.test(text[end] ?? '') && end + 1 < text.length && isLetter(text, end + 1) && end - at <= 7 && !/^s(?![\p{L}])/u.test(text.slice(end + 1, end + 3))) return end + 1;
  return end;
}

const ARABIC = /\p{Script=Arabic}/u;

/** Arabic words as written, then without و or ف, without ب, ك or ل, without the article, and without the endings of the accusative (ـا) and of "its" (ـها) and "our" (ـنا); `لل` stands for `ل` and the article. */
const arabicForms = remembered((norm): readonly Form[] => {
  const forms = cliticForms(norm);
  const bare = [...forms, ...forms.filter(({ text }) => text.startsWith('ال') && text.length > 4).map((form) => ({ ...form, text: form.text.slice(2) }))];
  return [...bare, ...bare.filter(({ text }) => /.{3}(?:ا|ها|نا)$/.test(text)).map((form) => ({ ...form, text: form.text.replace(/(?:ها|نا|ا)$/, '') }))];
});

function cliticForms(norm: string): Form[] {
  const forms: Form[] = [{ text: norm }];
  const bare = /^[وف].../.test(norm) ? norm.slice(1) : undefined;
  if (bare !== undefined) forms.push({ text: bare, clitic: 'w' });
  for (const base of bare === undefined ? [norm] : [norm, bare]) {
    if (base.startsWith('لل') && base.length > 4) forms.push({ text: `ال${base.slice(2)}`, clitic: 'l' }, { text: base.slice(1), clitic: 'l' });
    else if (/^ل[^ل]../.test(base)) forms.push({ text: base.slice(1), clitic: 'l' });
    else if (/^ب.../.test(base)) forms.push({ text: base.slice(1), clitic: 'b' });
    else if (/^ك.../.test(base)) forms.push({ text: base.slice(1), clitic: 'k' });
  }
  return forms;
}

function tokenOf(kind: TokenKind, raw: string, start: number, spaced: boolean): Token {
  const norm = kind === 'number' ? withDecimalSign(raw.replace(INVISIBLE, '').replace(/([.,]) /, '$1')) : fold(kind === 'word' ? raw.replace(/- +/, '') : raw);
  return { kind, text: raw, norm, forms: kind === 'word' && ARABIC.test(raw) ? arabicForms(norm) : [{ text: norm }], start, end: start + raw.length, spaced };
}

function nextToken(text: string, at: number, spaced: boolean): Token {
  const code = text.charCodeAt(at);
  if (isDigit(code)) return tokenOf('number', text.slice(at, numberEnd(text, at)), at, spaced);
  if (isLetter(text, at)) return tokenOf('word', text.slice(at, wordEnd(text, at)), at, spaced);
  const genitive = /^['’]s(?![\p{L}\p{M}])/u.exec(text.slice(at, at + 4));
  if (genitive) return tokenOf('word', genitive[0], at, spaced);
  const dots = /^\.{2,}/.exec(text.slice(at, at + 6));
  return tokenOf('mark', dots ? dots[0] : text.slice(at, at + step(text, at)), at, spaced);
}

/** The tokens of `text` from `from` to `to`, in one pass; offsets are those of the whole text. */
export function tokenize(text: string, from = 0, to = text.length): Token[] {
  const tokens: Token[] = [];
  const part = to === text.length ? text : text.slice(0, to);
  let spaced = false;
  for (let at = from; at < to; ) {
    if (SPACE.test(part[at]!)) {
      spaced = true;
      at++;
      continue;
    }
    if (UNSEEN.test(part[at]!)) {
      at++;
      continue;
    }
    const token = nextToken(part, at, spaced);
    at = token.end;
    tokens.push(token);
    spaced = false;
  }
  return tokens;
}
