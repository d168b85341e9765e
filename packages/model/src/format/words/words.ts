import type { PLAIN_UNITS } from '../../codes/enums.ts';
import type { Bound } from '../../figure/figure.ts';
import type { PeriodShape } from '../period-shape.ts';

/** Forms of a counted noun by plural category (CLDR); `other` also follows "million". */
export type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

/** Names of a power of ten, by plural category of the number before it. */
export interface ScaleWord {
  readonly exponent: number;
  readonly forms: Forms;
}

export interface NumberWords {
  /** BCP 47 tag whose separators are used; always with Western digits. */
  readonly tag: string;
  /** What follows a number of percent, with its space. */
  readonly percent: string;
  /** From small to large; only scales listed are used. */
  readonly scales: readonly ScaleWord[];
  /** "USD 1.9 billion" from "1.9 billion" and "USD". */
  readonly amount: (number: string, currency: string) => string;
  readonly units: Readonly<Record<Exclude<(typeof PLAIN_UNITS)[number], 'percent' | 'rank' | 'index'>, Forms>>;
  /** Between "2 million" and its unit; French puts "de". */
  readonly afterScale: string;
  readonly ordinal: (n: string) => string;
  /** Words around a number, so that the phrase can stand alone. */
  readonly hedges: Readonly<Record<Exclude<Bound, 'range'>, (number: string) => string>>;
  /** A place only known to be behind or before another: "below 4th place". */
  readonly beyondRank: Readonly<Record<'gt' | 'lt', (place: string) => string>>;
  readonly between: (low: string, high: string) => string;
  /** An interval's ends; `Open` is the end that does not belong to it. */
  readonly interval: { readonly join: (low: string, high: string) => string; readonly lowOpen: (n: string) => string; readonly highOpen: (n: string) => string };
  /** "a day", "a month", "a year" after an average. */
  readonly per: Readonly<Record<'day' | 'month' | 'year', string>>;
}

export interface CalendarWords {
  /** Months standing alone. */
  readonly months: readonly string[];
  /** Months after a day, where they differ. */
  readonly monthsOfDay?: readonly string[];
  readonly monthsShort: readonly string[];
  readonly year: (year: number) => string;
  readonly dayMonth: (day: string, month: string) => string;
  readonly dayNumber?: (day: number) => string;
  /** A month, or a day and month, with its year. */
  readonly withYear: (text: string, year: number) => string;
  readonly half: Readonly<Record<'long' | 'short', (n: number, year: number) => string>>;
  readonly quarter: Readonly<Record<'long' | 'short', (n: number, year: number) => string>>;
  readonly week: (n: number, year: number) => string;
  /** From one to the other; `tight` when both are single words or numbers. */
  readonly range: (from: string, to: string, tight: boolean) => string;
  readonly years: (from: number, to: number) => string;
  /** `day` tells whether the date begins with a day, which takes an article in some languages. */
  readonly about: (date: string, day: boolean) => string;
  readonly approximate: (date: string) => string;
  readonly uncertain: (date: string) => string;
  readonly since: (date: string, day: boolean) => string;
  readonly until: (date: string, day: boolean) => string;
  readonly decade: (first: number) => string;
  /** Spring, summer, autumn, winter; a winter is given by the year it begins in. */
  readonly season: (n: 0 | 1 | 2 | 3, year: number) => string;
  readonly unknown: string;
}

/** A number with what the words around it say, ready to be set into a phrase. */
export interface FigureText {
  readonly bound?: Bound | undefined;
  readonly number: string;
  /** Upper end of a range. */
  readonly max?: string | undefined;
  /** The phrase that stands alone: "almost 30%". */
  readonly text: string;
}

export type TradeNoun = 'turnover' | 'exports' | 'imports' | 'balance' | 'contract-value' | 'investment';

/** Names of what a claim is about; areas and goods are ready names, never inflected. */
export interface Subject {
  readonly noun: TradeNoun;
  readonly reporter: string;
  readonly partner: string;
  readonly goods?: string | undefined;
  /** The group of partners a rank or share is counted within. */
  readonly among?: string | undefined;
}

/** Pieces of a sentence about a claim. */
export interface ClaimWords {
  /** Added to the name of a city, or of a part of a country not known to be a city. */
  readonly scope: { readonly city: string; readonly part: string };
  /** The name of an area as it stands after a preposition; as it is where this is left out. */
  readonly afterPreposition?: (code: string, name: string) => string;
  /** Goods known by a range of HS codes only. */
  readonly goodsOfCodes: (range: string) => string;
  /** Goods, or ranges of HS codes, that code lists have no label for, by the words of the source. */
  readonly goods: Readonly<Record<string, string>>;
  /** "in the first half of 2025". */
  readonly within: (period: PeriodShape) => string;
  /** "compared with the first half of 2024". */
  readonly against: (period: PeriodShape) => string;
  /** "Exports of wheat from Russia to Morocco". */
  readonly flow: (subject: Subject) => string;
  /** What a rank is counted in: "Suppliers of Morocco". */
  readonly partners: (subject: Subject) => string;
  /** What a share is taken of, and whose it is. */
  readonly share: (subject: Subject) => string;
  readonly up: (figure: FigureText) => string;
  readonly down: (figure: FigureText) => string;
  /** A change whose direction is not known. */
  readonly changed: (figure: FigureText) => string;
  readonly unchanged: string;
  /** The figure's number without "times". */
  readonly multiple: (figure: FigureText, value: number) => string;
  readonly rank: (partner: string, n: number) => string;
  /** A rank with words around it: "among the first 3". */
  readonly rankAbout: (partner: string, figure: FigureText) => string;
  /** One part of a composition: "citrus fruit 63%". */
  readonly part: (goods: string, figure: FigureText) => string;
  /** Goods named without a figure. */
  readonly named: (goods: string) => string;
  readonly status: Readonly<Record<'estimate' | 'forecast' | 'target' | 'preliminary', string>>;
  /** Added to a subject whose change, share or rank is one of quantities, not of value. */
  readonly byQuantity: string;
  readonly colon: string;
  readonly comma: string;
  readonly nobody: string;
}

/** Everything the formatters say in one language. Without `claim`, sentences are given in English. */
export interface Words {
  readonly numbers: NumberWords;
  readonly calendar: CalendarWords;
  readonly claim?: ClaimWords;
}
