import type { TradeTables } from '../../../grammar/relation-tables.ts';

export const trade: TradeTables = {
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
      trade turnover; trade volume; volume of trade; trade exchange|exchanges; trade; bilateral trade; commerce; commercial exchanges; foreign trade;
      merchandise trade; two-way trade; total trade; goods trade; trade flows; trade ties; turnover; commodity turnover; trade between;
      trade in goods; trade revenue|revenues|value; value of trade; combined|total|overall|joint exports|imports and imports|exports;
      exports|imports and imports|exports combined|together; sum|total of exports|imports and imports|exports; mutual trade; exchanges;
      goods exchanged; commodity exchange; goods ..8 in both directions|ways; goods crossing ..6 both ways;
      goods|products|merchandise ..10 changed|change|changes|changing hands; change|changed|changes|changing hands between
    `,
    trade_deficit: `
      produced|produces|producing a trade? deficit;
      trade imbalance; imbalance in trade; gap in ..4 trade;
      merchandise|goods|commodity trade deficit|gap|shortfall;
      negative balance of trade; negative trade balance; unfavourable|unfavorable balance of? trade?;
      trade deficit|gap|shortfall|deficits; deficit; shortfall; deficit in trade; deficit of the trade balance;
      trade balance deficit; goods deficit; merchandise deficit; balance ..6 deficit; trade account ..6 deficit; in the red;
      trade balance ..8 negative; balance ..6 in the red;
      foreign|overall|external|total|net trade|trading gap|deficit|shortfall;
      unfavourable|unfavorable|adverse|negative trade|trading|goods|merchandise balance
    `,
    trade_surplus: `
      merchandise|goods|commodity trade surplus; positive balance of trade; positive trade balance; favourable|favorable balance of? trade?;
      trade surplus|surpluses; surplus; trade balance surplus; balance ..6 surplus; trade account ..6 surplus; in surplus; in the black;
      balance in favour|favor of; trade balance ..8 positive; balance|trade|gap|surplus ..10 's favour|favor; trade between|with ..12 's favour|favor;
      surplus in favour|favor of; balance ..6 in the black; foreign|overall|external|total|net trade|trading surplus;
      favourable|favorable|positive trade|trading|goods|merchandise balance; balance ..5 on ..3 's side; netted|nets|netting ..8 from|on ..1 trade
    `,
    balance: 'net exports; trade surplus or deficit',
    signedBalance: `
      trade balance; balance of trade; trading balance; merchandise|goods|commodity|external|foreign|visible trade? balance; balance on|of|in|for goods|merchandise trade?;
      balance on|of|in|for trade in goods
    `,
    coverage_rate: `
      exports|sales ..1 cover|covers|covered|covering; exports ..3 of ..2 covered|covers|cover;
      coverage rate|ratio; cover rate|ratio; rate of coverage; import cover ratio; import-export coverage; coverage of imports by exports;
      ratio of exports|export to imports|import; export|exports-import|imports ratio; export|exports-to-import|imports ratio;
      exports cover|covers|covered|covering; imports covered by exports
    `,
    investment: `
      investment|investments; FDI; foreign direct investment|investments; direct investment|investments; FDI inflows|inflow; invested; invest;
      will invest; invest*; investment inflows|flows; capital inflows; putting|puts|pumping|pumps|injecting|injects|ploughing|pouring ..8 into
    `,
    contract_value: `
      contract|contracts; deal worth|valued; order worth; worth of contracts; contract worth|valued; supply deal; deals worth; tender worth;
      order|orders; tender|tenders; supply agreement; concession
    `,
  },
  metricVerb: {
    purchases: 'brought|brings|bringing|bring in ..8 from; came|come|comes|coming in from; bought; buys; buy; buying; purchased; purchases; purchasing; procured; snapped up; sourced; snapped',
    imports: `
      imported; importing; took in; received; bought in; came into the country; unloaded|unloads|unloading|offloaded; takes in; taking in;
      brought|brings|bringing|bring in ..4 tonnes|tons|barrels|litres|units|vehicles|cars|head; drew|draws|draw ..6 power|electricity|gas|water from;
      arrived|arriving from; came|comes|coming in from; was|were|been brought in|over from;
      goods|products|merchandise|cargo|cargoes|shipments ..2 arrived|arrives|arriving|came|coming in? from;
      paid|pays|pay|paying ..3 exporters|growers|suppliers|producers|farmers|sellers|mills|refiners|packers|meatpackers;
      paid ..8 for
      gas|oil|crude|LNG|coal|electricity|wheat|grain|corn|maize|rice|soybeans|soya|coffee|cocoa|tea|sugar|fruit|vegetables|tomatoes|meat|beef|chicken|fish|shrimp|wine|flowers|cars|vehicles|phones|machinery|garments|clothing|textiles|cotton|steel|copper|gold|diamonds|timber|medicines|fertiliser|fertilizer|chips;
      paid ..8 for imported|foreign|*ian|*can|*ese|*ish|Dutch|French|Greek|Czech|German
      gas|oil|crude|LNG|coal|electricity|wheat|grain|corn|maize|rice|soybeans|soya|coffee|cocoa|tea|sugar|fruit|vegetables|tomatoes|meat|beef|chicken|fish|shrimp|wine|flowers|cars|vehicles|phones|machinery|garments|clothing|textiles|cotton|steel|copper|gold|diamonds|timber|medicines|fertiliser|fertilizer|chips;
      cost|costs ..3 importers|buyers; brought|brings|bring|bringing in ..8 worth|of from;
      brought|brings|bring|bringing in ..9 from there|abroad|overseas
    `,
    exports: `
      exported; sold; sells; shipped; ships; supplied; delivered; exporting; shipping; supplying; sent; shipping out; earned; earns; earning;
      goods|products|merchandise|wares ..2 went|go|goes|flowed|flow to|into; brought in; fetched; fetch; sell; ship; deliver;
      will ship|sell|supply|deliver|export; selling; delivering; dispatched|despatched; piped|pipes|trucked|railed|flown ..3 to;
      dispatching|despatching; ships|shipped out; left|leaves|leave ..3 ports|terminals|harbours|shores|docks; crossed the ..3 to|into;
      reached ..2 buyers|customers|ports|markets|shores; was|were|is|are bound|destined for;
      goods|products|merchandise|cargo|cargoes ..2 headed|heading|bound|destined for|to;
      went|go|goes chiefly|mainly|mostly|largely|primarily|predominantly|overwhelmingly to;
      gas|oil|crude|LNG|coal|electricity|wheat|grain|corn|maize|rice|soybeans|soya|coffee|cocoa|tea|sugar|fruit|vegetables|tomatoes|meat|beef|chicken|fish|shrimp|wine|flowers|cars|vehicles|phones|machinery|garments|clothing|textiles|cotton|steel|copper|gold|diamonds|timber|medicines|fertiliser|fertilizer|chips ..2 went|go|goes|headed|heads for|to;
      gas|oil|crude|LNG|coal|electricity|wheat|grain|corn|maize|rice|soybeans|soya|coffee|cocoa|tea|sugar|fruit|vegetables|tomatoes|meat|beef|chicken|fish|shrimp|wine|flowers|cars|vehicles|phones|machinery|garments|clothing|textiles|cotton|steel|copper|gold|diamonds|timber|medicines|fertiliser|fertilizer|chips ..6 left for;
      tonnes|tons|barrels|bushels|bales|bags|carcasses went|goes|go|headed|flowed|travelled|sailed to;
      goods|products|merchandise|wares worth ..6 went|go|goes|moved|flowed|flow|travelled from|to|into;
      goods|products|merchandise|cargo|cargoes|shipments ..6 found|find|finds their way to|from|into; placed|sold ..6 on ..3 market|markets;
      offloaded ..8 on
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
  firm: {
    firm: `
      companies|firms|producers|exporters|importers|businesses|businessmen|manufacturers|mills|growers|farmers|traders|factories|suppliers|enterprises|shippers|refiners|breweries|wineries|millers|brewers|drugmakers|carmakers|automakers|chipmakers|steelmakers|processors|roasters|meatpackers|packers|crushers|smelters|miners|ranchers|winemakers|spinners|tanneries|planters|fishermen|breeders|distillers|assemblers|refineries
    `,
  },
};
