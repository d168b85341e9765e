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
    days: `
      {d:day} -|–|—|al|a|y|hasta el? {w2:weekday}? {d2:day} de {m:month} de|del? {y:year}?;
      {d:day} de {m:month} -|–|—|al|a|y el? {d2:day} de {m2:month} de|del? {y:year}?
    `,
    day: '{w:weekday}? ,? {d:day} de {m:month} de|del? {y:year}; {w:weekday}? ,? {d:day} de {m:month}; {d:day} {m:month} {y:year}',
    month:
      '{m:month} de|del? {y:year}; {m:month}; mes de {m:month} de|del? {y:year}?; {m:month} de este año|2; {m:month} pasado; pasado mes de {m:month}',
    months: `
      {m:month} de? {y:year}? a|y|-|–|hasta {m2:month} de|del? {y2:year}?;
      entre|de|desde {m:month} de? {y:year}? y|a|hasta {m2:month} de|del? {y2:year}?; {m:month} y {m2:month} de|del {y2:year};
      entre {m:month} y {m2:month} de este año; entre los meses de {m:month} y {m2:month} de|del? {y2:year}?;
      {m:month} - {m2:month} de? {y2:year}?
    `,
    half: `
      {o:ord} semestre de|del? año? {y:year}?; {h:hn} de? {y:year}?; {y:year} - {h:hn}; {o:ord} mitad de|del? año? de? {y:year}?;
      primeros seis meses de|del? este? año? de? {y:year}?; seis primeros meses de|del? este? año? {y:year}?; {o:ord} semestre de este|2 año;
      {n:n} S {y:year}
    `,
    quarter: `
      {o:ord} trimestre de|del? año? de? {y:year}?; {q:qn} de? {y:year}?; {y:year} - {q:qn}; primeros tres meses de|del? año? de? {y:year}?;
      tres primeros meses de|del? año? de? {y:year}?; {o:ord} trimestre de este año
    `,
    firstMonths: `
      primeros {n:n} meses de|del? este|presente? año? de? {y:year}?; {n:n} primeros meses de|del? este? año? de? {y:year}?;
      {n:n} meses de {y:year}
    `,
    lastMonths: 'últimos {n:n} meses de|del? año? {y:year}',
    trailing: 'últimos {n:n} meses; doce meses hasta {m2:month} de {y:year}',
    endOf: `
      finales|final|cierre|término de {m:month} de|del? {y:year}?; fin de {m:month} de|del? {y:year}?; hasta {m:month} de|del? {y:year}?;
      hasta finales|fines|el? final? de {m:month} de|del? {y:year}?; a fines de {m:month} de|del? {y:year}?;
      a {d:day} de {m:month} de {y:year}; acumulado a|hasta {m:month} de|del? {y:year}?; a cierre de {m:month} de? {y:year}?
    `,
    late: 'finales de {m:month} de|del? {y:year}?',
    early: 'principios|comienzos|inicios de {m:month} de|del? {y:year}?',
    mid: 'mediados de {m:month} de|del? {y:year}?',
    fiscal: `
      {f:fy} ( {m:month} -|–|bis|à|a|tot|إلى {m2:month} ); {f:fy};
      campaña|temporada|ejercicio|año agrícola|comercial|fiscal|ejercicio? de? {y:year} / {y2:yy};
      campaña|temporada|ejercicio agrícola|comercial|fiscal? {y:year} - {y2:yy};
      campaña|temporada|ejercicio agrícola|comercial|fiscal? {y:year} / {y2:year};
      campaña|temporada|ejercicio agrícola|comercial|fiscal? {y:year} - {y2:year}; {y:year} / {y2:yy}; {y:year} / {y2:year};
      año fiscal {y:year}
    `,
    years: 'de|entre|desde {y:year} a|y|hasta {y2:year}; {y:year} - {y2:year}; {y:year} – {y2:year}; {y:year} - {yy:yy}; {y:year} a {y2:year}',
    yearPair: '{y:year} y|o {y2:year}',
    year: `
      año {y:year}; en {y:year}; ejercicio {y:year}; finales|cierre de {y:year}; el conjunto de {y:year}; conjunto del año {y:year};
      todo {y:year}; a lo largo de {y:year}; durante {y:year}; al cierre de {y:year}
    `,
    byYear: `
      para {y:year}; hasta {y:year}; antes de {y:year}; horizonte {y:year}; para el año {y:year}; de aquí a {y:year};
      en el horizonte de {y:year}; para finales de {y:year}
    `,
    sinceYear: 'desde {y:year}; desde {m:month} de {y:year}',
    sinceEvent: 'desde entonces',
    ytd: 'en lo que va de año; lo que va de año; desde comienzos|principios de|del año; en lo que va de {y:year}; desde enero',
    lastYear: 'año pasado; pasado año; año anterior ; el ejercicio anterior|pasado; el año pasado; último año; año precedente',
    thisYear: 'este año; presente año; año en curso; año actual',
    nextYear: 'próximo año; año próximo; año que viene',
    lastMonth: 'mes pasado; pasado mes',
    thisMonth: 'este mes',
    nextMonth: 'próximo mes; mes que viene',
    lastQuarter: 'trimestre pasado|anterior; pasado trimestre',
    yearBefore: `
      un año antes|atrás; hace un año;
      mismo periodo|período|mes|trimestre|semestre|lapso|tramo de|del|un? año|ejercicio? anterior|pasado|antes|previo? de? {y:year}?;
      mismo periodo|período|mes|trimestre|semestre|lapso de {y:year}; mismos meses de|del? año? anterior|pasado? {y:year}?;
      mismos {n:n} meses de|del? año? anterior|pasado? {y:year}?; interanual|interanuales; en tasa interanual;
      respecto al|del año|ejercicio anterior|pasado|previo; año anterior; con respecto al año anterior;
      misma fecha de|del? año? anterior|pasado? {y:year}?; igual periodo|período|lapso de|del? año? anterior|pasado|previo? {y:year}?;
      en comparación anual; en términos interanuales; año a año; frente al año anterior; año previo; ejercicio anterior;
      mismo periodo de un año antes; mismo periodo un año antes; comparación interanual; año precedente; el año anterior; en un año;
      idéntico periodo|período de|del? año? anterior|pasado? {y:year}?; mismas fechas de {y:year};
      la campaña|temporada anterior|precedente|pasada; campaña|temporada anterior|precedente; en la anterior|precedente;
      mismo lapso del año anterior|pasado; igual período|periodo|lapso de|del año? anterior|pasado? {y:year}?
    `,
    samePeriod: `
      este periodo|período; ese periodo|período; dicho periodo|período; estos {n:n} meses; esos {n:n} meses; mismo periodo|período;
      el periodo|período; mismo lapso; en ese lapso; esas fechas; mismo tiempo
    `,
    today: 'hoy',
    yesterday: 'ayer',
    tomorrow: 'mañana',
    thisWeek: 'esta semana',
    lastWeek: 'semana pasada; pasada semana',
    nextWeek: 'próxima semana; semana próxima|que',
    weekday: '{w:weekday}; este {w:weekday}',
    lastWeekday: 'pasado {w:weekday}; {w:weekday} pasado',
    nextWeekday: 'próximo {w:weekday}; {w:weekday} próximo',
    yearsAgo: 'hace {n:n} años; últimos {n:n} años; en {n:n} años; {n:n} años',
    decade: 'década|décadas; decenio',
    quarterBefore: 'el trimestre anterior; trimestre previo; intertrimestral',
    monthBefore: 'mes anterior; un mes antes; intermensual; el mes anterior; mes previo; intermensual; un mes antes; mensual; frente al mes anterior',
  },
};
