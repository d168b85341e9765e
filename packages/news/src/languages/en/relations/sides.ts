import type { SideTables } from '../../../grammar/relation-tables.ts';

export const sides: SideTables = {
  partnerList: {
    list: `
      heads|headed|heading|tops|topped|topping|leads|led the? list|ranking|table; top|head of the list|ranking; followed by; came|comes|come next;
      top|main|largest|leading|biggest|principal|major|key ..2 countries|markets|destinations|buyers|importers|recipients|suppliers|sources;
      top three|four|five|six|ten|3|5|10; first ..1 countries|markets|destinations; went|go|goes to ..3 countries|markets|states;
      list of ..3 importers|buyers|destinations|suppliers|markets; other|remaining ..2 importers|buyers|recipients|destinations|suppliers
    `,
  },
  prep: {
    by: 'by',
    to: 'to; towards; toward; into; bound for; destined for; for; shipped to; - bound',
    from: 'from; originating in|from; sourced from; out of',
    with: 'with; vis-a-vis; vis-à-vis; against; to trade with',
    between: 'between',
    of: 'of; for',
    in: 'in; on; inside; within; across; at',
    among: 'among; amongst',
    view: 'from the point of view of; for',
    than: `
      ahead of; behind; after; before; followed by; overtaking; than; excluding; except; outside; unlike; through; via; except to|with|for|from;
      apart from; other than; with the exception of
    `,
  },
  payee: { from: 'paid|pays|pay|paying', own: 'earned|earns|earn|earning; netted|nets; yielded|yields; fetched; brought|brings|bring' },
  possessive: { own: 'its; their; his; her; the country' },
  both: {
    both: `
      both countries; two countries; the two countries; bilateral; both sides; the two; two sides; two nations; mutual; two-way; both nations;
      the two states; each other; one another; between them; our trade|turnover|commerce
    `,
  },
  favour: {
    for: "in favour|favor of; in ..2 's favour|favor; to the advantage|benefit of; favouring|favoring|favours|favors; with ..2 better off",
    against: "to the detriment|disadvantage of; in ..2 's disfavour|disfavor; to ..2 's detriment|disadvantage",
    minus: 'in|into the red; in|into deficit',
    plus: 'in|into the black; in|into surplus',
  },
  reverse: {
    reverse: `
      in the other|opposite|reverse direction; conversely; in return; in the opposite direction; the other way; in turn; flows the other way;
      reverse flow; going the other way; in exchange
    `,
  },
  former: { former: 'the former', latter: 'the latter' },
};
