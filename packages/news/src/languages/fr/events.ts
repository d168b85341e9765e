import type { EventTables } from '../../grammar/language.ts';

export const events: EventTables = {
  event: {
    other: `
      forum économique; forum d'affaires; conseil d'affaires; conseil des affaires;
      rencontres|journée|journées|rencontre économique|économiques|d'affaires|B2B; table ronde économique; forum ..2 investissement|commerce|affaires;
      salon ..3 commerce|agriculture; foire internationale; conférence économique; forum ..4 entrepreneurs;
      avait|avaient|a|ont|prendra|prendront pris? part ..10 forum|salon|conférence|congrès|séminaire|foire;
      ouvert|inauguré|clôturé|clos|lancé ..8 forum|salon|foire|séminaire|congrès|pavillon;
      forum|salon|foire|séminaire|congrès ..8 ouvert|ouvre|ouvrira|tenu|tenue|tiendra|déroulé|déroulera|inauguré;
      congrès ..4 commerce|exportateurs|investissement|affaires; séminaire ..4 commerce|exportateurs|investissement|affaires|entreprises;
      foire-exposition; forum franco*|maroco*|turco*|sino*|euro*
    `,
    meeting: `
      sera|seront reçu|reçue|reçus|reçues; reçoit; rencontre; rencontrer ..3 homologue; s'entretiendra; s'entretiendront; rencontreront; recevront;
      ont échangé ..4 avec|sur|vues|vue|point|points|autour|propos|sujet|idées; tête à tête; intervenant|lors|cadre|occasion|marge ..2 table ronde;
      recevait|recevaient|reçoit; a été reçu|reçue; ont été reçus|reçues; rencontr* ..3 avec; a rencontré; ont rencontré; rencontre entre;
      rencontre avec; s'est entretenu; se sont entretenus; se sont rencontré|rencontrés|rencontrées; s'est réuni; se sont réunis; entretien entre;
      entretiens; a échangé; entretien avec; a eu un entretien; tête-à-tête; a reçu; ont reçu; pourparlers; réunion entre; réunion avec; une réunion;
      sommet; discussions avec; s'est tenue; recevra; rencontrera; la rencontre; cet entretien; s'entreten*; discussions entre; concertations;
      reçu en audience; s'entretien*; a tenu ..4 réunion|séance|entretien; ont tenu ..4 réunion|séance; avait|avaient|eut reçu|rencontré|accueilli;
      s'était entretenu|entretenue|réuni|réunie; discussions|négociations|pourparlers|entretiens ont|avaient repris|débuté|commencé;
      s'est|s'étaient|se sont vu|vus; a|ont eu ..4 entretien|entretiens|réunion|échange; s'est entretenue; se sont entretenues; s'est réunie;
      se sont réunies; se retrouveront; se sont retrouvés|retrouvées; doit rencontrer|recevoir; doivent se rencontrer; s'entretenir avec;
      recevoir ..6 homologue|ministre|ambassadeur; a|ont été reçu|reçue|reçus|reçues; fut reçu|reçue; reçu|reçue|reçus|reçues par;
      reçu|reçue en audience; a conféré; a discuté ..4 avec; a|ont évoqué ..6 avec; se sont concertés|concertées; se sont vus|vues; se verront;
      tiendra|tiendront ..3 réunion|séance|pourparlers; a|ont accueilli ..5 homologue|ministre|ambassadeur; rencontrait; s'entretenait;
      en recevant|rencontrant; réunis|réunies à|au|en; a dîné|déjeuné avec; échange de vues; réunis|réunies ..5 à|au|en;
      cycle|round|tour|série|session ..2 négociations|pourparlers; négociateurs ..8 réunis; se sont retrouvés|retrouvées ..3 à; s'est attablé;
      séance|réunion|session|déjeuner|dîner de travail avec|entre; séance de travail; avait|avaient été reçu|reçue|reçus|reçues;
      reçu|reçue|reçus|reçues ..3 par; reçu|reçue|reçus|reçues|accueilli|accueillie|accueillis ..9 par;
      dialogue économique|stratégique|politique|ministériel|commercial ..12 tenu|tenue|réuni|réunie|coprésidé|présidé|ouvert|clos|lancé;
      coprésid*|présid* ..14 dialogue|rencontre|réunion|sommet|table|entretiens;
      ouvert|ouvre|ouvriront|tenu|tenait|lancé ..10 dialogue économique|stratégique|politique|commercial; conféré|confère|confèrera ..6 avec;
      avait|avaient|eut|ont|a conféré;
      s'est|se sont|s'était|s'étaient concerté|concertés|concertées|retrouvé|retrouvés|retrouvée|retrouvées|croisé|croisés;
      tient|tiennent ..6 réunion|pourparlers|entretiens|séance|rencontre;
      a|ont eu|tenu|mené|multiplié ..8 entretien|entretiens|réunion|réunions|échange|échanges|discussions|pourparlers|consultations avec|entre;
      se rencontrent; s'entretient; se retrouvent; se réunissent; se voient; déjeun*|dîn*|petit-déjeun* ..8 avec; dîner|déjeuner en l'honneur;
      s'asseoir|assis ..6 table; a|ont|avait|avaient présidé|coprésidé ..9 réunion|séance|entretiens;
      réunion|entretien|rencontre ..4 s'est|a tenue|tenu|déroulée|déroulé|eu; audience; accordé|accorde|accordera ..4 audience; têtes-à-têtes;
      têtes-à-tête; face-à-face; entrevue|entrevues; huis clos ..3 entre|avec|de; conciliabule|conciliabules;
      poignée|poignées de main entre|à|avec|de;
      heure|heures|minutes de discussion|discussions|pourparlers|négociations|négociation|tractations|tête-à-tête;
      négociations|tractations avec|entre|menées|conduites; marathon de négociations|discussions; séance|séances de négociation|négociations;
      entretien|rencontre|réunion que ..16 a|ont eu|eue|tenu|tenue ..3 avec; ont débattu ,; conversé|devisé|débattu|discuté|négocié|planché|bavardé|parlementé|causé ..4 avec; ont planché|devisé|conversé|parlementé;
      conversation avec|entre; assis|assise|assises ..8 en face; attablé|attablée|attablés|attablées; retrouvailles entre|avec|à|de;
      ambassadeur|ambassadrice|attaché|chargé|chargée ..14 convoqué|convoquée;
      convoqué|convoquée|convoquent|convoque ..5 ambassadeur|ambassadrice|chargé|chargée|attaché; convoqué|convoquée ..3 au|par le? ..1 ministère;
      petit|petits déjeuner|déjeuners avec|de travail|entre; pris le petit déjeuner; collation avec le|la ..1 ministre|président|secrétaire;
      introduit|introduite|introduits ..5 auprès; pris langue ..4 avec; croisé le fer ..6 avec;
      s'étaient|s'était déjà|pas|encore|plus vus|revus|vues|revues|rencontrés|rencontrées; se sont revus|revues|retrouvés|parlé;
      s'est|se sont penché|penchés|penchée|penchées ..2 avec; s'est|se sont ménagé|ménagée|accordé ..4 avec; confronté leurs vues;
      se sont enfermés|enfermées|isolés|isolées|réunis|réunies|assis|assises; l'hôte du|de la ..1 président|roi|ministre|gouvernement;
      convié|conviée|conviés|convie ..8 déjeuner|dîner|réunion|entretien|table; rendez-vous avec|entre le|la|son|sa? ..1 ministre|homologue|président;
      se sont donné rendez-vous; round|rounds|cycle|série de|des ..1 discussions|pourparlers|négociations|consultations;
      prochain|premier|deuxième|troisième|dernier round entre|de; aparté|apartés avec|entre; en aparté ..2 avec|à; s'est|se sont concerté|concertée
    `,
    memorandum_signed: `
      sign*|paraph* ..14 mémorandum|MoU|memorandum; sign*|paraph* ..14 protocole d'entente; lettre d'intention ..6 signée;
      sign*|paraph* ..12 lettre|déclaration d'intention; déclaration d'intention ..6 signée; sign*|paraph* ..12 protocole d'accord;
      protocole d'accord ..12 signé|paraphé|conclu; signature ..3 protocole d'accord; signature ..4 mémorandum|protocole d'entente|MoU|memorandum;
      sign* ..6 mémorandum|MoU|memorandum; mémorandum|mémorandums|memorandum|MoU ..14 signé|signés|paraphé|paraphés|conclu|conclus|scellé;
      paraph* ..5 mémorandum; protocole d'entente ..4 signé; signé ..3 protocole d'entente; conclu ..3 mémorandum; signature ..2 protocole d'entente;
      sign*|paraph*|conclu* ..12 mémorandums|mémoranda; échang* ..5 mémorandum; signature ..5 mémorandums|protocoles;
      apposé|apposent|apposer ..12 mémorandum|mémorandums|MoU|memorandum; scell*|conclu*|entérin* ..12 mémorandum|mémorandums|MoU|memorandum;
      sign*|paraph*|conclu* ..12 lettre|lettres d'intention; cosign* ..12 mémorandum|MoU|memorandum|protocole d'entente;
      cosign* ..12 lettre|déclaration d'intention; mémorandums|mémorandum d'entente ..5 sceller|scellé|signé|signés|paraphé|paraphés;
      mémorandum|MoU|memorandum ..10 signée|signature|entériné|paraphe
    `,
    agreement: `
      sign* ..10 accord|accords|convention|conventions|traité|protocole|protocoles|pacte|entente;
      renouvel*|reconduit|reconduisent|prorog*|amend* ..4 accord|entente|convention|partenariat|traité; échang* ..3 instruments de ratification;
      échange de notes; signature ..5 accord|accords|convention|conventions|traité|protocole|protocoles;
      accord|convention|traité|accords|conventions|protocole|partenariat ..5
      signé|signée|signés|signées|conclu|conclue|conclus|conclues|paraphé|paraphée|paraphés|paraphées|scellé|scellée|scellés|entériné|entérinée|renouvelé|renouvelée|reconduit|reconduite;
      partenariat|Partenariat ..3 conclu; conclu* ..4 accord|convention|partenariat|traité; accord ..5 entré en vigueur; accord ..4 entre en vigueur;
      accord de pêche ..6 signé; rétabli* ..3 relations; normalis* ..3 relations; noué ..3 relations; ratifi* ..5 accord|convention;
      paraph* ..5 accord|convention; accord de ..4 de {y:n}; signé ..3 accords; suscri* ..4 accords; accords ont été signés|paraphés;
      accord-cadre|accords-cadres ..5 signé|paraphé|conclu; sign*|paraph*|conclu* ..8 accord-cadre|contrat-cadre;
      sign*|paraph* ..10 accords|conventions|protocoles; paraph* ..5 traité|protocole|accord; convention de ..6 signée;
      déclaration commune ..5 signée; déclaration|traité|convention ..9 signé|signée|signés|signées; sign* ..5 déclaration;
      signature ..7 accords|conventions|traité|partenariat; protocoles ..4 conclus|signés; scell* ..5 accord|partenariat;
      conclu* ..6 accords|conventions; partenariat ..5 paraphé; accord|traité|convention ..3 remonte|date;
      sign* ..8 partenariat|avenant|actualisation; sign* ..6 plan|feuille|ALE|procès-verbal|programme;
      plan|feuille|programme|procès-verbal ..5 signé|signée;
      scell*|conclu*|paraph*|entérin*|ratifi*|officialis* ..10 accord|accords|convention|conventions|traité|protocole|partenariat|pacte;
      apposé|apposent|apposer|apposa ..12 accord|accords|convention|traité|protocole|partenariat; échang* ..3 instruments; échang* ..3 ratifications;
      signature interviendra|interviendrait|intervient|aura|aurait; signature est|sera prévue|intervenue|programmée|fixée|attendue;
      signature a|avait eu lieu; boucl*|conclu*|clos|clôtur*|finalis*|achev* ..7 les négociations ..5 accord|traité|partenariat;
      mis|met|mettent|mettre la? dernière main à|au ..3 accord|traité|partenariat; accord de|sur ..6 entériné|bouclé|finalisé|trouvé;
      trouvé|trouvent ..4 accord sur; boucl*|finalis*|parachev* ..4 accord|traité|convention|partenariat;
      boucl*|finalis*|parachev* ,? le {d:day} {m:month} ..6 accord|traité|convention|partenariat;
      cosign* ..12 accord|accords|convention|traité|protocole|déclaration|feuille|entente; entente ..10 scellée|scellé|signée|conclue|paraphée;
      scell*|conclu*|formalis* ..8 par échange de lettres; signature ..12 interviendra|interviendrait|intervient|interviennent;
      signatures|signature au bas|pied d'un|de ..2 accord|texte|convention|traité|document;
      accord|accords|convention ..12 signé|signés|signée|scellé|scellés|paraphé|paraphés|entériné par;
      a|ont|avaient échangé ..3 instruments|ratifications|notes|exemplaires|lettres
    `,
    commission_session: `
      commission|comité ..10 réunira|réunit|réunie|réuni|siégera|siège; session de la ..9 commission; session ..4 commission|comité;
      commission|comité|Commission|Comité ..6 session; travaux de la ..4 session; réunion de la ..5 commission; réunion du ..4 comité;
      commission mixte ..5 réunie|réunit|tient|tenue|tiendra; coprésid* ..14 session; coprésid* ..6 commission|comité;
      commission intergouvernementale; grande commission mixte; haute commission mixte; session ..3 commission mixte; comité mixte ..4 réuni;
      commission mixte; session ..6 mixte; travaux de la ..8 commission; réunion de la ..8 commission; session de la|du ..8 comité|conseil;
      conseil ..5 session; groupe de travail ..4 réuni|réunion|réunira; commission ..10 tenue|tenu|tiendra|tient|ouverte|ouvrira|ouvre;
      réunir|réuniront|réuniraient|convoquer|convoqueront|tenir|tiendront|relancer ..5 commission|comité;
      coprésid*|présid* ..14 commission|comité|conseil mixte|conjoint|conjointe|bilatéral|bilatérale|ministériel|intergouvernemental;
      dialogue ..3 de haut niveau; dialogue de haut niveau; conseil d'association|de coopération;
      réunion de haut niveau ..6 tenue|tiendra|réunie|présidée|coprésidée|ouverte; comité|commission ..10 tenu|ouvert|conclu|achevé ..2 travaux;
      commission|comité mixte|conjoint|conjointe ..12 siégé|siégeait|clôturé|clos|close|ouvert
    `,
    visit: `
      visite|voyage|déplacement que|qu'* ..14 effectué|effectuée|effectue|effectuera|rendue|fera|fait|fit|faisait;
      passage|séjour de|du|d' ..6 à|au|en|dans; foulé|foule|foulera le sol|tarmac; s'est|se sont posé|posée|posés ..6 à|au|en; visite de retour;
      s'envole; s'envolera; se rendront; s'était rendue; attendu|attendue ..2 à|au|en; conduira|conduit|mène|mènera ..8 délégation|mission;
      mission commerciale; en déplacement à|au|en; s'est rendu|rendue; se sont rendues; arrivera à|au|en; délégation ..10 rendue|rendra;
      visite officielle; visite de travail; visite d'État; visite d'Etat; en visite; effectu* ..3 visite; visite de; visite du; visites officielles;
      visites du|de|des|d'; visite à; visite au; visite en; a accueilli; ont accueilli; s'est rendu; se rendra; se rend; se rendant;
      déplacement à|au|en|de|du; s'est déplacé; visit* ..2 officiellement; mission d'affaires; mission économique; délégation ..6 visite;
      visite royale; sa visite; cette visite; visite d'affaires; voyage à|au|en; a visité; visitera; rendu visite; s'est rendue; se sont rendus;
      est arrivé|arrivée|arrivés ..3 à|au|en; est en visite; conduit ..5 mission|délégation; a entamé ..3 visite; entame ..3 visite; s'était rendu;
      se rendre ..6 à|au|en; se rendra|rendront; doit se rendre; doivent se rendre; visite ..4 officielle|travail|État;
      a|ont effectué ..5 visite|déplacement|voyage; effectuera|effectue|effectuer ..8 visite|déplacement|voyage|mission;
      entamé|entame|entamera|achevé|achève|conclu ..4 visite|tournée; sa tournée; tournée en|au|à|dans; tournée de|d' ..4 en|au|à|dans;
      tournée ..14 a|ont quitté; séjourn* à|au|en|dans; avait|avaient effectué ..4 visite; visite que ..6 effectuera|effectue; a|ont visité;
      avait|avaient visité; doit visiter; délégation ..12 visité|visite; à la tête d'une ..5 délégation|mission;
      conduisant une ..5 délégation|mission; en visite ..3 à|au|en; sa visite ..3 à|au|en; visite ..5 à|au|en;
      visite|déplacement|voyage|tournée annulé|annulée|manqué|manquée|avorté|avortée|reporté|reportée|ajourné|ajournée;
      s'était|s'étaient|s'est rendu|rendue|rendus|rendues; se sont rendu|rendue|rendus|rendues;
      inspect* ..8
      chantier|chantiers|site|sites|usine|usines|port|terminal|entrepôt|entrepôts|installations|ferme|fermes|exploitation|exploitations|unité|unités|zone|travaux|locaux|plateforme|complexe;
      a|ont|avait|avaient|est|sont sillonné|parcouru|arpenté; parcour* ..8 chantier|site|usine|usines|port|installations|allées;
      est|sont|était|étaient|s'en allé|allée|allés|allées visiter|inspecter|découvrir|voir; allé|allée|allés|allées ..8 visiter|inspecter;
      mission|délégation ..9 sillonne|sillonné|parcouru|parcourt|arpenté|prospecte|prospecté|séjourné|séjourne|gagné|rejoint;
      mission|délégation ..8 a|ont|avait|avaient visité;
      clos|clôt|clôture|clôturé|bouclé|boucle|poursuit|poursuivi|écourté ..6 visite|tournée|déplacement|voyage|mission;
      de retour de|d'|du ..4 visite|tournée|mission|voyage; achevé|achève|termine|terminé ..6 visite|tournée|déplacement|voyage|séjour;
      fera|fait|font|feront|fit ..3 voyage|déplacement|escale|halte|étape à|au|en|de|du; accomplit|accompli|accomplira ..5 visite|voyage|déplacement;
      débarqu* ..4 à|au|en; fait|fera ..3 escale ..4 à|au|en; se rendrait|rendraient; s'est|se sont|s'était déplacé|déplacée|déplacés|déplacées;
      tournée ..4 dans|au|en|à|aux; visite|visites|déplacement|voyage éclair|surprise|inopinée|inopiné|inaugurale|privée;
      visite de courtoisie|d'adieu; périple ..5 au|en|dans|à; sera|est|était|seront|sont|étaient en mission|visite|déplacement|tournée à|au|en|aux;
      conduirait|conduisait|emmènera|emmène|emmenait|mènerait|emmené ..8 délégation|mission; posé|pose|posera ses valises|bagages;
      foulé|foule|foulera ..3 sol|tarmac|tapis; mission du|de la ..2 ministre|secrétaire|vice-ministre|président|présidente|commissaire;
      est|sont|était|étaient de passage à|au|en; au terme|l'issue d'un|d'une ..3 séjour|périple; fait|feront|fera le voyage|déplacement de|d'|à|au|en;
      découvre|découvrent|découvert ..6 installations|vergers|usine|port|chantier; hôte|invité de marque; visite ..3 pris fin|s'achève|s'est achevée
    `,
    call: `
      entretien téléphonique; conversation téléphonique; appel téléphonique; par téléphone; s'est entretenu au téléphone; téléphoné;
      échange téléphonique; visioconférence; entretiens téléphoniques; contact téléphonique; au téléphone;
      entretien|conversation|échange|appel ..2 téléphonique; ont parlé au téléphone; a téléphoné; ont échangé par téléphone;
      a|avait|ont|avaient appelé ..2 homologue; au bout du fil; joint ..2 téléphone; a|ont|avait|avaient ..8 téléphone; par visioconférence;
      appels téléphoniques; coup de fil; conférence téléphonique; s'entret* ..6 téléphone;
      s'est|s'était|s'étaient ..4 entretenu|entretenue|entretenus|parlé ..3 téléphone; se sont ..4 entretenus|entretenues|parlé ..3 téléphone;
      a|ont|avait|avaient eu|joint|contacté ..3 téléphone|visioconférence; a|ont eu au téléphone; a|ont tenu ..4 visioconférence|audioconférence;
      coups de fil; audioconférence; vidéoconférence; en|par visio; s'est|se sont ..3 parlé ..3 téléphone;
      appelé|appelle|appellera|appelait ..4 homologue|ministre|président; a|ont téléphoné; décroché son téléphone; coup|coups de téléphone|bigophone;
      se parler|parleront|parlent|parlaient|parlé|reparlé ..3 par|au téléphone; reçu|reçoit|reçue ..3 appel;
      nouvel|précédent|dernier|prochain|premier appel entre|de|du|avec|remontait|téléphonique;
      joint|jointe|joints|contacté|contactée ..4 par|au ..1 homologue|téléphone; appel du|de|d'|avec|entre ..1 président|ministre|homologue|premier;
      heures|heure|minutes au bout|téléphone; raccroché|rappelé ..4 homologue;
      entretien|échange|discussion par téléphone|visioconférence|vidéoconférence
    `,
    contract: `
      sign* ..6 contrat|contrats; contrat|contrats ..6 signé|signés; remporté ..4 contrat|contrats|marché|marchés|appel;
      décroch* ..4 contrat|contrats|marché|marchés; attribu* ..4 contrat|contrats|marché; signature ..3 contrat|contrats;
      contrat ..4 conclu|attribué|remporté; conclu ..4 contrat|contrats;
      remport*|décroch*|obten*|obtenu|obtient|gagn*|rafl*|emport* ..7 contrat|contrats|marché|marchés|commande|commandes|appel;
      contrat|marché|commande ..6 remporté|décroché|attribué|attribuée|obtenu|confié|adjugé|paraphé|signé|passée; confié ..6 contrat|marché|chantier;
      adjug* ..5 marché|contrat; s'est vu attribuer|confier; pass* ..3 commande; paraph*|conclu*|sign* ..8 contrat|contrats|marché;
      annonc* ..5 commande|contrat; commande ..4 auprès;
      sign*|conclu*|paraph*|scell*|décroch*|remport*|empoch*|attribu*|confi*|rafl*|obten*|obtenu|obtient|adjug* ..12
      contrat|contrats|marché|marchés|commande|commandes;
      contrat|contrats|marché|commande ..9 signé|signés|paraphé|scellé|conclu|décroché|remporté|attribué|adjugé|confirmée;
      apposé|apposent ..10 contrat|contrats; signature|attribution|annonce d'un|du|de|des ..3 contrat|contrats|commande;
      s'est|se sont vu|vue|vus attribuer|confier|adjuger ..9 contrat|marché|commande|chantier; passé|passe|passent|passera ..9 commande;
      contrat|contrats|marché|commande ..18 signé|signés|scellé|scellés|paraphé|paraphés|conclu|conclus|attribué par;
      paraphé|signé|scellé|conclu ..10 contrat|contrats; signatures|signature au bas|pied d'un|du ..2 contrat
    `,
    comes: `
      attendu|attendue|attendus|attendues ..5 à|au|en|aux; arrivé|arrivée|arrivés|arrivées ..4 à|au|en|dans;
      arrive|arrivent|arrivera|arriveront ..3 à|au|en; gagner|gagnera|gagné; ira|iront ..3 à|au|en; partira|partiront|part|partent ..4 pour;
      s'envole|s'envolera|s'est envolé|envolée pour; s'est|était envolé|envolée ..4 pour; se sont|étaient envolés|envolées ..4 pour;
      s'envol* ..4 pour; viendra|viendront ..4 à|au|en; est venu|venue à|au|en; se déplacera ..3 à|au|en; débarqu* ..2 à|au|en; fera escale;
      attendu|attendue|attendus|attendues ce|cette|demain|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|le|la; s'est rendu|rendue;
      y est|sera|sont|seront attendu|attendue|attendus|attendues; poursuivra|poursuit ..4 à|au|en|vers; mettra le cap sur; rejoindra|rejoint;
      atterri|atterrit|atterrira ..3 à|au|en; fera étape;
      est|sont|sera|était|étaient|fut ..3 à ..3 depuis|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche; était|étaient ..3 à|au|en;
      séjour à|au|en|de; débarqu* ..4 à|au|en; est|sont|s'est posé|posée|posés ..4 à|au|en; a|ont fait escale|étape|halte;
      a|ont gagné|rejoint|regagné; regagne|regagnera; la|sa|leur venue ..2 à|au|en|de|du|d'; se trouve|trouvent|trouvait|trouvaient ..4 à|au|en|aux;
      avion ..10 posé|pose|posera|atterri; filait|filé|filera|file à|vers|pour; mis|met|mettent le cap ..2 sur|vers;
      atterri|atterrit|atterrira ..3 dans; repartira|repart|repartiront|reparti|repartie ..4 pour; en escale à|au|en; escale ..3 à|au|en;
      restera|resteront ..5 à|au|en; en route vers|pour
    `,
    receives: `
      accueillir; a|ont renoué; renouaient; fait|font le point ..6 avec; ont fait le point; honneur d'accueillir; était venu cueillir|accueillir;
      ouvert ..4 portes; s'entretenait; reçoit; recevait; a|ont|avait|avaient vu; verra; avait reçu; avaient reçu; recevra; a salué; accueille;
      accueillera
    `,
    stays: 'séjourne|séjournera|séjournent aux; séjourné ..3 à|au|en; séjourne|séjournera|séjournait ..3 à|au|en',
  },
  together: {
    together: `
      les deux responsables|ministres|parties|hommes|chefs|dirigeants|diplomates|présidents; ils; les ministres|parties; ensemble; tous deux;
      toutes deux; les deux; l'un et l'autre; elles; les deux responsables|personnalités|délégations|pays; les ministres
    `,
  },
  planned: {
    planned: `
      sera reçu; tiendra; tiendront; ira; partira; arrivera; participera; conduira; mènera; dirigera; présidera; aura; auront; commencera; conclura;
      paraphera; s'envolera; s'entretiendra; rencontreront; se rendront; attendu|attendue; prévoient; doivent; devait; devaient; aura lieu;
      se tiendra; se tiendront; prévu|prévue|prévus|prévues; doit; devrait; devraient; sera; seront; se rendra; recevra; effectuera; signera;
      signeront; programmé|programmée; à venir; prochain|prochaine; vont; va; s'apprêt*; envisag*; coprésidera; visitera; accueillera; prévoi*;
      s'ouvrira; se réunira; se réuniront; rencontrera; débutera; ouvrira; attendu|attendue|attendus|attendues; viendra; viendront; iront; partiront;
      retrouveront; se retrouveront; se rencontreront; scellera;
      est|sont convenu|convenue|convenus|convenues de|d' se|tenir|réunir|organiser|rencontrer|poursuivre|recevoir; envisagé|envisagée; pourrait;
      débuteront; d'ici; rendront; rendra; sera|seront sanctionnée|signé|signée|signés; recevront; verra; verront; gagnera; s'envole; part; atterrit;
      arrive; gagne; poursuivra; signent; rejoint; rejoindra; parapheront; se rend; entame|entament; débute|débutent; commence; conduirait; emmènera;
      repartira; repartiront; restera; resteront; cosignera; cosigneront; parlera; parleront; interviendra; interviendront; intervient; finalisera;
      bouclera; sceller; attribuera; inspectera; inaugurera; sillonnera; clôturera; séjournera; séjourneront; achèvera;
      sera|seront scellé|scellés|paraphé|paraphés|conclu|ratifié|paraphée; se rendrait; se rendraient; se déplacera; se déplaceront; déroulera;
      dérouleront
    `,
  },
  postponed: {
    postponed: `
      reporté|reportée|reportés|reportées; remet|remettent ..2 visite|voyage|déplacement; annulé|annulée; ajourné|ajournée; repoussé|repoussée;
      différé|différée; suspendu|suspendue jusqu’à; renvoyé|renvoyée|renvoyés; décalé|décalée; remis|remise à|au; repousser; reportant;
      déplacé|déplacée au|à; avorté|avortée; visite manquée; suspendu|suspendue; reporter; glissé; glisse|glissent ..4 à|au; partie remise; sine die;
      remis|remise à plus; décalé|décalée|décalés; recalé|recalée; reprogrammé|reprogrammée
    `,
  },
  host: { host: 'accueill*; abrit*' },
  there: {
    there: `
      là-bas; sur place; y signer|rencontrer|conclure|signera|rencontrera|participer; y tient|tiendra|tiendront|déroule|déroulera|tenait; y a; y ont;
      y avait|avaient; y sera|seront; y doit; y signera|rencontrera|signeront;
      y participer|assister|prendre|tenir|séjourner|conduire|présider|participera|assistera|séjournera|présidera|prendra; dans la capitale;
      y est|sera|sont
    `,
    aside: `
      en marge; au terme; à l'issue; lors de|du cette|la|sa|visite|séjour|réunion|rencontre; durant son|sa|leur; à cette occasion;
      au cours de cette|sa|la visite|rencontre|réunion; à l'occasion; au passage; dans la foulée; à la clôture
    `,
  },
  purpose: { purpose: 'pour; pour des; pour y' },
  counterpart: { counterpart: 'homologue|homologues; homologue*; son collègue; sa collègue' },
  someone: { someone: 'lequel|laquelle; son; sa', he: 'il; celui-ci', she: 'elle; celle-ci', latter: 'ce dernier; cette dernière' },
  denied: {
    denied: `
      jamais été signé|signée|conclu; n'a pas été signé|signée; ne s'est|s'était pas|jamais|plus tenu|tenue|réuni|réunie|rendu|rendue;
      ne se sont pas|jamais|plus tenus|tenues|réunis|réunies|rendus|rencontrés|rencontrées|vus; n'a|ont|aura|auront pas|jamais eu? lieu;
      ne se tiendra|réunira|rendra|rencontreront pas; si l'|le|la|les|un|une ..14 avait|avaient lieu; si l'|le|la|les|un|une ..14 se tenait|tenaient;
      démenti|dément|démentent|démentir; décommandé|décommandée|décommandés; n'aurait|n'auraient pas|jamais;
      aucun|aucune rencontre|entretien|visite|tête-à-tête|réunion|rendez-vous; pourrait ..2 se rendre; infondé|infondée; n'a pas confirmé;
      n'ont pas confirmé; n'est pas confirmé|confirmée; contrairement à; exclu|exclut ..3 que; faux que; réfut*; non confirmé|confirmée;
      l'opportunité|l'intérêt|l'idée|l'éventualité|l'hypothèse|nécessité|possibilité d'une|d'un ..1 rencontre|réunion|entretien|visite|sommet|déplacement;
      n'est|ne pas|sera ..2 à l'ordre; sans date; pas encore calé|calée|fixé|fixée|programmé|programmée;
      appellent|appelle|réclament|réclame|plaident|plaide|souhaitent à|pour une|un ..1 rencontre|réunion|sommet|entretien
    `,
  },
  chair: { chair: 'coprésid*; présid*; sous la présidence; coprésidence; conduit|conduite|conduits par; dirigé|dirigée par' },
  lasting: {
    2: 'deux jours; 2 jours; quarante-huit heures',
    3: 'trois jours; 3 jours',
    4: 'quatre jours; 4 jours',
    5: 'cinq jours; 5 jours',
    6: 'six jours; 6 jours',
    7: "d'une semaine; sept jours",
  },
  here: { here: 'ici' },
  portfolio: {
    portfolio: `
      Commerce; Économie; Industrie; Énergie; Finances; Agriculture; Affaires; Étrangères; Transports; Investissement; Développement; Relations;
      Extérieures; Santé; Tourisme; Mines; Pêche; Équipement; Infrastructures; Numérique; Innovation; Environnement; Travail; Éducation; Plan; Eau;
      Habitat; Coopération; Intérieur; Défense; Budget; Artisanat; PME; Entreprises; Extérieur
    `,
  },
  company: {
    company: `
      société; entreprise; groupe; constructeur; chantier; fabricant; producteur; opérateur; consortium; compagnie; négociant; équipementier;
      exploitant; avionneur; industriel; filiale; firme; start-up; coopérative; conserverie; armateur; minier; énergéticien; raffineur; exportateur;
      importateur; distributeur
    `,
  },
  ending: {
    ending: `
      au terme d'; à l'issue d'; après une; achevé; achève; conclu; quitté; à la fin d'; au terme d'une; à l'issue d'une; à la fin d'une;
      clos; clôt; clôture; clôturé; boucle; bouclé; achevait; terminé; termine; regagné; de retour
    `,
  },
};
