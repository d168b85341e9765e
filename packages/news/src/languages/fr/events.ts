import type { EventTables } from '../../grammar/language.ts';

export const events: EventTables = {
  event: {
    other: `
      forum économique; forum d'affaires; forum ..2 investissement|commerce|affaires; salon ..3 commerce|agriculture; foire internationale;
      conférence économique; forum ..4 entrepreneurs
    `,
    meeting: `
      sera|seront reçu|reçue|reçus|reçues; reçoit; rencontre; rencontrer ..3 homologue; s'entretiendra; s'entretiendront; rencontreront;
      recevront; ont échangé; tête à tête; recevait|recevaient|reçoit; a été reçu|reçue; ont été reçus|reçues; rencontr* ..3 avec; a rencontré;
      ont rencontré; rencontre entre; rencontre avec; s'est entretenu; se sont entretenus; s'est réuni; se sont réunis; entretien entre;
      entretiens; a échangé; entretien avec; a eu un entretien; tête-à-tête; a reçu; ont reçu; pourparlers; réunion entre; réunion avec;
      une réunion; sommet; discussions avec; s'est tenue; recevra; rencontrera; la rencontre; cet entretien; s'entreten*; discussions entre;
      concertations; reçu en audience
    `,
    memorandum_signed: `
      sign*|paraph* ..14 mémorandum|MoU|memorandum; sign*|paraph* ..14 protocole d'entente; lettre d'intention ..6 signée;
      sign*|paraph* ..12 lettre|déclaration d'intention; déclaration d'intention ..6 signée; sign*|paraph* ..12 protocole d'accord;
      protocole d'accord ..6 signé|paraphé; signature ..3 protocole d'accord; signature ..4 mémorandum|protocole d'entente|MoU|memorandum;
      sign* ..6 mémorandum|MoU|memorandum; mémorandum|memorandum|MoU ..8 signé|signés; paraph* ..5 mémorandum; protocole d'entente ..4 signé;
      signé ..3 protocole d'entente; conclu ..3 mémorandum; signature ..2 protocole d'entente
    `,
    agreement: `
      sign* ..6 accord|accords|convention|conventions|traité|protocole|protocoles|pacte;
      signature ..5 accord|accords|convention|conventions|traité|protocole|protocoles;
      accord|convention|traité|accords|conventions|protocole|partenariat ..5 signé|signée|signés|signées|conclu|conclue|conclus|paraphé;
      partenariat|Partenariat ..3 conclu; conclu* ..4 accord|convention|partenariat|traité; accord ..5 entré en vigueur;
      accord ..4 entre en vigueur; accord de pêche ..6 signé; rétabli* ..3 relations; normalis* ..3 relations; noué ..3 relations;
      ratifi* ..5 accord|convention; paraph* ..5 accord|convention; accord de ..4 de {y:n}; signé ..3 accords; suscri* ..4 accords;
      accords ont été signés|paraphés
    `,
    commission_session: `
      commission|comité ..10 réunira|réunit|réunie|réuni|siégera|siège; session de la ..9 commission; session ..4 commission|comité;
      commission|comité|Commission|Comité ..6 session; travaux de la ..4 session; réunion de la ..5 commission; réunion du ..4 comité;
      commission mixte ..5 réunie|réunit|tient|tenue|tiendra; coprésid* ..14 session; commission intergouvernementale; grande commission mixte;
      haute commission mixte; session ..3 commission mixte; comité mixte ..4 réuni; commission mixte
    `,
    visit: `
      visite de retour; s'envole; s'envolera; se rendront; s'était rendue; attendu|attendue ..2 à|au|en;
      conduira|conduit|mène|mènera ..8 délégation|mission; mission commerciale; en déplacement à|au|en; s'est rendu|rendue; se sont rendues;
      arrivera à|au|en; délégation ..10 rendue|rendra; visite officielle; visite de travail; visite d'État; visite d'Etat; en visite;
      effectu* ..3 visite; visite de; visite du; visites officielles; visite à; visite au; visite en; a accueilli; ont accueilli; s'est rendu;
      se rendra; se rend; se rendant; déplacement à|au|en|de|du; s'est déplacé; visit* ..2 officiellement; mission d'affaires;
      mission économique; délégation ..6 visite; visite royale; sa visite; cette visite; visite d'affaires; voyage à|au|en; a visité; visitera;
      rendu visite; s'est rendue; se sont rendus; est arrivé|arrivée|arrivés ..3 à|au|en; est en visite; conduit ..5 mission|délégation;
      mission économique; a entamé ..3 visite; entame ..3 visite; s'était rendu
    `,
    call: `
      entretien téléphonique; conversation téléphonique; appel téléphonique; par téléphone; s'est entretenu au téléphone; téléphoné;
      échange téléphonique; visioconférence; entretiens téléphoniques; contact téléphonique; au téléphone
    `,
    contract: `
      sign* ..6 contrat|contrats; contrat|contrats ..6 signé|signés; remporté ..4 contrat|contrats|marché|marchés|appel;
      décroch* ..4 contrat|contrats|marché|marchés; attribu* ..4 contrat|contrats|marché; signature ..3 contrat|contrats;
      contrat ..4 conclu|attribué|remporté; conclu ..4 contrat|contrats
    `,
  },
  together: {
    together: 'les deux responsables|ministres|parties|hommes|chefs|dirigeants|diplomates|présidents; ils; les ministres|parties; ensemble',
  },
  planned: {
    planned: `
      sera reçu; tiendra; tiendront; ira; partira; arrivera; participera; conduira; mènera; dirigera; présidera; aura; auront; commencera;
      conclura; paraphera; s'envolera; s'entretiendra; rencontreront; se rendront; attendu|attendue; prévoient; doivent; devait; devaient;
      aura lieu; se tiendra; se tiendront; prévu|prévue|prévus|prévues; doit; devrait; devraient; sera; seront; se rendra; recevra; effectuera;
      signera; signeront; programmé|programmée; à venir; prochain|prochaine; vont; va; s'apprêt*; envisag*; coprésidera; visitera; accueillera;
      prévoi*; s'ouvrira; se réunira; se réuniront; rencontrera; débutera; ouvrira
    `,
  },
  postponed: {
    postponed:
      'reporté|reportée|reportés|reportées; annulé|annulée; ajourné|ajournée; repoussé|repoussée; différé|différée; suspendu|suspendue jusqu’à',
  },
  host: { host: 'accueill*; abrit*' },
  there: { there: 'là-bas; sur place; y signer|rencontrer|conclure|signera|rencontrera|participer; en marge; à cette occasion' },
  purpose: { purpose: 'pour; pour des; pour y' },
  counterpart: { counterpart: 'homologue|homologues' },
};
