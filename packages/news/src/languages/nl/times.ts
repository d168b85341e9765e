import type { TimeTables } from '../../grammar/language.ts';

export const times: TimeTables = {
  month: {
    1: 'januari; jan .?',
    2: 'februari; feb .?; febr .',
    3: 'maart; mrt',
    4: 'april; apr .?',
    5: 'mei',
    6: 'juni; jun .',
    7: 'juli; jul .',
    8: 'augustus; aug .?',
    9: 'september; sept .?; sep .?',
    10: 'oktober; okt .?',
    11: 'november; nov .?',
    12: 'december; dec .?',
  },
  weekday: {
    1: 'maandag; maandagochtend|maandagmorgen|maandagmiddag|maandagnamiddag|maandagavond|maandagnacht',
    2: 'dinsdag; dinsdagochtend|dinsdagmorgen|dinsdagmiddag|dinsdagnamiddag|dinsdagavond|dinsdagnacht',
    3: 'woensdag; woensdagochtend|woensdagmorgen|woensdagmiddag|woensdagnamiddag|woensdagavond|woensdagnacht',
    4: 'donderdag; donderdagochtend|donderdagmorgen|donderdagmiddag|donderdagnamiddag|donderdagavond|donderdagnacht',
    5: 'vrijdag; vrijdagochtend|vrijdagmorgen|vrijdagmiddag|vrijdagnamiddag|vrijdagavond|vrijdagnacht',
    6: 'zaterdag; zaterdagochtend|zaterdagmorgen|zaterdagmiddag|zaterdagnamiddag|zaterdagavond|zaterdagnacht',
    7: 'zondag; zondagochtend|zondagmorgen|zondagmiddag|zondagnamiddag|zondagavond|zondagnacht',
  },
  period: {
    days: `
      {d:day} -|–|—|tot|t|en|t/m|tot-en-met en? met? {w2:weekday}? {d2:day} {m:month} {y:year}?;
      {d:day} {m:month} -|–|—|tot|en|t/m en? met? {d2:day} {m2:month} {y:year}?; {d:day} , {d3:day} en {d2:day} {m:month} {y:year}?
    `,
    day: '{w:weekday}? {d:day} {m:month} {y:year}?',
    month: '{m:month} van? {y:year}; {m:month}; de maand {m:month} {y:year}?; {m:month} van het? jaar',
    monthPast: 'afgelopen|vorige|verleden|voorbije {m:month}; {m:month} jongstleden; {m:month} jl .?',
    months: `
      {m:month} {y:year}? tot|t|– en|/|? met? en? met? eind? {m2:month} van? {y2:year}?; {m:month} - {m2:month} {y2:year}?;
      {m:month} – {m2:month} {y2:year}?; tussen {m:month} {y:year}? en {m2:month} van? {y2:year}?;
      van {m:month} {y:year}? tot en? met? {m2:month} van? {y2:year}?; {m:month} en {m2:month} van? {y2:year}; in {m:month} en {m2:month};
      {m:month} en {m2:month} samen|tezamen|opgeteld; {m:month} {y:year}? t/m {m2:month} {y2:year}?
    `,
    half: `
      {o:ord} helft van? het? jaar? {y:year}?; {o:ord} halfjaar van? {y:year}?; {o:ord} half jaar van? {y:year}?; {h:hn} {y:year}?;
      {y:year} - {h:hn}; {o:ord} zes maanden van? het? jaar? {y:year}?; {o:ord} semester van? {y:year}?; {o:ord} jaarhelft van? {y:year}?
    `,
    finalQuarter: `
      laatste kwartaal van? {y:year}; slotkwartaal van? {y:year}?; laatste kwartaal van vorig jaar
    `,
    quarter: `
      {o:ord} kwartaal van? het? jaar? {y:year}?; {q:qn} van? {y:year}?; {y:year} - {q:qn}; {o:ord} drie maanden van? {y:year}?;
      {o:ord} trimester van? {y:year}?
    `,
    datedDays: '{d:day} {m:month} {y:year} tot|t|-|–|— en? met? {d2:day} {m2:month} {y2:year}',
    monthNext: 'komende|volgende|aanstaande {m:month}',
    firstQuarters: 'eerste {n:n} kwartalen van? het|dit? jaar? {y:year}?',
    firstMonths: `
      in|over de {n:n} maanden;
      eerste {n:n} maanden van? het? jaar? {y:year}?; {n:n} maanden van {y:year}; over {n:n} maanden; in {n:n} maanden
    `,
    fiscalMonths: `
      eerste {n:n} maanden ( {m:month} -|–|tot en? met? {m2:month} ) van het? lopende|huidige? boekjaar|begrotingsjaar|fiscale jaar?;
      eerste {n:n} maanden van het? lopende|huidige? boekjaar|begrotingsjaar; eerste {n:n} maanden van het? lopende|huidige? fiscale jaar;
      lopende boekjaar|begrotingsjaar
    `,
    fiscalMonthsBefore: 'eerste {n:n} maanden van het? vorige boekjaar|begrotingsjaar',
    someMonths: '{n:n} maanden',
    lastMonths: 'laatste {n:n} maanden van {y:year}',
    trailing: `
      jaar|seizoen|boekjaar|begrotingsjaar dat op|in|eind {dd:day}? {m2:month} {y:year}? eindigde|afliep|sloot;
      jaar|seizoen|boekjaar|begrotingsjaar tot en? met? eind? {m2:month} {y:year}; afgelopen|voorbije {n:n} maanden;
      {n:n} maanden tot en? met? eind? {m2:month} {y:year}?
    `,
    endOf: `
      eind {m:month} {y:year}?; tot en? met? eind {m:month} {y:year}?; einde van {m:month} {y:year}?; per eind {m:month} {y:year}?;
      tot en met {m:month} {y:year}?; ( t/m {m:month} ); t/m {m:month} {y:year}?
    `,
    late: 'eind {m:month} {y:year}?',
    early: 'begin {m:month} {y:year}?',
    mid: 'half {m:month} {y:year}?; medio {m:month} {y:year}?; midden {m:month} {y:year}?',
    fiscal: `
      boekjaar|seizoen|oogstjaar {y:year} /|- {y2:yy} ,? dat|die? in|eind|per? {e:month} eindigde|afliep|eindigt|afloopt|afgesloten;
      boekjaar|seizoen|oogstjaar {y:year} /|- {y2:year} ,? dat|die? in|eind|per? {e:month} eindigde|afliep|eindigt|afloopt|afgesloten;
      {f:fy} ( {m:month} -|–|bis|à|a|tot|إلى {m2:month} ); {f:fy}; seizoen|oogstjaar|boekjaar|verkoopseizoen|campagne|jaar {y:year} / {y2:yy};
      seizoen|oogstjaar|boekjaar|verkoopseizoen|campagne {y:year} - {y2:yy}; seizoen|oogstjaar|boekjaar|verkoopseizoen {y:year} / {y2:year};
      seizoen|oogstjaar|boekjaar {y:year} - {y2:year}; {y:year} / {y2:yy}; {y:year} / {y2:year}; boekjaar {y:year}
    `,
    years: `
      van {y:year} tot en? met? {y2:year}; tussen {y:year} en {y2:year}; {y:year} - {y2:year}; {y:year} – {y2:year};
      {y:year} tot en? met? {y2:year}; {y:year} - {yy:yy}
    `,
    yearPair: '{y:year} en|of {y2:year}',
    year: 'jaar {y:year}; in {y:year}; over {y:year}; heel {y:year}; eind {y:year}; het hele jaar {y:year}; kalenderjaar {y:year}; jaren {y:year}',
    byYear: 'tegen|voor|uiterlijk het? eind|einde? van? {y:year}; in het jaar {y:year}; tegen {y:year}; richting {y:year}',
    sinceYear: 'sinds {y:year}; vanaf {y:year}; sinds {m:month} {y:year}',
    sinceEvent: 'sindsdien',
    ytd: `
      sinds begin dit|het jaar; sinds de jaarwisseling; sinds nieuwjaar; sinds het begin van het|dit jaar; sinds 1 januari; sinds begin van? {y:year};
      tot nu toe dit jaar; dit jaar tot nu toe; sinds januari
    `,
    previousYear: 'het? voorgaande jaar; het jaar daarvoor|ervoor',
    beforeLastYear: 'voorvorig jaar; eervorig jaar; voorlaatste jaar',
    lastYear: `
      vorig jaar; afgelopen jaar; verleden jaar; voorbije jaar; het afgelopen jaar; vorig|afgelopen|voorbije kalenderjaar;
      pas|net|zojuist|juist afgesloten|afgelopen|voorbije jaar; jaar dat achter ons ligt
    `,
    thisYear: 'dit jaar; het lopende jaar; lopend jaar',
    nextYear: 'volgend jaar; komend jaar',
    lastMonth: 'vorige maand; afgelopen maand; vorige|afgelopen|verleden maand',
    thisMonth: 'deze maand',
    nextMonth: 'volgende maand; volgende|komende maand',
    lastQuarter: 'vorig kwartaal; afgelopen kwartaal',
    yearBefore: `
      een boekjaar|begrotingsjaar|fiscaal eerder|ervoor|daarvoor|terug;
      diezelfde|dezelfde|die {n:n}? maanden|periode|maand|weken van|in|uit een|het|vorig? jaar? eerder? {y:year}?; j-o-j; jaar-op-jaar;
      hetzelfde|datzelfde kwartaal|halfjaar|seizoen van|in? een|het|vorig? jaar? eerder? {y:year}?; een jaar eerder|geleden|daarvoor|tevoren;
      in dezelfde periode van? een|het|vorig? voorgaand|vorig? jaar? eerder|geleden|daarvoor?;
      dezelfde periode|maanden|maand van? het|een|vorig? voorgaande|vorige|vorig? jaar? eerder|geleden? {y:year}?; dezelfde periode in {y:year};
      dezelfde periode een|van jaar|vorig jaar? eerder?; het jaar ervoor|daarvoor|eerder; jaar op jaar; op jaarbasis; het jaar ervoor;
      ten opzichte van vorig jaar; vergeleken met vorig jaar; vergeleken met een jaar eerder; dan een jaar eerder; dan in dezelfde periode vorig jaar;
      overeenkomstige periode van? {y:year}?; vorig jaar in dezelfde periode; dezelfde zes|drie|negen maanden van? {y:year}?;
      dezelfde {n:n} maanden van? {y:year}?; het voorgaande jaar; het jaar tevoren; een jaar terug; dezelfde maand vorig jaar;
      dezelfde periode vorig jaar; dan vorig jaar; de voorgaande twaalf maanden; de vergelijkbare periode van? {y:year}?; een seizoen eerder|ervoor;
      vorig seizoen; het vorige seizoen
    `,
    samePeriod: `
      deze periode; die periode; dezelfde periode; in|over|tijdens dezelfde periode; deze {n:n} maanden; die {n:n} maanden; in die tijd;
      in dezelfde maanden; dat|datzelfde|hetzelfde jaar; dat|datzelfde kwartaal
    `,
    today: 'vandaag; vanochtend; vanmiddag; vanavond; vanmorgen',
    yesterday: 'gisteren; gisteravond; gistermiddag; gisterochtend',
    afterTomorrow: 'overmorgen',
    tomorrow: 'morgen; morgenochtend; morgenmiddag; morgenavond',
    thisWeek: 'deze week; begin|eind|later|eerder deze week',
    weekend: 'dit weekend; in het weekend; tijdens het weekend; het weekend',
    lastWeekend: 'afgelopen|vorig|voorbije weekend; het afgelopen|voorbije weekend',
    nextWeekend: 'volgend|komend weekend; het komende weekend',
    lastWeek: 'vorige week; afgelopen week; vorige|afgelopen|verleden week; begin|eind vorige week; de voorbije week; de afgelopen week',
    nextWeek: 'volgende week; komende week; begin|eind|later volgende week; volgende|komende week; de komende week',
    weekday: '{w:weekday}; op {w:weekday}',
    lastWeekday: `
      afgelopen|vorige {w:weekday}; afgelopen|vorige|jongstleden|voorbije {w:weekday}; {w:weekday} jl
    `,
    weekdayOfLastWeek: '{w:weekday} van? vorige|afgelopen week; vorige week op? {w:weekday}',
    weekdayOfNextWeek: '{w:weekday} van? volgende|komende week; volgende week op? {w:weekday}',
    nextWeekday: `
      komende|volgende|aanstaande {w:weekday}; komende|aanstaande|eerstvolgende {w:weekday}; {w:weekday} aanstaande
    `,
    yearAfter: `
      een jaar later|daarna|erna|nadien; het jaar daarop|erop|daarna|erna|nadien; in? het daaropvolgende|volgende jaar;
      {n:n} jaar later|daarna|erna|nadien
    `,
    yearsBefore: '{n:n} jaar eerder|ervoor|daarvoor|tevoren',
    yearsAgo: '{n:n} jaar geleden; de? afgelopen|laatste {n:n} jaar; in {n:n} jaar; {n:n} jaar',
    decade: 'decennium|decennia',
    quarterBefore: `
      k-o-k; kwartaal op kwartaal; kwartaal-op-kwartaal; op kwartaalbasis; het vorige kwartaal; het kwartaal ervoor; een kwartaal eerder;
      het voorgaande kwartaal
    `,
    monthBefore: `
      een maand eerder|geleden; op maandbasis; maand-op-maand; m-o-m; de maand ervoor; vorige maand vergeleken; een maand eerder; maand op maand;
      de voorgaande maand
    `,
    dayBefore: `
      de dag ervoor|daarvoor|tevoren; een dag eerder|ervoor|daarvoor; daags tevoren|voordien|ervoor; de vorige dag; aan de vooravond; de avond ervoor
    `,
    dayAfter: 'de dag erna|daarna|erop|nadien; een dag later; daags nadien|erna; de volgende dag',
    sameDay: 'hem|haar|hen|elkaar dan; die dag; dezelfde dag; diezelfde dag; nog dezelfde dag',
    beforeYesterday: 'eergisteren',
    daysAgo: '{n:n} dagen geleden',
    daysBefore: '{n:n} dagen eerder|ervoor|tevoren|voordien',
    daysAfter: '{n:n} dagen later|nadien|erna',
    daysSince: '{n:n} dagen na',
    weeksAgo: '{n:n} weken geleden|eerder',
    weekAgo: 'een week geleden|eerder|ervoor; de week ervoor',
    inSpring: 'in het voorjaar {y:year}?; dit|komend|volgend voorjaar; in de lente',
    inSummer: 'in de zomer {y:year}?; deze|komende zomer',
    inAutumn: 'in het najaar {y:year}?; dit|komend|volgend najaar; in de herfst {y:year}?; deze herfst; naar het najaar',
    inWinter: 'in de winter {y:year}?; deze|komende winter',
    sameMonth: 'dezelfde|diezelfde maand; die maand',
    weekdays: 'van {w:weekday} tot en? met? {w2:weekday}; {w:weekday} en {w2:weekday}; tussen {w:weekday} en {w2:weekday}',
  },
};
