import type { EventTables } from '../../grammar/language.ts';

export const events: EventTables = {
  event: {
    statement: `
      gezamenlijke|gemeenschappelijke verklaring van|op|uitgegeven|gepubliceerd|verspreid; uitgegeven|verspreide|gepubliceerde ..1 gezamenlijke|gemeenschappelijke verklaring;
      gaven|gaf|brachten|publiceerden ..8 gezamenlijke|gemeenschappelijke verklaring
    `,
    other: `
      economisch forum; ondernemersforum; handelsbeurs; businessforum; zakenforum; handelsforum; investeringsforum; zakenconferentie;
      economische conferentie; handelsdag|exportdag|ondernemersdag|investeringsdag|handelsconferentie|exportbeurs|handelscongres; *handelsdag;
      *handelsforum|*zakenforum|*ondernemersforum|landbouwforum|energieforum|waterforum|havenforum|voedselforum|agroforum|bedrijvenforum|investeerdersforum;
      bedrijvendag|bedrijvendagen|zakendag|contactdag|investeerdersdag|handelsdagen; matchmaking*; eerste steen|paal|spade ..6 legde|legden|gelegd|gestoken|sloeg|geslagen;
      legde|legden|legt|leggen ..10 eerste steen; handelsforum|investeringstop|zakencongres; vakbeurs|landbouwbeurs|tuinbouwbeurs
    `,
    meeting: `
      ambtgenoot|collega|ambtsgenoot ..6 heeft|had|hebben|hadden gesproken|ontmoet|getroffen; ambtgenoot|collega|ambtsgenoot ..6 gesproken|getroffen heeft|had|hebben|hadden;
      top in|te; gesprek|gesprekken|overleg ..3 met|tussen; treft; spreekt ..3 met; ontmoeten elkaar; overlegt met; zal ..6 ontmoeten; praat|praatte met; komen|komt ..8 bijeen|samen;
      werd|werden ..6 ontvangen; ontmoeting; ontmoetten; ontmoetingen; ontmoette; ontmoet; besprekingen; gesprek met; gesprekken met; gesprekken tussen; sprak met;
      spraken met; overleg met; overleg tussen; bijeenkomst in; kwamen ..12 bijeen; kwam ..12 bijeen; ontving; ontvangt; onderhoud met; topoverleg;
      vergadering met; onderhandelingen tussen; had een ontmoeting; hadden een ontmoeting; overlegde met; overleg gehad; sprak ..4 met; ontmoeten;
      beraad; topontmoeting; sprak|spraken|spreken|zag|zagen|zien ..1 elkaar; schudde|schudden|schudt ..20 de hand; de? hand|handen geschud; hun gesprek|onderhoud|ontmoeting|overleg; ontmoeting tussen; ontvangen; ontmoet|ontmoette|ontmoetten|ontmoeten ..2 elkaar; sprak|spraken|spreekt|spreken ..14 met;
      praatte|praatten|praat|praten ..8 met; voerde|voerden|voert|voeren ..6 gesprekken|overleg|besprekingen|gesprek;
      overlegde|overlegden|overlegt|overleggen ..12 met; gesproken ..4 met; met ..10 gesproken|gepraat|overlegd;
      heeft|hebben|had|hadden ..8 ontmoeting|onderhoud|overleg|bespreking; schoof aan; ontmoeting met|tussen; bijpraten; bijgepraat;
      kwam|kwamen ..14 samen|bijeen; bijeengekomen; samengekomen; zat|zaten om de tafel; om de tafel; aan tafel met; onderhoud; te gast bij;
      verwelkomde; werd|werden ..8 ontvangen; overleg ..4 met; bespraken|besprak ..8 met; tête-à-tête; sprak|spraken|spreekt|spreken ..20 met;
      begroet; begroette; schoof|schoven|schuift|schuiven ..16 tafel; verwelkomd; zat|zaten ..10 tafel;
      boog|bogen|buigt|buigen ..14 zich ..6 over; gezien|zag ..4 onder vier ogen; onder vier ogen; zat|zaten|zit|zitten ..8 samen met|over; werklunch|werkdiner|werkontbijt met;
      wisselde|wisselden|wisselt ..6 van gedachten; gedachtewisseling; spraken|sprak ..8 samen; kwam|kwamen|komt|komen ..14 bij elkaar; trof|troffen elkaar|zijn|haar|de
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
      zet|zette|zetten|plaatste|plaatsten ..12 handtekening|handtekeningen|krabbel|paraaf onder ..8 memorandum|intentieverklaring|MoU|memoranda; handtekening|handtekeningen onder ..6 memorandum|intentieverklaring|MoU
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
      bereikte|bereikten ..6 akkoord|*akkoord; teken*|onderteken* ..6 plan|actieplan|stappenplan|verslag; samenwerkingsverdrag; *akkoord|*verdrag|*overeenkomst ..10 ondertekenen|tekenen|sluiten; *akkoorden|*verdragen|*overeenkomsten|*protocollen ..10 ondertekend|getekend|gesloten;
      onderteken*|teken*|sluiten|sloten ..14 *akkoorden|*verdragen|*overeenkomsten; handtekening|handtekeningen ..4 onder ..4 overeenkomst|akkoord|verdrag|*akkoord|*overeenkomst;
      zet|zette|zetten|plaatste|plaatsten ..12 handtekening|handtekeningen|krabbel|paraaf onder ..8 overeenkomst|akkoord|verdrag|*akkoord|*verdrag|*overeenkomst|protocol|verklaring;
      ondertekening|parafering is|wordt|was|volgt|staat ..4 voorzien|gepland|verwacht|voor; bezegel* ..10 akkoord|*akkoord|*overeenkomst|*verdrag;
      *akkoord|*verdrag|*overeenkomst ..12 bezegeld|geparafeerd; parafeer* ..12 tekst
    `,
    commission_session: `
      *commissie|*comité|handelsraad|samenwerkingsraad ..6 vergadert|vergaderde|vergaderden|bijeen|samen|zitting; zitting|sessie|vergadering|bijeenkomst van de|het ..4 *commissie|*comité|handelsraad|samenwerkingsraad;
      commissie|comité ..12 bijeen|samen|vergadert; bijeenkomst van de ..6 commissie; zitting van de ..6 commissie; commissie ..6 zitting;
      vergadering van de ..6 commissie; sessie van de ..6 commissie; gemengde ..3 commissie; commissie kwam ..6 bijeen;
      intergouvernementele ..3 commissie; zitting van ..5 comité; vergadering van het ..4 comité; commissie ..5 vergader*; sessie ..4 commissie;
      economische commissie ..4 bijeen; zitting|sessie|bijeenkomst|vergadering ..6 commissie|comité|werkgroep;
      commissie|comité ..16 samenkomen|samenkomt|vergaderen|bijeenkomt|bijeenkomen|samengekomen|bijeengekomen; zaten|zat ..14 zitting;
      gemengde ..4 commissie; volgende|vorige|eerstvolgende zitting|bijeenkomst|sessie;
      commissie|comité|*commissie|*comité|werkgroep ..12 bijeen|bijeengekomen|vergaderd|vergadert|vergaderde|samengekomen|samen;
      kwam|kwamen|komt ..10 commissie|*commissie|comité|werkgroep ..8 bijeen|samen; vergaderde|vergadert|zetelde|zetelt ..8 commissie|*commissie|comité
    `,
    visit: `
      tegenbezoek; leidt|leidde ..10 handelsmissie|delegatie|missie; handelsmissie; reist|reisde|reisden|reizen ..10 naar; vliegt|vloog ..8 naar;
      brengt|bracht|brengen|brachten ..12 bezoek; vertrekt|vertrok ..6 naar; te gast in; bezoek van; bezoek aan; bezocht|bezochten; bracht ..6 bezoek;
      brengt ..6 bezoek; staatsbezoek; werkbezoek; bezoekt; officieel bezoek; reisde|reisden naar; reist ..2 naar; bezoeken; handelsmissie naar;
      delegatie ..6 bezoek; op bezoek; zakenmissie; handelsmissie in; op handelsmissie; reist ..4 naar; arriveerde ..3 in; kwam aan in;
      bezoek dat ..12 bracht|brachten|brengt|brengen; bezoek gebracht ..3 aan; bracht|brengt|brachten|brengen|gebracht ..14 bezoek; bezoek ..3 gebracht;
      driedaags|tweedaags|vierdaags|meerdaags|officieel werkbezoek|bezoek; vertrekt|vertrok|vertrekken|vertrokken ..12 naar;
      reist|reisde|reisden|reizen|gereisd ..14 naar|door|verder; naar ..6 gevlogen|vertrokken; zijn|haar reis|trip naar; vliegt|vloog|vliegen|gevlogen ..12 naar; naar ..8 afgereisd; afgereisd ..2 naar;
      landde|landden|landt ..4 in; doorgereisd|doorreizen|doorreist; bezocht; aangekomen; kwam|komt|kwamen|komen ..10 aan;
      arriveert|arriveerde|arriveerden|gearriveerd; op ..3 bezoek ..3 in|aan; rondreis; leidt|leidde|leiden ..14 missie|delegatie; leidt|leidde ..14 delegatie|groep ..8 rond; economische missie;
      brengt|bracht ..4 tegenbezoek; delegatie ..8 naar; missie ..4 naar; landt|landde ..6 in;
      bezichtig*; rondleiding; rondgeleid; leidde|leidden|leidt ..10 rond; inspecteerde|inspecteerden|inspecteert; nam|namen|neemt ..8 kijkje; economische|prinselijke|diplomatieke zending; zakenreis; handelsreis; dienstreis; studiereis;
      trok|trokken|trekt|trekken ..12 door|naar; toerde|toerden|toert|toeren ..6 door; streek|streken|strijkt|strijken ..10 neer; deed|deden|doet|doen ..6 aan; tussenstop in; aankomst in;
      met militaire eer|egards ..3 ontvangen|begroet|verwelkomd; delegatie|missie|gezelschap ..10 naar; zending ..8 af|naar;
      beantwoordde|beantwoordden|beantwoordt ..3 bezoek; op visite in|bij; bezoek ..1 gebracht
    `,
    call: `
      telefoongesprek; telefonisch; belde|belden ..3 met; belt met; gebeld; telefonisch onderhoud; videogesprek; aan de telefoon;
      belde|belden|belt|bellen|gebeld; telefoneerde|telefoneerden|getelefoneerd; telefonisch ..2 contact|overleg|onderhoud; videoverbinding;
      videobellen; via een videoverbinding; telefoontje; hing aan de lijn; aan de lijn; telefoongesprekken; telefonisch|telefonische;
      belde|belden|belt|bellen met|over; videogesprek; videocall; beeldbellen; per telefoon; via de telefoon; telefoonoverleg
    `,
    contract: `
      contract|contracten ..6 getekend|ondertekend|gesloten|binnengehaald|gewonnen; teken* ..6 contract|contracten;
      onderteken* ..6 contract|contracten; haal* ..6 contract|contracten|order binnen; sloot|sloten ..5 contract|contracten; gegund;
      sleept* ..6 contract|order ..3 binnen; kreeg ..5 opdracht; wint|won ..5 opdracht|contract|aanbesteding;
      contract|contracten|order|opdracht|*contract|*order|*opdracht|aanbesteding ..12 gekregen|binnengehaald|gewonnen|getekend|gesloten|ondertekend|gegund|verworven|ontvangen|binnen|bekend|verkregen;
      haal*|sleep*|sleept|sleepte|kreeg|krijgt|wint|won|verwierf|kaapte|ontving|boekte|scoorde|bemachtigde ..14 contract|contracten|order|opdracht|*contract|*order|*opdracht|aanbesteding;
      sloot|sloten|teken*|onderteken* ..10 contract|contracten|*contract|leveringscontract; gunde|gunt ..8 contract|opdracht|order;
      plaatste|plaatst ..6 order|bestelling; kondigde ..6 contract|order; meldde ..4 order|opdracht;
      zet|zette|zetten|plaatste|plaatsten ..12 handtekening|handtekeningen|krabbel onder ..8 contract|contracten|*contract|*contracten;
      handtekening|handtekeningen onder ..6 contract|*contract; sleepte|sleepten|haalde|haalden ..14 opdracht|order|contract|*opdracht|*order|*contract binnen;
      contract|*contract ..14 ondertekenden|tekenden|sloten; kregen|wonnen|verwierven|ontvingen ..12 opdracht|order|contract|*opdracht|*contract
    `,
    comes: `
      verwacht; komt|komen|kwam|kwamen ..10 naar; gaat|gaan|ging|gingen ..10 naar; verblijft|verbleef; toog naar; zakt|zakte af naar;
      trekt|trok ..4 naar; te gast; doorgereisd; trekt ..4 door naar; reist ..4 door naar
    `,
    receives: 'ontvangt; ziet ..3 weer; ontving; begroette',
    stays: 'was|waren ..10 in; geweest',
  },
  together: {
    together: `
      beide; beiden; de twee; de ministers|bewindslieden; samen; de beide; beide ministers|bewindslieden|delegaties|politici|partijen;
      de twee ministers|bewindslieden|politici; de bewindslieden; het tweetal; het duo; de twee al
    `,
  },
  planned: {
    planned: `
      vertrekt; vliegt; brengt; leidt; gaat ..6 naar; is gepland; zijn gepland; wil; willen; uitgenodigd; moeten; op het programma; zal; zullen;
      gepland; wordt gehouden; vindt plaats; staat gepland; aanstaande; komende; volgende; zou; moet; aangekondigd; voornemens; verwacht;
      plaatsvinden; gaat; gaan; bezoekt volgende; op de agenda; opent; begint op|aan|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag; reist; zal openen; komt; komen; zouden;
      wordt ..8 gehouden|verwacht|ontvangen|getekend|ondertekend; worden ..8 gehouden|verwacht; zal|zullen; vertrekken; staat op|voor;
      ontvangt zij|hij; van plan; beoogd; reizen; zondag naar|voor; verwelkomt; tekent; ontmoeten ..3 elkaar; landt; landen; tekenen; ontvangt;
      vergadert; ontmoet; bezoekt; arriveert; morgen; zakt; trekt;
      voorzien; in het verschiet; binnenkort;
      bijwoont|bijwonen; aanschuift|aanschuiven; afreist|afreizen
    `,
  },
  postponed: {
    postponed: `
      uitgesteld; afgelast; verschoven; geannuleerd; opgeschort; verdaagd; verplaatst; verzet; opgeschoven; doorgeschoven; uitstel; verschuift;
      schuift door; schuift|schuiven|schoof ..2 op; opgeschoven; over ..4 getild; stelt|stelde|stellen|stelden ..14 uit; verdaagt; zou ..8 samenkomen|plaatsvinden|plaatshebben; gepland stond
    `,
  },
  host: { host: 'ontvangt als; organiseert; gastheer; gaststad' },
  there: {
    there: 'daar; aldaar; daarnaartoe; er; ter plaatse; in de hoofdstad',
    aside: `
      in de marge; en marge; tijdens het bezoek|gesprek; bij die gelegenheid; aansluitend; na afloop; bij het bezoek; aan de rand; tegelijk; daarbij
    `,
  },
  purpose: { purpose: 'voor; om' },
  counterpart: { counterpart: 'ambtgenoot; ambtsgenoot; evenknie; ambtgenote; collega; tegenhanger; ambtsgenote' },
  someone: {
    someone: '',
    he: 'hij',
    she: 'zij; ze',
    latter: 'laatstgenoemde; de laatste',
  },
  denied: {
    denied: `
      nooit getekend|ondertekend; niet getekend|ondertekend;
      ontkent|ontkende|ontkennen|ontkend; spreekt|sprak|spraken ..6 tegen; tegengesproken; niet bevestigd|bevestigen|bevestigde;
      weersprak|weerspreekt; klopt niet; ontkracht*; geen sprake; niet waar; zegde|zegden ..10 af; afgezegd; uitgesloten; stond niet op;
      is|kwam|komt|was ..2 het ..8 niet|nooit gekomen|gekomen; tot ..16 niet|nooit gekomen|gekomen; kwam|komt het ..8 niet|nooit; niet door|doorgegaan; ging ..6 niet door; gaat ..6 niet door
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
