import type { MoodTables } from '../../../grammar/relation-tables.ts';

export const moods: MoodTables = {
  counter: {
    counter: `
      zonder ..8 was|waren|had|hadden ..16 gekomen|uitgekomen|geweest|gestegen|gegroeid|gedaald;
      niemand|weinigen verwacht|gelooft|rekent|voorziet;
      droomt|droomde|droomden|dromen ..4 van;
      kan|kunnen|zou|zouden|dreigt|dreigen ..16 mislopen; dreigt|dreigen ..10 mis te lopen;
      geen|weinig grond|reden|bewijs|aanwijzing|aanwijzingen ..3 voor|om|dat; niets wijst erop;
      zou|zouden ..10 zijn gestegen|gegroeid|gedaald|toegenomen; als ..12 zou|zouden; zou zijn; zouden zijn; zou ..6 geweest; was ..8 doorgegaan;
      had ..12 dan; had|hadden ..8 gehad; zonder ..8 zou|zouden; indien ..12 zou|zouden; hypothetisch; zou hebben; zouden hebben;
      ware het|er|dat|dit|niet|zij; indien|als ..4 ware; zonder ..14 zou|zouden; zou|zouden|als|indien|was|waren ..14 dan had|hadden|zou|zouden;
      als ..8 was|waren ..3 was|waren; als ..8 had|hadden ..3 was|waren|had|hadden; cijfer van ..8 verspreid|gepubliceerd ..8 betrof|omvatte;
      bericht|berichten|bewering|beweringen|verhaal|suggestie dat ..20 onzin|onjuist|onwaar|fabel|nepnieuws|verzonnen;
      verdrag|akkoord|pact|deal|overeenkomst|project had|hadden ..12 gebracht|moeten|gegeven|opgeleverd|opstuwen|opgestuwd|verhoogd;
      in het slechtste|ergste|beste geval ..3 zou|zouden; wat zou er ..2 gebeuren|zijn; alleen|enkel|slechts als|indien;
      zou|zouden ..14 moeten gaan? verkopen|leveren|exporteren|uitvoeren|kopen|importeren|invoeren|afnemen; zou|zouden eigenlijk;
      in het somberste|slechtste|zwartste|ongunstigste|pessimistische|pessimistischste|gunstigste|optimistische|optimistischste|rooskleurigste|beste
      geval|scenario; in het somberste|slechtste|zwartste|ongunstigste|gunstigste|rooskleurigste;
      mocht|mochten ..6 sneuvelen|mislukken|klappen|stranden|afketsen|vervallen|misgaan|wegvallen; bij een mislukking|stranding|breuk ..10 zou|zouden;
      motie|voorstel|amendement|wetsvoorstel|initiatief|plan ..16 haalde|haalden|haalt het niet|geen|nipt;
      motie|voorstel|amendement|wetsvoorstel ..20 verworpen|weggestemd|afgewezen|gesneuveld|verwerpt|verwierp|ingetrokken;
      motie|voorstel|amendement|wetsvoorstel om ..20 verworpen|weggestemd|afgewezen; evenmin als het|de plan|voorstel|motie|idee;
      vanaf|boven|onder|tot ..8 moet|moeten|hoeft|hoeven ..14 aangifte|opgave|melden|registreren|aangeven|rapporteren|aanmelden|vergunning;
      zou|zouden|mag|mogen voortaan ..8 invoeren|importeren|uitvoeren|exporteren|verkopen;
      zou|zouden ..12 mogen|kunnen invoeren|importeren|uitvoeren|exporteren|verkopen;
      wilde|wilden|eiste|eisten|vroeg|vroegen ..24 bedankte|bedankten|weigerde|weigerden|wees|paste|pasten ..4;
      er is niets getekend|ondertekend|afgesproken|besteld;
      bedrijven|exporteurs|importeurs|ondernemers met een ..2 uitvoer|export|invoer|import boven|onder|van; gaat|gaan ..6 verloren als|indien|wanneer;
      kan|kunnen|zou|zouden|dreigt|dreigen ..10 verloren gaan|te|verdwijnen;
      plan|plannen|voorstel ..1 om ..16 van tafel|geschrapt|afgeblazen|ingetrokken|verworpen|losgelaten|opgegeven
    `,
    tease: `
      de? bewering :; de? claim :; de? mythe :; het? gerucht :; morgen ,? in|op deze|dit|onze|uw|de|ons ..2 :; morgen :;
      maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag ,? in|op deze|onze|uw|ons|dit ..2 :;
      in het|de|ons|onze volgend|volgende|komende|eerstvolgende nummer|editie|krant|aflevering|uitgave|nieuwsbrief|uitzending;
      lees|leest|kijk|luister|lezen morgen|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|binnenkort|volgende ..3 :;
      morgen ..1 lezen|lees|leest u?; volgende|komende week ,? in|op|bij ..3 :; volgende|komende week :; volgende keer :; binnenkort ..3 :;
      in de *editie|*krant :; vooruitblik ..2 :;
      maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|morgen in|op het|de|ons|onze ..1
      *katern|katern|bijlage|magazine|rubriek|krant|pagina|sectie ..1 :;
      maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|morgen : hoe|waarom
    `,
    suppose: `
      stel ,;
      evenmin is|was|zijn|waren|steeg|stegen|daalde|daalden|groeide|kromp|heeft|hebben|klopt;
      stel ,? dat|je|u|de|het; stel :; stelt u; veronderstel|veronderstellen|neem|nemen|aangenomen ..2 dat|aan; aangenomen; gesteld dat;
      stel je|u voor; in het slechtste|ergste|beste geval ..3 zou|zouden; stel nu; pas wanneer|als|indien|zodra;
      enkel|alleen|slechts wanneer|zodra|indien|als; neem een|bijvoorbeeld|nu; rekenvoorbeeld :;
      een kweker|teler|bedrijf|exporteur|importeur|handelaar die voor; bij wijze van voorbeeld; zou|zouden ..8 een heffing|tarief|rechten;
      zouden|zou de|het|washington|brussel|peking|londen ..12 dan; in theorie|principe ..8 zou|zouden; op papier ..8 zou|zouden;
      had|hadden ..6 dan had|was|waren|zou; was|waren|had|hadden ..12 , dan was|waren|had|hadden|zou|zouden
    `,
    ask: 'wat zou er ..2 gebeuren; wat als; wat gebeurt er ..2 als',
  },
  status: {
    forecast: `
      rekent|rekenen op; gaat uit van; verwacht*; verwachting; zal; zullen; prognose|prognoses; voorspel*; raming; kan; kunnen; zou|zouden kunnen;
      naar verwachting; voorzien; voorziet; vooruitzicht*; groeit naar; waarschijnlijk; potentieel; uitkomen; uitkomt op; rekenen; rekent; rekenen op;
      denken ..4 te; houdt|houden|hield|hielden ..8 rekening met; verwachten; tegemoet; exportpotentieel|exportpotentie; *potentieel;
      in het verschiet; ziet|zien ..3 groeien|stijgen|dalen|krimpen; vermoedelijk; naar alle waarschijnlijkheid; afstevenen|afstevent|afstevende;
      stevent|steven|stevenen ..4 af; koerst|koersen|koerste|koersten ..6 af
    `,
    target: `
      doel; doelstelling|doelstellingen; streef*; beoog*; ambitie; wil; willen; plan; plannen; mikt; mikken; van plan;
      moet|moeten groeien|stijgen|toenemen; streven; hopen; hoopt; streefcijfer; streefdoel; voornemens; moet|moeten; *doel; *doelstelling;
      doel gesteld|gesteld; zet|zetten ..3 in op; willen dat; beoogde; gericht op;
      lat ligt|lag|legt|leggen|legde; lat op|bij; onszelf|zich ..2 ten doel;
      legt|legde|legden|leggen de lat; tot doel gesteld; stelt|stelde|stelden|stellen zich ..10 tot|ten doel
    `,
    estimate: `
      schat*; geschat*; schatting; naar schatting; raming|ramingen; geraamd; raamt|ramen|raamde|raamden; getaxeerd|taxeert|taxeerde|taxeren;
      begroot|begrote; becijferd op; extrapolatie|hoogrekening
    `,
    preliminary: 'voorlopig|voorlopige; eerste raming; eerste cijfers; flash; nog niet definitief',
    unconfirmed: 'naar verluidt; onbevestigd*; geruchten; volgens bronnen; volgens onbevestigde; zou; zouden; volgens ingewijden; niet bevestigd',
  },
};
