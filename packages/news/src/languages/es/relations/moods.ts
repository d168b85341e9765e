import type { MoodTables } from '../../../grammar/relation-tables.ts';

export const moods: MoodTables = {
  counter: {
    counter: `
      ni de lejos|broma; ni por asomo; ni mucho menos;
      ojalá;
      nadie|pocos espera|esperan|cree|creen|prevé|prevén|imagina|confía;
      sueña|sueñan|soñó|soñaba|soñaban|soñaron con;
      ya no|nunca ..1 comprará|comprarán|venderá|venderán|exportará|exportarán|importará|importarán|firmará|firmarán|adquirirá|adquirirán;
      por el|la|los|las que iba|iban a; iba|iban a ..1 comprar|vender|exportar|importar|desembolsar|adquirir|pagar|gastar|recibir;
      no hay|existe|existen base|bases|motivo|motivos|fundamento|fundamentos|evidencia|pruebas ..2 para|que|de; nada indica que;
      habría|habrían ..14 si; si ..14 habría|habrían; si ..10 hubiera|hubiese|hubieran|hubiesen;
      si ..16 *aría|*ería|*iría|*dría|*arían|*erían|*irían|*drían;
      de haber* ..16 habría|habrían|hubiera|hubieran|*aría|*ería|*iría|*dría|*arían|*erían|*irían|*drían; habría|habrían ..16 de haber*|haberse|no;
      de haber* ..14 hubiera|hubiese|hubieran|hubiesen; de no haber*; de no haberse;
      de confirmarse|cumplirse|aplicarse|aprobarse|prosperar|materializarse|concretarse; hubiera|hubiese|hubieran|hubiesen; sin ..10 habría|habrían;
      habría podido; sin ..14 habría|habrían;
      si ..14
      treparía|subiría|crecería|caería|bajaría|aumentaría|llegaría|alcanzaría|ascendería|perdería|treparían|subirían|crecerían|caerían|bajarían|aumentarían|llegarían|perderían;
      cifra de ..8 difundida|publicada|divulgada ..8 correspondía|corresponde|incluía|abarcaba;
      versión|noticia|rumor|afirmación|idea de? que ..18 falso|falsa|infundado|infundada|mentira|disparate;
      en el peor|mejor de los casos|caso|escenario ..8 *ría|*rían;
      tratado|acuerdo|pacto|convenio|proyecto habría|habrían ..1 disparado|sumado|elevado|aumentado|aportado|impulsado|subido|hecho|duplicado|permitido;
      arancel|aranceles|gravamen|gravámenes|impuesto|impuestos|tasa|tasas|embargo ..12
      recortaría|recortarían|reduciría|reducirían|restaría|restarían|costaría|costarían|privaría|privarían|penalizaría|haría|harían|golpearía|golpearían|amenazaría|hundiría|hundirían|mermaría|mermarían;
      sin ..2 acuerdo|tratado|pacto|embargo|sanciones|aranceles|guerra|crisis|sequía|ayuda|ayudas|apoyo|subsidios|reforma ..12
      *aría|*ería|*iría|*dría|*arían|*erían|*irían|*drían; a falta de ..1 acuerdo ..12 *aría|*ería|*iría|*dría|*arían|*erían|*irían|*drían;
      en ausencia ..2 acuerdo|tratado ..12 *aría|*ería|*iría|*dría|*arían|*erían|*irían|*drían
    `,
    tease: `
      la? afirmación :; el? bulo :; el? rumor :; lo que se dice :; mañana ,? en esta|este|estas|estos|nuestras|nuestra|nuestro|la|el|sus ..2 :;
      mañana :; el lunes|martes|miércoles|jueves|viernes|sábado|domingo ,? en estas|esta|nuestras|nuestra|nuestro|este|sus ..2 :;
      en el|la|nuestro|nuestra próximo|próxima número|edición|entrega|boletín|programa;
      en la edición de mañana|el|lunes|martes|miércoles|jueves|viernes|sábado|domingo;
      lea|lean|lee|vea|escuche|descubra mañana|el|próximamente|en ..3 :; no se pierda|pierdan mañana|el; la próxima semana ,? en ..3 :;
      la próxima semana :; la semana próxima|entrante ..3 :; próximamente ..3 :; próxima entrega :; avance|adelanto ..1 :;
      el lunes|martes|miércoles|jueves|viernes|sábado|domingo en el|la|nuestro|nuestra|su ..1 suplemento|sección|páginas|revista|diario|cuaderno|columna ..3 :;
      mañana en el|la ..2 suplemento|sección|revista|diario ..3 :; lunes|martes|miércoles|jueves|viernes|sábado|domingo|mañana : cómo|por
    `,
    suppose: `
      tampoco es|fue|creció|crecieron|cayó|cayeron|subió|subieron|bajó|bajaron|se|aumentó|aumentaron|disminuyó|ha|han;
      supongamos; imaginemos; pongamos ..1 que; supóngase; suponga que; imagine|imaginen que; en el supuesto de; en caso hipotético
    `,
    ask: 'qué pasaría|ocurriría|sucedería|sería; y si el|la|los|las|un|una; pregunta qué pasaría',
  },
  status: {
    forecast: `
      prevé; prevén; preveía; previs*; previsión|previsiones; pronostic*; pronóstico|pronósticos; espera; esperan; se espera; esperado|esperada;
      podría; podrían; alcanzará; alcanzarán; crecerá; crecerán; proyect*; proyección|proyecciones; estima que; será; serán; superará;
      superarán; se prevé; calcula que; aumentará; aumentarán; llegará; llegarán; perspectiva|perspectivas;
      prevista|previsto|previstas|previstos; puede; pueden; bajará; caerá; sumará; ascenderá; probable*; potencial; vaticin*; augur*; prevemos;
      esperamos; estimamos; proyectamos; calculamos; anticipamos; contamos
    `,
    target: `
      objetivo|objetivos; meta|metas; aspir*; pretend*; busca|buscan; quiere|quieren; plan; planes; plane*; ambición; se propone; proponen;
      comprometi*; se compromet*; fij*; con el fin de alcanzar; pretende; queremos; aspiramos; buscamos; pretendemos; esperamos llegar;
      proponemos
    `,
    estimate: 'estim*; estimación|estimaciones; calcul*; se calcula',
    preliminary: `
      provisional|provisionales; preliminar|preliminares; avance de los? datos|resultados|cifras|estadísticas; avance estadístico; primeros datos;
      datos provisionales; aún provisional|provisionales; cifras provisionales
    `,
    unconfirmed: `
      habría; habrían; supuest*; presunt*; según fuentes no confirmadas; rumor*; al parecer; sin confirmar; no confirmad*; extraoficial*;
      fuentes anónimas; trascendió; presumiblemente
    `,
  },
};
