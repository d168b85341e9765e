import type { TradeTables } from '../../../grammar/relation-tables.ts';

export const trade: TradeTables = {
  metric: {
    exports: `
      export; exporten; uitvoer; exportwaarde; exportomzet; exportopbrengst*; exportinkomsten; exportontvangsten; *export; *exporten; *uitvoer;
      verkopen; verkoop; afzet; uitvoerwaarde; exportvolume; buitenlandse verkopen; exportcijfers; goederenexport; waarde van de export|uitvoer;
      exportgroei; exportdaling; exportkrimp; exportstijging; uitvoerdaling|uitvoerstijging|uitvoergroei|uitvoerkrimp;
      exportrecord|uitvoerrecord|exportplus|exportmin; goederenstroom|goederenstromen van|vanuit|uit ..2 naar; exportpotentieel|exportpotentie;
      *verkoop|*verkopen aan; uitgevoerde|geëxporteerde hoeveelheid|hoeveelheden|volume|volumes; exportdoel|exportdoelstelling; uitvoercijfer|uitvoercijfers|exportcijfer
    `,
    deliveries: 'leveringen; leveranties; zendingen; verschepingen',
    imports: `
      import; importen; invoer; importwaarde; *import; *importen; *invoer; aankopen; inkopen; inkoop; bestellingen bij|uit;
      invoerdaling|invoerstijging|invoergroei|invoerkrimp; importdaling|importstijging|importgroei|importkrimp; energierekening; importrekening;
      ingevoerde|geïmporteerde hoeveelheid|hoeveelheden|volume|volumes; invoerwaarde; importvolume; goedereninvoer; waarde van de import|invoer; rekening voor|van ..3 uit het buitenland;
      importrekening|invoerrekening|energierekening; invoercijfer|invoercijfers|importcijfer|importcijfers
    `,
    turnover: `
      handel; handelsvolume; handelsverkeer; handelsomzet; goederenhandel; bilaterale handel; buitenlandse handel; handelsuitwisseling;
      handelsstromen; *handel; handelswaarde; onderlinge handel; totale handel; handelsbetrekkingen ter waarde; goederenverkeer;
      goederenstroom; omzet van de handel; wederzijdse handel; handelsbalans van; handelscijfers;
      totale|gezamenlijke|gecombineerde in - en uitvoer|export;
      totale|gezamenlijke import|invoer|export|uitvoer en export|uitvoer|import|invoer; in - en uitvoer|export samen|opgeteld|tezamen;
      import|invoer|export|uitvoer en export|uitvoer|import|invoer samen|opgeteld|tezamen
    `,
    trade_deficit: `
      handelsonbalans; onbalans in de handel; gat op|in de ..1 handelsbalans|betalingsbalans; balans|saldo|handelsbalans ..10 rood; min van ..6 over;
      handel|handelsverkeer|goederenhandel|handelsbalans ..14 rode cijfers; handel|handelsverkeer|goederenhandel ..14 negatief|nadelig uit;
      verschil|balans|saldo|handel ..14 in het nadeel van; negatief|negatieve handelssaldo|saldo|handelsbalans; handelstekort; tekort;
      tekort op de handelsbalans; negatieve handelsbalans; negatief handelssaldo; *handelstekort; handelstekorten; tekort op de goederenbalans;
      handelsgat; saldo ..6 negatief; handelsbalans ..6 tekort; handelsbalans ..8 negatief; balans ..6 negatief; tekort ..6 in|op de handel;
      tekort in|op|bij de handel|goederenhandel; rood op de handelsbalans
    `,
    trade_surplus: `
      plus van ..6 over; handel|handelsverkeer|goederenhandel|handelsbalans ..14 zwarte cijfers;
      handel|handelsverkeer|goederenhandel ..14 positief|gunstig uit;
      verschil|balans|saldo|handel|goederenhandel ..14 in het voordeel van;
      positief|positieve handelssaldo|saldo|handelsbalans;
      handelsbalans|saldo ..5 plus|overschot; per saldo ..8 plus|overschot;
      handelsoverschot; overschot; overschot op de handelsbalans; positief handelssaldo; *handelsoverschot; positieve handelsbalans;
      saldo ..6 positief; handelsbalans ..6 overschot; saldo ten gunste van; handelsbalans ..8 positief; balans ..6 positief;
      uitvoer|export overtreft|overtrof|overtroffen;
      overschot ..6 in|op de handel; overschot in|op|bij de handel|goederenhandel
    `,
    balance: 'handelssaldo; exportsaldo; saldo; saldo van|op|in de ..1 handelsbalans|goederenbalans|handel|goederenhandel',
    signedBalance: 'handelsbalans; goederenbalans; balans van de handel',
    coverage_rate: `
      uitvoer|export|exporten ..4 dekte|dekten|dekt|dekken; dekte|dekten|dekt|dekken ..2 uitvoer|export;
      dekkingsgraad; dekkingspercentage; dekkingsgraad van de invoer|import; export|uitvoer gedeeld door de? import|invoer;
      verhouding tussen export|uitvoer en import|invoer; verhouding van export|uitvoer tot import|invoer
    `,
    investment: `
      investering|investeringen; directe investeringen; buitenlandse investeringen; geïnvesteerd; investeert; investeren;
      investeerde|investeerden; *investeringen; steekt|stak ..8 in; steken ..5 in;
      de|een|als|veruit grootste|belangrijkste|voornaamste ..2 investeerder|investeerders|belegger
    `,
    contract_value: `
      contract|contracten; order|orders; opdracht|opdrachten; leveringscontract; deal ter waarde; *contract; *contracten; raamcontract;
      aanbesteding; opdracht ter waarde; *opdracht; *order;
      handelsmissie|missie|zakenmissie|zakenreis ..16 goed voor; handelsmissie|missie|zakenmissie ..10 leverde|levert|oplevert|opgeleverd
    `,
  },
  metricVerb: {
    purchases: `
      voerde|voerden|voert|voeren ..10 uit ..2 in ,|.|en|:|); voerde|voerden|voert|voeren ..10 in uit|vanuit;
      voerde|voerden|voert|voeren ..10 in , ..3 uit|vanuit; kocht|kochten; koopt; kopen; aangekocht; gekocht; afgenomen; schafte ..6 aan;
      betrok|betrokken; betrekt|betrekken; nam|namen|neemt|nemen ..8 af; nam|namen|neemt|nemen ..5 voor ..9 af; ingekocht; inkocht|inkochten;
      bestelde|bestelden|bestelt|bestellen ..6
      gas|aardgas|lng|olie|aardolie|brandstof|steenkool|kolen|stroom|graan|tarwe|maïs|soja|koffie|cacao|thee|suiker|fruit|groente|groenten|vlees|vis|kaas|wijn|bier|bloemen|auto's|voertuigen|machines|kleding|textiel|staal|koper|goud|diamant|medicijnen|geneesmiddelen|kunstmest|chips|elektronica|goederen|producten|waren
    `,
    exports: `
      exporteer*; geëxporteerd; exporteren; exporteerde|exporteerden; voerde ..20 uit; voerden ..20 uit; uitgevoerd; verkocht|verkochten; verkoopt;
      leverde|leverden; levert; geleverd; verscheepte|verscheepten; verscheept; uitgevoerde; uitvoerde|uitvoerden; stuurde|stuurden;
      vertrok|vertrokken ..14 naar; ging|gingen ..16 naar; gaat|gaan ..12 naar; naar ..3 ging|gingen; sleet|sleten|slijt|slijten; gestuurd; verzonden;
      verzond; verstuurd|verstuurde|verstuurden; leveren; verkopen; uitvoeren; verschepen; zette|zetten ..16 af; afgezet; stuurt|sturen;
      ton|gas|aardgas|lng|olie|aardolie|brandstof|steenkool|kolen|stroom|graan|tarwe|maïs|soja|koffie|cacao|thee|suiker|fruit|groente|groenten|vlees|vis|kaas|wijn|bier|bloemen|auto's|voertuigen|machines|kleding|textiel|staal|koper|goud|diamant|medicijnen|geneesmiddelen|kunstmest|chips|elektronica|goederen|producten|waren ..8 belandde|belandden|belandt|belanden;
      ging|gingen|gaat|gaan ..16 de grens over; ging|gingen|gaat|gaan ..16 over de grens;
      verdien* ..12 aan soja|koffie|cacao|thee|suiker|fruit|groente|groenten|vlees|vis|kaas|wijn|bier|bloemen|koper|goud|tarwe|graan|textiel|kleding;
      bestemd voor; vertrok|vertrokken|vertrekt|vertrekken ..3 uit|vanuit ..3 naar;
      van ..1
      gas|aardgas|lng|olie|aardolie|brandstof|steenkool|kolen|stroom|graan|tarwe|maïs|soja|koffie|cacao|thee|suiker|fruit|groente|groenten|vlees|vis|kaas|wijn|bier|bloemen|auto's|voertuigen|machines|kleding|textiel|staal|koper|goud|diamant|medicijnen|geneesmiddelen|kunstmest|chips|elektronica|goederen|producten|waren voorziet|voorzag|voorzien|voorzagen;
      voorziet|voorzag|voorzagen ..6 van ..1
      gas|aardgas|lng|olie|aardolie|brandstof|steenkool|kolen|stroom|graan|tarwe|maïs|soja|koffie|cacao|thee|suiker|fruit|groente|groenten|vlees|vis|kaas|wijn|bier|bloemen|auto's|voertuigen|machines|kleding|textiel|staal|koper|goud|diamant|medicijnen|geneesmiddelen|kunstmest|chips|elektronica|goederen|producten|waren;
      verdien* ..12 aan zijn|haar|hun ..1
      export|uitvoer|gas|aardgas|lng|olie|aardolie|brandstof|steenkool|kolen|stroom|graan|tarwe|maïs|soja|koffie|cacao|thee|suiker|fruit|groente|groenten|vlees|vis|kaas|wijn|bier|bloemen|auto's|voertuigen|machines|kleding|textiel|staal|koper|goud|diamant|medicijnen|geneesmiddelen|kunstmest|chips|elektronica|goederen|producten|waren;
      ton ..4 verliet|verlieten|verlaat|verlaten; uitvoert; verscheepten|verscheepte; bracht|brachten|brengt|brengen ..3 ton|kuub|vaten ..6 naar;
      ton|vaten|kuub ..4 ging|gingen|gaat|gaan|vertrok|vertrokken ..2 naar; voor ..12 afzette|afzetten;
      aan goederen|producten|waren naar|richting ..4 gegaan|vertrokken|verscheept|gebracht; naar ..4 gegaan|vertrokken|verscheept|gebracht;
      goederen|producten|waren ..8 hun weg ..6 naar; voor ..10 aan waren|goederen|producten kwijt; raakte|raakten|raken ..10 kwijt in|aan;
      afgezet|gesleten in|bij
    `,
    imports: `
      haalde|haalden|haalt|halen ..16 binnen; importeer*; geïmporteerd; importeerde|importeerden; importeren; voerde|voerden ..20 in ,|.|en; ingevoerd; invoerde|invoerden; afgenomen van;
      kwam|kwamen|komt|komen ..12 binnen; kwam|kwamen|komt|komen er ..8 uit|vanuit; kwam|kwamen|komt|komen ..12 aan goederen|producten|waren|diensten; haalde|haalden|haalt|halen ..14 uit;
      haalde|haalden|haalt|halen ..16 vandaan; ton|vaten|kuub ..6 aangevoerd; werd|werden|wordt|worden ..10 aangevoerd uit|vanuit; gelost;
      liet|lieten|laat|laten ..14 overkomen; die|dat ..5 aankomt|aankomen|aankwam|aankwamen;
      dat|die naar Nederland|België|Vlaanderen|Europa|Duitsland|Frankrijk komt|kwam|komen|kwamen; binnenkwam|binnenkwamen|binnenkomt|binnengekomen;
      bracht|brachten|brengt|brengen ..8
      gas|aardgas|lng|olie|aardolie|brandstof|steenkool|kolen|stroom|graan|tarwe|maïs|soja|koffie|cacao|thee|suiker|fruit|groente|groenten|vlees|vis|kaas|wijn|bier|bloemen|auto's|voertuigen|machines|kleding|textiel|staal|koper|goud|diamant|medicijnen|geneesmiddelen|kunstmest|chips|elektronica|goederen|producten|waren ..8 binnen;
      uit ..3 kwam|kwamen|komt|komen ..6
      rozen|gas|aardgas|lng|olie|aardolie|brandstof|steenkool|kolen|stroom|graan|tarwe|maïs|soja|koffie|cacao|thee|suiker|fruit|groente|groenten|vlees|vis|kaas|wijn|bier|bloemen|auto's|voertuigen|machines|kleding|textiel|staal|koper|goud|diamant|medicijnen|geneesmiddelen|kunstmest|chips|elektronica|goederen|producten|waren;
      plaatste|plaatsten|plaatst|plaatsen ..12 orders|bestellingen bij|in;
      betaalde|betaalden|betaalt|betalen ..10 voor ..2
      gas|aardgas|lng|olie|aardolie|brandstof|steenkool|kolen|stroom|graan|tarwe|maïs|soja|koffie|cacao|thee|suiker|fruit|groente|groenten|vlees|vis|kaas|wijn|bier|bloemen|auto's|voertuigen|machines|kleding|textiel|staal|koper|goud|diamant|medicijnen|geneesmiddelen|kunstmest|chips|elektronica|goederen|producten|waren;
      gaf|gaven|geeft|geven ..16 uit aan ..3
      gas|aardgas|lng|olie|aardolie|brandstof|steenkool|kolen|stroom|graan|tarwe|maïs|soja|koffie|cacao|thee|suiker|fruit|groente|groenten|vlees|vis|kaas|wijn|bier|bloemen|auto's|voertuigen|machines|kleding|textiel|staal|koper|goud|diamant|medicijnen|geneesmiddelen|kunstmest|chips|elektronica|goederen|producten|waren;
      besteedde|besteedden|besteedt|besteden ..10 aan ..3
      gas|aardgas|lng|olie|aardolie|brandstof|steenkool|kolen|stroom|graan|tarwe|maïs|soja|koffie|cacao|thee|suiker|fruit|groente|groenten|vlees|vis|kaas|wijn|bier|bloemen|auto's|voertuigen|machines|kleding|textiel|staal|koper|goud|diamant|medicijnen|geneesmiddelen|kunstmest|chips|elektronica|goederen|producten|waren;
      invoert|invoeren; kwijt ..2 aan ..3 gas|aardgas|lng|olie|aardolie|brandstof|steenkool|kolen|stroom|graan|tarwe|maïs|soja|goederen|producten;
      uit ..3 haalde|haalden|haalt|gehaald
    `,
    turnover: `
      gehandeld; handelden; handelde; verhandeld|verhandelden; verhandelde|verhandelt|verhandelen;
      deed|deden|doet|doen|dreef|dreven|drijven|drijft ..8 zaken|handel met; zaken met elkaar; ging|gingen|gaat|gaan ..8 heen en weer; over en weer
    `,
  },
  partner: {
    turnover: 'handelspartner|handelspartners; *handelspartner; partner|partners; *partner',
    imports: 'leverancier|leveranciers; importbron; *leverancier; *leveranciers; land van herkomst; herkomstland',
    exports: `
      afzetmarkt|afzetmarkten; afnemer|afnemers; klant|klanten; exportmarkt|exportmarkten; exportbestemming|exportbestemmingen;
      bestemming|bestemmingen; markt|markten; koper|kopers; exportland; *afnemer; *afnemers; *markt
    `,
    exporter: 'exporteur|exporteurs; *exporteur; *exporteurs',
    importer: 'importeur|importeurs; *importeur; *importeurs',
  },
  firm: {
    firm: `
      bedrijven|ondernemingen|producenten|exporteurs|importeurs|telers|boeren|fabrikanten|ondernemers|handelaren|kwekers|firma’s|firma's|brouwers|brouwerijen|molens|raffinaderijen|chipmakers|autobouwers|slachterijen|vissers|veehouders|fruittelers|handelaars|verwerkers|staalbedrijven|staalfabrieken|fabrieken|branders|koffiebranders|wijnboeren|*fabrikanten|*telers|*producenten|*exporteurs
    `,
  },
};
