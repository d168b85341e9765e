import type { AmountTables } from '../../../grammar/relation-tables.ts';

export const amounts: AmountTables = {
  move: {
    up: `
      grossi|grossit|grossissent|grossissait; a|ont|avait|avaient renchéri; renchérit|renchérissent de|d'; renchérissement;
      poussée|majoration|essor de|d'; enflé*; apprécié*; montées|montés|montée; montent|montaient; fait|font un saut; saut de;
      dépassé|dépassent|dépasse|dépassaient|surpassé de; dopé|dopée|dopés|dopées de|d'; consolidé*; ont repris; majoré*; hausse|hausses; augment*;
      accru*; accroiss*; croître; croissent; croît; crû; crue; crus; crues; croissance; taux de croissance|progression; taux d'accroissement;
      taux de croissance|progression|variation annuel; taux d'accroissement annuel; progress*; bondi*; bond; bondir; grimp*; s'envol*; envol*;
      envolée; flamb*; gagn*; s'élargi*; élargi*; se creus*; creus*; creusement; creusé; s'aggrav*; aggrav*; aggravation; aggravé; gonfl*; s'accroît;
      accroît; s'amélior*; amélior*; amélioration; redress*; rebond*; accélér*; plus élevé|élevée|élevés|élevées;
      supérieur|supérieure|supérieurs|supérieures de|d'; explos*; s'apprécie*; apprécié; élevé de; renforc*; montée; monté; grossi; alourdi*;
      s'alourdi*; alourdissement; doubl*; supplémentaire|supplémentaires; additionnel*; reprise; décoll*; dynamique positive; élargissement; en plus;
      avance|avancé|avancée; multiplié; gain|gains; remont*; regagn*; étoff*; s'étoff*; s'emball*; emballé; s'embras*; conforté; gonflé; a pris;
      ont pris; prend|prennent; catapult*; se raffermir; raffermi*; propuls*
    `,
    down: `
      érosion de|d'; décroché|décrochée|décrochés|décroche|décrochent|décrochait de|d';
      affaissé*; s'effritent|effrite; effrité*; amenuisé*; amenuisent|amenuise; piqué du nez; se réduit|réduisent|réduisait|réduisaient; trébuch*;
      glissé|glissent|glissaient de|d'; dégonfl*; décrochage;
      baisse|baisses|baissé|baissent|baisser|baissait|baissée; recul*; chut*; diminu*; régress*; repli*; replié; rétréci*; contract*; fléchi*;
      fléchissement; perdu; perd; perdent; perte; tomb*; plong*; s'effondr*; effondr*; effondrement; dégringol*; ralenti*;
      réduit|réduite|réduits|réduites; réduction; réduire; s'allèg*; allég*; allège*; allègement; allégement; amélioré du déficit; se rétréci*;
      décru*; décroiss*; décrois*; cédé; cède; affaibli*; inférieur|inférieure|inférieurs|inférieures; résorb*; s'est réduit; atténu*; dévissé;
      dévisse;
      chuté; rétracté; rétract*; contracté; en moins; amputé*; s'est contracté; retrait; dégrad*; détérior*; rogné; décélér*; fondu; creux;
      déclin*; croul*; s'écroul*; écroul*; abandonn*; lâch*; flanch*; cèdent|cédaient|cédait|céder|cédant; recédé; ploy*; tass*; érod*; s'essouffl*
    `,
    flat: 'stable|stables; stagn*; inchangé*; stabilis*; quasi-stable',
  },
  share: { share: 'part|parts de marché; part; la part; proportion; pourcentage; poids; parts; quote-part' },
  shareVerb: {
    share: `
      représent*; compt* pour; constitu*; fini|finissent|finit en|au|aux|dans; atterri* en|dans|chez; échoi*; proven*; viennent de|du|des|d';
      dépend|dépendent|dépendait|dépendaient à|pour; se dirige|dirigent à; assur*; absorb*; accapar*; totalis* à elles seules; concentr*; équivaut;
      équivalent à; soit; destinés;
      destinée; destinées; pèse; pèsent; captent; capte; provien*; couvr*; détien*; fourni*; s'adjug*; proviennent;
      premier|principal poste|produit; premières|principales exportations; a pris; ont pris; raflent|rafle
    `,
  },
  total: {
    measure: 'volume; valeur; volumes; valeurs',
    total: 'total; totale; totales; totaux; global|globale|globales; ensemble; toutes; du total; confondus|confondues; cumulés|cumulées; réunis|réunies',
  },
  by: { by: '', of: "de; d'; à hauteur de" },
  until: {
    to: `
      à; au; aux; atteint; atteignant; atteignent; atteindre; atteignait; ont atteint; a atteint; s'établi*; s'élev*; se chiffr*;
      chiffré|chiffrée|chiffrées à; totalis*; s'est établi à; se sont établies à; se situ*; jusqu'à; passant à; passé à; pour; à hauteur de;
      porté à; portant à; se monte; se montent; ressort* à; d'une valeur de; d'un montant de; pour un montant de; pour une valeur de; valeur de;
      montant de; estimé à; évalué|évaluée|évalués|évaluées à; s'est chiffré à; ramené à; est de; était de; sont de; étaient de; a été de;
      ont été de; avec; ou; soit; affichant; à près de; à plus de; à environ; à quelque; établi à; représentant; dépassé; dépassent; avoisine;
      avoisinent
    `,
  },
  more: {
    up: `
      de plus; plus que; en plus; supplémentaire*; de hausse; en hausse; plus élevé|élevée|élevés|élevées; de croissance; de progression;
      d’augmentation;
      de mieux; au-dessus; de plus que; au-dessus du? niveau
    `,
    down: `
      de moins; en moins; en deçà de|du|des; en retrait; moins que; de baisse; en baisse; inférieur*; de recul; de repli; de chute; en recul;
      en dessous du? niveau; au-dessous du? niveau
    `,
  },
  rank: {
    n: `
      {n:ord} rang|place|position; au|en {n:ord} rang|place|position; rang|place|position {n:n}; classé|classée|classe|classent ..2 {n:ord};
      {n:ord} ..2 partenaire|partenaires; {n:ord} ..2 fournisseur|fournisseurs; {n:ord} ..2 client|clients;
      {n:ord} ..2 exportateur|importateur|acheteur; {n:ord} ..2 marché|débouché|destination; {n:ord} plus grand|gros|important|grande|importante;
      numéro {n:n}; n° {n:n}; est|reste|arrive|devient|pointe|demeure|était {n:ord} (|,|avec|derrière|devant|après|chez|parmi; occup* la|le {n:ord};
      se hiss* au|à la? {n:ord} rang|place; {n:n} e rang; {n:ord} parmi; {n:ord} marche du podium;
      {n:ord} pays exportateur|importateur|fournisseur|client
    `,
    1: `
      premier|première|principal|principale ..2 partenaire|fournisseur|client|exportateur|importateur|marché|débouché|destination|acheteur;
      plus grand|gros|important ..2 partenaire|fournisseur|client|acheteur|exportateur|importateur|marché;
      en tête des ..3 partenaires|fournisseurs|clients; arrive|arrivent|arrivait|vient en tête; au premier rang;
      client|fournisseur|partenaire|débouché|marché|acheteur principal
    `,
    'change+': `
      gagn* ainsi|encore|même? {n:n} place|places|rangs|rang|positions; grappill* {n:n} place|places|rangs|rang; avanc* de {n:n} place|places|rangs;
      remont* de {n:n} place|places|rangs;
      progress* de {n:n} place|places|rangs; {n:n} places de mieux; gain de {n:n} places|rangs; grimp* de {n:n} places|rangs
    `,
    'change-': `
      perd* ainsi|encore|même? {n:n} place|places|rangs|rang|positions; cèd|cédé|cède|cédant {n:n} place|places|rang|rangs;
      perdu {n:n} place|places|rangs;
      recul* de {n:n} place|places|rangs; chut* de {n:n} places|rangs;
      rétrograd* de {n:n} places|rangs; descend* de {n:n} places|rangs
    `,
  },
  oneOf: { some: "l'un des; l'une des; un des; une des; parmi les; figure parmi" },
  per: { price: "la|par tonne; le|par kilo|baril|litre|quintal|conteneur; par habitant|tête|personne|unité|mois; l'once; / t; / kg; / MWh" },
  part: { of: 'dont; parmi lesquels|lesquelles; y compris' },
  ofWhat: { whole: "de tout? ce qu'|que" },
  rate: { growth: 'en un an; sur un an; en glissement annuel; par an; annuel|annuelle en moyenne' },
  thatIs: { part: "soit; ou; c'est-à-dire; représentant; équivalant à; ce qui représente; autrement dit" },
};
