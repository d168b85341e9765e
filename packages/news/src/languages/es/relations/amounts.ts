import type { AmountTables } from '../../../grammar/relation-tables.ts';

export const amounts: AmountTables = {
  move: {
    up: `
      variación|tasa positiva;
      rebotó|rebotaron; engros*; revaloriz*; despuntó|despuntaron;
      aument*; crec*; crezca|crezcan; suba|suban; crecieron; creció; crece; crecen; crecimiento; subió; subieron; sube; suben; subida; subido;
      subir; subiendo; alza|alzas; increment*; se elevó; elevó; elevaron; elevado; eleva; avance; avanz*; repunt*; ascens*; ascendió un; dispar*;
      dispararon; ganó; ganaron; gana; ganan; ganar; ganando; ganancia; ampli*; amplió; ampliaron; mejor*; expansión; expandi*; agrand*;
      ensanch*; escal*; salt*; salto; más alto|alta|altos|altas; acelera*; aceler*; impuls*; recuper*; agrav*; engord*; profundiz*;
      superior|superiores; remont*; trep*; encarec*; auge; adicionales; al alza; mayor; superó|superaron|supera|superan en ..3 %|ciento;
      superó|superaron|supera|superan en ..1 millones; superó|superaron|supera|superan en unos|casi ..1 millones;
      superó|superaron|supera|superan en más de ..1 millones; empinó; engrosó; fortalec*; sumando un; progres*; despeg*; robustec*; catapult*; brinc*;
      acreci*; acrecent*; encaram*
    `,
    down: `
      variación|tasa negativa;
      declinó|declinaron; decayó|decayeron; reculó|recularon; aflojó|aflojaron; vino|vinieron abajo; precipitó|precipitaron;
      baj*; caiga|caigan; disminuya|disminuyan; reduzca|reduzcan; baja|bajas; bajada; bajó; bajaron; caída|caídas; cay*; cayó; cayeron; cae;
      caen; caer; caído; descen*; descenso|descensos; disminu*; retroc*; retroceso; reduj*; reducción; reduc*; redujo; contra*jo; contraj*;
      contracción; contrae; contraído; merm*; perd*; perdió; pérdida; desplom*; hund*; estrech*; recort*; recorte; mengu*; ralentiz*;
      inferior|inferiores; menor; decrec*; ced*; cedió; abarat*; deterior*; empeor*; achic*; aminor*; a la baja; encog*; desaceler*; debilit*;
      declive; resinti*; flaque*; derrumb*; tropez*; tropiez*; resbal*; cedieron|ceden|cede; repleg*; repliegue; retra*jo|retra*jeron; desinfl*;
      hundid*;
      frenó|frenaron; pinchó|pincharon; bajón|bajonazo; batacazo
    `,
    flat: 'estable|estables; estanc*; sin cambios; se mantuvo',
  },
  share: { share: 'cuota; participación; porcentaje; proporción; mayor|gran|buena parte; la parte; peso; el peso de|del|relativo; cuota de' },
  shareVerb: {
    share: `
      represent*; supone|suponen|supuso|supusieron|supuesto; concentr*; acapar*; absorb*; equival*; constituy*; copa|copan|copó|coparon; abarc*;
      cubr*; corresponde|correspondió|correspondieron|corresponden; procede|proceden|procedió|procedieron; fueron destinad*; fue destinad*;
      se destin*; proviene*; aport*; depend* en|del; pesa|pesan|pesaba|pesaban|pesó un|el|cerca|casi; responsable del; acumul* el; tuvo como destino;
      acab* en|siendo; termin* en; fue|fueron a parar; tiene|tienen|tuvo|tuvieron como|por destino;
      compra|compran|compró|compraron|adquiere|adquieren|adquirió|recibe|reciben|recibió ..1 mitad|tercio|tercios|cuarta|quinta|tercera|cuartas|terceras;
      principal|mayor partida|rubro|producto;
      se llevó|llevaron|lleva|llevan
    `,
    taken: 'tomó|tomaron|toma|toman; captó|captaron|capta|captan; se quedó|quedaron con',
  },
  total: {
    measure: 'volumen; valor; volúmenes; cantidad',
    total: 'total; totales; conjunto; global; todas; todo; total de; en conjunto; sumados|sumadas; combinados|combinadas',
  },
  by: { by: '', of: 'en; de; por; un; una; en unos; en más de; en casi' },
  until: {
    to: `
      hasta; hasta los; alcanz*; a; a los; al; sumó; sumaron; suma; suman; ascendi* a|hasta; asciend* a; ascendió; situ* en; se situó;
      situándose en; situó en; totaliz*; llegó a; llegaron a; llegar a; quedaron en; quedó en; fue de; fueron de; es de; eran de; son de;
      por valor de; por importe de; valor de; por un valor de; valorad* en; por un importe de; cifr* en; se cifró; cerró en; registr*; de valor;
      se colocó; valoradas; por; con; fue; lleg*; superó; superaron; supera; superan; rondó; alcanzando; marcó; de hasta; por más de;
      contabiliz*; con un valor de; monto de; sumando
    `,
  },
  more: {
    up: `
      arriba de|del; más arriba; por arriba de|del; más; más que; superior|superiores; por encima; adicional*; mayor|mayores; de aumento; de crecimiento;
      de subida; de incremento; por encima del nivel
    `,
    down: `
      abajo de|del; más abajo; por abajo de|del; menos; menos que; inferior|inferiores; por debajo; menor; de caída; de descenso; de bajada;
      por debajo del nivel
    `,
  },
  rank: {
    n: `
      {n:ord} lugar|puesto|posición; puesto|posición|lugar número? {n:n}; puesto|posición|lugar n|nro|núm °|º|.? {n:n}; n ° {n:n}; puesto {n:ord};
      {n:ord} ..2 socio|proveedor|cliente|exportador|importador|mercado|destino|comprador|suministrador; {n:ord} mayor; número {n:n};
      en {n:ord} lugar|posición; ocup* la|el {n:ord}; {n:ord} entre; {n:ord} más importante; {n:ord} principal;
      el|la {n:ord} en|del el? mundo|planeta|continente|región|ranking|listado; el|la {n:ord} a nivel mundial|global|regional|nacional;
      {n:ord} país exportador|importador|proveedor; es|está|fue|queda|quedó|figura|figuró|aparece|era {n:ord} (|,|con|detrás|entre|tras
    `,
    1: `
      primer|principal|mayor ..2 socio|proveedor|cliente|mercado|destino|exportador|importador|comprador|suministrador;
      principal ..3 socio|proveedor|cliente|destino|mercado; más importante socio; encabez* la lista; encabez* el ranking|listado|grupo; lider* la;
      lider* el ranking|listado; está|figura|aparece|sigue a la cabeza; socio|proveedor|cliente|destino|mercado|comprador|suministrador principal
    `,
    'change+': `
      gan* {n:n} puestos|puesto|posiciones|posición|lugares|plazas; sub* {n:n} puestos|puesto|posiciones|posición|lugares|escalones;
      avanz* {n:n} puestos|puesto|posiciones|posición|lugares; escal* {n:n} puestos|puesto|posiciones|posición|lugares|peldaños;
      ascend* {n:n} puestos|posiciones
    `,
    'change-': `
      perd* {n:n} puestos|puesto|posiciones|posición|lugares; baj* {n:n} puestos|puesto|posiciones|posición;
      cay* {n:n} puestos|puesto|posiciones|posición|lugares; retroced* {n:n} puestos|puesto|posiciones|posición;
      descend* {n:n} puestos|posiciones; retrocedió {n:n} puestos|puesto|posiciones
    `,
  },
  oneOf: { some: 'uno de los; una de las; entre los; de los' },
  per: { price: 'por|la tonelada; por|el kilo|barril|litro|quintal|contenedor; por|la onza; por habitante|persona|cabeza; / t; / kg' },
  part: { of: 'de los cuales; de las cuales; de ellos; de ellas; de los que; de las que; incluid*' },
  ofWhat: { whole: 'de todo? lo que; de todo? cuanto' },
  rate: { growth: 'interanual|interanuales; en un año; anual; al año; por año' },
  thatIs: { part: 'o; o sea; es decir; lo que equivale a; equivalente a; que representa; lo que representa' },
};
