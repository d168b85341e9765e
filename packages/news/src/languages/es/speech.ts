import type { SpeechTables } from '../../grammar/language.ts';

export const speech: SpeechTables = {
  say: {
    say: `
      dijo; dice; dijeron; declaró; declara; declararon; afirmó; afirma; afirmaron; señaló; señala; señalan; señalaron; indicó; indica; indican;
      indicaron; informó; informa; informaron; anunció; anuncia; anunciaron; añadió; añade; agregó; explicó; explica; destacó; destaca; destacaron;
      subrayó; subraya; precisó; precisa; aseguró; asegura; manifestó; reveló; revela; revelan; confirmó; confirma; comentó; recordó; recuerda;
      apuntó; apunta; detalló; detalla; expresó; sostuvo; estimó; estima; prevé; prevén; calcula; calculó; pronostica; publicó; publicados;
      publicadas; muestran; muestra; recoge; recogen; reflejan; refleja; cifró; constató; puntualizó; resaltó; comunicó; valoró; admitió; reconoció;
      insistió; hizo público; adelantó; divulgó; difundió; registró el; lamentó; recalcó; celebró; resumió; enfatizó; aclaró; remarcó; concluyó;
      expuso; reportó; reporta; reportaron; refirió; precisaron; detallaron; agregaron; añadieron; aseguraron; sostuvieron; sostiene; mencionó;
      advirtió; advierte; ratificó; reiteró; puntualiza; ha señalado; ha indicado; ha informado; ha explicado; ha asegurado; ha destacado;
      ha afirmado; ha dicho; ha comunicado; ha publicado; dio a conocer; estimaron; proyectó; proyecta; espera; esperan; ha recordado; ha denunciado;
      denunció; denuncia; denuncian; denunciaron; alerta; alertan; alertó; alertaron; ha alertado; apuntan; apuntaron; reconocen; publica; publican;
      publicaron; publicaba; se lee en; consta en; figura en; espeta; espetó; replicó; replica; respondió; responde; zanjó; contestó; matizó; matiza;
      lamenta; lamentan; celebra; se congratuló; se felicitó; ha subrayado; ha precisado; ha detallado; ha anunciado; ha confirmado; ha manifestado;
      ha reconocido; ha avanzado; ha cifrado; ha apuntado; ha estimado; ha añadido; ha insistido; ha lamentado; ha valorado; hizo|hace|hicieron saber;
      dieron a conocer; da a conocer; desveló; desvela; ha desvelado; contabiliza; contabilizan; contabilizó; cifra en; cifran en; cifraron; calculan;
      calcularon; sitúa en; sitúan en; estiman; habla de; hablan de; difundieron; divulgaron; comunicaron; comunica; comunican; indicaba; señalaba;
      afirmaba; aseguraba; explicaba; decía; destacaba; recalca; recalcan; remarca; resalta; resaltan; resume; enfatiza; destacan; aseguran; explican;
      explicaron; precisan; detallan; confirman; confirmaron; subrayan; subrayaron; recuerdan; recordaron; advierten; advirtieron; reportan; reiteran;
      reiteraron; relató; relata; aventuró; vaticinó; pronosticó; pronostican; auguró; augura; ha reportado; ha revelado; ha difundido; compareció;
      declaró|dijo|señaló|explicó|afirmó|aseguró|indicó|precisó|confirmó|comentó|contó|apuntó|reconoció|informó|detalló|relató|confió|adelantó a
      la|el|este? agencia|diario|periódico|canal? EFE|Reuters|AFP|Bloomberg|Xinhua|TASS|Sputnik|ABC|RT|MAP|Infobae|diario|medio; apostilló; apostilla;
      abundó; ha abundado; escribió; ha escrito; escribe; tuiteó; ha evaluado; evaluó en; evalúa en; se congratula; se congratularon; se felicita;
      desgranó; enumeró; argumentó; argumenta; esgrimió; avisó; avisa; ha avisado; alegó; alega; opinó; opina; sentenció; presumió; presume; aplaudió;
      reivindicó; reivindica; ha advertido; ha sostenido; ha recalcado; ha resaltado; ha puesto; arrojan; arroja; desprende; desprenden; se lamentó;
      se lamenta; contó|contaron|narró que; relataron; ha contado; ha relatado; trajo|trae|traía ..2 a la memoria|colación;
      hizo|hace|hicieron notar|ver|hincapié; puso|pone|pusieron de relieve|manifiesto; dejó|deja claro|constancia; acotó; acota; adujo; aduce;
      rememoró; rememora; ponderó; graficó; consignó; especificó; especifica; corroboró; corrobora; certificó; ha especificado; ha corroborado;
      ha expuesto
    `,
  },
  source: {
    source: `
      según|datos|cifras|estadísticas|registros ..5 que maneja|manejan|recopila|recopilan|elabora|elaboran|compila|difunde|analiza|cita;
      de acuerdo con ..6 que maneja|manejan|recopila|recopilan|elabora|elaboran|compila|difunde|analiza|cita; según; de acuerdo con; en palabras de;
      citando a; citado por; citada por; datos de|del; cifras de|del; estadísticas de|del; informe de|del; a juicio de; fuentes de|del; conforme a;
      en opinión de; datos publicados por; datos difundidos por; cifras publicadas por; publicado por; estimaciones de|del; previsiones de|del;
      cálculos de|del; comunicado de|del; anunciado por; datos facilitados por; informó a; declaraciones de; fuente :; fuentes :; conforme al;
      con arreglo a; a ojos de; en boca de; tal como|y; boletín de|del; boletín estadístico de|del; registros de|del;
      informe anual|mensual|trimestral de|del; estudio de|del; encuesta de|del; barómetro de|del; balance de|del; datos que maneja|manejan;
      datos recopilados|elaborados|aportados|proporcionados|recabados|divulgados|ofrecidos por;
      cifras recopiladas|divulgadas|ofrecidas|facilitadas|aportadas por; informado|confirmado|difundido|revelado por; consultadas|consultados por;
      con base en; a partir de datos de|del; con datos de|del; basándose en; estima la|el; al|a decir de|del; por boca de|del;
      para el|la presidente|presidenta|ministro|ministra|director|directora|gerente|economista|analista|portavoz
    `,
  },
  body: {
    body: `
      lonja; Lonja; alhóndiga; ingenio; Asocolflores; Procomer; Senacsa; AGAP; INAC; Coexphal; Dcoop; Asoex; Asobanano; AEBE; Mincomex; COMEX; INEI;
      Sunat; consultora; Consultora; asociación; organización; patronal; gremio; Ministerio; ministerio; Instituto; Oficina; Agencia; Servicio; Banco;
      Consejo; Cámara; Federación; Asociación; Comisión; Autoridad; Administración; Departamento; Unión; Centro; Organización; Aduanas; Aduana;
      Dirección; Fondo; Secretaría; Gobierno; Embajada; Confederación; Comité; Observatorio; DataComex; ICEX; INE; Eurostat; UNCTAD; OMC; FMI; CEOE;
      AEAT; Agencia Tributaria; FEPEX; Fepex; Destatis; Patronal; Kremlin; Representación; ANFAC; Anfac; UNICA; ANICE; Office; CaixaBank; BBVA; Junta;
      Generalitat; Conselleria; Consejería; Extenda; Datacomex; Anierac; Asoliva; Interporc; ProChile; PROMPERÚ; Indec; Odepa; CEPAL; Cepal; Rosstat;
      Estadística; TurkStat; Tesoro; CNMC; Contraloría; Subsecretaría; Superintendencia; unión; Corporación; corporación; ASAJA; Asaja; UPA;
      Fundación; fundación; Sociedad; Bolsa de; ANIERAC; AFECOR; Fedefruta; INDEC; DANE; Dane; Mincetur; Minagri; Proecuador; Procolombia; CCI;
      Analdex; ComexPerú; Comex; Fedexpor; Senae; Aladi; ALADI; BID; CAF; BCE; BCR; INEGI; Inegi; Banxico; sindicato; Sindicato; observatorio;
      instituto; federación; Ayuntamiento; Diputación; Puertos
    `,
  },
  title: {
    title: `
      ministros|ministras; presidentes|presidentas; embajadores|embajadoras; cancilleres; viceministros|viceministras; gobernadores; secretarios;
      mandatarios; alcaldes; directores; consejeros; conseller; consellera; viceconsejero; subsecretario; subsecretaria; secretario; lehendakari;
      cónsul; president; vicecanciller; premier; Asuntos Exteriores; Exteriores; ministro; ministra; presidente; presidenta; embajador; embajadora;
      director; directora; jefe; jefa; rey; Rey; portavoz; secretaria; representante; viceprimer; vicepresidente; vicepresidenta; primera ministra;
      gobernadora; viceministro; vice; primer; economista; analista; gobernador; consejero; consejera; comisario; delegado; general; Majestad; Su;
      homólogo; canciller; alcalde; alcaldesa; comercial; responsable; titular; delegada; agregado; don; doña; señor; secretario general; Estado;
      catedrático; homóloga; mandatario; mandataria; viceministra; princesa; príncipe; reina; infanta; jeque; patrona; presidente del; gremio;
      gerente; gerenta; exsubsecretaria; exministro; exministra; expresidente; eurodiputado; eurodiputada; diputado; diputada; senador; senadora;
      investigador; investigadora; profesor; profesora; experto; experta; coordinador; coordinadora; consejero delegado; negociador; negociadora;
      fundador; fundadora; empresario; empresaria; productor; exportador; importador; ganadero; agricultor; tesorero; dirigente; vocero; vocera;
      superintendente; contralor; contralora; intendente; cónsul general; agregada; encargado; encargada; viceconsejera
    `,
  },
  pronoun: {
    he: `
      él; ella; el ministro; la ministra; el embajador; el diplomático; el responsable; el organismo; la institución; el ministerio; el Ministerio;
      la fuente; el informe; el presidente; el representante; la viceministra; el viceministro; la secretaria; el secretario; la cartera; la entidad;
      la dependencia; esta última; este último; la embajadora; la presidenta; la directora; el director; el gerente; el consejero; la consejera;
      el dirigente; la dirigente; la agencia; la asociación; la patronal; la consultora; la federación; el instituto; el gremio; la representante;
      el canciller; la canciller; el funcionario; la funcionaria; el economista; la economista; el portavoz; la portavoz; el gobernador; el comisario;
      el Gobierno; la Cámara; la organización
    `,
  },
  that: {
    that: `
      así lo; así lo dijo; esto fue; lo anunció; lo informó; estos datos; según lo; lo ha dicho; lo dijo; lo declaró; así consta; lo señaló;
      lo comunicó; así figura; así lo ha|indicó|informó|señaló|reveló|confirmó; lo dio a conocer; lo reportó; lo confirmó; lo indicó; estas cifras;
      son datos de; el dato lo|es|procede|proviene|figura|consta; la cifra la|es|procede|proviene|figura|consta;
      la información la|es|procede|proviene; los datos los|son|proceden|provienen|figuran; las cifras las|son|proceden|provienen;
      así lo expuso|expresó|anunció|explicó|destacó|subrayó|aseguró|manifestó|detalló|recoge|recogen|afirma|afirmó|dijo|constata|refleja;
      lo desveló|reveló|hizo|expuso|explicó|detalló|destacó|aseguró; fue el|la ..8 quien; la estimación es|procede|corre;
      el cálculo|balance es|lo|procede; esta cifra; este dato; dicho dato; tal dato; ese dato
    `,
  },
  outlet: {
    outlet: `
      TASS; Reuters; RIA Nóvosti; RIA Novosti; Sputnik; Interfax; MAP; EFE; Efe; Europa Press; AFP; Bloomberg; agencia; diario; periódico; El País;
      Expansión; Cinco Días; prensa; Xinhua; Anadolu; ABC; El Mundo; RT; La Vanguardia; Radio Cooperativa; Cadena SER; Onda Cero; Clarín; Infobae;
      El Mercurio; El Universal; Financial Times; Bloomberg Línea; Prensa Latina; Telam; Télam; Notimex; Servimedia; web; portal; revista; semanario;
      cadena; emisora; El Confidencial
    `,
  },
  royal: { king: 'el soberano; el monarca; el rey' },
};
