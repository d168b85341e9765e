import type { MoodTables } from '../../../grammar/relation-tables.ts';

export const moods: MoodTables = {
  counter: {
    counter: `
      rêve|rêvent|rêvait|rêvaient|rêvé de|d';
      personne|nul ne|n' ..1 attend|s'attend|imagine|prévoit|croit|envisage;
      voudrait|voudraient|aimerait|aimeraient|souhaiterait|souhaiteraient|rêve|rêvent|rêverait|rêveraient de? voir ..6
      doubler|tripler|quadrupler|quintupler|décupler;
      avec un|une|des ..8 , ..4 aurait|auraient vendu|exporté|importé|acheté|écoulé|expédié|livré|gagné|dépassé|atteint;
      avec un|une|des ..1 ligne|liaison|route|port|usine|desserte|accord|frontière ..12 aurait|auraient
      vendu|exporté|importé|acheté|écoulé|expédié|livré|gagné|dépassé|atteint; il faudrait|faudra|fallait que|qu'; pour que ..10 il faudrait|faudra;
      il suffirait|suffit que|qu'; à condition que|qu'|de ..12 dépasse|dépassent|atteigne|atteignent; dès lors que ..10 dépasse|dépassent;
      si|lorsque|quand ..8 excède|excèdent|dépasserait|dépasseraient; rien ne permet ..2 dire|d'affirmer|affirmer|conclure|soutenir;
      aucun élément ne permet; aurait ..6 si; auraient ..6 si; si ..12 aurait|auraient; si ..10 avait|avaient|était|étaient;
      si ..16 *erait|*irait|*drait|*eraient|*iraient|*draient; sans ..8 aurait|auraient; n'eût été; s'il avait; aurait pu; auraient pu;
      sans ..16 aurait|auraient|serait|seraient; sans l' ..16 aurait|auraient;
      si ..14
      chuterait|baisserait|augmenterait|reculerait|grimperait|bondirait|progresserait|passerait|atteindrait|tomberait|perdrait|perdraient|chuteraient|augmenteraient|baisseraient|progresseraient;
      chiffre de ..8 diffusé|publié|avancé ..8 concernait|portait|correspondait|incluait;
      affirmation|information|rumeur|idée|allégation selon|que ..18 faux|fausse|infondée|mensongère|absurde;
      droits de douane ..12
      amputerait|amputeraient|coûterait|coûteraient|priverait|priveraient|réduirait|réduiraient|ferait|feraient|pèserait|pèseraient|pénaliserait|pénaliseraient|menacerait|menaceraient;
      droit|droits|taxe|taxes|surtaxe|surtaxes|tarif|tarifs|embargo ..12
      amputerait|amputeraient|coûterait|coûteraient|priverait|priveraient|réduirait|réduiraient|ferait|feraient|pèserait|pèseraient|pénaliserait|pénaliseraient|menacerait|menaceraient;
      accord|traité|pacte|projet|partenariat ..2 aurait|auraient dû|fait|dopé|apporté|rapporté|permis|accru|augmenté|relevé|porté|gonflé|ajouté|bondi;
      aurait|auraient dû? fait bondir|grimper|exploser|décoller|progresser; dans le pire|meilleur des cas ..6 *rait|*raient;
      sans ..2 accord|traité|pacte|embargo|sanctions|surtaxe|surtaxes|guerre|crise|sécheresse|aide|aides|soutien|subventions|réforme|correction ..12
      *erait|*irait|*drait|*eraient|*iraient|*draient; faute d'un accord ..12 *erait|*irait|*drait|*eraient|*iraient|*draient;
      faute d'accord ..12 *erait|*irait|*drait|*eraient|*iraient|*draient;
      en l'absence ..2 accord|traité|réforme ..12 *erait|*irait|*drait|*eraient|*iraient|*draient
    `,
    tease: `
      l'affirmation :; intox :; l'intox :; la? rumeur :; demain ,? dans|sur|en|à ..5 :; demain :;
      lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche ,? dans nos|cette|notre|ces|vos pages|colonnes|page|colonne|rubrique|journal|édition|cahier|magazine;
      dans notre|le|votre prochain|prochaine numéro|édition|livraison|émission|newsletter|lettre ..1 :;
      dans l'édition de demain|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche;
      à|a suivre|lire|retrouver|découvrir|voir|paraître ..1 demain|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|prochainement|bientôt ..2 :;
      à suivre :; à venir :; lisez|retrouvez|lire demain|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche ..2 :;
      la semaine prochaine ,? dans|sur ..3 :; la semaine prochaine :; prochainement ..3 :; bientôt dans;
      lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain dans|sur le|la|les|votre ..1
      cahier|supplément|pages|rubrique|magazine|journal|édition|page ..2 :;
      lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain : comment|pourquoi|quand
    `,
    suppose: `
      pas plus que; non plus que;
      supposons; imaginons; admettons ..1 que; à supposer que; supposez; imaginez; mettons que; dans l'hypothèse où|d'un|d'une;
      dans le pire|meilleur des cas ..6 *rait|*raient; dans l'éventualité;
      prenons|soit un|une|l'|le ..1
      pays|exemple|cas|entreprise|exportateur|exportatrice|importateur|société|PME|laiterie|fromagerie|usine|fabricant|producteur|viticulteur|vigneron|négociant|maraîcher|éleveur|industriel|client|fournisseur|atelier|coopérative|firme|maison;
      prenons; admettons; imaginons un|une
    `,
    ask: "que se passerait; qu'arriverait; que deviendrait; que deviendraient; et si l'|le|la|les|un|une",
  },
  status: {
    forecast: `
      prévoi*; prévision|prévisions; prévu|prévue|prévus|prévues; devrait; devraient; pourrait; pourraient; attendu|attendue|attendus|attendues;
      s'attend*; table sur; tabl*; anticip*; projet*; projection|projections; atteindra; atteindront; dépassera; sera; seront; progressera;
      progresseront; entrevoi*; avoisinerait|avoisineraient|approcherait|approcheraient|friserait|friseraient; augmentera;
      augmenteront; perspective|perspectives; escompt*; verrait; s'élèvera; devant atteindre; espér*; potentiel;
      appelé à; baissera; reculera; passera; passeront; représentera; prévoyons; attendons; tablons; anticipons; espérons; pensons
    `,
    target: `
      objectif|objectifs; vise; visent; visant; viser; ambition*; cible; compt* porter; entend; entendent; souhait*; veut; veulent; s'est fixé;
      se sont fixé; fixé pour; hisser ..8 à;
      doit|doivent|devra|devront|soit|soient être? porté|portée|portés|portées|hissé|hissée|hissés|hissées ..2 à|au; ambitionn*; porter à;
      porter ..6 à; compte|comptent ..1 atteindre|porter|doubler|accroître|augmenter|réaliser|exporter; plan; afin d'atteindre; voul*; s'engag*;
      engagé à; prévoit de; décidé de porter; visons; voulons; souhaitons; comptons; entendons; espérons; ambitionnons; tabler sur
    `,
    estimate: 'estim*; évalu*; selon les estimations',
    preliminary: `
      provisoire|provisoires; préliminaire|préliminaires; premières estimations; première estimation; chiffres provisoires; estimation rapide;
      encore provisoire|provisoires
    `,
    unconfirmed: `
      serait; seraient; aurait; auraient; non confirmé*; selon des sources non confirmées; selon des sources; rumeur*; à en croire; dit-on;
      sources anonymes; officieus*; non vérifié*
    `,
  },
};
