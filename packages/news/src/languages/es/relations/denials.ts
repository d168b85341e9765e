import type { DenialTables } from '../../../grammar/relation-tables.ts';

export const denials: DenialTables = {
  not: {
    rumour: `
      se le|les trabó|traba|trabaron la|las lengua|lenguas; se le|les fue la lengua; tuvo un lapsus; se le|les escapó|escaparon;
      alguien ..5 dijo|aseguró|escribió|apuntó|puso|colgó|tuiteó|soltó|comentó; nadie diga|ponga|escriba que; que nadie diga|ponga|escriba;
      alguien escribió|dijo|publicó|aseguró; noticia|noticias falsa|falsas; rumor|rumores; bulo|bulos; mito; circula en redes; redes sociales;
      viral|virales; cadena de WhatsApp; mensaje viral; publicaciones en redes;
      captura|imagen|foto|fotografía|documento|video|vídeo|tuit|mensaje|carta|audio|comunicado|cita|nota ..1
      manipulada|manipulado|falsa|falso|trucada|trucado|falsificada|falsificado|inventada|inventado|apócrifo|apócrifa|retocada|adulterada|adulterado|montada;
      fotomontaje; satírico|satírica|satíricos; sátira; parodia; broma; cuento chino; chisme|chismes; deepfake; habladuría|habladurías;
      apócrifo|apócrifa; inocentada; pastiche; ficción; chanza; El Mundo Today
    `,
    deny: `
      que nadie repita|diga|crea que; temía|temían ..6 ceder|perder|caer; apostó|apostaron ..8 que;
      los más optimistas|pesimistas;
      consenso|analistas|economistas|expertos|pronósticos|mercado|operadores|quinielas ..4
      apuntaba|apuntaban|esperaba|esperaban|preveía|preveían|anticipaba|anticipaban;
      consenso|analistas|economistas|expertos|pronósticos|mercado|operadores ..4
      descontaba|descontaban|auguraba|auguraban|vaticinaba|vaticinaban|pronosticaba|pronosticaban|calculaba|calculaban|situaba|situaban;
      borrador|documento|informe|papel filtrado|filtrada|apócrifo ..6 vaticinaba|preveía|auguraba|pronosticaba;
      sería|es|fue|era un|una error|equivocación|disparate|ingenuidad|falacia creer|pensar|decir|afirmar|sostener|suponer|deducir;
      nada más lejos|alejado de la? realidad|verdad|cierto; nadie apuesta|apostaría|confía|sueña|cuenta|espera ..1 que;
      quien|quienes apueste|apuesten|apuesta|confíe|confíen|sueñe|sueñen|espere|esperen ..2 que;
      primera|anterior|otra versión|redacción ..6 cifraba|daba|recogía|hablaba|situaba|apuntaba|fijaba|señalaba|atribuía|decía|indicaba|mencionaba;
      baile de números|cifras|dígitos; niega|negó|niegan|negaron|desmiente|desmintió|desmienten|rechaza|rechazó|descarta|descartó , ..4 , que;
      retiramos; retractamos; anulamos la|las|los|el; nadie ..6 cree|creía|piensa|pensaba que;
      versión anterior|previa|inicial ..6 cifraba|estimaba|indicaba|decía|valoraba;
      tuit|mensaje|video|vídeo|publicación que afirmaba|aseguraba|sostenía; es|era un mito|leyenda|cuento que;
      retiró|retira|retiraron ..2 despacho|nota|información ..2 cual|que; tampoco es|era cierto|verdad|correcto que;
      sería|es falso|incorrecto|erróneo|engañoso decir|afirmar|sostener|creer;
      tachó|tacha|tacharon|tildó|calificó de invento|falsa|falso|bulo|mentira|infundio; preguntado|preguntada|preguntados si; pregunta de si;
      error en ..14 cifró|cifraron|indicó|consignó; en la nota ..8 se atribuyó|indicó|consignó|afirmó;
      versión anterior|previa ..6 decía|indicaba|señalaba|afirmaba;
      retira|retiró|retiraron|retiran|anuló|anularon|corrige|corrigió ..3
      tabla|cuadro|cifra|cifras|dato|datos|cálculo|cálculos|estimación|estimaciones|previsión|proyección|proyecciones|pronóstico|informe|nota|boletín;
      desmintió|desmiente|desmintieron|desmienten; negó|niega|negaron|niegan que; es falso que; no es cierto que; descartó que; falso que;
      no es verdad que; no es cierto; descartó|rechazó|negó ..3 rumores|versiones|versión; quien ..1 diga|afirme|sostenga|crea|asegure que|.;
      quien|quienes diga|digan|afirma|afirman|afirme|dice|dicen|sostiene|sostienen|sostenga|asegura|aseguran|asegure|crea|cree|creen|pretenda|pretende;
      el|la|los|las que diga|digan|afirme|afirmen|sostenga|sostengan|crea|crean|asegure|aseguren|afirma|sostiene que;
      cualquiera que diga|afirme|sostenga; es|era|fue una pura|vulgar? mentira|patraña|falacia que; nadie|ninguno sabe|puede ..3 si;
      está|queda por ver|verse|saber si; se desconoce|ignora|duda si|que; no está|queda claro si|que; no se sabe si;
      difícil|imposible|pronto saber|decir si; falta saber|ver si; incierto|dudoso si|que; es dudoso que; duda|dudan|dudaba de? que;
      citamos|atribuimos|pusimos; habíamos|hemos citado|atribuido;
      por error ,? ..2 dimos|publicamos|escribimos|indicamos|informamos|atribuimos|consignamos|ciframos;
      dimos|publicamos|escribimos|indicamos|informamos|consignamos por error;
      equivocadamente|erróneamente ..2 dimos|publicamos|escribimos|indicamos|informamos|atribuimos|consignamos|ciframos;
      por|a|debido un|a ..1 error|errata|fallo|descuido de|del|en|tipográfico|editorial|mecanográfico|involuntario; debido a un error|fallo|descuido;
      a causa de un error|fallo;
      nuestro|nuestra|nuestros ..1 gráfico|gráfica|titular|pie|editorial|tabla|cuadro|mapa|infografía|portada ..3
      daba|dio|indicaba|atribuía|hablaba|habló|cifraba|decía|señalaba|recogía|mostraba;
      se disculpó|disculpa|disculparon ..2 haber|decir|afirmar|asegurar|publicar; pidió|pide|pidieron disculpas|perdón por;
      supuesta|presunta|supuestas|presuntas|inventada declaración|declaraciones|frase|frases|cita|palabras|afirmación;
      frase|cita|declaración|palabras|afirmación que ..1 se? le|les atribuye|atribuyen|atribuía|adjudica|adjudican;
      le|les atribuyen|achacan|adjudican|atribuye haber|la|las|el|una; en ningún momento;
      no|nunca ha|han|vio|vieron|vio visto? duplicarse|triplicarse|multiplicarse|cuadruplicarse|crecer|subir|caer|sus|su;
      nunca|no dijo|afirmó|sostuvo|prometió|aseguró|declaró|escribió que; lejos de haber;
      nadie|nada ..3 dicho|dijo|prueba|demuestra|indica|confirma|confirmó|afirmó|afirmado|sugiere|prometió ..1 que;
      nada prueba|demuestra|indica|confirma|acredita|sugiere;
      no hay|existe|existen ..1 prueba|pruebas|indicio|indicios|señal|señales|constancia|evidencia ..1 de|que; sin pruebas|prueba|confirmar de|que;
      rehusó|rehúsa|rehusaron|evitó|declinó|rechazó|negó|eludió ..1 confirmar|decir|corroborar|precisar; se negó ..1 confirmar|decir|corroborar;
      no quiso|pudo|pudieron|puede|pueden|supo ..1 confirmar|decir|verificar|corroborar|asegurar|precisar; pronto|prematuro para|decir|saber|asegurar;
      decir|saber|sabe|ver|verificar|determinar|preguntó|preguntado|claro si; ni ..4 ni; mintió; mentía; ni una|un solo|sola;
      ficticio|ficticia|imaginario|imaginaria; panfleto|octavilla|pancarta|cartel que|según|con; supuestamente; presuntamente; al contrario de;
      contrario a|de lo; leído|entendido|interpretado mal; mal leído|entendido|interpretado;
      tabla|gráfico|gráfica|titular|artículo|nota|editorial|mapa|cuadro|pie de la|nuestra|esta|este|nuestro ..10
      daba|decía|indicaba|cifraba|señalaba|afirmaba|recogía|mostraba; titular anterior|inicial|previo;
      calificó|califica|calificaron|tachó|tildó ..1 de ..1 fantasía|invento|disparate|falsa|falso|mentira|invención|ficción|absurda|absurdo;
      afirmación|aseveración|alegación ..2 que; no ha|han dicho|afirmado|prometido|declarado que;
      absurdo|ridículo|inexacto|disparatado decir|sostener|afirmar|pretender|creer;
      teme|temen|temer|temían ..4 caída|pérdida|perder|descenso|desplome|bajada|retroceso|recorte;
      encuestados|encuestadas|consultados|consultadas ..1 cree|creen|espera|esperan|teme|temen|prevé|prevén|piensa|piensan|estima|estiman;
      cada dos|tres|cuatro|cinco|diez|cien ..4 cree|creen|espera|esperan|teme|temen|prevé|prevén|piensa|piensan|estima|estiman;
      deberíamos|podríamos|querríamos|debiéramos exportar|vender|importar|comprar ..2 dos|tres|cuatro|cinco|diez|más|doble|mucho;
      habría que ..1 exportar|vender|importar; ejemplo de un|una ..1 país|empresa|exportador|importador;
      es|era|resulta|sería inexacto|incorrecto|erróneo|falaz que;
      cada dos|tres|cuatro|cinco|diez|cien ..4 declara|declaran|afirma|afirman|dice|dicen|asegura|aseguran|reconoce|admite|prevén
    `,
    untrue: `
      nadie ..1 reconoce|avala|confirma|cree; no lo|la avala|avalan|confirma|confirman|respalda|respaldan; se cayó|cayeron|frustró|frustraron en|a|, ..3; el rumor murió|muere; el susto pasó; N . de la|del R|Red|redacción|editor;
      era|eran|fue|fueron|es|son un|una? error|equivocación|errata|equivocaciones; fue|fueron desmentido|desmentida|desmentidos|desmentidas|retirado|retirada;
      doble conteo|contabilización|contabilidad|cómputo; nunca llegó ..1 firmarse; nunca se firmó; sigue|quedó|quedaba sin firmar;
      era|es|fue un error|bulo|invento; resultó|resultaron|resulta infundado|infundada|falso|falsa; no se sostiene|sostienen; nunca se habló;
      contenía|contenían|incluía|incluían un error; incluía|incluían una partida duplicada; fue|fueron retirado|retirada|retirados|retiradas;
      es|son infundado|infundada|infundados|infundadas; carece|carecen de fundamento|base|sustento; no se ajusta|ajustan ..2 realidad;
      no responde|responden ..2 realidad;
      cuestionada|cuestionado|cuestionadas|disputada|disputado|discutida|discutido|desmentida|desmentido|negada|negado|rechazada|rechazado|rebatida|rebatido|refutada|refutado por|en;
      lo|la|los|las niega|niegan|negó|desmiente|desmienten|desmintió|rebate|rebaten|refuta|discute|cuestiona|cuestionan;
      algo|cosa|cifra|dato|extremo|lo que ..3 niega|niegan|negó|desmiente|desmienten|desmintió|rechaza|rechazan|refuta|cuestiona; pura|vulgar mentira;
      una mentira|patraña|falacia; es|era|son|fue mentira|falso|falsa; miente; mienten; se equivoca; se equivocan; negó|niega haber|haberlo|haberla;
      ya no vale|rige|existe|cuenta; pura|mera|completa|absoluta fantasía|ficción|invención|especulación;
      era|eran|es|son|fue inventada|inventado|inventadas|ficticia|ficticio|falsificada|falsificado|imaginaria|exagerada|exagerado|inflada|amañada;
      debía|debe|debió decir|leerse|figurar|poner|haber; no ha|han|pudo|pudieron|puede ..1 sido|ser|confirmarse|verificarse|probarse ..1;
      fantasioso|fantasiosa; lo correcto es|era; léase; bromea|bromeó|bromeaba|bromean|ironiza|ironizó|chancea;
      fue|quedó anulado|anulada|cancelado|cancelada|rescindido|rescindida
    `,
    not: 'no; ni; nunca; sin; desmint*; niega|negó|negaron|niegan; tampoco; jamás; falso; ningún|ninguna; incorrecto; rechaz*',
  },
  notOnly: {
    only: `
      como nunca; más que nunca; nunca|jamás antes? visto|vista|vistos|vistas|registrado|registrada;
      nivel|récord|máximo|cifra|monto|valor|volumen nunca|jamás antes? alcanzado|alcanzada; nunca antes alcanzado|alcanzada; nunca antes había|habían;
      no solo; no sólo; no menos; nada menos; sin contar; no en vano; no obstante; no es otro; sin incluir; sin precedentes; no energétic*;
      sin duda; no menos de; sin fecha|plazo|fijar|incidentes; sin nueva fecha;
      no superó|superaron|supera|superan|superaba|superaban|llegó|llegaron|pasó|pasaron|alcanzó|alcanzaron|rebasó|rebasaron
    `,
  },
  takesBack: {
    figure: `
      la|el cifra|dato|monto correcta|correcto|exacta|exacto|real|verdadera|buena|bueno ..6 es|era|son; la|el verdadera|verdadero cifra|dato ..6
      es|era|son;
      retirado|retiró|desmintió|desmentido|anuló|anulado|corrigió|borró el|ese|este dato|número; retirado|retiró|desmintió|anuló|corrigió la|esa|esta cifra;
      la|esa|esta nota|información ..6 anulada|retirada;
      la|esa|esta|el|ese|este cifra|cifras|dato|monto|estimación ..12 errónea|erróneo|retirada|retirado|duplicada|duplicado|desestimada;
      desmiente|desmintió ..2 esa|ese|esta|este cifra|dato|monto
    `,
    answer: 'no; en absoluto; para nada; no exactamente',
    takesBack: `
      no es cierto|verdad|así; es falso; es absurdo; es un disparate; es mentira; eso es falso; falso; nada de eso; no fue así;
      esa cifra es falsa|errónea|incorrecta; no es correcto; eso no es
    `,
    unsaid: `
      lo|la|los|las retiró|retiraron|eliminó|eliminaron|borró|borraron|quitó|quitaron a|al|poco|horas|minutos|después|enseguida;
      titular|tuit|mensaje|nota|cifra ..8 retirado|retirada|borrado|borrada|eliminado|eliminada ..1 horas|minutos|después;
      se quedó|quedaba|quedaron corto|corta|cortos|cortas .; pecó|pecaba|pecaron de optimista|prudente|exagerado|exagerada;
      nadie lo|la|los|las firma|avala|respalda|suscribe|asume|confirma|defiende;
      nadie ha|quiso|quiere lo? firmado|avalado|respaldado|confirmado|confirmarlo|confirmarla|asumirlo; sin valor|validez alguno|alguna|oficial;
      se|haberse|habérse retractó|retracta|retractaron|retractado|desdijo|desdice|desdijeron|desdicho; retractó|retractarse|desdijo|desdecirse;
      retiró|retira|retiraron ..2 palabras|declaración|declaraciones|afirmación|frase|comentario|comentarios|dicho|dichos; dio|dieron|da marcha atrás;
      dio|da un paso atrás; rectificó|rectifica|rectificaron; lapsus; desliz; se trabó|equivocó|confundió; trabó|fue la lengua;
      tragó|comió|tragarse|comerse sus palabras;
      confundido|confundió|confunde|confundieron|mezclado|mezcló|invertido|invirtió|trastocado|trastocó|cambiado ..1
      las|los|sus|unas|exportaciones|importaciones ..1 cifras|datos|números|años|columnas|exportaciones|importaciones|con|y;
      cifras|números|columnas ..1 invertidas|cambiadas|trastocadas|invertidos|trastocados;
      no|nunca|jamás dijo|dijeron|escribió|publicó|difundió|sostuvo ..1 eso|tal|semejante|esto|así; no lo dijo|hizo|escribió;
      nunca|jamás lo dijo|dijo|escribió|publicó; no dijo nada de eso|ello|esto; no publicó|difundió|emitió ..1 esa|tal|eso;
      nada de eso|ello|esto|aquello ..1 ocurrirá|ocurrió|sucederá|sucedió|pasará|pasó|será|fue|se; no se produjo|dio|registró;
      tal|esa|dicha ..1 no se produjo|existió|hubo|dio; no es|fue|era así;
      murió|fracasó|naufragó|encalló en|ante el? parlamento|congreso|senado|comisión;
      el|la|ese|esa|dicho|este|esta supuesto|hipótesis|escenario|caso ..1 ya no|no; fue|era una? broma|sátira|ironía;
      fue|era|es un|una error|equivocación|errata|descuido;
      inventado|inventó|falseado|falseó|inflado|infló|exagerado|exageró ..1 cifra|cifras|número|números|dato|datos|todo|porcentaje;
      leído|entendido|interpretado|leyó|entendió|interpretó mal; mal leído|entendido|interpretado; haber|había leído|entendido|interpretado mal;
      mintió; había mentido; se excusó|disculpó|excusa|disculpa; pidió|pide disculpas|perdón;
      reconoció|reconoce|admitió|admite ..3 error|equivocación|fallo|confusión|equivocado; debía|debe|debió decir|leerse|figurar|poner;
      la|el correcta|correcto|exacta|exacto es|era; lo correcto es|era|sería; cifra|dato|valor correcta|correcto|exacta|exacto es|era;
      no hay|existe|consta constancia|rastro|registro; no es|era el caso;
      no pudo|pudieron|puede|ha ser|sido? confirmado|confirmada|verificado|confirmarse|verificarse; renegó; se distanció; renegaron
    `,
    such: 'tal|tales|semejante|dicha|dicho|tamaña|tamaño; un|una tal|semejante',
    none: 'no hubo|hay|ha|existe|existió habido? ningún|ninguna|un|una|tal; no hubo|hay',
    column: `
      fe de erratas|errores|errata; corrección|correcciones|rectificación|rectificaciones|aclaración|aclaraciones|enmienda|errata|erratas;
      correcciones y aclaraciones
    `,
    printed: `
      escribimos|escribíamos|decíamos|dijimos|publicamos|publicábamos;
      un|una|el|la|nuestro|nuestra|en
      artículo|nota|reportaje|editorial|pie|gráfico|gráfica|titular|obituario|guía|columna|entrevista|perfil|tabla|cuadro|mapa|recuadro|información|crónica|noticia ..12 decía|daba|señalaba|hablaba|afirmaba|indicaba|mencionaba|atribuía|cifraba|dijo|dio|describía|evocaba|recogía;
      dijimos|escribimos|publicamos|indicamos|afirmamos|atribuimos|informamos|dábamos|dimos|consignamos; decíamos|escribíamos|indicábamos|afirmábamos
    `,
    unknown: `
      nadie sabe|lo|puede; está|queda|sigue por|sin verse|ver|saber|saberse|aclarar|claro;
      es|sigue|resulta una|siendo ..1 incógnita|misterio|incierto|dudoso|duda; se desconoce|ignora|verá; no se sabe|conoce;
      no está|queda ..1 claro|clara|decidido|seguro; depende de|del; es incierto|dudoso|discutible; está por
    `,
  },
  retract: {
    corrects: 'corrige; corrección; rectifica; fe de errata|erratas',
    to: 'fue|fueron|era|eran|es|son en realidad|verdad de?; revisado|revisada|revisados|revisadas|corregido|corregida|corregidos|corregidas|rectificado|rectificada a|hasta',
    next: 'supuestos|supuestas|presuntos|presuntas|cacareados|prometidos|prometidas; y mucho menos; menos aún; y no; y no de; no de; no los; y no los; erróneamente; en lugar de; en vez de; en contra de; contrariamente',
    last: `
      prometidos|prometidas|esperados|esperadas; que circulan|circula|corren|corre;
      como se informó|publicó|dijo|anunció|indicó; informó inicialmente; por error; inicialmente anunciad*|publicad*|informad*; como se había;
      rectific*; fe de errores; equivocadamente; como se informó inicialmente; como se publicó;
      era|es|fue erróneo|errónea|incorrecto|incorrecta|falso|falsa
    `,
  },
};
