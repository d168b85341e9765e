import type { SideTables } from '../../../grammar/relation-tables.ts';

export const sides: SideTables = {
  partnerList: {
    list: `
      encabeza|encabezan|encabezó|encabezaron|lidera|lideran|lideró la? lista|clasificación|ranking; seguido|seguida|seguidos|seguidas de|por|del;
      principales|mayores|primeros ..2 países|mercados|destinos|compradores|clientes|proveedores|orígenes; a la cabeza; le siguen|siguieron;
      les siguen|siguieron; otros ..1 compradores|importadores|clientes|proveedores|destinos; se ubicó|ubica|sitúa|situó
    `,
  },
  prep: {
    by: 'por; por parte de',
    to: 'a; hacia; con destino a; rumbo a; al; para; destinad* a; a la; a los',
    from: 'desde; procedentes de|del?; procedente de|del?; provenientes de|del?; originari* de|del?; de origen',
    with: 'gracias a|al; debido a|al; gracias sobre todo a|al; gracias ..2 a|al; con; frente a|al; respecto a|al|de; con respecto a; ante; con el|la|los',
    between: 'entre',
    of: 'de; del; de las; de los',
    in: 'en; dentro de; sobre; en el|la|los',
    among: 'entre los; de los países; países como; mercados como; destinos como; socios como',
    view: 'para; desde el punto de vista de',
    than: `
      desplazó|desplazaron|desbancó|desbancaron|destronó|relegó|adelantó a; desbancó así a; desplazando|desbancando|relegando a; superando a;
      quita|quitó|arrebata|arrebató a|al; en detrimento de|del; detrás de|del?; por detrás de|del?; por delante de|del?; tras; después de|del;
      seguido de|por; seguida de|por; excepto; salvo; solo por detrás de; sólo por detrás de; a través de; vía; antes que; que; delante de;
      superado por; superada por; por delante incluso de; por debajo de; por encima de; fuera de|del; salvo a|en|con|hacia; excepto a|en|con|hacia
    `,
  },
  possessive: { own: 'sus; su' },
  both: {
    both: `
      ambos países; los dos países; dos países; bilateral|bilaterales; ambas partes; mutu*; ambas naciones; los dos; ambos Estados; dos vecinos;
      ambos vecinos; dos reinos; recíproc*; ambos reinos; nuestro|nuestros comercio|intercambio|intercambios
    `,
  },
  favour: {
    for: 'a|en favor de|del; favorable a|al|para; en beneficio de|del',
    against: 'en contra de|del; en perjuicio|detrimento de|del; desfavorable para|a|al',
    minus: 'en números rojos; en rojo; en negativo; deficitario|deficitaria',
    plus: 'en números negros; en positivo; superavitario|superavitaria',
  },
  reverse: {
    reverse: `
      en sentido contrario; a la inversa; en sentido inverso; en dirección contraria; por el contrario; en el sentido opuesto;
      en dirección opuesta; en la otra dirección; a cambio; en sentido opuesto
    `,
  },
  former: { former: 'las primeras; los primeros', latter: 'las segundas; estas últimas; los segundos' },
};
