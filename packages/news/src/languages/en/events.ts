import type { EventTables } from '../../grammar/language.ts';

export const events: EventTables = {
  event: {
    statement: `
      joint statement|communique|communiqué issued|released|published|adopted|dated;
      issued|released|published|adopted ..4 joint statement|communique|communiqué
    `,
    other: `
      business|economic|investment|trade forum|fair|exhibition|conference|roundtable|expo; forum ..4 held|opens|opened; round table|tables with|on;
      round-table with|on; co-chaired|chaired|hosted|held|opened|addressed ..3 round table; Economic Forum; Business Forum; Investment Forum;
      World|Eastern Economic Forum; economic forum; laid|lay|lays|laying ..3 foundation|cornerstone stone?; broke|break|breaks ground;
      groundbreaking|ground-breaking ceremony; business|investment|trade|economic summit|council|congress|day|days|week ..3 opened|opens|held|closed;
      trade|business|investment|industry fair|expo|show opened|opens; roadshow;
      inaugurated|inaugurates|opened|opens ..6 forum|fair|exhibition|expo|conference;
      forum|fair|exhibition|expo|conference|trade fair ..6 inaugurated|opened|opens|kicked|kicks|begins|began|starts|started|drew|runs|ran;
      forum ..6 getting under way; forum|fair|expo ..3 got|gets under way; cut|cuts|cutting the? ribbon; ribbon-cutting; unveiled ..3 plaque;
      inauguration|opening of ..6 terminal|plant|factory|forum|fair|embassy|consulate|office|pavilion|line
    `,
    meeting: `
      meet again; to meet; will be received by; is received by; meets; will hold talks; sat down with; host|hosts|hosted ..2 talks; conferred with;
      meet in; met in; after|before meeting; meeting ..4 ambassador|president|minister|counterpart; was|were received by; met with; met; meets with;
      meet with; meeting with; meeting between; a meeting; held talks; hold talks; talks with; talks between; had talks; held a meeting;
      held discussions; discussions with; received; hosted talks; consultations with; held consultations; will meet; summit between; summit;
      the meeting; the talks; talks; negotiations; trilateral; spoke ..8 in person; co-hosted ..2 talks; opened|began|resumed talks;
      held|holds ..6 meeting|talks|discussions|consultations; sit down with; face-to-face; welcomed;
      hosted ..2 minister|president|counterpart|ambassador|chancellor; had an audience with; courtesy call on|to; one-on-one with; got together with;
      get-together; huddled with; discussions|negotiations resumed|resume|continued; reunite; were hosted by; was hosted by;
      will host ..4 minister|president|counterpart; reconvene; sit-down with; had breakfast|lunch|dinner with; sat down to talks; discussions;
      exchange of views; welcomes; host|hosts|hosted|hosting ..3 delegation;
      held|hold|holds|had|have|has ..3 discussions|consultations|conversation|exchange|meeting|session with; met up with;
      met|meet|meets ..2 counterpart|opposite; opposite number; for talks|discussions|consultations with|on; tete-a-tete; sounded out;
      came|come|comes together; gathered|gather|gathers ..3 for talks; sat|sits|sit|sitting down ..6 with; sat|sits|sitting opposite|across;
      sat|sits|sitting face to face; huddled|huddle|huddling; put their heads together; break|breaks|broke|breaking bread; parleyed|parley with;
      confer|confers|conferred|conferring ..4 with; caught|catch|catches|catching up with|over; compared|compare|comparing notes;
      took|takes|taking stock over|with|together|of; thrashed|thrashing|thrash out; views|notes|ideas were|are|had|been ..2 exchanged|swapped;
      exchanged|swapped|swap|exchange|exchanging|swapping views|notes|ideas; traded views|notes; granted|grants|granting ..2 an? audience;
      audience with|granted|for; received in audience; letters of credence;
      presented|presents|presenting|handed|hands|submitted ..4 credentials|letters; private audience;
      shared a table|meal|lunch|dinner|breakfast|platform; working lunch|dinner|breakfast|session with|for|on|between;
      over a? working? lunch|dinner|breakfast|coffee|tea; lunched|dined|breakfasted|supped|lunches|dines|lunching|dining with|together|in|on|at;
      had|have|has|having a? working? lunch|dinner|breakfast|coffee|tea|supper with|together;
      a? closing|farewell|gala|state|working|private dinner|lunch|banquet for|with|in; handshake with|between; shook|shakes|shake|shaking hands with;
      hands shaken; closeted with|for|together|in; was|were|been|be closeted; holed up with|together;
      shut|locked|shutting|locking themselves in|away|up; shut|locked away with; face|faces|faced each other across; across the table from|in|on;
      ran|run|bumped|bump into each other|one; same|one room|table on|in|at|again|as|next|for|with; back in the same room; at the same table;
      round one table; three-way|two-way|four-way talks|meeting|session|lunch|dinner;
      held|holds|had|has|have ..4 pull-aside|bilateral|sit-down|get-together|tete-a-tete|brainstorming|bilaterals; encounter|rendezvous with|between;
      reconvened|reconvenes|reconvening; talks|negotiations|bargaining ..6 got|get|gets under way; talks|negotiations ..4 wound|winds up;
      wound|winds|winding up ..8 talks|negotiations|round;
      round of ..4 talks|negotiations|bargaining ..6 ended|ends|closed|concluded|finished|opened|opens|began|begins|starts|started;
      resumed|resume|resumes|resuming ..3 negotiations|talks|discussions|dialogue; crossed swords; had|has|have it out with|in; held|holding court;
      fielded a delegation; lobbied|lobbies|lobbying ..3 minister|president|premier|commissioner|secretary|counterpart;
      taken|take|takes|took up again on|in|at; briefed|briefs|briefing ..4 counterpart|minister|president|ambassador|envoys on|about|in;
      summoned|summons|summoning ..5 ambassador|envoy|charge|consul; convened|convenes|convening ..4 ministers|envoys|ambassadors|talks;
      brought|brings|bring|bringing together ..6 minister|ministers|president|presidents|premier|premiers|secretary|envoys|leaders|commissioner;
      came|comes|come face-to-face|face to? face? with; joined|joins|joining ..4 counterpart|counterparts for|at|in;
      entertained|entertains|feted|wined ..5 minister|president|premier|counterpart|ambassador|prince|king|delegation; meeting ..4 was|were hosted by;
      conclave; tête-à-tête; powwow; had|have|has ..2 minutes|hours|hour|time with;
      spent|spends ..4 hours|hour|minutes|afternoon|morning|evening with; was|were|been|is|are treated to lunch|dinner; treated ..6 to lunch|dinner;
      host|hosts|hosted|hosting ..3 dinner|lunch|breakfast|banquet|luncheon|reception for|in|at;
      concluded|concludes|completed|completes|ended|ends ..6 consultations|talks|discussions|negotiations with|in|on|at;
      days|hours|day|night of ..2 consultations|talks|discussions|negotiations with|in|on|at|between; tour|round of talks|meetings with;
      sat|sit|sits|sitting down together|to|for|today|yesterday|this|last|over; talk|conversation was|is of|about; talk|conversation turned|turns to
    `,
    memorandum_signed: `
      signed|sign|signs|inked|initialled|initialed ..14 memorandum|MoU|memoranda|MOU; letter of intent ..6 signed;
      signed|sign|signs ..10 letter of intent; declaration of intent ..6 signed; signed|sign|signs ..10 declaration of intent;
      memorandum|MoU ..8 initialled|initialed|inked; signed ..6 memorandum|MoU|memoranda|MOU; memorandum ..6 signed; signing ..4 memorandum|MoU|MOU;
      sign ..6 memorandum|MoU|MOU; MoU|MOU ..6 signed; inked ..5 memorandum|MoU; memorandum of understanding ..8 signed; signs ..5 memorandum|MoU;
      put pen to ..6 memorandum|MoU|MOU; exchanged|exchange ..4 memorandum|memoranda|MoU|MoUs; signed|sign|inked|initialled ..8 MoUs|MOUs;
      memorandum|MoU|MOU ..3 sealed|concluded|exchanged; concluded|sealed ..5 memorandum|MoU|MOU;
      put|puts|affixed|affix|append|appended|set ..3 signature|signatures|name|names|initials to|under ..8 memorandum|MoU|MOU|memoranda|letter;
      letter|letters|declaration|declarations|statement of intent ..8 exchanged|signed|initialled|inked|swapped;
      exchanged|swapped|exchange|exchanging ..5 letters of intent; letters of intent changed|change hands;
      memorandum|memoranda|MoU|MoUs|MOU|MOUs ..12 is|are|was|were|be|been|being signed|initialled|initialed|inked|sealed|exchanged|concluded|renewed;
      memorandum|memoranda|MoU|MoUs|MOU ..6 to be signed|initialled|exchanged;
      affixed|affix|appended ..4 signature|signatures|names to ..8 memorandum|MoU|MOU|letter; renewed|renews|renew|extended ..5 memorandum|MoU|MOU;
      put|puts|putting pen to paper on|for ..8 memorandum|MoU|letter; sealed|seal|seals ..8 memorandum|MoU|MOU
    `,
    agreement: `
      seal|seals|sealed ..4 agreement|agreements|accord|deal|pact|pacts|treaty; concluded|concludes|wrapped ..3 negotiations;
      signed ..7 agreement|accord|treaty|protocol|protocols|pact|deal|agreements|convention;
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
      signed|sign|signs|inked ..6 plan|programme|minutes|roadmap|FTA|CEPA|TIFA; plan|programme|minutes|roadmap|FTA|CEPA|TIFA ..4 signed;
      exchanged ..5 letters|instruments; signed|sign|signs|inked ..6 documents|papers;
      put|puts|affixed|affix|append|appended|set ..3 signature|signatures|name|names|initials to|under ..8
      agreement|accord|treaty|pact|protocol|deal|convention|declaration|document|documents|text;
      affixed|affix|affixing|appended|append a? their|his|her? ..1 signature|signatures|names|initials;
      text|draft|wording|treaty|accord ..3 initialled|initialed|signed|finalised|finalized;
      initialled|initialed|initials ..4 text|draft|wording|accord|pact; instruments of ratification ..10 exchanged|deposited|handed;
      exchanged|exchange|exchanging|deposited ..3 instruments;
      signature|signing ..4 pencilled|planned|scheduled|set|due|slated|expected|foreseen|follows; formal signature|signing;
      agreement|agreements|accord|treaty|protocol|protocols|pact|convention|declaration|deal|statement|compact ..12 is|are|was|were|be|been|being
      signed|initialled|initialed|inked|sealed|concluded|renewed|extended|ratified;
      agreement|agreements|accord|treaty|protocol|pact|convention|declaration|compact ..8 to be signed|initialled|concluded;
      renewed|renew|renews|extended|extend|extends|prolonged ..6 agreement|accord|treaty|protocol|pact|convention;
      terms of reference ..4 signed|agreed|initialled; signed|sign|signs|inked ..4 terms of reference;
      put|puts|putting|set|sets their|his|her ..1 names|initials|signatures|signature to a|an|the ..4
      roadmap|plan|accord|deal|pact|treaty|text|document|protocol|agreement|communique|declaration; agreements|accords|protocols ..3 put to|on paper;
      joint action|work|working plan|programme|roadmap signed|agreed|adopted;
      sealed|seals|seal|clinched|clinch|clinches|struck|strike|hammered|nailed ..3 it|deal|bargain|compromise|truce|settlement|understanding
      in|on|at|with|over|out|down;
      bilateral|cooperation|co-operation|partnership|framework|double-taxation|air services agreement|treaty|accord|pact ..6 signed|initialled;
      shook hands on; signed off on; signed ..5 compact|arrangement; came|come to terms;
      reached|reach|reaches ..3 compromise|understanding|settlement|accommodation; ratified|ratifies|ratification of ..6 agreement|accord|treaty|pact;
      agreed|adopted|unveiled ..3 joint action plan|statement|roadmap;
      inked|inks|ink|inking ..5 pact|accord|treaty|protocol|agreement|agreements|convention|declaration; exchanged|exchange|exchanging ..2 documents;
      signatories to the|an ..4 agreement|accord|pact in|on;
      put|puts|putting pen to paper ..10 agreement|agreements|accord|treaty|pact|deal|protocol|convention;
      put|puts|set ..2 name|names|signature|signatures ..10 to|under ..3 agreement|agreements|accord|accords|pact|pacts|treaty
    `,
    commission_session: `
      commission|committee ..10 meet|meets|met|convene|convenes|convened;
      commission|committee|council ..8 open|opens|opened|hold|holds|start|starts|begin|begins|resume|resumes ..4 session|meeting|meetings|sitting;
      session of ..10 commission|committee; commission ..6 session; session ..3 commission|committee; meeting of ..8 commission|committee;
      commission|committee ..5 met|meets|convened|held|meeting|convenes; co-chaired|co-chairs ..10 consultations; round of ..6 consultations;
      joint commission ..4 session; co-chair ..12 session; intergovernmental commission; joint committee ..3 meeting|session; council ..5 session;
      session of ..10 council|working; edition of ..6 commission|committee|council; commission|committee ..6 edition;
      hosted|hosts|host|hosting ..8 commission|committee; commission|committee ..7 held|met|convened|meets|holds;
      joint working group ..5 met|meets|session|meeting; working group ..4 meeting|session; commission|committee ..6 sit|sits|gathers|gather|gathered;
      meeting of ..6 council; commission|committee ..3 reconvene|reconvenes|reconvened; sitting of ..6 commission|committee;
      session|round of ..9 commission|committee|sub-committee; commission|committee ..3 due|scheduled|slated|postponed;
      commission|committee ..4 put off|back;
      joint|intergovernmental|binational|bi-national|mixed commission|committee ..8 opens|opened|begins|began|due|scheduled|slated|postponed;
      commission|committee ..3 its first|second|third|inaugural|last meeting|session;
      co-chair|co-chaired|co-chairs|co-chairing ..10 commission|committee; commission|committee|council ..3 co-chaired|chaired;
      chair|chairs|chaired|chairing|co-chair|co-chaired|co-chairs ..6 session|meeting|sitting|round|edition of ..6 commission|committee|council|body;
      commission|committee|council|working ..5 wound|winds|wrapped up;
      commission|committee ..5 adjourned|reconvened|rose|closed|ended|concluded ..4 session|sitting|work|meeting|deliberations;
      joint ministerial|trade|economic|cooperation commission|committee|council; steering committee|group ..5 meets|met|meeting|session|sitting;
      session|sitting|meeting|round of the ..6 steering|working|joint|mixed group|committee|commission|council|body;
      joint council ..5 met|meets|held|meeting|session;
      committee|commission|council ..6 gathered|gathers|sat|sits|assembled|assembles ..3 in|at|on|for; plenary of ..6 commission|committee|council
    `,
    visit: `
      arrives|arrive|arrived in|at; lands in; will arrive in; due in|on ..3 for talks; visited ..3 by; heads|headed|heading to ..3 for talks;
      flies to; return visit; leads|led|leading a ..4 mission|delegation; trade mission; tours; toured; is due in|back; will tour;
      will head|lead ..5 delegation|mission|team to; will fly to; visit to; visited; visits; official visit; state visit; working visit; royal visits;
      visit of; visits to; paid a visit; arrived in ..3 visit; visit|trip|visits that ..7 paid|made|pays|makes; visit|trip ..5 paid|made ..2 to;
      on a visit; trip to; travelled to; traveled to; delegation ..4 visited; visit by; 's visit; will visit; business mission; trade mission ..3 to;
      hosted president|king|minister; tour of; flew to; landed in; arrived in; on a trip to; leads|led a ..3 delegation|mission to; travels to;
      will travel to; stopover in; stop in; set off for; sets off for; leaves ..2 for; left ..2 for; departs ..2 for; departed ..2 for;
      embarks on ..4 visit|tour|trip; embarked on ..4 visit|tour|trip; business delegation ..6 travel|travels|travelled|visit|visited|arrive|arrived;
      pay|paid ..4 visit|visits; pays ..4 visit; paying ..4 visit; concluded ..4 visit; wrapped up ..4 visit;
      concluded|wrapped|ended|ends|began|begins|started|starts ..8 mission|trip|tour to|of; ends|ended ..3 visit;
      began|begins|begin|started|starts ..4 visit|trip|tour; travels on to; travel on to; to visit; will be visiting; is|was|are|were|been ..1 visiting; touched down in;
      touches down in; heads|headed|heading ..8 mission|delegation to; lead|leads|led ..6 mission|delegation to; accompanied ..8 visit|trip;
      kicked off ..4 visit; came to ..6 visit; arrived|arrives|arrive|came ..8 visit|trip|tour;
      repaid|returned|repays|returns|return|repay|repaying|returning the|a|that|his|her|their visit|call;
      on a|an|his|her|their|its ..4 visit|trip|tour|mission; landed|lands|touching down? in|at; was|were|is|are shown ..3 round|around|over;
      shown ..1 round|around; given a? tour of; guided tour; dropped in on|at; paid|pays ..2 call on|to|at;
      received|welcomed|greeted with ..2 military|full|state honours|honors; guest of honour|honor; stay|stayed|stays in ..4 as guest;
      is|was|are|were|be|been flying|flown to|out|in|into|back|on; dash|dashes|dashed|dashing|rushed|rushes|hurried|hurries to|off|over|back;
      jetted|jets|jetting in|into|to|off|out; slipped|slips|flits|flitted|breezed|swept into|in|through; stopped|stops|stopping over|off in|at|on;
      stopped|stops|stopping in|at ..3 on|en ..2 way|route; stopover ..1 in|at; layover in|at; swing through; swung|swings|swinging by|through;
      touring; whistle-stop; whirlwind tour|trip|visit; sets|set|setting off|out ..4 for|to; sets|set|setting off on|to;
      set|sets|setting foot|sail in|on|for; took|takes|taken off for; checked|checks into;
      rounded|rounds|rounding off ..6 visit|trip|tour|stay|mission; wound|winds|winding up ..6 visit|trip|tour|stay|mission;
      cut|cuts|cutting short ..4 visit|trip|tour|stay; kicks|kicked|kicking off ..6 visit|trip|tour|mission; dropped|drops|dropping by|in at|on|to;
      called|calls|calling in at; stay|stays of|in|at ..6 hours|days|day|two-day|three-day; 's stay of|in;
      's trip|tour|journey|mission|stopover|swing|outing|sojourn to|in|of|through|around;
      trip|visit|tour|journey|mission ..6 deferred|postponed|scrapped|shelved|cancelled|delayed; trip|visit|tour|journey|mission ..4 called|put off;
      trip|visit|tour|mission ..3 pushed back;
      defers|deferred|postpones|postponed|cancels|cancelled|scraps|scrapped|shelves|shelved|delays|delayed|axes ..5 trip|visit|tour|journey|mission;
      called|calls|puts|put off ..5 trip|visit|tour|journey|mission; first|second|last|final|opening day in|of ..4 visit|trip|tour|capital;
      leg of ..4 tour|trip|visit|journey; four|three|two|five|six|seven-nation|country|city tour|trip|swing; three|four|two|five-country|nation swing;
      is|was|are|were due today|tomorrow|on|for|next|here; himself|herself is|was due;
      took|takes|taken ..8 through|round|around the ..3 plant|terminal|port|zone|factory|works|market|park|mill; guided through|round|around;
      looked|looks|look round|over a|an|the; look round|around a|an|the; inspected|inspects|inspecting; has|had|have again|just|recently|also been to;
      crossed|crosses|crossing into; rolled|rolls into; descended|descends on; made|makes|making landfall;
      made|makes|making ..6 visit|trip|journey|stop|stopover to|in|at; flew|flies|flying|flown on|home|back|out|in to|from|for;
      flew|flies|flying|flown on; returned|returns|returning from ..8 visit|trip|tour|mission|capital; back from ..6 visit|trip|tour|mission;
      back home from; hosted|hosts|hosting ..4 president|king|premier|minister|chancellor on|for ..4 visit;
      at the head of a|an ..4 mission|delegation; trade|business mission to; headed|heads|led|leads|leading ..8 mission|delegation to|in|of;
      welcomed|welcomes|welcoming ..6 on|for ..6 visit|trip|tour; arrival of ..6 in|at|on; arrival in|at; departure for;
      went|goes|going to ..3 on|for ..3 visit|talks|mission; travelled|traveled|travels|travel|travelling ..3 to|through|around|across;
      hours|days|day|stay on ..2 soil; delegation|delegations|mission|missions ..10 left|leaves|departed|departs|sets|set ..3 bound|heading|headed for
    `,
    call: `
      telephone conversation; phone call; phone conversation; spoke by phone|telephone; telephoned; telephone call; by telephone; phoned; phone talks;
      spoke on the phone; video call; videoconference; held a call; called ..3 counterpart;
      spoke|spoken|speak|speaks|talked|talk|talks ..5 phone|telephone; call between; call with; rang ..2 counterpart; phones;
      exchanged|held ..2 calls; held ..4 telephone|phone|video; video conference; by video link; video talks; over the phone; by phone; on the phone;
      had ..4 phone|telephone; spoke|speak|speaks|talked|conferred ..5 by video|videolink|telephone|secure; rang up;
      in a|an ..3 telephone|phone|video call|conversation|talks; teleconference; video conversation;
      rang|rings|ring|ringing his|her|their|up|the|through; rang|rings|ringing ..4 counterpart|colleague|minister|president|premier|secretary;
      hopped|hop|hops|jumped|got|gets|get on the horn|phone|line|telephone; had|have|has|having ..4 on the line|phone|telephone|other;
      was|were|is|are|been on the phone|line|telephone ..3 to|with|for; on the line|phone with|to|as;
      took|take|takes|taking|taken a|the|his|her ..2 call from; call from ..4 minister|president|premier|counterpart|chancellor|secretary;
      phoned|phones|phoning; telephoned|telephones; dialled|dialed|dials ..3 counterpart|minister|president|premier;
      conference|conferenced call|by|calls; phone|telephone|video|zoom talks|chat|link-up|linkup|conference|summit|meeting;
      by|via|over video|zoom|videolink|teleconference|secure; held|hold|holds|had|has ..4 call with|between;
      call with ..3 counterpart|minister|president|premier; talked|talk|talks|spoke|spoken|conversed on|over|by the? phone|telephone;
      picked up the phone|telephone; put|puts|placed|places|made|makes a call to; phone|telephone conversation|calls|call|exchange|contact
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
      put|puts|affixed|affix|append|appended|set ..3 signature|signatures|name|names to|under ..8 contract|contracts;
      contract|contracts|order|orders|supply agreement ..10 is|are|was|were|be|been|being signed|inked|awarded|placed|sealed|initialled;
      signed|inked|sealed|initialled ..8 contract|contracts|order; walked|walks off|away with ..6 contract|order;
      put|puts|putting pen to paper on|for ..8 contract|order; went|goes to ..4 contract|tender;
      scooped|netted|snagged|picked ..6 contract|order|tender
    `,
    comes: `
      is|are|was|were expected in|at; is|are|was|were due in|at; due to arrive|visit|land; comes to; came to; will come to; coming to;
      expected to arrive|visit; goes to; went to; will go to; heads to; headed to; heading to; fly|flies|flew|flying to|into|out;
      travelled|traveled|travelling|traveling to; arrives|arrive|arrived ..2 in|at; expected back; proceeds|proceeded to; will proceed to; bound for;
      continued to; continues|continued|continue|goes|went on? to; sets|set out for; travels|travelled|traveled onward to; moves|moved on to;
      crosses|crossed to; continues|proceeds to; been|goes|went|go back to; heads|headed|heading home|out|south|north|east|west|on|over|off to;
      due in|at; due back; makes|made for; jetting|jets|jetted; leaving|leaves|leave|left|departs|departed|departing ..2 for;
      flies|flew|flying ..2 to; goes|go|going|went on to; comes|came|come|coming over|back to; hops|hopped over|across to; on his|her|their way to;
      travels|travelled|traveled|journeyed ..2 to|back; bound ..1 for; shuttled|shuttles|shuttling to
    `,
    receives: `
      spoke with; speak with; discussed on; discussed ..6 with; spoke to ..3 counterpart; receives; will receive; will be received; called on;
      calls on; greeted; greets; played|plays|play|playing host ..4 to; spoke|speaks|speak|speaking ..3 with;
      saw|seeing ..2 minister|ministers|president|premier|counterpart|chancellor|prime|commissioner|ambassador|secretary|king|mayor|governor;
      had|have|has|having ..8 across the|a table; had|have|has|having ..5 opposite him|her|them; had|has|have the morning|afternoon with;
      lunch|dinner|breakfast|supper|coffee|banquet with; hosted ..4 for|at|to lunch|dinner|breakfast;
      was|were|been|be received|welcomed|greeted at|in|on|this|last|yesterday; talked|talks|talk ..4 with; looked in on;
      looked|looks|dropped|drops in on the|a; reception by; chatted|chats|chat with; sees|saw off; was|were with;
      will|to|would see ..2 minister|president|premier|counterpart|chancellor|prime|commissioner|ambassador|secretary|king|mayor|governor;
      was|were|is|are joined by; meeting|met up; paid tribute to
    `,
    stays: `
      is|was|were|been in; was|were|been back|also|last|recently|there in; visiting;
      was|were|is|are|been|be in town; is|was|were|are|will|be ..1 in|at ..3 from; was|were|is|are|been|be with ..3 in;
      spent|spends|spend ..4 days|hours|day|weekend|week|morning|afternoon in|at; having been in; has|had|have been in;
      is|was|are|were currently|presently|already|now in; was|were|is|are ..2 guest of|at; was|were present at
    `,
  },
  together: {
    together: `
      they; both ministers|leaders|sides|men|presidents|officials|parties|diplomats; the two; the pair; the ministers|leaders|sides|parties; the duo;
      both; the two sides|ministers|officials|leaders|men|women|governments|delegations; the ministers; the secretary and the minister; the two had;
      the two premiers|governments|envoys|negotiators|diplomats|presidents|chiefs|teams|secretaries; both governments|envoys|premiers|delegations;
      the three; the trio; all three; the foursome; the quartet; each other
    `,
  },
  planned: {
    planned: `
      expect|expects|hope|hopes|aims to; is due; are due; due in|on|back; heads to; leads a; to meet; to sign; to visit; would meet|visit|travel;
      invited to; later this month; next month; will; is to; are to; scheduled; due to; planned; is expected to; are expected to; plans to;
      to be held; set for; slated; upcoming; next week; tomorrow; is set to; are set to; intends to; forthcoming; to take place; would be held;
      will open; opens on; will meet; will travel; will convene; will receive; expected in|at; due; will be; to be;
      to lead|head|meet|sign|host|receive|travel|fly|convene|hold|open|take; hoped; agreed to; shall; to travel|proceed; would; arranged for; set to;
      pencilled in; scheduled for|to; ahead of; before; coming; lands; arrives; flies; continues to; travels to; departs; heads to|for; visits;
      leaves; begins; starts; pencilled|penciled in; set|put|laid down for; down for; is|are|was|were|be due; due today|tomorrow|here; goes to; go to;
      goes on; flies on; sets off|out; set off; setting off; hopes to; to be welcomed|received|treated|hosted; awaits; awaited; is|are flying;
      on the cards|agenda|calendar|programme|diary; to follow; follows in|on|at; next Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday;
      to be taken|held|hosted|signed|repeated; will host|see|visit|chair|sign|fly|return; looks set; in the diary; expected to; is|are in line;
      to see each other; see each other; later today|tonight; tonight; stands ready; has accepted; accepted an invitation; will have|be|go
    `,
  },
  postponed: {
    postponed: `
      postponed; cancelled; canceled; called off; put off; delayed; suspended until; rescheduled; moved to; pushed back; deferred; put back;
      moved from; shifted to; adjourned to; postponing; has slipped to; was|were|been moved; delayed until|to; defers; defer; postpones;
      put|puts|putting on hold|ice; on hold; scrapped; shelved; axed; cancels; calls off; is off; was off; fell through; fallen through; pushed to;
      moved to|from; bumped to; at a later date; later day|date; until further notice; sine die
    `,
  },
  host: { host: 'host|hosts|hosted|hosting' },
  there: {
    there: 'there; in that city; while there; in the capital; in town; on the spot; on the same occasion',
    aside: `
      in the margins; on the sidelines; on that occasion; during the visit|trip|stay; at the talks|meeting|ceremony; after the talks|meeting;
      following the talks|meeting; at the end of the visit|meeting|talks; during the talks|meeting|session;
      on its|the fringes|margins|edges|sidelines|fringe; at the margins|close; on the sidelines of
    `,
  },
  purpose: { purpose: 'for; to hold' },
  counterpart: {
    counterpart: `
      counterpart|counterparts; opposite number|numbers; homologue;
      his|her|their *ian|*can|*ish|*ese|French|Dutch|German|Greek|Czech|Swiss|Thai|Turkish|Saudi colleague|colleagues; his|her guest|host
    `,
  },
  someone: { someone: 'his; her', he: 'he; his', she: 'she; her', latter: 'the latter; whom' },
  denied: {
    denied: `
      never signed; remained|remains|stayed unsigned; was|were not signed;
      denied|denies|denying; dismissed|dismisses|rejected|rejects|refuted|refutes ..3 reports|report|claims|rumours|rumors; did not confirm;
      would not confirm; declined to confirm; no such; ruled out; not true that; contrary to reports; unconfirmed;
      did|does|do|has|had|have not take|taken place; never took place; fell through; no such trip|visit|meeting|call|talks|plan|plans;
      there was|is|were no meeting|talks|call|visit|trip|encounter; none has been asked|planned|scheduled;
      never met|spoke|visited|came|went|happened; had ..4 gone|met|visited|travelled ..8 would|might|could;
      is|was not on the cards|agenda|calendar|cards; no meeting|talks|visit|trip|call is|are|was|were foreseen|planned|scheduled|set
    `,
  },
  chair: { chair: 'in the chair; co-chaired; chaired; chairs; co-chairs; presided; headed by; led by; co-chair; heads|headed ..5 delegation|side' },
  lasting: {
    2: 'two-day; 2-day; two days',
    3: 'three-day; 3-day; three days',
    4: 'four-day; 4-day; four days',
    5: 'five-day; 5-day; five days',
    6: 'six-day; 6-day',
    7: 'week-long; weeklong; seven-day; 7-day; one-week',
  },
  here: {
    here: 'here; in town; in the city; in the federal capital',
  },
  portfolio: {
    portfolio: `
      Trade; Commerce; Economy; Industry; Energy; Finance; Agriculture; Foreign; Affairs; Transport; Investment; Development; External; Economic;
      Relations; Technical Cooperation; Economic Cooperation; Health; Tourism; Mining; Mines; Fisheries; Infrastructure; Technology; Digital; Innovation; Business; Food; Petroleum; Environment;
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
