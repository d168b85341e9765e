/** Words around places and times, and those that tell that a figure is none. */
export interface SettingCues {
  /** Asks in a clause of its own: whether, ob, si. */
  readonly whether: string;
  /** Not, pas, nicht. */
  readonly not: string;
  /** Before a negation: and, und, а. */
  readonly and: string;
  /** Only, nur, seul. */
  readonly only: string;
  /** Opens a clause that stands for a thing: what, was, что. */
  readonly what: string;
  /** The same before a relative: ce (qui), lo (que). */
  readonly thatWhich: string;
  /** Planned, attendu, erwartet. */
  readonly expected: string;
  /** Before a whole that something is a part of: the, this, du, des. */
  readonly ofThe: string;
  /** Stand for a noun told before: those, die, celles. */
  readonly those: string;
  /** Opens brackets that point to another page or day: see, page, demain. */
  readonly pointer: string;
  /** Producers, fabricants, Hersteller. */
  readonly producers: string;
  /** Exporters, clients, Spediteure, and the markets they trade on. */
  readonly traders: string;
  /** Tell what would follow from what was supposed: then, würde, -rait. */
  readonly wouldFollow: string;
  /** Had, avait, hatte. */
  readonly pluperfect: string;
  /** Names that a year is a part of: Expo (2020), Jahrbuch, план. */
  readonly namedByYear: string;
  /** Papers that figures are told in: report, note, Bericht. */
  readonly bulletin: string;
  /** Indicators, indicateurs, показатели. */
  readonly indicators: string;
  /** Monthly, mensuels, monatlich. */
  readonly monthly: string;
  /** Verbs that stand right after the time that opens a clause: hatte, betrug, was. */
  readonly auxiliary: string;
  /** Before a year that another is set against: sur, on, over. */
  readonly on: string;
  /** After the first of two words for a likeness: (as) much (as). */
  readonly much: string;
  /** Between a multiple and the time it is of: of, van, de la. */
  readonly multipleOf: string;
  /** The year, as the end of a part of it: year, Jahres, года. */
  readonly ofYear: string;
  /** Ago, geleden, (il) y (a). */
  readonly ago: string;
  /** Since, depuis, seit. */
  readonly since: string;
  /** What one takes up with an office: office, Amtsantritt, pouvoir. */
  readonly takingOffice: string;
  /** (In) force, vigueur, Kraft. */
  readonly inForce: string;
  /** Already, bereits, ранее. */
  readonly already: string;
  /** Of a time that was: last, dernier, vergangenen. */
  readonly past: string;
  /** A number that is written like the short form of a month: sept. */
  readonly seven: string;
  /** Countries, lidstaten, pays. */
  readonly countries: string;
  /** Before the hyphen of all that is not of a group: non(-EU), niet, extra. */
  readonly outside: string;
  /** Lead to the next of a list: بعدها. */
  readonly afterIt: string;
  /** Words for a goal that at the head of a ranking tell who is ahead: nach. */
  readonly behind: string;
  /** Purchases whose seller the word for a goal names: compras (a), achats (à). */
  readonly boughtAt: string;
  /** To which place: adonde, wohin, куда. */
  readonly whither: string;
  /** With whom one buys: bei, chez, у. */
  readonly atOnes: string;
  /** A part of a country: state, Bundesland, область. */
  readonly region: string;
  /** A country, an island, a town: country, Insel, город. */
  readonly area: string;
  /** The seat of a government: capital, Hauptstadt, столица. */
  readonly capitalCity: string;
  /** After the hyphen in names of offices and measures of a union: (EU-)Kommission, toetreding, санкции. */
  readonly unionBody: string;
  /** Country, pays, страна. */
  readonly country: string;
  /** After a town and a hyphen: (Moscow-)based, ansässige. */
  readonly based: string;
  /** An article that names of places begin with: the (Hague). */
  readonly nameArticle: string;
  /** A name of Amman and of Oman: عمان. */
  readonly ammanOrOman: string;
  /** A name of both Congos: Congo, Конго. */
  readonly eitherCongo: string;
  /** A short name of Kazakhstan and of Korea: РК. */
  readonly kazakhstanOrKorea: string;
}
