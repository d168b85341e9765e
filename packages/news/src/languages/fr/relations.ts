import type { RelationTables } from '../../grammar/language.ts';

export const relations: RelationTables = {
  metric: {
    exports: `
      exportation|exportations; export|exports; ventes; ventes à l'étranger; ventes à l'export; recettes d'exportation;
      recettes à l'exportation; valeur des exportations; exportations de biens; exportations de marchandises;
      chiffre d'affaires à l'export|l'exportation; flux sortants; ventes extérieures|externes|hors frontières; rentrées d'exportation;
      recettes|revenus|rentrées|devises tirés|tirées|issus|issues|provenant ..2 export|exportation|exportations|vente|ventes;
      recettes|revenus|rentrées|devises tirés|tirées|issus|issues|provenant de l'export|l'exportation; revenus d'exportation;
      revenus à l'export|l'exportation; recettes à l'export; vente|ventes à l'étranger|l'export
    `,
    deliveries: 'expéditions; envois; livraisons; fournitures; cargaisons; chargements; embarquements; enlèvements; sorties de|d\' marchandises|produits|minerai|minerais|blé|céréales|gaz|pétrole|brut|bois|coton|cacao|café|riz|bétail',
    imports: `
      importation|importations; import|imports; achats; achats à l'étranger; facture énergétique|alimentaire|céréalière|pétrolière; facture;
      approvisionnements; acquisitions; achats extérieurs; commandes extérieures; valeur des importations; importations de biens; entrées; arrivages;
      coût des importations|achats; coût d'importation; flux entrants;
      marchandises|produits|biens provenant|originaires|venus|venues|venant
    `,
    turnover: `
      courant d'affaires; courant d'échanges; chiffre d'affaires du commerce; chiffre d'affaires des échanges commerciaux?; transactions commerciales;
      échanges; échanges commerciaux; échange commercial; commerce; commerce bilatéral|extérieur; commerce de biens;
      chiffre d'affaires commercial; volume des échanges; volume d'échanges; volume commercial; volume du commerce; volume des transactions;
      échanges de biens; flux commerciaux; transactions commerciales; valeur des échanges; relations commerciales; courants d'échanges; négoce;
      échanges bilatéraux; flux commercial; flux de marchandises; échanges|commerce de marchandises|produits; commerce total; échanges extérieurs;
      échanges agricoles; commerce mutuel; chiffre d'affaires bilatéral; les échanges
    `,
    trade_deficit: `
      déséquilibre commercial|des échanges; déficit; déséquilibre; déséquilibre commercial|des échanges; déficit commercial; déficit de la balance commerciale; solde déficitaire; solde négatif;
      solde reste|demeure|est|fut|était déficitaire|négatif; déficit extérieur; déficit du commerce; déficit des échanges;
      solde commercial déficitaire|négatif; balance déficitaire; trou commercial; trou de la balance; trou du commerce; gouffre commercial;
      échanges|commerce|balance|solde ..8 dans le rouge; dans le rouge de ses|leurs échanges;
      en défaveur; solde|solda|soldés|soldé par un écart; solde ..8 déficitaire|négatif; balance commerciale ..8 négative|déficitaire
    `,
    trade_surplus: `
      excédent|excédents; excédent commercial; solde excédentaire; solde positif; solde reste|demeure|est|fut|était excédentaire|positif;
      surplus commercial; surplus; excédent de la balance commerciale; balance excédentaire; solde ..8 excédentaire|positif;
      balance commerciale ..6 excédentaire; positive de; boni; boni commercial; bonus commercial; balance|solde ..8 en faveur|faveur;
      échanges|commerce|balance|solde ..8 dans le vert; solde en faveur; solde au profit; balance commerciale ..8 positive|excédentaire
    `,
    coverage_rate: `
      taux de couverture; couverture des importations par les exportations; taux de couverture du commerce extérieur;
      couvrent|couvraient|couvrir|couvriront|couvrirent|couvrant plus|désormais|encore? les|leurs|ses|nos importations|achats|imports;
      couvert plus|désormais|encore? les|leurs|ses|nos importations|achats|imports; importations|achats ne? sont|étaient|seront plus? couvertes|couverts
    `,
    investment: `
      investissement|investissements; IDE; investissements directs étrangers; investissements étrangers; investi*;
      flux d'investissement|investissements|IDE; capitaux investis; investir*; investira; injecte|injecté|injecter|injectera;
      met|mettre|mettra ..8 dans une usine
    `,
    contract_value: `
      contrat|contrats; marché de fourniture; commande|commandes; marché attribué|remporté; contrat de; appel d’offres;
      accord commercial portant sur; marché portant; décroch* un marché; remport* un marché; obten* un marché; attribu* un marché;
      marché public de
    `,
  },
  metricVerb: {
    purchases: `
      a réceptionné; ont réceptionné; réceptionne|réceptionnent; a|ont fait l'acquisition; a acheté; ont acheté; achète; achètent; achetait|achetaient;
      acheté|achetés|achetées; acheter; achètera|achèteront; acquis; a acquis;
      ont acquis; acquiert|acquièrent;
      achetons; achetions; achèterons; avons|avions|avait|avaient|aura|auront acheté|acquis; acheta|achetèrent; acquérait|acquéraient; acquerra; se porte|portent|portera acquéreur
    `,
    exports: `
      a exporté; ont exporté; exporte; exportent; exporté|exportés|exportée|exportées; exportait; exportant; exportera; a vendu; ont vendu;
      vend; vendent; a livré; ont livré; livre; livrent; livré|livrés|livrées; a expédié; ont expédié; expédié|expédiés|expédiées; a fourni;
      ont fourni; fournit; fournissent; a écoulé; ont écoulé; écoulé; a placé; exporter; expédier; livrer; vendre; vendu|vendus|vendue|vendues;
      vendait|vendaient; vendra|vendront; livrera|livreront; exporteront; a placé|ont placé; fournir; écoule|écoulent|écoulait|écoulaient; expédie|expédient|expédiait|expédiaient;
      a|ont envoyé ..8 tonnes|marchandises|produits|millions|milliards; envoyées|envoyés vers|en|au|aux;
      produits|biens|volumes|tonnes|marchandises écoulés|écoulées; a|ont embarqué;
      embarque|embarquent|embarquait|embarquaient|embarqués|embarquée|embarquées; chargé|chargés|chargée|chargées pour|vers;
      chargé|chargés|chargée|chargées à destination; a|ont acheminé; achemine|acheminent|acheminait|acheminaient|acheminé|acheminés|acheminées;
      a|ont cédé à|au|aux; a|ont vu partir; part|partent|partait|partaient|parti|partie|partis|parties vers; est|sont parti|partie|partis|parties ..4 pour|vers|à|en|au|aux;
      part|partent|parti|partie|partis|parties à destination; part|partent|parti|partie|partis|parties en direction;
      a|ont|avaient ..1 pris ..5 le|la chemin|route|direction de|du|des|d'; prend|prennent le|la chemin|route|direction de|du|des|d';
      quitté|quittent le|les|ses pays|territoire|quais|port|ports|silos; ont quitté l'Union européenne;
      rapporté|rapportent|rapporte|rapportait|rapportaient|généré|génèrent ..12 à l'export|l'exportation|l'étranger;
      exportons; exportions; exporterons; vendons; vendions; vendrons; expédions; livrons; fournissons; écoulons; avons|aurons|avions exporté|vendu|livré|expédié|écoulé|fourni;
      avait|avaient|aura|auront exporté|vendu|livré|expédié|écoulé|fourni; exportèrent; vendit|vendirent; a|ont embarqué; fournissait|fournissaient; livrait|livraient
    `,
    imports: `
      a importé; ont importé; importe; importent; importé|importés|importée|importées; importait; a reçu; ont reçu; s'approvisionne;
      s'approvisionnent; s'est approvisionné; s'est procuré; importer; importera; en provenance; a|ont fait venir; fait|font|faisait|faisaient|fera|feront venir;
      entré|entrée|entrés|entrées|arrivés|arrivées dans le pays;
      est|sont entré|entrée|entrés|entrées|arrivé|arrivés|arrivée|arrivées ..8 marchandises|produits|biens|tonnes|millions|milliards;
      a|ont été déchargé|déchargés|déchargée|déchargées|débarqué|débarqués|débarquée|débarquées; s'approvisionnait|approvisionnaient;
      se fournit|fournissent|fournissait; se sont fourni|approvisionnés|approvisionnées; a|ont puisé;
      importaient|importeront; reçoit|reçoivent ..8 marchandises|produits|biens|tonnes|millions|milliards;
      importons; importions; importerons; avons|avions|avait|avaient|aura|auront importé; nous approvisionnons; importeront; faisons venir; faisaient venir; s'est fournie|approvisionnée;
      se sont fournis|fournies
    `,
    turnover: `
      marchandises|produits|biens|denrées|articles ..3 changé|changent|changeaient|changer|changeront de main|mains; ont échangé;
      échangé|échangée|échangés|échangées entre|en|avec|l'an|cette|au|de|sur; échangé; échangent; ont commercé
    `,
  },
  partner: {
    turnover: 'partenaire|partenaires commercial|commerciaux|économique|économiques?; partenaire|partenaires',
    imports: 'fournisseur|fournisseurs; source d’approvisionnement; pays fournisseur',
    exports: `
      client|clients|cliente|clientes; débouché|débouchés; acheteur|acheteurs|acheteuse|acheteuses; acquéreur|acquéreurs; preneur|preneurs; marché|marchés;
      marché|marchés de destination; destination|destinations;
      importateur|importateurs de ..3 marocain|français
    `,
    exporter: 'exportateur|exportateurs; pays exportateur',
    importer: 'importateur|importateurs',
  },
  firm: { firm: `
    
    entreprises|sociétés|firmes|producteurs|exportateurs|importateurs|industriels|agriculteurs|négociants|usines|fabricants|opérateurs|acteurs|maisons|groupes|PME
  ` },
  topic: {
    gdp: "économisé|économisés|économisée|économisées; économies de; leurs|ses pertes; PIB; produit intérieur brut; croissance économique; économie; taux de croissance; l'économie; activité économique; croissance du PIB",
    inflation: 'inflation; prix à la consommation; indice des prix; IPC; coût de la vie; hausse des prix',
    prices: `
      prix; cours mondiaux|mondial; flambée|envolée|chute|hausse|baisse des cours; cotations; les|leurs|ses cours; valeur unitaire;
      prix à l'exportation|l'importation; le baril; cours du baril|pétrole|blé|brut;
      tarifs de fret; taux de fret; coût|coûts; coûte|coûtent|coûtait; se négocie; se vend; s'échange; loyer|loyers; le kilo; le litre; tarif;
      tarifs; cotation; frais; s'est vendu|vendue; se sont vendus|vendues; se vendait|vendaient; s'est négocié|négociée; s'écoule
    `,
    unemployment: `
      chômage; emploi|emplois; salaires; salariés; effectif|effectifs; postes de travail; postes d'emploi; postes supprimés|créés|vacants; taux d'emploi; personnel; agents; douaniers; salaire;
      fonctionnaires; salaire minimum; SMIC; masse salariale; main-d'œuvre; grève; embauches; recrutements; actifs; emploie; emploient;
      salariées;
      supprimé|supprime|suppriment|supprimer|supprimera|supprimeront|suppression|suppressions|créé|crée|créent|créer|créera|détruit|détruits|gelé ..3 postes|emplois;
      licencié|licencie|licencient|licencier|licenciements; embauché|embauche|embaucher; recruté|recrute|recrutent|recruter; fait|font vivre|travailler; apprentis; intérimaires; saisonniers; ouvriers;
      ouvrières; bonus; gratification
    `,
    tariff: `
      droits de douane; droit de douane; tarif|tarifs douaniers?; tarif douanier; taxe|taxes; droit|droits à l'importation|d'importation;
      droits d'importation; quota|quotas; contingent|contingents; surtaxe|surtaxes; TVA; fiscalité; recettes douanières; recettes fiscales;
      impôt|impôts; redevance; barrières; franchise; surtaxes; amende|amendes; sanctions; subvention; accise|accises; contingents; redevances;
      libéralise|libéralisera|libéralisent|libéralisé|libéralisation; exonère|exonérera|exonération|exonérations; démantèlement; délai|délais|temps|procédures de dédouanement|passage|traitement;
      dédouanement;
      plafond|plafonds
    `,
    poll: `
      sondage|sondages; sondés; électeurs; opinion; enquête; personnes interrogées; intentions de vote; référendum; soutien; cote de popularité;
      participation; répondants; favorables; Français interrogés; lecteurs; téléspectateurs; audience; audimat; abonnés; interrogés;
      des dirigeants|chefs|patrons|entreprises interrogés|interrogées;
      moral; optimisme; carnets d'enquête;
      PME|entreprises|exportateurs|importateurs|industriels|dirigeants|patrons|sociétés|chefs|firmes|producteurs|négociants|armateurs|opérateurs ..2 sur deux|trois|quatre|cinq|six|huit|dix|cent
    `,
    weather: `
      °C; °; degrés; température|températures; météo; pluie; pluies; précipitations; humidité; vent; pluviométrie; barrage|barrages;
      taux de remplissage; barrages; sécheresse; remplissage; précipitations
    `,
    shares: `
      action; titre; bourse; cours de l'action; indice; CAC; MASI; capitalisation; séance; valeur boursière; volume|volumes échangé|échangés|traités|traité ..3 bourse|Bourse|place;
      échanges à la|en Bourse|bourse; transactions boursières|en bourse|Bourse; Bourse; actionnaires; l'action;
      le titre;
      directeurs d'achat|d'achats; indice PMI; PMI; points de pourcentage du? capital; du capital de|d'|du|des; % du capital; sa|leur filiale; participation de; rachat; rachats;
      bitcoin; bitcoins; cryptomonnaie|cryptomonnaies; cryptoactifs; ether; jetons; volume d'échanges du|de ..1 bitcoin|titres|séance
    `,
    rates: `
      le dollar|franc|dirham|dinar|rouble|yuan|yen|peso; la livre|lire|roupie; l'euro; taux directeur; taux d'intérêt; taux de change;
      obligations; rendement; taux d'usure; points de base; taux de base; crédit|crédits bancaires?; parité; taux; taux d'emprunt; taux moyen;
      le yuan|peso|rouble|cedi|naira; inflation sous-jacente; obligataire; banque centrale
    `,
    debt: `
      dette; sorties|entrées|fuite de devises|capitaux|fonds; déficit budgétaire; budget; déficit public; compte courant; déficit du compte courant;
      déficit courant; balance des paiements;
      réserves; réserves de change; avoirs officiels; transferts des MRE; transferts; prêt|prêts; aide; subvention|subventions; endettement;
      recettes; dépenses; finances publiques; avoirs; don; ligne de crédit; financement; trou; emprunt|emprunts; endetté; dette publique;
      budget de l'État; enveloppe; don|dons; appui budgétaire; réserves officielles; prêté; prêtera; finance; financera; actifs; dépôts;
      stock d'IDE; stock d'investissements; encours;
      déficit|déficits|excédent|excédents public|publics|primaire|structurel|nominal|budgétaire|budgétaires|hydrique|pluviométrique|foncier;
      déficit|déficits|excédent|excédents de l'État|l'assurance|l'administration|l'Etat; déficit|déficits|excédent|excédents de la sécurité|sécu|caisse|branche|protection;
      déficit|déficits|excédent|excédents des finances|administrations|retraites|hôpitaux|collectivités|ménages|comptes publics|sociaux?; déficit|excédent du budget|régime|Trésor|gouvernement|compte;
      investissement|investissements public|publics|productif|immobilier|immobiliers; investissement|investissements en logement|bâtiment|construction|équipement; investissement des entreprises|ménages;
      a|ont accordé|octroyé|débloqué|alloué|consenti|décaissé; accorde|accordent|octroie|octroient|débloque|débloquent|alloue|allouent|accordera|octroiera|débloquera;
      fonds|ligne|lignes|caisse|programme de garantie|soutien|financement|crédit|crédits; achats d'or des|de ..2 banque|banques; achats d'or par les? banques; crédit|crédits à l'exportation|l'export;
      crédits acheteurs|export|fournisseurs; assurance-crédit; remboursement|remboursements; primes; prime; pension|pensions; allocation|allocations; cautions; bons du Trésor;
      consacrera|consacreront|consacre|consacrent|consacré|affecte|affectera|affecté ..6 million|millions|milliard|milliards; loi de finances; déficit de la filiale|société|compagnie;
      déficit du club|groupe|constructeur; mobilisera|mobilise|mobilisé ..6 million|millions|milliard|milliards
    `,
    tourism: `
      tourisme; touristes; visiteurs; arrivées; nuitées; voyageurs; passagers; recettes touristiques; recettes voyages; trafic; vols; hôtels;
      hôtellerie; touristiques; entrées touristiques; hôtelières; hôtelier; passagers; fréquentation; croisiéristes; chambres; séjours;
      entrées au|en cinéma|musée|parc|salle|salles; entrées sur le territoire; entrées payantes|gratuites; croisières; billetterie
    `,
    population: `
      leur nombre; étudiant|étudiants; écoliers|lycéens; peuplé|peuplée|peuplés|peuplées;
      population; habitants; ménages; étudiants; enfants; migrants; réfugiés; personnes; citoyens; naissances; âgés; PIB par tête|habitant;
      pauvreté; natalité; mortalité; fécondité; scolarisation; jeunes; femmes; diaspora; médecins; lits; foyers; ressortissants
    `,
    production: `
      production; récolte; rendement; capacité; capacité installée; production de; collecte; superficie|superficies; hectares; consommation;
      production industrielle; ventes au détail; marché intérieur; stocks; captures; cheptel; chiffre d'affaires; bénéfice|bénéfices;
      résultat net; profit; immatriculations; ventes de voitures neuves; part de marché; marge; ventes intérieures; construction; chantier;
      projets; demande intérieure; débarquements; ventes de voitures; vergers; récoltes; hectare; moisson; semis; plantations; cultivées;
      emblavures; cheptels; ventes en ligne; usine|usines; mine|mines; raffinage; puits; gisement; fret; trafic portuaire; port|terminal|aéroport ..3 traité|traite|traitent|manutentionné|manutentionne; flotte; capturer;
      capture|captures; quotas; pêcher; conteneurs traités; carnet de commandes; stocks; capitalisation; logements; permis de construire;
      faillites; défaillances; effectifs; filiales; a produit; ont produit; a fabriqué; a récolté; ont récolté; a assemblé; pêché|pêchés;
      récolté; débarqué;
      commerce de détail|gros|proximité|bouche; ventes de détail|gros; ventes en ligne|magasin|magasins|grande|grandes; vente|ventes sur|par internet|correspondance|abonnement; ventes à distance|domicile;
      commerce électronique|ambulant|informel; abattages|abattage|abattus|abattues; cueillette|cueillettes; vendange|vendanges; commandes reçues|enregistrées|adressées; carnet|carnets de commandes;
      commandes intérieures|étrangères|domestiques; trafic de|des conteneurs; millions|million|milliers de conteneurs|EVP; conteneurs|EVP manutentionnés|transbordés|traités;
      excédent brut|d'exploitation; déficit|excédent d'exploitation; mises en chantier; commerce en ligne; e-commerce; cybercommerce; achats en ligne; achats sur|par internet;
      achats en magasin|magasins; achats des ménages|consommateurs;
      panier moyen; grande distribution; ventes de|d' logements|maisons|appartements|terrains|bureaux|billets|tickets|abonnements; ventes immobilières; ventes mondiales de|d'|des|du;
      ventes à périmètre|magasins; soldes d'été|d'hiver; les soldes ont; Black Friday; taille du? marché;
      marché mondial|national|local|intérieur|domestique|africain|européen ..6 évalué|évaluée|estimé|valorisé|chiffré|pèse|vaut|atteindra|devrait;
      marché du|de|des ..5 évalué|estimé|valorisé|pèse|vaut|pesait; marché de l'occasion|l'emploi|l'immobilier; marché de l'occasion; commandes à l'industrie; commandes industrielles|manufacturières; prises de commandes;
      commandes passées à l'industrie; consomme|consomment|consommait|consommaient|consommé; réalise|réalisent ..6 ventes en ligne;
      fusions-acquisitions; fusions et acquisitions; acquisitions d'entreprises|d'actifs|de sociétés; livraison|livraisons à domicile; livraisons de repas|logements|ciment;
      livraisons d'avions|d'appareils|d'eau; envois|expéditions de colis|courrier|lettres; expéditions|livraisons mondiales de|d'; commandes de tickets|billets|repas;
      approvisionnement|approvisionnements en eau; ventes de ciment|carburant|carburants|gazole|tabac; ventes de la marque|chaîne|enseigne; ventes du groupe|constructeur|distributeur|fabricant;
      ventes de l'enseigne; vente aux enchères; ventes aux enchères; enchères; tableau de|d'
    `,
    other: `
      transferts|envois d'argent|de fonds; fonds|argent transféré|transférés|envoyé|envoyés; transferts des MRE|émigrés|migrants|diaspora;
      fait|fit|font don; a donné|offert; nombre d'adhérents; spécimen; formulaire type;
      accord de libre-échange; zone de libre-échange; libre - échange; accord commercial; guerre commerciale; chambre de commerce;
      ministère du commerce; ministre du commerce; ministre du Commerce extérieur; représentant commercial; représentation commerciale;
      mission commerciale; émissions; criminalité; accidents; vaccin*; cas; décès; relations économiques et commerciales;
      coopération commerciale; ministre de l'Economie; politique commerciale; négociations commerciales; Organisation mondiale du commerce;
      conseiller commercial; attaché commercial; licence d'importation|d'exportation; secteur; confiance; climat des affaires;
      contentieux commercial; entreprises exportatrices; tribunal de commerce; Office des changes; Commerce extérieur et; accords commerciaux;
      partenariat commercial; association des exportateurs; entreprises exportent; délits; homicides; émissions de; CO2; carbone;
      incendie|incendies; morts; blessés; tués; soldats; délégués; participants; exposants; pages; minutes; heures; kilomètres; km; mètres;
      sièges; remise; rabais; brevets; bourses; visas; matchs; vidéo|vidéos; vue|vues|vu|visionné|visionnée|partagé|partagée|relayée ..3 fois; boursiers; seuil|seuils; franchise de;
      procès-verbal|procès-verbaux|contravention|contraventions|pénalité|pénalités;
      redressement|redressements; réclamé|réclame|réclament|infligé|inflige|infligent ..6 aux importateurs|exportateurs; accusé|accusés|accusée de ..3 fraude|surfacturation|sous-facturation;
      surfacturation|sous-facturation;
      blé|céréales|riz|engrais|vaccins|médicaments|maïs|farine|sucre offert|offerte|offerts|offertes; tonnes offertes|données;
      blé|céréales|riz|engrais|maïs|farine donné|donnés|donnée|données par|à|au|aux;
      lettre d'intention caduque; indemnisation|indemnisations|dédommagement|dédommagements; montant|montants des garanties; garanties à l'export|l'exportation; buts; médailles; nombre de|d'|des;
      le nombre de|d'|des;
      Programme alimentaire mondial; PAM a|avait|va|fournit|livre|achemine; Croix-Rouge; Croissant-Rouge; UNICEF; HCR; vivres; secours; denrées de secours; aide alimentaire|humanitaire;
      à titre de don|gracieux; gracieusement; convoi|convois humanitaire|humanitaires;
      acheminé|acheminés|envoyé|envoyés|livré|livrés|expédié|expédiés|fourni|achemine|envoie|livre|fournit ..8 vivres|secours|dons; saisie|saisies; saisi|saisis de; mis|met la main sur; contrebande;
      contrefaçon|contrefaçons; trafiquants; cocaïne; cannabis; haschich; drogue|drogues; fraude|fraudes; fraudeur|fraudeurs;
      échanges de titres|actions|obligations|tirs|coups|prisonniers|données|étudiants|élèves|jeunes|expériences|quotas; échanges universitaires|scolaires|culturels|étudiants; abonnement; points de vente;
      comptage|comptages|imposition|nationalité;
      joueur|joueuse; footballeur|footballeuse; attaquant; entraîneur; sélectionneur; club londonien|parisien|madrilène|espagnol|anglais|saoudien|sportif; le|un|du|au club affiche|accuse|paie|verse|vend|a; échanges téléphoniques|verbaux|épistolaires|nocturnes; marché spot
    `,
  },
  move: {
    up: `
      grossi|grossit|grossissent|grossissait; a|ont|avait|avaient renchéri; renchérit|renchérissent de|d'; renchérissement;
      poussée|majoration|essor de|d';
      enflé*; apprécié*; montées|montés|montée; montent|montaient; fait|font un saut; saut de; dépassé|dépassent|dépasse|dépassaient|surpassé de;
      dopé|dopée|dopés|dopées de|d'; consolidé*; ont repris; majoré*;
      hausse|hausses; augment*; accru*; accroiss*; croître; croissent; croît; crû; crue; crus; crues; croissance; taux de croissance|progression; taux d'accroissement; taux de croissance|progression|variation annuel; taux d'accroissement annuel; progress*; bondi*; bond;
      bondir; grimp*; s'envol*; envol*; envolée; flamb*; gagn*; s'élargi*; élargi*; se creus*; creus*; creusement; creusé; s'aggrav*; aggrav*;
      aggravation; aggravé; gonfl*; s'accroît; accroît; s'amélior*; amélior*; amélioration; redress*; rebond*; accélér*;
      plus élevé|élevée|élevés|élevées; supérieur|supérieure|supérieurs|supérieures de|d'; explos*; s'apprécie*; apprécié; élevé de; renforc*; montée;
      monté; grossi; alourdi*; s'alourdi*; alourdissement;
      doubl* ; supplémentaire|supplémentaires; additionnel*; reprise; décoll*; dynamique positive; élargissement; en plus; avance|avancé|avancée;
      multiplié; gain|gains; remont*; regagn*; étoff*; s'étoff*; s'emball*; emballé; s'embras*; conforté; gonflé; a pris; ont pris; prend|prennent; catapult*; se raffermir; raffermi*; propuls*
    `,
    down: `
      érosion de|d'; décroché|décrochée|décrochés|décroche|décrochent|décrochait de|d';
      affaissé*; s'effritent|effrite; effrité*; amenuisé*; amenuisent|amenuise; piqué du nez; se réduit|réduisent|réduisait|réduisaient; trébuch*;
      glissé|glissent|glissaient de|d'; dégonfl*; décrochage;
      baisse|baisses|baissé|baissent|baisser|baissait|baissée; recul*; chut*; diminu*; régress*; repli*; replié; rétréci*; contract*; fléchi*;
      fléchissement; perdu; perd; perdent; perte; tomb*; plong*; s'effondr*; effondr*; effondrement; dégringol*; ralenti*;
      réduit|réduite|réduits|réduites; réduction; réduire; s'allèg*; allég*; allège*; allègement; allégement; amélioré du déficit; se rétréci*;
      décru*; décroiss*; décrois*; cédé; cède; affaibli*; inférieur|inférieure|inférieurs|inférieures; résorb*; s'est réduit; atténu*; dévissé; dévisse;
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
  total: { measure: 'volume; valeur; volumes; valeurs', total: 'total; totale; totales; totaux; global|globale|globales; ensemble; toutes; du total; confondus|confondues; cumulés|cumulées; réunis|réunies' },
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
      de plus; plus que; en plus; supplémentaire*; de hausse; en hausse; plus élevé|élevée|élevés|élevées; de croissance; de progression; d’augmentation;
      de mieux; au-dessus; de plus que; au-dessus du? niveau
    `,
    down: `
      de moins; en moins; en deçà de|du|des; en retrait; moins que; de baisse; en baisse; inférieur*; de recul; de repli; de chute; en recul; en dessous du? niveau;
      au-dessous du? niveau
    `,
  },
  rank: {
    n: `
      {n:ord} rang|place|position; au|en {n:ord} rang|place|position; rang|place|position {n:n}; classé|classée|classe|classent ..2 {n:ord};
      {n:ord} ..2 partenaire|partenaires; {n:ord} ..2 fournisseur|fournisseurs; {n:ord} ..2 client|clients;
      {n:ord} ..2 exportateur|importateur|acheteur; {n:ord} ..2 marché|débouché|destination; {n:ord} plus grand|gros|important|grande|importante;
      numéro {n:n}; n° {n:n}; est|reste|arrive|devient|pointe|demeure|était {n:ord} (|,|avec|derrière|devant|après|chez|parmi; occup* la|le {n:ord}; se hiss* au|à la? {n:ord} rang|place; {n:n} e rang; {n:ord} parmi;
      {n:ord} marche du podium; {n:ord} pays exportateur|importateur|fournisseur|client
    `,
    1: `
      premier|première|principal|principale ..2 partenaire|fournisseur|client|exportateur|importateur|marché|débouché|destination|acheteur;
      plus grand|gros|important ..2 partenaire|fournisseur|client|acheteur|exportateur|importateur|marché;
      en tête des ..3 partenaires|fournisseurs|clients; arrive|arrivent|arrivait|vient en tête; au premier rang; client|fournisseur|partenaire|débouché|marché|acheteur principal
    `,
    'change+': `
      gagn* ainsi|encore|même? {n:n} place|places|rangs|rang|positions; grappill* {n:n} place|places|rangs|rang; avanc* de {n:n} place|places|rangs;
      remont* de {n:n} place|places|rangs;
      progress* de {n:n} place|places|rangs; {n:n} places de mieux; gain de {n:n} places|rangs; grimp* de {n:n} places|rangs
    `,
    'change-': `
      perd* ainsi|encore|même? {n:n} place|places|rangs|rang|positions; cèd|cédé|cède|cédant {n:n} place|places|rang|rangs; perdu {n:n} place|places|rangs;
      recul* de {n:n} place|places|rangs; chut* de {n:n} places|rangs;
      rétrograd* de {n:n} places|rangs; descend* de {n:n} places|rangs
    `,
  },
  oneOf: { some: "l'un des; l'une des; un des; une des; parmi les; figure parmi" },
  partnerList: { list: `
      tête du? classement|liste; en tête; suivi|suivie|suivis|suivies de|par|du|des; principaux|principales|premiers|premières ..2 pays|marchés|destinations|débouchés|acheteurs|clients|fournisseurs;
      arrive|arrivent|vient|viennent ensuite; trio de tête; premiers ..1 pays|clients|fournisseurs; autres ..1 acheteurs|importateurs|clients|fournisseurs|destinations|débouchés; principales|premières sources
  ` },
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
      détrôn*; supplant*; devanc*; a devancé|supplanté|détrôné; ravi|ravit|ravissant à|au|aux; au détriment de|du|des; derrière; devant; après; avant; hors; hormis; excepté; suivi de|du|par; suivie de|du|par; talonné par; à l'exception de|du; via;
      par rapport à|au; hors de|du; en dehors de|du|des; extérieurs? à; sauf vers|en|au|aux|à|pour|avec|le|la|l'; excepté vers|en|au|aux
    `,
  },
  per: { price: "la|par tonne; le|par kilo|baril|litre|quintal|conteneur; par habitant|tête|personne|unité|mois; l'once; / t; / kg; / MWh" },
  part: { of: 'dont; parmi lesquels|lesquelles; y compris' },
  ofWhat: { whole: "de tout? ce qu'|que" },
  rate: { growth: 'en un an; sur un an; en glissement annuel; par an; annuel|annuelle en moyenne' },
  thatIs: { part: "soit; ou; c'est-à-dire; représentant; équivalant à; ce qui représente; autrement dit" },
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
  compare: {
    base: `
      ce qu'elles|ils|elle|il étaient|était; par rapport à|au|aux; comparé|comparée|comparés|comparées à|au|aux; mis|mise|mises en regard de|du|des|d';
      au regard de|du|des|d'; rapporté|rapportée|rapportés|rapportées à|au|aux;
      contre; en comparaison avec;
      que; qu'en; qu'; face à|aux; à comparer avec; relativement à; au lieu de; comparativement à|au|aux; en comparaison de; niveau de|d';
      le niveau de; en deçà du; en dessous de celui|celle; au-dessus de celui|celle; en deçà de
    `,
    weak: "après; c'est ainsi|aussi|pourquoi|là|alors qu'",
  },
  break: {
    before: 'après avoir; après être; après une hausse|baisse|progression de',
    break: `
      tandis que; tandis qu'; alors que; alors qu'; mais; pendant que; dont; or; contrairement; quant aux|au; quant à la|l'
    `,
    adverb: `
      cependant; en revanche; toutefois; par contre; pour sa part; de son côté; néanmoins; quant à elles|eux|elle|lui; pour leur part;
      de leur côté
    `,
  },
  and: { and: 'et; ou; ainsi que; &' },
  respective: { each: 'respectivement' },
  former: { former: 'les premières; les premiers; celles-là', latter: 'les secondes; ces dernières; les deuxièmes; celles-ci' },
  not: {
    rumour: `
      on nous a|avait reproché|dit; prétendus|prétendues|prétendue|prétendu; bruit|bruits court|courait|courent|couraient|a|circule|circulait; bruits|bruit de couloir|couloirs; mauvaises langues;
      on murmure|murmurait|chuchote|chuchotait|raconte|racontait que|qu'|d'|dans|à; retirée|retiré|retirés vendredi|lundi|mardi|mercredi|jeudi|samedi|dimanche|depuis|aussitôt|le|dès; on-dit;
      quelqu'un a écrit|dit|prétendu; certains ont écrit|prétendu; fausse|fausses nouvelle|nouvelles; rumeur|rumeurs; le chiffre court|circule; court de; intox; mythe; légende; réseaux sociaux; virale|viral|virales; internautes;
      a-t-on pu lire; publication partagée;
      truquée|truqué|truquées|truqués|trafiquée|trafiqué|falsifiée|falsifié|retouchée|forgé|forgée|bidon; faux|fausse ..0 document|documents|capture|communiqué|courrier|lettre|image|photo|tweet|message|vidéo|compte|site|dépêche|article; satirique|satiriques|parodique|parodiques; canular; ragot|ragots; montage photo|vidéo; photomontage; hypertrucage;
      satire; satires; parodie; pastiche; pastiches; poisson d'avril; fiction; gorafi; blague; boutade; plaisantin
    `,
    deny: `
      nous retirons|rétractons|annulons; nous avons retiré;
      avait|avaient ..1 promis|espéré|escompté|pronostiqué|prédit|prophétisé; décliné|refusé|rejeté|repoussé|écarté ..2 offre|proposition|demande|projet de|d'; fait miroiter;
      soupçonne|soupçonnent|soupçonnait|suspecte|suspectent; erreur|coquille|inexactitude|faute s'est|s'était glissée; où|ou l'on|on lisait|lit; on|l'on lisait que|qu';
      tablait|tablaient|tablions ..3 sur; misait|misaient|pariait|pariaient ..3 sur;
      attendait|attendaient|anticipait|anticipaient|escomptait|escomptaient|prévoyait|prévoyaient ..2 un|une|des ..1 hausse|baisse|recul|repli|progression|croissance|chute|excédent|déficit|bond;
      économistes|analystes|experts|observateurs|marchés ..6 attendaient|attendait|anticipaient|escomptaient|prévoyaient|espéraient; consensus ..6 tablait|attendait|était|ressortait;
      au lieu des|du|de|d' ..9 attendu|attendus|attendue|attendues|prévu|prévus|prévue|prévues|annoncé|annoncés|espéré|espérés|espérées|promis|promise|promises|escompté|escomptés;
      au lieu des|du ..9 attendait|attendaient|espérait|espéraient|prévoyait|prévoyaient|promettait|visait|visaient|annonçait;
      en deçà des|du ..1 attendus|attendu|espérés|espéré|promis|annoncés|annoncé; objectif|cible|promesse|prévision|barre manqué|manquée|raté|ratée de|des;
      manqué|raté|manque|rate|ratent|manquent ..1 objectif|cible de|des; chiffré|chiffre|chiffrent|évalué|évalue ..8 ce que|qu'; ce que|qu' ..8 coûterait|coûteraient|rapporterait|rapporteraient;
      reproché|reproche|reprochait|accusé|accuse|accusait|accusent ..2 d'avoir|d'exporter|d'importer|d'acheter|de vendre; exigé|exigeait|exigeaient|réclamait|réclamaient ..4 que|qu';
      proposition|offre de|d'|visant ..14 déclinée|rejetée|refusée|repoussée;
      porter|relever à ..14 déclinée|rejetée|refusée|repoussée; loin des|du;
      personne ..6 croit|croyait|pense|pensait que; version antérieure|précédente|initiale ..6 évaluait|chiffrait|estimait|indiquait|disait; tweet|message|vidéo|publication ..1 affirmant|prétendant; c'est|était ..1 mythe|légende|fable que;
      retiré|retire|retirait ..2 dépêche|information|annonce ..2 laquelle|que; n'est|était pas|plus vrai|exact ..2 que; serait|est|était faux|inexact|erroné|trompeur de dire|prétendre|croire|affirmer; qualifié|qualifie|qualifient|traité ..1 invention|mensonge|fable|fantaisiste;
      interrogé|interrogée|interrogés ..8 si; de savoir si; erreur dans ..16 chiffré|chiffrée|chiffrés|chiffrées|indiqué|indiqués|estimé|estimées; avoir ..2 annoncé par erreur;
      version antérieure|précédente ..6 indiquait|mentionnait|affirmait|faisait; a|ont retiré|annulé|désavoué ..3 tableau|chiffre|chiffres|estimation|estimations|communiqué|calcul|calculs|évaluation|prévision|prévisions|projection|projections|rapport;
      démenti|dément|démentent|démentir; nié|nie|nient; faux que; inexact que; contesté que; n'est pas vrai que; pas vrai que; il est faux;
      balayé|écarté|rejeté ..3 rumeur|rumeurs|idée;
      quiconque ..1 dit|prétend|affirme|soutient|croit; celui|celle|ceux|celles|ceux-là qui dit|disent|prétend|prétendent|affirme|affirment|soutient|soutiennent|croit|croient|parle|parlent ..1; c'est|était un pur|gros? mensonge|invention|mythe que; personne|nul|nulle ne|n' sait|savait|peut ..3 si|s'; on|nous|l'on ignore|ignorons|ignorait|doute ..2 si|s'|que; reste à savoir si|s'; impossible|difficile|trop de|tôt ..2 dire|savoir si|s'; pas certain|sûr|clair que|si; incertain|douteux ..1 que|si; la question est de savoir; nous avions|avons cité|fait dire|prêté|attribué; nous citions|prêtions|attribuions; avons|avions ..1 par erreur; par erreur ,? ..2 nous|notre|donné|indiqué|écrit|publié|attribué|chiffré; suite d'une erreur|coquille; par suite d'une erreur|coquille; du fait|raison d'une erreur|coquille; en raison d'une erreur|coquille; une erreur|coquille de|d'|dans ..8 donnait|donné|fait|attribué|attribuait|indiquait|chiffrait; notre|nos ..1 graphique|infographie|légende|titre|titres|tableau|éditorial|carte|encadré|chapô ..4 donnait|donnaient|indiquait|attribuait|parlait|évoquait|annonçait|chiffrait|affirmait|faisait|portait; s'est excusé|excusée; s'excuse|excusent; présenté|présente ses excuses|regrets; prétendue|prétendu|supposée|supposé|présumée déclaration|propos|phrase|citation|remarque|message; phrase|propos|déclaration|citation|remarque|parole|paroles ..1 qu'on|que ..2 prête|attribue|prêtait|attribuait; on lui|leur prête|attribue ..1; on prête à|au|aux; lui prête|attribue d'|la|les|ces|cette; à aucun moment ..1 les|la|le|l'|ses; n'a|ont|avait|avaient pas|jamais vu|connu ses|leurs|leur|son|sa|de|d'|la|les; n'a|ont|avait jamais|pas dit|affirmé|déclaré|écrit|prétendu|promis que; loin d'avoir;
      personne|nul|rien ..2 n'|ne ..2 jamais? dit|prouve|indique|confirme|affirmé|montre|permet|prétendu|atteste|promis ..1 que; rien ne|n' ..1 prouve|indique|confirme|atteste|montre|établit|dit; aucun|aucune ..1 preuve|indice|signe|trace|élément ..1 que|de|d'|ne; refusé|refuse|refusent|s'est|abstenu ..1 de|d' confirmer|dire|commenter|corroborer; n'a|ont|avait pas|pu|voulu|souhaité ..1 confirmer|confirmé|vérifier|corroborer|dire; ne peut|peuvent|veut|souhaite|saurait ..1 confirmer|garantir|vérifier|affirmer; trop tôt pour; dire|savoir|sait|voir|vérifier|établir|déterminer|demandé|demande si|s'; loin d'être; ni ..4 ni; menti; mentait; fictif|fictive|fictifs|imaginaire|imaginaires; tract|affiche|pancarte|banderole ..1 affirmant|disant|selon; soi-disant; prétendument; mal lu|compris|interprété; pas un|une seul|seule; notre|l'|nos édition|numéro ..2 donnait|chiffrait|indiquait|annonçait|évaluait|affirmait; tableau|graphique|titre|article|légende|encadré de|dans|paru ..1 notre|l'|nos ..10 donnait|chiffrait|indiquait|annonçait|évaluait|affirmait|disait|mentionnait; titre|version de cet|cette|notre article|page|texte ..2 disait|indiquait|affirmait|donnait;
      qualifié|qualifie|qualifient|traité ..1 de|d' ..2 fantaisie|fiction|mensonge|invention|fable|farfelu|absurde|délirant;
      affirmation|allégation|assertion selon|que;
      qualifie|qualifient|qualifié|qualifiait|qualifiaient|traite|traitent ..1 de|d' ..2 fantaisiste|fantaisistes|fantasque|mensonger|mensongère|farfelu|farfelue|imaginaire|absurde|ridicule|infondé|infondée|fausse|faux;
      loin de s'être|s'étant; loin d'être; craint|craignent|craindre|redoute|redoutent|redouter|appréhendent ..4 recul|chute|baisse|perte|pertes|perdre|repli|effondrement|contraction;
      sur deux|trois|quatre|cinq|six|huit|dix|cent ..4 prévoit|prévoient|espère|espèrent|pense|pensent|croit|croient|s'attend|s'attendent|anticipe|anticipent|envisage|envisagent|comptent|estime|estiment;
      nous|on devrions|pourrions|devrait|pourrait|voudrions|aimerions exporter|vendre|importer|acheter ..1 deux|trois|quatre|cinq|dix|davantage|plus|bien|beaucoup; il faudrait ..1 exporter|vendre|importer;
      l'exemple d'un|d'une ..1 pays|entreprise|exportateur|importateur|société
    `,
    untrue: 'tissu d\'erreurs; tissu de mensonges; n\'a|n\'ont jamais existé; peut|peuvent être importé*|exporté*|introduit*|expédié*; additionne|additionnent|mélange|mélangent des choux; qui|lequel dément|démentent|conteste|contestent|récuse|récusent|réfute|réfutent ,|.|et|formellement|catégoriquement|vigoureusement; n\'aura|auront vécu que|qu\'; n\'a|ont vécu que|qu\'; long feu; a été|est resté|restée sans suite|lendemain; est tombé|tombée à l\'eau; tombé|tombée à l\'eau; jamais concrétisé|concrétisée|concrétisés|abouti; ne s\'est|se sont jamais concrétisé|concrétisée|concrétisés|concrétisées|matérialisé|matérialisée; résult*|proven*|provient|proviennent|découl*|issu*|fruit|dû|due|dus|dues|victime*|entach*|expliqu*|relève|relèvent|relevait|relevaient|tient|tenait|tenaient|comport*|contien*|conten*|procèd*|procéd* ..4 double comptage; par un double comptage; un double comptage a|avait|explique; est|était un double comptage; plaisante|plaisantait|plaisanté|ironise|ironisait|badine|raille|blague; jamais été signé|signée|signés|conclu|conclue; resté|restée lettre morte; invention|fable pure|totale; s\'est|s\'avère|s\'avérait|se révèle|révélée|avérée|révélé|avéré infondé|infondée|fausse|faux; infondé|infondée; ne tient|tiennent pas; n\'a jamais été question; comportait|contenait|comportaient|contenaient une erreur; a|ont été retiré|retirée|retirés|retirées; est|sont infondé|infondée|infondés|infondées; dénué|dénuée|dénués|dénuées de fondement; dénué|dénuée|dénués|dénuées de tout fondement; ne correspond|correspondent pas ..2 réalité; ne repose|reposent sur rien; contesté|contestée|contestés|contestées|démenti|démentie|démentis|démenties|nié|niée|réfuté|réfutée|récusé|récusée|rejeté|rejetée par|dans; le|la|les conteste|contestent|dément|démentent|nie|nient|réfute|réfutent|récuse|récusent; ce|chose|affirmation|chiffre|information que ..3 conteste|contestent|dément|démentent|nie|nient|réfute|réfutent|récuse|récusent; est|sont|était un|une pur|pure|gros? mensonge|invention|fable|contrevérité|canular; ment; mentent; se trompe|trompent; se fourvoie; a|ont nié ..1 avoir|l\'avoir|les; ne|n\' tient|vaut|existe|ont|a ..1 plus debout|rien; pure|totale|complète|haute fantaisie|fiction|invention|spéculation; était|étaient|est|sont|été inventé|inventée|inventés|inventées|fabriqué|fabriquée|fictif|fictive|imaginaire|falsifié|falsifiée|gonflé|gonflée|exagéré|exagérée|truqué; il fallait|faut lire; n\'a|ont pas|pu ..1 être|été confirmé|confirmée|confirmés|vérifié|vérifiée|prouvé|prouvée|établi; fantaisiste|fantaisistes; relève|relèvent de la|l\' fantaisie|fiction|invention|imagination; n\'existe|existent pas; sort|sortait de nulle|l\'; a|avait|fut été? annulé|annulée|résilié|résiliée|rompu|rompue',
    not: "ne; loin d'; loin de; pas; non; jamais; ni; sans; faux; démen*; aucun|aucune; inexact*; et non; nullement",
  },
  notOnly: {
    only: `
      comme jamais; plus que jamais;
      ne|n' ..2 plus|guère ..4 qu' à|environ|un|une; ne|n' ..2 qu' à|environ|un|une; non seulement; pas moins;
      pas moins de; ne ..3 que; n' ..3 que; pas seulement; n'est autre; non loin; sans compter; sans surprise;
      pas plus; ne cesse; ne cessent; sans précédent; non alimentaires; hors; pas loin; non négligeable;
      ne dépassaient|dépassait|dépassent|dépasse|dépasseront pas|guère; n'ont|a|avait|avaient pas|guère|jamais dépassé|excédé; n'excède|excédait|excèdent pas|guère;
      n'ont|a pourtant|toutefois|cependant|encore|toujours|même pas|guère|jamais dépassé|franchi|excédé
    `,
  },
  takesBack: {
    figure: 'la|cette dépêche|information ..6 annulée|retirée; le|ce|ces|les chiffre|chiffres|montant|estimation|prévision ..12 erroné|erronée|erronés|retiré|retirée|retirés|caduc|caduque|doublon; dément|démentent|démenti ..2 ce|cette|ces montant|chiffre|chiffres|estimation',
    answer: 'non; pas du tout; absolument pas; pas vraiment',
    takesBack: `
      c'est faux; c'est|c'était absurde|ridicule|fantaisiste; il n'en est rien; c'est inexact; faux; rien de tel; ce chiffre est faux|inexact|erroné; c'est une erreur;
      ce n'est pas vrai|exact; ce n'est pas le cas
    `,
    unsaid: `
      s'est|se|sont|était|s'étant rétracté|rétractée|rétractés|rétracter|rétracte|ravisé|dédit|dédite; s'est dédit; rétracté|rétractée; a|ont|avait retiré|retire|retirent|ravalé ses|son|leurs|sa propos|paroles|mots|déclaration|déclarations|affirmation|affirmations|phrase|accusations; est|sont|était revenu|revenue|revenus ..1 sur ses|son|leurs|cette|ces propos|déclarations|paroles|affirmation|affirmations|chiffre|chiffres|dires; fait|ont machine arrière; lapsus; sa|ma|la langue a fourché; confondu|confond|mélangé|interverti|intervertis|inversé|inversés ..0 les|des|ses|deux|exportations|importations ..1 chiffres|données|nombres|années|colonnes|lignes|exportations|importations|et; chiffre|chiffres|colonnes interverti|intervertis|inversé|inversés|interverties|inversées; s'est|était|étais trompé|trompée ..1 de|dans|en; langue a fourché; n'a|ont|avait|avons jamais|pas|rien dit|écrit|publié|tenu|prononcé|déclaré cela|ça|tel|pareil; n'a|ont|avait rien dit|écrit|publié de tel|pareil|semblable; n'a|ont jamais|rien publié|diffusé; n'a|ont pas|jamais eu lieu; ne l'a|ont jamais|pas dit|écrit|dite|prononcée; rien de tout cela|ça; de tout cela|ça ,? rien; n'adviendra; n'aura|aurait ..1 pas|jamais lieu; il|elle est|a mort|morte|capoté|échoué|avorté ..1 au|devant|en|avant parlement|sénat|congrès|commission|le; n'a|ont jamais vu le jour; hypothèse|scénario|supposition|cas ..3 ne|n' vaut|tient|est|a ..1 plus; est|sont abandonné|abandonnée|écarté|écartée; était une? plaisanterie|canular|satire|blague; c'était|était de l'ironie;
      c'était une erreur|coquille|méprise|bévue; c'était faux|inexact;
      avoir|avait|a|ayant inventé|fabriqué|forgé|gonflé|exagéré|menti|mal ..1 chiffre|chiffres|nombre|nombres|données|lu|compris|interprété|entendu; inventé|fabriqué|forgé|gonflé ..1 chiffre|chiffres|nombre|nombres|données|tout; mal lu|compris|interprété|entendu; a|avait menti; avait tort; présenté|présente|présentent ses|leurs|des excuses; excusé|excusée ..2 de|pour ..1 erreur|confusion|propos|lapsus|méprise; reconnu|reconnaît|admis|admet ..2 erreur|faute|méprise|confusion|s'être|tort; il fallait|faut lire; le|la bon|bonne|juste|exact|exacte chiffre|valeur|unité|nombre|montant est|était; aucune|nulle|pas trace|de trace; c'était|est de la ..1 fantaisie|fiction; n'a|ont pas|pu ..1 être|été confirmé|confirmée|vérifié|vérifiée; ce|cela|tel n'est|était pas|point le|ainsi cas; pas le cas;
      renié|désavoué|reniée|désavouée; a|ont ensuite renié|démenti|désavoué|retiré
    `,
    such: `
      telle|tel|tels|telles|pareil|pareille; un|une tel|telle|pareil|pareille
    `,
    none: `
      il n'y a|avait|eut eu? pas|aucun|aucune|nul|nulle; il n'y eut|a ni
    `,
    column: `
      rectificatif|rectificatifs|rectification|rectifications|erratum|errata|correction|corrections|précision|précisions|mise au point; précisions et rectificatifs; à nos lecteurs; mea culpa
    `,
    printed: `
      nous écrivions|annoncions|indiquions|disions; nous avons|avions écrit|indiqué|annoncé|publié;
      un|une|notre|le|la|l'|nos article|articles|reportage|éditorial|légende|graphique|infographie|titre|chapeau|nécrologie|guide|encadré|portrait|tableau|carte|brève|chronique|entretien|dépêche ..12 disait|donnait|indiquait|évoquait|parlait|affirmait|annonçait|mentionnait|attribuait|écrivait|faisait|chiffrait|évaluait|a donné|a écrit|portait|citait; nous avons|avions ..1 écrit|indiqué|donné|annoncé|publié|affirmé|attribué; nous écrivions|indiquions|donnions|annoncions|attribuions|affirmions
    `,
    unknown: `
      nul|personne ne|n' sait|savait|peut; reste|restait|demeure ..1 à|a voir|savoir|établir; reste|est|demeure incertain|inconnu|ouvert|ouverte|obscur|douteux|flou|floue; est une inconnue; on|nous l'? ignore|ignorons; n'est|est pas|plus certain|sûr|clair|connu|établi; dépend de|du|d'|des; mystère
    `,
  },
  cause: { cause: "en raison de|d'|du|des; à cause de|d'|du|des; grâce à|au|aux; par suite de|du|des; malgré; du fait de|du|des; sous l'effet de|du|des; en dépit de|du|des; sur fond de; compte tenu de|du|des" },
  circumstance: {
    paper: `
      différence entre ..5 exportations|importations|ventes|achats et ..5 exportations|importations|ventes|achats;
      sous|dans|grâce|depuis|selon ..6 accord|accords|traité|convention|pacte; en vertu ..5 accord|traité|convention;
      au titre ..5 accord|traité|convention; corrigé|corrigée|corrigés|corrigées|net|nette|nettes|hors de? l'? inflation; hors inflation; déduction faite de l'? inflation
    `,
  },
  counter: {
    counter: `
      voudrait|voudraient|aimerait|aimeraient|souhaiterait|souhaiteraient|rêve|rêvent|rêverait|rêveraient de? voir ..6 doubler|tripler|quadrupler|quintupler|décupler;
      avec un|une|des ..8 , ..4 aurait|auraient vendu|exporté|importé|acheté|écoulé|expédié|livré|gagné|dépassé|atteint;
      avec un|une|des ..1 ligne|liaison|route|port|usine|desserte|accord|frontière ..12 aurait|auraient vendu|exporté|importé|acheté|écoulé|expédié|livré|gagné|dépassé|atteint;
      il faudrait|faudra|fallait que|qu'; pour que ..10 il faudrait|faudra; il suffirait|suffit que|qu'; à condition que|qu'|de ..12 dépasse|dépassent|atteigne|atteignent;
      dès lors que ..10 dépasse|dépassent; si|lorsque|quand ..8 excède|excèdent|dépasserait|dépasseraient; rien ne permet ..2 dire|d'affirmer|affirmer|conclure|soutenir; aucun élément ne permet;
      aurait ..6 si; auraient ..6 si; si ..12 aurait|auraient; si ..10 avait|avaient|était|étaient; si ..16 *erait|*irait|*drait|*eraient|*iraient|*draient; sans ..8 aurait|auraient; n'eût été;
      s'il avait; aurait pu; auraient pu; sans ..16 aurait|auraient|serait|seraient; sans l' ..16 aurait|auraient;
      si ..14 chuterait|baisserait|augmenterait|reculerait|grimperait|bondirait|progresserait|passerait|atteindrait|tomberait|perdrait|perdraient|chuteraient|augmenteraient|baisseraient|progresseraient;
      chiffre de ..8 diffusé|publié|avancé ..8 concernait|portait|correspondait|incluait;
      affirmation|information|rumeur|idée|allégation selon|que ..18 faux|fausse|infondée|mensongère|absurde;
      droits de douane ..12 amputerait|amputeraient|coûterait|coûteraient|priverait|priveraient|réduirait|réduiraient|ferait|feraient|pèserait|pèseraient|pénaliserait|pénaliseraient|menacerait|menaceraient;
      droit|droits|taxe|taxes|surtaxe|surtaxes|tarif|tarifs|embargo ..12 amputerait|amputeraient|coûterait|coûteraient|priverait|priveraient|réduirait|réduiraient|ferait|feraient|pèserait|pèseraient|pénaliserait|pénaliseraient|menacerait|menaceraient;
      accord|traité|pacte|projet|partenariat ..2 aurait|auraient dû|fait|dopé|apporté|rapporté|permis|accru|augmenté|relevé|porté|gonflé|ajouté|bondi; aurait|auraient dû? fait bondir|grimper|exploser|décoller|progresser; dans le pire|meilleur des cas ..6 *rait|*raient;
      sans ..2 accord|traité|pacte|embargo|sanctions|surtaxe|surtaxes|guerre|crise|sécheresse|aide|aides|soutien|subventions|réforme|correction ..12 *erait|*irait|*drait|*eraient|*iraient|*draient;
      faute d'un accord ..12 *erait|*irait|*drait|*eraient|*iraient|*draient; faute d'accord ..12 *erait|*irait|*drait|*eraient|*iraient|*draient;
      en l'absence ..2 accord|traité|réforme ..12 *erait|*irait|*drait|*eraient|*iraient|*draient
    `,
    tease: `
      l'affirmation :; intox :; l'intox :; la? rumeur :;
      demain ,? dans|sur|en|à ..5 :; demain :; lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche ,? dans nos|cette|notre|ces|vos pages|colonnes|page|colonne|rubrique|journal|édition|cahier|magazine; dans notre|le|votre prochain|prochaine numéro|édition|livraison|émission|newsletter|lettre ..1 :; dans l'édition de demain|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche; à|a suivre|lire|retrouver|découvrir|voir|paraître ..1 demain|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|prochainement|bientôt ..2 :; à suivre :; à venir :; lisez|retrouvez|lire demain|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche ..2 :; la semaine prochaine ,? dans|sur ..3 :; la semaine prochaine :; prochainement ..3 :; bientôt dans;
      lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain dans|sur le|la|les|votre ..1 cahier|supplément|pages|rubrique|magazine|journal|édition|page ..2 :;
      lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain : comment|pourquoi|quand
    `,
    suppose: `
      supposons; imaginons; admettons ..1 que; à supposer que; supposez; imaginez; mettons que; dans l'hypothèse où|d'un|d'une; dans le pire|meilleur des cas ..6 *rait|*raient; dans l'éventualité;
      prenons|soit un|une|l'|le ..1 pays|exemple|cas|entreprise|exportateur|exportatrice|importateur|société|PME|laiterie|fromagerie|usine|fabricant|producteur|viticulteur|vigneron|négociant|maraîcher|éleveur|industriel|client|fournisseur|atelier|coopérative|firme|maison;
      prenons; admettons; imaginons un|une
    `,
    ask: `
      que se passerait; qu'arriverait; que deviendrait; que deviendraient; et si l'|le|la|les|un|une
    `,
  },
  retract: {
    corrects: 'corrige; rectifie; rectificatif; correction; erratum',
    to: 'sont|est devenu|devenue|devenus|devenues; ramené|ramenée|ramenés|ramenées|abaissé|abaissée|abaissés|abaissées à; révisé|révisée|révisés|révisées|corrigé|corrigée|corrigés|corrigées|rectifié|rectifiée|rectifiés|rectifiées à',
    next: 'et non; et non de; et non pas; non pas; initialement annoncé|annoncée|annoncés|annoncées; contrairement à',
    last: `
      comme annoncé par erreur; comme annoncé initialement; par erreur; annoncé|indiqué|écrit initialement|précédemment|auparavant; rectificatif;
      erroné*; erronément; comme nous l'avons écrit; comme indiqué précédemment|initialement|auparavant;
      est|était erroné|erronée|faux|fausse|inexact; était une erreur
    `,
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
      doit|doivent|devra|devront|soit|soient être? porté|portée|portés|portées|hissé|hissée|hissés|hissées ..2 à|au;
      ambitionn*; porter à; porter ..6 à; compte|comptent ..1 atteindre|porter|doubler|accroître|augmenter|réaliser|exporter; plan; afin d'atteindre; voul*; s'engag*; engagé à;
      prévoit de; décidé de porter; visons; voulons; souhaitons; comptons; entendons; espérons; ambitionnons; tabler sur
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
