/** Words around a figure. */
export interface ClaimCues {
  /** Whose count it is: figures, Angaben, статистика. */
  readonly statistics: string;
  /** Where goods go: market, Markt, marché. */
  readonly market: string;
  /** Before a clause on a time told right before: when, quand, als. */
  readonly when: string;
  /** The figure told right before: that, das, cela. */
  readonly demonstrative: string;
  /** At the head of a subject: the, ein, les. */
  readonly determiner: string;
  /** Right after "that" or "das", what a figure comes to: is, entspricht, son. */
  readonly equates: string;
  /** How a change is measured: wertmäßig, nominal, real (no currency of Brazil). */
  readonly adjusted: string;
  /** The flow told before, as subject of a verb of change: they, sie, elles. */
  readonly they: string;
  /** The flow told before, as subject of an amount: it, es, het. */
  readonly it: string;
  /** Verbs beside `it`, before a bare number: was, waren. */
  readonly were: string;
  /** Nouns for a figure told before: amount, chiffre, Betrag. */
  readonly amounts: string;
  /** What an amount may stand right after that goes on telling of a flow: copulas, verbs of coming and going, adverbs; none where a sentence has its verb first. */
  readonly tells: string;
  /** Between a country of a list and its amount: with, mit, بـ. */
  readonly withAmount: string;
  /** Of a flow that another stands against: gegenüber, tegenover. */
  readonly facing: string;
  /** Before a verb whose "que" is "only": ne. */
  readonly restricting: string;
  /** Between an amount of money and the goods it is of: aan. */
  readonly worthOf: string;
  /** Verbs by which one thing moves another: pushed, trieb, gonfle. */
  readonly pushes: string;
  /** A balance by a word that is also of change: Minus, Plus. */
  readonly plusMinus: string;
  /** Verbs of taking that with `off` are of a fall: nam. */
  readonly takes: string;
  /** After `takes`, of a fall: af. */
  readonly off: string;
  /** Verbs by which a flow has its value: cost, kostete, coûté. */
  readonly costs: string;
  /** Before what is traded: what, wat. */
  readonly whatTraded: string;
  /** What is traded, told before: it, these. */
  readonly them: string;
  /** Of its, in one word: seiner. */
  readonly ofIts: string;
  /** Verbs of a share that, of no whole, are of growth: ont pris 12 %. */
  readonly takesOn: string;
  /** A balance, be it a surplus or a deficit: balance, Saldo, solde. */
  readonly balance: string;
  /** Verbs whose object is the size of a change: perdu, زادت. */
  readonly gains: string;
  /** Words of change that are no verbs: growth, less, alza. */
  readonly changeNoun: string;
  /** An article that before a number is "about": een, unos. */
  readonly roughly: string;
  /** Verbs of passing or nearing a mark, whose object may stand further off: exceed, dépasser, rondar. */
  readonly passing: string;
  /** A scale whose accusative of one is written as the dual of two: مليارا. */
  readonly oneOrTwo: string;
  /** Of a year: annual, Jahresrate, interanual. */
  readonly annual: string;
  /** Of a deficit, to grow: worsen, se dégrader. */
  readonly worsens: string;
  /** Of a deficit, to shrink: improve, mejorar. */
  readonly improves: string;
  /** Before a change, the greatest: largest, höchste, la plus forte. */
  readonly extreme: string;
  /** The particle of a verb of rising: nahmen zu. */
  readonly upParticle: string;
  /** The particle of a verb of falling: nahmen ab. */
  readonly downParticle: string;
  /** By which a sentence turns to a country: with, regarding, face à. */
  readonly turningTo: string;
  /** Those of a country who buy abroad: importeurs. */
  readonly importers: string;
  /** To the country told before: there, dorthin, allí. */
  readonly thither: string;
  /** Before a verb of selling, to whom: lui, les. */
  readonly toThem: string;
  /** At the head of a sentence and before a comma, all together: au total, en conjunto. */
  readonly inTotal: string;
  /** At the head of a sentence with no comma, all together: insgesamt, всего. */
  readonly overall: string;
  /** Between a country of a list and its share: بنسبة. */
  readonly atRate: string;
  /** Words of importing that also are to bring in a measure: invoeren, einführen. */
  readonly bringsIn: string;
  /** What is traded beside goods: services, Dienstleistungen, услуги. */
  readonly services: string;
}
