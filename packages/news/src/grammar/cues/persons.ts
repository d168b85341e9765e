/** Words around persons, companies and bodies. */
export interface PersonCues {
  /** Small words inside the name of a body, also of a foreign one: of, for the, et. */
  readonly joinsBody: string;
  /** What chambers and agencies are for, where it is written small: commerce, koophandel. */
  readonly bodyField: string;
  /** What is signed, which is no part of the name before it: اتفاقية. */
  readonly signedPaper: string;
  /** Short names of papers: FTA, MoU, TLC. */
  readonly paperAcronym: string;
  /** Small words inside the name of a company, also of a foreign one: of, du, für. */
  readonly joinsCompany: string;
  /** A word for a flow that closes the name of a company which a place begins: Maroc Export. */
  readonly closesBrand: string;
  /** What a state is in its full name: republic, royaume. */
  readonly republic: string;
  /** Words with which no name of a company goes on: في, بقيمة. */
  readonly endsCompany: string;
  /** Written after the name of a king: السادس, the sixth. */
  readonly regnal: string;
  /** Before someone known: the, this, au. */
  readonly definite: string;
  /** Small words that open a sentence, and so with a capital: the, after, im. */
  readonly opensSentence: string;
  /** Names of months that are given names as well: Jan, June. */
  readonly givenMonth: string;
  /** Small words inside the name of a person: de, van, bin. */
  readonly particle: string;
  /** The second of two such words: van der. */
  readonly afterParticle: string;
  /** Offices and forms of address of a woman: Mrs, Ministerin, embajadora. */
  readonly woman: string;
  /** An office that a woman bears in the same form: ministre. */
  readonly eitherSex: string;
  /** Before a woman: la, cette. */
  readonly beforeWoman: string;
  /** Who somebody is to another: son, widow, successor. */
  readonly kin: string;
  /** What comes from someone who is not there: greetings, lettre. */
  readonly message: string;
  /** Where someone stands for another: on behalf, namens. */
  readonly onBehalf: string;
  /** The verb of taking part, without its second word: nahm, neemt. */
  readonly takesPart: string;
  /** The second word of taking part: teil, deel. */
  readonly partTaken: string;
  /** Who, quien: of a person alone. */
  readonly who: string;
  /** Offices right before the surname of who holds them: minister, roi, Kanzlerin. */
  readonly bearer: string;
  /** The auxiliary of the perfect: has, a, hat. */
  readonly perfect: string;
  /** Words between a subject and the verb of what it does: has, to be, wurde. */
  readonly beforeVerb: string;
  /** Things that names are given to, written with a capital: Forum, Palacio, League. */
  readonly thing: string;
  /** Last words of names that are no surname: Cooperation, Times, Binacional. */
  readonly noSurname: string;
  /** Before a common noun that has a capital, and never before a name: eine, mehrere. */
  readonly beforeNoun: string;
  /** What is told with those in whose hands it is, in the genitive: председательством. */
  readonly chairmanship: string;
  /** After a source: zufolge. */
  readonly afterSource: string;
  /** Someone told before, after a word of source: according to him, по его словам. */
  readonly byHim: string;
  /** So, of a source or of a measure: so. */
  readonly so: string;
  /** After the word of a measure: so viel. */
  readonly afterSo: string;
  /** What, before a verb of saying: ما. */
  readonly whatSaid: string;
  /** Begins what is said: أن, أنه. */
  readonly opensSaid: string;
  /** Before what a report is on: حول, بشأن. */
  readonly onTopic: string;
  /** How a report is, after the word for it: الأخيرة. */
  readonly reportAdjective: string;
  /** To the news outlet, to which something was said: لوكالة. */
  readonly toOutlet: string;
  /** Where others look on: presence, Beisein. */
  readonly witnessed: string;
  /** Taking part in a session: attended, participera. */
  readonly attends: string;
  /** Government, Regierung. */
  readonly government: string;
  /** Those who sign without a name: representatives, Unternehmer. */
  readonly unnamed: string;
  /** Beginnings of the words for offices: minist, premier, Botschaft. */
  readonly office: string;
  /** Who reports for the press: "journalists". */
  readonly press: string;
}
