/** Small words of the language, of which rules of every kind ask. */
export interface CommonCues {
  /** The, le, der. */
  readonly article: string;
  /** A, un, ein. */
  readonly indefinite: string;
  /** Of, de, von. */
  readonly of: string;
  /** With, avec, mit. */
  readonly with: string;
  /** For, pour, für. */
  readonly for: string;
  /** It, she, they: pronouns that stand for what was spoken of. */
  readonly pronoun: string;
  /** Before a clause that is told or thought: that, que, dass. */
  readonly that: string;
  /** Who, which, que. */
  readonly relative: string;
  /** Where, où, wo. */
  readonly where: string;
  /** But, mais, sondern. */
  readonly but: string;
  /** Than, als, que. */
  readonly than: string;
  /** Those who buy: customers, acheteurs, Abnehmer. */
  readonly customers: string;
  /** A word with the article written together with it. */
  readonly withArticle: string;
}
