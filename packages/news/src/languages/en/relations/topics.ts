import type { TopicTables } from '../../../grammar/relation-tables.ts';

export const topics: TopicTables = {
  topic: {
    gdp: `
      passenger|passengers numbers|traffic; water levels|level; electricity|power|energy demand|consumption|generation; port|air|rail|road traffic; military|defence|defense spending; savings; subscriptions|subscribers; royalties; dividends;
      services|service|tertiary sector; sector of services; retail|wholesale trade|commerce; industrial growth|activity|production|output|sector;
      saved|saves on|in|by; savings of|on; losses at|of|worth|put; their|its losses; country|economy grew|grows|expanded|shrank; GDP;
      gross domestic product; economy; economic growth; growth forecast; national output
    `,
    inflation: 'inflation; consumer price|prices; cost of living; CPI; price index; core prices',
    prices: `
      price|prices; export price|prices; import price|prices; prices of; oil price|prices; price of; unit value|values; quotation|quotations;
      price tag; freight|box|charter|spot|container|shipping rate|rates; rate from; cost|costs|costing; sells|selling at|for; trades at|for;
      trading at|for; traded at|for; changed hands at|for; priced at; asking price; rent|rents; fare|fares; toll|tolls
    `,
    unemployment: `
      unemployment; jobless; jobs; employment; workforce; workers; staff; wages; salaries; salary; employees; jobless rate; wage|payroll|payrolls;
      minimum wage; hiring; layoffs; strike|strikes; vacancies; labour market; labor market; bonus|bonuses; payout|payouts;
      pay packet|packets|rise|rises|cut|cuts; allowance|allowances; stipend|stipends; full-time posts|jobs; breadwinners; livelihoods; redundancies;
      headcount; payroll
    `,
    tariff: `
      fine|fines;
      tariff|tariffs; customs duty|duties; duty|duties; import duty|duties; export duty|duties; levy|levies; quota|quotas; tax|taxes; VAT;
      excise; customs revenue|revenues|receipts|officers|officials|clearance; tariff rate; customs tariffs; customs union revenue; sanctions;
      subsidies; subsidy; surcharge; penalty; licence|license fee|fees;
      import|export|price|tariff ceiling|cap|threshold; ceiling|cap|threshold of; levied|levying; anti-dumping; countervailing; charge|charges of
    `,
    poll: `
      poll|polls; survey; respondents; voters; turnout; approval; support for; voted; opinion; public support; readers; viewers; audience;
      circulation; followers; subscribers; downloads; rating|ratings; favourability; of firms|companies|managers|executives surveyed|polled|said;
      view|views|see|sees ..3 favourably|positively;
      of the ..4 firms|companies|exporters|businesses|members|managers|executives that|who answered|replied|responded; respondent;
      share of firms|companies|exporters|respondents; in ten firms|companies|exporters|managers|executives|manufacturers
    `,
    weather: '°C; °; degrees; temperature|temperatures; rain; rainfall; humidity; wind; weather; reservoir|reservoirs; dam|dams; drought',
    shares: `
      Bel 20; CAC 40?; SBF 120; DAX|MDAX|TecDAX|AEX|AMX|ATX|SMI|MASI|MADEX|FTSE|Nasdaq|Nikkei|Bovespa|Tunindex; Ibex 35?; Dow Jones; Euro Stoxx; S & P 500?;
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
      set|sets|setting aside; earmark*;
      debt; borrowing; budget; public finances; budget deficit; fiscal deficit; current account deficit; current account; loan|loans; aid;
      grant|grants; credit line; foreign reserves; reserves; foreign exchange reserves; remittances; remittance; transfers|money by|from|sent ..4 abroad|living|residing|working|workers|migrants|emigrants|expatriates|diaspora; sent|send|sends|sending ..1 home;
      living|working abroad; government spending; revenue|revenues of; tax revenue; expenditure; budget support; public debt; owes; owed; lent;
      lend|lends; loaned; funding; financing; donor|donors; pension|pensions; gross reserves; stimulus; bailout; deposits; capital spending;
      trade - finance; trade finance;
      export|import|trade credit|finance|financing line|lines|facility|facilities|programme|program|guarantee|guarantees;
      credit|finance|funding line|lines|facility|facilities; line|lines of credit; letter|letters of credit; overdraft; humanitarian; relief package;
      food aid; endowment; hard - currency reserves; gold reserves; lending; ordered ..5 to pay; bailouts; microloans; equity stake; bond sale|issue;
      advanced|advances|advancing|advance them|him|her|farmers|growers|smallholders|firms|exporters|companies|borrowers; on credit; overdue; arrears;
      write-off; written off; insured|insures|insurance|insurer|insurers; reinsurance; seed money; venture capital; start-up capital; capital raised;
      raised capital; disbursed|disburses|disbursement|disbursements; repaid|repays|repayment|repayments; bond|bonds worth; sukuk; eurobond;
      treasury bills; fund|funds of; relief fund; sovereign fund
    `,
    tourism: `
      tourist|tourists; tourism; visitors; arrivals; passengers; travellers; travelers; hotel; overnight stays; flights; tourism receipts;
      visitor; tourist arrivals; air traffic; passenger traffic; cruise; bookings; room|rooms;
      earn|earns|earned|earning|earnings ..6 from tourism|visitors|students|fees|transit|fishing|tourists;
      brought|brings|bring in ..6 fees|tuition|ticket
    `,
    population: `
      number|numbers has|have risen|grown|increased|fallen|doubled|tripled|climbed; their|its number; student|students; pupils; population;
      inhabitants; residents; households; births; life expectancy; students; children; migrants; refugees; people; citizens; per capita; poverty;
      fertility; literacy; enrolment; enrollment; women; men; youth; Moroccans view|abroad; doctors; nurses; beds; lifespan; mortality; commuters;
      orphans; displaced; asylum seekers; diaspora numbers; undernourished; hungry; families; mouths; villagers; schoolchildren; patients
    `,
    production: `
      can|could hold|store|handle|process|unload|crush|mill;
      output; production; harvest; crop; GDP; production of; capacity; yield; manufacturing output; industrial production; industrial output;
      consumption; demand for electricity; installed capacity; retail sales; car sales; domestic sales; home sales; new car registrations;
      registrations; catch; stocks of; stockpiles; sown area; hectares; profit|profits; net profit; revenue|revenues; earnings; net income;
      company turnover; company|firm|group|retailer|bank|maker|manufacturer|chain 's turnover|sales|revenue; sales of the company; box office;
      market share; harvests; grain harvest; wheat harvest; acreage; crops; hectare; factory output; mine|mines; refining; power output; wells;
      reserves of; cargo; freight; port calls; containers handled; fleet; rail; railway; catch quota; stock of; inventory; inventories; orders intake;
      turnover of the company; market value; construction; housing; building permits; home|house prices; bankruptcies; insolvencies; startups;
      workforce of; smartphone; internet users; produced; produces; manufactured; assembled; harvested; mined; pumped; built; caught; landed;
      farmers|growers|peasants|smallholders|combines|harvesters have|has|had already|so? far?
      brought|gathered|cut|threshed|reaped|picked|sown|planted|drilled|harvested|lifted in?; shopper|shoppers; consumers spent|spend|spends;
      households spent|spend; shoppers ..2 spent|spend; e-commerce; e - commerce;
      online sales|shopping|retail|retailer|retailers|purchases|orders|spending; retailing; Singles' Day; Black Friday; Cyber Monday; parcel|parcels;
      million|billion|thousand purchases|orders|transactions|parcels|packages; wholesale sales; like-for-like sales; market size|value|volume;
      global|world|worldwide market for; grain cut|threshed; sowing|plantings|plantation|plantations; herd|herds; livestock numbers;
      nameplate capacity; wheat|grain|rice|corn|maize|cotton|coffee|cocoa|tea|fruit|potato|sugar|olive harvest|crop|output; throughput;
      tonnage handled; order book|books|backlog; footfall; takings; box-office; streaming; turnover rate; per-head|per-person consumption;
      eats|eat|drinks|drink|consumes|consume|consumed ..6 a|per head|person|year|capita; solar|wind|nuclear capacity; charging points; dwellings;
      sown to|with; slaughtered|slaughtering|slaughter; abattoir|abattoirs; planted|sowed|replanted|irrigated;
      port|ports|terminal|terminals|airport handled|handles|handling|processed; silo|silos|granary|granaries;
      warehouse|warehouses|elevators hold|holds|held|store|stored; stored; eat|eats|ate|eaten|drink|drinks|drank; turned|turns over;
      market is|was|now? worth|valued|put|estimated|reckoned; car|home|domestic|local|national registrations|sales|buyers; dealership|dealerships;
      fleet of; smelted|distilled|brewed|milled|fished|felled;
      moved|moving|moves|handled|handling|shifted|shifting|cleared ..6 TEU|TEUs|containers|boxes;
      can|could|able to? make|produce|turn|refine|smelt|process|crush|mill; liquefaction capacity|trains; vessels|ships|tankers on order;
      market , worth|valued|estimated|put; worth|valued|estimated ..4 at retail; domestic market; home market;
      power|electricity|housing|water|rainfall|skills|labour|labor|grain|chip deficit|shortfall|shortage;
      budget|fiscal|funding|financing|revenue shortfall|gap|hole; house sales|starts; new homes; retail turnover|takings;
      annual|group|net turnover|revenue|profit|profits|sales|loss; operating|pre-tax|gross|net profit|profits|loss|income|margin; clicks; page views;
      views on; ticket|tickets; market capitalisation|capitalization|cap; worth at market prices; farm gate; farmgate; tillage; arable; irrigated;
      ore grade; proven|proved reserves; oil in place; wind|solar farm|farms|park|parks;
      more|fewer containers|ships|vessels|flights|trains|lorries|passengers|TEU
    `,
    other: `
      trade fair|fairs|show|shows;
      posted|posts|booked|books sales|revenue|revenues|turnover of|up;
      money sent; money transfers; sent|send|sends|sending money; transfers from|by expatriates|emigrants|migrants;
      donated|donates|donation|donations; membership; specimen; sample form; trade deal; trade agreement; trade talks; trade war; trade union|unions;
      trade mission; trade fair; trade minister; trade ministry; free trade; free trade agreement; emissions; crime; accidents; cases; vaccine;
      vaccinated; deaths; infections; votes; seats; unions; World Trade Organization; chamber of commerce; ministry of commerce|trade;
      minister of commerce|trade; department of commerce|trade; trade representative; trade office; trade representation;
      commerce ministry|minister|secretary|department; trade body; trade data; trade statistics; trade figures; import licence; export licence;
      chambers of commerce; import export; export control|controls; export ban; export credit; trade commission; trade and economic;
      trade cooperation; trade relations; trade and investment; trade dispute|policy|conditions|barriers|facilitation|delegation; exports association;
      exporters association; association of exporters; trade council; trade association; trade promotion; exporting; business confidence; confidence;
      crime|crimes; homicide|homicides; arrests; emissions of; carbon; renewables; fire|fires; casualties; killed; injured; wounded; troops; soldiers;
      missiles; drones; seats in; members; memberships; delegates; participants; exhibitors; pages; hours; kilometres; kilometers; km; miles; metres;
      meters; square; litres; liters; matches; goals; medals; discount; discounts; patents; publications; scholarships; visas; number of;
      the number of; count of; seized|seizure|seizures; confiscated|confiscation|confiscations; impounded; smuggled|smuggling|smugglers; contraband;
      counterfeit|counterfeits|counterfeiting; fined; fine|fines of; out-of-court settlement; compensation; damages;
      shipments|parcels|consignments above|below|under|over|exceeding; threshold|thresholds; de minimis; customs declaration|declarations;
      export|import declaration|declarations; speeding; traffic offences; court cases; lawsuit|lawsuits; ransom; bribes|bribe; embezzled|embezzlement;
      laundered|laundering; cyberattacks; burglaries; thefts; ballots; cocaine; heroin; narcotics; methamphetamine; captagon; elephant|raw ivory;
      ivory tusks|haul; illicit; undeclared; tax evasion|dodging; trade mark|marks; trademark|trademarks;
      filed|lodged|registered ..6 marks|patents|applications|designs; patent|patents; copyright; applicants; applications; certificates issued;
      trade show|shows visitors; conference delegates; signatories; signatures; petition; letters of complaint; inspections; samples tested;
      recalls|recalled ..4 vehicles|cars|units; defects; rejected consignments; delegation of; dockers; lorry drivers; truckers; queue|queues;
      waiting time|times
    `,
  },
};
