import type { Table } from './table.ts';

/** What is traded, and who trades. */
export interface TradeTables {
  /** Nouns of a flow or a balance, by metric: "exports", "trade deficit". */
  readonly metric: Table;
  /** Verbs of trade, whose subject is the trader: exported, bought. */
  readonly metricVerb: Table;
  /** Nouns for the other side: partner, supplier, customer. */
  readonly partner: Table;
  /** Nouns for those who trade: companies, growers. Their country's adjective, or "in" it, tells whose trade it is. */
  readonly firm: Table;
}

export interface TopicTables {
  /** Subjects of figures that are no trade: prices, output, polls. */
  readonly topic: Table;
}

/** How an amount stands to the figure told: a change, a share, a rank, a part. */
export interface AmountTables {
  /** Verbs and nouns of change: "rose", "decline". */
  readonly move: Table;
  /** "Share", "part". */
  readonly share: Table;
  /** Verbs with a share as their object: "accounts for". */
  readonly shareVerb: Table;
  /** "The total", and what is totalled: "value", "volume". */
  readonly total: Table;
  /** Prepositions before an amount of change: "by 2 billion". */
  readonly by: Table;
  /** Prepositions before the level reached: "to 2 billion". */
  readonly until: Table;
  /** "More", "less" after an amount. */
  readonly more: Table;
  /** Templates with slots for a place in a list: "the third largest supplier". */
  readonly rank: Table;
  /** "One of the", "among the": a rank after it is no rank. */
  readonly oneOf: Table;
  /** After an amount, that it is the price of one: "a tonne". */
  readonly per: Table;
  /** "Of which": what follows is a part of the figure before. */
  readonly part: Table;
  /** "Of what", "de lo que": before what is traded, the whole of a share. */
  readonly ofWhat: Table;
  /** "Year on year", "a year": after a per cent, that it is a rate of change. */
  readonly rate: Table;
  /** "Or", "that is": before an amount told again as a part. */
  readonly thatIs: Table;
}

/** Who is the reporter and who the partner. */
export interface SideTables {
  /** "Most of it went to", "the top five were": words of a list of one country's partners. */
  readonly partnerList: Table;
  /** Prepositions before a side: "from", "to", "with". */
  readonly prep: Table;
  /** Verbs right before whom they pay (`from`: "paid Kenya $96m for imports") or earn for (`own`: "earned Uganda $186m"). */
  readonly payee?: Table;
  /** "Its", "their": a flow of the side named before. */
  readonly possessive: Table;
  /** "The two countries", "both". */
  readonly both: Table;
  /** Words before the side that a balance is `for`, or `against` ("in favour of", "au détriment de"), and those for trade in the `minus` or in the `plus` ("in the red"). */
  readonly favour: Table;
  /** "In the other direction". */
  readonly reverse: Table;
  /** "The former", "the latter": of two flows told together. */
  readonly former: Table;
}

/** Where one statement ends, and what stands beside it. */
export interface ClauseTables {
  /** "Against", "compared with": what follows is the base. */
  readonly compare: Table;
  /** Where a new statement begins: "while", "whereas". */
  readonly break: Table;
  /** "And", "or". */
  readonly and: Table;
  /** "Respectively". */
  readonly respective: Table;
  /** "Because of", "despite": what comes after is why a flow changed, not its head. */
  readonly cause: Table;
  /** "Under the agreement of 2006": what a flow goes on by, neither its head nor its time; `measure`: "at current prices". */
  readonly circumstance: Table;
}

/** What is not so. */
export interface DenialTables {
  /** Denials of what stands beside them. */
  readonly not: Table;
  /** Denials that deny nothing: "not only". */
  readonly notOnly: Table;
  /** Openings that take back what was told right before: "They did not.", "That is wrong". */
  readonly takesBack: Table;
  /** "Not … as first reported": what is withdrawn. */
  readonly retract: Table;
}

/** Words that speak against a figure wherever they stand in its thought. */
export interface DoubtTables {
  /** "A slip", "in vain", "hogwash"; `plain` covers those that mean nothing of the kind: "margin of error". */
  readonly doubt: Table;
}

/** What is not told as a fact: supposed, asked, forecast. */
export interface MoodTables {
  /** Suppositions, questions, wishes: what is not said to be so. */
  readonly counter: Table;
  /** Forecast, target, estimate, preliminary. */
  readonly status: Table;
}

/** The words of relations of one language, a file a group in `languages/<code>/relations`. */
export interface RelationTables extends TradeTables, TopicTables, AmountTables, SideTables, ClauseTables, DenialTables, DoubtTables, MoodTables {}
