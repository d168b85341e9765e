import type { TimeTables } from '../../grammar/language.ts';

export const times: TimeTables = {
  month: {
    1: 'enero; ene .',
    2: 'febrero; feb .',
    3: 'marzo; mar .',
    4: 'abril; abr .',
    5: 'mayo',
    6: 'junio; jun .',
    7: 'julio; jul .',
    8: 'agosto; ago .',
    9: 'septiembre; setiembre; sept .; sep .',
    10: 'octubre; oct .',
    11: 'noviembre; nov .',
    12: 'diciembre; dic .',
  },
  weekday: { 1: 'lunes', 2: 'martes', 3: 'miércoles', 4: 'jueves', 5: 'viernes', 6: 'sábado', 7: 'domingo' },
  period: {
    fourMonths: '{o:ord} cuatrimestre de|del? año? {y:year}?',
    days: `
      iniciad*|comenzad* el {d:day} de {m:month} y concluid*|terminad*|finalizad*|culminad* el {d2:day} de {m2:month} de|del? {y:year}?;
      del {d:day} de {m:month} al {d2:day} de {m2:month} de|del? {y:year}?;
      {d:day} -|–|—|al|a|y|hasta el? {w2:weekday}? {d2:day} de {m:month} de|del? {y:year}?;
      {d:day} de {m:month} -|–|—|al|a|y el? {d2:day} de {m2:month} de|del? {y:year}?; {d:day} , {d3:day} y {d2:day} de {m:month} de|del? {y:year}?;
      los días {d:day} y|al {d2:day} de {m:month} de|del? {y:year}?; entre los días? {d:day} y el? {d2:day} de {m:month} de|del? {y:year}?;
      entre el {d:day} y el {d2:day} de {m:month} de|del? {y:year}?; {d:day} y el {d2:day} de {m:month} de|del? {y:year}?
    `,
    day: '{w:weekday}? ,? {d:day} de {m:month} de|del? {y:year}; {w:weekday}? ,? {d:day} de {m:month}; {d:day} {m:month} {y:year}',
    month: `
      {m:month} de|del? {y:year}; {m:month}; mes de {m:month} de|del? {y:year}?; {m:month} de este año|2;
      frente|respecto|relación|comparación a {m:month} de|del {y:year}; {m:ord} mes de {y:year}; {m:ord} mes del año {y:year}?;
      {m:ord} mes de este|ese año;
      {m:month} próximo; próximo {m:month}; próximo mes de {m:month}
    `,
    monthPast: 'pasado mes? de? {m:month}; {m:month} pasado|último; mes de {m:month} pasado',
    months: `
      {m:month} de? {y:year}? a|y|-|–|hasta {m2:month} de|del? {y2:year}?;
      entre|de|desde {m:month} de? {y:year}? y|a|hasta {m2:month} de|del? {y2:year}?; {m:month} y {m2:month} de|del {y2:year};
      entre los meses de {m:month} y {m2:month} de|del? {y2:year}?;
      {m:month} - {m2:month} de? {y2:year}?
    `,
    half: `
      {o:ord} semestre de|del? año? {y:year}?; {h:hn} de? {y:year}?; {y:year} - {h:hn}; {o:ord} mitad de|del? año? de? {y:year}?;
      primeros seis meses de|del? año? de? {y:year}?; seis primeros meses de|del? año? {y:year}?;
      {n:n} S {y:year}
    `,
    finalQuarter: 'último trimestre de|del? año? {y:year}; último trimestre del año|ejercicio pasado',
    quarter: `
      {o:ord} trimestre de|del? año? de? {y:year}?; {q:qn} de? {y:year}?; {y:year} - {q:qn}; primeros tres meses de|del? año? de? {y:year}?;
      tres primeros meses de|del? año? de? {y:year}?
    `,
    datedDays: '{d:day} de {m:month} de|del {y:year} al|-|–|— {d2:day} de {m2:month} de|del {y2:year}',
    monthNext: '{m:month} próximo; próximo mes? de? {m:month}',
    firstQuarters: 'primeros {n:n} trimestres de|del? este|presente? año? de? {y:year}?; {n:n} primeros trimestres de|del? este|presente? año? de? {y:year}?',
    firstMonths: `
      en los {n:n} meses; en {n:n} meses;
      primeros {n:n} meses de|del? año? de? {y:year}?; {n:n} primeros meses de|del? año? de? {y:year}?;
      {n:n} meses de {y:year}
    `,
    theQuarter: 'el|ese|este|del|al trimestre',
    theHalf: 'el|ese|este|del|al semestre',
    sameYear: 'ese|aquel año; ese|aquel mismo año; el mismo año',
    yearAfter: 'el|al año siguiente; un año después; un año más tarde; el ejercicio siguiente; {n:n} años después; {n:n} años más tarde|adelante',
    fiscalMonths: `
      primeros {n:n} meses ( {m:month} -|–|a {m2:month} ) del año|ejercicio fiscal en|actual|vigente? curso?;
      {n:n} primeros meses del año|ejercicio fiscal en|actual|vigente? curso?;
      primeros {n:n} meses del actual|presente? año|ejercicio fiscal en|actual|vigente? curso?; actual|presente año|ejercicio fiscal;
      año|ejercicio fiscal en curso; año|ejercicio fiscal actual
    `,
    fiscalMonthsBefore: 'primeros {n:n} meses del año|ejercicio fiscal anterior|pasado',
    someMonths: '{n:n} meses',
    lastMonths: 'últimos {n:n} meses de|del? año? {y:year}',
    trailing: `
      últimos {n:n} meses; doce meses hasta {m2:month} de {y:year};
      {n:n} meses ,? contados|cerrados|acumulados|terminados|finalizados? hasta|a|en {m2:month} de|del? {y:year}?;
      ejercicio|campaña|temporada|año fiscal|comercial|agrícola? cerrado|cerrada|terminado|terminada|finalizado|finalizada|concluido|concluida en|a
      {m2:month} de|del? {y:year}?;
      ejercicio|campaña|temporada|año fiscal|comercial|agrícola? cerrado|cerrada|terminado|terminada|finalizado|finalizada|concluido|concluida el
      {d:day} de {m2:month} de|del? {y:year}?;
      ejercicio|campaña|temporada|año fiscal|comercial|agrícola? que terminó|acabó|concluyó|finalizó|cerró en {m2:month} de|del? {y:year}?;
      ejercicio|campaña|temporada|año fiscal|comercial|agrícola? que terminó|acabó|concluyó|finalizó|cerró el {d:day} de {m2:month} de|del? {y:year}?
    `,
    endOf: `
      final|finales|cierre del pasado? mes? de? {m:month} pasado?; finales|final|cierre|término de {m:month} de|del? {y:year}?;
      fin de {m:month} de|del? {y:year}?; hasta {m:month} de|del? {y:year}?; hasta finales|fines|el? final? de {m:month} de|del? {y:year}?;
      a fines de {m:month} de|del? {y:year}?; a {d:day} de {m:month} de {y:year}; a {m:month} de|del {y:year};
      acumulado a|hasta {m:month} de|del? {y:year}?; al mes de {m:month} de|del? {y:year}?; a cierre de {m:month} de? {y:year}?
    `,
    late: 'finales de {m:month} de|del? {y:year}?',
    early: 'principios|comienzos|inicios de {m:month} de|del? {y:year}?',
    mid: 'mediados de {m:month} de|del? {y:year}?',
    fiscal: `
      zafra|cosecha {y:year} - {y2:year}; zafra|cosecha {y:year} / {y2:year}; zafra|cosecha {y:year} - {y2:yy}; zafra|cosecha {y:year} / {y2:yy};
      {f:fy} ( {m:month} -|–|bis|à|a|tot|إلى {m2:month} ); {f:fy};
      campaña|temporada|ejercicio|año agrícola|comercial|fiscal|ejercicio? de? {y:year} / {y2:yy};
      campaña|temporada|ejercicio agrícola|comercial|fiscal? {y:year} - {y2:yy};
      campaña|temporada|ejercicio agrícola|comercial|fiscal? {y:year} / {y2:year};
      campaña|temporada|ejercicio agrícola|comercial|fiscal? {y:year} - {y2:year}; {y:year} / {y2:yy}; {y:year} / {y2:year}; año fiscal {y:year};
      ejercicio|año|campaña fiscal|comercial? {y:year} / {y2:yy} ,? cerrado|cerrada|terminado|terminada|finalizado|finalizada|concluido|concluida en|a
      {e:month};
      ejercicio|año|campaña fiscal|comercial? {y:year} - {y2:yy} ,? cerrado|cerrada|terminado|terminada|finalizado|finalizada|concluido|concluida en|a {e:month}
    `,
    years: 'de|entre|desde {y:year} a|y|hasta {y2:year}; {y:year} - {y2:year}; {y:year} – {y2:year}; {y:year} - {yy:yy}; {y:year} a {y2:year}',
    yearPair: '{y:year} y|o {y2:year}',
    year: `
      cerrar|cerró|cerraron|cerrado|terminó|terminado|acabó|acabado {y:year} con|en;
      año {y:year}; en {y:year}; ejercicio {y:year}; finales|cierre de {y:year}; el conjunto de {y:year}; conjunto del año {y:year};
      todo {y:year}; a lo largo de {y:year}; durante {y:year}; al cierre de {y:year}
    `,
    byYear: `
      para {y:year}; hasta {y:year}; antes de {y:year}; horizonte {y:year}; para el año {y:year}; de aquí a {y:year};
      en el horizonte de {y:year}; para finales de {y:year}
    `,
    sinceYear: `
      desde {y:year}; desde el año|ejercicio {y:year}; a partir de|del {y:year}; a partir del año {y:year}; de {y:year} a esta|esa parte;
      de {y:year} en adelante; desde {m:month} de {y:year};
      desde el|la? verano|otoño|invierno|primavera|principios|comienzos|inicios|mediados|finales|fines|final de|del {y:year}
    `,
    sinceEvent: 'desde entonces',
    ytd: `
      en lo que va de año; lo que va de año; desde comienzos|principios de|del año; en lo que va de {y:year};
      desde que arrancó|comenzó|empezó el? año; desde que arrancó|comenzó|empezó {y:year}; desde enero
    `,
    previousYear: 'año anterior|precedente; ejercicio anterior',
    beforeLastYear: 'año antepasado; antepasado año; el antepasado',
    lastYear: 'año pasado; pasado año; el ejercicio pasado; el año pasado; último año',
    thisYear: 'este año; presente año; año en curso; año actual',
    nextYear: 'próximo año; año próximo; año que viene',
    lastMonth: 'mes pasado; pasado mes; el mes pasado; el pasado mes',
    thisMonth: 'este mes',
    nextMonth: 'próximo mes; mes que viene; el mes próximo|entrante; mes próximo|entrante; el próximo mes',
    lastQuarter: 'trimestre pasado|anterior; pasado trimestre',
    yearBefore: `
      por encima|debajo del año|ejercicio anterior|pasado|previo; igual periodo|período|lapso|semestre|trimestre|cuatrimestre de {y:year};
      que el año|ejercicio anterior|pasado|previo; un año antes|atrás; hace un año;
      mismo periodo|período|mes|trimestre|semestre|lapso|tramo de|del|un? año|ejercicio? anterior|pasado|antes|previo? de? {y:year}?;
      mismo periodo|período|mes|trimestre|semestre|lapso|bimestre|cuatrimestre|tramo|intervalo de {y:year};
      mismo bimestre|cuatrimestre de|del? año? anterior|pasado|previo; ese|este mismo mes|trimestre|semestre|periodo|período de {y:year};
      mismos meses de|del? año? anterior|pasado? {y:year}?; mismos {n:n} meses de|del? año? anterior|pasado? {y:year}?; interanual|interanuales;
      en tasa interanual; respecto al|del año|ejercicio anterior|pasado|previo; año anterior; con respecto al año anterior;
      misma fecha de|del? año? anterior|pasado? {y:year}?;
      igual|similar|idéntico periodo|período|lapso de|del? año? anterior|pasado|previo? {y:year}?; similar periodo|período|lapso de|del {y:year};
      en comparación anual; en términos interanuales; año a año; frente al año anterior; año previo; ejercicio anterior;
      mismo periodo de un año antes; mismo periodo un año antes; comparación interanual; año precedente; el año anterior; en un año;
      idéntico periodo|período de|del? año? anterior|pasado? {y:year}?; mismas fechas de {y:year}; la campaña|temporada anterior|precedente|pasada;
      campaña|temporada anterior|precedente; en la anterior|precedente; mismo lapso del año anterior|pasado;
      igual período|periodo|lapso de|del año? anterior|pasado? {y:year}?
    `,
    samePeriod: `
      el|ese|dicho|aquel mismo semestre|trimestre|cuatrimestre|bimestre|mes|ejercicio; mismo semestre|trimestre|cuatrimestre|bimestre;
      esa misma campaña|temporada; idéntico periodo|período|lapso; este periodo|período; ese periodo|período; dicho periodo|período;
      estos {n:n} meses; esos {n:n} meses; mismo|ese|este|dicho|igual lapso|intervalo|tramo|plazo; mismo periodo|período; el periodo|período;
      esas fechas; mismo tiempo
    `,
    today: `
      hoy; hoy mismo; hoy {w:weekday}; hoy ,? por|en la mañana|tarde|noche; esta misma? mañana|tarde|noche|madrugada; este mismo? mediodía;
      la mañana|tarde|noche de hoy
    `,
    yesterday: `
      ayer; ayer ,? por la tarde|mañana|noche; ayer ,? de noche|madrugada; ayer a media mañana|tarde; ayer al mediodía; ayer {w:weekday}; anoche;
      la mañana|tarde|noche|madrugada de ayer; en la víspera de hoy
    `,
    afterTomorrow: 'pasado mañana',
    tomorrow: 'mañana; mañana mismo; mañana {w:weekday}; mañana por la mañana|tarde|noche; mañana a media mañana|tarde',
    thisWeek: 'esta semana; esta misma semana; a principios|comienzos|inicios de semana|esta; en los últimos días',
    weekend: 'el fin de semana; este fin de semana; durante el fin de semana',
    lastWeekend: 'el pasado fin de semana; el fin de semana pasado; fin de semana último',
    nextWeekend: 'el próximo fin de semana; el fin de semana próximo',
    lastWeek: 'semana pasada; pasada semana; la semana pasada; a finales|principios|inicios|comienzos de la semana pasada',
    nextWeek: `
      próxima semana; semana próxima|que; la próxima semana; la semana próxima; la semana entrante; semana entrante; la semana que viene;
      próximos días
    `,
    weekday: `
      {w:weekday}; este {w:weekday}; mañana|tarde|noche|madrugada|mediodía del|de|este el? {w:weekday};
      por|en la mañana|tarde|noche|madrugada del|de el? {w:weekday}; {w:weekday} ,? ya? por|en la mañana|tarde|noche; {w:weekday} ,? al mediodía;
      {w:weekday} ,? de noche|madrugada; {w:weekday} a media mañana|tarde
    `,
    lastWeekday: `
      pasado {w:weekday}; {w:weekday} pasado; el pasado {w:weekday}; el {w:weekday} pasado;
      este pasado {w:weekday}
    `,
    weekdayOfLastWeek: '{w:weekday} de la semana pasada|anterior; {w:weekday} de la pasada semana; la semana pasada , el {w:weekday}',
    weekdayOfNextWeek: '{w:weekday} de la próxima semana; {w:weekday} de la semana próxima|entrante; {w:weekday} de la semana que viene',
    nextWeekday: `
      próximo {w:weekday}; {w:weekday} próximo; el próximo {w:weekday}; el {w:weekday} próximo; el {w:weekday} que viene;
      {w:weekday} que viene; {w:weekday} entrante
    `,
    yearsBefore: '{n:n} años antes|atrás',
    yearsAgo: 'hace {n:n} años; últimos {n:n} años; en {n:n} años; {n:n} años',
    decade: 'década|décadas; decenio',
    quarterBefore: `
      último|cuarto trimestre del año|ejercicio anterior|previo|precedente; el|al|del trimestre anterior|previo|precedente;
      trimestre previo|precedente; intertrimestral|intertrimestrales; un trimestre antes
    `,
    monthBefore: `
      mes anterior; un mes antes; intermensual; el mes anterior; mes previo; intermensual|intermensuales; mensual;
      en términos|tasa|tasas mensual|mensuales|intermensual|intermensuales; variación mensual|intermensual;
      frente|respecto al mes anterior|previo|precedente
    `,
    dayBefore: 'la víspera; en la víspera; un día antes; el día anterior|previo; la noche anterior; día antes',
    dayAfter: 'al día siguiente; el día siguiente; un día después|más; al otro día',
    sameDay: `
      ya? por|en la tarde|noche; ya? de noche|madrugada; a última hora de la tarde; pasado el mediodía; al atardecer|anochecer|mediodía;
      por|en|de la mañana; a media mañana; a primera hora de la mañana; a lo largo de la mañana; ese|aquel mismo? día; el mismo día; este mismo día
    `,
    beforeYesterday: 'anteayer; antier; antes de ayer',
    daysAgo: 'hace {n:n} días',
    daysBefore: '{n:n} días antes|atrás; {n:n} días antes',
    daysAfter: '{n:n} días después|más; a los {n:n} días',
    daysSince: '{n:n} días después de',
    weeksAgo: 'hace {n:n} semanas; {n:n} semanas antes|atrás',
    weekAgo: 'hace una semana; una semana antes|atrás; la semana anterior|previa',
    inSpring: 'en|esta|próxima la? primavera de? {y:year}?',
    inSummer: 'en|este|próximo el? verano de? {y:year}?',
    inAutumn: 'en|este|próximo|para|a el? otoño de? {y:year}?',
    inWinter: 'en|este|próximo el? invierno de? {y:year}?',
    sameMonth: 'ese|aquel mes; ese|aquel mismo mes',
    weekdays: `
      de|del {w:weekday} a|al {w2:weekday}; {w:weekday} y {w2:weekday}; entre el {w:weekday} y el {w2:weekday}; del {w:weekday} al {w2:weekday}
    `,
  },
};
