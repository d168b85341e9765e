/** How a language is built, where a rule depends on it. */
export interface Traits {
  readonly script: 'Latin' | 'Cyrillic' | 'Arabic';
  /** What is written with a capital inside a sentence: names alone, all nouns, or nothing, in a script without capitals. */
  readonly capitals: 'names' | 'nouns' | 'none';
  /** Whether headlines write most words with a capital, so that one tells nothing. */
  readonly titleCase?: boolean;
  /** Whether adjectives of countries are written small, so that one with a capital is part of a name. */
  readonly smallAdjectives: boolean;
  /** Where a verb stands: after its subject, before it, or, as a participle or an infinitive, at the end of its clause. */
  readonly verb: 'second' | 'first' | 'last';
  /** Whether "the" is a word, or written together with one. */
  readonly articles: boolean;
  /** Whether endings tell what a noun is to its verb, so that it needs no preposition. */
  readonly cases: boolean;
  /** Whether a country's genitive is its name with an s, without an apostrophe: "Chinas", "Ruslands". */
  readonly genitiveS: boolean;
  /** Whether a dash stands for a verb left out, and so parts no two thoughts. */
  readonly dashForVerb: boolean;
  /** Whether one word says "both countries", as a dual does. */
  readonly dual: boolean;
  /** Whether the size of a change may stand right after its verb: "rose 4 million", where others say "by 4 million". */
  readonly changeWithoutBy: boolean;
  /** Whether a sign of dollars after the number leaves open which dollar it is: "2,9 milliards $". */
  readonly doubtfulDollar?: boolean;
  /** Whether units come before tens in words: "سبعة وثلاثين". */
  readonly unitsFirst?: boolean;
  /** How the people of a country are written, where its adjective is not: "61 % des Saoudiens". */
  readonly people?: RegExp;
  /** How a verb of the past ends, as it is written. */
  readonly past?: RegExp;
  /** How a participle ends that tells the past with an auxiliary, or the passive. */
  readonly participle?: RegExp;
  /** The nominative of a name told in a case. */
  readonly names?: NameCases;
}

export type Case = 'nominative' | 'genitive' | 'dative' | 'instrumental';

export interface NameCases {
  /** The case of a word for an office. */
  readonly caseOf: (office: string) => Case;
  readonly nominative: (words: readonly string[], told: Case) => readonly string[];
}
