import type { ClauseTables } from '../../../grammar/relation-tables.ts';

export const clauses: ClauseTables = {
  compare: {
    base: `
      what it was|were; what they were; as it|they|she did in; as it was in; than; compared to|with; against; versus; vs .?; relative to;
      in comparison with|to; up from; down from; as against; as compared to|with; compared; contrast with; higher than; lower than; as opposed to;
      on the level of; relative; levels of|in; the figure for; more than in; peak of|in; below that of; above that of; short of the; level of|in;
      level seen in
    `,
    weak: 'over; on; from; after; following; above; below; exceeding',
  },
  break: {
    before: `
      after it|they|having had? risen|grown|fallen; after rising|falling|growing|dropping|shrinking|climbing; having risen|fallen|grown
    `,
    break: 'while; whereas; but; whilst; although; though; even as',
    adverb: `
      however; meanwhile; on the other hand; for its part; by contrast; in contrast; yet; in turn; for their part; on the contrary;
      in the meantime
    `,
  },
  and: { and: 'and; or; plus; as well as; & ; alongside' },
  respective: { each: 'respectively' },
  cause: {
    cause: `
      as|since|while|with ..1 demand|orders|consumption|buyers|sales; because of; due to; owing to; thanks to; amid; on the back of; driven by; as a
      result of; following; given; boosted by
    `,
    despite: 'despite; in spite of',
  },
  circumstance: {
    measure: 'at|in current|constant|comparable|fixed prices; at the? current|constant|prevailing|fixed exchange rate|rates',
    paper: `
      difference between ..5 exports|imports|export|import and ..5 exports|imports|export|import;
      under|within|since|after ..6 agreement|agreements|accord|treaty|deal|pact|protocol;
      adjusted|adjusting|corrected|stripped|discounting for|of|out ..1 inflation|prices; net of inflation; excluding inflation
    `,
  },
};
