import type { EventTables } from '../../grammar/language.ts';

export const events: EventTables = {
  event: {
    other: `
      foro empresarial|económico; foro de inversión|inversiones|negocios; feria internacional; congreso empresarial;
      foro ..3 empresas|empresarial; cumbre empresarial; encuentro empresarial
    `,
    meeting: `
      recibió|recibe|recibirá|recibieron ..6 ministro|ministra|canciller|embajador|embajadora|presidente|presidenta|homólogo|homóloga|delegación;
      será recibido|recibida; se reúne|reúnen; mantendrá|mantendrán ..5 reunión|encuentro|conversaciones;
      sostendrá|sostendrán ..5 reunión|encuentro|conversaciones; se entrevistará; se verá|verán con; recibe a; recibirá|recibirán;
      fue|fueron recibido|recibidos|recibida; reunió|reunieron con; se reunió; se reunieron; reunión con|entre; encuentro con|entre;
      se entrevist*; conversaciones; recibió a; recibió al; mantuvo ..5 reunión|encuentro|conversaciones;
      mantuvieron ..5 reunión|encuentro|conversaciones; cumbre; celebr* ..4 reunión|encuentro|conversaciones; se reunirá|reunirán;
      negociaciones entre; la reunión; el encuentro; recibirá a; se encontr* con; encuentro bilateral; reunión bilateral; cita con; reunió;
      sostuvo|sostuvieron ..5 encuentro|reunión|conversaciones; un encuentro; se vieron en; conversó|conversaron con; dialogó|dialogaron con
    `,
    memorandum_signed: `
      firm*|suscrib*|rubric* ..14 memorando|memorándum|memorandos|MoU; carta de intención ..6 firmada|suscrita;
      firm*|suscrib* ..10 carta|declaración de intenciones|intención; declaración de intenciones ..6 firmada;
      firm* ..6 memorando|memorándum|memorandos|memorándums|MoU;
      memorando|memorándum|memorandos|MoU ..8 firmado|firmaron|firmó|suscrito|rubricado; firma de ..4 memorando|memorándum|MoU;
      suscrib* ..6 memorando|memorándum|MoU; rubric* ..5 memorando|memorándum|MoU; suscripción ..4 memorando
    `,
    agreement: `
      firm* ..7 acuerdo|acuerdos|tratado|convenio|convenios|protocolo|protocolos|pacto;
      acuerdo|tratado|convenio|protocolo|acuerdos|convenios|protocolos ..6 firmado|firmados|firmó|firmaron|suscrito|suscritos|alcanzado|rubricado;
      firma de ..5 acuerdo|acuerdos|tratado|convenio|protocolo|protocolos|convenios;
      suscrib* ..6 acuerdo|acuerdos|convenio|tratado|protocolo|protocolos|convenios; acuerdo ..5 entró en vigor; alcanz* ..4 acuerdo;
      asociación estratégica ..5 firmada|firmado|suscrita; restableci* ..3 relaciones; normaliz* ..3 relaciones;
      rubric* ..5 acuerdo|acuerdos|convenio; ratific* ..5 acuerdo|convenio|tratado; acuerdo ..4 entra en vigor; cerr* un acuerdo;
      suscribi* ..5 acuerdos|acuerdo; suscribió|suscribieron ..6 acuerdos|acuerdo
    `,
    commission_session: `
      comisión|comité ..10 reunirá|reúne|reunió|sesionará|sesionó; sesión de la ..8 comisión; sesión ..3 comisión; comisión mixta;
      reunión de la ..8 comisión; comisión intergubernamental; comisión ..6 reunió|sesión|reunida|reunirá|celebró;
      copresid* ..12 sesión|comisión|reunión; reunión ..2 comisión; comité mixto ..4 reunió|reunión; reunión del ..4 comité;
      Reunión de Alto Nivel; comisión conjunta; sesión ..3 comité
    `,
    visit: `
      viaja|viajan|viajará|viajarán|viajaron ..3 a; se desplazará|trasladará a; misión comercial; visita de vuelta;
      emprende|emprenderá ..4 viaje|gira; encabez* ..6 delegación|misión; lider* ..6 delegación|misión; llegará ..3 a;
      delegación ..8 visita|visitó|viajó|viajará; acudirá a; partirá ..3 hacia; visitarán; visita oficial; visita de; visita a; visita al;
      visitó; visitaron; visita de Estado; visita de trabajo; viajó a; viaj* a; visitará; viaje a; viaje oficial; misión comercial a;
      delegación ..5 visit*; gira por; en visita; desplaz* a; realiz* ..3 visita; misión empresarial; acogió ..5 presidente|rey|ministro;
      llegó ..3 a; arribó a; se desplazó a; de visita
    `,
    call: `
      conversación telefónica; llamada telefónica; por teléfono; telefónicamente; habló por teléfono; videollamada; videoconferencia;
      conversó ..4 teléfono; conversaciones telefónicas; telefone*; contacto telefónico; llamó|llamaron por teléfono; conversación telefónica;
      habló|hablaron por teléfono
    `,
    contract: `
      firm* ..6 contrato|contratos; contrato|contratos ..6 firmado|firmados|adjudicado|adjudicados; adjudic* ..5 contrato|contratos|obra;
      logr* ..4 contrato|contratos; gan* ..4 contrato|contratos|licitación; suscrib* ..5 contrato; consigui* ..4 contrato|contratos|pedido;
      firma ..3 contrato|contratos; se adjudic* ..5 contrato; cerr* ..4 contrato
    `,
  },
  together: { together: 'ambos; ambas; los dos; las partes; los ministros|cancilleres|mandatarios|presidentes; juntos' },
  planned: {
    planned: `
      celebrará; desarrollará|desarrollarán; arrancará|comenzará|iniciará|empezará; emprenderá; realizará|realizarán; acudirá; participará;
      asistirá; partirá; llegará; mantendrá|mantendrán; sostendrá|sostendrán; suscribirá|suscribirán; presidirá|presidirán; encabezará;
      liderará; tendrá|tendrán; desplazará; trasladará; recibirán; visitarán; viaja el; viaja la; se espera; espera; invitad*; prevén;
      acogerán; será; serán; se celebrará; tendrá lugar; previsto|prevista|previstos|previstas; se reunirá|reunirán; visitará; viajará;
      firmará|firmarán; próximo|próxima; tiene previsto; va a; van a; está prevista|previsto; programad*; recibirá; celebrarán; acogerá; prevé;
      prevén; viajarán; copresidirá|copresidirán; se abrirá; tendrán lugar; se reunirán; se inaugurará
    `,
  },
  postponed: { postponed: 'aplaz*; pospu*; cancelad*; suspendid* hasta; pospuest*; retras* hasta; posterg*' },
  host: { host: 'acoge|acogió|acogerá|acogerán; alberg*; hospeda*; sede' },
  there: { there: 'allí; allá; ahí; al margen; en esa ocasión' },
  purpose: { purpose: 'para; para mantener' },
  counterpart: { counterpart: 'homólogo|homóloga|homólogos' },
};
