import type { EventTables } from '../../grammar/language.ts';

export const events: EventTables = {
  event: {
    other: `
      entregó|entregaron|entregará|presentó|presentaron|presentará|entrega|presenta|recibió|recibirá ..10 cartas? credenciales;
      foro|jornada|cita|seminario|congreso ..4 congregó|congregará|congregaron|reunió|reunirá|reunieron; foro empresarial|económico;
      foro de inversión|inversiones|negocios; foro ..3 inversión|inversiones|negocios|comercio;
      seminario ..2 empresas|empresarial|negocios|inversiones; rueda|ruedas de negocios; jornada|jornadas empresarial|empresariales;
      inauguró|inauguraron|inaugurará|inauguran|clausuró|clausuraron|clausurará ..8 semana|feria|pabellón|exposición|jornada|jornadas|seminario|congreso|foro;
      asistirá|asistió|asistieron|participará|participó|participaron|intervendrá|intervino ..6 clausura|inauguración|apertura|seminario|foro|congreso|feria;
      feria internacional; congreso empresarial; foro ..3 empresas|empresarial; cumbre empresarial; encuentro empresarial;
      asistió|asistieron|asiste|asistirá|participó|participaron|participará|intervino ..12
      clausura|inauguración|apertura|seminario|foro|congreso|feria|salón|jornada;
      feria|salón|foro|congreso|seminario ..10 abrió|abre|abrirá|arrancó|arrancará|inauguró|clausuró|cerró|cerrará|celebró|celebrará ..3 puertas?;
      semana ..3 empresarial; rueda de prensa empresarial; macrorrueda
    `,
    meeting: `
      se vio|ve|verá|vieron|verán|ven|vieran|viesen las caras; cara a cara con|entre; se ha|han visto ..6 con|en; con ..8 se ha|han visto;
      charló|charlaron|charlará|charla|platicó|platicaron|platicará|departió|departieron ..6 con; charlaron|platicaron|departieron;
      charla|plática con|entre; charla|plática|diálogo de ..10 con;
      desayunó|desayunaron|desayunará|desayuna|almorzó|almorzaron|almorzará|almuerza|cenó|cenaron|cenará|cena|comió|comerá|despachó|despacharon|despachará|despacha con;
      desayunó|desayunaron|almorzó|almorzaron|cenó|cenaron|despachó|despacharon ayer|hoy|anoche|el|este ..3 con;
      almuerzo|desayuno|cena|comida de ..9 con; un|tomó|tomaron café ..9 con; almuerzo|desayuno|cena entre; un|tomaron café entre;
      compartió|compartieron|compartirá|comparten|compartirán mesa|mantel con;
      compartió|compartieron|compartirá|comparten|compartirán almuerzo|cena|desayuno|café|velada ..4 con;
      compartió|compartieron|compartirá ..1 almuerzo|cena|desayuno|café con;
      mantuvo|mantuvieron|tuvo|tuvieron|sostuvo|sostuvieron ..3 aparte|charla|plática|intercambio|tête;
      ha|han|había|habían concedido|ofrecido ..4 audiencia|audiencias|almuerzo|cena|recepción; concedió|concedieron|concede ..4 audiencias;
      conversación|charla|plática|diálogo|entrevista que ..8 sostuvo|sostuvieron|mantuvo|mantuvieron|tuvo|tuvieron;
      está|queda|quedó|tiene|tienen cerrada|prevista|agendada|programada|agendado|previsto ..3 conversación|reunión|cita|entrevista|encuentro con|entre;
      tiene|tendrá|tenía|tienen|tendrán cita con; se sienta|sientan|sentó|sentaron|sentará|sentarán ..10 con; estuvo|estuvieron ..8 en el despacho de;
      hizo|hicieron pasar a su despacho;
      tras|después|consumieron|dedicaron|encadenaron|mantuvieron|durante ..3 horas|días|jornadas de
      negociación|negociaciones|conversaciones|reuniones|consultas; se dio|dieron|darán la mano;
      ronda ..5 concluyó|terminó|cerró|finalizó|arrancó|comenzó|empezó|concluirá|arrancará;
      deliberó|deliberaron|deliberan|deliberará|sesionó|sesionaron|sesionan|sesionará|sesionarán ..8 en|sobre;
      se emplazan|emplazaron|emplazarán|citan|citaron|citarán ..2 en|para;
      se entrevista|entrevistó|entrevistaron|entrevistará|entrevistarán|entrevistan; se reunía|reunían; careo|bilateral|tête ..2 con|entre;
      reuniones|encuentros|bilaterales con|entre; se ha|han sentado ..6 con;
      recibió|recibe|recibirá|recibieron ..6 ministro|ministra|canciller|embajador|embajadora|presidente|presidenta|homólogo|homóloga|delegación;
      será recibido|recibida; recibido|recibida|recibidos|recibidas ..9 por; se reúne|reúnen;
      mantendrá|mantendrán ..5 reunión|encuentro|conversaciones; sostendrá|sostendrán ..5 reunión|encuentro|conversaciones; se entrevistará;
      se verá|verán con; recibe a; recibirá|recibirán; fue|fueron recibido|recibidos|recibida; reunió|reunieron con; se reunió; se reunieron;
      reunión con|entre; encuentro con|entre; se entrevist*; conversaciones; recibió a; recibió al; mantuvo ..5 reunión|encuentro|conversaciones;
      mantuvieron ..5 reunión|encuentro|conversaciones; cumbre; celebr* ..4 reunión|encuentro|conversaciones; se reunirá|reunirán;
      negociaciones entre; la reunión; el encuentro; recibirá a; se encontr* ..2 con; hablaron|habló además|también|ayer|hoy|luego|después con; encuentro bilateral; reunión bilateral; cita con; reunió;
      sostuvo|sostuvieron ..5 encuentro|reunión|conversaciones; un encuentro; se vieron en; conversó|conversaron con; dialogó|dialogaron con;
      ronda ..2 negociaciones|conversaciones|consultas|contactos; ronda negociadora; coincidió|coincidieron el ..6 en;
      coincidió|coincidieron ayer|hoy|este|anoche ..6 en; volvió|volvieron a sentarse|reunirse|verse|encontrarse;
      recibió|recibe|recibirá|recibieron|recibir|recibido|recibida ..14
      ministro|ministra|canciller|embajador|embajadora|presidente|presidenta|homólogo|homóloga|delegación|secretario|secretaria|viceministro|viceministra|alcalde;
      se había|habían|ha|han reunido|entrevistado|encontrado;
      mantuvo|mantuvieron|sostuvo|sostuvieron|celebró|celebraron|tuvo|tuvieron ..8 reunión|encuentro|entrevista|conversaciones|reuniones;
      dialogó|dialogaron|conversó|conversaron|departió ..6 con; se vio|vieron ..6 con; se reúne|reúnen|reunió|reunieron|reunirá|reunirán ..8 con;
      reunirse; entrevistarse; encontrarse; analizó|analizaron ..8 con; había|habían recibido;
      fue|fueron|será|serán recibido|recibida|recibidos|recibidas; se encontraron|encontrarán; se verán; se reencontrarán; encuentro ..4 con|entre;
      almorzó|cenó con; audiencia; se sentó|sentaron ..4 con|conversar|negociar|hablar|dialogar; se sentaron a conversar;
      sesión|reunión|encuentro|jornada|almuerzo|cena|desayuno de trabajo con|entre; sesión de trabajo;
      intercambió|intercambiaron|intercambiarán|intercambiará ..4 con; al recibir a|al;
      diálogo económico|estratégico|político|ministerial|comercial ..12 celebró|celebrará|celebrado|reunió|tuvo|tendrá|inauguró|abrió;
      copresid*|presid* ..14 diálogo|encuentro|reunión|cumbre|mesa; se dieron|darán cita;
      ofreció|ofrece|ofrecerá|concedió|concederá ..4 audiencia|almuerzo|cena|recepción;
      conversaron|dialogaron|departieron|almorzaron|cenaron|hablaron el|este|ayer|hoy|anteayer|anoche|en;
      tuvo|tuvo|tuvieron|tenido|mantenido|sostenido|celebrado ..8 almuerzo|cena|desayuno|encuentro|reunión|entrevista|audiencia con|entre;
      abordaron|analizaron|repasaron ..8 con; abordó|repasó ..8 con;
      había|habían|ha|han tenido|mantenido|sostenido|celebrado ..9 reunión|encuentro|almuerzo|conversaciones|entrevista;
      se|volverán|vuelven citaron|verse; se sentará|sentarán|sientan ..4 con|negociar;
      participó|participaron|participará ..9 reunión|encuentro ministerial|bilateral|técnica|trabajo;
      reunión|encuentro|entrevista que mantuvo|mantuvieron|sostuvo|sostuvieron
    `,
    memorandum_signed: `
      memorando|memorándum|memorandos|memorándums|MoU ..14 fue|fueron|ha|han sido? suscrito|suscritos|firmado|firmados|rubricado|rubricados;
      firm*|suscrib*|rubric* ..14 memorando|memorándum|memorandos|MoU; carta de intención ..6 firmada|suscrita;
      firm*|suscrib* ..10 carta|declaración de intenciones|intención; declaración de intenciones ..6 firmada;
      firm* ..6 memorando|memorándum|memorandos|memorándums|MoU; memorando|memorándum|memorandos|MoU ..8 firmado|firmaron|firmó|suscrito|rubricado;
      firma de ..4 memorando|memorándum|MoU; suscrib* ..6 memorando|memorándum|MoU; rubric* ..5 memorando|memorándum|MoU; suscripción ..4 memorando;
      firm*|suscrib*|rubric*|sell* ..14 memorandos|memorandum|memorandums|memorándums;
      memorando|memorándum|memorandos ..10 rubricado|suscrito|firmado|sellado; suscripción|firma|rúbrica de ..6 memorando|memorándum|memorandos;
      intercambi* ..5 memorando|memorandos;
      puso|pusieron|ponen|pondrán|estamparon|estampó su|sus|la|las firma|firmas|rúbrica ..8 memorando|memorándum|memorandos|MoU;
      conclu*|cerr*|acord* ..8 memorando|memorándum; cartas de intención ..6 firmadas; firm*|suscrib* ..12 cartas de intención
    `,
    agreement: `
      intercambiaron|canjearon|intercambiarán|intercambió ..4 carpetas|documentos|ejemplares|textos|instrumentos;
      acuerdo|protocolo|convenio|tratado|pacto ..14 lleva|llevan|llevará ..6 firma|firmas|rúbrica|rúbricas;
      quedó|quedaron|fue ..2 perfeccionado|formalizado|concluido|inicialado|suscrito ..3 acuerdo|convenio|tratado|protocolo;
      acuerdo|convenio|tratado|protocolo|programa ..8 suscribirán|suscribirá|firmarán|firmará|rubricarán;
      suscrib*|firm*|rubric* ..10 programa|hoja|plan|acta|carta de cooperación|ruta|acción|compromiso|entendimiento;
      firm* ..10 acuerdo|acuerdos|tratado|convenio|convenios|protocolo|protocolos|pacto; renov*|prorrog* ..4 acuerdo|convenio|tratado|pacto;
      intercambi*|canje* ..2 notas; canje|intercambio de notas;
      acuerdo|acuerdos|convenio|convenios|tratado|protocolo ..6 cuya firma|rúbrica|suscripción;
      acuerdo|tratado|convenio|protocolo|acuerdos|convenios|protocolos ..6
      firmado|firmados|firmó|firmaron|suscrito|suscritos|suscribió|suscribieron|alcanzado|rubricado|rubricados|rubricó|rubricaron|sellado|selló|sellaron|renovado|prorrogado;
      firma de ..5 acuerdo|acuerdos|tratado|convenio|protocolo|protocolos|convenios;
      suscrib* ..6 acuerdo|acuerdos|convenio|tratado|protocolo|protocolos|convenios; acuerdo ..5 entró en vigor; alcanz* ..4 acuerdo;
      asociación estratégica ..5 firmada|firmado|suscrita; restableci* ..3 relaciones; normaliz* ..3 relaciones;
      rubric* ..5 acuerdo|acuerdos|convenio; ratific* ..5 acuerdo|convenio|tratado; acuerdo ..4 entra en vigor; cerr* un acuerdo;
      suscribi* ..5 acuerdos|acuerdo; suscribió|suscribieron ..6 acuerdos|acuerdo;
      firm*|suscrib*|rubric*|sell* ..12 acuerdo|acuerdos|convenio|convenios|tratado|protocolo|pacto|declaración|acta|alianza|actualización|adenda;
      acuerdo|acuerdos|tratado|convenio|protocolo|declaración|pacto ..10 firmado|firmada|firmados|suscrito|suscrita|rubricado|sellado|alcanzado;
      fue firmado|suscrito ..4 acuerdo; alcanzó|alcanzaron ..5 acuerdo; firm*|suscrib* ..6 plan|programa|TLC|acta|hoja;
      plan|programa|TLC ..4 firmado|suscrito; suscripción|firma|rúbrica de|del ..6 acuerdo|acuerdos|tratado|convenio|declaración;
      cerr*|conclu*|sell*|ultim*|finaliz*|ratific*|alcanz*|rubric* ..4 acuerdo|acuerdos|tratado|convenio|pacto|TLC;
      cerr*|conclu*|sell*|ultim*|finaliz*|ratific*|alcanz*|rubric* ,? el {d:day} de {m:month} ..6 acuerdo|acuerdos|tratado|convenio|pacto|TLC;
      puso|pusieron|ponen|pondrán|estamparon|estampó|estamparán su|sus|la|las firma|firmas|rúbrica ..8 acuerdo|tratado|convenio|protocolo|pacto;
      cerr*|conclu*|ultim* ..7 las negociaciones ..6 acuerdo|tratado|convenio|TLC; canje|canjearon|intercambiaron ..4 instrumentos|ratificaciones;
      su|la|cuya firma tendrá|tuvo|está|será|fue|se ..2 lugar|prevista|programada|celebrará|realizará|produjo;
      quedó|quedaron|fue|fueron sellado|sellados|cerrado|cerrados|firmado|firmados|rubricado|rubricados ..5 acuerdo|acuerdos|convenio|tratado|protocolo;
      cerr*|conclu*|sell*|ultim*|finaliz* ..6 un|su|dicho acuerdo|tratado|convenio|pacto|TLC
    `,
    commission_session: `
      reunión|sesión|encuentro ..3 intergubernamental|interministerial;
      dio|dieron|dan por concluida|terminada|cerrada|clausurada|inaugurada ..6 reunión|sesión|comisión|ronda;
      puso|pusieron|poner|ponen|pondrán ..4 en marcha|funcionamiento ..2 comisión|comité;
      reactivó|reactivaron|reactivar|relanz*|reflot*|reviv*|resucit*|rescat* ..3 comisión|comité;
      puso|pusieron|echó|echaron|abrió|abrieron|inauguraron|inauguró|clausuraron|clausuró|cerró|cerraron|concluyó|concluyeron ..12 comisión|comité
      mixta|mixto|de|intergubernamental|binacional|administradora|conjunta|conjunto;
      comisión|comité ..8
      bajó|echó|cerró|concluyó|terminó|finalizó|clausuró|arrancó|comenzó|abrió|inició|culminó|sesiona|sesionan|sesionaba|deliberó|deliberaron;
      Comisión Administradora ..8 reunió|sesionó|celebró|reunirá; constituida|constituido|instalada|instalado ..6 comisión|comité|consejo;
      quedó|quedaron constituida|constituido|instalada|instalado ..12 comisión|comité|consejo;
      presidieron|presidió|copresidieron|presidirán ..6 sesión|reunión; comisión|comité ..10 reunirá|reúne|reunió|sesionará|sesionó;
      sesión de la ..8 comisión; sesión ..3 comisión; comisión mixta; reunión de la ..8 comisión; comisión intergubernamental;
      comisión ..6 reunió|sesión|reunida|reunirá|celebró; copresid* ..12 sesión|comisión|reunión; reunión ..2 comisión;
      comité mixto ..4 reunió|reunión; reunión del ..4 comité; Reunión de Alto Nivel; comisión conjunta; sesión ..3 comité;
      reunión|sesión|encuentro ..8 comisión|comité|consejo|Comisión|Comité|Consejo;
      presidieron|presidió|copresidieron|encabezaron|inauguraron|clausuraron ..12 reunión|sesión|comisión|comité; Comisión Binacional;
      comisión binacional; comité|comisión|consejo ..8 sesionó|sesionará|celebrará|celebró|reunió;
      próxima|anterior|última|siguiente reunión|sesión del|de; grupo de trabajo ..5 reunió|reunirá; diálogo ..3 de alto nivel;
      reunión de alto nivel ..8 celebró|celebrará|presidió|presidieron|presidirán|tuvo; consejo de asociación;
      copresid*|presid* ..14 comité|consejo mixto|conjunto|conjunta|binacional|bilateral
    `,
    visit: `
      visita|visitan el {d:day} de {m:month}; visita|visitan el|este {w:weekday}; visita|visitan mañana|hoy|desde ..1;
      visita|gira|viaje|periplo de|del|que ..10 comienza|comenzó|comenzará|empieza|empezó|empezará|arranca|arrancó|arrancará ..4 en;
      visita|gira|viaje de|del ..10 concluye|concluyó|concluirá|termina|terminó|terminará ..4 en;
      misión|delegación comercial|empresarial ..3 estará|viajará|visitará|llegará|recorrerá|permanecerá; comitiva|delegación|misión estará ..3 en;
      hizo|hicieron|hará|hace|harán un? alto|escala|parada ..8 en; pisó|pisará|pisa|pisaron suelo|tierra|territorio;
      puso|pone|pondrá|pusieron rumbo ..4 a|hacia; pasó|pasará|pasaron por ..6 viceministro|ministro|presidente|canciller|secretario;
      gira|viaje|periplo ..8 proseguirá|continuará|seguirá|concluirá|terminará|arrancará|comenzará|empezará ..3 en;
      seguirá|sigue|siguió|proseguirá|continuará viaje a|hacia|rumbo;
      delegación|misión|comitiva|expedición|bodegas|empresarios|exportadores ..10
      desembarcó|desembarcaron|desembarcará|desembarcarán|aterrizó|aterrizaron|arribó|arribaron|arribará ..6 en|a;
      visita|gira|viaje ,? que ..2
      concluye|concluyó|concluirá|termina|terminó|finaliza|finalizó|culmina|culminó|arranca|arrancó|comienza|comenzó|inicia|inició ..4 en;
      recorrieron; recorrerán; recorren; gira|viaje|periplo de trabajo|asiático|europeo|africano|latinoamericano|oficial por;
      visita|gira|viaje relámpago|exprés; visita|viaje|gira ..2 que ..4 cumplió|cumplieron|cumple|cumplirá|inició|emprendió|efectúa|realiza;
      periplo ..3 por; se encuentra|encuentran|encontraba|halla|hallaba ..6 en visita|gira;
      visita|viaje|gira ..6 agendado|agendada|pactado|pactada para; viaja|viajan|viajará|viajarán|viajaron ..3 a; se desplazará|trasladará a;
      misión comercial; visita de vuelta; emprende|emprenderá ..4 viaje|gira; encabez* ..6 delegación|misión; lider* ..6 delegación|misión;
      llegará ..3 a; delegación ..8 visita|visitó|viajó|viajará; delegación|misión|comitiva ..18 visita desde|hoy|ayer|este|esta;
      visita|viaje|gira que ..10 tenía|tenían previsto|prevista|previstos|programado|programada|planeado|planeada;
      hizo|hicieron|hará|harán|hace escala ..4 en; acudirá a; partirá ..3 hacia; visitarán; visita oficial; visita de; visita a; visita al; visitó;
      visitaron; visita de Estado; visita de trabajo; viajó a; viaj* a; visitará; viaje a; viaje oficial; misión comercial a; delegación ..5 visit*;
      gira por; en visita; desplazarse a; desplazamiento a; realiz* ..3 visita; visita el|la país|nación|capital|región; misión empresarial;
      acogió ..5 presidente|rey|ministro; llegó ..3 a; arribó a; se desplazó a; de visita;
      viajó|viajaron|viaja|viajan|viajará|viajarán|viajar|viajado ..4 a|hacia|al; visita ..4 oficial|trabajo|Estado; visita ..6 a|al; la visita que;
      visita que ..4 realizará|realizó|hará; viaje|gira|desplazamiento que ..6 hizo|hicieron|realizó|realizará|realiza|hará|efectuó|efectuará;
      visitó|visitaron|visitará|visitarán|visitar|visitado; había|habían|ha|han visitado;
      inició|inicia|iniciará|concluyó|concluye|emprendió|emprendieron|realizó|realizaron|realiza|realizará|hizo|hicieron|hará|harán|efectuó|efectuaron|cumple|cumplieron ..6 visita|gira|viaje;
      devolverá|devolvió ..3 visita; aterrizó en; se desplaz*|traslad* ..3 a; recorrió; recorrerá; al frente de ..4 delegación|misión;
      encabezando ..5 delegación|misión; de gira por; misión ..4 viajó|viajará|visitó|visitará; partió|parte|partirá|partieron ..6 a|hacia|rumbo;
      gira ..2 por;
      viaje|visita|gira|desplazamiento
      fallido|fallida|frustrado|frustrada|cancelado|cancelada|suspendido|suspendida|aplazado|aplazada|anulado|anulada|pospuesto|pospuesta;
      recorr* ..8 instalaciones|planta|plantas|puerto|terminal|fábrica|fábricas|obras|finca|fincas|zona|parque|pabellón|pabellones|recinto;
      había|habían|ha|han recorrido|inspeccionado; inspeccion* ..8 instalaciones|planta|puerto|terminal|obras|fábrica;
      la|su|una estancia|estadía en|de;
      delegación|misión|comitiva ..6 acudió|acudirá|llegó|llegará|llegaron|viajó|viajará|estuvo|voló|aterrizó|recorrió|recorrerá|visitó|visita|se;
      se desplazó|desplazaron|desplaza|desplazará|desplazarán|trasladó|trasladaron ..8 a;
      concluyó|concluye|cerró|cierra|finalizó|finaliza|culminó|culmina|terminó|termina|arrancó|arranca|comenzó|comienza ..6 visita|gira|viaje;
      de regreso de|del ..4 visita|gira|viaje; está|están|estaba|estuvo de visita|gira; puso|pone|pondrá rumbo a;
      adonde|donde llegó|llegaron|llegará|arribó|aterrizó|viajó|viajará|voló; voló|vuela|volará ..6 a|hacia;
      viaje|visita|gira|desplazamiento ..8 previsto|prevista|programado|programada|fijado|fijada para;
      acudió|acudieron|acudirá|viajó|viajaron ,? el {d:day} de {m:month} ,? a|al; cumplió|cumple|cumplirá ..5 visita|agenda
    `,
    call: `
      charló|charlaron|charlará|charlarán|platicó|platicaron|dialogó|dialogaron|departió|departieron ..6 teléfono;
      charla|plática|comunicación|diálogo telefónica|telefónico; telefoneó|telefonearon|telefoneará;
      llamó|llamaron|llamará ..8 para felicitar|expresar|tratar|abordar|tranquilizar|agradecer|interesarse; marcó|levantó el teléfono;
      por línea directa; por videollamada; al otro lado del teléfono; conversación telefónica; llamada telefónica; por teléfono; telefónicamente;
      habló por teléfono; videollamada; videoconferencia; conversó ..4 teléfono; conversaciones telefónicas; telefone*; contacto telefónico;
      llamó|llamaron por teléfono; habló|hablaron por teléfono; llamada|conversación|charla|diálogo|contacto ..2 telefónica|telefónico;
      por vía telefónica;
      llamó|llamaron|llamará|llama ..4 homólogo|homóloga|presidente|presidenta|ministro|ministra|canciller|colega|par|premier|mandatario|mandataria|rey;
      por videoconferencia; habló|hablaron|hablado|conversó|conversaron|conversado ..6 teléfono; al teléfono; conferencia telefónica;
      llamadas telefónicas;
      sostuvo|sostuvieron|mantuvo|mantuvieron|tuvo|tuvieron|sostendrá|mantendrá|mantendrán ..4 llamada|videollamada|videoconferencia;
      tuvo|tuvieron|mantuvo|mantuvieron|sostuvo|sostuvieron ..9 llamada|videollamada|videoconferencia|telefónica|teléfono;
      llamó|llamaron|telefoneó|telefonearon ..6 a|al; lo|la llamó por; comunicó|comunicaron telefónicamente; intercambio telefónico
    `,
    contract: `
      quedó|quedaron|fue ..2 sellado|firmado|rubricado|cerrado|suscrito|adjudicado ..5 contrato;
      contrato ..14 lo suscribieron|suscribió|firmaron|firmó|rubricaron|sellaron; firm* ..6 contrato|contratos;
      contrato|contratos ..6 firmado|firmados|adjudicado|adjudicados; adjudic* ..5 contrato|contratos|obra; logr* ..4 contrato|contratos;
      gan* ..4 contrato|contratos|licitación; suscrib* ..5 contrato; consigui* ..4 contrato|contratos|pedido; firma ..3 contrato|contratos;
      se adjudic* ..5 contrato; cerr* ..4 contrato;
      firm*|suscrib*|rubric*|sell*|cerr*|gan*|logr*|obtuv*|obten*|consigui*|adjudic* ..12 contrato|contratos|licitación|concurso|pedido|encargo;
      contrato|contratos|licitación|concurso|pedido|obra ..10 adjudicado|adjudicada|adjudicados|firmado|suscrito|rubricado|ganado|obtenido|sellado|cerrado;
      se adjudicó|adjudicaron|adjudica ..8 contrato|obra|licitación|construcción|ampliación|suministro;
      firma|rúbrica|adjudicación|suscripción de|del ..5 contrato|contratos|pedido; se hizo|hicieron con ..5 contrato|pedido|obra;
      se llevó ..4 contrato|pedido; resultó adjudicataria|adjudicatario; recibió ..4 pedido; pedido ..4 por;
      conclu*|pact*|formaliz*|recib*|consigui*|obtien*|obtend*|lleva ..12 contrato|contratos|licitación|pedido|pedidos|encargo;
      adjudicó|adjudicaron|adjudica|adjudicará|encargó|encarga|confió|confía ..12 contrato|obra|obras|construcción|suministro|pedido;
      puso|pusieron su firma ..8 contrato|contratos; hizo|hicieron|hará ..4 pedido|encargo de|por;
      contrato|contratos ..9 sellado|rubricado|cerrado|formalizado
    `,
    comes: `
      desembarcó|desembarcaron|desembarcará|recaló|recalaron|recalará ..6 en; llegó|llegaron|llega|llegan|llegará|llegarán|llegado ..4 a|al;
      es|será|era esperado|esperada en; se espera ..12 en|llegue|visite; acude|acudió|acudirá|acudirán ..3 a; vendrá|viene|vino ..3 a;
      irá|irán|fue|va ..2 a; arribó|arribará|arriban ..3 a|al; se encuentra en; vuela|voló|volará ..3 a; esperan|espera ..4 en; regresará|regresó a;
      pasó por; seguirá|sigue|siguió|continuará|continúa|prosigue|proseguirá ..4 a|hacia; aterriza|aterrizó|aterrizará ..4 en; continuará viaje;
      pasará por; acude|acudió|acudieron|acudirá|acudirán|llegó|llegaron|llegará|llegarán|arribó|arribaron|arribará ..8 a|al;
      está|están|estará|estaba|estaban en ..4 desde|hasta|hoy|este|el|ayer; adonde|donde llegó|llegará|arribó|viajará;
      hizo|hará|hace|hicieron escala|parada|noche ..6 en; aterriz* ..8 en; de paso por; hizo|hizo|hace noche en
    `,
    receives: `
      agasajaron; agasajará; atendieron; acogieron; ha recibido; han recibido; dieron la bienvenida; dará la bienvenida;
      aguarda|aguardaba|espera|esperaba ..2 en su despacho; lo|la|los|las atendió|atendieron; recibió; recibe; recibirá; recibieron; recibirán;
      había recibido; verá; vio; acogió; acogerá; atendió; agasajó; dio|dará|da la bienvenida; saludó
    `,
    stays: 'estuvo|estuvieron|estado ..4 en; permaneció|permanecieron|permanecerá|estará|estarán ..4 en; permaneció|permanecieron|estuvo|estuvieron ..8 en',
  },
  together: {
    together: `
      ambos; ambas; los dos; las partes; los ministros|cancilleres|mandatarios|presidentes; juntos; las dos;
      ambos ministros|funcionarios|cancilleres|mandatarios|responsables; ambas ministras|partes|delegaciones; los funcionarios; estos
    `,
  },
  planned: {
    planned: `
      agendad*; proseguirá|proseguirán; pernoctará|pernoctarán; sesionarán; desayunará|almorzará|cenará; tiene cita; se emplazan; se citan;
      aterrizará|aterrizarán; despega|despegará; escenario de; volará|volarán; interés ..6 por|en; deseo|intención|voluntad|propósito de; celebrará;
      desarrollará|desarrollarán; arrancará|comenzará|iniciará|empezará; emprenderá; realizará|realizarán; acudirá; participará; asistirá; partirá;
      llegará; mantendrá|mantendrán; sostendrá|sostendrán; suscribirá|suscribirán; presidirá|presidirán; encabezará; liderará; tendrá|tendrán;
      desplazará; trasladará; recibirán; visitarán; viaja el; viaja la; se espera; espera; invitad*; prevén; acogerán; será; serán; se celebrará;
      tendrá lugar; previsto|prevista|previstos|previstas; se reunirá|reunirán; visitará; viajará; firmará|firmarán; próximo|próxima; tiene previsto;
      va a; van a; está prevista|previsto; programad*; recibirá; celebrarán; acogerá; prevé; viajarán; copresidirá|copresidirán; se abrirá;
      tendrán lugar; se reunirán; se inaugurará; es esperado|esperada; firmarán; realizará; viajen|viaje|visite; irá; vendrá; devolverá; volará;
      se verán; se reencontrarán; recibirá|recibirán; convinieron en; acordaron ..3 reunirse|celebrar; debe|deben; tiene ..2 previsto; prevé|prevén;
      hará|harán; estará; sesionará; inaugurará; proyecta; próximamente; viaja|viajan mañana|el|la; convocada|convocado; volverán|volverá a; aterriza;
      llega; viaja; seguirá; suscribirán|suscribirá; recibe; se reúne; verá|verán;
      visita el lunes|martes|miércoles|jueves|viernes|sábado|domingo|día|próximo; parte; continuará; vuela;
      comienza|empieza|arranca|inicia|visita|visitan el|este ..1 lunes|martes|miércoles|jueves|viernes|sábado|domingo; mañana mismo?;
      desde|hasta|para mañana; mañana lunes|martes|miércoles|jueves|viernes|sábado|domingo; concluirán|concluirá; cerrará|cerrarán; sellará|sellarán;
      rubricará|rubricarán; adjudicará; recorrerá|recorrerán; inspeccionará; permanecerá|permanecerán; emprenderán; culminará; clausurará; ratificará;
      acudirán; participarán; asistirán; abordará|abordarán; dialogará|dialogarán; conversará|conversarán; tendrá|tendrán lugar
    `,
  },
  postponed: {
    postponed: `
      en suspenso; sin nueva fecha; hasta nuevo aviso|nueva fecha;
      ha|han sido|quedado retrasado|retrasada|aplazado|aplazada|pospuesto|pospuesta|suspendido|suspendida;
      se aplaza|pospone|posterga|retrasa|suspende; dejarla|dejarlo para; pasa al lunes|martes|miércoles|jueves|viernes|sábado|domingo|día|mes; aplaz*;
      pospu*; cancelad*; suspendid* hasta; pospuest*; retras* hasta; posterg*; pospuso|pospusieron; reprogram*; diferid*; trasladad* a|al; retrasad*;
      demorad*; fallido|fallida; frustrado|frustrada; suspendido|suspendida|suspendió|suspendieron; anulado|anulada; canceló|cancelaron;
      corrid* a|para; pas* a celebrarse; pospon*
    `,
  },
  host: { host: 'acoge|acogió|acogerá|acogerán; alberg*; hospeda*; sede' },
  there: {
    there: 'allí; allá; ahí; en esa ciudad; en esa capital; en la capital',
    aside: `
      al margen; durante su|la|el estancia|visita|encuentro|estadía; al término; a su término; tras la reunión; tras el encuentro; en esa ocasión;
      en el marco; en la ocasión; al cabo; en la ceremonia; al finalizar; al concluir
    `,
  },
  purpose: { purpose: 'para; para mantener' },
  counterpart: { counterpart: 'homólogo|homóloga|homólogos; homólogo|homóloga|homólogos|homólogas; su colega; su par; su contraparte' },
  someone: {
    someone: 'quien; quienes; el cual|la; su',
    he: 'lo recibió|recibe|recibirá|recibieron',
    she: 'ella; la recibió|recibe|recibirá|recibieron',
    latter: 'este último; esta última; aquel; este; esta; éste; ésta',
  },
  denied: {
    denied: `
      en charla|diálogo|plática|conversación con ..3 , ..14 contó|dijo|explicó|afirmó|señaló|aseguró|comentó|detalló|indicó|relató;
      interés|voluntad|deseo|intención|afán|ganas|empeño|disposición ..5 por|de|en suscribir|firmar|cerrar|alcanzar|sellar|concluir|rubricar;
      cada dos|tres|cuatro|cinco otoños|primaveras|veranos|inviernos|años|meses|semanas; suele|suelen|solía|solían|acostumbra|acostumbran;
      dio|dieron|da|dan por cancelado|cancelada|descartado|descartada|anulado|anulada; se anuló|anularon;
      propone|proponen|propuso|propusieron|plantea|planteó|sugirió|sugiere ..2 un|una nuevo|nueva? encuentro|reunión|cumbre|visita|viaje|cita;
      ni lo|la? confirma|confirmó ni; ni confirma|confirmó ni; se habría|habrían ..2 celebrado|reunido|visto|producido|entrevistado;
      habría|habrían cenado|almorzado|desayunado|visto|recibido|viajado; negó|niega|desmintió haberse|haber;
      no fue|fueron recibido|recibida|recibidos; nunca llegó ..1 firmarse; nunca se firmó; quedó|sigue sin firmar;
      desmintió|desmiente|desmintieron|desmienten|desmentido; negó|niega|negaron|niegan;
      no se reunió|reunieron|celebró|celebraron|vio|vieron|entrevistó|entrevistaron; no llegó|llegaron a reunirse|celebrarse|viajar|verse;
      no tuvo|tuvieron lugar; descartó|descarta|descartaron|descartan; no confirmó|confirmaron|confirma; sin confirmar; es falso que;
      rechazó|rechazaron ..4 versiones|rumores|informaciones; no es cierto;
      la conveniencia|necesidad|posibilidad|oportunidad|idea|hipótesis|eventualidad de un|una|celebrar|mantener|convocar; sin agendar|convocar;
      todavía|aún sin agendar|fecha|fijar|confirmar|convocar; todavía|aún no tiene|hay|se fecha|ha|fijado?;
      piden|pide|reclaman|reclama|exigen|instan|solicitan ..2 un|una encuentro|reunión|cumbre|visita
    `,
  },
  chair: { chair: 'presid*; copresid*; encabez*; presidida|presididos por; bajo la presidencia; encabezada|encabezados por' },
  lasting: {
    2: 'dos días; 2 días; 48 horas',
    3: 'tres días; 3 días',
    4: 'cuatro días; 4 días',
    5: 'cinco días; 5 días',
    6: 'seis días',
    7: 'una semana de duración; de una semana; siete días',
  },
  here: { here: 'aquí; esta capital; esta ciudad' },
  portfolio: {
    portfolio: `
      Política; Exteriores; Consulares; Migratorios; Comercio; Economía; Industria; Energía; Hacienda; Finanzas; Agricultura; Exterior; Asuntos;
      Relaciones; Transporte; Transportes; Inversión; Inversiones; Desarrollo; Salud; Turismo; Minas; Minería; Pesca; Infraestructura;
      Infraestructuras; Digital; Innovación; Ambiente; Trabajo; Educación; Planificación; Producción; Ganadería; Interior; Defensa; Económicas;
      Económicos; Multilaterales; Fomento; Industrias; Obras; Públicas; Internacionales
    `,
  },
  company: {
    company: `
      empresa; compañía; constructora; grupo; fabricante; productora; productor; operador; operadora; consorcio; firma; naviera; astillero; cementera;
      aceitera; minera; petrolera; eléctrica; exportadora; importadora; bodega; cooperativa; ingeniería; multinacional; filial; siderúrgica;
      distribuidora; aerolínea; autoridad; estatal; proveedora
    `,
  },
  ending: {
    ending: `
      tras una; al término de; concluyó; concluye; abandonó; finalizó; finaliza; tras; al cabo de; culminó; culmina; cerró; cierra; terminó; termina;
      de regreso
    `,
  },
};
