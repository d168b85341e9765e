import type { SpeechTables } from '../../grammar/language.ts';

export const speech: SpeechTables = {
  say: {
    say: `
      a indiqué; ont indiqué; indique; indiquent; a déclaré; déclare; déclarent; a affirmé; affirme; affirment; a souligné; souligne; a précisé;
      précise; précisent; a annoncé; annonce; annoncent; a ajouté; ajoute; a expliqué; explique; a rappelé; rappelle; a fait savoir; fait savoir;
      a noté; note; a relevé; relève; relèvent; a révélé; révèle; révèlent; a confirmé; confirme; a estimé; estime; estiment; a dit; dit; a assuré;
      assure; a fait état; fait état; font état; a rapporté; rapporte; rapportent; a publié; publie; montrent; montre; ressort; prévoit; prévoient;
      table|tablent sur; s'est félicité; a insisté; insiste; observe; confie; a confié; poursuit; a poursuivi; commente; a commenté; signale;
      a signalé; constate; a constaté; a fait remarquer; a chiffré; a évalué; avance; a avancé; indiqué; déclaré; affirmé; souligné; précisé; annoncé;
      publiées; publiés; lit-on; se félicite; a soutenu; soutient; a fait observer; a mis en avant; a regretté; regrette; a déploré; déplore;
      s'est réjoui; se réjouit; a martelé; martèle; a plaidé; plaide; a salué; salue; a détaillé; détaille; a résumé; résume; fait observer;
      a fait valoir; a lancé; a concédé; reconnaît; a reconnu; analyse; a corrigé; corrige; a promis; promet; a répondu; répond; a réagi; réagit;
      a dévoilé; dévoile; ont souligné; ont précisé; calcule; a calculé; vient de publier; a communiqué; communique; a averti; avertit; a prédit;
      espère; a espéré; projette; mise sur; ressortent; s'est félicité|félicitée; se sont félicités|félicitées; se félicitent; évalue; évaluent;
      a|ont
      évalué|chiffré|recensé|comptabilisé|dénombré|établi|observé|constaté|relevé|signalé|avancé|noté|rappelé|révélé|estimé|dévoilé|communiqué|publié|confié|répliqué|rétorqué|objecté|dénoncé|alerté|nuancé|tranché|lâché|glissé|renchéri|soufflé|argué|admis|certifié|attesté|mis;
      chiffre à; chiffrent à; recense; recensent; comptabilise; comptabilisent; dénombre; dénombrent; revendique; revendiquent; croit|croient savoir;
      réplique; répliquent; rétorque; objecte; dénonce; dénoncent; alerte; alertent; nuance; tranche; lâche; glisse; renchérit; souffle; argue;
      arguent; admet; admettent; certifie; atteste; se réjouissent; se sont réjouis; constatent; observent; notent; soulignent; rappellent;
      expliquent; précisait; rappelait; soulignait; notait; affirmait; déclarait; indiquait; expliquait; estimait; assurait; annonçait; assurent;
      confirment; commentent; déplorent; déploré; regrettent; s'inquiète|s'inquiètent; s'alarme|s'alarment; reconnaissent; concède; concèdent;
      martèlent; pronostique; pronostiquent; calculent; signalent; communiquent; détaillent; mentionne; mentionnent; a mentionné;
      a été communiqué par; résument; témoigne; témoignent; raconte; racontent; enchaîne; ironise; plaisante; prévient; préviennent; répète; répètent;
      insistent; font remarquer|observer|savoir|valoir; fait|fait état; documente; documentent; évoque; évoquent; a|ont évoqué;
      déclaré|confié|indiqué|affirmé|précisé|expliqué|assuré|dit|confirmé|souligné|ajouté|raconté à
      Reuters|l'AFP|l'Agence|Bloomberg|Xinhua|TASS|Sputnik|l'agence|Médias24|RFI|Hespress;
      s'est targué|targuée|vanté|vantée|enorgueillie|indigné|indignée; se sont targués|réjouies;
      s'est réjouie|inquiété|inquiétée|alarmé|alarmée|étonné|étonnée|ému|émue|enorgueilli; se sont inquiétés|alarmés|étonnés; se targue|targuent;
      a|ont tweeté|posté|écrit|martelé|plaidé|averti|prévenu|tempéré|vanté|argumenté|énuméré|abondé|insisté|répété|fustigé;
      a ..3 fait valoir|savoir|observer|remarquer; écrit; écrivent; a|ont|avait|avaient alors? souhaité|exposé|énoncé; expose; exposent; exposait;
      en a|ont|avait fait état|part|mention|l'annonce; tempère; tempèrent; vante; vantent; argumente; abonde; cite; dixit; nous apprend|apprennent;
      apprend-on; peut-on lire; fustige
    `,
  },
  source: {
    source: `
      selon; d'après; de l'avis de|du; à en croire; cité par; citant; citée par; aux dires de|du; chiffres de|du|des|d'; données de|du|des|d';
      statistiques de|du|des|d'; données publiées par; chiffres publiés par; chiffres communiqués par; de source; rapport de|du|des|d';
      indicateurs de|du|des|d'; publiés par; publiées par; données diffusées par; estimations de|du|des|d'; prévisions de|du|des|d';
      note de|du|des|d'; communiqué de|du|des|d'; bulletin de|du|des|d'; annoncé par; indiqué par; rapporté par; rendus publics par;
      rendues publiques par; chiffres des|de la|de l'; données des|de la|de l'; ressort des données de|du|des|d'; interrogé par;
      a-t-on appris auprès de|du|des|d'; apprend-on auprès de|du|des|d'; aux yeux de|du|des|d'; source :; sources :; source -; de l'aveu de|du|des|d';
      de l'avis des|d'; selon les calculs|estimations|données|chiffres|statistiques de|du|des|d'; à lire; si l'on en croit;
      donnée|statistique|indication|estimation est|émane|provient|vient de|du|des|d';
      chiffre|bilan|constat|décompte émane|provient|vient de|du|des|d'; chiffres|données|statistiques émanent|proviennent|viennent de|du|des|d';
      annonce|information|précision émane|provient|vient de|du|des|d'; au dire de|du|des; calculs de|du|des|d'; étude de|du|des|d';
      enquête de|du|des|d'; relevés de|du|des|d'; base de données de|du|des|d'; confirmé par; recensés|recensées par; compilés|compilées par;
      établi|établie|établis|établies par; communiqué|communiquée|communiquées par; avancé|avancés|avancée par; cités|citées par;
      relayé|relayés|relayées par; repris|reprises par; fourni|fournis|fournies par; recueillis|recueillies par; arrêtés|arrêtées par;
      mis en ligne par; dévoilé|dévoilés|dévoilées par; tableau de bord de|du|des|d'; baromètre de|du|des|d'; pour la Fédération|Direction|Chambre;
      pour le|la ministre|président|présidente|directeur|directrice|secrétaire|commissaire|ambassadeur|gouverneur|patron|patronne;
      pour l'économiste|l'analyste|l'ambassadeur|l'ambassadrice; de l'aveu même de|du|des; aux termes de|du|des; à en juger par
    `,
  },
  body: {
    body: `
      cabinet; Cabinet; Fédération; interprofession; Office; Ministère; ministère; Institut; Agence; Service; Direction; direction; Banque; Conseil;
      Chambre; Association; Commission; Autorité; Administration; Bureau; Département; Union; Centre; Organisation; Douane; douanes; Douanes;
      Haut-Commissariat; HCP; Fonds; Secrétariat; Gouvernement; gouvernement; Ambassade; ambassade; Confédération; Comité; Observatoire; Destatis;
      Insee; INSEE; CNUCED; OMC; FMI; FranceAgriMer; Eurostat; Trésor; Kremlin; Fédération nationale; Business France; Mission; CGEM; ASMEX; ONS;
      Société; Groupe; Statistique; Business; Rosstat; représentation; Coface; Agreste; TurkStat; secrétariat; syndicat; Syndicat; ONG; collectif;
      Collectif; centrale; Cour; Inspection; Régie; Conservatoire; Académie; Laboratoire; laboratoire; Cepii; CEPII; Anacim; INS; Cirad; OCDE; BAD;
      BCEAO; BEAC; CEDEAO; UEMOA; Medef; Intercéréales; CNIEL; Cniel; FNSEA; Bpifrance; Afreximbank; Bercy; Matignon; think tank; institut;
      fédération; association; observatoire; Caisse; Conférence; Coordination; coordination; organisme; Planification
    `,
  },
  title: {
    title: `
      ministres; présidents|présidentes; ambassadeurs|ambassadrices; gouverneurs; secrétaires; maires; directeurs|directrices; vice-ministres;
      commissaires; MM; consule; ministre-président; sous-secrétaire; vice-ministre; déléguée; commissaire; homologue; maire; préfet; présidente;
      Affaires étrangères; affaires étrangères; diplomatie; ministre; président; ambassadeur; ambassadrice; directeur; directrice; chef; secrétaire;
      porte-parole; PDG; P.-DG; patron; patronne; représentant; représentante; vice; premier; Premier; Ministre; Président; roi; Roi; analyste; économiste; gouverneur; PDG;
      général; générale; M; Mme; délégué; conseiller; envoyé; patron; adjoint; Majesté; Sa; chancelier; commercial; russe; marocain; responsable;
      diplomate; attaché; consul; wali; commerce; Économie; vice-premier; vice-président; princesse; prince; reine; cheikh; vice-présidente; patronne;
      envoyée; émissaire; Premier ministre; chargé|chargée; négociant|négociante; affineur; exportateur|exportatrice; importateur|importatrice;
      armateur; affaires; ministre délégué|déléguée; cheffe; députée|député; sénateur|sénatrice; eurodéputé|eurodéputée; coordinateur|coordinatrice;
      gérant|gérante; fondateur|fondatrice; cofondateur; expert|experte; chercheur|chercheuse; professeur|professeure; courtier; trader; rapporteur;
      chef|cheffe de la diplomatie; chef|cheffe du gouvernement|l'État; conseillère; conseiller|conseillère d'État;
      conseiller|conseillère fédéral|fédérale; secrétaire|secrétaire d'État; directeur|directrice général|générale; sherpa; négociateur|négociatrice;
      trésorier; dirigeant|dirigeante; syndicaliste; éleveur
    `,
  },
  pronoun: {
    he: `
      il; elle; le ministre; le responsable; l'ambassadeur; le diplomate; le président; la même source; l'Office; l'institution; le ministère;
      le rapport; le document; la source; le représentant; l'institut; la ministre; le secrétaire; la directrice; le directeur; ce dernier;
      cette dernière; la responsable; la présidente; le dirigeant; le gouverneur; la gouverneure; le commissaire; le conseiller; le négociant;
      l'économiste; l'organisme; l'organisation; l'association; la fédération; la Fédération; l'agence; la direction; la chambre;
      le secrétaire d'État; le chef du gouvernement; la cheffe; l'analyste; le cabinet; l'ONG; le patron; la patronne
    `,
  },
  that: {
    that: `
      c'est ce qu'; c'est ce que; ce chiffre; cette annonce; ces chiffres ont été; ces données ont été; l'annonce en a été; ceci a été annoncé;
      c'est ce qu'a; l'annonce a été; c'est ce que révèle|révèlent|montre; ces chiffres sont; ces données; selon cette source;
      ces chiffres proviennent; c'est ce qui ressort; c'est ce qu'indique|indiquent|affirme|annonce|révèle|rapporte|précise;
      le constat est|émane|vient; constat signé|dressé; le chiffre|décompte|bilan|calcul émane|provient|vient|est;
      l'estimation|l'information|l'évaluation émane|provient|vient|est; les chiffres|données|statistiques|estimations émanent|proviennent|viennent;
      ce constat; ce bilan; cette estimation; la donnée|statistique|indication est|émane|provient|vient de|du|des|d';
      l'indication|l'annonce est|émane|provient|vient de|du|des|d'; les données|chiffres sont de|du|des|d'; ces statistiques; ce calcul;
      c'est le chiffre; la précision est|vient; ainsi l'a|s'est annoncé|déclaré|exprimé; voilà ce qu'; telle est; l'information vient;
      l'a|l'ont annoncé|précisé|indiqué|confirmé
    `,
  },
  outlet: {
    outlet: `
      TASS; Tass; Reuters; RIA Novosti; Ria Novosti; Sputnik; Interfax; MAP; AFP; Bloomberg; Anadolu; Xinhua; EFE; APS; Izvestia; agence;
      quotidien; journal; presse; Agence marocaine de presse; Agence France-Presse; Les Echos; Le Figaro; Le Monde; Médias24; Hespress; Le360;
      TAP; radio; chaîne; Jeune Afrique; Agence Ecofin; Prime;
      site; magazine; hebdomadaire; mensuel; L'Économiste; RFI; France 24; Africa Intelligence; Financial Afrik; Fraternité Matin; Mediapart; BFM;
      France Info; franceinfo; RTL; Europe 1; Ouest-France; El Watan; El Khabar; L'Usine Nouvelle; Telquel
    `,
  },
  royal: { king: 'le souverain; le monarque; Souverain; SM le roi' },
};
