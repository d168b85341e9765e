import type { EventTables } from '../../grammar/language.ts';

export const events: EventTables = {
  event: {
    statement: `
      gezamenlijke|gemeenschappelijke verklaring van|op|uitgegeven|gepubliceerd|verspreid;
      uitgegeven|verspreide|gepubliceerde ..1 gezamenlijke|gemeenschappelijke verklaring;
      gaven|gaf|brachten|publiceerden ..8 gezamenlijke|gemeenschappelijke verklaring
    `,
    other: `
      economisch forum; ondernemersforum; handelsbeurs; businessforum; zakenforum; handelsforum; investeringsforum; zakenconferentie;
      economische conferentie; handelsdag|exportdag|ondernemersdag|investeringsdag|handelsconferentie|exportbeurs|handelscongres; *handelsdag;
      *handelsforum|*zakenforum|*ondernemersforum|landbouwforum|energieforum|waterforum|havenforum|voedselforum|agroforum|bedrijvenforum|investeerdersforum;
      bedrijvendag|bedrijvendagen|zakendag|contactdag|investeerdersdag|handelsdagen; matchmaking*;
      eerste steen|paal|spade ..6 legde|legden|gelegd|gestoken|sloeg|geslagen; legde|legden|legt|leggen ..10 eerste steen;
      handelsforum|investeringstop|zakencongres; vakbeurs|landbouwbeurs|tuinbouwbeurs;
      forum|*forum|beurs|*beurs|congres|conferentie ..8 geopend|opende|opent|openden|ingehuldigd|begonnen;
      opende|openden|opent|openen ..6 forum|*forum|beurs|*beurs|congres|conferentie; inhuldiging|opening van ..6 forum|*forum|fabriek|terminal|beurs
    `,
    meeting: `
      ambtgenoot|collega|ambtsgenoot ..6 heeft|had|hebben|hadden gesproken|ontmoet|getroffen;
      ambtgenoot|collega|ambtsgenoot ..6 gesproken|getroffen heeft|had|hebben|hadden; top in|te; gesprek|gesprekken|overleg ..3 met|tussen; treft;
      spreekt ..3 met; ontmoeten elkaar; overlegt met; zal ..6 ontmoeten; praat|praatte met; komen|komt ..8 bijeen;
      komen|komt ..8 samen .|,|in|op|met|om|voor|te; werd|werden ..6 ontvangen; ontmoeting; ontmoetten; ontmoetingen; ontmoette; ontmoet;
      besprekingen; gesprek met; gesprekken met; gesprekken tussen; sprak met; spraken met; overleg met; overleg tussen; bijeenkomst in;
      kwamen ..12 bijeen; kwam ..12 bijeen; ontving; ontvangt; onderhoud met; topoverleg; vergadering met; onderhandelingen tussen;
      had een ontmoeting; hadden een ontmoeting; overlegde met; overleg gehad; sprak ..4 met; ontmoeten; beraad; topontmoeting;
      sprak|spraken|spreken|zag|zagen|zien ..1 elkaar; schudde|schudden|schudt ..20 de hand; de? hand|handen geschud;
      hun gesprek|onderhoud|ontmoeting|overleg; ontmoeting tussen; ontvangen; ontmoet|ontmoette|ontmoetten|ontmoeten ..2 elkaar;
      sprak|spraken|spreekt|spreken ..14 met; praatte|praatten|praat|praten ..8 met;
      voerde|voerden|voert|voeren ..6 gesprekken|overleg|besprekingen|gesprek; overlegde|overlegden|overlegt|overleggen ..12 met; gesproken ..4 met;
      met ..10 gesproken|gepraat|overlegd; heeft|hebben|had|hadden ..8 ontmoeting|onderhoud|overleg|bespreking; schoof aan; ontmoeting met|tussen;
      bijpraten; bijgepraat; kwam|kwamen ..14 samen|bijeen; bijeengekomen; samengekomen; zat|zaten om de tafel; om de tafel; aan tafel met; onderhoud;
      te gast bij; verwelkomde; werd|werden ..8 ontvangen; overleg ..4 met; bespraken|besprak ..8 met; tête-à-tête;
      sprak|spraken|spreekt|spreken ..20 met; begroet; begroette; schoof|schoven|schuift|schuiven ..16 tafel; verwelkomd; zat|zaten ..10 tafel;
      boog|bogen|buigt|buigen ..14 zich ..6 over; gezien|zag ..4 onder vier ogen; onder vier ogen; zat|zaten|zit|zitten ..8 samen met|over;
      werklunch|werkdiner|werkontbijt met; wisselde|wisselden|wisselt ..6 van gedachten; gedachtewisseling; spraken|sprak ..8 samen;
      kwam|kwamen|komt|komen ..14 bij elkaar; trof|troffen elkaar|zijn|haar|de; onderhield|onderhielden|onderhoudt|onderhouden zich ..10 met;
      zich ..8 onderhouden met; onderhouden met; met ..10 onderhouden; onderonsje met|tussen; audiëntie bij|aan|verleend|bij;
      verleende|verleenden|verleent ..10 audiëntie; op audiëntie; in audiëntie; de|hun hoofden bij elkaar gestoken;
      staken|steken|stak ..8 hoofden bij elkaar; hoofden ..2 bij|bijeen; handdruk tussen|met; gaf|gaven|geeft|geven elkaar ..3 hand;
      lunchte|lunchten|luncht|lunchen|geluncht|dineerde|dineerden|dineert|dineren|gedineerd|ontbeet|ontbeten|ontbijt ..10 met|samen|in|op;
      lunchten|dineerden|ontbeten; lunchte|lunchten|luncht|geluncht met; op de koffie geweest|gekomen|gegaan|gevraagd|in|bij;
      op de koffie|thee|lunch bij; kwam|kwamen|komt|komen ..6 op de koffie;
      etentje|diner|lunch|ontbijt|werkontbijt|werkdiner|werklunch|borrel met|tussen|van|bij; oog in oog; tegenover elkaar;
      zat|zaten|zit|zitten ..10 tegenover elkaar; trof|troffen|treft|treffen ..10 elkaar; trof|troffen|treft|treffen zij|ze|de elkaar; treffen elkaar;
      elkaar ..8 getroffen|ontmoet|gesproken|gezien; elkaar ..8 spraken|ontmoetten|troffen|zagen;
      beraadslaagd|beraadslaagde|beraadslaagden|beraadslaagt|beraadslagen; vergaderde|vergaderden|vergadert|vergaderen|vergaderd ..10 met;
      onderhandelde|onderhandelden|onderhandelt|onderhandelen|onderhandeld ..8 met|in|over; kennismakingsgesprek; kennismakingsbezoek;
      beleefdheidsbezoek; introductiegesprek; afscheidsbezoek; gesprekje; werkgesprek|werkgesprekken; spoedoverleg; spoedberaad; crisisoverleg;
      topgesprek; tweegesprek; rondetafelgesprek; onderhandelingen ..6 van start|begonnen|hervat|afgerond|gestart;
      hervatten|hervatte|hervat ..8 onderhandelingen|gesprekken|overleg|besprekingen;
      gesprekken|onderhandelingen|besprekingen die|, ..8 begonnen|afgerond|hervat;
      had|heeft|hebben|hadden ..10 een onderhoud|gesprek|ontmoeting|overleg|afspraak|bespreking met;
      ontmoet|ontmoeten|ontmoette ..8 ambtgenoot|collega|president|minister|premier; gast van ..4 regeringsleider|president|premier|minister|koning;
      de gast van; was|waren|is|zijn ..6 te gast bij; afspraak met ..4 minister|president|premier|ambtgenoot|collega|ambassadeur;
      nam|namen|neemt|nemen ..10 afscheid van|van elkaar; namen ..8 afscheid; nam|namen|neemt|nemen ..14 door met; met ..8 doorgenomen;
      besprak|bespraken|bespreekt|bespreken ..14 met; met ..12 besproken; gaf|gaven ..6 een receptie; schoof|schoven|schuift|schuiven ..6 aan;
      aangeschoven; nodigde|nodigden|nodigt ..14 uit op|voor|bij; ontbood|ontboden|ontbiedt ..8 ambassadeur|gezant|zaakgelastigde;
      werd|werden ..4 op het matje; op het matje geroepen; ontving|ontvingen|ontvangt|ontvangen ..10 op|in|ten;
      werd|werden|wordt|worden er|daar ..2 ontvangen; hand ..6 schudden|gedrukt|geschud; de hand drukken|drukte|drukten; sprak|spraken ..8 aan tafel;
      krachtmeting tussen; confrontatie|treffen|rendez-vous tussen|met; kwamen|komen|kwam ..14 tot een vergelijk; weerzien tussen|met|van;
      spraken|zagen|ontmoetten elkaar; elkaar ..8 weer|terug gezien|ontmoet; bogen|boog|buigen zich ..6 over; rond de|één|een tafel;
      hield|hielden|houdt|houden ..8 overleg|gesprekken|besprekingen|beraad|topoverleg|onderhandelingen|crisisberaad; overlegd met;
      heeft|hebben|had|hadden ..8 overlegd; overlegt|overlegden|overlegde met|over|in;
      had|hadden|heeft|hebben ..8 topoverleg|topberaad|spoedoverleg|werkoverleg; voerde|voerden|voert|voeren ..8 onderhandelingen|topoverleg;
      zat|zaten|zit|zitten ..8 om|aan tafel; schoven|schoof|schuift|schuiven ..8 aan tafel; had|hadden ..8 onderonsje
    `,
    memorandum_signed: `
      onderteken*|teken*|parafeer* ..16 memorandum|intentieverklaring|MoU;
      intentieverklaring|memorandum|MoU ..12 ondertekenen|tekenen|ondertekend|getekend; memorandum ..6 ondertekend|getekend|gesloten;
      onderteken* ..6 memorandum; teken* ..6 memorandum; ondertekening van ..4 memorandum; intentieverklaring ..6 ondertekend|getekend;
      onderteken* ..6 intentieverklaring; teken* ..5 intentieverklaring; memorandum van overeenstemming ..6 ondertekend|getekend;
      ondertekend* ..5 MoU; memoranda ..6 ondertekend|getekend; protocol van overeenstemming ..5 getekend|ondertekend;
      onderteken*|teken*|parafeer*|sluiten|sloten|sloot ..16 memoranda|intentieverklaringen|intentieverklaring|memorandum;
      intentieverklaring|intentieverklaringen|memorandum|memoranda ..14 gesloten|getekend|ondertekend|uitgewisseld;
      ondertekening ..6 intentieverklaring|memorandum|memoranda;
      zet|zette|zetten|plaatste|plaatsten ..12 handtekening|handtekeningen|krabbel|paraaf onder ..8 memorandum|intentieverklaring|MoU|memoranda;
      handtekening|handtekeningen onder ..6 memorandum|intentieverklaring|MoU;
      intentieverklaring|intentieverklaringen|memorandum|memoranda|MoU|MoU's ..12
      bezegeld|bezegelen|bezegelde|bezegelden|bekrachtigd|beklonken|geparafeerd|parafeerde|parafeerden|ondertekende|ondertekenden|tekende|tekenden|tekent;
      bezegelde|bezegelden|bezegelt|bezegelen|bekrachtigde|bekrachtigden|parafeerde|parafeerden|wisselde|wisselden|ruilde|ruilden ..10
      intentieverklaring|intentieverklaringen|memorandum|memoranda|MoU|MoU's;
      zette|zetten|zet|zetten ..6 naam|namen|handtekening onder ..8 intentieverklaring|intentieverklaringen|memorandum|memoranda|MoU|MoU's;
      krabbel|handtekening|handtekeningen onder ..8 intentieverklaring|intentieverklaringen|memorandum|memoranda
    `,
    agreement: `
      overeenkomst|akkoord|verdrag|akkoorden|overeenkomsten|protocollen|protocol ..6 ondertekend|getekend|gesloten|gesloten|bereikt;
      onderteken* ..6 overeenkomst|akkoord|verdrag|protocollen|protocol|overeenkomsten|akkoorden;
      teken* ..5 akkoord|overeenkomst|verdrag|protocol|overeenkomsten; sloten ..6 akkoord|overeenkomst|verdrag;
      sloot ..6 akkoord|overeenkomst|verdrag; sluiten ..5 akkoord|overeenkomst; haalden ..6 banden aan;
      ondertekening van ..5 overeenkomst|akkoord|verdrag|protocollen|protocol; normaliseer* ..5 betrekkingen|relaties|banden;
      herstelden ..5 betrekkingen|banden; akkoord ..4 van kracht; verdrag ..4 in werking; partnerschap ..4 gesloten; bereikten ..5 akkoord;
      tekende|tekenden ..6 samenwerkingsakkoord|samenwerkingsovereenkomst|*akkoord|*overeenkomst|akkoorden; tekenden|ondertekenden ..4 akkoorden;
      *akkoord|*verdrag|*overeenkomst|*protocol|akkoord|verdrag|overeenkomst|protocol|verklaring ..14 ondertekend|getekend|gesloten|geparafeerd;
      onderteken*|teken*|parafeer* ..20 *akkoord|*verdrag|*overeenkomst|*protocol|akkoord|verklaring;
      akkoord|verdrag|overeenkomst|*akkoord|*verdrag|*overeenkomst ..10 sloot|sloten|tekende|tekenden|ondertekende|ondertekenden|bereikte|bereikten;
      sloot|sloten|sluit|sluiten ..10 *akkoord|*verdrag|*overeenkomst; ondertekening van ..6 *akkoord|*verdrag|*overeenkomst;
      bereikte|bereikten ..6 akkoord|*akkoord; teken*|onderteken* ..6 plan|actieplan|stappenplan|verslag; samenwerkingsverdrag;
      *akkoord|*verdrag|*overeenkomst ..10 ondertekenen|tekenen|sluiten;
      *akkoorden|*verdragen|*overeenkomsten|*protocollen ..10 ondertekend|getekend|gesloten;
      onderteken*|teken*|sluiten|sloten ..14 *akkoorden|*verdragen|*overeenkomsten;
      handtekening|handtekeningen ..4 onder ..4 overeenkomst|akkoord|verdrag|*akkoord|*overeenkomst;
      zet|zette|zetten|plaatste|plaatsten ..12 handtekening|handtekeningen|krabbel|paraaf onder ..8
      overeenkomst|akkoord|verdrag|*akkoord|*verdrag|*overeenkomst|protocol|verklaring;
      ondertekening|parafering is|wordt|was|volgt|staat ..4 voorzien|gepland|verwacht|voor; bezegel* ..10 akkoord|*akkoord|*overeenkomst|*verdrag;
      *akkoord|*verdrag|*overeenkomst ..12 bezegeld|geparafeerd; parafeer* ..12 tekst; beklonk|beklinken|beklinkt;
      werd|werden|is|zijn|was|waren ..6 beklonken;
      beklonken maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|gisteren|vandaag|vorige|afgelopen|in;
      bekrachtigd|bekrachtigde|bekrachtigden|bekrachtigt|bekrachtigen ..8 akkoord|verdrag|overeenkomst|*akkoord|*verdrag|*overeenkomst|deal;
      akkoord|verdrag|overeenkomst|*akkoord|*verdrag|*overeenkomst ..8 bekrachtigd|beklonken|verlengd|vernieuwd|geratificeerd;
      verlengde|verlengden|verlengt|vernieuwde|vernieuwden ..8 akkoord|verdrag|overeenkomst|*akkoord|*verdrag|*overeenkomst;
      tot een vergelijk|akkoord gekomen|gekomen; kwam|kwamen|komt|komen ..14 tot een vergelijk|akkoord|overeenstemming; vergelijk gekomen;
      zette|zetten|zet|zetten ..3 naam|namen|handtekening|handtekeningen eronder; formele ondertekening|tekening;
      ondertekening ..3 voorzien|gepland|verwacht|volgt; krabbel|handtekening|handtekeningen van ..3 minister|president|premier|ministers;
      legde|legden|leggen ..10 vast dat; ruilde|ruilden|wisselde|wisselden ..6 akten|ratificatieoorkonden|oorkonden|documenten|brieven|nota's;
      oorkonden|akten|brieven|nota's ..4 uitgewisseld|gewisseld; actieplan|stappenplan|routekaart|werkprogramma ..6 ondertekend|getekend;
      tekende|tekenden|tekent|ondertekende|ondertekenden ..8
      actieplan|routekaart|werkprogramma|samenwerkingsprogramma|verklaring|document|documenten|tekst|convenant|pact;
      convenant|pact|document|documenten|tekst ..6 ondertekend|getekend|geparafeerd; wordt|worden ..8 in ..3 getekend; kwam|kwamen ..8 overeen;
      contouren van ..6 uitgetekend|vastgelegd|akkoord; sloot|sloten|sluit|sluiten ..6 deal|pact|vrede|compromis|bondgenootschap;
      deal|pact|compromis ..6 gesloten|bereikt|beklonken;
      bezegeld|bezegelde|bezegelden|bezegelen ..10 akkoord|verdrag|overeenkomst|*akkoord|*verdrag|*overeenkomst|samenwerking;
      samenwerking ..4 bezegeld|bekrachtigd|beklonken
    `,
    commission_session: `
      *commissie|*comité|handelsraad|samenwerkingsraad ..6 vergadert|vergaderde|vergaderden|bijeen|samen|zitting;
      zitting|sessie|vergadering|bijeenkomst van de|het ..4 *commissie|*comité|handelsraad|samenwerkingsraad;
      commissie|comité ..12 bijeen|samen|vergadert; bijeenkomst van de ..6 commissie; zitting van de ..6 commissie; commissie ..6 zitting;
      vergadering van de ..6 commissie; sessie van de ..6 commissie; gemengde ..3 commissie; commissie kwam ..6 bijeen;
      intergouvernementele ..3 commissie; zitting van ..5 comité; vergadering van het ..4 comité; commissie ..5 vergader*; sessie ..4 commissie;
      economische commissie ..4 bijeen; zitting|sessie|bijeenkomst|vergadering ..6 commissie|comité|werkgroep;
      commissie|comité ..16 samenkomen|samenkomt|vergaderen|bijeenkomt|bijeenkomen|samengekomen|bijeengekomen; zaten|zat ..14 zitting;
      gemengde ..4 commissie; volgende|vorige|eerstvolgende zitting|bijeenkomst|sessie;
      commissie|comité|*commissie|*comité|werkgroep ..12 bijeen|bijeengekomen|vergaderd|vergadert|vergaderde|samengekomen|samen;
      kwam|kwamen|komt ..10 commissie|*commissie|comité|werkgroep ..8 bijeen|samen;
      vergaderde|vergadert|zetelde|zetelt ..8 commissie|*commissie|comité;
      zit|zat|zaten|zitten|zaten ..12 *commissie|*comité|commissie|comité|stuurgroep|werkgroep voor;
      stuurgroep|werkgroep|*werkgroep|*stuurgroep ..6 bijeen|vergaderde|vergadert|samen|zitting;
      zitting|sessie|vergadering van|der de|het ..6 stuurgroep|werkgroep|raad|*raad;
      gemengde|gezamenlijke|bilaterale ..2 commissie|*commissie|comité ..8 kwam|komt|bijeen|samen|vergadert|vergaderde|zetelde|opent|opende|begon|begint;
      ronde|zitting|sessie van ..6 commissie|*commissie|comité|*overleg|stuurgroep
    `,
    visit: `
      te gast was|waren|is; tegenbezoek; missie|handelsmissie|delegatie gaat|ging|gaan ..6 van start|naar; leidt|leidde ..10 handelsmissie|delegatie|missie; handelsmissie; reist|reisde|reisden|reizen ..10 naar;
      vliegt|vloog ..8 naar; brengt|bracht|brengen|brachten ..12 bezoek; vertrekt|vertrok ..6 naar; te gast in; bezoek van; bezoek aan;
      bezocht|bezochten; bracht ..6 bezoek; brengt ..6 bezoek; staatsbezoek; werkbezoek; bezoekt; officieel bezoek; reisde|reisden naar;
      reist ..2 naar; bezoeken; handelsmissie naar; delegatie ..6 bezoek; op bezoek; zakenmissie; handelsmissie in; op handelsmissie; reist ..4 naar;
      arriveerde ..3 in; kwam aan in; bezoek dat ..12 bracht|brachten|brengt|brengen; bezoek gebracht ..3 aan;
      bracht|brengt|brachten|brengen|gebracht ..14 bezoek; bezoek ..3 gebracht; driedaags|tweedaags|vierdaags|meerdaags|officieel werkbezoek|bezoek;
      vertrekt|vertrok|vertrekken|vertrokken ..12 naar; reist|reisde|reisden|reizen|gereisd ..14 naar|door|verder; naar ..6 gevlogen|vertrokken;
      zijn|haar reis|trip naar; vliegt|vloog|vliegen|gevlogen ..12 naar; naar ..8 afgereisd; afgereisd ..2 naar; landde|landden|landt ..4 in;
      doorgereisd|doorreizen|doorreist; bezocht; aangekomen; kwam|komt|kwamen|komen ..10 aan; arriveert|arriveerde|arriveerden|gearriveerd;
      op ..3 bezoek ..3 in|aan; rondreis; leidt|leidde|leiden ..14 missie|delegatie; leidt|leidde ..14 delegatie|groep ..8 rond; economische missie;
      brengt|bracht ..4 tegenbezoek; delegatie ..8 naar; missie ..4 naar; landt|landde ..6 in; bezichtig*; rondleiding; rondgeleid;
      leidde|leidden|leidt ..10 rond; inspecteerde|inspecteerden|inspecteert; nam|namen|neemt ..8 kijkje;
      economische|prinselijke|diplomatieke zending; zakenreis; handelsreis; dienstreis; studiereis; trok|trokken|trekt|trekken ..12 door|naar;
      toerde|toerden|toert|toeren ..6 door; streek|streken|strijkt|strijken ..10 neer; deed|deden|doet|doen ..6 aan; tussenstop in; aankomst in;
      met militaire eer|egards ..3 ontvangen|begroet|verwelkomd; delegatie|missie|gezelschap ..10 naar; zending ..8 af|naar;
      beantwoordde|beantwoordden|beantwoordt ..3 bezoek; op visite in|bij; bezoek ..1 gebracht; aangedaan; heeft|hebben|had ..10 aangedaan;
      zou|zal|zullen ..6 aandoen; kijkje genomen|nam|namen|nemen; bezichtigd|bezichtigde|bezichtigden|bezichtigt;
      inspecteerde|inspecteerden|geïnspecteerd; rondgang|rondrit door|langs|over; teruggekeerd ..2 uit|van;
      keerde|keerden|keert|keren ..8 terug uit|van; terug van ..4 missie|reis|bezoek|handelsmissie; terug uit; visite; beleefdheidsvisite;
      bliksembezoek; flitsbezoek; blitzbezoek; bliksemvisite; werkbezoek|dagbezoek; reis die ..10 naar ..3 maakt|maakte|maken|maakten;
      reis naar ..6 van; zijn|haar|hun reis naar; ziet|zag|zagen|zien ..4 af van ..3 reis|bezoek|trip;
      zegt|zegde|zegden|zeggen ..4 reis|bezoek|trip ..3 af; reis|bezoek|trip ..6 afgezegd|afgeblazen|uitgesteld|opgeschort; tussenstop|tussenlanding;
      maakte|maakten|maakt|maken ..4 tussenstop|tussenlanding|rondreis|reis|tournee|trip|uitstap|ommetje; landde|landden|landt|geland ..4 in|op;
      is|zijn|was|waren ..6 geland; aangekomen in|op|voor; arriveerde|arriveerden|arriveert|arriveren ..6 in|op|voor; afgereisd;
      reisde|reisden|reist|reizen ..8 af naar; toog|togen ..6 naar; spoedde|spoedden|haast|haastte zich ..2 naar;
      vloog|vlogen|vliegt|vliegen ..8 naar|over|terug|door; vertrok|vertrokken|vertrekt|vertrekken ..8 naar|voor;
      zette|zetten|zet|zetten voet ..2 op|aan; zette|zetten|zet ..8 koers naar; bezocht|bezochten|bezoekt|bezoeken; gaf|gaven|geeft ..4 rondleiding;
      verblijft|verbleef|verbleven|verblijven; gezelschap van ..4 minister|viceminister|premier|president|staatssecretaris|ondernemers;
      leidt|leidde|leidden|leiden ..10 missie|delegatie|handelsmissie|zending; trekt|trok|trokken|trekken ..8 naar|door;
      is|was|zijn|waren ..2 op bezoek|missie|reis|werkbezoek|handelsmissie|doorreis|tournee ..2 in|naar|door|bij; als eregast|eregasten;
      eregast bij|op|van; op doorreis in; op de terugweg; op weg naar huis; stond|stonden ..10 op de stoep; stapte|stapten ..4 aan wal;
      was|waren|is|zijn ..6 te gast .|,|en|voor|om|op|geweest; zette|zetten|zet ..4 voet aan|op; bracht|brachten ..6 door in|op
    `,
    call: `
      telefoongesprek; telefonisch; belde|belden ..3 met; belt met; gebeld; telefonisch onderhoud; videogesprek; aan de telefoon;
      belde|belden|belt|bellen|gebeld; telefoneerde|telefoneerden|getelefoneerd; telefonisch ..2 contact|overleg|onderhoud; videoverbinding;
      videobellen; via een videoverbinding; telefoontje; hing aan de lijn; aan de lijn; telefoongesprekken; telefonisch|telefonische;
      belde|belden|belt|bellen met|over; videocall; beeldbellen; per telefoon; via de telefoon; telefoonoverleg;
      belde|belden|belt|bellen|gebeld|opgebeld|teruggebeld|opbelde; hing|hingen|hangt ..6 aan de lijn|telefoon;
      had|hadden|heeft|hebben ..8 aan de lijn|telefoon; greep|grepen|pakte|pakten ..4 telefoon;
      telefonisch contact|overleg|gesprek|onderhoud|gesproken|besproken|bijgepraat; sprak|spraken|spreekt ..8 telefonisch|telefoon;
      via|per|over video|videolink|beeldverbinding|videoverbinding|telefoon|zoom; videoconferentie; videovergadering; belronde;
      videotop; contact geweest|gehad; hoorn op de haak; belletje
    `,
    contract: `
      contract|contracten ..6 getekend|ondertekend|gesloten|binnengehaald|gewonnen; teken* ..6 contract|contracten;
      onderteken* ..6 contract|contracten; haal* ..6 contract|contracten|order binnen; sloot|sloten ..5 contract|contracten; gegund;
      sleept* ..6 contract|order ..3 binnen; kreeg ..5 opdracht; wint|won ..5 opdracht|contract|aanbesteding;
      contract|contracten|order|opdracht|*contract|*order|*opdracht|aanbesteding ..12
      gekregen|binnengehaald|gewonnen|getekend|gesloten|ondertekend|gegund|verworven|ontvangen|binnen|bekend|verkregen;
      haal*|sleep*|sleept|sleepte|kreeg|krijgt|wint|won|verwierf|kaapte|ontving|boekte|scoorde|bemachtigde ..14
      contract|contracten|order|opdracht|*contract|*order|*opdracht|aanbesteding;
      sloot|sloten|teken*|onderteken* ..10 contract|contracten|*contract|leveringscontract; gunde|gunt ..8 contract|opdracht|order;
      plaatste|plaatst ..6 order|bestelling; kondigde ..6 contract|order; meldde ..4 order|opdracht;
      zet|zette|zetten|plaatste|plaatsten ..12 handtekening|handtekeningen|krabbel onder ..8 contract|contracten|*contract|*contracten;
      handtekening|handtekeningen onder ..6 contract|*contract;
      sleepte|sleepten|haalde|haalden ..14 opdracht|order|contract|*opdracht|*order|*contract binnen;
      contract|*contract ..14 ondertekenden|tekenden|sloten; kregen|wonnen|verwierven|ontvingen ..12 opdracht|order|contract|*opdracht|*contract;
      contract|contracten|*contract|*contracten|order|opdracht|*order|*opdracht ..8 bekrachtigd|beklonken|bezegeld|verlengd|geparafeerd;
      bekrachtigde|bekrachtigden|beklonk|beklonken|bezegelde|bezegelden ..8 contract|contracten|*contract|*contracten;
      tekende|tekenden|tekent|ondertekende|ondertekenden ..16 contract|contracten|*contract|*contracten;
      zette|zetten|zet ..6 naam|handtekening onder ..8 contract|contracten|*contract|*contracten; leverde|leverden ..4 opdracht|order op
    `,
    comes: `
      verwacht; komt|komen|kwam|kwamen ..10 naar; gaat|gaan|ging|gingen ..10 naar; verblijft|verbleef; toog naar; zakt|zakte af naar;
      trekt|trok ..4 naar; te gast; doorgereisd; trekt ..4 door naar; reist ..4 door naar; wordt|worden|werd|werden ..6 verwacht;
      wordt|worden ..8 in ..2 verwacht; gaat|gaan|ging|gingen ..8 heen|erheen; gaat|gaan|ging ..3 naar; reed|reden|rijdt ..6 naar;
      zal|zullen ..6 zijn in; komt|komen|kwam|kwamen ..8 naar; trekt|trok|trokken|trekken ..8 naar; steekt|stak|staken ..6 over naar;
      reist|reisde ..6 door; vloog|vliegt|vlogen ..4 door|terug; doorgereisd|doorgevlogen|teruggevlogen|overgevlogen ..2 naar; keert|keerde ..6 terug
    `,
    receives: `
      ontvangt; ziet ..3 weer; ontving; begroette;
      zag|zagen ..4 minister|premier|president|ambtgenoot|collega|ambassadeur|koning|gouverneur|commissaris|staatssecretaris;
      had|hadden|heeft|hebben ..8 te gast; at|aten|eet ..6 met; ontving|ontvangt|ontvingen; is|was|waren|zijn te gast; begroet|begroette|begroetten;
      heeft|hebben ..12 op bezoek; ontvangen door; heeft|hebben|had|hadden ..14 gesproken; sprak|spreekt|spraken ..6 met;
      praat|praten|praatte|praatten ..6 met; met ..6 sprak|spraken|sprak hij|zij|ze; zat|zaten|zit|zitten aan|om|met;
      vergadert|vergaderen|vergaderde ..6 met
    `,
    stays: `
      was|waren ..10 in; geweest; is|zijn van ..8 in; is|was ..2 weer|nu|al|momenteel|vandaag in; zat|zaten|zit|zitten ..2 weer|nu|al in;
      was|waren|is ..4 er ook|al|weer|nog; zat|zaten er; is|was|waren ..4 geweest; bracht|brachten ..8 door in; woont|woonde|woonden ..10 bij;
      bijgewoond; neemt|nam|namen ..6 deel
    `,
  },
  together: {
    together: `
      beide; beiden; de twee; de ministers|bewindslieden; samen; de beide; beide ministers|bewindslieden|delegaties|politici|partijen;
      de twee ministers|bewindslieden|politici; de bewindslieden; het tweetal; het duo; de twee al; zij elkaar|samen; ze elkaar|samen;
      de twee|drie ministers|premiers|presidenten|vrouwen|mannen|ambtgenoten|onderhandelaars; het drietal; allebei; de delegatieleiders;
      de onderhandelaars; de gesprekspartners
    `,
  },
  planned: {
    planned: `
      vertrekt; vliegt; brengt; leidt; gaat ..6 naar; is gepland; zijn gepland; wil; willen; uitgenodigd; moeten; op het programma; zal; zullen;
      gepland; wordt gehouden; vindt plaats; staat gepland; aanstaande; komende; volgende; zou; moet; aangekondigd; voornemens; verwacht;
      plaatsvinden; gaat; gaan; bezoekt volgende; op de agenda; opent; begint op|aan|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag;
      reist; zal openen; komt; komen; zouden; wordt ..8 gehouden|verwacht|ontvangen|getekend|ondertekend; worden ..8 gehouden|verwacht; zal|zullen;
      vertrekken; staat op|voor; ontvangt zij|hij; van plan; beoogd; reizen; zondag naar|voor; verwelkomt; tekent; ontmoeten ..3 elkaar; landt;
      landen; tekenen; ontvangt; vergadert; ontmoet; bezoekt; arriveert; morgen; zakt; trekt; voorzien; in het verschiet; binnenkort;
      bijwoont|bijwonen; aanschuift|aanschuiven; afreist|afreizen; wordt ..6 verwacht; staat vast; vast staat; staat op de rol|kalender|agenda;
      op de rol; op de kalender; voorzien voor|in|op; vanavond ..1 dineert|ontvangt|spreekt; gaat ..2 pas; volgt na|in|later;
      volgt op maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag; staan|staat ..6 op; treffen elkaar; zal ..6 ontvangen; hoopt|hopen;
      vanaf morgen; morgen ..2 vergadert|spreekt|ontmoet|vertrekt|reist; dineert|luncht|spreekt;
      wordt|worden ..10 getekend|ondertekend|ontvangen|verwacht|hervat|voortgezet
    `,
  },
  postponed: {
    postponed: `
      uitgesteld; afgelast; verschoven; geannuleerd; opgeschort; verdaagd; verplaatst; verzet; opgeschoven; doorgeschoven; uitstel; verschuift;
      schuift door; schuift|schuiven|schoof ..2 op; over ..4 getild; stelt|stelde|stellen|stelden ..14 uit; verdaagt;
      zou ..8 samenkomen|plaatsvinden|plaatshebben; gepland stond; afgeblazen; van de baan; ziet|zag|zagen ..4 af van; toch niet naar;
      op de lange baan; in de ijskast; voorlopig niet; afgezegd; naar achteren; op een later; nader te bepalen; tot nader order; vertraagd;
      verhinderd; gaat niet door
    `,
  },
  host: { host: 'ontvangt als; organiseert; gastheer; gaststad' },
  there: {
    there: 'daar; aldaar; daarnaartoe; er; ter plaatse; in de hoofdstad',
    aside: `
      in de marge; en marge; tijdens het bezoek|gesprek; bij die gelegenheid; aansluitend; na afloop; bij het bezoek; aan de rand; tegelijk; daarbij;
      aan|in de zijlijn|zijlijnen|kantlijn van?; langs de zijlijn; op de zijlijn; in de wandelgangen van; ter gelegenheid van; tussen twee panels
    `,
  },
  purpose: { purpose: 'voor; om' },
  counterpart: {
    counterpart: `
      ambtgenoot; ambtsgenoot; evenknie; ambtgenote; collega; tegenhanger; ambtsgenote;
      tegenspeler; tegenspeelster; homoloog; gastheer; gastvrouw; gesprekspartner; collega-minister; collega-premier
    `,
  },
  someone: { someone: '', he: 'hij', she: 'zij; ze', latter: 'laatstgenoemde; de laatste' },
  denied: {
    denied: `
      niet|nooit eerder kwam|kwamen|bezocht|bezochten|reisde|reisden|ontmoette|ontmoetten|tekende;
      nooit getekend|ondertekend; niet getekend|ondertekend; ontkent|ontkende|ontkennen|ontkend; spreekt|sprak|spraken ..6 tegen; tegengesproken;
      niet bevestigd|bevestigen|bevestigde; weersprak|weerspreekt; klopt niet; ontkracht*; geen sprake; niet waar; zegde|zegden ..10 af; afgezegd;
      uitgesloten; stond niet op; is|kwam|komt|was ..2 het ..8 niet|nooit gekomen|gekomen; tot ..16 niet|nooit gekomen|gekomen;
      kwam|komt het ..8 niet|nooit; niet door|doorgegaan; ging ..6 niet door; gaat ..6 niet door;
      kwam|kwamen|komt deze|dit|die keer|maal niet ..2 samen|bijeen; heeft er? nooit|niet plaatsgevonden|plaatsgehad; nooit plaatsgevonden;
      liet|lieten verstek ..1 gaan; uit de lucht gegrepen; als het aan ..4 ligt; noch naar; naar ..3 noch naar; bleef thuis; er kwam geen|niets;
      getekend werd er niets; werd er niets getekend|ondertekend; geen handtekening|handtekeningen ..2 gezet;
      een ontmoeting|gesprek|bezoek zit|zat er niet in; zat er niet in; staat niet op de agenda|rol|planning
    `,
  },
  chair: { chair: 'voorgezeten; zat|zaten ..10 voor; voorzitterschap; onder leiding; voor te zitten; leidden; aan het hoofd; staat onder leiding' },
  lasting: {
    2: 'tweedaags|tweedaagse; twee dagen',
    3: 'driedaags|driedaagse; drie dagen',
    4: 'vierdaags|vierdaagse; vier dagen',
    5: 'vijfdaags|vijfdaagse; vijf dagen',
    6: 'zesdaags|zesdaagse',
    7: 'weeklang; een week lang; zevendaags*',
  },
  here: { here: 'hier' },
  portfolio: {
    portfolio: `
      Handel; Economie; Economische; Industrie; Energie; Financiën; Landbouw; Buitenlandse; Buitenlands; Zaken; Verkeer; Vervoer; Milieu; Klimaat;
      Werk; Ontwikkelingssamenwerking; Ontwikkeling; Infrastructuur; Toerisme; Mijnbouw; Visserij; Defensie; Onderwijs; Ondernemen; Innovatie;
      Begroting; Binnenlandse; Investeringen
    `,
  },
  company: {
    company: `
      bedrijf; concern; onderneming; firma; groep; producent; bouwer; *bouwer; baggeraar; rederij; werf; scheepswerf; leverancier; fabrikant;
      *fabrikant; *bedrijf; *producent; exploitant; handelaar; exporteur; coöperatie; vervoerder; dienst; *dienst; *concern; *groep; energiebedrijf;
      havenbedrijf; start-up
    `,
  },
  ending: { ending: 'na een; aan het eind van; afgesloten; sloot|sloten|sluit|sluiten ..12 af; vertrokken; besluit; besloot' },
};
