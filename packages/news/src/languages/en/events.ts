import type { EventTables } from '../../grammar/language.ts';

export const events: EventTables = {
  event: {
    statement: `
      joint statement|communique|communiqué issued|released|published|adopted|dated; issued|released|published|adopted ..4 joint statement|communique|communiqué
    `,
    other: `
      business|economic|investment|trade forum|fair|exhibition|conference|roundtable|expo; forum ..4 held|opens|opened; round table|tables with|on; round-table with|on; co-chaired|chaired|hosted|held|opened|addressed ..3 round table; Economic Forum;
      Business Forum; Investment Forum; World|Eastern Economic Forum; economic forum;
      laid|lay|lays|laying ..3 foundation|cornerstone stone?; broke|break|breaks ground; groundbreaking|ground-breaking ceremony;
      business|investment|trade|economic summit|council|congress|day|days|week ..3 opened|opens|held|closed; trade|business|investment|industry fair|expo|show opened|opens; roadshow;
      inaugurated|inaugurates|opened|opens ..6 forum|fair|exhibition|expo|conference
    `,
    meeting: `
      meet again; to meet; will be received by; is received by; meets; will hold talks; sat down with; host|hosts|hosted ..2 talks; conferred with;
      meet in; met in; after|before meeting; meeting ..4 ambassador|president|minister|counterpart; was|were received by; met with; met; meets with;
      meet with; meeting with; meeting between; a meeting; held talks; hold talks; talks with; talks between; had talks; held a meeting;
      held discussions; discussions with; received; hosted talks; consultations with; held consultations; will meet; summit between; summit;
      the meeting; the talks; talks; negotiations; trilateral; will hold talks; spoke ..8 in person; co-hosted ..2 talks; opened|began|resumed talks;
      held|holds ..6 meeting|talks|discussions|consultations; sit down with; face-to-face; welcomed;
      hosted ..2 minister|president|counterpart|ambassador|chancellor; had an audience with; courtesy call on|to; one-on-one with; got together with; get-together;
      huddled with; discussions|negotiations resumed|resume|continued; reunite; were hosted by; was hosted by; will host ..4 minister|president|counterpart; reconvene; sit-down with;
      had breakfast|lunch|dinner with; sat down to talks; discussions; exchange of views; welcomes; host|hosts|hosted|hosting ..3 delegation;
      held|hold|holds|had|have|has ..3 discussions|consultations|conversation|exchange|meeting|session with; met up with; met|meet|meets ..2 counterpart|opposite; opposite number;
      for talks|discussions|consultations with|on; tete-a-tete; sounded out; came|come|comes together; gathered|gather|gathers ..3 for talks
    `,
    memorandum_signed: `
      signed|sign|signs|inked|initialled|initialed ..14 memorandum|MoU|memoranda|MOU; letter of intent ..6 signed;
      signed|sign|signs ..10 letter of intent; declaration of intent ..6 signed; signed|sign|signs ..10 declaration of intent;
      memorandum|MoU ..8 initialled|initialed|inked; signed ..6 memorandum|MoU|memoranda|MOU; memorandum ..6 signed; signing ..4 memorandum|MoU|MOU;
      sign ..6 memorandum|MoU|MOU; MoU|MOU ..6 signed; inked ..5 memorandum|MoU; memorandum of understanding ..8 signed; signs ..5 memorandum|MoU;
      put pen to ..6 memorandum|MoU|MOU; exchanged|exchange ..4 memorandum|memoranda|MoU|MoUs; signed|sign|inked|initialled ..8 MoUs|MOUs;
      memorandum|MoU|MOU ..3 sealed|concluded|exchanged; concluded|sealed ..5 memorandum|MoU|MOU;
      put|puts|affixed|affix|append|appended|set ..3 signature|signatures|name|names|initials to|under ..8 memorandum|MoU|MOU|memoranda|letter
    `,
    agreement: `
      seal|seals|sealed ..4 agreement|agreements|accord|deal|pact|pacts|treaty; concluded|concludes|wrapped ..3 negotiations; signed ..7 agreement|accord|treaty|protocol|protocols|pact|deal|agreements|convention;
      agreement|accord|treaty|protocol|pact|convention|agreements|protocols ..6 signed; agreement|accord|treaty|pact|partnership|deal ..3 concluded;
      sign ..7 agreement|accord|treaty|protocol|pact|deal; signing ..5 agreement|accord|treaty|protocol|pact;
      concluded ..4 agreement|accord|treaty|partnership|deal; free trade agreement ..3 entered; agreement ..4 entered into force;
      agreement ..4 came into force; strategic partnership of; normalised|normalized relations; normalised|normalized ties;
      restored|resumed|established ..2 relations|ties; ratified; signs ..7 agreement|accord|treaty|pact|protocol; partnership signed;
      agreement ..4 was reached; agreements reached; inked ..5 agreement|deal;
      initialled|initialed|initial ..6 agreement|accord|treaty|pact|deal|protocol; concluded ..6 protocol|protocols|pact;
      joint declaration ..5 signed; signed|sign ..5 declaration; clinched|sealed|struck|reached ..5 agreement|accord|pact;
      agreement|accord|treaty|pact|protocol|convention ..3 initialled|initialed|inked|sealed|struck|reached;
      signing of ..6 agreements|deals|protocols|accords|convention; signed|sign ..10 agreements|deals|accords|protocols;
      deal ..4 signed|inked|sealed|reached; signed ..5 statement|communique; agreement|accord|treaty|pact|convention dates ..2 from;
      signed|sign|signs|inked ..6 plan|programme|minutes|roadmap|FTA|CEPA|TIFA; plan|programme|minutes|roadmap|FTA|CEPA|TIFA ..4 signed; exchanged ..5 letters|instruments;
      signed|sign|signs|inked ..6 documents|papers;
      put|puts|affixed|affix|append|appended|set ..3 signature|signatures|name|names|initials to|under ..8 agreement|accord|treaty|pact|protocol|deal|convention|declaration|document|documents|text
    `,
    commission_session: `
      commission|committee ..10 meet|meets|met|convene|convenes|convened; commission|committee|council ..8 open|opens|opened|hold|holds|start|starts|begin|begins|resume|resumes ..4 session|meeting|meetings|sitting; session of ..10 commission|committee; commission ..6 session;
      session ..3 commission|committee; meeting of ..8 commission|committee; commission|committee ..5 met|meets|convened|held|meeting|convenes;
      co-chaired|co-chairs ..10 consultations; round of ..6 consultations; joint commission ..4 session; co-chair ..12 session; intergovernmental commission; joint committee ..3 meeting|session; council ..5 session;
      session of ..10 council|working; edition of ..6 commission|committee|council; commission|committee ..6 edition;
      hosted|hosts|host|hosting ..8 commission|committee; commission|committee ..7 held|met|convened|meets|holds; joint working group ..5 met|meets|session|meeting; working group ..4 meeting|session;
      commission|committee ..6 sit|sits|gathers|gather|gathered; meeting of ..6 council; commission|committee ..3 reconvene|reconvenes|reconvened;
      sitting of ..6 commission|committee; session|round of ..9 commission|committee|sub-committee; commission|committee ..3 due|scheduled|slated|postponed; commission|committee ..4 put off|back;
      joint|intergovernmental|binational|bi-national|mixed commission|committee ..8 opens|opened|begins|began|due|scheduled|slated|postponed;
      commission|committee ..3 its first|second|third|inaugural|last meeting|session;
      co-chair|co-chaired|co-chairs|co-chairing ..10 commission|committee
    `,
    visit: `
      arrives|arrive|arrived in|at; lands in; will arrive in; due in|on ..3 for talks; visited ..3 by; heads|headed|heading to ..3 for talks;
      flies to; return visit; leads|led|leading a ..4 mission|delegation; trade mission; tours; toured; is due in|back; will tour; will head|lead ..5 delegation|mission|team to;
      will fly to; visit to; visited; visits; official visit; state visit; working visit; royal visits; visit of; visits to; paid a visit;
      arrived in ..3 visit; visit|trip|visits that ..7 paid|made|pays|makes; visit|trip ..5 paid|made ..2 to; on a visit; trip to; travelled to; traveled to; delegation ..4 visited; visit by; 's visit; will visit; business mission;
      trade mission ..3 to; hosted president|king|minister; tour of; flew to; landed in; arrived in; on a trip to;
      leads|led a ..3 delegation|mission to; travels to; will travel to; stopover in; stop in; set off for; sets off for; leaves ..2 for;
      left ..2 for; departs ..2 for; departed ..2 for; embarks on ..4 visit|tour|trip; embarked on ..4 visit|tour|trip;
      business delegation ..6 travel|travels|travelled|visit|visited|arrive|arrived; pay|paid ..4 visit|visits; pays ..4 visit; paying ..4 visit;
      concluded ..4 visit; wrapped up ..4 visit; concluded|wrapped|ended|ends|began|begins|started|starts ..8 mission|trip|tour to|of; ends|ended ..3 visit; began|begins|begin|started|starts ..4 visit|trip|tour; travels on to;
      travel on to; to visit; will be visiting; touched down in; touches down in; heads|headed|heading ..8 mission|delegation to;
      lead|leads|led ..6 mission|delegation to; accompanied ..8 visit|trip; kicked off ..4 visit; came to ..6 visit;
      arrived|arrives|arrive|came ..8 visit|trip|tour;
      repaid|returned|repays|returns|return|repay|repaying|returning the|a|that|his|her|their visit|call; on a|an|his|her|their|its ..4 visit|trip|tour|mission; landed|lands|touching down? in|at;
      was|were|is|are shown ..3 round|around|over; shown ..1 round|around; given a? tour of; guided tour; dropped in on|at; paid|pays ..2 call on|to|at;
      received|welcomed|greeted with ..2 military|full|state honours|honors; guest of honour|honor; stay|stayed|stays in ..4 as guest
    `,
    call: `
      telephone conversation; phone call; phone conversation; spoke by phone|telephone; telephoned; telephone call; by telephone; phoned; phone talks;
      spoke on the phone; video call; videoconference; held a call; called ..3 counterpart;
      spoke|spoken|speak|speaks|talked|talk|talks ..5 phone|telephone; call between; call with; rang ..2 counterpart; phones;
      exchanged|held ..2 calls; held ..4 telephone|phone|video; video conference; by video link; video talks; over the phone; by phone; on the phone;
      had ..4 phone|telephone;
      spoke|speak|speaks|talked|conferred ..5 by video|videolink|telephone|secure; rang up; in a|an ..3 telephone|phone|video call|conversation|talks; teleconference; video conversation
    `,
    contract: `
      signed ..7 contract|contracts; contract ..10 signed; awarded ..5 contract|contracts; won ..5 contract|contracts|order|tender;
      contract ..3 awarded; sign ..6 contract|contracts; signing ..5 contract|contracts; signs ..6 contract; secured ..4 contract|order;
      clinched ..4 contract|deal|order; contract was|is concluded; contract|order|tender ..4 won|awarded|clinched|secured|bagged|signed|sealed;
      was|were awarded ..6 contract|contracts|tender|order; awarded ..8 contract|tender|order; awards ..5 contract|tender|order; picked ..8 supplier;
      placed ..5 order|orders; orders worth; order worth; supply|purchase deal; concluded|concluded ..5 contract|contracts; contract with ..6 signed;
      announced ..5 contract|order; signed ..8 supply|purchase|offtake deal|agreement;
      won|wins|bagged|bags|landed|lands|clinched|secured|secures|received|obtained|inked|sealed ..9 contract|order|tender|contracts ..2 worth|for|from|with|to;
      won|wins|bagged|bags|landed|lands|clinched|secured|secures|inked|sealed ..9 contract|order|tender; exchanged|exchange ..3 contracts;
      put|puts|affixed|affix|append|appended|set ..3 signature|signatures|name|names to|under ..8 contract|contracts
    `,
    comes: `
      is|are|was|were expected in|at; is|are|was|were due in|at; due to arrive|visit|land; comes to; came to; will come to; coming to;
      expected to arrive|visit; goes to; went to; will go to; heads to; headed to; heading to; fly|flies|flew|flying to|into|out;
      travelled|traveled|travelling|traveling to; arrives|arrive|arrived ..2 in|at; expected back; proceeds|proceeded to; will proceed to; bound for;
      continued to; continues|continued|continue|goes|went on? to; sets|set out for; travels|travelled|traveled onward to; moves|moved on to;
      crosses|crossed to; continues|proceeds to
    `,
    receives: `
      spoke with; speak with; discussed on; discussed ..6 with; spoke to ..3 counterpart; receives; will receive; will be received; called on; calls on; greeted; greets
    `,
    stays: 'is|was|were|been in; was|were|been back|also|last|recently|there in; visiting',
  },
  together: {
    together: `
      they; both ministers|leaders|sides|men|presidents|officials|parties|diplomats; the two; the pair; the ministers|leaders|sides|parties; the duo;
      both; the two sides|ministers|officials|leaders|men|women|governments|delegations; the ministers; the secretary and the minister; the two had
    `,
  },
  planned: {
    planned: `
      expect|expects|hope|hopes|aims to; is due; are due; due in|on|back; heads to; leads a; to meet; to sign; to visit; would meet|visit|travel;
      invited to; later this month; next month; will; is to; are to; scheduled; due to; planned; is expected to; are expected to; plans to;
      to be held; set for; slated; upcoming; next week; tomorrow; is set to; are set to; intends to; forthcoming; to take place; would be held;
      will open; opens on; will meet; will travel; will convene; will receive; expected in|at; due; will be; to be;
      to lead|head|meet|sign|host|receive|travel|fly|convene|hold|open|take; hoped; agreed to; shall; to travel|proceed; would; arranged for; set to;
      pencilled in; scheduled for|to; ahead of; before; coming; lands; arrives; flies; continues to; travels to; departs; heads to|for; visits; leaves; begins; starts
    `,
  },
  postponed: {
    postponed: `
      postponed; cancelled; canceled; called off; put off; delayed; suspended until; rescheduled; moved to; pushed back; deferred; put back;
      moved from; shifted to; adjourned to; postponing; has slipped to; was|were|been moved; delayed until|to
    `,
  },
  host: { host: 'host|hosts|hosted|hosting' },
  there: {
    there: 'there; in that city; while there; in the capital',
    aside: `
      in the margins; on the sidelines; on that occasion; during the visit|trip|stay; at the talks|meeting|ceremony; after the talks|meeting;
      following the talks|meeting; at the end of the visit|meeting|talks; during the talks|meeting|session
    `,
  },
  purpose: { purpose: 'for; to hold' },
  counterpart: { counterpart: 'counterpart|counterparts' },
  someone: {
    someone: 'his; her',
    he: 'he; his',
    she: 'she; her',
    latter: 'the latter; whom',
  },
  denied: {
    denied: `
      never signed; remained|remains|stayed unsigned; was|were not signed;
      denied|denies|denying; dismissed|dismisses|rejected|rejects|refuted|refutes ..3 reports|report|claims|rumours|rumors; did not confirm;
      would not confirm; declined to confirm; no such; ruled out; not true that; contrary to reports; unconfirmed
    `,
  },
  chair: { chair: 'co-chaired; chaired; chairs; co-chairs; presided; headed by; led by; co-chair; heads|headed ..5 delegation|side' },
  lasting: {
    2: 'two-day; 2-day; two days',
    3: 'three-day; 3-day; three days',
    4: 'four-day; 4-day; four days',
    5: 'five-day; 5-day; five days',
    6: 'six-day; 6-day',
    7: 'week-long; weeklong; seven-day; 7-day; one-week',
  },
  here: { here: 'here' },
  portfolio: {
    portfolio: `
      Trade; Commerce; Economy; Industry; Energy; Finance; Agriculture; Foreign; Affairs; Transport; Investment; Development; External; Economic;
      Relations; Health; Tourism; Mining; Mines; Fisheries; Infrastructure; Technology; Digital; Innovation; Business; Food; Petroleum; Environment;
      Labour; Labor; Education; Planning; Water; Housing; Supply; Special; International; Cooperation; Enterprise; Interior; Defence; Defense;
      Correspondent
    `,
  },
  company: {
    company: `
      firm; company; group; maker; builder; shipbuilder; carmaker; producer; supplier; contractor; operator; utility; trader; exporter; manufacturer;
      developer; airline; railway; *maker; *builder; giant; conglomerate; retailer; miner; consortium; shipyard; startup; engineer; refiner
    `,
  },
  ending: { ending: 'after a; at the end of; ended; ends; concluded; concludes; wrapped up; wraps up; left' },
};
