import type { DenialTables } from '../../../grammar/relation-tables.ts';

export const denials: DenialTables = {
  not: {
    rumour: `
      somebody|someone ..5 said|claimed|told|wrote; somebody|someone wrote|claimed|said|posted|tweeted that; fake news; a fake; rumours|rumors;
      doing the rounds; claim|claims circulating; myth; word on social media; viral; social media posts|users; on social media; comment on;
      speculation that; widely shared; went viral;
      doctored|faked|fabricated|forged|manipulated|altered|photoshopped|bogus|spoof|hoax|ai-generated ..1
      screenshot|image|picture|photo|photograph|document|video|tweet|letter|post|quote|clip|recording|report|release|story;
      satirical|spoof|parody ..1 site|website|account|programme|show|magazine|paper; deepfake; hoax; conspiracy theory; chain letter|message; gossip;
      hearsay; leaked ..1 draft|memo|document|paper|note; draft ..2 leaked;
      reports|stories|claims|suggestions|talk|whispers|allegations that|of ..24 ran|appeared|circulated|surfaced|spread|circulating; in the corridors;
      corridor talk; the story goes; tiktok|facebook|instagram|youtube|whatsapp|telegram|reddit video|post|clip|channel|message|users|thread;
      video|clip|message on tiktok|facebook|instagram|youtube|whatsapp|telegram;
      tweet|blog|meme|pamphlet|leaflet|flyer|chain letter put|puts|gave|gives|claims|claimed|says|said|had|has|spoke
    `,
    deny: `
      quick|keen|anxious to deny; at pains to deny; untrue|false|wrong , ..7 that; refused|refuses|declined|declines to be tied|held|drawn to; had|has hoped to see|sell|buy|export|import|reach|hit;
      we withdraw|retract|take; we are withdrawing|retracting; we hereby withdraw|retract; nobody|no one ..6 believes|believed|thinks|thought that?;
      few|nobody ..4 believe|believes that; tweet|post|video|meme ..1 claiming|alleging; it is|'s|was a? myth|legend|fairytale|fiction that;
      legend has it; withdrew|withdrawn|retracted|pulled ..2 report|story|statement|dispatch ..1 that|which|saying;
      nor is|was it true|correct|right that; would be wrong|false|incorrect|misleading|untrue to say|claim|suggest|believe; asked ,? whether|if;
      wondered whether|if; error in ..14 put|showed|stated|had; an|the earlier|previous version ..5 said|stated|put|gave|reported;
      withdrew|withdraws|withdrawn ..3 table|tables|figure|figures|estimate|release; denied|denies|denying; refuted|refutes;
      dismissed|dismisses ..3 reports|claims; rejected|rejects ..3 reports|claims; not true that; no truth; untrue that; false that;
      false claims|reports; it is|was wrong|false|untrue|incorrect|mistaken that;
      it is|was wrong|false|untrue|incorrect|misleading to say|claim|suggest|believe|think; it is not true|correct|right; it is untrue;
      not the case that; dismissed|dismisses|rejected|rejects|branded|brands ..3 as? false|untrue|baseless|nonsense|wrong ..4 that;
      dismissed|dismisses|rejected|rejects|brushed ..3 talk|suggestions|rumours|rumors|speculation;
      whoever says|claims|said|claimed|tells|thinks|believes;
      anyone|those|people who says|say|claims|claim|thinks|think|believes|believe|tell|tells|insist|insists ..1 that?;
      it is|'s|was a|an outright|blatant? lie|falsehood|invention|fabrication|untruth that;
      nobody|no-one|none knows|know|said|says|claimed ..1 whether|if|that; no one|body knows|can ..2 whether|if;
      cannot|can't|impossible|hard|difficult|early to? say|tell|know whether|if; unclear|uncertain|unknown|doubtful|doubt|open|moot whether|if;
      remains to be seen ..1 whether|if; jury ..2 out on? whether|if; we|i quoted|cited ..10 as saying|claiming|stating;
      wrongly|mistakenly|incorrectly|erroneously gave|said|reported|put|stated|wrote|quoted|listed|attributed|showed|described;
      misstated|misreported|misquoted|misrepresented|overstated|miscalculated;
      editing|production|typing|typographical|translation|transcription|printing|layout|clerical|subediting|spelling error|mistake|slip|glitch;
      our ..1 chart|graphic|caption|headline|subheading|leader|editorial|infographic ..3 said|gave|put|showed|stated|had|referred|spoke|claimed;
      apologised|apologized|apologises|apologizes|apology ..2 for saying|claiming|stating|reporting|telling|writing|suggesting|the|a;
      alleged|purported|supposed|invented|made-up remark|remarks|statement|quote|comment|comments|claim|tweet|interview;
      ascribed|attributed ..1 to him|her|them that; at no time|point|stage did|has|have|had; by no means|stretch;
      not|never see|seen its|their|any|his|her; there is no question of|that; nothing could be further;
      never claimed|said|stated|told|suggested|meant|promised|agreed; did not|n't say|claim|state|suggest|tell|promise; false to;
      nobody|no-one|none|nothing ..2 said|says|say|proves|prove|shows|suggests|confirms|confirmed|indicates|supports|claims|claimed|suggested|promised ..1 that;
      no one ..2 said|says|proves|confirms|confirmed|claims|claimed|suggested|promised; nothing proves|suggests|confirms|indicates|supports|shows;
      no|little|scant|hardly ..1 evidence|proof|sign|indication|record|trace|confirmation|guarantee ..1 that|of;
      refused|refuses|declined|declines|unable|failed|failing|reluctant to confirm|say|corroborate|verify|vouch;
      would|could|did|does|will|can not|n't confirm|verify|corroborate|vouch|guarantee; cannot|can't confirm|verify|corroborate|vouch|guarantee;
      too early|soon to say|tell|judge|claim; say|tell|know|knows|judge|clear|sure if; stopped short of saying|claiming|confirming;
      far from certain|clear|true|sure; neither; not a|one single;
      leaflet|flyer|placard|poster|banner|graffiti|rumour|claim ..1 saying|claiming|alleging; misread|mistook|misunderstood|misheard|misinterpreted;
      purports|purported|purporting to; supposedly|ostensibly; pretended|pretends that|to; lied; lying about|when; falsely;
      fictional|fictitious|imaginary|hypothetical;
      table|chart|graphic|caption|headline|article|report|item|story|editorial|map in|on
      monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow 's ..12 said|gave|listed|put|showed|stated|had|reported|described;
      in monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow 's paper|edition|issue|newspaper ..3 we|said|gave;
      headline|version on|of this ..1 story|article|page|report ..3 said|gave|put|stated|had|claimed; assertion|allegation|contention|boast that;
      not|n't said|claimed|stated|promised|suggested that; absurd|ridiculous|preposterous|inaccurate|silly to say|claim|suggest|maintain|think;
      rumour|rumor that|of;
      talk|rumours|rumors|reports|suggestions|suggestion|speculation|claims|claim|whispers that ..30 brushed|waved|laughed|dismissed|played|shrugged
      aside|off|away|down|by|as|out; nobody|no-one|none ..6 can|could|will back|confirm|verify|explain|substantiate;
      no one ..6 can|could|will back|confirm|verify|explain|substantiate;
      report|reports|talk|rumours|rumors|claims|suggestions of|that ..16 was|were rubbished|scotched|quashed|debunked|refuted|denied|dismissed|ridiculed;
      pour|pours|poured|pouring|throws|threw cold water on|over; gave|gives|given short shrift to;
      put|puts paid to talk|rumours|rumors|reports|claims;
      taken|took|takes|pulled|withdrew|withdrawn|scrapped|deleted|removed|recalled down? ..2
      table|tables|chart|figure|figures|estimate|release|statement|article|post|tweet that|which|putting|in|saying|showing;
      instead of growing|rising|climbing|increasing|expanding|gaining|falling|dropping|shrinking|declining|doubling|reaching|hitting|topping|exceeding
      ..1 by|to|the|a|at; instead of the ..2 expected|forecast|promised|planned|predicted|projected|hoped-for|budgeted|usual|agreed;
      rather than the ..2 expected|forecast|promised|planned|predicted|projected|hoped-for|agreed;
      fears|predictions|prophecies|warnings that exports|imports|sales|trade|shipments|turnover; had been talk of;
      had been feared|hoped|predicted that; it was feared that; decimal point|comma|zero|nought|digit ..2 misplaced|wrong|missing|slipped;
      not , as ..6 claimed|said|reported|written|stated;
      had ..1 hoped|expected|forecast|predicted|reckoned|counted|bargained|budgeted|pencilled|projected for|on|that|a|an;
      missing|missed|undershooting|undershot ..3 forecasts|forecast|expectations|estimates|target|targets of;
      earlier|initial|original|previous|first forecasts|estimates|projections|predictions|hopes|expectations of|that;
      nobody|no-one|none ..5 recognises|recognizes|recognised|recognized ..2 figure|figures|number;
      no one ..5 recognises|recognizes|recognised|recognized ..2 figure|figures|number
    `,
    untrue: `
      wanted|wants to know; , wonders|wondered ..3;
      was|were|is|are a|an? mistake|error|misprint|typo|slip; was|were|has|have been? denied|withdrawn|retracted;
      an invention|fabrication; pure fiction|invention; double counting; never signed|concluded; remained|remains|stayed unsigned;
      does|do|did not hold up|water; doesn' t hold up|water; proved|proves|turned|turns ..2 false|unfounded|untrue|wrong|baseless|groundless;
      does|do|did not stand up; was|were|is|are an? error|mistake|misprint|typo; was|were given|quoted in error;
      has|have been withdrawn|retracted|corrected; never been mentioned|discussed; contained|contains an error; was|were withdrawn|retracted;
      should be disregarded; are|is|were|was untrue|baseless|unfounded|groundless|fabricated; has|have no basis ..2 fact|reality;
      bear|bears no relation to reality; never on the cards;
      is|are|was|were|been|being denied|disputed|contested|refuted|rejected|dismissed|debunked|disproved by|as|in;
      which|that|claim|claims|figure|something ..3 denies|deny|denied|disputes|disputed|rejects|contests|refutes|refuted|disavows;
      simply|just|plainly|flatly|quite not|untrue|false|wrong|nonsense; is|are|was|were not true; is|are|was|were lying|false|wrong|nonsense|mistaken;
      outright|blatant|plain|pure lie|falsehood|hoax; a lie|falsehood|hoax|fairytale; denied|denies making|having|saying|it|them; off the table;
      turned out to|not to? be? false|wrong|true|invented; did|does not exist; never existed|materialised|materialized|happened;
      pure|sheer|complete|utter|total|wild|absolute fantasy|fiction|nonsense|fabrication|invention|rubbish|speculation|guesswork|hogwash;
      was|were|is|are|been|largely|entirely|simply|wholly
      invented|concocted|fabricated|fictitious|imaginary|bogus|fake|doctored|falsified|forged|inflated|exaggerated; made up .|,|by;
      could|can not be? verified|confirmed|substantiated|proved|proven; cannot be verified|confirmed|substantiated|proved;
      never took place|happened|came|arrived|left; is|are|was a fantasy|fiction|joke; has|have not been confirmed|verified|proved|proven;
      remains|remain|went|goes unproven|unconfirmed|unverified|unsubstantiated|fiction; should have read|been|said; ought to; should read;
      pull the other one; pigs might|can|will fly; counted twice|double; double-counted; tell that|it to the marines; my foot;
      entered|booked|recorded|registered|declared|logged|counted|reported twice; double entry; entered in error; typing error;
      has|have been taken down; was|were taken down; proved groundless|wrong|wildly; never came to pass|that;
      has|have never come|materialised|materialized; did not come to pass|that; failed to materialise|materialize; came to nothing|naught;
      no one|nobody has seen that|this|the; has|have nothing to do with trade|exports|imports|that
    `,
    not: `
      not; never; no; n' t; didn' t; hasn' t; isn' t; wasn' t; won' t; haven' t; doesn' t; neither; without; failed to; deny|denied|denies;
      refuted|refutes; nor; rather than; instead of; far from; no truth; false; cannot; didn ' t; wrong; wrongly; incorrectly; falsely
    `,
    whether: 'whether',
  },
  notOnly: {
    only: `
      as never before; never before|yet|previously seen|reached|recorded|attained|achieved|registered; never seen|reached|recorded|attained before|previously;
      never before has|have|had|did; not seen since|before|for; never previously seen|reached|recorded;
      not only; no less; not less; not just; no fewer; not including; not counting; without counting; not surprisingly; not to mention;
      no doubt; but not; did|does|do not exceed|top|reach; didn't exceed|top|reach; not exceeding;
      not|never fall|fell|drop|dropped|dip|dipped|sink|sank|slip|slipped|go|went below|under|beneath;
      no|not more|greater|higher than; no|not later than
    `,
  },
  takesBack: {
    figure: `
      the|but right|correct|true|actual|real figure|number|sum|amount ..6 is|was|stands; the|but right|correct|true|actual|real figure|number , ..5 ,
      is|was;
      withdrew|withdrawn|retracted|pulled|deleted the|that|this figure|number|claim;
      the|this report|story|item|release ..6 withdrawn|retracted;
      the|this|that|these|those figure|figures|number|numbers|amount|estimate|forecast ..12 disregarded|wrong|withdrawn|outdated|obsolete|duplicated;
      denied|denies ..2 the|this|that|these figure|figures|number|numbers; it was never on
    `,
    answer: 'no; nope; not at all; it|they did|does|do|has|have|is|are not',
    takesBack: `
      they|it did|have|has|is|are|was|were not; that|this|it is|was|'s wrong|false|untrue|incorrect|nonsense; not true;
      that|this|it is|was|'s not true|so|right|correct; false; no such thing; untrue; not so; that|this ..2 did not happen; that never happened;
      neither figure|forecast|number|target|sum|prediction ..1 was|is|has|proved|came ..2 met|reached|true|right|correct|achieved;
      neither was|is|proved met|true|right|correct; neither is|was so; neither happened; nonsense; rubbish; hogwash; poppycock; balderdash; bunkum;
      claptrap; far from it; wrong; not quite; hardly; if only; it never did|happened|came; it has not happened; nothing of the sort|kind;
      none of it|this is|was|has|happened; that|it turned out otherwise|differently|not; it turned out ..1 otherwise|differently;
      things turned out otherwise|differently; neither has happened|materialised
    `,
    unsaid: `
      took|takes|taken|take|taking it|that|this back;
      took|takes|taken|take|taking back ..2 word|words|statement|remark|remarks|claim|claims|comment|comments|figure;
      retracted|retracts|retract|withdrew|withdraws|withdrawn|recanted|recants|disowned|disavowed|corrected ..2
      statement|remark|remarks|claim|claims|comment|comments|word|words|assertion|allegation; recanted; backtracked; backpedalled; walked back;
      walked ..3 back; ate his|her|their words; misspoke|misspoken; slip of the tongue|pen|keyboard;
      mixed|muddled|confused|swapped|switched|transposed|mistook up? his|her|their|the|two|some? figures|numbers|data|exports|imports|years|units;
      mixed ..3 figures|numbers|data|years up; got the|his|her|their figures|numbers|sums wrong|mixed;
      transposed|swapped|muddled figure|figures|digits; said|wrote|reported no such;
      never ran|published|carried|issued ..1 the|such|this|that story|report|item; none of it|this|that ..1 will|ever|was|is|happened|came;
      it fell through; it came to nothing|naught; it never|will|'ll never? happen|happened|materialise|materialised|materialize|materialized;
      it died|collapsed|failed ..1 in ..1 parliament|congress|committee|senate; that|this|the case|scenario|assumption|hypothesis ..2 off the table;
      that|this|the case|scenario|assumption|hypothesis ..1 no longer; was|were satire|satirical; it was|is a? joke|prank|hoax|satire;
      it|this|that was an|a error|mistake|misprint|typo|slip;
      invented|fabricated|concocted|plucked|pulled|misread|misheard|misunderstood|misinterpreted|misremembered|inflated|exaggerated ..2
      number|numbers|figure|figures|data|statistic|statistics|table|chart|percentage|question|page|line|it|claim|claims;
      made ..2 number|numbers|figure|figures|it up; made up the|that|this|his|her|those number|numbers|figure|figures|statistic;
      was|had|is been? wrong|mistaken|confused|joking|lying|misquoted;
      admitted|conceded|acknowledged|admits ..3 error|mistake|inventing|fabricating|lying|misreading|confusing|wrong|mistaken;
      apologised|apologized|apologises|regretted|regrets ..3 error|mistake|slip|confusion|remark|remarks|statement|claim|misunderstanding|wording;
      stand|stands|stood corrected; the|its correct|right|proper figure|number|amount|value|unit|total|percentage|wording is|was|should|being|reads;
      should have read|been|said; should read; ought to have|read; no record|knowledge|trace of it|this|that|such|any;
      this|that|it is|was|were ..1 fantasy|fiction|fabrication|nonsense|invention|guesswork; could|can not be? verified|confirmed|substantiated;
      cannot be verified|confirmed|substantiated; lied; disowned|disavowed|renounced it|them|.; later disowned|disavowed|renounced|retracted|withdrew;
      denied|denies|denying|refuted|refutes|rubbished|disputed|disputes|debunked|debunks it|them|this|these|those
      .|,|on|yesterday|today|outright|flatly|within|at|in|and|as;
      denied|denies|refuted|refutes|rubbished|disputed|debunked|debunks this|that|these|those|such
      report|reports|claim|claims|story|stories|rumour|rumours|rumor|rumors|figure|figures
    `,
    such: 'no such; any such; such a|an; such',
    none: "there was|were|is|are|has|had|have been? no; there wasn't|weren't|isn't any|a",
    column: `
      corrections|correction|clarifications|clarification|amplifications and|& corrections|clarifications|amplifications;
      corrections|correction|clarification|clarifications|erratum|errata|corrigendum|corrigenda; for the record; setting the record straight
    `,
    printed: `
      an|a|our|the
      article|story|report|leader|editorial|caption|graphic|chart|headline|subheading|obituary|guide|review|column|interview|profile|piece|table|map|item|dispatch|brief|entry|panel|box|factbox|letter ..12 said|gave|put|described|referred|stated|quoted|reported|wrote|suggested|had|showed|attributed|implied|claimed|listed|spoke|credited|called|named;
      in brief|short ..5 put|said|gave|reported; we said|wrote|reported|gave|put|stated|attributed|described;
      page|edition|issue ..10 said|gave|listed|put|showed|stated
    `,
    unknown: `
      remains|remain|is|are|stays yet? to be seen; anyone's|anybody's guess; nobody|no-one|none knows|can; no one knows|can;
      remains|remain|is|are|stays still? unclear|uncertain|unknown|open|doubtful|questionable|moot; is|are|was|were not known|clear|certain|decided;
      has|have yet to; cannot be said|known|told; i do not know; we don't know; depends on; hangs ..2 on
    `,
    said: `
      never said|wrote|made|published|printed|reported ..1 so|it|that|this|any|anything|such;
      did not|n't|never say|write|publish|make|report ..1 so|it|that|this|anything; didn't say|write|publish|make ..1 so|it|that|this|anything
    `,
  },
  retract: {
    corrects: 'corrects; corrected; correction; corrigendum; refile*',
    to: 'revised|corrected|restated up|down|upwards|downwards? to; was|were|is|are in? fact|reality|actually|truth',
    next: `
      promised|rumoured|rumored|alleged|supposed|touted|vaunted|fabled; hoped - for;
      let alone;
      contrary to; and not; , not; corrected from; an earlier version; not the; not;
      nowhere near; nothing like; a far cry from;
      against|below|above|versus|than|beating|missing|under an|the expected|forecast|projected|predicted|targeted|hoped-for|budgeted
    `,
    last: `
      that|which circulates|circulated|circulate; that|which went|goes round; doing|made the rounds; promised ,?; has|have since been;
      as first reported; as initially reported; as earlier reported; as previously reported; as wrongly reported; as originally reported;
      first reported; initially reported; erroneously; mistakenly; misreported; retracted; corrects; previously stated;
      was|is|were|are wrong|incorrect|inaccurate|mistaken; was|is an error
    `,
  },
};
