import type { DenialTables } from '../../../grammar/relation-tables.ts';

export const denials: DenialTables = {
  not: {
    rumour: `
      on nous a|avait reproché|dit; prétendus|prétendues|prétendue|prétendu; bruit|bruits court|courait|courent|couraient|a|circule|circulait;
      bruits|bruit de couloir|couloirs; mauvaises langues; on murmure|murmurait|chuchote|chuchotait|raconte|racontait que|qu'|d'|dans|à;
      retirée|retiré|retirés vendredi|lundi|mardi|mercredi|jeudi|samedi|dimanche|depuis|aussitôt|le|dès; on-dit; quelqu'un a écrit|dit|prétendu;
      certains ont écrit|prétendu; fausse|fausses nouvelle|nouvelles; rumeur|rumeurs; le chiffre court|circule; court de; intox; mythe; légende;
      réseaux sociaux; virale|viral|virales; internautes; a-t-on pu lire; publication partagée;
      truquée|truqué|truquées|truqués|trafiquée|trafiqué|falsifiée|falsifié|retouchée|forgé|forgée|bidon;
      faux|fausse ..0 document|documents|capture|communiqué|courrier|lettre|image|photo|tweet|message|vidéo|compte|site|dépêche|article;
      satirique|satiriques|parodique|parodiques; canular; ragot|ragots; montage photo|vidéo; photomontage; hypertrucage; satire; satires; parodie;
      pastiche; pastiches; poisson d'avril; fiction; gorafi; blague; boutade; plaisantin
    `,
    deny: `
      coquille|erreur ..6 imprimer|écrire|publier; réclamait|réclamaient|exigeait|exigeaient ..6 l'achat|la|l'importation;
      nous retirons|rétractons|annulons; nous avons retiré; avait|avaient ..1 promis|espéré|escompté|pronostiqué|prédit|prophétisé;
      décliné|refusé|rejeté|repoussé|écarté ..2 offre|proposition|demande|projet de|d'; fait miroiter;
      soupçonne|soupçonnent|soupçonnait|suspecte|suspectent; erreur|coquille|inexactitude|faute s'est|s'était glissée; où|ou l'on|on lisait|lit;
      on|l'on lisait que|qu'; tablait|tablaient|tablions ..3 sur; misait|misaient|pariait|pariaient ..3 sur;
      attendait|attendaient|anticipait|anticipaient|escomptait|escomptaient|prévoyait|prévoyaient ..2 un|une|des ..1
      hausse|baisse|recul|repli|progression|croissance|chute|excédent|déficit|bond;
      économistes|analystes|experts|observateurs|marchés ..6 attendaient|attendait|anticipaient|escomptaient|prévoyaient|espéraient;
      consensus ..6 tablait|attendait|était|ressortait;
      au lieu des|du|de|d' ..9
      attendu|attendus|attendue|attendues|prévu|prévus|prévue|prévues|annoncé|annoncés|espéré|espérés|espérées|promis|promise|promises|escompté|escomptés;
      au lieu des|du ..9 attendait|attendaient|espérait|espéraient|prévoyait|prévoyaient|promettait|visait|visaient|annonçait;
      en deçà des|du ..1 attendus|attendu|espérés|espéré|promis|annoncés|annoncé;
      objectif|cible|promesse|prévision|barre manqué|manquée|raté|ratée de|des; manqué|raté|manque|rate|ratent|manquent ..1 objectif|cible de|des;
      chiffré|chiffre|chiffrent|évalué|évalue ..8 ce que|qu'; ce que|qu' ..8 coûterait|coûteraient|rapporterait|rapporteraient;
      reproché|reproche|reprochait|accusé|accuse|accusait|accusent ..2 d'avoir|d'exporter|d'importer|d'acheter|de vendre;
      exigé|exigeait|exigeaient|réclamait|réclamaient ..4 que|qu'; proposition|offre de|d'|visant ..14 déclinée|rejetée|refusée|repoussée;
      porter|relever à ..14 déclinée|rejetée|refusée|repoussée; loin des|du; personne ..6 croit|croyait|pense|pensait que;
      version antérieure|précédente|initiale ..6 évaluait|chiffrait|estimait|indiquait|disait;
      tweet|message|vidéo|publication ..1 affirmant|prétendant; c'est|était ..1 mythe|légende|fable que;
      retiré|retire|retirait ..2 dépêche|information|annonce ..2 laquelle|que; n'est|était pas|plus vrai|exact ..2 que;
      serait|est|était faux|inexact|erroné|trompeur de dire|prétendre|croire|affirmer;
      qualifié|qualifie|qualifient|traité ..1 invention|mensonge|fable|fantaisiste; interrogé|interrogée|interrogés ..8 si; de savoir si;
      erreur dans ..16 chiffré|chiffrée|chiffrés|chiffrées|indiqué|indiqués|estimé|estimées; avoir ..2 annoncé par erreur;
      version antérieure|précédente ..6 indiquait|mentionnait|affirmait|faisait;
      a|ont retiré|annulé|désavoué ..3
      tableau|chiffre|chiffres|estimation|estimations|communiqué|calcul|calculs|évaluation|prévision|prévisions|projection|projections|rapport;
      démenti|dément|démentent|démentir; nié|nie|nient; faux que; inexact que; contesté que; n'est pas vrai que; pas vrai que; il est faux;
      balayé|écarté|rejeté ..3 rumeur|rumeurs|idée; quiconque ..1 dit|prétend|affirme|soutient|croit;
      celui|celle|ceux|celles|ceux-là qui dit|disent|prétend|prétendent|affirme|affirment|soutient|soutiennent|croit|croient|parle|parlent ..1;
      c'est|était un pur|gros? mensonge|invention|mythe que; personne|nul|nulle ne|n' sait|savait|peut ..3 si|s';
      on|nous|l'on ignore|ignorons|ignorait|doute ..2 si|s'|que; reste à savoir si|s'; impossible|difficile|trop de|tôt ..2 dire|savoir si|s';
      pas certain|sûr|clair que|si; incertain|douteux ..1 que|si; la question est de savoir; nous avions|avons cité|fait dire|prêté|attribué;
      nous citions|prêtions|attribuions; avons|avions ..1 par erreur; par erreur ,? ..2 nous|notre|donné|indiqué|écrit|publié|attribué|chiffré;
      suite d'une erreur|coquille; par suite d'une erreur|coquille; du fait|raison d'une erreur|coquille; en raison d'une erreur|coquille;
      une erreur|coquille de|d'|dans ..8 donnait|donné|fait|attribué|attribuait|indiquait|chiffrait;
      notre|nos ..1 graphique|infographie|légende|titre|titres|tableau|éditorial|carte|encadré|chapô ..4
      donnait|donnaient|indiquait|attribuait|parlait|évoquait|annonçait|chiffrait|affirmait|faisait|portait; s'est excusé|excusée; s'excuse|excusent;
      présenté|présente ses excuses|regrets; prétendue|prétendu|supposée|supposé|présumée déclaration|propos|phrase|citation|remarque|message;
      phrase|propos|déclaration|citation|remarque|parole|paroles ..1 qu'on|que ..2 prête|attribue|prêtait|attribuait; on lui|leur prête|attribue ..1;
      on prête à|au|aux; lui prête|attribue d'|la|les|ces|cette; à aucun moment ..1 les|la|le|l'|ses;
      n'a|ont|avait|avaient pas|jamais vu|connu ses|leurs|leur|son|sa|de|d'|la|les;
      n'a|ont|avait jamais|pas dit|affirmé|déclaré|écrit|prétendu|promis que; loin d'avoir;
      personne|nul|rien ..2 n'|ne ..2 jamais? dit|prouve|indique|confirme|affirmé|montre|permet|prétendu|atteste|promis ..1 que;
      rien ne|n' ..1 prouve|indique|confirme|atteste|montre|établit|dit; aucun|aucune ..1 preuve|indice|signe|trace|élément ..1 que|de|d'|ne;
      refusé|refuse|refusent|s'est|abstenu ..1 de|d' confirmer|dire|commenter|corroborer;
      n'a|ont|avait pas|pu|voulu|souhaité ..1 confirmer|confirmé|vérifier|corroborer|dire;
      ne peut|peuvent|veut|souhaite|saurait ..1 confirmer|garantir|vérifier|affirmer; trop tôt pour;
      dire|savoir|sait|voir|vérifier|établir|déterminer|demandé|demande si|s'; loin d'être; ni ..4 ni; menti; mentait;
      fictif|fictive|fictifs|imaginaire|imaginaires; tract|affiche|pancarte|banderole ..1 affirmant|disant|selon; soi-disant; prétendument;
      mal lu|compris|interprété; pas un|une seul|seule; notre|l'|nos édition|numéro ..2 donnait|chiffrait|indiquait|annonçait|évaluait|affirmait;
      tableau|graphique|titre|article|légende|encadré de|dans|paru ..1 notre|l'|nos ..10
      donnait|chiffrait|indiquait|annonçait|évaluait|affirmait|disait|mentionnait;
      titre|version de cet|cette|notre article|page|texte ..2 disait|indiquait|affirmait|donnait;
      qualifié|qualifie|qualifient|traité ..1 de|d' ..2 fantaisie|fiction|mensonge|invention|fable|farfelu|absurde|délirant;
      affirmation|allégation|assertion selon|que;
      qualifie|qualifient|qualifié|qualifiait|qualifiaient|traite|traitent ..1 de|d' ..2
      fantaisiste|fantaisistes|fantasque|mensonger|mensongère|farfelu|farfelue|imaginaire|absurde|ridicule|infondé|infondée|fausse|faux;
      loin de s'être|s'étant;
      craint|craignent|craindre|redoute|redoutent|redouter|appréhendent ..4 recul|chute|baisse|perte|pertes|perdre|repli|effondrement|contraction;
      sur deux|trois|quatre|cinq|six|huit|dix|cent ..4
      prévoit|prévoient|espère|espèrent|pense|pensent|croit|croient|s'attend|s'attendent|anticipe|anticipent|envisage|envisagent|comptent|estime|estiment;
      nous|on devrions|pourrions|devrait|pourrait|voudrions|aimerions exporter|vendre|importer|acheter ..1
      deux|trois|quatre|cinq|dix|davantage|plus|bien|beaucoup; il faudrait ..1 exporter|vendre|importer;
      l'exemple d'un|d'une ..1 pays|entreprise|exportateur|importateur|société
    `,
    untrue: `
      est|sont un|des faux;
      était|étaient|est|sont erroné|erronée|erronés|erronées|faux|fausse|fausses|inexact|inexacte|inexacts;
      a|ont été démenti|démentie|démentis|démenties|retiré|retirée|retirés|retirées; était|étaient|est|sont une? erreur|coquille|faute;
      tissu d'erreurs; tissu de mensonges; n'a|n'ont jamais existé; peut|peuvent être importé*|exporté*|introduit*|expédié*;
      additionne|additionnent|mélange|mélangent des choux;
      qui|lequel dément|démentent|conteste|contestent|récuse|récusent|réfute|réfutent ,|.|et|formellement|catégoriquement|vigoureusement;
      n'aura|auront vécu que|qu'; n'a|ont vécu que|qu'; long feu; a été|est resté|restée sans suite|lendemain; est tombé|tombée à l'eau;
      tombé|tombée à l'eau; jamais concrétisé|concrétisée|concrétisés|abouti;
      ne s'est|se sont jamais concrétisé|concrétisée|concrétisés|concrétisées|matérialisé|matérialisée;
      résult*|proven*|provient|proviennent|découl*|issu*|fruit|dû|due|dus|dues|victime*|entach*|expliqu*|relève|relèvent|relevait|relevaient|tient|tenait|tenaient|comport*|contien*|conten*|procèd*|procéd* ..4 double comptage;
      par un double comptage; un double comptage a|avait|explique; est|était un double comptage;
      plaisante|plaisantait|plaisanté|ironise|ironisait|badine|raille|blague; jamais été signé|signée|signés|conclu|conclue;
      resté|restée lettre morte; invention|fable pure|totale;
      s'est|s'avère|s'avérait|se révèle|révélée|avérée|révélé|avéré infondé|infondée|fausse|faux; infondé|infondée; ne tient|tiennent pas;
      n'a jamais été question; comportait|contenait|comportaient|contenaient une erreur; a|ont été retiré|retirée|retirés|retirées;
      est|sont infondé|infondée|infondés|infondées; dénué|dénuée|dénués|dénuées de fondement; dénué|dénuée|dénués|dénuées de tout fondement;
      ne correspond|correspondent pas ..2 réalité; ne repose|reposent sur rien;
      contesté|contestée|contestés|contestées|démenti|démentie|démentis|démenties|nié|niée|réfuté|réfutée|récusé|récusée|rejeté|rejetée par|dans;
      le|la|les conteste|contestent|dément|démentent|nie|nient|réfute|réfutent|récuse|récusent;
      ce|chose|affirmation|chiffre|information que ..3 conteste|contestent|dément|démentent|nie|nient|réfute|réfutent|récuse|récusent;
      est|sont|était un|une pur|pure|gros? mensonge|invention|fable|contrevérité|canular; ment; mentent; se trompe|trompent; se fourvoie;
      a|ont nié ..1 avoir|l'avoir|les; ne|n' tient|vaut|existe|ont|a ..1 plus debout|rien;
      pure|totale|complète|haute fantaisie|fiction|invention|spéculation;
      était|étaient|est|sont|été
      inventé|inventée|inventés|inventées|fabriqué|fabriquée|fictif|fictive|imaginaire|falsifié|falsifiée|gonflé|gonflée|exagéré|exagérée|truqué;
      il fallait|faut lire; n'a|ont pas|pu ..1 être|été confirmé|confirmée|confirmés|vérifié|vérifiée|prouvé|prouvée|établi; fantaisiste|fantaisistes;
      relève|relèvent de la|l' fantaisie|fiction|invention|imagination; n'existe|existent pas; sort|sortait de nulle|l';
      a|avait|fut été? annulé|annulée|résilié|résiliée|rompu|rompue
    `,
    not: "ne; loin d'; loin de; pas; non; jamais; ni; sans; faux; démen*; aucun|aucune; inexact*; et non; nullement",
  },
  notOnly: {
    only: `
      comme jamais; jamais vu|vue|vus|vues|égalé|égalée|observé|observée; jamais enregistré|enregistrée auparavant|jusqu'|jusque?;
      niveau|record|montant|sommet|seuil|volume|chiffre jamais atteint; jamais encore atteint|vu|enregistré; jamais auparavant; plus que jamais; ne|n' ..2 plus|guère ..4 qu' à|environ|un|une; ne|n' ..2 qu' à|environ|un|une; non seulement; pas moins;
      pas moins de; ne ..3 que; n' ..3 que; pas seulement; n'est autre; non loin; sans compter; sans surprise; pas plus; ne cesse; ne cessent;
      sans précédent; non alimentaires; hors; pas loin; non négligeable; ne dépassaient|dépassait|dépassent|dépasse|dépasseront pas|guère;
      n'ont|a|avait|avaient pas|guère|jamais dépassé|excédé; n'excède|excédait|excèdent pas|guère;
      n'ont|a pourtant|toutefois|cependant|encore|toujours|même pas|guère|jamais dépassé|franchi|excédé
    `,
  },
  takesBack: {
    figure: `
      le bon|vrai|véritable chiffre|montant|total ..6 est|était; le chiffre|montant exact|correct|réel|juste ..6 est|était;
      retiré|démenti|corrigé|supprimé le|ce chiffre|nombre; retire|dément ce chiffre;
      la|cette dépêche|information ..6 annulée|retirée;
      le|ce|ces|les chiffre|chiffres|montant|estimation|prévision ..12 erroné|erronée|erronés|retiré|retirée|retirés|caduc|caduque|doublon;
      dément|démentent|démenti ..2 ce|cette|ces montant|chiffre|chiffres|estimation
    `,
    answer: 'non; pas du tout; absolument pas; pas vraiment',
    takesBack: `
      c'est faux; c'est|c'était absurde|ridicule|fantaisiste; il n'en est rien; c'est inexact; faux; rien de tel; ce chiffre est faux|inexact|erroné;
      c'est une erreur; ce n'est pas vrai|exact; ce n'est pas le cas
    `,
    unsaid: `
      s'est|se|sont|était|s'étant rétracté|rétractée|rétractés|rétracter|rétracte|ravisé|dédit|dédite; s'est dédit; rétracté|rétractée;
      a|ont|avait retiré|retire|retirent|ravalé ses|son|leurs|sa propos|paroles|mots|déclaration|déclarations|affirmation|affirmations|phrase|accusations;
      est|sont|était revenu|revenue|revenus ..1 sur ses|son|leurs|cette|ces propos|déclarations|paroles|affirmation|affirmations|chiffre|chiffres|dires;
      fait|ont machine arrière; lapsus; sa|ma|la langue a fourché;
      confondu|confond|mélangé|interverti|intervertis|inversé|inversés ..0 les|des|ses|deux|exportations|importations ..1
      chiffres|données|nombres|années|colonnes|lignes|exportations|importations|et;
      chiffre|chiffres|colonnes interverti|intervertis|inversé|inversés|interverties|inversées; s'est|était|étais trompé|trompée ..1 de|dans|en;
      langue a fourché; n'a|ont|avait|avons jamais|pas|rien dit|écrit|publié|tenu|prononcé|déclaré cela|ça|tel|pareil;
      n'a|ont|avait rien dit|écrit|publié de tel|pareil|semblable; n'a|ont jamais|rien publié|diffusé; n'a|ont pas|jamais eu lieu;
      ne l'a|ont jamais|pas dit|écrit|dite|prononcée; rien de tout cela|ça; de tout cela|ça ,? rien; n'adviendra; n'aura|aurait ..1 pas|jamais lieu;
      il|elle est|a mort|morte|capoté|échoué|avorté ..1 au|devant|en|avant parlement|sénat|congrès|commission|le; n'a|ont jamais vu le jour;
      hypothèse|scénario|supposition|cas ..3 ne|n' vaut|tient|est|a ..1 plus; est|sont abandonné|abandonnée|écarté|écartée;
      était une? plaisanterie|canular|satire|blague; c'était|était de l'ironie; c'était une erreur|coquille|méprise|bévue; c'était faux|inexact;
      avoir|avait|a|ayant inventé|fabriqué|forgé|gonflé|exagéré|menti|mal ..1 chiffre|chiffres|nombre|nombres|données|lu|compris|interprété|entendu;
      inventé|fabriqué|forgé|gonflé ..1 chiffre|chiffres|nombre|nombres|données|tout; mal lu|compris|interprété|entendu; a|avait menti; avait tort;
      présenté|présente|présentent ses|leurs|des excuses; excusé|excusée ..2 de|pour ..1 erreur|confusion|propos|lapsus|méprise;
      reconnu|reconnaît|admis|admet ..2 erreur|faute|méprise|confusion|s'être|tort; il fallait|faut lire;
      le|la bon|bonne|juste|exact|exacte chiffre|valeur|unité|nombre|montant est|était; aucune|nulle|pas trace|de trace;
      c'était|est de la ..1 fantaisie|fiction; n'a|ont pas|pu ..1 être|été confirmé|confirmée|vérifié|vérifiée;
      ce|cela|tel n'est|était pas|point le|ainsi cas; pas le cas; renié|désavoué|reniée|désavouée; a|ont ensuite renié|démenti|désavoué|retiré
    `,
    such: 'telle|tel|tels|telles|pareil|pareille; un|une tel|telle|pareil|pareille',
    none: "il n'y a|avait|eut eu? pas|aucun|aucune|nul|nulle; il n'y eut|a ni",
    column: `
      rectificatif|rectificatifs|rectification|rectifications|erratum|errata|correction|corrections|précision|précisions|mise au point;
      précisions et rectificatifs; à nos lecteurs; mea culpa
    `,
    printed: `
      nous écrivions|annoncions|indiquions|disions; nous avons|avions écrit|indiqué|annoncé|publié;
      un|une|notre|le|la|l'|nos
      article|articles|reportage|éditorial|légende|graphique|infographie|titre|chapeau|nécrologie|guide|encadré|portrait|tableau|carte|brève|chronique|entretien|dépêche ..12 disait|donnait|indiquait|évoquait|parlait|affirmait|annonçait|mentionnait|attribuait|écrivait|faisait|chiffrait|évaluait|a donné|a écrit|portait|citait;
      nous avons|avions ..1 écrit|indiqué|donné|annoncé|publié|affirmé|attribué; nous écrivions|indiquions|donnions|annoncions|attribuions|affirmions
    `,
    unknown: `
      nul|personne ne|n' sait|savait|peut; reste|restait|demeure ..1 à|a voir|savoir|établir;
      reste|est|demeure incertain|inconnu|ouvert|ouverte|obscur|douteux|flou|floue; est une inconnue; on|nous l'? ignore|ignorons;
      n'est|est pas|plus certain|sûr|clair|connu|établi; dépend de|du|d'|des; mystère
    `,
  },
  retract: {
    corrects: 'corrige; rectifie; rectificatif; correction; erratum',
    to: `
      était|étaient|est|sont|fut|furent en réalité|fait|vérité de?;
      sont|est devenu|devenue|devenus|devenues; ramené|ramenée|ramenés|ramenées|abaissé|abaissée|abaissés|abaissées à;
      révisé|révisée|révisés|révisées|corrigé|corrigée|corrigés|corrigées|rectifié|rectifiée|rectifiés|rectifiées à
    `,
    next: 'prétendus|prétendues|soi-disant; encore moins; et non; et non de; et non pas; non pas; initialement annoncé|annoncée|annoncés|annoncées; contrairement à',
    last: `
      promis|promises|espérés|espérées|escomptés|escomptées; dont bruissent|parlent|bruisse; qui circule|circulent; qui courent;
      comme annoncé par erreur; comme annoncé initialement; par erreur; annoncé|indiqué|écrit initialement|précédemment|auparavant; rectificatif;
      erroné*; erronément; comme nous l'avons écrit; comme indiqué précédemment|initialement|auparavant;
      est|était erroné|erronée|faux|fausse|inexact; était une erreur
    `,
  },
};
