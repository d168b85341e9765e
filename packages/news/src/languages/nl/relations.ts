import type { RelationTables } from '../../grammar/language.ts';

export const relations: RelationTables = {
  metric: {
    exports: `
      export; exporten; uitvoer; exportwaarde; exportomzet; exportopbrengst*; exportinkomsten; exportontvangsten; *export; *exporten; *uitvoer; verkopen; verkoop; afzet;
      uitvoerwaarde; exportvolume; buitenlandse verkopen; exportcijfers; goederenexport; waarde van de export|uitvoer; exportgroei;
      exportdaling; exportkrimp; exportstijging; uitvoerdaling|uitvoerstijging|uitvoergroei|uitvoerkrimp; exportrecord|uitvoerrecord|exportplus|exportmin;
      goederenstroom|goederenstromen van|vanuit|uit ..2 naar;
      exportpotentieel|exportpotentie; exportdoel|exportdoelstelling;
      uitvoercijfer|uitvoercijfers|exportcijfer
    `,
    deliveries: 'leveringen; leveranties; zendingen; verschepingen',
    imports: `
      import; importen; invoer; importwaarde; *import; *importen; *invoer; aankopen; inkopen; inkoop; bestellingen bij|uit; invoerdaling|invoerstijging|invoergroei|invoerkrimp; importdaling|importstijging|importgroei|importkrimp; energierekening; importrekening; invoerwaarde;
      importvolume; goedereninvoer; waarde van de import|invoer; rekening voor|van ..3 uit het buitenland; importrekening|invoerrekening|energierekening;
      invoercijfer|invoercijfers|importcijfer|importcijfers
    `,
    turnover: `
      handel; handelsvolume; handelsverkeer; handelsomzet; goederenhandel; bilaterale handel; buitenlandse handel; handelsuitwisseling;
      handelsstromen; *handel; handelswaarde; onderlinge handel; totale handel; handelsbetrekkingen ter waarde; goederenverkeer;
      goederenstroom; omzet van de handel; wederzijdse handel; handelsbalans van; handelscijfers; totale|gezamenlijke|gecombineerde in - en uitvoer|export;
      totale|gezamenlijke import|invoer|export|uitvoer en export|uitvoer|import|invoer; in - en uitvoer|export samen|opgeteld|tezamen;
      import|invoer|export|uitvoer en export|uitvoer|import|invoer samen|opgeteld|tezamen
    `,
    trade_deficit: `
      handelsonbalans; onbalans in de handel; gat op|in de ..1 handelsbalans|betalingsbalans; balans|saldo|handelsbalans ..10 rood; min van ..6 over; handel|handelsverkeer|goederenhandel|handelsbalans ..14 rode cijfers; handel|handelsverkeer|goederenhandel ..14 negatief|nadelig uit;
      verschil|balans|saldo|handel ..14 in het nadeel van;
      negatief|negatieve handelssaldo|saldo|handelsbalans;
      handelstekort; tekort; tekort op de handelsbalans; negatieve handelsbalans; negatief handelssaldo; *handelstekort; handelstekorten;
      tekort op de goederenbalans; handelsgat; saldo ..6 negatief; handelsbalans ..6 tekort; handelsbalans ..8 negatief; balans ..6 negatief;
      tekort ..6 in|op de handel; tekort in|op|bij de handel|goederenhandel; rood op de handelsbalans
    `,
    trade_surplus: `
      plus van ..6 over; handel|handelsverkeer|goederenhandel|handelsbalans ..14 zwarte cijfers; handel|handelsverkeer|goederenhandel ..14 positief|gunstig uit;
      verschil|balans|saldo|handel|goederenhandel ..14 in het voordeel van;
      positief|positieve handelssaldo|saldo|handelsbalans;
      handelsbalans|saldo ..5 plus|overschot; per saldo ..8 plus|overschot;
      handelsoverschot; overschot; overschot op de handelsbalans; positief handelssaldo; *handelsoverschot; positieve handelsbalans;
      saldo ..6 positief; handelsbalans ..6 overschot; saldo ten gunste van; handelsbalans ..8 positief; balans ..6 positief;
      uitvoer|export overtreft|overtrof|overtroffen;
      overschot ..6 in|op de handel; overschot in|op|bij de handel|goederenhandel
    `,
    coverage_rate: `
      dekkingsgraad; dekkingspercentage; dekkingsgraad van de invoer|import; export|uitvoer gedeeld door de? import|invoer;
      verhouding tussen export|uitvoer en import|invoer; verhouding van export|uitvoer tot import|invoer
    `,
    investment: `
      investering|investeringen; directe investeringen; buitenlandse investeringen; geïnvesteerd; investeert; investeren;
      investeerde|investeerden; *investeringen; steekt|stak ..8 in; steken ..5 in;
      de|een|als|veruit grootste|belangrijkste|voornaamste ..2 investeerder|investeerders|belegger
    `,
    contract_value:
      `
      contract|contracten; order|orders; opdracht|opdrachten; leveringscontract; deal ter waarde; *contract; *contracten; raamcontract;
      aanbesteding; opdracht ter waarde; *opdracht; *order;
      handelsmissie|missie|zakenmissie|zakenreis ..16 goed voor; handelsmissie|missie|zakenmissie ..10 leverde|levert|oplevert|opgeleverd
    `,
  },
  metricVerb: {
    purchases: `
      voerde|voerden|voert|voeren ..10 uit ..2 in ,|.|en|:|);
      kocht|kochten; koopt; kopen; aangekocht; gekocht; afgenomen; schafte ..6 aan; betrok|betrokken; betrekt|betrekken;
      nam|namen|neemt|nemen ..8 af; nam|namen|neemt|nemen ..5 voor ..9 af; ingekocht; inkocht|inkochten;
      bestelde|bestelden|bestelt|bestellen ..6 gas|aardgas|lng|olie|aardolie|brandstof|steenkool|kolen|stroom|graan|tarwe|maïs|soja|koffie|cacao|thee|suiker|fruit|groente|groenten|vlees|vis|kaas|wijn|bier|bloemen|auto's|voertuigen|machines|kleding|textiel|staal|koper|goud|diamant|medicijnen|geneesmiddelen|kunstmest|chips|elektronica|goederen|producten|waren
    `,
    exports: `
      exporteer*; geëxporteerd; exporteren; exporteerde|exporteerden; voerde ..14 uit; voerden ..14 uit; uitgevoerd; verkocht|verkochten;
      verkoopt; leverde|leverden; levert; geleverd; verscheepte|verscheepten; verscheept; uitgevoerde; uitvoerde|uitvoerden; stuurde|stuurden;
      vertrok|vertrokken ..14 naar; ging|gingen ..16 naar; gaat|gaan ..12 naar; naar ..3 ging|gingen; sleet|sleten|slijt|slijten; gestuurd; verzonden; verzond; verstuurd|verstuurde|verstuurden; leveren; verkopen; uitvoeren; verschepen; zette|zetten ..16 af; afgezet; stuurt|sturen;
      ton|gas|aardgas|lng|olie|aardolie|brandstof|steenkool|kolen|stroom|graan|tarwe|maïs|soja|koffie|cacao|thee|suiker|fruit|groente|groenten|vlees|vis|kaas|wijn|bier|bloemen|auto's|voertuigen|machines|kleding|textiel|staal|koper|goud|diamant|medicijnen|geneesmiddelen|kunstmest|chips|elektronica|goederen|producten|waren ..8 belandde|belandden|belandt|belanden; ging|gingen|gaat|gaan ..16 de grens over; ging|gingen|gaat|gaan ..16 over de grens; verdien* ..12 aan soja|koffie|cacao|thee|suiker|fruit|groente|groenten|vlees|vis|kaas|wijn|bier|bloemen|koper|goud|tarwe|graan|textiel|kleding; bestemd voor; vertrok|vertrokken|vertrekt|vertrekken ..3 uit|vanuit ..3 naar;
      van ..1 gas|aardgas|lng|olie|aardolie|brandstof|steenkool|kolen|stroom|graan|tarwe|maïs|soja|koffie|cacao|thee|suiker|fruit|groente|groenten|vlees|vis|kaas|wijn|bier|bloemen|auto's|voertuigen|machines|kleding|textiel|staal|koper|goud|diamant|medicijnen|geneesmiddelen|kunstmest|chips|elektronica|goederen|producten|waren voorziet|voorzag|voorzien|voorzagen;
      voorziet|voorzag|voorzagen ..6 van ..1 gas|aardgas|lng|olie|aardolie|brandstof|steenkool|kolen|stroom|graan|tarwe|maïs|soja|koffie|cacao|thee|suiker|fruit|groente|groenten|vlees|vis|kaas|wijn|bier|bloemen|auto's|voertuigen|machines|kleding|textiel|staal|koper|goud|diamant|medicijnen|geneesmiddelen|kunstmest|chips|elektronica|goederen|producten|waren;
      verdien* ..12 aan zijn|haar|hun ..1 export|uitvoer|gas|aardgas|lng|olie|aardolie|brandstof|steenkool|kolen|stroom|graan|tarwe|maïs|soja|koffie|cacao|thee|suiker|fruit|groente|groenten|vlees|vis|kaas|wijn|bier|bloemen|auto's|voertuigen|machines|kleding|textiel|staal|koper|goud|diamant|medicijnen|geneesmiddelen|kunstmest|chips|elektronica|goederen|producten|waren;
      ton ..4 verliet|verlieten|verlaat|verlaten; uitvoert; verscheepten|verscheepte;
      bracht|brachten|brengt|brengen ..3 ton|kuub|vaten ..6 naar; ton|vaten|kuub ..4 ging|gingen|gaat|gaan|vertrok|vertrokken ..2 naar;
      voor ..12 afzette|afzetten; aan goederen|producten|waren naar|richting ..4 gegaan|vertrokken|verscheept|gebracht; naar ..4 gegaan|vertrokken;
      goederen|producten|waren ..8 hun weg ..6 naar; voor ..10 aan waren|goederen|producten kwijt; raakte|raakten|raken ..10 kwijt in|aan; afgezet|gesleten in|bij
    `,
    imports: `
      importeer*; geïmporteerd; importeerde|importeerden; importeren; voerde|voerden ..14 in ,|.|en; ingevoerd; invoerde|invoerden;
      afgenomen van; kwam|kwamen|komt|komen ..12 binnen; kwam|kwamen|komt|komen ..12 aan goederen|producten|waren|diensten; haalde|haalden|haalt|halen ..14 uit;
      haalde|haalden|haalt|halen ..16 vandaan; ton|vaten|kuub ..6 aangevoerd; werd|werden|wordt|worden ..10 aangevoerd uit|vanuit; gelost; liet|lieten|laat|laten ..14 overkomen;
      die|dat ..5 aankomt|aankomen|aankwam|aankwamen; dat|die naar Nederland|België|Vlaanderen|Europa|Duitsland|Frankrijk komt|kwam|komen|kwamen; binnenkwam|binnenkwamen|binnenkomt|binnengekomen; bracht|brachten|brengt|brengen ..8 gas|aardgas|lng|olie|aardolie|brandstof|steenkool|kolen|stroom|graan|tarwe|maïs|soja|koffie|cacao|thee|suiker|fruit|groente|groenten|vlees|vis|kaas|wijn|bier|bloemen|auto's|voertuigen|machines|kleding|textiel|staal|koper|goud|diamant|medicijnen|geneesmiddelen|kunstmest|chips|elektronica|goederen|producten|waren ..8 binnen;
      uit ..3 kwam|kwamen|komt|komen ..6 rozen|gas|aardgas|lng|olie|aardolie|brandstof|steenkool|kolen|stroom|graan|tarwe|maïs|soja|koffie|cacao|thee|suiker|fruit|groente|groenten|vlees|vis|kaas|wijn|bier|bloemen|auto's|voertuigen|machines|kleding|textiel|staal|koper|goud|diamant|medicijnen|geneesmiddelen|kunstmest|chips|elektronica|goederen|producten|waren; plaatste|plaatsten|plaatst|plaatsen ..12 orders|bestellingen bij|in;
      betaalde|betaalden|betaalt|betalen ..10 voor ..2 gas|aardgas|lng|olie|aardolie|brandstof|steenkool|kolen|stroom|graan|tarwe|maïs|soja|koffie|cacao|thee|suiker|fruit|groente|groenten|vlees|vis|kaas|wijn|bier|bloemen|auto's|voertuigen|machines|kleding|textiel|staal|koper|goud|diamant|medicijnen|geneesmiddelen|kunstmest|chips|elektronica|goederen|producten|waren;
      gaf|gaven|geeft|geven ..16 uit aan ..3 gas|aardgas|lng|olie|aardolie|brandstof|steenkool|kolen|stroom|graan|tarwe|maïs|soja|koffie|cacao|thee|suiker|fruit|groente|groenten|vlees|vis|kaas|wijn|bier|bloemen|auto's|voertuigen|machines|kleding|textiel|staal|koper|goud|diamant|medicijnen|geneesmiddelen|kunstmest|chips|elektronica|goederen|producten|waren;
      besteedde|besteedden|besteedt|besteden ..10 aan ..3 gas|aardgas|lng|olie|aardolie|brandstof|steenkool|kolen|stroom|graan|tarwe|maïs|soja|koffie|cacao|thee|suiker|fruit|groente|groenten|vlees|vis|kaas|wijn|bier|bloemen|auto's|voertuigen|machines|kleding|textiel|staal|koper|goud|diamant|medicijnen|geneesmiddelen|kunstmest|chips|elektronica|goederen|producten|waren;
      invoert|invoeren;
      kwijt ..2 aan ..3 gas|aardgas|lng|olie|aardolie|brandstof|steenkool|kolen|stroom|graan|tarwe|maïs|soja|goederen|producten; uit ..3 haalde|haalden|haalt|gehaald
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
  firm: { firm: `
    bedrijven|ondernemingen|producenten|exporteurs|importeurs|telers|boeren|fabrikanten|ondernemers|handelaren|kwekers|firma’s|firma's|brouwers|brouwerijen|molens|raffinaderijen|chipmakers|autobouwers|slachterijen|vissers|veehouders|fruittelers|handelaars|verwerkers|staalbedrijven|staalfabrieken|fabrieken|branders|koffiebranders|wijnboeren|*fabrikanten|*telers|*producenten|*exporteurs
  ` },
  topic: {
    gdp: `
      bespaard|bespaarde|besparing|besparingen; hun|zijn|haar verliezen;
      bbp; bruto binnenlands product; economie; economische groei; BBP;
      toegevoegde waarde; verdiensten; exportverdiensten; aan verdiensten; overhoudt|overhield|overhielden; economische waarde; bijdrage aan de economie
    `,
    inflation: 'inflatie; consumentenprijz*; prijsindex; levensonderhoud; kerninflatie',
    prices: `
      prijs; prijzen; exportprijz*; importprijz*; olieprijs; *prijzen; *prijs; vrachttarieven; prijsniveau; kost|kostte|kosten; huur|huren;
      huizenprijzen; vrachtprijs; een kilo|liter|krop; benzine; prijspeil
    `,
    unemployment: `
      *lonen; werkloosheid; werklozen; banen; werkgelegenheid; lonen; salaris*; personeel; medewerkers; werknemers; douaniers; ambtenaren;
      loonstijging; douaniers; arbeidsplaatsen; minimumloon; werklozen; vacatures; staking*; arbeidsmarkt; werkenden; loon; cao*; baan;
      *banen; arbeidsjaren; voltijdequivalent*; voltijdsequivalent*; fte; bonus|bonussen; premie|premies; *salaris; *salarissen; ontslagen; gewerkte uren; loonsverhoging; uurloon; maandloon
    `,
    tariff: `
      tarief; tarieven; *tarieven; *tarief; *belasting; invoerrecht|invoerrechten; invoertarief|invoertarieven; importtarief|importtarieven;
      importheffing|importheffingen; heffing|heffingen; accijns; accijnzen; quotum; quota; douanerechten; belasting*; btw; douane-inkomsten;
      douaneopbrengsten; exportheffing; invoerheffing*; douanetarief*; importquotum; boete|boetes; sancties; *sancties; boycot*; handelsverbod; importstop; embargo*; accijnzen; toeslag; toeslagen;
      douaneheffing*; subsidies;
      importplafond|importplafonds|invoerplafond|invoerplafonds; *plafond; plafond van; prijsplafond*; vrijstelling; invoerquotum|invoerquota; contingent|contingenten; leges;
      keuringskosten; rechten op de ..2 markt
    `,
    poll: `
      peiling|peilingen; enquête; ondervraagden; kiezers; stemmen; respondenten; opiniepeiling; opkomst; steun voor; draagvlak; onderzoek onder;
      lezers; kijkers; abonnees; oplage; leden; volgers; ondernemers; deelnemers; van de ondernemers|bedrijven; somber;
      bedrijven die ..3 antwoordden|reageerden; ondervraagde|geënquêteerde bedrijven|ondernemers|exporteurs; enquête|peiling onder; vertrouwensindex; inkoopmanagersindex
    `,
    weather: `
      °C; °; graden; temperatuur; regen; neerslag; wind; luchtvochtigheid; stuwmeer|stuwmeren; droogte; waterpeil
    `,
    shares:
      'aandeel ..2 Royal; aandelen; beurs; koers; beurskoers; aandelenkoers; AEX; index; beurswaarde; slotkoers; het aandeel sloot|noteert|noteerde; aandeel ..4 beurs|koers; koersen; dividend',
    rates: `
      de euro|dollar|dirham|roebel|yuan|yen|lira|roepie|peso|frank; het pond; rente; rentetarief; wisselkoers; obligatie*; hypotheek*;
      basispunten; inflatiedoel; wisselkoersen; de cedi|naira|zloty|kroon|won|rand; centrale bank
    `,
    debt: `
      schuld; staatsschuld; begroting; begrotingstekort; lopende rekening; lening|leningen; reserves; deviezenreserves; subsidie*; hulp;
      overheidsuitgaven; overmakingen; steunpakket; belastinginkomsten; budget; buitenlandse schuld; schuldenlast; financiering; fonds; bijdrage;
      donatie; uitgaven; inkomsten; kredieten; krediet; deviezen; pensioen*; vermogen; steun van;
      handelskrediet|handelskredieten|exportkrediet|exportkredieten; kredietlijn|kredietlijnen; kredietfaciliteit*; handelsfinanciering; noodhulp;
      voedselhulp|ontwikkelingshulp|hulpgelden|hulpgeld; goudreserves|goudreserve|goudvoorraad; deviezenvoorraad;
      leent|leende|leenden|lenen|uitgeleend; verstrekt|verstrekte|verstrekten|verstrekken; valutareserves|valutareserve; borgstelling*;
      polis|polissen; verzekering|verzekeringen; exportkredietverzekering*; herverzekering; schade; schadeclaim|schadeclaims; uitgekeerd;
      garanties|garantie|garantiefonds; verliespost;
      dekkingsgraad van het|de ..2 pensioenfonds|fonds|verzekeraar; pensioenfonds*; beleidsdekkingsgraad; voorschot|voorschotten; achterstallig*; afgeschreven|afgeboekt;
      betalingsachterstand*; schenking|schenkingen; noodkrediet*;
      durfkapitaal; startkapitaal; leningbedrag; staatslening*; uitbetaald; subsidiepot; gemeenschapsgeld; belastinggeld; begrotingspost;
      hulpgoederen; hulpzending*; hulpkonvooi*; hulpvrachten
    `,
    tourism: `
      toeris*; bezoekers; reizigers; passagiers; overnachtingen; vluchten; hotels; toeristen; gasten; cruise*; hotelkamers; luchthaven;
      vakantiegangers
    `,
    population: `
      hun aantal; student|studenten; scholieren|leerlingen; bevolking; inwoners; huishoudens; studenten; migranten; vluchtelingen; mensen; kinderen; leerlingen; bewoners; jongeren; inwoner;
      armoede*; geboorten; sterfte; vrouwen; mannen; levensverwachting; artsen; Belgen|Nederlanders wonen|woont|vindt|vinden|denkt|denken|werkt|werken|leeft|leven; van de Belgen|Nederlanders; migratie; gezinnen;
      dorpelingen; patiënten; schoolkinderen; families; voedt|voeden
    `,
    production: `
      productie; oogst; opbrengst; opbrengsten; capaciteit; verbruik; consumptie; industriële productie; detailhandel; detailhandelsverkopen;
      winst; winsten; jaaromzet; omzet; areaal; hectare; hectaren; vangst; vraag naar; marktaandeel; productievolume; nettowinst; kwartaalomzet;
      autoverkopen; nieuwbouw; bouw; registraties; voorraden; melkproductie; teelt; veestapel; fabriek|fabrieken; mijn|mijnen; raffinaderij;
      overslag; goederenoverslag; vloot; oliewinning; winning; gaswinning; faillissement*; woningen; bouwvergunning*; winkels; supermarkt*;
      omzetten; beurswaarde; vangstquota; visvangst; orderboek; orderportefeuille; velden; boomgaard*; kassen; produceerde|produceerden;
      oogstte|oogstten; bouwde|bouwden; oogstten; oogstte; vingen; geoogst; geproduceerd;
      webwinkel|webwinkels; webshop|webshops; e-commerce; online aankopen|bestedingen|verkopen|uitgaven|bestellingen|omzet|verkoop|winkelen; onlineverkoop|onlineverkopen|onlineaankopen;
      thuiswinkel*; internetaankopen; postorder*; pakketten|pakjes|pakketjes; miljoen|miljard|duizend aankopen|bestellingen|transacties|zendingen; winkelomzet*; *areaal;
      tarweoogst|maïsoogst|aardappeloogst|uienoogst|appeloogst|perenoogst|fruitoogst|bietenoogst|katoenoogst|cacao-oogst|koffieoogst|rijstoogst|wijnoogst|olijfoogst; oogsten; grondgebruik;
      uitgezaaid; ingezaaid; graanoogst; wereldmarkt voor; marktomvang; marktvolume; kleinhandel; kleinhandelaars; consumenten gaven|geven|kochten; huishoudens gaven|geven;
      *productie; *verbruik; *consumptie; bioscoop*; horeca*; bouwsector; per hoofd; zonnepanelen|windmolens|windturbines; laadpalen; huizenverkoop|woningverkoop; winkelstraat*; kassa*; *vangst; omzetcijfer*;
      geslacht*|slachtte|slachtten|slacht; slachterijen slachtten; zaaide|zaaiden|zaaien|gezaaid|plantte|plantten|geplant|gepoot;
      haven|havens|terminal|terminals|luchthaven verwerkte|verwerkten|verwerkt; sloeg|sloegen ..8 over; overgeslagen; eet|eten|aten|gegeten|drinkt|drinken|dronk|dronken; silo|silo's;
      opgeslagen; pakhuizen|opslagtanks|loodsen; autodealers|dealers; gebrouwen|gemalen; zette|zetten ..6 om;
      mest; drijfmest; mestoverschot*; mestplaatsing; fosfaatoverschot*;
      stroomoverschot*|stroomtekort*|watertekort*|woningtekort*|personeelstekort*|begrotingsoverschot*|graantekort*;
      zette|zetten ..12 om; omgezet; boekte|boekten|noteerde|ontving|ontvingen ..8 bestellingen|orders; orderinstroom; orderintake; orderportefeuille;
      haalt|haalde|haalden|halen ..6 van de|zijn|haar|hun omzet|*omzet|*verkoop|jaaromzet|inkomsten; weekomzet; dagomzet; veilingomzet; groepsomzet; bedrijfsresultaat; brutowinst;
      kwartaalwinst; jaarwinst;
      geladen en gelost; gelost en geladen; laadde|laadden|laden|laadt en lost|loste|losten|lossen; aan- en afvoer; overslagvolume; containeroverslag; melkplas; melkaanvoer;
      veilingaanvoer; legsel;
      wisselde|wisselden|wisselt|wisselen ..6 van eigenaar; uitgestoten; straatwaarde; winkelwaarde; marktwaarde; huizenmarkt; woningmarkt; leghennen; kippen|varkens|koeien|dieren
      geruimd|geslacht; ruimingen;
      thuismarkt; binnenlandse markt|verkoop|verkopen|afzet|omzet; binnenlands verbruik; marktgrootte; kan|kunnen ..6 per jaar maken|produceren|verwerken; jaarcapaciteit;
      productiecapaciteit; verwerkingscapaciteit;
      megawattuur; areaaluitbreiding; zaaiuien; bunker*; vaten in de grond; oliereserve|oliereserves|gasreserve|gasreserves|gasvoorraad; jaarproductie; tonnage; scheepsladingen;
      aanlopen; schepen aangedaan;
      meer|minder containers|teu|schepen|passagiers|treinen|vrachtwagens|vluchten
    `,
    other: `
      trekt|trok|trekken|trokken ..10 uit;
      geldzendingen; geldovermakingen; overmakingen; overschrijvingen; remittances; stuurde|stuurden|stuurt|sturen|maakt|maken|maakten|maakte ..10 geld; geld|bedrag|bedragen overgemaakt;
      douaneontvangsten|douane-inkomsten|douanerechten; geldzendingen|geldovermakingen; heffing|heffingen; overmakingen;
      schonk|schonken|schenkt|geschonken|doneerde|doneerden|donatie; ledental; voorbeeldformulier;
      handelsakkoord; handelsovereenkomst; handelsoorlog; handelsmissie; handelsdelegatie; handelsvertegenwoordig*; Kamer van Koophandel;
      ministerie van Handel; minister van Handel; vrijhandel*; vrijhandelsakkoord; uitstoot; criminaliteit; ongevallen; besmettingen; vaccin*;
      handelsbetrekkingen; handelsrelatie*; handelsbeleid; handelsbarrières; wapenhandel; mensenhandel; drugshandel; vakbond*; handelsbanden;
      Wereldhandelsorganisatie; handelsgesprekken; tussenhandel; vertrouwen; ondernemersvertrouwen; handelsattaché; handelsdeal; exportverbod;
      exportvergunning*; importverbod; groothandel; handelsgeest; handelsgeschil; misdrijven; moorden; CO2*; brand|branden; doden; gewonden;
      soldaten; drones; delegatieleden; exposanten; pagina's; minuten; kilometer; km; meter; vierkante; zetels; korting*; octrooien; beurzen;
      visa; doelpunten; medailles; aantal;
      inbeslagname|inbeslagnames|inbeslagneming*; in beslag genomen; onderschept|onderschepte|onderschepten; smokkel*; gesmokkeld*; namaak*; vervalsingen; schadevergoeding*; dwangsom; schikking;
      uitvoeraangifte*|invoeraangifte*|douaneaangifte*|exportaangifte*; vrijstelling|vrijstellingsgrens|drempelbedrag|drempelwaarde; zendingen|pakjes|pakketten vanaf|boven|onder|tot;
      losgeld; steekpenningen; verduisterd*; witwas*; diefstal|diefstallen; inbraken; rechtszaken|rechtszaak; cyberaanvallen; verkeersongevallen; stembiljetten;
      cocaïne; heroïne; drugs; verdovende; ivoor; belastingontduiking; douaniers vonden|troffen|ontdekten;
      keer|maal bekeken|gedeeld|gelezen|geliket|aangeklikt|gedownload; weergaven; views; volgers; merkregistraties; merkaanvragen; octrooiaanvragen; vergunningen; vergunning;
      deelnemerslijst; deelnemers;
      emissierechten|uitstootrechten|CO2-rechten; ton CO2; rechten op de Europese markt; formulieren; keuringen; monsters; afgekeurd*; klachten; handtekeningen opgehaald;
      petitie; wachttijd|wachttijden; file|files;
      vluchten per week; landgenoten; dienstplichtigen; vrachtwagenchauffeurs; chauffeurs; zeelieden; stakers;
      in de eerste|tweede|laatste plaats; aan diensten; keer|maal hun|een|zijn|haar handtekening|handtekeningen|krabbel
    `,
  },
  move: {
    up: `
      opkrikken|opgekrikt|krikte|krikten ..14 op; wist|wisten|weet|weten ..20 op te krikken|voeren|schroeven|drijven|vijzelen; opgevoerd|opgeschroefd|opgedreven|opgevijzeld; voerde|voerden|schroefde|schroefden|dreef|dreven|vijzelde|vijzelden ..14 op;
      uitvoerstijging|uitvoergroei|importgroei|importstijging|invoergroei|invoerstijging;
      verhoging van; vermeerdering; opleving van; aanwas;
      vergrootte|vergrootten; trok|trokken ..20 aan; breidde|breidden zich ..20 uit; zwol|zwollen ..20 aan; explodeer*; veerde|veerden ..20 op; opgeveerd; zat|zitten ..2 in de lift; pluste|plusten; dikte|dikten ..20 aan;
      gestegen; steeg|stegen; stijgt|stijgen; stijging; gegroeid; groeide|groeiden; groeit|groeien; groei; toegenomen; nam ..14 toe;
      namen ..14 toe; toename; toenam|toenamen; neemt ..6 toe; opgelopen; liep|liepen ..6 op; loopt ..6 op; oploopt; oplopen; opliep; verhoog*;
      vergroot; klom|klommen; geklommen; klimt; sprong|sprongen; gesprongen; sprong; aangetrokken; trok|trokken ..4 aan; hoger; verbeter*;
      uitgebreid; verbreed; verruimd; omhoog; plus; winst van; vooruitgang; uitkwam hoger; aangewassen; aanzwel*; geëxplodeerd; aangedikt;
      schoot ..4 omhoog; herstel*; verdiep*; versnel*; ging ..4 vooruit; groter; omhooggeschoten; omhoog geschoten; uitbreid*; won; gewonnen;
      verstevig*; gaat|gaan|ging|gingen ..6 omhoog; extra; exportgroei; exportstijging;
      aandikken; bijgekomen; deed|deden|doet|doen er ..10 bij; kwam|kwamen er ..8 bij; klimmen|geklommen; opveren; aantrekken; schoot|schoten ..6 omhoog
    `,
    down: `
      uitvoerdaling|uitvoerkrimp|importdaling|importkrimp|invoerdaling|invoerkrimp; terugschroeven|teruggeschroefd; terug te schroeven|dringen|brengen; schroefde|schroefden|bracht|brachten ..14 terug;
      achteruitgang; inzinking; dip van; verlaging van;
      duikel*; zwakte|zwakten ..20 af; donderde|donderden ..20 in elkaar; ging|gingen ..20 onderuit; zonk|zonken; boette|boetten ..20 in; gleed|gleden ..20 weg; kalfde|kalfden ..20 af;
      gedaald; daalde|daalden; daalt|dalen; inzakken; inzakte|inzakten; zakte|zakten ..8 in; kelderen; kelderde|kelderden; daling; afgenomen; nam ..14 af; namen ..14 af; afname; afnam|afnamen; neemt ..6 af; teruggelopen;
      liep|liepen ..6 terug; terugliep; terugloop; gekrompen; kromp|krompen; krimpt; krimp; geslonken; slonk|slonken; verminder*; verlaagd;
      gezakt; zakte|zakten; zakt; viel|vielen ..5 terug; gevallen; terugval; teruggang; lager; verloor|verloren; verlies; ingestort;
      stortte ..6 in; kelder*; gekelderd; ingezakt; zakte ..4 in; teruggevallen; versmald; kleiner; min; teruggebracht; dook|doken; gedoken;
      inkromp; minder; verslechter*; viel|vielen; achteruit; achteruitgegaan; ging ..4 achteruit; gaat|gaan|ging|gingen ..6 omlaag; afgezwakt; tuimel*; ingeleverd; inleverde;
      terug; exportdaling; exportkrimp; verzwak*; brokkel*;
      leverde|leverden|levert|leveren ..14 in; inleveren|inleverden; raakte|raakten ..10 kwijt; ging|gingen er ..8 af; wegzakken|weggezakt; wegviel|wegvielen; terugvallen; terugzakken
    `,
    flat: 'gelijk; stabiel; onveranderd; constant',
  },
  share: { share: 'aandeel; aandeel van; percentage|percentages; deel; part' },
  shareVerb: {
    taken: 'nam|namen|neemt|nemen ..8 af',
    goes: 'ging|gingen|gaat|gaan|vertrok|vertrokken|vloeide|vloeiden|belandde|belandden ..16 naar',
    share: `
      goed voor; vertegenwoordig*; maakt|maken|maakte|maakten ..4 uit; uitmaakt; beslaat; besloeg; vormt; vormen; neemt ..5 voor zijn rekening;
      nam ..5 voor zijn rekening; voor rekening; bestemd voor; ging naar; gaat naar; afkomstig; komt uit; kwam uit; dekt|dekte|dekken|dekten;
      bedraagt van; bestaat|bestond|bestaan|bestonden ..3 uit; voor haar rekening; kwam van; afkomstig uit|van; belangrijkste|grootste post|product|productgroep|exportproduct;
      komt|komen|kwam|kwamen ..4 uit; bestemming van|voor; onder controle van;
      kwam|kwamen|komt|komen ..14 terecht; terechtgekomen; terechtkwam|terechtkwamen|terechtkomt;
      toe te schrijven aan; op het conto van|komt|kwam; op conto van
    `,
  },
  total: { measure: 'volume; waarde; volumes; hoeveelheid', total: 'totaal; totale; alle; geheel; hele' },
  by: { by: 'met', of: 'van; ter hoogte van; ten belope van' },
  until: {
    to: `
      tot; naar; op; bedroeg|bedroegen; bedraagt|bedragen; kwam ..4 uit op; kwamen ..4 uit op; uitkomt op; uitkwam op; bereikte|bereikten;
      bereikt; bereiken; was; waren; beliep|beliepen; goed voor; ter waarde van; een waarde van; voor; ging het om; uit op; uitgekomen op;
      komt uit op; noteerde; steeg naar; telde; is; zijn; haalde|haalden; overschreed; overschrijdt; lag op; staat op; stond op; van ruim
    `,
  },
  more: {
    up: 'meer; hoger; omvangrijker; ruimer; meer dan; groter; extra; toename; stijging; groei; winst; erbij; boven het? peil|niveau; boven die|dat|de waarde|uitvoer|invoer|export|import? van; boven 199*|200*|201*|202*; boven vorig jaar; boven het jaar',
    down: 'minder; lager; geringer; daling; afname; krimp; eraf; kleiner; onder het? peil|niveau; onder die|dat|de waarde|uitvoer|invoer|export|import? van; onder 199*|200*|201*|202*; onder vorig jaar; onder het jaar',
  },
  rank: {
    n: `
      {n:ord} plaats|plek|positie; plaats|plek|positie|rang|nummer {n:n};
      {n:ord} ..2 handelspartner|partner|leverancier|afzetmarkt|exporteur|importeur|exportmarkt|exportbestemming|bestemming|afnemer|klant|markt;
      {n:ord} grootste|belangrijkste; staat|stond|eindigt|eindigde op {n:ord}; {n:ord} onder; is|was|werd|wordt|blijft {n:ord} met|,|en|achter|na; op|de? {n:ord} plaats|plek|positie; {n:ord} in de|het rij|lijst|ranglijst|klassement|rangschikking|top;
      {n:ord} ..1 *leverancier|*afnemer|*exporteur|*importeur|*partner|*bestemming
    `,
    'n+1': 'op {n:n} na ..1 grootste|belangrijkste; op één na ..1 grootste|belangrijkste',
    1: `
      grootste|belangrijkste|voornaamste ..2
      handelspartner|leverancier|afzetmarkt|exporteur|importeur|exportmarkt|afnemer|klant|exportbestemming|bestemming|markt|*leverancier|*afnemer|*exporteur|*importeur|*partner
    `,
    2: 'op één na ..1 grootste|belangrijkste; op een na ..1 grootste|belangrijkste',
    to: 'van de? {n:ord} naar|tot de? {m:ord}',
    'change+': `
      steeg|stegen|klom|gestegen|geklommen|stijgt|won|schoof met? {n:n} plaatsen|plaats|plekken|posities ..1 op?;
      {n:n} plaatsen|plaats|plekken|posities hoger|gestegen|geklommen|omhoog|op; winst van {n:n} plaatsen
    `,
    'change-': `
      daalde|zakte|verloor|gedaald|gezakt met? {n:n} plaatsen|plaats|plekken|posities;
      {n:n} plaatsen|plaats|plekken|posities lager|gezakt|gedaald|omlaag|verloren
    `,
  },
  oneOf: { some: 'een van de; één van de; onder de; tot de' },
  partnerList: { list: `
      bovenaan de? lijst; voert|voeren de lijst aan?; gevolgd door; belangrijkste|grootste|voornaamste ..2 landen|markten|afzetmarkten|bestemmingen|afnemers|leveranciers|klanten|herkomstlanden|bestemmingslanden;
      daarna volgen|volgden; andere|overige ..1 afnemers|importeurs|leveranciers|klanten|afzetmarkten; top - ? drie|vijf|tien|3|5|10
  ` },
  prep: {
    by: 'door',
    to: 'naar; aan; richting; bestemd voor; voor',
    from: 'uit; vanuit; afkomstig uit|van; van uit',
    with: 'met; tegenover; jegens; ten opzichte van',
    between: 'tussen',
    of: 'van; der; van de|het',
    in: 'in; op; binnen; bij',
    among: 'onder',
    view: 'voor; vanuit ..1 oogpunt; gezien vanuit',
    than: 'achter; voor; na; vóór; behalve; gevolgd door; buiten; via; dan; buiten de; behalve naar|met|in',
  },
  per: { price: 'per ton|kilo|vat|liter|inwoner|hoofd|stuk|hoofd|container|kilogram|MWh; de ton; het kilo|vat; / ton' },
  part: { of: 'waarvan; daarvan; waaronder; hiervan' },
  ofWhat: { whole: 'van alles? wat; van al wat|dat|hetgeen' },
  rate: { growth: 'op jaarbasis; per jaar; in een jaar tijd; jaarlijks' },
  thatIs: { part: 'of; ofwel; oftewel; dus; dat is; goed voor' },
  possessive: { own: 'zijn; haar; hun' },
  both: {
    both: 'beide landen; twee landen; de twee landen; bilateraal|bilaterale; onderling|onderlinge; beide partijen; wederzijds*; beide staten; elkaar; onze handel|handelsomzet; ons handelsvolume|handelsverkeer',
  },
  favour: {
    for: 'in het voordeel van; ten gunste|voordele|faveure van; gunstig voor',
    against: 'in het nadeel van; ten nadele|koste van; ongunstig voor',
    minus: 'in het rood; in de min; rode cijfers; rood',
    plus: 'in de plus; zwarte cijfers',
  },
  reverse: {
    reverse: `
      in omgekeerde richting; omgekeerd; in de andere richting; de andere kant op; andersom; in tegengestelde richting; omgekeerde weg;
      op zijn beurt; vice versa
    `,
  },
  compare: {
    was: 'was; waren',
    base: `
      zoveel als; zo veel als; zo hoog als; dan; vergeleken met; ten opzichte van; in vergelijking met|tot; tegen; tegenover; afgezet tegen;
      vergeleken bij; het peil van; het niveau van; peil van; boven|onder die|dat|de waarde|uitvoer|invoer|export|import? van
    `,
    weak: 'na; op; boven; onder; als',
  },
  break: { before: 'nadat', break: 'terwijl; maar; waarbij; hoewel', adverb: `
      maar liefst|net|weinig; maar eventjes;
      daarentegen; echter; niettemin; al; aan de andere kant; toch; daartegenover; op hun beurt; intussen; ondertussen; dan weer
    ` },
  and: { and: 'en; of; alsook; evenals; &' },
  respective: { each: 'respectievelijk' },
  former: { former: 'de eerste; eerstgenoemde|eerstgenoemden', latter: 'de laatste; laatstgenoemde|laatstgenoemden; de tweede' },
  not: {
    rumour: `
      iemand ..5 zei|beweerde|beweren|schreef;
      iemand schreef|beweerde|beweert|zei; nepnieuws; gerucht|geruchten; fabel; fabeltje; spookcijfer; sociale media; viraal|virale; video beweert; bericht beweert; gaat rond; rondgaat;
      kettingbericht;
      bewerkte|gemanipuleerde|vervalste|valse|nep|gefabriceerde|gefotoshopte|verzonnen ..1 schermafbeelding|screenshot|afbeelding|foto|document|video|filmpje|tweet|brief|bericht|citaat|opname|persbericht;
      nepfoto*|nepdocument*|nepvideo*|nepbrief*|nepaccount*; fotomontage; satirisch|satirische; satiresite|satireprogramma|satireblad; parodie|parodieaccount; deepfake; grap;
      roddel|roddels; broodjeaap*;
      rondging|rondgingen|rondgaan|rondgaande; ging|gingen rond; circuleert|circuleerde|circuleren|circuleerden|circulerende;
      wandelgangen; in de wandelgangen; tiktok|facebook|instagram|youtube|whatsapp|telegram ..12 beweert|beweren|beweerde|heet; filmpje|video|bericht|post|clip op
      tiktok|facebook|instagram|youtube|whatsapp|telegram|x;
      hardnekkig verhaal; het verhaal gaat; gaat het verhaal; naar men fluistert; gefluister; luchtballon|proefballon|proefballonnetje
    `,
    deny: `
      we|wij trekken|nemen ..24 in|terug; trekken|nemen we|wij ..24 in|terug;
      niemand ..6 gelooft|geloofde|denkt|dacht dat; eerdere|vorige versie ..6 stond|stonden|heette; tweet|filmpje|video dat; het is|was een fabeltje|fabel|mythe|sprookje dat;
      trok|trekt|trokken ..3 bericht in; evenmin klopt|is ..1 waar|dat; klopt evenmin; zou|is|was onjuist|fout|misleidend ..1 zijn|te;
      vraag of; gevraagd of; fout in ..14 vermeld|opgegeven|stond;
      eerdere|vorige versie ..6 stond|vermeldde|meldde; trok|trokken ..3 tabel|cijfer|cijfers|raming;
      ontkende|ontkent|ontkennen; klopt niet dat; niet waar dat; onjuist dat; onwaar dat; weersprak|weerspreekt; ontkracht*; is niet waar;
      klopt niet;
      wie ..1 zegt|beweert|denkt|gelooft|schrijft|meent|volhoudt ..1; het is|was een? pure|regelrechte|keiharde|grove? leugen|onzin|verzinsel|broodjeaapverhaal; niemand weet|wist|kan ..3 of; onduidelijk|onzeker|onbekend|twijfelachtig|zeer|maar de vraag|betwist|betwijfeld is|blijft|was ,? of; onduidelijk|onzeker|onbekend|twijfelachtig|ongewis is|blijft|was? of; het|de is|blijft ..2 vraag|afwachten of; valt te bezien of; betwijfelt|betwijfelen of|dat; af te wachten of; nog maar de vraag of; wij|we citeerden|citeren; hebben|hadden wij|we ..12 geciteerd; per abuis|ongeluk|vergissing ..2 wij|we|gaven|meldden|schreven|stond|vermeldden; abusievelijk ..2 wij|we|gaven|meldden|schreven|stond|vermeldden; ten onrechte ..2 wij|we|gaven|meldden|schreven|stond|vermeldden|vermeld|gemeld; door|wegens|vanwege|als een ..1 fout|redactiefout|tikfout|typefout|zetfout|drukfout|rekenfout|vertaalfout|vergissing|slordigheid|opmaakfout; gevolg van een fout|redactiefout|vergissing; onze|ons|in onze|in ons ..1 grafiek|kop|bijschrift|onderschrift|hoofdartikel|tabel|kaart|infographic|kaartje|titel ..3 gaf|stond|sprak|noemde|toonde|meldde|vermeldde|beweerde|had; excuses|verontschuldigde|verontschuldigd ..3 voor|zich ..5 uitspraak|bewering|gezegd|zeggen|dat; verontschuldigde zich; bood|biedt|boden|maakt|maakte ..1 excuses|verontschuldigingen|verontschuldiging; vermeende|verzonnen|zogenaamde|zogeheten|vermeend uitspraak|citaat|uitlating|opmerking|bewering|tweet; uitspraak|citaat|woorden|uitlating|zin die ..2 wordt|werd|worden ..1 toegeschreven|toegedicht|aangewreven; toegeschreven ..1 uitspraak|woorden; in de mond gelegd; zou|zouden hebben gezegd|beweerd|verklaard ..1 dat; nooit|niet gezegd|beweerd|verklaard|beloofd|geschreven dat; op geen enkel moment; zag|ziet|zagen zijn|haar|hun ..6 niet; heeft|hebben ..6 niet zien;
      bestrijdt|bestrijden dat|het|,; betwist|betwisten dat|het|,;
      niemand|niets ..3 gezegd|beweerd|bewezen|bewijst|bevestigt|toont|wijst|beloofd ..1 dat; niets bewijst|bevestigt|toont|wijst; geen|nauwelijks|weinig ..1 bewijs|bewijzen|aanwijzing|aanwijzingen|teken|spoor|bevestiging ..1 dat|van|voor; niet bevestigen|verifiëren; weigerde|weigert|weigerden ..1 te bevestigen|zeggen; te vroeg om ..2 ; te vroeg voor; zeggen|weten|weet|bekend|blijken|zien|beoordelen|duidelijk|zeker|vaststellen of; allesbehalve; noch ..4 noch; gelogen; loog; geen enkele|enkel; fictieve|fictief|denkbeeldige; pamflet|poster|spandoek|flyer ..1 dat|met|waarop; zogenaamd; naar verluidt; anders dan ..4 schreven|gemeld|meldden|beweerd|berichtten; verkeerd gelezen|begrepen|geïnterpreteerd; tabel|grafiek|kop|artikel|bericht|hoofdartikel|kaart|bijschrift in|op|van|boven de|het|onze|deze|dit krant|editie|pagina|stuk|artikel|bericht ..8 gaf|zei|stond|noemde|meldde|vermeldde|had|beweerde|schreef;
      noemt|noemde|noemden ..14 fantasie|onzin|verzinsel|leugen|fictie;
      bewering|beweringen ..3 dat;
      spreekt|sprak|spreken|spraken ..4 tegen ,? dat; het is|was niet zo|waar|juist dat; niet het geval dat; niet zo dat;
      in plaats van de|het|een ..1 verwachte|gehoopte|voorspelde|geraamde|beloofde|begrote|voorziene|gevreesde; anders dan ..4 verwacht|gehoopt|voorspeld|gemeld|beweerd;
      komma|nul|eenheid ..1 stond|staat verkeerd|fout; verkeerde komma|kolom|eenheid; excuus|excuses , de|het;
      klap|daling|stijging|terugval|krimp|groei|verdubbeling|halvering waarvoor|waarvan|waarop ..8 gewaarschuwd|gevreesd|gehoopt|gerekend; vreesde|vreesden|gevreesd ..2 dat;
      haalde|haalden|verwijderde|verwijderden ..6 tabel|cijfer|cijfers|bericht|grafiek ..2 offline|weg|waarin|met; niet , zoals ..6 gemeld|geschreven|beweerd;
      gerekend|gehoopt|gemikt op een|de|het|ten; had|hadden ..2 op een stijging|groei|daling|plus|krimp|export|uitvoer|import|invoer; eerdere|aanvankelijke|oorspronkelijke
      raming|ramingen|prognose|prognoses|voorspelling|voorspellingen|verwachtingen|schattingen van|dat;
      niemand ..6 herkent|herkende|kent ..2 cijfer|getal|bedrag; tweet|blog|pamflet|folder|kettingbrief
      schatte|schat|noemde|noemt|beweerde|beweert|sprak|gaf; ver onder de ..1 verwachte|voorspelde|geraamde
    `,
    untrue: `
      een verzinsel; verzonnen; dubbeltelling; nooit getekend|ondertekend|gesloten; bleef|blijft ongetekend; bleek|blijkt|bleken ongegrond|onwaar|vals|onjuist; houdt|houden geen stand;
      geen sprake van; nooit sprake van; bevatte|bevatten een fout; is|zijn ingetrokken; is|zijn onwaar|ongegrond|verzonnen; klopt|kloppen niet;
      berust|berusten op een misverstand|vergissing|fout; was|is een fout|vergissing|misser|tikfout; is|zijn|was ..2 ingetrokken|gerectificeerd; uit de lucht gegrepen;
      betwist|ontkend|tegengesproken|weersproken|weerlegd|betwijfeld|bestreden door|.|,; is|blijft|zijn omstreden; betwist ..2 door|het|de; ontkent|betwist|weerspreekt het|de;
      wat ..4 ontkent|ontkennen|ontkende|betwist|betwisten|bestrijdt|tegenspreekt|weerspreekt; pure|regelrechte|keiharde|grove leugen|onzin|verzinsel; een leugen|verzinsel; is|was onzin;
      liegt; liegen; vergist zich; vergissen zich; heeft|hebben het mis; dwaalt; pure|louter|je reinste|complete fantasie|fictie|verzinsel|speculatie|onzin;
      gelogen|vervalst|fictief|opgeklopt; uit de|zijn|haar duim; het|er|dit moet|moest|had ..4 zijn|staan|heten|luiden|moeten; niet bevestigd|bewezen|geverifieerd|aangetoond; naar het rijk;
      noemt|noemde ..12 fantasie|verzinsel|onzin;
      is|zijn|was|werd|werden|waren ..5 ingetrokken|herroepen|teruggetrokken;
      berust|berusten|berustte op een ..1 *fout|misrekening|misvatting|misverstand; bestaat|bestaan|bestond|bestonden niet|nooit;
      is|zijn nooit|niet gekomen|uitgekomen|bewaarheid; nooit uitgekomen|bewaarheid|gekomen|werkelijkheid; kwam|kwamen niet|nooit uit; bleek|blijkt|bleken ..1 te berusten op; dubbel
      geteld*|geboekt*|meegeteld*|ingevoerd*;
      dubbelgeteld*; uit de duim; gebaseerd op een misverstand|fout|vergissing; raakt|raakte kant noch wal; raken kant noch wal; slaat|sloeg nergens op; van tafel; is|blijft een
      wens|droom|luchtkasteel; een luchtkasteel
    `,
    not: 'niet; geen; nooit; noch; ontken*; zonder; onjuist; evenmin; onwaar; ontkracht*',
  },
  notOnly: { only: `
      als nooit tevoren; meer|minder dan ooit;
      net geen|niet; niet alleen; niet minder; niet in de laatste plaats; niet meegerekend; niet eerder; niet toevallig; niet boven; niet hoger dan;
      niet verder dan;
      niet onder de?; nooit onder de?; geen min , maar; geen daling , maar; geen krimp , maar; geen plus , maar; geen groei , maar;
      niet meer|hoger|groter|verder|langer dan
    ` },
  takesBack: {
    figure: 'het|dit bericht ..6 ingetrokken|geannuleerd; dat|die|dit|deze|het cijfer|cijfers|getal|bedrag|raming|prognose ..12 fout|onjuist|ingetrokken|achterhaald|tikfout; ontkent|ontkende ..2 dat|die|deze cijfer|cijfers|bedrag; is|zijn er nooit geweest', answer: 'nee; neen; helemaal niet; niet echt', takesBack: `
      dat klopt niet; dat is onjuist|onwaar|niet|fout|onzin; onjuist; niets daarvan; dat was onjuist|niet; dat|het is|was onzin|onjuist|onwaar|kletskoek;
      onzin; nonsens; kletskoek; larie; lariekoek; flauwekul; quatsch; niets van waar|aan; geen woord van waar; het werd veel|heel|flink|fors? minder|anders; het liep heel|toch|even? anders;
      het pakte
      anders uit; het kwam er niet van;
      daar kwam|is niets|weinig van; daarvan kwam|is niets; het is er niet|nooit van gekomen; dat gebeurde niet; dat is niet gebeurd; dat was een nul te veel|weinig; geen van beide;
      verre van; was het maar waar;
      nagerekend klopt er|het|dat weinig|niet van?; niets is minder waar; dat is een fabel|fabeltje|sprookje; zo erg werd het niet; zover kwam het niet; zo ver kwam het niet
    `,
    unsaid: `
      nam|neemt|namen ..6 terug; trok|trekt|trokken ..2 uitspraak|bewering|woorden|verklaring|opmerking|uitlating|cijfer ..4 in; slikte|slikt|slikten ..4 in; kwam|komt|kwamen ..2 terug op|van; krabbelde|krabbelt ..2 terug; ingeslikt|teruggenomen|herroepen; herriep|herroept; verspreking; versprak|verspraken|verspreekt zich; omgewisseld|omgewisselde|verwisseld|verwisselde|omgedraaid|omgedraaide ..1 cijfer|cijfers|getal|getallen|kolom|kolommen; verwisseld|omgewisseld|omgedraaid|verhaspeld .|,|had|heeft|en; haalde|haalt|halen ..4 door elkaar;  vergiste|vergist|vergisten zich ..1 in|,; dat|dit|zoiets ..4 nooit|niet gezegd|geschreven|beweerd|gepubliceerd|gemeld|gedrukt; bericht ..3 nooit|niet gepubliceerd|geplaatst|verspreid; niets daarvan; daar ..1 komt|kwam ..1 niets|niks; er komt|kwam niets|niks van; het|hij|die sneuvelde|strandde|mislukte|klapte|ketste; het|die|hij is ..3 gesneuveld|gestrand|mislukt|geklapt|afgeketst|van; die|dat was er niet|nooit; aanname|veronderstelling|scenario ..3 niet meer|geldt|vervallen|van; van de baan|tafel; was|is satire|ironisch|als grap; zich niet|nooit voorgedaan; heeft|hebben zich niet;
      dat|het|dit was|is een fout|vergissing|misser; dat was een vergissing;
      cijfer|cijfers|getal|getallen|percentage|gegevens ..3 verzonnen|vervalst|gelogen|verkeerd|uit; verzonnen te|had|heeft; te hebben verzonnen|gelogen; tabel|cijfer|cijfers|vraag|grafiek|statistiek|regel ..2 verkeerd|misverstaan ..1; verkeerd gelezen|begrepen|geïnterpreteerd; te hebben gelezen; gelogen; loog; had het mis|fout; excuseerde zich; bood|biedt|boden|maakte ..4 excuses|verontschuldigingen; verontschuldigde zich; gaf|geeft|erkende|erkent|bekende ..4 fout|vergissing|verwarring|verzonnen|ongelijk; het moet|moest|had ..3 zijn|zijn|moeten|staan; juiste|correcte cijfer|getal|bedrag|waarde|eenheid is|was; dat is|was niet zo|waar|het; dat is ze|hij|die|het niet; geen spoor van; kon|konden niet ..1 bevestigd|geverifieerd; was|is|pure|louter fantasie|fictie;
      later op? terugkwam|terugkwamen; op terugkwam|terugkwamen; afstand nam|genomen;
      wees|wijst|wezen|wijzen ..3 dat|dit|het|die|deze|beide|alles ..4 van de hand; wees|wijst|wezen|wijzen ..4 van de hand; verwees|verwijst|verwezen ..6 naar het rijk der
      fabelen|fabels;
      sprak|spreekt|spraken|spreken dat|dit|het|die ..4 tegen; sprak|spreekt|spraken|spreken ..4 bericht|berichten|verhaal|cijfer|cijfers ..2 tegen;
      weersprak|weerspreekt|ontkende|ontkent|ontkenden dat|dit|het|die .|,|gisteren|vandaag|stellig|prompt|meteen;
      een nul te veel|weinig; noemde|noemt dat|dit|het ..2 onzin|kletskoek|flauwekul|kolder|onwaar|gelogen
    `,
    such: `
      zo'n; een|de dergelijke|dergelijk; dergelijke|zulke|zulk|zo'n
    `,
    none: `
      er was|is|waren|zijn geen; was|is er geen
    `,
    column: `
      rectificatie|rectificaties|correctie|correcties|verbetering|verbeteringen|rechtzetting|rechtzettingen|herstel; correcties en aanvullingen; in eigen zaak
    `,
    printed: `
      we|wij schreven|meldden|hadden ..3 geschreven|gemeld;
      een|het|de|onze|ons|in artikel|bericht|verhaal|hoofdartikel|commentaar|onderschrift|bijschrift|grafiek|kop|necrologie|gids|interview|profiel|stuk|tabel|kaart|kader|column ..12 stond|gaf|noemde|meldde|sprak|schreef|schreven|vermeldde|suggereerde|beweerde|citeerde|heette; wij|we schreven|meldden|gaven|noemden|vermeldden|beweerden; schreven|meldden|gaven|noemden|vermeldden wij|we; stond|heette ..8 dat
    `,
    unknown: `
      weet niemand|geen|men; niemand weet|kan; de vraag; af te wachten; te bezien; niet bekend|zeker|vast|duidelijk; onbekend; ongewis; twijfelachtig; open; moet|zal|moeten ..2 blijken; valt ..2 bezien|betwijfelen; hangt ..3 af; in de sterren; is zeer de vraag; onduidelijk; onzeker
    `,
  },
  cause: { cause: 'vanwege; dankzij; wegens; ondanks; als gevolg van; door toedoen van; in weerwil van; gezien; onder invloed van' },
  circumstance: { paper: `
      verschil tussen ..4 uitvoer|invoer|export|import|uitvoerwaarde|invoerwaarde en ..4 uitvoer|invoer|export|import|uitvoerwaarde|invoerwaarde; onder|dankzij|volgens|binnen|sinds|na ..5
      akkoord|verdrag|overeenkomst|*akkoord|*verdrag|*overeenkomst; gecorrigeerd|geschoond|gezuiverd voor|van ..1 inflatie|prijsstijgingen|prijzen;
      waar haalt|haal|halen u|je|ze|zij|hij dat|die|het vandaan; waar haalt|haal|halen u|je|ze|zij|hij ..3 cijfer|getal|bedrag vandaan
    ` },
  counter: {
    counter: `
      kan|kunnen|zou|zouden|dreigt|dreigen ..16 mislopen; dreigt|dreigen ..10 mis te lopen;
      geen|weinig grond|reden|bewijs|aanwijzing|aanwijzingen ..3 voor|om|dat; niets wijst erop; zou|zouden ..10 zijn gestegen|gegroeid|gedaald|toegenomen; als ..12 zou|zouden; zou zijn; zouden zijn; zou ..6 geweest;
      was ..8 doorgegaan; had ..12 dan; had|hadden ..8 gehad; zonder ..8 zou|zouden; indien ..12 zou|zouden; hypothetisch; zou hebben;
      zouden hebben; ware het|er|dat|dit|niet|zij; indien|als ..4 ware; zonder ..14 zou|zouden; zou|zouden|als|indien|was|waren ..14 dan had|hadden|zou|zouden;
      als ..8 was|waren ..3 was|waren; als ..8 had|hadden ..3 was|waren|had|hadden; cijfer van ..8 verspreid|gepubliceerd ..8 betrof|omvatte;
      bericht|berichten|bewering|beweringen|verhaal|suggestie dat ..20 onzin|onjuist|onwaar|fabel|nepnieuws|verzonnen;
      verdrag|akkoord|pact|deal|overeenkomst|project had|hadden ..12 gebracht|moeten|gegeven|opgeleverd|opstuwen|opgestuwd|verhoogd; in het slechtste|ergste|beste geval ..3 zou|zouden; wat zou er ..2 gebeuren|zijn;
      alleen|enkel|slechts als|indien; zou|zouden ..14 moeten gaan? verkopen|leveren|exporteren|uitvoeren|kopen|importeren|invoeren|afnemen; zou|zouden eigenlijk;
      in het somberste|slechtste|zwartste|ongunstigste|pessimistische|pessimistischste|gunstigste|optimistische|optimistischste|rooskleurigste|beste geval|scenario; in het somberste|slechtste|zwartste|ongunstigste|gunstigste|rooskleurigste;
      mocht|mochten ..6 sneuvelen|mislukken|klappen|stranden|afketsen|vervallen|misgaan|wegvallen; bij een mislukking|stranding|breuk ..10 zou|zouden;
      motie|voorstel|amendement|wetsvoorstel|initiatief|plan ..16 haalde|haalden|haalt het niet|geen|nipt; motie|voorstel|amendement|wetsvoorstel ..20
      verworpen|weggestemd|afgewezen|gesneuveld|verwerpt|verwierp|ingetrokken;
      motie|voorstel|amendement|wetsvoorstel om ..20 verworpen|weggestemd|afgewezen; evenmin als het|de plan|voorstel|motie|idee;
      vanaf|boven|onder|tot ..8 moet|moeten|hoeft|hoeven ..14 aangifte|opgave|melden|registreren|aangeven|rapporteren|aanmelden|vergunning;
      zou|zouden|mag|mogen voortaan ..8 invoeren|importeren|uitvoeren|exporteren|verkopen; zou|zouden ..12 mogen|kunnen invoeren|importeren|uitvoeren|exporteren|verkopen;
      wilde|wilden|eiste|eisten|vroeg|vroegen ..24 bedankte|bedankten|weigerde|weigerden|wees|paste|pasten ..4 ; er is niets getekend|ondertekend|afgesproken|besteld;
      bedrijven|exporteurs|importeurs|ondernemers met een ..2 uitvoer|export|invoer|import boven|onder|van;
      gaat|gaan ..6 verloren als|indien|wanneer; kan|kunnen|zou|zouden|dreigt|dreigen ..10 verloren gaan|te|verdwijnen; plan|plannen|voorstel ..1 om ..16 van
      tafel|geschrapt|afgeblazen|ingetrokken|verworpen|losgelaten|opgegeven
    `,
    tease: `
      de? bewering :; de? claim :; de? mythe :; het? gerucht :;
      morgen ,? in|op deze|dit|onze|uw|de|ons ..2 :; morgen :; maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag ,? in|op deze|onze|uw|ons|dit ..2 :; in het|de|ons|onze volgend|volgende|komende|eerstvolgende nummer|editie|krant|aflevering|uitgave|nieuwsbrief|uitzending; lees|leest|kijk|luister|lezen morgen|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|binnenkort|volgende ..3 :; morgen ..1 lezen|lees|leest u?; volgende|komende week ,? in|op|bij ..3 :; volgende|komende week :; volgende keer :; binnenkort ..3 :; in de *editie|*krant :; vooruitblik ..2 :;
      maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|morgen in|op het|de|ons|onze ..1 *katern|katern|bijlage|magazine|rubriek|krant|pagina|sectie ..1 :;
      maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|morgen : hoe|waarom
    `,
    suppose: `
      stel ,? dat|je|u|de|het; stel :; stelt u; veronderstel|veronderstellen|neem|nemen|aangenomen ..2 dat|aan; aangenomen; gesteld dat; stel je|u voor; in het slechtste|ergste|beste geval
      ..3 zou|zouden; stel nu;
      pas wanneer|als|indien|zodra; enkel|alleen|slechts wanneer|zodra|indien|als; neem een|bijvoorbeeld|nu; rekenvoorbeeld :; een kweker|teler|bedrijf|exporteur|importeur|handelaar
      die voor; bij wijze van voorbeeld;
      zou|zouden ..8 een heffing|tarief|rechten; zouden|zou de|het|washington|brussel|peking|londen ..12 dan; in theorie|principe ..8 zou|zouden; op papier ..8 zou|zouden; had|hadden ..6 dan
      had|was|waren|zou;
      was|waren|had|hadden ..12 , dan was|waren|had|hadden|zou|zouden
    `,
    ask: `
      wat zou er ..2 gebeuren; wat als; wat gebeurt er ..2 als
    `,
  },
  retract: {
    corrects: 'rectificatie; corrigeert; gecorrigeerd; correctie',
    to: 'bijgesteld|herzien|gecorrigeerd naar|tot',
    next: `
      en niet; niet de; niet het; in plaats van; in tegenstelling tot; anders dan;
      tegen|dan|onder|boven de|een ..1 verwachte|geraamde|voorspelde|gehoopte|beoogde|begrote
    `,
    last: `
      zoals eerder gemeld|bericht|gezegd; eerder gemeld|gemelde|bericht|genoemd; abusievelijk; ten onrechte; zoals aanvankelijk gemeld|bericht;
      gerectificeerd; foutief; per abuis; aanvankelijk gemeld; was|is|waren fout|onjuist|verkeerd;
      die|dat|waarop ..1 analisten|economen|kenners|experts|prognosemakers
    `,
  },
  status: {
    forecast: `
      rekent|rekenen op; gaat uit van; verwacht*; verwachting; zal; zullen; prognose|prognoses; voorspel*; raming; kan; kunnen;
      zou|zouden kunnen; naar verwachting; voorzien; voorziet; vooruitzicht*; groeit naar; waarschijnlijk; potentieel; uitkomen; uitkomt op;
      rekenen; rekent; rekenen op; denken ..4 te;
      houdt|houden|hield|hielden ..8 rekening met; verwachten; tegemoet; exportpotentieel|exportpotentie; *potentieel; in het verschiet; ziet|zien ..3 groeien|stijgen|dalen|krimpen;
      vermoedelijk; naar alle waarschijnlijkheid; afstevenen|afstevent|afstevende; stevent|steven|stevenen ..4 af;
      koerst|koersen|koerste|koersten ..6 af
    `,
    target: `
      doel; doelstelling|doelstellingen; streef*; beoog*; ambitie; wil; willen; plan; plannen; mikt; mikken; van plan;
      moet|moeten groeien|stijgen|toenemen; streven; hopen; hoopt; streefcijfer; streefdoel; voornemens; moet|moeten; *doel; *doelstelling;
      doel gesteld|gesteld; zet|zetten ..3 in op; willen dat; beoogde; gericht op;
      lat ligt|lag|legt|leggen|legde; lat op|bij; onszelf|zich ..2 ten doel;
      legt|legde|legden|leggen de lat; tot doel gesteld; stelt|stelde|stelden|stellen zich ..10 tot|ten doel
    `,
    estimate: 'schat*; geschat*; schatting; naar schatting; raming|ramingen; geraamd; raamt|ramen|raamde|raamden; getaxeerd|taxeert|taxeerde|taxeren; begroot|begrote; becijferd op; extrapolatie|hoogrekening',
    preliminary: 'voorlopig|voorlopige; eerste raming; eerste cijfers; flash; nog niet definitief',
    unconfirmed: 'naar verluidt; onbevestigd*; geruchten; volgens bronnen; volgens onbevestigde; zou; zouden; volgens ingewijden; niet bevestigd',
  },
};
