import type { SpeechTables } from '../../grammar/language.ts';

export const speech: SpeechTables = {
  say: {
    say: `
      zei; zegt; zeiden; zeggen; verklaarde; verklaart; verklaarden; meldde; meldt; meldden; melden; stelde; stelt; vertelde; vertelt; liet ..3 weten;
      laat ..3 weten; lieten ..3 weten; benadrukte; benadrukt; bevestigde; bevestigt; aldus; voegde ..3 toe; deelde ..4 mee; maakte ..6 bekend;
      maakt ..6 bekend; bericht; berichtte; noemde; legde uit; onderstreepte; kondigde ..4 aan; uitgelaten; meegedeeld; blijkt; rapporteerde;
      rapporteert; schreef; schrijft; becijferde; becijfert; verwacht; verwachtte; raamt; schat; voorspelt; merkte ..2 op; wees erop; bekendgemaakt;
      gepubliceerd; publiceerde; constateert; concludeert; stelden; toonde; toont; betreurde; noemt; concludeerde; licht ..3 toe; lichtte ..3 toe;
      constateerde; gezegd; laten weten; berekende; berekent; rekent ..4 voor; waarschuwt; waarschuwde; hoopt; meent; meende; bekend gemaakt;
      reageert; reageerde; erkent; erkende; verzuchtte|verzucht; klaagt|klaagde; beklaagt|beklaagde zich; juicht|juichte; noteert;
      herinnert|herinnerde ..2 aan|eraan; sprak|spreekt|spraken|spreken ..1 van; antwoordt|antwoordde; weet; vindt|vond; denkt;
      houdt|houden|hield|hielden het op; liet|lieten|laat|laten ..8 weten|optekenen|noteren|vallen; deelde|deelt|deelden ..12 mee;
      lichtte|licht ..10 toe; voegde|voegt ..8 toe; kondigt|kondigde ..8 aan; becijferen|becijferden; berekenden; schatten|schatte;
      ramen|raamde|raamden; schrijven; benadrukken; bevestigen; stellen; verklaren; gemeld; bevestigd; verteld; lamenteert; moppert|mopperde;
      jubelt|jubelde; verzekert|verzekerde; preciseert|preciseerde; besluit|besloot ..1 :; onderstreept; signaleert|signaleerde; onthult|onthulde;
      analyseert|analyseerde; reken|rekende ..4 voor; berichten|berichtten; vermeldt|vermeldde; tekent ..4 aan; tekende ..4 aan; merkt ..3 op;
      legt|legde ..3 uit; citeert|citeerde; bracht|brachten|brengt|brengen ..8 naar buiten; naar buiten gebracht; noteren|noteerden|rekenen ..2 voor;
      cijfers|gegevens geven|gaven|leren|leerden|wijzen|wezen; liet|lieten|laat ..3 optekenen; houdt|houden|hield|hielden ..1 op; raamden;
      taxeert|taxeerde; preciseren|preciseerden; vernam|vernamen; telde|tellen|telden
    `,
  },
  source: {
    source: `
      volgens; aldus; cijfers van; gegevens van; data van; op basis van cijfers van; op basis van gegevens van; blijkt uit cijfers van;
      blijkt uit gegevens van; uit cijfers van; statistieken van; rapport van; bericht van; onder verwijzing naar; citeert; een rapport van;
      bij monde van; raming van; schatting van; prognose van; berekeningen van; onderzoek van; bekendgemaakt door; in opdracht van; meegedeeld door;
      gepubliceerd door; bron|bronnen :; bevestigd|becijferd|berekend|geraamd|vrijgegeven|verspreid|vermeld door;
      berekening|analyse|becijfering|telling|opgave|zeggen|inschatting van; naar opgave van; in een interview met; in een gesprek met
    `,
  },
  body: {
    body: `
      *bureau; *vereniging; *organisatie; *ministerie; *instituut; *autoriteit; *federatie; Trade; Investment; ministerie; Ministerie; bureau;
      Bureau; statistiekbureau; dienst; Dienst; douane; Douane; bank; Bank; CBS; Kamer; federatie; Federatie; vereniging; Vereniging; Commissie;
      autoriteit; Autoriteit; raad; Raad; organisatie; Organisatie; instituut; Instituut; agentschap; Agentschap; Eurostat; Destatis; Rabobank;
      ING; VGB; RVO; Royal; FloraHolland; ambassade; regering; kantoor; Unie; Fonds; wisselkantoor; Wisselkantoor; VN; UNCTAD; WTO; IMF;
      GroentenFruit; Nationale Bank; NBB; Evofenedex; Planbureau; CPB; Exportbureau; instelling; brancheorganisatie; Wageningen;
      statistiekdienst; Agency; Office; handelsvertegenwoordiging; Centraal; TurkStat; *secretariaat; *dienst; *kamer; *instelling; *fonds;
      *raad; *bond; *koepel; *lobby; *centrale; *club; *unie; *huis; *kantoor; *platform; *centrum; Huis; Bond; *raden;
      Institut; Institute; universiteit; Universiteit; *universiteit; hogeschool; denktank
    `,
  },
  title: {
    title: `
      Vlaams; minister-president; schepen; ambassadrice; gedeputeerde; directrice; gouverneur; wethouder; Buitenlandse Zaken; leider; minister;
      president; ambassadeur; directeur; voorzitter; koning; Koning; koningin|Koningin; prinses|Prinses; prins|Prins; kroonprins|Kroonprins; premier;
      staatssecretaris; staatssecretarissen; ministers; ambassadeurs; burgemeesters; presidenten; premiers; woordvoerder; woordvoerster;
      vice-minister; vicepremier; econoom; analist; handelsvertegenwoordiger; gezant; ambtgenoot; burgemeester; hoofd; chef; secretaris; generaal;
      topman; bestuursvoorzitter; mevrouw; de heer; kanselier; vertegenwoordiger; onderminister; secretaris-generaal; commissaris; eurocommissaris;
      hoogleraar; consul; vice; *minister; *president; *voorzitter; *secretaris; ambtsgenoot; collega; topvrouw; *topvrouw; *topman; voorman;
      voorvrouw; *voorman; *voorvrouw; hoofdeconoom; *econoom; *econome; *woordvoerder; *woordvoerster; *directeur; *directrice;
      havenbaas|bankbaas|vakbondsbaas|clubbaas|ondernemersbaas; *chef; *gezant; *adviseur; adviseur; *analist; *leider; *commissaris; *onderzoeker;
      onderzoeker; ondernemer; *onderhandelaar; onderhandelaar; *burgemeester; *ambassadeur; senator; *ambtenaar; *verslaggever; hoofdonderzoeker;
      teler; handelaar
    `,
  },
  pronoun: {
    he: `
      hij; zij; ze; de minister; de ambassadeur; de diplomaat; het bureau; de dienst; het ministerie; de directeur; de woordvoerder;
      de bewindsman|bewindsvrouw|bewindslieden; de staatssecretaris;
      de bewindsvrouw; de topman; de topvrouw; de econoom; de voorzitter; de onderzoekers; de bond
    `,
  },
  that: {
    that: `
      dat blijkt; dit blijkt; dat zei; dat zegt; dat meldt; dat meldde; dat maakte; dat liet; dit zei; dat heeft; dit heeft; dat schrijft;
      dat verklaarde; dit meldde; dit maakte; dit verklaarde; dat deelde; dat bevestigde; dat becijferde; dat vertelde; dat staat; dat stelt;
      dat stelde; dat schat; dat concludeert; dat vindt; dat meent; dat staat in;
      bracht|brachten|brengt die|deze|dit|dat cijfers|gegevens|nieuws;
      maakte|maakten|publiceerde|publiceerden|meldde|meldden die|deze cijfers|gegevens;
      die|deze cijfers bracht|brachten|maakte|maakten|publiceerde
    `,
  },
  outlet: {
    outlet: `
      TASS; Reuters; RIA Novosti; Sputnik; Interfax; MAP; ANP; Bloomberg; AFP; Belga; persbureau; krant; NOS; Bladna; De Telegraaf; NRC; FD;
      Financieele Dagblad; persagentschap; dpa; Nieuwe Oogst; Anadolu; Xinhua; Hortoinfo; EastFruit; FreshPlaza; AGF; Fepex; L'Économiste; Médias24;
      Hespress; Le360; Trouw; Volkskrant; De Tijd; De Standaard; Het Laatste Nieuws; Nu.nl; RTL
    `,
  },
  royal: { king: 'de koning; de vorst; soeverein; de monarch' },
};
