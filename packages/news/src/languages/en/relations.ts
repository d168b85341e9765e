import type { RelationTables } from '../../grammar/language.ts';

export const relations: RelationTables = {
  metric: {
    exports: `
      export|exports; export sales|revenue|revenues|earnings|value; foreign sales; overseas sales; sales abroad; sales; outbound shipments;
      shipments; deliveries; supplies; merchandise exports; goods exports; total exports; exportation|exportations; outflows of goods; sales to;
      car|vehicle|arms|retail? sales to; car exports; earnings|receipts|income|revenue|revenues from
    `,
    imports: `
      import|imports; purchases; purchases abroad; import bill|value; energy bill; food bill; oil bill; inbound shipments; goods imports;
      importation|importations; buys; spent ..6 on; spends|spend ..2 on
    `,
    turnover: `
      trade turnover; trade volume; volume of trade; trade exchange|exchanges; trade; bilateral trade; commerce; commercial exchanges;
      foreign trade; merchandise trade; two-way trade; total trade; goods trade; trade flows; trade ties; turnover; commodity turnover;
      trade between; trade in goods; trade revenue|revenues|value; value of trade; combined|total|overall|joint exports|imports and imports|exports; exports|imports and imports|exports combined|together;
      sum|total of exports|imports and imports|exports; mutual trade; exchanges; goods exchanged; commodity exchange; goods ..8 in both directions|ways; goods crossing ..6 both ways;
      goods|products|merchandise ..10 changed|change|changes|changing hands; change|changed|changes|changing hands between
    `,
    trade_deficit: `
      trade imbalance; imbalance in trade; gap in ..4 trade;
      merchandise|goods|commodity trade deficit|gap|shortfall;
      negative balance of trade; negative trade balance; unfavourable|unfavorable balance of? trade?;
      trade deficit|gap|shortfall|deficits; deficit; shortfall; deficit in trade; negative trade balance; deficit of the trade balance;
      trade balance deficit; goods deficit; merchandise deficit; balance ..6 deficit; trade account ..6 deficit; in the red;
      trade balance ..8 negative; balance ..6 in the red;
      foreign|overall|external|total|net trade|trading gap|deficit|shortfall;
      unfavourable|unfavorable|adverse|negative trade|trading|goods|merchandise balance
    `,
    trade_surplus: `
      merchandise|goods|commodity trade surplus;
      positive balance of trade; positive trade balance; favourable|favorable balance of? trade?;
      trade surplus|surpluses; surplus; positive trade balance; trade balance surplus; balance ..6 surplus; trade account ..6 surplus;
      in surplus; in the black; balance in favour|favor of; trade balance ..8 positive; balance|trade|gap|surplus ..10 's favour|favor; trade between|with ..12 's favour|favor; surplus in favour|favor of; balance ..6 in the black;
      foreign|overall|external|total|net trade|trading surplus;
      favourable|favorable|positive trade|trading|goods|merchandise balance;
      balance ..5 on ..3 's side; netted|nets|netting ..8 from|on ..1 trade
    `,
    coverage_rate:
      `
      coverage rate|ratio; cover rate|ratio; rate of coverage; import cover ratio; import-export coverage; coverage of imports by exports;
      ratio of exports|export to imports|import; export|exports-import|imports ratio; export|exports-to-import|imports ratio;
      exports cover|covers|covered|covering; imports covered by exports
    `,
    investment: `
      investment|investments; FDI; foreign direct investment|investments; direct investment|investments; FDI inflows|inflow; invested; invest;
      will invest; invest*; investment inflows|flows; capital inflows; putting|puts|pumping|pumps|injecting|injects|ploughing|pouring ..8 into;
    `,
    contract_value: `
      contract|contracts; deal worth|valued; order worth; worth of contracts; contract worth|valued; supply deal; deals worth; tender worth;
      order|orders; tender|tenders; supply agreement; concession
    `,
  },
  metricVerb: {
    purchases: 'bought; buys; buy; buying; purchased; purchases; purchasing; procured; snapped up; sourced; snapped',
    imports: `
      imported; importing; took in; received; bought in; came into the country; unloaded|unloads|unloading|offloaded; takes in; taking in;
      brought|brings|bringing|bring in ..4 tonnes|tons|barrels|litres|units|vehicles|cars|head; drew|draws|draw ..6 power|electricity|gas|water from;
      arrived|arriving from; came|comes|coming in from; was|were|been brought in|over from; goods|products|merchandise|cargo|cargoes|shipments ..2 arrived|arrives|arriving|came|coming in? from;
      paid|pays|pay|paying ..3 exporters|growers|suppliers|producers|farmers|sellers|mills|refiners|packers|meatpackers; paid ..8 for gas|oil|crude|LNG|coal|electricity|wheat|grain|corn|maize|rice|soybeans|soya|coffee|cocoa|tea|sugar|fruit|vegetables|tomatoes|meat|beef|chicken|fish|shrimp|wine|flowers|cars|vehicles|phones|machinery|garments|clothing|textiles|cotton|steel|copper|gold|diamonds|timber|medicines|fertiliser|fertilizer|chips;
      paid ..8 for imported|foreign|*ian|*can|*ese|*ish|Dutch|French|Greek|Czech|German
      gas|oil|crude|LNG|coal|electricity|wheat|grain|corn|maize|rice|soybeans|soya|coffee|cocoa|tea|sugar|fruit|vegetables|tomatoes|meat|beef|chicken|fish|shrimp|wine|flowers|cars|vehicles|phones|machinery|garments|clothing|textiles|cotton|steel|copper|gold|diamonds|timber|medicines|fertiliser|fertilizer|chips; cost|costs ..3 importers|buyers
      ;
      brought|brings|bring|bringing in ..8 worth|of from; brought|brings|bring|bringing in ..9 from there|abroad|overseas
    `,
    exports: `
      exported; sold; sells; shipped; ships; supplied; delivered; exporting; shipping; supplying; sent; shipping out; earned; earns; earning;
      goods|products|merchandise|wares ..2 went|go|goes|flowed|flow to|into; brought in; fetched; fetch; sell; ship; deliver; will ship|sell|supply|deliver|export;
      selling; delivering; dispatched|despatched; piped|pipes|trucked|railed|flown ..3 to; dispatching|despatching; ships|shipped out;
      left|leaves|leave ..3 ports|terminals|harbours|shores|docks; crossed the ..3 to|into; reached ..2 buyers|customers|ports|markets|shores;
      was|were|is|are bound|destined for; goods|products|merchandise|cargo|cargoes ..2 headed|heading|bound|destined for|to;
      went|go|goes chiefly|mainly|mostly|largely|primarily|predominantly|overwhelmingly to;
      gas|oil|crude|LNG|coal|electricity|wheat|grain|corn|maize|rice|soybeans|soya|coffee|cocoa|tea|sugar|fruit|vegetables|tomatoes|meat|beef|chicken|fish|shrimp|wine|flowers|cars|vehicles|phones|machinery|garments|clothing|textiles|cotton|steel|copper|gold|diamonds|timber|medicines|fertiliser|fertilizer|chips
      ..2 went|go|goes|headed|heads for|to;
      gas|oil|crude|LNG|coal|electricity|wheat|grain|corn|maize|rice|soybeans|soya|coffee|cocoa|tea|sugar|fruit|vegetables|tomatoes|meat|beef|chicken|fish|shrimp|wine|flowers|cars|vehicles|phones|machinery|garments|clothing|textiles|cotton|steel|copper|gold|diamonds|timber|medicines|fertiliser|fertilizer|chips
      ..6 left for;
      tonnes|tons|barrels|bushels|bales|bags|carcasses went|goes|go|headed|flowed|travelled|sailed to;
      goods|products|merchandise|wares worth ..6 went|go|goes|moved|flowed|flow|travelled from|to|into;
      goods|products|merchandise|cargo|cargoes|shipments ..6 found|find|finds their way to|from|into; placed|sold ..6 on ..3 market|markets; offloaded ..8 on
    `,
    deliveries: 'supplies',
    turnover: 'traded; exchanged goods; did|do|does|doing ..6 worth of business|trade; did|do|does|doing ..6 in trade|business',
  },
  partner: {
    turnover: 'trading partner|partners; trade partner|partners; commercial partner|partners; economic partner; partner|partners',
    imports: 'supplier|suppliers; provider|providers; source of imports; import source|partner; seller|sellers; source',
    exports: `
      customer|customers; client|clients; buyer|buyers; export market|markets; market|markets; destination|destinations;
      export destination|destinations; outlet; export partner; importer of ..3 from
    `,
    exporter: 'exporter|exporters; shipper',
    importer: 'importer|importers',
  },
  firm: { firm: `
    
    companies|firms|producers|exporters|importers|businesses|businessmen|manufacturers|mills|growers|farmers|traders|factories|suppliers|enterprises|shippers|refiners|breweries|wineries|millers|brewers|drugmakers|carmakers|automakers|chipmakers|steelmakers|processors|roasters|meatpackers|packers|crushers|smelters|miners|ranchers|winemakers|spinners|tanneries|planters|fishermen|breeders|distillers|assemblers|refineries
  ` },
  topic: {
    gdp: 'saved|saves on|in|by; savings of|on; losses at|of|worth|put; their|its losses; country|economy grew|grows|expanded|shrank; GDP; gross domestic product; economy; economic growth; growth forecast; national output',
    inflation: 'inflation; consumer price|prices; cost of living; CPI; price index; core prices',
    prices: `
      price|prices; export price|prices; import price|prices; prices of; oil price|prices; price of; unit value|values; quotation|quotations;
      price tag; freight|box|charter|spot|container|shipping rate|rates; rate from; cost|costs|costing; sells|selling at|for; trades at|for; trading at|for; traded at|for; changed hands at|for; priced at; asking price; rent|rents; fare|fares;
      toll|tolls
    `,
    unemployment: `
      unemployment; jobless; jobs; employment; workforce; workers; staff; wages; salaries; salary; employees; jobless rate;
      wage|payroll|payrolls; minimum wage; hiring; layoffs; strike|strikes; vacancies; labour market; labor market;
      bonus|bonuses; payout|payouts; pay packet|packets|rise|rises|cut|cuts; allowance|allowances; stipend|stipends; full-time posts|jobs; breadwinners; livelihoods; redundancies; headcount; payroll
    `,
    tariff: `
      tariff|tariffs; customs duty|duties; duty|duties; import duty|duties; export duty|duties; levy|levies; quota|quotas; tax|taxes; VAT;
      excise; customs revenue|revenues|receipts|officers|officials|clearance; tariff rate; customs tariffs; customs union revenue; sanctions;
      subsidies; subsidy; surcharge; penalty; licence|license fee|fees;
      import|export|price|tariff ceiling|cap|threshold; ceiling|cap|threshold of; levied|levying; anti-dumping; countervailing; charge|charges of
    `,
    poll: `
      poll|polls; survey; respondents; voters; turnout; approval; support for; voted; voters; opinion; public support; readers; viewers;
      audience; circulation; followers; subscribers; downloads; rating|ratings; favourability;
      of firms|companies|managers|executives surveyed|polled|said; view|views|see|sees ..3 favourably|positively;
      of the ..4 firms|companies|exporters|businesses|members|managers|executives that|who answered|replied|responded; respondent; share of firms|companies|exporters|respondents; in
      ten firms|companies|exporters|managers|executives|manufacturers
    `,
    weather: '°C; °; degrees; temperature|temperatures; rain; rainfall; humidity; wind; weather; reservoir|reservoirs; dam|dams; drought; rainfall',
    shares: `
      futures; share price; shares of ..3 fell|rose|gained|lost|jumped|slid; stock|stocks; stock price; index; Nasdaq; Dow; S & P;
      shares closed; shares rose|fell; bourse; stock market; market capitalisation|capitalization; shares in; share|shares closed|traded;
      shares;
      stake|stakes|shareholding|shareholdings; minority|majority|controlling interest|holding
    `,
    rates: `
      the dollar|euro|pound|yen|yuan|rouble|ruble|cedi|naira|shilling|rupee|lira|peso|rand|dirham|dinar|franc|sol|zloty|hryvnia;
      interest rate|rates; key rate; policy rate; exchange rate; bond|bonds; yield|yields; refinancing rate; bank rate; basis points; mortgage;
      repo rate; base rate; benchmark rate; inflation target; spread; the krona|kronor|krone|shekel|won|ringgit|baht|rupiah|riyal|kwacha|birr;
      central bank; stadium;
      its|their dollar|euro|pound|yen|yuan|rouble|ruble|cedi|naira|shilling|rupee|lira|peso|rand|dinar|krona|zloty|kwacha|birr|won|ringgit|baht|rupiah|currency
    `,
    debt: `
      debt; borrowing; budget; public finances; budget deficit; fiscal deficit; current account deficit; current account; loan|loans; aid;
      grant|grants; credit line; foreign reserves; reserves; foreign exchange reserves; remittances; remittance; sent|send|sends|sending ..1 home; living|working abroad; government spending;
      revenue|revenues of; tax revenue; expenditure; budget support; public debt; owes; owed; lent; lend|lends; loaned; funding; financing;
      donor|donors; pension|pensions; gross reserves; stimulus; bailout; deposits; capital spending;
      trade - finance; trade finance; export|import|trade credit|finance|financing line|lines|facility|facilities|programme|program|guarantee|guarantees;
      credit|finance|funding line|lines|facility|facilities; line|lines of credit; letter|letters of credit; overdraft; humanitarian; relief package; food aid; endowment;
      hard - currency reserves; gold reserves;
      lending; ordered ..5 to pay; bailouts; microloans; equity stake; bond sale|issue;
      advanced|advances|advancing|advance them|him|her|farmers|growers|smallholders|firms|exporters|companies|borrowers; on credit; overdue; arrears; write-off; written off;
      insured|insures|insurance|insurer|insurers; reinsurance; seed money; venture capital; start-up capital; capital raised; raised capital;
      disbursed|disburses|disbursement|disbursements; repaid|repays|repayment|repayments; bond|bonds worth; sukuk; eurobond; treasury bills; fund|funds of; relief fund; sovereign
      fund
    `,
    tourism: `
      tourist|tourists; tourism; visitors; arrivals; passengers; travellers; travelers; hotel; overnight stays; flights; tourism receipts;
      visitor; tourist arrivals; air traffic; passenger traffic; cruise; bookings; room|rooms;
      earn|earns|earned|earning|earnings ..6 from tourism|visitors|students|fees|transit|fishing|tourists; brought|brings|bring in ..6 fees|tuition|ticket
    `,
    population: `
      number|numbers has|have risen|grown|increased|fallen|doubled|tripled|climbed; their|its number; student|students; pupils; population; inhabitants; residents; households; births; life expectancy; students; children; migrants; refugees; people; citizens;
      per capita; poverty; fertility; literacy; enrolment; enrollment; pupils; women; men; youth; Moroccans view|abroad; doctors; nurses; beds;
      lifespan; mortality;
      pupils; commuters; orphans; displaced; asylum seekers; diaspora numbers; undernourished; hungry;
      families; mouths; villagers; schoolchildren; patients
    `,
    production: `
      output; production; harvest; crop; GDP; production of; capacity; yield; manufacturing output; industrial production; industrial output;
      consumption; demand for electricity; installed capacity; retail sales; car sales; domestic sales; home sales; new car registrations;
      registrations; catch; stocks of; stockpiles; sown area; hectares; profit|profits; net profit; revenue|revenues; earnings; net income;
      company turnover; company|firm|group|retailer|bank|maker|manufacturer|chain 's turnover|sales|revenue; sales of the company; box office; market share; harvests; grain harvest; wheat harvest; acreage; crops; hectare;
      factory output; mine|mines; refining; power output; wells; reserves of; cargo; freight; port calls; containers handled; fleet; rail;
      railway; catch quota; stock of; inventory; inventories; orders intake; turnover of the company; market value; construction; housing;
      building permits; home|house prices; bankruptcies; insolvencies; startups; workforce of; smartphone; internet users; produced; produces;
      manufactured; assembled; harvested; mined; pumped; built; caught; landed;
      farmers|growers|peasants|smallholders|combines|harvesters have|has|had already|so? far? brought|gathered|cut|threshed|reaped|picked|sown|planted|drilled|harvested|lifted in?;
      shopper|shoppers; consumers spent|spend|spends; households spent|spend; shoppers ..2 spent|spend; e-commerce; e - commerce;
      online sales|shopping|retail|retailer|retailers|purchases|orders|spending; retailing; Singles' Day; Black Friday; Cyber Monday; parcel|parcels;
      million|billion|thousand purchases|orders|transactions|parcels|packages;
      wholesale sales; like-for-like sales; market size|value|volume; global|world|worldwide market for; grain cut|threshed; sowing|plantings|plantation|plantations; herd|herds; livestock numbers;
      nameplate capacity; wheat|grain|rice|corn|maize|cotton|coffee|cocoa|tea|fruit|potato|sugar|olive harvest|crop|output; throughput; tonnage handled; order book|books|backlog; footfall;
      takings; box-office; streaming; turnover rate; per-head|per-person consumption; eats|eat|drinks|drink|consumes|consume|consumed ..6 a|per head|person|year|capita;
      solar|wind|nuclear capacity; charging points; dwellings; sown to|with;
      slaughtered|slaughtering|slaughter; abattoir|abattoirs; planted|sowed|replanted|irrigated; port|ports|terminal|terminals|airport handled|handles|handling|processed;
      silo|silos|granary|granaries; warehouse|warehouses|elevators hold|holds|held|store|stored; stored; eat|eats|ate|eaten|drink|drinks|drank; turned|turns over;
      market is|was|now? worth|valued|put|estimated|reckoned; car|home|domestic|local|national registrations|sales|buyers; dealership|dealerships; fleet of;
      smelted|distilled|brewed|milled|fished|felled;
      moved|moving|moves|handled|handling|shifted|shifting|cleared ..6 TEU|TEUs|containers|boxes; can|could|able to? make|produce|turn|refine|smelt|process|crush|mill;
      liquefaction capacity|trains; vessels|ships|tankers on order; market , worth|valued|estimated|put; worth|valued|estimated ..4 at retail; domestic market; home market;
      power|electricity|housing|water|rainfall|skills|labour|labor|grain|chip deficit|shortfall|shortage; budget|fiscal|funding|financing|revenue shortfall|gap|hole;
      house sales|starts; new homes; retail turnover|takings; annual|group|net turnover|revenue|profit|profits|sales|loss; operating|pre-tax|gross|net
      profit|profits|loss|income|margin;
      clicks; page views; views on; ticket|tickets; market capitalisation|capitalization|cap; worth at market prices; farm gate; farmgate; tillage; arable; irrigated;
      ore grade; proven|proved reserves; oil in place; wind|solar farm|farms|park|parks;
      more|fewer containers|ships|vessels|flights|trains|lorries|passengers|TEU
    `,
    other: `
      money sent;
      money transfers; sent|send|sends|sending money; transfers from|by expatriates|emigrants|migrants;
      donated|donates|donation|donations; membership; specimen; sample form;
      trade deal; trade agreement; trade talks; trade war; trade union|unions; trade mission; trade fair; trade minister; trade ministry;
      free trade; free trade agreement; emissions; crime; accidents; cases; vaccine; vaccinated; deaths; infections; votes; seats; unions;
      World Trade Organization; chamber of commerce; ministry of commerce|trade; minister of commerce|trade; department of commerce|trade;
      trade representative; trade office; trade representation; commerce ministry|minister|secretary|department; trade body; trade data;
      trade statistics; trade figures; import licence; export licence; chambers of commerce; import export; export control|controls;
      export ban; export credit; trade commission; trade and economic; trade cooperation; trade relations; trade and investment;
      trade dispute|policy|conditions|barriers|facilitation|delegation; exports association; exporters association; association of exporters;
      trade council; trade association; trade promotion; exporting; business confidence; confidence; crime|crimes; homicide|homicides; arrests;
      votes; emissions of; carbon; renewables; fire|fires; casualties; killed; injured; wounded; troops; soldiers; missiles; drones; seats in;
      members; memberships; delegates; participants; exhibitors; pages; hours; kilometres; kilometers; km; miles; metres; meters; square;
      litres; liters; seats; matches; goals; medals; discount; discounts; patents; publications; scholarships; visas; number of; the number of;
      count of;
      seized|seizure|seizures; confiscated|confiscation|confiscations; impounded; smuggled|smuggling|smugglers; contraband; counterfeit|counterfeits|counterfeiting; fined; fine|fines of; out-of-court settlement; compensation; damages;
      shipments|parcels|consignments above|below|under|over|exceeding; threshold|thresholds; de minimis; customs declaration|declarations; export|import declaration|declarations;
      speeding; traffic offences; court cases; lawsuit|lawsuits; ransom; bribes|bribe; embezzled|embezzlement; laundered|laundering; cyberattacks; burglaries; thefts; ballots;
      cocaine; heroin; narcotics; methamphetamine; captagon; elephant|raw ivory; ivory tusks|haul; illicit; undeclared; tax evasion|dodging;
      trade mark|marks; trademark|trademarks; filed|lodged|registered ..6 marks|patents|applications|designs; patent|patents; copyright; applicants; applications; certificates
      issued;
      trade show|shows visitors; conference delegates; signatories; signatures; petition; letters of complaint; inspections; samples tested;
      recalls|recalled ..4 vehicles|cars|units; defects; rejected consignments; delegation of; dockers; lorry drivers; truckers; queue|queues; waiting time|times
    `,
  },
  move: {
    up: `
      mushroom*; bounced back; firmed; mounted; progressed; raced ahead; zoomed; vaulted; revived; exploded; appreciated;
      lift|lifts|lifted|lifting; raise|raises|raised|raising; rose; rise|rises|rising|risen; grew; grow|grows|growing|grown; growth;
      increase|increases|increased|increasing; up; climb|climbs|climbed|climbing; jump|jumps|jumped|jumping; surg*; soar*;
      advance|advances|advanced; gain|gains|gained|gaining; expand|expands|expanded|expanding|expansion; widen|widens|widened|widening; wider;
      swell*; swollen; leap*; higher; accelerat*; strengthen*; improv*; rebound*; recover*; spike*; hike*; boost*; added; add; plus; rocket*;
      skyrocket*; picked up; edged up; went up; upturn; uptick; balloon*; deepen*; larger; bigger; skyrocketed; multiplied;
      edged|inched|crept|nudged|ticked|nosed ahead|up|higher|upward|upwards; put|puts|putting on; moved|moves ahead|up|higher; tacked on; bulked up; fattened; headed higher|north|up
    `,
    down: `
      worsen|worsens|worsened|worsening;
      setback|shrinkage of;
      cratered; tanked; subsided; shrivel*; diminish*; regressed; backtracked; cooled; caved in?; withered;
      fell; fall|falls|falling|fallen; drop|drops|dropped|dropping; decline|declines|declined|declining;
      decrease|decreases|decreased|decreasing; down; slip|slips|slipped|slipping; shrank; shrink|shrinks|shrinking|shrunk;
      contract|contracts|contracted|contracting|contraction by?; plung*; plummet*; slump*; tumbl*; lost; lose|loses|losing; loss; sank;
      sink|sinks|sunk; narrow|narrows|narrowed|narrowing|narrower; lower; reduc*; cut|cuts; ease|eases|eased|easing; retreat*; slid; slide;
      dip|dips|dipped; weaken*; dwindl*; collaps*; shed; slow|slowed; smaller; shaved; went down; minus; trim*; deteriorat*; down by;
      edged down; halved; less; crashed; nosedived; off; eroded; downturn; receded; sagged; tailed off; softened; declines;
      gave|gives|giving up; edged|inched|crept|nudged|ticked|drifted lower|down|back|downward|downwards; backed off; headed south|lower; gave|gives back|ground; tapered; came down; comes down
    `,
    flat: 'added|adds|adding|add up to; unchanged; stable; flat; steady; stagnat*',
  },
  share: { share: 'share; share of; proportion of; proportion; percentage of; weight; portion of; slice of' },
  shareVerb: {
    share: `
      took|takes|taking; account|accounts|accounted|accounting for; represent|represents|represented|representing; make|makes|made|making up;
      constitut*; take|takes|took a share; absorb|absorbs|absorbed|absorbing; comprise|comprised|comprises; corresponds|equivalent to;
      responsible for; go|goes|went|going to; is|are|was|were shipped|sold|sent to; bound for; ended up in; destined; come|comes|came from; cover|covers|covered|covering;
      biggest|main|top|leading|largest export? item|product|category; snapped up
    `,
  },
  total: { measure: 'volume; value; amount; volumes; values', total: 'total; all; overall; whole' },
  by: { by: 'by', of: 'of; an? extra; a further; an additional' },
  until: {
    to: `
      to; at; stood at; added|adds|adding|add up to; reached; reaching; reach; totalled|totaled; totalling|totaling; amounted to; amounting to; worth; valued at; hit;
      stand at; exceeded; down to; up to; settled at; came to; came in at; for; was; were; is; stands;
      run|runs|ran|running to
    `,
  },
  more: {
    up: 'more than|in; higher than; above; more; up on; increase; larger; higher; bigger; greater; wider',
    down: 'less than|in; lower than; below; less; down on; fewer; decrease; decline; lower; smaller; narrower',
  },
  rank: {
    n: `
      rank|ranks|ranked|ranking {n:ord}; {n:ord} place; {n:ord} rank; {n:ord} position; in {n:ord} place|position;
      rank|ranking|place|position {n:n}; number|No|no {n:n}; No . {n:n}; # {n:n}; {n:ord} - largest|biggest|most|leading|top|highest;
      {n:ord} largest|biggest|leading|greatest|top|highest; {n:ord} most important|valuable; {n:ord} ..3 trading|trade|commercial partner;
      {n:ord} supplier|customer|market|partner|exporter|importer|buyer|destination; {n:ord} ..2 supplier|customer|buyer|client|destination;
      comes|came|come in? {n:ord}; was|were|is|finished {n:ord} with|at; ranked|ranks|placed|sits|stands|stood|finished|remained|remains|stays|is {n:ord} among|in|on|after|behind;
      the {n:ord} of; {n:ord} among
    `,
    1: `
      largest|biggest|leading|main|top|foremost|principal|number-one|primary ..2 trading|trade|commercial partner;
      largest|biggest|leading|main|top|foremost|principal|primary|chief ..2 supplier|customer|market|exporter|importer|buyer|destination|client;
      most important ..2 partner|supplier|customer|market|destination; top of the list; ranks|ranked first
    `,
    'change+': 'up|climb|climbs|climbed|rose|gained|moved|jumped|advanced|advancing|moving up? by? {n:n} places|spots|positions|notches|ranks|rungs',
    'change-': 'down|fell|dropped|lost|slipped|slid|sank|dropping|slipping by? {n:n} places|spots|positions|notches|ranks|rungs',
    to: 'from {n:ord} to {m:ord}',
  },
  oneOf: { some: 'one of; among the; some of' },
  partnerList: { list: `
      heads|headed|heading|tops|topped|topping|leads|led the? list|ranking|table; top|head of the list|ranking; followed by; came|comes|come next;
      top|main|largest|leading|biggest|principal|major|key ..2 countries|markets|destinations|buyers|importers|recipients|suppliers|sources;
      top three|four|five|six|ten|3|5|10; first ..1 countries|markets|destinations; went|go|goes to ..3 countries|markets|states;
      list of ..3 importers|buyers|destinations|suppliers|markets; other|remaining ..2 importers|buyers|recipients|destinations|suppliers
  ` },
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
  per: {
    price: `
      a|per|each|every tonne|ton|tons|barrel|kilo|kilogram|kilogramme|kg|pound|litre|liter|ounce|bushel|head|unit|MWh|gallon|container|person|capita;
      / t; / tonne; / bbl; / kg; / MWh; an ounce
    `,
  },
  part: { of: 'of which; of that; of this; of these; including; among them' },
  ofWhat: { whole: 'of what|everything; of all that; of all the goods' },
  rate: { growth: 'year - on - year; year on year; on the year; yoy; y / y; y - o - y; year over year; annually; per year; a year; per annum; each year' },
  thatIs: { part: 'or; i . e .; that is; equivalent to; equal to; equalling; representing' },
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
  compare: {
    base: `
      what it was|were; what they were; as it|they|she did in; as it was in; than; compared to|with; against; versus; vs .?; relative to; in comparison with|to; up from; down from;
      as against; as compared to|with; compared; contrast with; higher than; lower than; as opposed to; on the level of; relative; levels of|in;
      the figure for; more than in; peak of|in; below that of; above that of; short of the; level of|in; level seen in
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
  former: { former: 'the former', latter: 'the latter' },
  not: {
    rumour: `
      somebody|someone ..5 said|claimed|told|wrote;
      somebody|someone wrote|claimed|said|posted|tweeted that; fake news; a fake; rumours|rumors; doing the rounds; claim|claims circulating; myth; word on social media; viral; social media posts|users; on social media;
      comment on; speculation that; widely shared; went viral;
      doctored|faked|fabricated|forged|manipulated|altered|photoshopped|bogus|spoof|hoax|ai-generated ..1 screenshot|image|picture|photo|photograph|document|video|tweet|letter|post|quote|clip|recording|report|release|story;
      satirical|spoof|parody ..1 site|website|account|programme|show|magazine|paper; deepfake; hoax; conspiracy theory; chain letter|message; gossip; hearsay;
      leaked ..1 draft|memo|document|paper|note; draft ..2 leaked;
      reports|stories|claims|suggestions|talk|whispers|allegations that|of ..24 ran|appeared|circulated|surfaced|spread|circulating; in the corridors; corridor talk; the story goes;
      tiktok|facebook|instagram|youtube|whatsapp|telegram|reddit video|post|clip|channel|message|users|thread; video|clip|message on tiktok|facebook|instagram|youtube|whatsapp|telegram;
      tweet|blog|meme|pamphlet|leaflet|flyer|chain letter put|puts|gave|gives|claims|claimed|says|said|had|has|spoke
    `,
    deny: `
      we withdraw|retract|take; we are withdrawing|retracting; we hereby withdraw|retract;
      nobody|no one ..6 believes|believed|thinks|thought that?; few|nobody ..4 believe|believes that; tweet|post|video|meme ..1 claiming|alleging; it is|'s|was a? myth|legend|fairytale|fiction that; legend has it;
      withdrew|withdrawn|retracted|pulled ..2 report|story|statement|dispatch ..1 that|which|saying; nor is|was it true|correct|right that; would be wrong|false|incorrect|misleading|untrue to say|claim|suggest|believe;
      asked ,? whether|if; wondered whether|if; error in ..14 put|showed|stated|had;
      an|the earlier|previous version ..5 said|stated|put|gave|reported; withdrew|withdraws|withdrawn ..3 table|tables|figure|figures|estimate|release;
      denied|denies|denying; refuted|refutes; dismissed|dismisses ..3 reports|claims; rejected|rejects ..3 reports|claims; not true that;
      no truth; untrue that; false that; false claims|reports; it is|was wrong|false|untrue|incorrect|mistaken that; it is|was wrong|false|untrue|incorrect|misleading to say|claim|suggest|believe|think; it is not true|correct|right; it is untrue; not the case that;
      dismissed|dismisses|rejected|rejects|branded|brands ..3 as? false|untrue|baseless|nonsense|wrong ..4 that; dismissed|dismisses|rejected|rejects|brushed ..3 talk|suggestions|rumours|rumors|speculation;
      whoever says|claims|said|claimed|tells|thinks|believes; anyone|those|people who says|say|claims|claim|thinks|think|believes|believe|tell|tells|insist|insists ..1 that?; it is|'s|was a|an outright|blatant? lie|falsehood|invention|fabrication|untruth that; nobody|no-one|none knows|know|said|says|claimed ..1 whether|if|that; no one|body knows|can ..2 whether|if; cannot|can't|impossible|hard|difficult|early to? say|tell|know whether|if; unclear|uncertain|unknown|doubtful|doubt|open|moot whether|if; remains to be seen ..1 whether|if; jury ..2 out on? whether|if; we|i quoted|cited ..10 as saying|claiming|stating; wrongly|mistakenly|incorrectly|erroneously gave|said|reported|put|stated|wrote|quoted|listed|attributed|showed|described; misstated|misreported|misquoted|misrepresented|overstated|miscalculated; editing|production|typing|typographical|translation|transcription|printing|layout|clerical|subediting|spelling error|mistake|slip|glitch;  our ..1 chart|graphic|caption|headline|subheading|leader|editorial|infographic ..3 said|gave|put|showed|stated|had|referred|spoke|claimed; apologised|apologized|apologises|apologizes|apology ..2 for saying|claiming|stating|reporting|telling|writing|suggesting|the|a; alleged|purported|supposed|invented|made-up remark|remarks|statement|quote|comment|comments|claim|tweet|interview; ascribed|attributed ..1 to him|her|them that; at no time|point|stage did|has|have|had; by no means|stretch; not|never see|seen its|their|any|his|her; there is no question of|that; nothing could be further; never claimed|said|stated|told|suggested|meant|promised|agreed; did not|n't say|claim|state|suggest|tell|promise; false to;
      nobody|no-one|none|nothing ..2 said|says|say|proves|prove|shows|suggests|confirms|confirmed|indicates|supports|claims|claimed|suggested|promised ..1 that; no one ..2 said|says|proves|confirms|confirmed|claims|claimed|suggested|promised; nothing proves|suggests|confirms|indicates|supports|shows; no|little|scant|hardly ..1 evidence|proof|sign|indication|record|trace|confirmation|guarantee ..1 that|of; refused|refuses|declined|declines|unable|failed|failing|reluctant to confirm|say|corroborate|verify|vouch; would|could|did|does|will|can not|n't confirm|verify|corroborate|vouch|guarantee; cannot|can't confirm|verify|corroborate|vouch|guarantee; too early|soon to say|tell|judge|claim; say|tell|know|knows|judge|clear|sure if; stopped short of saying|claiming|confirming; far from certain|clear|true|sure; neither; not a|one single; leaflet|flyer|placard|poster|banner|graffiti|rumour|claim ..1 saying|claiming|alleging; misread|mistook|misunderstood|misheard|misinterpreted; purports|purported|purporting to; supposedly|ostensibly; pretended|pretends that|to; lied; lying about|when; falsely; fictional|fictitious|imaginary|hypothetical;
      table|chart|graphic|caption|headline|article|report|item|story|editorial|map in|on monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow 's ..12 said|gave|listed|put|showed|stated|had|reported|described; in monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow 's paper|edition|issue|newspaper ..3 we|said|gave; headline|version on|of this ..1 story|article|page|report ..3 said|gave|put|stated|had|claimed;
      assertion|allegation|contention|boast that; not|n't said|claimed|stated|promised|suggested that; absurd|ridiculous|preposterous|inaccurate|silly to say|claim|suggest|maintain|think; rumour|rumor that|of;
      talk|rumours|rumors|reports|suggestions|suggestion|speculation|claims|claim|whispers that ..30 brushed|waved|laughed|dismissed|played|shrugged aside|off|away|down|by|as|out;
      nobody|no-one|none ..6 can|could|will back|confirm|verify|explain|substantiate; no one ..6 can|could|will back|confirm|verify|explain|substantiate;
      report|reports|talk|rumours|rumors|claims|suggestions of|that ..16 was|were rubbished|scotched|quashed|debunked|refuted|denied|dismissed|ridiculed;
      pour|pours|poured|pouring|throws|threw cold water on|over; gave|gives|given short shrift to; put|puts paid to talk|rumours|rumors|reports|claims;
      taken|took|takes|pulled|withdrew|withdrawn|scrapped|deleted|removed|recalled down? ..2 table|tables|chart|figure|figures|estimate|release|statement|article|post|tweet
      that|which|putting|in|saying|showing;
      instead of growing|rising|climbing|increasing|expanding|gaining|falling|dropping|shrinking|declining|doubling|reaching|hitting|topping|exceeding ..1 by|to|the|a|at;
      instead of the ..2 expected|forecast|promised|planned|predicted|projected|hoped-for|budgeted|usual|agreed; rather than the ..2
      expected|forecast|promised|planned|predicted|projected|hoped-for|agreed;
      fears|predictions|prophecies|warnings that exports|imports|sales|trade|shipments|turnover; had been talk of; had been feared|hoped|predicted that; it was feared that;
      decimal point|comma|zero|nought|digit ..2 misplaced|wrong|missing|slipped; not , as ..6 claimed|said|reported|written|stated;
      had ..1 hoped|expected|forecast|predicted|reckoned|counted|bargained|budgeted|pencilled|projected for|on|that|a|an; missing|missed|undershooting|undershot ..3
      forecasts|forecast|expectations|estimates|target|targets of;
      earlier|initial|original|previous|first forecasts|estimates|projections|predictions|hopes|expectations of|that; nobody|no-one|none ..5
      recognises|recognizes|recognised|recognized ..2 figure|figures|number;
      no one ..5 recognises|recognizes|recognised|recognized ..2 figure|figures|number
    `,
    untrue: `
      an invention|fabrication; pure fiction|invention; double counting; never signed|concluded; remained|remains|stayed unsigned; does|do|did not hold up|water; doesn' t hold up|water; proved|proves|turned|turns ..2 false|unfounded|untrue|wrong|baseless|groundless; does|do|did not stand up; was|were|is|are an? error|mistake|misprint|typo; was|were given|quoted in error; has|have been withdrawn|retracted|corrected; never been mentioned|discussed; contained|contains an error; was|were withdrawn|retracted; should be disregarded; are|is|were|was untrue|baseless|unfounded|groundless|fabricated; has|have no basis ..2 fact|reality; bear|bears no relation to reality; never on the cards; is|are|was|were|been|being denied|disputed|contested|refuted|rejected|dismissed|debunked|disproved by|as|in; which|that|claim|claims|figure|something ..3 denies|deny|denied|disputes|disputed|rejects|contests|refutes|refuted|disavows; simply|just|plainly|flatly|quite not|untrue|false|wrong|nonsense; is|are|was|were not true; is|are|was|were lying|false|wrong|nonsense|mistaken; outright|blatant|plain|pure lie|falsehood|hoax; a lie|falsehood|hoax|fairytale; denied|denies making|having|saying|it|them; off the table; turned out to|not to? be? false|wrong|true|invented; did|does not exist; never existed|materialised|materialized|happened; pure|sheer|complete|utter|total|wild|absolute fantasy|fiction|nonsense|fabrication|invention|rubbish|speculation|guesswork|hogwash; was|were|is|are|been|largely|entirely|simply|wholly invented|concocted|fabricated|fictitious|imaginary|bogus|fake|doctored|falsified|forged|inflated|exaggerated; made up .|,|by; could|can not be? verified|confirmed|substantiated|proved|proven; cannot be verified|confirmed|substantiated|proved; never took place|happened|came|arrived|left; is|are|was a fantasy|fiction|joke; has|have not been confirmed|verified|proved|proven; remains|remain|went|goes unproven|unconfirmed|unverified|unsubstantiated|fiction; should have read|been|said; ought to; should read; pull the other one; pigs might|can|will fly; counted twice|double; double-counted; tell that|it to the marines; my foot;
      entered|booked|recorded|registered|declared|logged|counted|reported twice; double entry; entered in error; typing error; has|have been taken down; was|were taken down; proved
      groundless|wrong|wildly;
      never came to pass|that; has|have never come|materialised|materialized; did not come to pass|that; failed to materialise|materialize; came to nothing|naught; no one|nobody has
      seen that|this|the;
      has|have nothing to do with trade|exports|imports|that
    `,
    not: `
      not; never; no; n' t; didn' t; hasn' t; isn' t; wasn' t; won' t; haven' t; doesn' t; neither; without; failed to; deny|denied|denies;
      refuted|refutes; nor; rather than; instead of; far from; no truth; false; cannot; didn ' t; wrong; wrongly; incorrectly; falsely
    `,
    whether: `
      whether
    `,
  },
  notOnly: {
    only: `
      as never before;
      not only; no less; not less; not just; no fewer; not including; not counting; without counting; not surprisingly; not to mention;
      no doubt; but not; did|does|do not exceed|top|reach; didn't exceed|top|reach; not exceeding;
      not|never fall|fell|drop|dropped|dip|dipped|sink|sank|slip|slipped|go|went below|under|beneath;
      no|not more|greater|higher than; no|not later than
    `,
  },
  takesBack: {
    figure: 'the|this report|story|item|release ..6 withdrawn|retracted; the|this|that|these|those figure|figures|number|numbers|amount|estimate|forecast ..12 disregarded|wrong|withdrawn|outdated|obsolete|duplicated; denied|denies ..2 the|this|that|these figure|figures|number|numbers; it was never on',
    answer: 'no; nope; not at all; it|they did|does|do|has|have|is|are not',
    takesBack: `
      they|it did|have|has|is|are|was|were not; that|this|it is|was|'s wrong|false|untrue|incorrect|nonsense; not true;
      that|this|it is|was|'s not true|so|right|correct; false; no such thing; untrue; not so; that|this ..2 did not happen; that never happened;
      neither figure|forecast|number|target|sum|prediction ..1 was|is|has|proved|came ..2 met|reached|true|right|correct|achieved; neither was|is|proved met|true|right|correct;
      neither is|was so; neither happened;
      nonsense; rubbish; hogwash; poppycock; balderdash; bunkum; claptrap; far from it; wrong; not quite; hardly; if only; it never did|happened|came; it has not happened; nothing
      of the sort|kind; none of it|this is|was|has|happened;
      that|it turned out otherwise|differently|not; it turned out ..1 otherwise|differently; things turned out otherwise|differently; neither has happened|materialised
    `,
    unsaid: `
      took|takes|taken|take|taking it|that|this back; took|takes|taken|take|taking back ..2 word|words|statement|remark|remarks|claim|claims|comment|comments|figure; retracted|retracts|retract|withdrew|withdraws|withdrawn|recanted|recants|disowned|disavowed|corrected ..2 statement|remark|remarks|claim|claims|comment|comments|word|words|assertion|allegation; recanted; backtracked; backpedalled; walked back; walked ..3 back; ate his|her|their words; misspoke|misspoken; slip of the tongue|pen|keyboard; mixed|muddled|confused|swapped|switched|transposed|mistook up? his|her|their|the|two|some? figures|numbers|data|exports|imports|years|units; mixed ..3 figures|numbers|data|years up; got the|his|her|their figures|numbers|sums wrong|mixed; transposed|swapped|muddled figure|figures|digits;  said|wrote|reported no such;  never ran|published|carried|issued ..1 the|such|this|that story|report|item; none of it|this|that ..1 will|ever|was|is|happened|came; it fell through; it came to nothing|naught; it never|will|'ll never? happen|happened|materialise|materialised|materialize|materialized; it died|collapsed|failed ..1 in ..1 parliament|congress|committee|senate; that|this|the case|scenario|assumption|hypothesis ..2 off the table; that|this|the case|scenario|assumption|hypothesis ..1 no longer; was|were satire|satirical; it was|is a? joke|prank|hoax|satire;
      it|this|that was an|a error|mistake|misprint|typo|slip;
      invented|fabricated|concocted|plucked|pulled|misread|misheard|misunderstood|misinterpreted|misremembered|inflated|exaggerated ..2 number|numbers|figure|figures|data|statistic|statistics|table|chart|percentage|question|page|line|it|claim|claims; made ..2 number|numbers|figure|figures|it up; made up the|that|this|his|her|those number|numbers|figure|figures|statistic; was|had|is been? wrong|mistaken|confused|joking|lying|misquoted; admitted|conceded|acknowledged|admits ..3 error|mistake|inventing|fabricating|lying|misreading|confusing|wrong|mistaken; apologised|apologized|apologises|regretted|regrets ..3 error|mistake|slip|confusion|remark|remarks|statement|claim|misunderstanding|wording; stand|stands|stood corrected; the|its correct|right|proper figure|number|amount|value|unit|total|percentage|wording is|was|should|being|reads; should have read|been|said; should read; ought to have|read; no record|knowledge|trace of it|this|that|such|any; this|that|it is|was|were ..1 fantasy|fiction|fabrication|nonsense|invention|guesswork; could|can not be? verified|confirmed|substantiated; cannot be verified|confirmed|substantiated; lied;
      disowned|disavowed|renounced it|them|.; later disowned|disavowed|renounced|retracted|withdrew;
      denied|denies|denying|refuted|refutes|rubbished|disputed|disputes|debunked|debunks it|them|this|these|those .|,|on|yesterday|today|outright|flatly|within|at|in|and|as;
      denied|denies|refuted|refutes|rubbished|disputed|debunked|debunks this|that|these|those|such
      report|reports|claim|claims|story|stories|rumour|rumours|rumor|rumors|figure|figures
    `,
    such: `
      no such; any such; such a|an; such
    `,
    none: `
      there was|were|is|are|has|had|have been? no; there wasn't|weren't|isn't any|a
    `,
    column: `
      corrections|correction|clarifications|clarification|amplifications and|& corrections|clarifications|amplifications; corrections|correction|clarification|clarifications|erratum|errata|corrigendum|corrigenda; for the record; setting the record straight
    `,
    printed: `
      an|a|our|the article|story|report|leader|editorial|caption|graphic|chart|headline|subheading|obituary|guide|review|column|interview|profile|piece|table|map|item|dispatch|brief|entry|panel|box|factbox|letter ..12 said|gave|put|described|referred|stated|quoted|reported|wrote|suggested|had|showed|attributed|implied|claimed|listed|spoke|credited|called|named; in brief|short ..5 put|said|gave|reported; we said|wrote|reported|gave|put|stated|attributed|described;
      page|edition|issue ..10 said|gave|listed|put|showed|stated
    `,
    unknown: `
      remains|remain|is|are|stays yet? to be seen; anyone's|anybody's guess; nobody|no-one|none knows|can; no one knows|can; remains|remain|is|are|stays still? unclear|uncertain|unknown|open|doubtful|questionable|moot; is|are|was|were not known|clear|certain|decided; has|have yet to; cannot be said|known|told; i do not know; we don't know; depends on; hangs ..2 on
    `,
    said: `
      never said|wrote|made|published|printed|reported ..1 so|it|that|this|any|anything|such; did not|n't|never say|write|publish|make|report ..1 so|it|that|this|anything; didn't say|write|publish|make ..1 so|it|that|this|anything
    `,
  },
  cause: { cause: 'as|since|while|with ..1 demand|orders|consumption|buyers|sales; because of; due to; owing to; thanks to; amid; despite; in spite of; on the back of; driven by; as a result of; following; given; boosted by' },
  circumstance: { paper: 'difference between ..5 exports|imports|export|import and ..5 exports|imports|export|import; under|within|since|after ..6 agreement|agreements|accord|treaty|deal|pact|protocol; adjusted|adjusting|corrected|stripped|discounting for|of|out ..1 inflation|prices; net of inflation; excluding inflation' },
  counter: {
    counter: `
      if ..14 , ..8 would|could|might; no|little basis|evidence|grounds|reason ..2 for|to|that; nothing suggests; would have; were it not; if ..6 had; could have; should have; might have; would've; would otherwise; hypothetical*;
      in a scenario; if ..12 were; would be; if the deal; if ..8 went ahead ..16 could|would|might; if ..6 went ahead; figure of ..8 circulated|quoted|published ..8 referred|covered|included;
      claim|claims|report|reports|suggestion|suggestions|story|rumour|rumor that ..16 false|untrue|nonsense|fabricated;
      in the worst|best case ..4 would;
      had anyone|he|she|they|we|someone|anybody ..8 would;
      would|could|might|may shave|knock|wipe|slice|chop|strip ..8 off;
      should|ought|must be|to|be selling|buying|exporting|importing|shipping|sending; should|ought to? be? sell|export|import|buy|ship twice|double|three|four|five|ten;
      exporters|importers|firms|companies|businesses|managers|executives|members|respondents|manufacturers surveyed|polled|questioned|interviewed|canvassed ..10 believe|believes|expect|expects|think|fear|hope|reckon|say|see|foresee;
      was|were to|supposed|meant|billed ..3 bring|deliver|yield|generate|unlock ..16 has|have|had so|thus|as far|yet; only if; provided that;
      in the worst|bleakest|gloomiest|darkest|harshest|mildest|best|rosiest|brightest case|scenario|variant|outcome;
      the worst|bleakest|gloomiest|darkest|harshest|mildest|rosiest of them|these|those;
      had ..5 met|signed|agreed|visited ..16 might|would|could be|have|not;
      should the|a|this|that|these|those|talks ..4 fail|fall|collapse|lapse|expire|founder|stall ..12 would|could|might; were ..5 to ..6 would|could|might;
      would|could|might|may allow|let|permit|enable|oblige|require|force|compel|entitle|empower ..5 to? import|export|buy|sell|ship|purchase|bring; would be
      allowed|free|obliged|required|entitled|able|forced to;
      was|were|is|are|been asked|urged|pressed|pushed|invited to promise|commit|pledge|buy|agree|raise|import|accept|order ..24 declined|refused|demurred|balked|refuses|declines;
      asked|urged|pressed|pushed|wanted|demanded ..5 to promise|commit|pledge|buy|agree|raise|import|accept|order ..24 declined|refused|demurred|balked|refuses|declines;
      firms|companies|exporters|importers|traders|businesses|shippers|growers|anyone whose ..3 exports|sales|shipments|imports|purchases|deliveries
      exceed|exceeds|top|surpass|pass|reach|stay|remain|fall|are;
      exports|imports|sales|shipments|purchases|deliveries above|over|exceeding|below|under ..5 must|need|have|has|should to? be?
      file|filed|report|reported|declare|declared|register|registered|apply;
      motion|bill|amendment|proposal|draft|petition ..20 voted down; motion|bill|amendment|proposal|draft|petition ..20 rejected|defeated|failed|shelved|thrown|died;
      defeated|rejected|voted|threw ..3 motion|bill|amendment|proposal;
      triggered if|when|once; kicks in when|once|if;
      plan|plans|proposal|offer|bid ..2 to buy|sell|import|export|purchase|order ..16 dropped|abandoned|scrapped|shelved|collapsed|rejected|withdrawn|cancelled;
      could|would|might|may be lost|wiped|jeopardised|jeopardized|forfeited;
      nor has|have|had|did|does|do|is|was|were anyone|anybody|any
    `,
    inverted: 'had; had the|it|they|he|she|this|that|these|those|a|an|its|their|his|her',
    tease: `
      the? claim :; myth :; the? rumour|rumor :;
      tomorrow ,? in|on this|these|our|the|your ..3 :; tomorrow :; coming up? tomorrow|soon|next|monday|tuesday|wednesday|thursday|friday|saturday|sunday ..1 :; in tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday 's ..2 :; in|on our|the|your next|coming|forthcoming|weekend|monday|tuesday|wednesday|thursday|friday|saturday|sunday ..1 issue|edition|column|newsletter|bulletin|programme|episode|show ..1 :; next week ,? in|on the|this|these|our ..2 :; next week|time we ..2 :; next week|time :; monday|tuesday|wednesday|thursday|friday|saturday|sunday in this|these|our pages|column|columns|section|paper|newspaper|space; miss tomorrow :; read|watch|listen tomorrow|monday|next ..2 :;
      monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow in|on the|our|your ..2 section|pages|supplement|magazine|paper|newspaper|weekly|column|programme|show ..1 :; in|on monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow 's|in ..3 :;
      in the next|coming|january|february|march|april|may|june|july|august|september|october|november|december|autumn|summer|winter|spring issue ..1 :;
      monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|weekend : how|why|what|who
    `,
    suppose: `
      suppose|supposing; imagine that|the|a|an|if|for; let us suppose|assume|imagine|say; let's suppose|assume|imagine|say; assume for; if we assume; say , for the sake; for argument's sake;
      on the assumption that;
      were ..5 to ..16 would|could|might; take|consider|picture a|an ..4 that|who|which|exporting|selling|with|shipping|whose|importing|buying; take , for|say; take the case|example
      of; consider the case|example of;
      for example|instance , if; say a|an|that|you; only when|once|if; by way of example|illustration; an example :; should the|a|this|these|those ..10 would|could|might; in theory|principle
      ..8 could|would|might; on paper ..8 could|would|might;
      a ..3 exporter|importer|firm|company|trader|mill|grower|tannery who|that|which|with sells|exports|ships|buys|imports ..10 would|pays|receives|saves|gets
    `,
    ask: `
      what would happen|follow|become if|of; what if
    `,
  },
  retract: {
    corrects: 'corrects; corrected; correction; corrigendum; refile*',
    to: 'revised|corrected|restated up|down|upwards|downwards? to',
    next: `
      contrary to; and not; , not; corrected from; an earlier version; not the; not;
      nowhere near; nothing like; a far cry from;
      against|below|above|versus|than|beating|missing|under an|the expected|forecast|projected|predicted|targeted|hoped-for|budgeted
    `,
    last: `
      as first reported; as initially reported; as earlier reported; as previously reported; as wrongly reported; as originally reported;
      first reported; initially reported; erroneously; mistakenly; misreported; retracted; corrects; previously stated;
      was|is|were|are wrong|incorrect|inaccurate|mistaken; was|is an error
    `,
  },
  status: {
    forecast: `
      forecast|forecasts|forecasted|forecasting; expect|expects|expected|expecting; project|projects|projected|projection|projections;
      predict|predicts|predicted; will; could; may; might; likely; set to; poised to; on track; estimated to; anticipat*; outlook; should;
      is seen; seen reaching; would reach|exceed|rise; due to reach; potential*; sees; foresees; expecting; we expect; we foresee; feasible;
      achievable;
      is|are now? seen growing|rising|falling|climbing|shrinking|dropping|widening|topping|hitting;
      on course for|to; is|are|was|were heading|headed|shaping|bound for|towards|toward|up|to; probably; in all likelihood|probability; in line to; bids fair to
    `,
    target: `
      target|targets|targeted|targeting; aim|aims|aimed|aiming; goal|goals; objective|objectives; plan|plans|planned|planning to;
      ambition|ambitions; intend|intends|intended; pledge|pledged; want|wants to; seek|seeks|seeking to; commit|committed; ambitions; aspire*;
      eye|eyes|eyeing; hope|hopes; bring ..6 to; to raise; raising ..8 to; agreed to ..3 increase|raise|double|boost|triple; strive*;
      work towards; striving; toward|towards bringing|raising|increasing|reaching|taking|doubling|boosting;
      commits|committed|commit|committing|obliges|obliged|binds|bound ..4 to buy|buying|purchase|purchasing|import|importing|raise|raising|double|doubling;
      sights on|at; want|wants|wanted ..6 at|up|raised|doubled|tripled; eyes set on; has|have ..2 eye on
    `,
    estimate: `
      estimate|estimates|estimated|estimating; estimation|estimations; an estimated; calculat*;
      reckon|reckons|reckoned|reckoning; by ..3 count|tally|reckoning; back-of-the-envelope; puts|put ..10 at ..1 roughly|around|about|some;
      est; est .
    `,
    preliminary: `
      preliminary; provisional; flash; initial data|figures|estimate|estimates; first estimate; not yet final; early figures|data;
      advance estimate; provisionally; subject to revision;
      advance figure|figures|data|reading|numbers|release; to be|get revised|firmed
    `,
    unconfirmed: `
      reportedly; allegedly; unconfirmed; rumour*; rumor*; sources say; according to unconfirmed; unverified; said to; it is said;
      anonymous sources; unnamed; claimed; claims; social media;
      thought|believed|understood|rumoured|rumored to; apparently; purportedly; by all accounts
    `,
  },
};
