import type { TimeTables } from '../../grammar/language.ts';

export const times: TimeTables = {
  month: {
    1: 'Januar; Jänner; Jan .?',
    2: 'Februar; Feb .?',
    3: 'März',
    4: 'April; Apr .',
    5: 'Mai',
    6: 'Juni',
    7: 'Juli',
    8: 'August; Aug .?',
    9: 'September; Sept .?; Sep .?',
    10: 'Oktober; Okt .?',
    11: 'November; Nov .?',
    12: 'Dezember; Dez .?',
  },
  weekday: {
    1: 'Montag; Montagmorgen|Montagvormittag|Montagmittag|Montagnachmittag|Montagabend|Montagnacht',
    2: 'Dienstag; Dienstagmorgen|Dienstagvormittag|Dienstagmittag|Dienstagnachmittag|Dienstagabend|Dienstagnacht',
    3: 'Mittwoch; Mittwochmorgen|Mittwochvormittag|Mittwochmittag|Mittwochnachmittag|Mittwochabend|Mittwochnacht',
    4: 'Donnerstag; Donnerstagmorgen|Donnerstagvormittag|Donnerstagmittag|Donnerstagnachmittag|Donnerstagabend|Donnerstagnacht',
    5: 'Freitag; Freitagmorgen|Freitagvormittag|Freitagmittag|Freitagnachmittag|Freitagabend|Freitagnacht',
    6: 'Samstag; Sonnabend; Samstagmorgen|Samstagvormittag|Samstagmittag|Samstagnachmittag|Samstagabend|Samstagnacht',
    7: 'Sonntag; Sonntagmorgen|Sonntagvormittag|Sonntagmittag|Sonntagnachmittag|Sonntagabend|Sonntagnacht',
  },
  period: {
    days: `
      {d:day} -|–|—|bis|und|/ zum|den|dem? {w2:weekday}? ,? {d2:day} {m:month} {y:year}?;
      {d:day} {m:month} -|–|—|bis|und zum|den|dem? {d2:day} {m2:month} {y:year}?
    `,
    day: '{w:weekday}? ,? den|dem? {d:day} {m:month} {y:year}?',
    month: '{m:month} {y:year}; {m:month}; {m:month} dieses|des Jahres|vergangenen|vorigen? Jahres?',
    monthPast: 'vergangenen|letzten|vorigen|abgelaufenen {m:month}; letzter|vergangener {m:month}',
    months: `
      {m:month} {y:year}? bis Ende? einschließlich? {m2:month} {y2:year}?; {m:month} - {m2:month} {y2:year}?;
      {m:month} – {m2:month} {y2:year}?; zwischen {m:month} {y:year}? und {m2:month} {y2:year}?;
      von {m:month} {y:year}? bis {m2:month} {y2:year}?; {m:month} und {m2:month} {y2:year}; {m:month} bis {m2:month} dieses Jahres;
      im {m:month} und {m2:month}; {m:month} und {m2:month} zusammen|zusammengenommen
    `,
    half: `
      {o:ord} Halbjahr|Halbjahres des? Jahres? {y:year}?; {h:hn} / ? {y:year}?; {h:hn} {y:year}; {y:year} - {h:hn};
      {o:ord} Jahreshälfte {y:year}?; {o:ord} Hälfte des Jahres? {y:year}?; {o:ord} sechs Monate|Monaten des? laufenden? Jahres? {y:year}?;
      {o:ord} Hälfte {y:year}; {o:ord} Halbjahr dieses Jahres; im|zum|das Halbjahr; {n:n} . Halbjahr {y:year}?; {o:ord} Hälfte von {y:year}
    `,
    finalQuarter: `
      letzten|Schluss Quartal|Quartals des? Jahres? {y:year}; Schlussquartal|Schlussquartals|Jahresendquartal des? Jahres? {y:year}?;
      letzten Quartal|Vierteljahr des? vergangenen|vorigen Jahres
    `,
    quarter: `
      {o:ord} Quartal|Quartals|Vierteljahr des? Jahres? {y:year}?; {q:qn} / ? {y:year}?; {q:qn} {y:year}; {y:year} - {q:qn};
      {o:ord} drei Monate|Monaten des? Jahres? {y:year}?; {n:n} . Quartal {y:year}?; {o:ord} Quartal dieses Jahres
    `,
    datedDays: 'vom? den|dem? {d:day} {m:month} {y:year} -|–|—|bis zum|den|dem? {d2:day} {m2:month} {y2:year}',
    monthNext: 'kommenden|nächsten {m:month}; kommender|nächster {m:month}',
    firstQuarters: `
      ersten {n:n} Quartale|Quartalen|Vierteljahre|Vierteljahren des|in? laufenden|dieses|diesem? Jahres|Jahr? {y:year}?;
      {n:n} Quartale|Quartalen {y:year}
    `,
    fourMonths: '{o:ord} Drittel des Jahres {y:year}?',
    firstMonths: `
      in|über den|die {n:n} Monaten|Monate; ersten {n:n} Monate|Monaten des? laufenden|dieses? Jahres? {y:year}?;
      {n:n} Monate|Monaten des? Jahres? {y:year}; ersten {n:n} Monaten von {y:year}
    `,
    fiscalMonths: `
      ersten {n:n} Monate|Monaten ( {m:month} -|–|bis {m2:month} ) des? laufenden? Fiskaljahres|Haushaltsjahres|Finanzjahres;
      ersten {n:n} Monate|Monaten des? laufenden|aktuellen? Fiskaljahres|Haushaltsjahres|Finanzjahres;
      laufenden|laufende Fiskaljahr|Haushaltsjahr|Finanzjahr
    `,
    fiscalMonthsBefore: 'ersten {n:n} Monate|Monaten des vorigen|vergangenen|letzten Fiskaljahres|Haushaltsjahres|Finanzjahres',
    someMonths: '{n:n} Monate|Monaten',
    lastMonths: 'letzten {n:n} Monaten|Monate des? Jahres? {y:year}',
    trailing: `
      letzten|vergangenen|zurückliegenden {n:n} Monaten|Monate; {n:n} Monaten|Monate bis|zum Ende? {m2:month} {y:year}?;
      Geschäftsjahr|Fiskaljahr|Finanzjahr|Haushaltsjahr , das ..1 {dd:day} {m2:month} {y:year}? endete|auslief|schloss
    `,
    endOf: `
      Ende {m:month} {y:year}?; bis Ende {m:month} {y:year}?; bis einschließlich {m:month} {y:year}?; per Ende {m:month} {y:year}?;
      bis {m:month} {y:year}; bis zum Ende des? Monats? {m:month} {y:year}?; bis Ende? {m:month} dieses|des laufenden? Jahres
    `,
    late: 'Ende {m:month} {y:year}?',
    early: 'Anfang {m:month} {y:year}?',
    mid: 'Mitte {m:month} {y:year}?',
    fiscal: `
      Geschäftsjahr|Wirtschaftsjahr|Fiskaljahr|Haushaltsjahr|Vermarktungsjahr {y:year} /|- {y2:yy} ,? das|welches? im|Ende|mit|am? {e:month} endete|endet|auslief|schloss|abgeschlossen;
      Geschäftsjahr|Wirtschaftsjahr|Fiskaljahr|Haushaltsjahr|Vermarktungsjahr {y:year} /|- {y2:year} ,? das|welches? im|Ende|mit|am? {e:month} endete|endet|auslief|schloss|abgeschlossen;
      {f:fy} ( {m:month} -|–|bis|à|a|tot|إلى {m2:month} ); {f:fy};
      Wirtschaftsjahr|Geschäftsjahr|Saison|Kampagne|Vermarktungsjahr|Erntejahr|Fiskaljahr|Wirtschaftsjahres {y:year} / {y2:yy};
      Wirtschaftsjahr|Geschäftsjahr|Saison|Kampagne|Vermarktungsjahr|Erntejahr|Fiskaljahr {y:year} / {y2:year};
      Wirtschaftsjahr|Geschäftsjahr|Saison|Fiskaljahr {y:year} - {y2:yy}; {y:year} / {y2:yy}; {y:year} / {y2:year};
      Wirtschaftsjahr|Geschäftsjahr|Saison|Kampagne|Fiskaljahr|Haushaltsjahr {y:year} / {y2:yy} ( {m:month} bis|-|– {m2:month} );
      {y:year} / {y2:yy} ( {m:month} bis|-|– {m2:month} ); Saison {y:year} - {y2:year}; Geschäftsjahr|Fiskaljahr {y:year}
    `,
    years: `
      von {y:year} bis|auf {y2:year}; zwischen {y:year} und {y2:year}; {y:year} bis {y2:year}; {y:year} - {y2:year}; {y:year} – {y2:year};
      {y:year} - {yy:yy}
    `,
    yearPair: '{y:year} und|oder {y2:year}',
    year: `
      Jahr|Jahre|Jahres {y:year}; im Jahr|Jahre {y:year}; Ende {y:year}; Gesamtjahr {y:year}; Kalenderjahr {y:year}; ganzen Jahr {y:year};
      im gesamten Jahr {y:year}
    `,
    byYear: 'bis zum? Jahr|Ende|Jahre? des? Jahres? {y:year}; bis {y:year}; bis Ende {y:year}',
    sinceYear: 'seit {y:year}; seit {m:month} {y:year}; seit Anfang {y:year}',
    sinceEvent: 'seitdem; seither',
    ytd: `
      seit Jahresbeginn; seit dem Jahreswechsel; seit Jahresanfang; seit Neujahr; seit Anfang des Jahres; im laufenden Jahr;
      im bisherigen Jahresverlauf; im bisherigen Jahr; seit Beginn des Jahres
    `,
    beforeLastYear: 'vorletzten|vorletztes Jahr|Jahres',
    lastYear: 'vergangenen|letzten|vorigen Jahr|Jahres; letztes|vergangenes|voriges Jahr; vergangenes Jahr; im abgelaufenen Jahr',
    thisYear: `
      das Gesamtjahr; bis|zum|bis zum Jahresende; bis Ende des Jahres; bis Jahresschluss;
      dieses|diesem Jahr|Jahres; in diesem Jahr; heuer; laufenden Jahres; im laufenden Jahr; laufende|laufendes|laufendem Jahr;
      laufenden Geschäftsjahr
    `,
    nextYear: 'nächstes|kommendes|nächsten|kommenden Jahr|Jahres',
    lastMonth: `
      vergangenen|letzten|vorigen Monat; letzter Monat; vorigen|letzten|vergangenen Monats; im vorigen|letzten|vergangenen Monat; im Vormonat
    `,
    thisMonth: 'diesem Monat; diesen Monat; dieses Monats; Anfang|Mitte|Ende dieses Monats; am|zum Monatsanfang|Monatsbeginn',
    nextMonth: 'nächsten|kommenden Monat; im kommenden|nächsten Monat; kommenden|nächsten Monats',
    lastQuarter: 'vergangenen|letzten|vorigen Quartal',
    yearBefore: `
      im? Vorjahr; Vorjahres; Vorjahreszeitraum|Vorjahreszeitraums|Vorjahreszeitraumes; Vorjahresmonat; Vorjahresquartal; Vorjahreswert;
      Vorjahresperiode; Vorjahreshälfte; Vorjahresniveau;
      gleichen|selben Zeitraum|Monat|Halbjahr|Quartal|Periode|Monaten des|im|ein? Vorjahres|Vorjahr|Jahr|Jahres? zuvor|früher|davor? {y:year}?;
      gleichen|selben Zeitraum von? {y:year}; Vergleichszeitraum|Vergleichszeitraums des|im|von? Vorjahres|Jahres? {y:year}?;
      ein|einem Jahr zuvor|davor|früher|vorher; vor einem Jahr; binnen Jahresfrist; im Jahresvergleich; gegenüber dem Vorjahr; zum Vorjahr;
      auf Jahressicht; im Vergleich zum Vorjahr; Jahr davor|zuvor; im Jahr zuvor|davor;
      entsprechenden Zeitraum|Vorjahreszeitraum|Zeitraums des|im? Vorjahres|Jahres? {y:year}?; jeweils gleichen Vorjahreszeitraum;
      im Jahresabstand; Vorjahresergebnis; gleichen|selben {n:n} Monaten des? Vorjahres? {y:year}?; Vorjahr;
      im Vergleich zum gleichen Zeitraum {y:year}; binnen eines Jahres; innerhalb eines Jahres; zum Vorjahreszeitraum; Vorsaison; Vorkampagne;
      in der Vorsaison; eine Saison zuvor; Vorjahressaison; Vorjahresabschnitt; Vorjahresstand; in? den {n:n} Monaten zuvor|davor|vorher;
      gleichen|selben|gleiche|selbe Datum|Stichtag|Tag|Woche des|im|ein? Vorjahres|Vorjahr|Jahr? zuvor|davor?
    `,
    yearAfter: `
      ein Jahr später|darauf|danach; im|das Jahr darauf|danach; im? Folgejahr; im? folgenden|darauffolgenden|nächsten Jahr;
      {n:n} Jahre später|danach|darauf
    `,
    samePeriod: `
      diesem|diesen Zeitraum; diesen {n:n} Monaten; dieser Zeit; im selben Zeitraum; im gleichen Zeitraum; dem Zeitraum; in dieser Periode;
      in der gleichen Zeit; im Berichtszeitraum; in jenem Jahr; im selben|gleichen Jahr
    `,
    today: 'heute; heute Morgen|Vormittag|Nachmittag|Abend; am heutigen {w:weekday}; am heutigen Tag',
    yesterday: 'gestern; gestern Abend|Nachmittag|Morgen; am gestrigen {w:weekday}',
    afterTomorrow: 'übermorgen',
    tomorrow: 'morgen',
    thisWeek: 'diese|dieser Woche; in dieser Woche; Anfang|Ende der Woche|dieser; zu Wochenbeginn; zum Wochenauftakt; diese Woche',
    weekend: 'am Wochenende; übers Wochenende; über das Wochenende; an diesem Wochenende; dieses Wochenende',
    lastWeekend: 'am vergangenen|letzten|vorigen Wochenende; vergangenes|letztes Wochenende',
    nextWeekend: 'am kommenden|nächsten Wochenende; kommendes|nächstes Wochenende',
    lastWeek: `
      vergangene|vergangenen|letzte|letzten|vorige|voriger Woche; letzter Woche; vergangener Woche;
      vorige|letzte|vergangene|voriger|letzter|vergangener Woche; in der vergangenen|vorigen|letzten Woche; in der abgelaufenen Woche; Vorwoche
    `,
    nextWeek: `
      nächste|nächsten|kommende|kommenden|nächster Woche; in der kommenden|nächsten Woche; kommende|nächste|kommender|nächster Woche;
      Anfang|Ende|Mitte nächster|kommender Woche
    `,
    weekday: '{w:weekday}; am {w:weekday}',
    lastWeekday: `
      vergangenen|letzten {w:weekday}; am vergangenen|letzten {w:weekday}; am vorigen {w:weekday}; vorigen|vergangenen|letzten {w:weekday}
    `,
    weekdayOfLastWeek: 'am? {w:weekday} vergangener|voriger|letzter Woche; am? {w:weekday} der vergangenen|vorigen|letzten Woche; vergangene|vorige|letzte Woche am? {w:weekday}',
    weekdayOfNextWeek: 'am? {w:weekday} kommender|nächster Woche; am? {w:weekday} der kommenden|nächsten Woche; kommende|nächste Woche am? {w:weekday}',
    nextWeekday: `
      kommenden|nächsten {w:weekday}; am kommenden|nächsten {w:weekday}; an diesem {w:weekday}
    `,
    yearsBefore: '{n:n} Jahre zuvor|davor|vorher|früher',
    yearsAgo: 'vor {n:n} Jahren; in|innerhalb|den|binnen? den|von? letzten|vergangenen? {n:n} Jahren; {n:n} Jahre|Jahren',
    decade: 'Jahrzehnt*',
    quarterBefore: `
      Vorquartal|Vorquartals; Vorquartalswert|Vorquartalsniveau|Vorquartalsvergleich; Vierteljahr|Quartal zuvor|davor; im Quartalsvergleich;
      zum Vorquartal; gegenüber dem Vorquartal
    `,
    monthBefore: `
      Vormonat|Vormonats; Vormonatswert|Vormonatsniveau|Vormonatsstand|Vormonatsergebnis|Vormonatsvergleich; im Vormonat;
      gegenüber dem Vormonat; zum Vormonat; im Monat zuvor; binnen Monatsfrist; Monat davor; im Monatsvergleich
    `,
    dayBefore: 'am Vortag; tags zuvor; Tags zuvor; am Tag zuvor|davor; einen Tag zuvor|davor|vorher|früher; am Vorabend; Tag zuvor',
    dayAfter: 'am Folgetag; am nächsten|folgenden|darauffolgenden Tag; tags darauf; einen Tag später; Tag darauf',
    sameDay: 'am selben|gleichen Tag; noch am selben Tag; an diesem|jenem Tag',
    beforeYesterday: 'vorgestern',
    daysAgo: 'vor {n:n} Tagen',
    daysBefore: '{n:n} Tage zuvor|davor|vorher|früher',
    daysAfter: '{n:n} Tage später|danach|darauf',
    daysSince: '{n:n} Tage nach',
    weeksAgo: 'vor {n:n} Wochen; {n:n} Wochen zuvor',
    weekAgo: 'vor einer Woche; eine Woche zuvor|davor|früher; in der Vorwoche',
    inSpring: 'im|des Frühjahr|Frühling|Frühjahrs|Frühlings {y:year}?; kommenden|nächsten Frühjahr',
    inSummer: 'im|des Sommer|Sommers {y:year}?; kommenden|nächsten Sommer',
    inAutumn: 'im|des Herbst|Herbsts|Herbstes {y:year}?; kommenden|nächsten Herbst; auf den Herbst',
    inWinter: 'im|des Winter|Winters {y:year}?; kommenden|nächsten Winter',
    sameMonth: 'im selben|gleichen Monat',
    weekdays: `
      von {w:weekday} bis {w2:weekday}; am {w:weekday} und {w2:weekday}; {w:weekday} und {w2:weekday}; zwischen {w:weekday} und {w2:weekday}
    `,
  },
};
