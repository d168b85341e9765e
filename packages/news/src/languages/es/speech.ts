import type { SpeechTables } from '../../grammar/language.ts';

export const speech: SpeechTables = {
  say: {
    say: `
      dijo; dice; dijeron; declaró; declara; declararon; afirmó; afirma; afirmaron; señaló; señala; señalan; señalaron; indicó; indica; indican;
      indicaron; informó; informa; informaron; anunció; anuncia; anunciaron; añadió; añade; agregó; explicó; explica; destacó; destaca;
      destacaron; subrayó; subraya; precisó; precisa; aseguró; asegura; manifestó; reveló; revela; revelan; confirmó; confirma; comentó;
      recordó; recuerda; apuntó; apunta; detalló; detalla; expresó; sostuvo; estimó; estima; prevé; prevén; calcula; calculó; pronostica;
      publicó; publicados; publicadas; muestran; muestra; recoge; recogen; reflejan; refleja; cifró; constató; puntualizó; resaltó; comunicó;
      valoró; admitió; reconoció; insistió; hizo público; adelantó; divulgó; difundió; registró el; lamentó; recalcó; manifestó; celebró;
      resumió; comentó; puntualizó; detalló; enfatizó; aclaró; remarcó; reconoció; admitió; concluyó; valoró; apuntó; resaltó; expuso; comunicó;
      reportó; reporta; reportaron; refirió; precisaron; detallaron; agregaron; añadieron; aseguraron; sostuvieron; sostiene; mencionó;
      advirtió; advierte; ratificó; reiteró; puntualiza; ha señalado; ha indicado; ha informado; ha explicado; ha asegurado; ha destacado;
      ha afirmado; ha dicho; ha comunicado; ha publicado; dio a conocer; estimaron; proyectó; proyecta; espera; esperan
    `,
  },
  source: {
    source: `
      según; de acuerdo con; en palabras de; citando a; citado por; citada por; datos de|del; cifras de|del; estadísticas de|del;
      informe de|del; a juicio de; fuentes de|del; conforme a; en opinión de; datos publicados por; datos difundidos por;
      cifras publicadas por; publicado por; estimaciones de|del; previsiones de|del; cálculos de|del; comunicado de|del; anunciado por;
      datos facilitados por; informó a; declaraciones de
    `,
  },
  body: {
    body: `
      consultora; Consultora; asociación; organización; patronal; gremio; Ministerio; ministerio; Instituto; Oficina; Agencia; Servicio; Banco;
      Consejo; Cámara; Federación; Asociación; Comisión; Autoridad; Administración; Departamento; Unión; Centro; Organización; Aduanas; Aduana;
      Dirección; Fondo; Secretaría; Gobierno; Embajada; Confederación; Comité; Observatorio; DataComex; ICEX; INE; Eurostat; UNCTAD; OMC; FMI;
      CEOE; AEAT; Agencia Tributaria; FEPEX; Fepex; Fepex; Destatis; Patronal; patronal; Kremlin; Representación; ANFAC; Anfac; UNICA; ANICE;
      Office; DataComex; CaixaBank; BBVA; Junta; Generalitat; Conselleria; Consejería; Extenda; Datacomex; Anierac; Asoliva; Interporc; ProChile;
      PROMPERÚ; Indec; Sunat; Odepa; CEPAL; Cepal; Rosstat; Estadística; TurkStat; Tesoro; CNMC
    `,
  },
  title: {
    title: `
      ministros|ministras; presidentes|presidentas; embajadores|embajadoras; cancilleres; viceministros|viceministras; gobernadores; secretarios; mandatarios; alcaldes; directores; consejeros; conseller; consellera; viceconsejero; subsecretario; subsecretaria; secretario; lehendakari; cónsul; president; vicecanciller; premier;
      Asuntos Exteriores; Exteriores; ministro; ministra; presidente; presidenta; embajador; embajadora; director; directora; jefe; jefa; rey;
      Rey; portavoz; secretario; secretaria; representante; viceprimer; vicepresidente; vicepresidenta; primera ministra; gobernadora; viceministro; vice; primer; economista; analista;
      gobernador; consejero; consejera; comisario; delegado; general; Majestad; Su; homólogo; canciller; alcalde; alcaldesa; comercial;
      responsable; titular; delegada; cónsul; agregado; don; doña; señor; secretario general; Estado; catedrático; homóloga; mandatario;
      mandataria; viceministra; princesa; príncipe; reina; infanta; jeque; patrona; presidente del; gremio
    `,
  },
  pronoun: {
    he: `
      él; ella; el ministro; la ministra; el embajador; el diplomático; el responsable; el organismo; la institución; el ministerio;
      el Ministerio; la fuente; el informe; el presidente; el representante; la viceministra; el viceministro; la secretaria; el secretario;
      la cartera; la entidad; la dependencia
    `,
  },
  that: {
    that: `
      así lo; así lo dijo; esto fue; lo anunció; lo informó; estos datos; según lo; lo ha dicho; lo dijo; lo declaró; así consta; lo señaló;
      lo comunicó; así figura; así lo ha|indicó|informó|señaló|reveló|confirmó; lo dio a conocer; lo reportó; lo confirmó; lo indicó;
      estas cifras; son datos de
    `,
  },
  outlet: {
    outlet: `
      TASS; Reuters; RIA Nóvosti; RIA Novosti; Sputnik; Interfax; MAP; EFE; Efe; Europa Press; AFP; Bloomberg; agencia; diario; periódico;
      El País; Expansión; Cinco Días; prensa; Xinhua; Anadolu; ABC; El Mundo; RT; La Vanguardia
    `,
  },
  royal: { king: 'el soberano; el monarca; el rey' },
};
