import type { TimeTables } from '../../grammar/language.ts';

export const times: TimeTables = {
  month: {
    1: 'janvier; janv .?; jan .',
    2: 'février; févr .?; fév .?',
    3: 'mars',
    4: 'avril; avr .',
    5: 'mai',
    6: 'juin',
    7: 'juillet; juil .?',
    8: 'août',
    9: 'septembre; sept .',
    10: 'octobre; oct .?',
    11: 'novembre; nov .?',
    12: 'décembre; déc .?',
  },
  weekday: { 1: 'lundi', 2: 'mardi', 3: 'mercredi', 4: 'jeudi', 5: 'vendredi', 6: 'samedi', 7: 'dimanche' },
  period: {
    days: `
      {d:day} -|–|—|au|à|et|jusqu'au le? {w2:weekday}? {d2:day} {m:month} de? {y:year}?;
      {d:day} {m:month} -|–|—|au|à|et {d2:day} {m2:month} {y:year}?; les {d:day} ,|et? {d2:day} {m:month} {y:year}?;
      {d:day} et le {d2:day} {m:month} {y:year}?; {d:day} {m:month} et le {d2:day} {m2:month} {y:year}?;
      {d:day} , {d3:day} et {d2:day} {m:month} {y:year}?; {w:weekday} {d:day} et|au {w2:weekday} {d2:day} {m:month} {y:year}?
    `,
    day: '{w:weekday}? {d:day} {m:month} {y:year}?; {d:day} {m:month} de? {y:year}',
    month: `
      {m:month} {y:year}; {m:month}; mois de {m:month} {y:year}?; mois d' {m:month} {y:year}?; {m:month} de cette année|l'année;
      au|du|le|ce {m:ord} mois de {y:year}; au|du|le|ce {m:ord} mois de l'année {y:year}?
    `,
    monthPast: 'mois? de? {m:month} dernier|écoulé|passé',
    months: `
      {m:month} {y:year}? à|-|–|au|et? fin? {m2:month} {y2:year}?;
      de|entre|du {m:month} {y:year}? à|et|au|jusqu'à|jusqu'en fin? {m2:month} {y2:year}?; {m:month} et {m2:month} {y2:year}?;
      d' {m:month} {y:year}? à {m2:month} {y2:year}?; entre {m:month} et {m2:month} de l'année {y2:year}
    `,
    half: `
      {o:ord} semestre de? l'année? en? {y:year}?; {h:hn} - ? {y:year}?; {h:hn} {y:year}; {y:year} - {h:hn}; {o:ord} moitié de l'année? {y:year};
      {o:ord} semestre de|du l' année|exercice {y:year}?; {o:ord} semestre ( {y:year} ); six premiers mois de? l'année? {y:year}?;
      première moitié de {y:year}
    `,
    finalQuarter: `
      dernier trimestre de? l'année? {y:year}; dernier trimestre de l'année|l'an dernière|dernier|passée
    `,
    quarter: `
      {o:ord} trimestre de? l'année? en? {y:year}?; {q:qn} {y:year}?; {y:year} - {q:qn};
      {o:ord} trimestre ( {y:year} )
    `,
    datedDays: '{d:day} {m:month} {y:year} au|-|–|— {d2:day} {m2:month} {y2:year}',
    monthNext: 'mois? de? {m:month} prochain',
    firstQuarters: '{n:n} premiers trimestres de|en? cette? l\'année|année? {y:year}?; premiers {n:n} trimestres de|en? l\'année|année? {y:year}?',
    fourMonths: "{o:ord} tiers de l'année? {y:year}?",
    firstMonths: `
      sur|durant|pendant|en les? {n:n} mois;
      {n:n} premiers mois de? l'année? en? {y:year}?; premiers {n:n} mois de? l'année? {y:year}?;
      {n:n} mois de l'année? {y:year}; {n:n} premiers mois ( {y:year} )
    `,
    theQuarter: 'le|ce|du|au trimestre; le|ce trimestre en? revue|question',
    theHalf: 'le|ce|du|au semestre',
    sameYear: "cette année - là; la même année; cette même année",
    yearAfter: `
      l'année suivante; l'année d'après; un an plus tard; un an après; une année plus tard; une année après; l'exercice suivant; {n:n} ans plus tard;
      {n:n} ans après
    `,
    fiscalMonths: `
      {n:n} premiers mois ( {m:month} -|–|à {m2:month} ) de l'exercice|année fiscale|budgétaire? en? cours?;
      premiers {n:n} mois de l'exercice|année fiscale|budgétaire? en? cours?; {n:n} premiers mois de l'exercice fiscal|budgétaire? en? cours?;
      {n:n} premiers mois de l'année fiscale|budgétaire en? cours?; l'exercice fiscal|budgétaire? en cours
    `,
    fiscalMonthsBefore: "{n:n} premiers mois de l'exercice fiscal|budgétaire? précédent",
    someMonths: '{n:n} mois',
    lastMonths: "{n:n} derniers mois de l'année? {y:year}",
    trailing: `
      {n:n} derniers mois; sur {n:n} mois; douze mois à fin {m2:month} {y:year};
      {n:n} derniers? mois ,? arrêtés|clos|achevés|terminés|courant|allant|comptés? jusqu'? à|en|au? fin? {m2:month} {y:year}?;
      exercice|année|campagne|saison fiscal|fiscale|budgétaire? clos|close|achevé|achevée|terminé|terminée|bouclé|bouclée en|à|au|fin fin? {m2:month} {y:year}?;
      exercice|année|campagne|saison fiscal|fiscale|budgétaire? clos|close|achevé|achevée|terminé|terminée|bouclé|bouclée le|au {d:day} {m2:month} {y:year}?
    `,
    endOf: `
      fin {m:month} dernier|écoulé;
      fin {m:month} {y:year}?; à la? fin {m:month} {y:year}?; à la? fin du? mois? de|d'? {m:month} {y:year}?; à fin {m:month} de l'année {y:year};
      au {d:day} {m:month} {y:year}; au terme du mois de {m:month} {y:year}?; à l'issue du? mois? de {m:month} {y:year}?;
      jusqu'à fin? {m:month} {y:year}?; à fin du mois de {m:month} {y:year}?; jusqu'en {m:month} {y:year}?; au terme de {m:month} {y:year}?;
      jusqu'au {d:day} {m:month} {y:year}?; à la fin du mois d' {m:month} {y:year}?; fin - {m:month} {y:year}?
    `,
    late: 'fin {m:month} {y:year}?',
    early: 'début {m:month} {y:year}?; au début du mois de {m:month} {y:year}?; début du mois de {m:month} {y:year}?',
    mid: 'mi - {m:month} {y:year}?; mi {m:month} {y:year}?',
    fiscal: `
      exercice|année|campagne|saison fiscal|fiscale|budgétaire|agricole? {y:year} -|/|– {y2:year} ,? clos|close|achevé|achevée|terminé|terminée|bouclé|bouclée en|fin|à fin? {e:month};
      {f:fy} ( {m:month} -|–|bis|à|a|tot|إلى {m2:month} ); {f:fy};
      campagne|saison|exercice|année agricole|commerciale|céréalière|fiscale|oléicole|agrumicole? {y:year} / {y2:yy};
      campagne|saison|exercice|année agricole|commerciale|céréalière|fiscale|oléicole|agrumicole? {y:year} - {y2:yy};
      campagne|saison|exercice|année agricole|commerciale|céréalière|fiscale|oléicole|agrumicole? {y:year} / {y2:year};
      campagne|saison|exercice agricole|commerciale|céréalière|fiscale|oléicole|agrumicole? {y:year} - {y2:year}; {y:year} / {y2:yy};
      {y:year} / {y2:year}; campagne|saison de? {y:year} – {y2:year};
      exercice|année|campagne fiscal|fiscale|budgétaire? {y:year} / {y2:yy} ,? clos|close|achevé|achevée|terminé|terminée|bouclé|bouclée en|fin|à fin?
      {e:month};
      exercice|année|campagne fiscal|fiscale|budgétaire? {y:year} - {y2:yy} ,? clos|close|achevé|achevée|terminé|terminée en|fin|à fin? {e:month}
    `,
    years: 'de|entre {y:year} à|et {y2:year}; {y:year} - {y2:year}; {y:year} – {y2:year}; {y:year} à {y2:year}; {y:year} - {yy:yy}',
    yearPair: '{y:year} et|ou {y2:year}',
    year: `
      année {y:year}; an {y:year}; fin {y:year}; à fin {y:year}; en {y:year}; exercice {y:year}; à la fin de {y:year}; fin de l'année {y:year};
      au titre de {y:year}; au titre de l'année {y:year}; sur l'ensemble de {y:year}
    `,
    byYear: `
      d'ici la? fin? à? de? l'horizon? {y:year}; à l'horizon {y:year}; horizon {y:year}; d'ici à? {y:year}; avant {y:year}; d'ici fin {y:year};
      pour {y:year}; pour l'année|l'horizon {y:year}; pour la fin {y:year}
    `,
    sinceYear: `
      depuis {y:year}; depuis {m:month} {y:year}; depuis le|la|l'? fin|début|été|automne|hiver|printemps|mi|milieu de? {y:year};
      depuis le printemps|l'été|l'automne|l'hiver {y:year}; depuis la|le fin|début|milieu de l'année {y:year}
    `,
    sinceEvent: 'depuis lors',
    ytd: "depuis le? début|janvier de? l'année|janvier?; depuis le début de cette année",
    beforeLastYear: 'avant-dernière année; année avant-dernière',
    lastYear: "l'année|l'an dernière|dernier|passée|passé|écoulée; an dernier|passé; année dernière|passée|écoulée",
    previousYear: "l'année|l'an précédente|précédent; année précédente; l'exercice précédent",
    thisYear: `
      cette année; l'année en cours; année en cours; d'ici la|à fin de l'année|l'an; d'ici à la fin de l'année; avant la fin de l'année;
      avant fin d'année
    `,
    nextYear: "l'année|l'an prochaine|prochain; d'ici|avant la fin de l'année|l'an prochaine|prochain",
    lastMonth: 'mois dernier|passé|écoulé; le mois précédent; le mois dernier|passé|écoulé',
    thisMonth: 'ce mois-ci; ce mois; mois en cours',
    nextMonth: 'mois prochain; le mois prochain',
    lastQuarter: 'trimestre dernier|écoulé',
    yearBefore: `
      douze mois plus tôt; douze mois auparavant|avant; un an plus tôt; un an auparavant|avant; une année plus tôt; une année auparavant|avant;
      même période|date|mois|trimestre|semestre de|en|un|une|l'|d' l'|un|une|il? année|an|exercice y?
      précédente|dernière|dernier|passée|passé|plus|auparavant|avant|écoulée? tôt|a? {y:year}?; même période de? l'|d'? {y:year};
      même période {y:year}; la même période de l'année dernière|précédente|passée|écoulée; même période de l'an dernier|passé;
      même période un an plus tôt|auparavant; sur un an; en un an; en l'espace d'un an; en une année; en glissement annuel; en variation annuelle;
      en rythme annuel; par rapport à l'année|l'an précédente|dernière|dernier|passée; d'une année à|sur l'autre; d'un an à|sur l'autre;
      période correspondante de? l'année? {y:year}?; l'année|l'an d'avant; il y a un an; en comparaison annuelle; à la même période {y:year}?;
      à la même période de {y:year}; mêmes {n:n} mois de l'année? {y:year}?; {n:n} premiers mois de l'année précédente|dernière;
      même semestre|trimestre|mois {y:year}; même période de l'exercice précédent; la même période; l'année précédente; année précédente;
      même période de l'année d'avant; sur une année; à pareille période|époque;
      période correspondante de l'année|l'an dernière|dernier|passée|passé|précédente|écoulée;
      l'année|l'an dernière|dernier|passée|passé|précédente à|sur|pour la même époque|période|date;
      à la même époque de? l'? an|année? dernier|dernière|passé|passée?; la campagne|saison précédente|passée|dernière; campagne|saison précédente;
      une campagne|saison plus tôt|auparavant; même date de la campagne précédente
    `,
    samePeriod: `
      ces {n:n} mois; cette période; la période; cette même période; au cours de la période; durant cette période; pendant la même période;
      sur la même période; dans la même période; sur cette période; au cours de la même période; durant la même période; à la même date;
      pour la même période; dans le même temps; parallèlement
    `,
    today: "aujourd'hui; ce jour; ce matin; cet après-midi; cet après midi; ce soir; aujourd'hui même",
    yesterday: "hier; hier soir|matin; dans la soirée d'hier",
    afterTomorrow: 'après - demain',
    tomorrow: 'demain; dès demain; demain matin',
    thisWeek: 'cette semaine; en début|fin de semaine; cette fin de semaine; ces derniers jours',
    weekend: 'ce week-end; ce weekend; le week-end; durant le week-end; le weekend; en fin de semaine',
    lastWeekend: 'le week-end dernier|passé; le weekend dernier|passé; week-end écoulé',
    nextWeekend: 'le week-end prochain; le weekend prochain',
    lastWeek: `
      la semaine dernière|passée; semaine dernière|passée; en début|fin de semaine dernière; la semaine écoulée; semaine écoulée
    `,
    nextWeek: `
      la semaine prochaine; semaine prochaine; la semaine à venir; semaine à venir; d'ici une semaine; en début|fin de semaine prochaine
    `,
    weekday: '{w:weekday}; ce {w:weekday}',
    lastWeekday: '{w:weekday} dernier; {w:weekday} passé|écoulé',
    weekdayOfLastWeek: '{w:weekday} de la semaine dernière|passée|précédente; la semaine dernière , le? {w:weekday}',
    weekdayOfNextWeek: '{w:weekday} de la semaine prochaine',
    nextWeekday: '{w:weekday} prochain; ce {w:weekday} prochain; ce {w:weekday} à venir; le {w:weekday} suivant',
    yearsBefore: '{n:n} ans|années plus tôt; {n:n} ans|années auparavant|avant',
    yearsAgo: 'il y a {n:n} ans; en|sur|depuis {n:n} ans; ces {n:n} dernières années; {n:n} dernières années; au cours des {n:n} dernières années; {n:n} ans',
    decade: 'décennie|décennies',
    quarterBefore: `
      le trimestre précédent; un trimestre plus tôt; sur un trimestre; au trimestre précédent; en glissement|rythme trimestriel;
      en variation trimestrielle; d'un trimestre à|sur l'autre
    `,
    monthBefore: `
      le mois précédent; le mois d'avant; le mois d'auparavant; un mois auparavant|avant; un mois plus tôt; sur un mois; mois précédent; en un mois; d'un mois à|sur l'autre; en variation mensuelle;
      en glissement|rythme mensuel
    `,
    dayBefore: "la veille; la veille au soir; le jour précédent; un jour plus tôt; le jour d'avant",
    dayAfter: 'le lendemain; le jour suivant; un jour plus tard',
    sameDay: 'le même jour; ce jour-là; le jour même',
    beforeYesterday: 'avant-hier',
    daysAgo: 'il y a {n:n} jours',
    daysBefore: '{n:n} jours plus tôt|auparavant|avant; {n:n} jours auparavant',
    daysAfter: '{n:n} jours plus tard',
    daysSince: '{n:n} jours après',
    weeksAgo: 'il y a {n:n} semaines; {n:n} semaines plus tôt|auparavant',
    weekAgo: 'il y a une semaine; une semaine plus tôt|auparavant; la semaine précédente',
    inSpring: 'au|ce printemps {y:year}?; printemps prochain|dernier|{y:year}',
    inSummer: "cet été; à l'été {y:year}?; l'été prochain|dernier",
    inAutumn: "à l'automne {y:year}?; cet automne; l'automne prochain|dernier",
    inWinter: "cet hiver; l'hiver prochain|dernier; à l'hiver {y:year}?",
    sameMonth: 'ce mois-là; le même mois',
    weekdays: `
      de {w:weekday} à {w2:weekday}; {w:weekday} et {w2:weekday}; du {w:weekday} au {w2:weekday}; entre {w:weekday} et {w2:weekday}
    `,
  },
};
