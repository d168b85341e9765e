import type { SideTables } from '../../../grammar/relation-tables.ts';

export const sides: SideTables = {
  partnerList: {
    list: `
      tête du? classement|liste; en tête; suivi|suivie|suivis|suivies de|par|du|des;
      principaux|principales|premiers|premières ..2 pays|marchés|destinations|débouchés|acheteurs|clients|fournisseurs;
      arrive|arrivent|vient|viennent ensuite; trio de tête; premiers ..1 pays|clients|fournisseurs;
      autres ..1 acheteurs|importateurs|clients|fournisseurs|destinations|débouchés; principales|premières sources
    `,
  },
  prep: {
    by: "par; par le|la|les|l'",
    to: `
      vers; à destination de|du|des|d'?; à; au; aux; pour; en direction de|du|des|d'; le|la chemin|route|direction de|du|des|d' l'|la?; chez;
      destinées|destinés|destinée à|au|aux; à destination;
      sur le marché; au profit de
    `,
    from: `
      depuis; en provenance de|du|des|d'?; provenant de|du|des|d'; auprès de|du|des|d'; originaires de|du|des|d'; à partir de|du; issus de|du;
      en provenance
    `,
    with: "grâce à|au|aux; grâce ..2 à|au|aux; à cause de|du|des; avec; vis-à-vis de|du|des|d'?; face à|au|aux; envers; avec l'|le|la|les",
    between: 'entre',
    of: "de; du; des; d'; pour le compte",
    in: 'en; dans; sur; au sein de',
    among: "parmi; entre les; des pays; pays comme; pays tels que; marchés comme|tels que; partenaires comme|tels que",
    view: "du point de vue de|du|des|d'; pour le|la; côté",
    than: `
      détrôn*; supplant*; devanc*; a devancé|supplanté|détrôné; ravi|ravit|ravissant à|au|aux; au détriment de|du|des; derrière; devant; après; avant;
      hors; hormis; excepté; suivi de|du|par; suivie de|du|par; talonné par; à l'exception de|du; via; par rapport à|au; hors de|du;
      en dehors de|du|des; extérieurs? à; sauf vers|en|au|aux|à|pour|avec|le|la|l'; excepté vers|en|au|aux
    `,
  },
  payee: { own: 'rapporté|rapporte|rapportent|rapportait|rapportaient|rapportera plus? à|au|aux' },
  possessive: { own: 'ses; leurs; son; sa; leur' },
  both: {
    both: `
      les deux pays; deux pays; bilatéral|bilatérale|bilatéraux|bilatérales; deux parties; mutuel*; deux nations; deux royaumes; deux États;
      réciproque*; deux rives; deux côtés; nos|notre|leurs échanges|commerce|négoce
    `,
  },
  favour: {
    for: "en faveur|au profit|à l'avantage de|du|des|d'; favorable à|au|aux; penche ..2 du côté",
    against: "au détriment|désavantage de|du|des|d'; en défaveur de|du|des|d'; défavorable à|au|aux",
    minus: 'dans le rouge|négatif; en négatif; déficitaire|déficitaires',
    plus: 'dans le vert|positif; en positif; excédentaire|excédentaires',
  },
  reverse: {
    reverse: `
      dans l'autre sens; en sens inverse; inversement; à l'inverse; en retour; dans le sens inverse; dans l'autre direction; de l'autre côté;
      dans le sens opposé; en contrepartie; au retour
    `,
  },
  former: { former: 'les premières; les premiers; celles-là', latter: 'les secondes; ces dernières; les deuxièmes; celles-ci' },
};
