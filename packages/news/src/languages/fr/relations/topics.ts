import type { TopicTables } from '../../../grammar/relation-tables.ts';

export const topics: TopicTables = {
  topic: {
    gdp: `
      abonnements|abonnés; dividendes; dettes;
      secteur|secteurs des services; secteur tertiaire|secondaire|primaire|industriel; commerce de détail;
      économisé|économisés|économisée|économisées; économies de; leurs|ses pertes; PIB; produit intérieur brut; croissance économique; économie;
      taux de croissance; l'économie; activité économique; croissance du PIB
    `,
    inflation: 'inflation; prix à la consommation; indice des prix; IPC; coût de la vie; hausse des prix',
    prices: `
      prix; cours mondiaux|mondial; flambée|envolée|chute|hausse|baisse des cours; cotations; les|leurs|ses cours; valeur unitaire;
      prix à l'exportation|l'importation; le baril; cours du baril|pétrole|blé|brut;
      tarifs de fret; taux de fret; coût|coûts; coûte|coûtent|coûtait; se négocie; se vend; s'échange; loyer|loyers; le kilo; le litre; tarif;
      tarifs; cotation; frais; s'est vendu|vendue; se sont vendus|vendues; se vendait|vendaient; s'est négocié|négociée; s'écoule
    `,
    unemployment: `
      chômage; emploi|emplois; salaires; salariés; effectif|effectifs; postes de travail; postes d'emploi; postes supprimés|créés|vacants;
      taux d'emploi; personnel; agents; douaniers; salaire; fonctionnaires; salaire minimum; SMIC; masse salariale; main-d'œuvre; grève; embauches;
      recrutements; actifs; emploie; emploient; salariées;
      supprimé|supprime|suppriment|supprimer|supprimera|supprimeront|suppression|suppressions|créé|crée|créent|créer|créera|détruit|détruits|gelé ..3
      postes|emplois; licencié|licencie|licencient|licencier|licenciements; embauché|embauche|embaucher; recruté|recrute|recrutent|recruter;
      fait|font vivre|travailler; apprentis; intérimaires; saisonniers; ouvriers; ouvrières; bonus; gratification
    `,
    tariff: `
      loi|décret|règlement|accord ..2 plafonne|plafonnent|plafonnait ..1 à;
      droits de douane; droit de douane; tarif|tarifs douaniers?; tarif douanier; taxe|taxes; droit|droits à l'importation|d'importation;
      droits d'importation; quota|quotas; contingent|contingents; surtaxe|surtaxes; TVA; fiscalité; recettes douanières; recettes fiscales;
      impôt|impôts; redevance; barrières; franchise; surtaxes; amende|amendes; sanctions; subvention; accise|accises; contingents; redevances;
      libéralise|libéralisera|libéralisent|libéralisé|libéralisation; exonère|exonérera|exonération|exonérations; démantèlement;
      délai|délais|temps|procédures de dédouanement|passage|traitement; dédouanement; plafond|plafonds
    `,
    poll: `
      sondage|sondages; sondés; électeurs; opinion; enquête; personnes interrogées; intentions de vote; référendum; soutien; cote de popularité;
      participation; répondants; favorables; Français interrogés; lecteurs; téléspectateurs; audience; audimat; abonnés; interrogés;
      des dirigeants|chefs|patrons|entreprises interrogés|interrogées; moral; optimisme; carnets d'enquête;
      PME|entreprises|exportateurs|importateurs|industriels|dirigeants|patrons|sociétés|chefs|firmes|producteurs|négociants|armateurs|opérateurs ..2
      sur deux|trois|quatre|cinq|six|huit|dix|cent
    `,
    weather: `
      °C; °; degrés; température|températures; météo; pluie; pluies; précipitations; humidité; vent; pluviométrie; barrage|barrages;
      taux de remplissage; barrages; sécheresse; remplissage
    `,
    shares: `
      Bel 20; CAC 40?; SBF 120; DAX|MDAX|TecDAX|AEX|AMX|ATX|SMI|MASI|MADEX|FTSE|Nasdaq|Nikkei|Bovespa|Tunindex; Ibex 35?; Dow Jones; Euro Stoxx; S & P 500?;
      action; titre; bourse; cours de l'action; indice; CAC; MASI; capitalisation; séance; valeur boursière;
      volume|volumes échangé|échangés|traités|traité ..3 bourse|Bourse|place; échanges à la|en Bourse|bourse;
      transactions boursières|en bourse|Bourse; Bourse; actionnaires; l'action; le titre; directeurs d'achat|d'achats; indice PMI; PMI;
      points de pourcentage du? capital; du capital de|d'|du|des; % du capital; sa|leur filiale; participation de; rachat; rachats; bitcoin; bitcoins;
      cryptomonnaie|cryptomonnaies; cryptoactifs; ether; jetons; volume d'échanges du|de ..1 bitcoin|titres|séance
    `,
    rates: `
      le dollar|franc|dirham|dinar|rouble|yuan|yen|peso; la livre|lire|roupie; l'euro; taux directeur; taux d'intérêt; taux de change;
      obligations; rendement; taux d'usure; points de base; taux de base; crédit|crédits bancaires?; parité; taux; taux d'emprunt; taux moyen;
      le yuan|peso|rouble|cedi|naira; inflation sous-jacente; obligataire; banque centrale
    `,
    debt: `
      dette; sorties|entrées|fuite de devises|capitaux|fonds; déficit budgétaire; budget; déficit public; compte courant; déficit du compte courant;
      déficit courant; balance des paiements; réserves; réserves de change; avoirs officiels; transferts des MRE; transferts; prêt|prêts; aide;
      subvention|subventions; endettement; recettes; dépenses; finances publiques; avoirs; don; ligne de crédit; financement; trou; emprunt|emprunts;
      endetté; dette publique; budget de l'État; enveloppe; don|dons; appui budgétaire; réserves officielles; prêté; prêtera; finance; financera;
      actifs; dépôts; stock d'IDE; stock d'investissements; encours;
      déficit|déficits|excédent|excédents public|publics|primaire|structurel|nominal|budgétaire|budgétaires|hydrique|pluviométrique|foncier;
      déficit|déficits|excédent|excédents de l'État|l'assurance|l'administration|l'Etat;
      déficit|déficits|excédent|excédents de la sécurité|sécu|caisse|branche|protection;
      déficit|déficits|excédent|excédents des finances|administrations|retraites|hôpitaux|collectivités|ménages|comptes publics|sociaux?;
      déficit|excédent du budget|régime|Trésor|gouvernement|compte; investissement|investissements public|publics|productif|immobilier|immobiliers;
      investissement|investissements en logement|bâtiment|construction|équipement; investissement des entreprises|ménages;
      a|ont accordé|octroyé|débloqué|alloué|consenti|décaissé;
      accorde|accordent|octroie|octroient|débloque|débloquent|alloue|allouent|accordera|octroiera|débloquera;
      fonds|ligne|lignes|caisse|programme de garantie|soutien|financement|crédit|crédits; achats d'or des|de ..2 banque|banques;
      achats d'or par les? banques; crédit|crédits à l'exportation|l'export; crédits acheteurs|export|fournisseurs; assurance-crédit;
      remboursement|remboursements; primes; prime; pension|pensions; allocation|allocations; cautions; bons du Trésor;
      consacrera|consacreront|consacre|consacrent|consacré|affecte|affectera|affecté ..6 million|millions|milliard|milliards; loi de finances;
      déficit de la filiale|société|compagnie; déficit du club|groupe|constructeur;
      mobilisera|mobilise|mobilisé ..6 million|millions|milliard|milliards
    `,
    tourism: `
      tourisme; touristes; visiteurs; arrivées; nuitées; voyageurs; passagers; recettes touristiques; recettes voyages; trafic; vols; hôtels;
      hôtellerie; touristiques; entrées touristiques; hôtelières; hôtelier; fréquentation; croisiéristes; chambres; séjours;
      entrées au|en cinéma|musée|parc|salle|salles; entrées sur le territoire; entrées payantes|gratuites; croisières; billetterie
    `,
    population: `
      leur nombre; étudiant|étudiants; écoliers|lycéens; peuplé|peuplée|peuplés|peuplées;
      population; habitants; ménages; étudiants; enfants; migrants; réfugiés; personnes; citoyens; naissances; âgés; PIB par tête|habitant;
      pauvreté; natalité; mortalité; fécondité; scolarisation; jeunes; femmes; diaspora; médecins; lits; foyers; ressortissants
    `,
    production: `
      production; récolte; rendement; capacité; capacité installée; production de; collecte; superficie|superficies; hectares; consommation;
      production industrielle; ventes au détail; marché intérieur; stocks; captures; cheptel; chiffre d'affaires; bénéfice|bénéfices; résultat net;
      profit; immatriculations; ventes de voitures neuves; part de marché; marge; ventes intérieures; construction; chantier; projets;
      demande intérieure; débarquements; ventes de voitures; vergers; récoltes; hectare; moisson; semis; plantations; cultivées; emblavures; cheptels;
      ventes en ligne; usine|usines; mine|mines; raffinage; puits; gisement; fret; trafic portuaire;
      port|terminal|aéroport ..3 traité|traite|traitent|manutentionné|manutentionne; flotte; capturer; capture|captures; quotas; pêcher;
      conteneurs traités; carnet de commandes; capitalisation; logements; permis de construire; faillites; défaillances; effectifs; filiales;
      a produit; ont produit; a fabriqué; a récolté; ont récolté; a assemblé; pêché|pêchés; récolté; débarqué;
      commerce de détail|gros|proximité|bouche; ventes de détail|gros; ventes en ligne|magasin|magasins|grande|grandes;
      vente|ventes sur|par internet|correspondance|abonnement; ventes à distance|domicile; commerce électronique|ambulant|informel;
      abattages|abattage|abattus|abattues; cueillette|cueillettes; vendange|vendanges; commandes reçues|enregistrées|adressées;
      carnet|carnets de commandes; commandes intérieures|étrangères|domestiques; trafic de|des conteneurs;
      millions|million|milliers de conteneurs|EVP; conteneurs|EVP manutentionnés|transbordés|traités; excédent brut|d'exploitation;
      déficit|excédent d'exploitation; mises en chantier; commerce en ligne; e-commerce; cybercommerce; achats en ligne; achats sur|par internet;
      achats en magasin|magasins; achats des ménages|consommateurs; panier moyen; grande distribution;
      ventes de|d' logements|maisons|appartements|terrains|bureaux|billets|tickets|abonnements; ventes immobilières; ventes mondiales de|d'|des|du;
      ventes à périmètre|magasins; soldes d'été|d'hiver; les soldes ont; Black Friday; taille du? marché;
      marché mondial|national|local|intérieur|domestique|africain|européen ..6 évalué|évaluée|estimé|valorisé|chiffré|pèse|vaut|atteindra|devrait;
      marché du|de|des ..5 évalué|estimé|valorisé|pèse|vaut|pesait; marché de l'occasion|l'emploi|l'immobilier; marché de l'occasion;
      commandes à l'industrie; commandes industrielles|manufacturières; prises de commandes; commandes passées à l'industrie;
      consomme|consomment|consommait|consommaient|consommé; réalise|réalisent ..6 ventes en ligne; fusions-acquisitions; fusions et acquisitions;
      acquisitions d'entreprises|d'actifs|de sociétés; livraison|livraisons à domicile; livraisons de repas|logements|ciment;
      livraisons d'avions|d'appareils|d'eau; envois|expéditions de colis|courrier|lettres; expéditions|livraisons mondiales de|d';
      commandes de tickets|billets|repas; approvisionnement|approvisionnements en eau; ventes de ciment|carburant|carburants|gazole|tabac;
      ventes de la marque|chaîne|enseigne; ventes du groupe|constructeur|distributeur|fabricant; ventes de l'enseigne; vente aux enchères;
      ventes aux enchères; enchères; tableau de|d'
    `,
    other: `
      marché ..4 vaut|valait;
      transferts|envois d'argent|de fonds; fonds|argent transféré|transférés|envoyé|envoyés; transferts des MRE|émigrés|migrants|diaspora;
      fait|fit|font don; a donné|offert; nombre d'adhérents; spécimen; formulaire type; accord de libre-échange; zone de libre-échange;
      libre - échange; accord commercial; guerre commerciale; chambre de commerce; ministère du commerce; ministre du commerce;
      ministre du Commerce extérieur; représentant commercial; représentation commerciale; mission commerciale; émissions; criminalité; accidents;
      vaccin*; cas; décès; relations économiques et commerciales; coopération commerciale; ministre de l'Economie; politique commerciale;
      négociations commerciales; Organisation mondiale du commerce; conseiller commercial; attaché commercial; licence d'importation|d'exportation;
      secteur; confiance; climat des affaires; contentieux commercial; entreprises exportatrices; tribunal de commerce; Office des changes;
      Commerce extérieur et; accords commerciaux; partenariat commercial; association des exportateurs; entreprises exportent; délits; homicides;
      émissions de; CO2; carbone; incendie|incendies; morts; blessés; tués; soldats; délégués; participants; exposants; pages; minutes; heures;
      kilomètres; km; mètres; sièges; remise; rabais; brevets; bourses; visas; matchs; vidéo|vidéos;
      vue|vues|vu|visionné|visionnée|partagé|partagée|relayée ..3 fois; boursiers; seuil|seuils; franchise de;
      procès-verbal|procès-verbaux|contravention|contraventions|pénalité|pénalités; redressement|redressements;
      réclamé|réclame|réclament|infligé|inflige|infligent ..6 aux importateurs|exportateurs;
      accusé|accusés|accusée de ..3 fraude|surfacturation|sous-facturation; surfacturation|sous-facturation;
      blé|céréales|riz|engrais|vaccins|médicaments|maïs|farine|sucre offert|offerte|offerts|offertes; tonnes offertes|données;
      blé|céréales|riz|engrais|maïs|farine donné|donnés|donnée|données par|à|au|aux; lettre d'intention caduque;
      indemnisation|indemnisations|dédommagement|dédommagements; montant|montants des garanties; garanties à l'export|l'exportation; buts; médailles;
      nombre de|d'|des; le nombre de|d'|des; Programme alimentaire mondial; PAM a|avait|va|fournit|livre|achemine; Croix-Rouge; Croissant-Rouge;
      UNICEF; HCR; vivres; secours; denrées de secours; aide alimentaire|humanitaire; à titre de don|gracieux; gracieusement;
      convoi|convois humanitaire|humanitaires;
      acheminé|acheminés|envoyé|envoyés|livré|livrés|expédié|expédiés|fourni|achemine|envoie|livre|fournit ..8 vivres|secours|dons; saisie|saisies;
      saisi|saisis de; mis|met la main sur; contrebande; contrefaçon|contrefaçons; trafiquants; cocaïne; cannabis; haschich; drogue|drogues;
      fraude|fraudes; fraudeur|fraudeurs;
      échanges de titres|actions|obligations|tirs|coups|prisonniers|données|étudiants|élèves|jeunes|expériences|quotas;
      échanges universitaires|scolaires|culturels|étudiants; abonnement; points de vente; comptage|comptages|imposition|nationalité; joueur|joueuse;
      footballeur|footballeuse; attaquant; entraîneur; sélectionneur; club londonien|parisien|madrilène|espagnol|anglais|saoudien|sportif;
      le|un|du|au club affiche|accuse|paie|verse|vend|a; échanges téléphoniques|verbaux|épistolaires|nocturnes; marché spot
    `,
  },
};
