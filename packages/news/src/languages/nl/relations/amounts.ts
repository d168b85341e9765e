import type { AmountTables } from '../../../grammar/relation-tables.ts';

export const amounts: AmountTables = {
  move: {
    up: `
      opkrikken|opgekrikt|krikte|krikten ..14 op; wist|wisten|weet|weten ..20 op te krikken|voeren|schroeven|drijven|vijzelen;
      opgevoerd|opgeschroefd|opgedreven|opgevijzeld; voerde|voerden|schroefde|schroefden|dreef|dreven|vijzelde|vijzelden ..14 op;
      uitvoerstijging|uitvoergroei|importgroei|importstijging|invoergroei|invoerstijging; verhoging van; vermeerdering; opleving van; aanwas;
      vergrootte|vergrootten; trok|trokken ..20 aan; breidde|breidden zich ..20 uit; zwol|zwollen ..20 aan; explodeer*; veerde|veerden ..20 op;
      opgeveerd; zat|zitten ..2 in de lift; pluste|plusten; dikte|dikten ..20 aan; gestegen; steeg|stegen; stijgt|stijgen; stijging; gegroeid;
      groeide|groeiden; groeit|groeien; groei; toegenomen; nam ..14 toe; namen ..14 toe; toename; toenam|toenamen; neemt ..6 toe; opgelopen;
      liep|liepen ..6 op; liep|liepen|loopt|lopen ..16 op met|tot|van|naar; loopt ..6 op; oploopt; oplopen; opliep; verhoog*; vergroot; klom|klommen; geklommen; klimt; sprong|sprongen; gesprongen;
      sprong; aangetrokken; trok|trokken ..4 aan; hoger; verbeter*; uitgebreid; verbreed; verruimd; omhoog; plus; winst van; vooruitgang;
      uitkwam hoger; aangewassen; aanzwel*; geëxplodeerd; aangedikt; schoot ..4 omhoog; herstel*; verdiep*; versnel*; ging ..4 vooruit; groter;
      omhooggeschoten; omhoog geschoten; uitbreid*; won; gewonnen; verstevig*; gaat|gaan|ging|gingen ..6 omhoog; extra; exportgroei; exportstijging;
      aandikken; bijgekomen; deed|deden|doet|doen er ..10 bij; kwam|kwamen er ..8 bij; klimmen|geklommen; opveren; aantrekken;
      schoot|schoten ..6 omhoog
    `,
    down: `
      uitvoerdaling|uitvoerkrimp|importdaling|importkrimp|invoerdaling|invoerkrimp; terugschroeven|teruggeschroefd;
      terug te schroeven|dringen|brengen; schroefde|schroefden|bracht|brachten ..14 terug; achteruitgang; inzinking; dip van; verlaging van; duikel*;
      zwakte|zwakten ..20 af; donderde|donderden ..20 in elkaar; ging|gingen ..20 onderuit; zonk|zonken; boette|boetten ..20 in;
      gleed|gleden ..20 weg; kalfde|kalfden ..20 af; gedaald; daalde|daalden; daalt|dalen; inzakken; inzakte|inzakten; zakte|zakten ..8 in; kelderen;
      kelderde|kelderden; daling; afgenomen; nam ..14 af; namen ..14 af; afname; afnam|afnamen; neemt ..6 af; teruggelopen; liep|liepen ..6 terug;
      terugliep; terugloop; gekrompen; kromp|krompen; krimpt; krimp; geslonken; slonk|slonken; verminder*; verlaagd; gezakt; zakte|zakten; zakt;
      viel|vielen ..5 terug; gevallen; terugval; teruggang; lager; verloor|verloren; verlies; ingestort; stortte ..6 in; kelder*; gekelderd; ingezakt;
      zakte ..4 in; teruggevallen; versmald; kleiner; min; teruggebracht; dook|doken; gedoken; inkromp; minder; verslechter*; viel|vielen; achteruit;
      achteruitgegaan; ging ..4 achteruit; gaat|gaan|ging|gingen ..6 omlaag; afgezwakt; tuimel*; ingeleverd; inleverde; terug; exportdaling;
      exportkrimp; verzwak*; brokkel*; leverde|leverden|levert|leveren ..14 in ,|.|en|:; inleveren|inleverden; raakte|raakten ..10 kwijt;
      ging|gingen er ..8 af; wegzakken|weggezakt; wegviel|wegvielen; terugvallen; terugzakken
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
      bedraagt van; bestaat|bestond|bestaan|bestonden ..3 uit; voor haar rekening; kwam van; afkomstig uit|van;
      belangrijkste|grootste post|product|productgroep|exportproduct; komt|komen|kwam|kwamen ..4 uit; bestemming van|voor; onder controle van;
      kwam|kwamen|komt|komen ..14 terecht; terechtgekomen; terechtkwam|terechtkwamen|terechtkomt; toe te schrijven aan; op het conto van|komt|kwam;
      op conto van
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
    up: `
      meer; hoger; omvangrijker; ruimer; meer dan; groter; extra; toename; stijging; groei; winst; erbij; boven het? peil|niveau;
      boven die|dat|de waarde|uitvoer|invoer|export|import? van; boven 199*|200*|201*|202*; boven vorig jaar; boven het jaar
    `,
    down: `
      minder; lager; geringer; daling; afname; krimp; eraf; kleiner; onder het? peil|niveau;
      onder die|dat|de waarde|uitvoer|invoer|export|import? van; onder 199*|200*|201*|202*; onder vorig jaar; onder het jaar
    `,
  },
  rank: {
    n: `
      {n:ord} plaats|plek|positie; plaats|plek|positie|rang|nummer {n:n};
      {n:ord} ..2 handelspartner|partner|leverancier|afzetmarkt|exporteur|importeur|exportmarkt|exportbestemming|bestemming|afnemer|klant|markt;
      {n:ord} grootste|belangrijkste; staat|stond|eindigt|eindigde op {n:ord}; {n:ord} onder; is|was|werd|wordt|blijft {n:ord} met|,|en|achter|na;
      op|de? {n:ord} plaats|plek|positie; {n:ord} in de|het rij|lijst|ranglijst|klassement|rangschikking|top;
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
  per: { price: 'per ton|kilo|vat|liter|inwoner|hoofd|stuk|hoofd|container|kilogram|MWh; de ton; het kilo|vat; / ton' },
  part: { of: 'waarvan; daarvan; waaronder; hiervan' },
  ofWhat: { whole: 'van alles? wat; van al wat|dat|hetgeen' },
  rate: { growth: 'op jaarbasis; per jaar; in een jaar tijd; jaarlijks' },
  thatIs: { part: 'of; ofwel; oftewel; dus; dat is; goed voor' },
};
