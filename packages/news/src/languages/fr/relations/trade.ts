import type { TradeTables } from '../../../grammar/relation-tables.ts';

export const trade: TradeTables = {
  metric: {
    exports: `
      quantité|quantités|volume|volumes|tonnage|tonnages exporté|exportée|exportés|exportées;
      exportation|exportations; export|exports; ventes; ventes à l'étranger; ventes à l'export; recettes d'exportation;
      recettes à l'exportation; valeur des exportations; exportations de biens; exportations de marchandises;
      chiffre d'affaires à l'export|l'exportation; flux sortants; ventes extérieures|externes|hors frontières; rentrées d'exportation;
      recettes|revenus|rentrées|devises tirés|tirées|issus|issues|provenant ..2 export|exportation|exportations|vente|ventes;
      recettes|revenus|rentrées|devises tirés|tirées|issus|issues|provenant de l'export|l'exportation; revenus d'exportation;
      revenus à l'export|l'exportation; recettes à l'export; vente|ventes à l'étranger|l'export
    `,
    deliveries: `
      expéditions; envois; livraisons; fournitures; cargaisons; chargements; embarquements; enlèvements;
      sorties de|d' marchandises|produits|minerai|minerais|blé|céréales|gaz|pétrole|brut|bois|coton|cacao|café|riz|bétail
    `,
    imports: `
      quantité|quantités|volume|volumes|tonnage|tonnages importé|importée|importés|importées;
      importation|importations; import|imports; achats; achats à l'étranger; facture énergétique|alimentaire|céréalière|pétrolière; facture;
      approvisionnements; acquisitions; achats extérieurs; commandes extérieures; valeur des importations; importations de biens; entrées; arrivages;
      coût des importations|achats; coût d'importation; flux entrants;
      marchandises|produits|biens provenant|originaires|venus|venues|venant
    `,
    turnover: `
      courant d'affaires; courant d'échanges; chiffre d'affaires du commerce; chiffre d'affaires des échanges commerciaux?; transactions commerciales;
      échanges; échanges commerciaux; échange commercial; commerce; commerce bilatéral|extérieur; commerce de biens;
      chiffre d'affaires commercial; volume des échanges; volume d'échanges; volume commercial; volume du commerce; volume des transactions;
      échanges de biens; flux commerciaux; valeur des échanges; relations commerciales; courants d'échanges; négoce;
      échanges bilatéraux; flux commercial; flux de marchandises; échanges|commerce de marchandises|produits; commerce total; échanges extérieurs;
      échanges agricoles; commerce mutuel; chiffre d'affaires bilatéral; les échanges
    `,
    trade_deficit: `
      déséquilibre commercial|des échanges; déficit|déficits; déficits commerciaux; déséquilibre; déficit commercial; déficit de la balance commerciale; solde déficitaire;
      solde ,? négatif|déficitaire; solde reste|demeure|est|fut|était déficitaire|négatif; déficit extérieur; déficit du commerce; déficit des échanges;
      solde commercial déficitaire|négatif; balance déficitaire; trou commercial; trou de la balance; trou du commerce; gouffre commercial;
      échanges|commerce|balance|solde ..8 dans le rouge; dans le rouge de ses|leurs échanges; en défaveur; solde|solda|soldés|soldé par un écart;
      solde ..8 déficitaire|négatif; balance commerciale ..8 négative|déficitaire
    `,
    trade_surplus: `
      excédent|excédents; excédent commercial; solde excédentaire; solde positif; solde reste|demeure|est|fut|était excédentaire|positif;
      surplus commercial; surplus; excédent de la balance commerciale; balance excédentaire; solde ..8 excédentaire|positif;
      balance commerciale ..6 excédentaire; positive de; boni; boni commercial; bonus commercial; balance|solde ..8 en faveur|faveur;
      échanges|commerce|balance|solde ..8 dans le vert; solde en faveur; solde au profit; balance commerciale ..8 positive|excédentaire
    `,
    balance: 'solde commercial|extérieur; solde de|des la? ..1 balance|échanges|commerce; solde des échanges; le|son|leur|ce|un|du|au solde',
    signedBalance: 'balance commerciale|extérieure; balance du commerce; balance des échanges',
    coverage_rate: `
      taux de couverture; couverture des importations par les exportations; taux de couverture du commerce extérieur;
      couvrent|couvraient|couvrir|couvriront|couvrirent|couvrant plus|désormais|encore? les|leurs|ses|nos importations|achats|imports;
      exportations|ventes ..4 couvre|couvrent|couvraient|couvrait|couvriront; exportations|ventes ..4 ont couvert;
      couvert plus|désormais|encore? les|leurs|ses|nos importations|achats|imports;
      importations|achats ne? sont|étaient|seront plus? couvertes|couverts
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
      s'est approvisionné|approvisionnée|fourni|fournie; se sont approvisionnés|approvisionnées|fournis|fournies; s'approvisionne|approvisionnent|approvisionnait|approvisionnaient;
      se fournit|fournissent|fournissait|fournissaient; a réceptionné; ont réceptionné; réceptionne|réceptionnent; a|ont fait l'acquisition; a acheté; ont acheté; achète; achètent;
      achetait|achetaient; acheté|achetés|achetées; acheter; achètera|achèteront; acquis; a acquis; ont acquis; acquiert|acquièrent; achetons;
      achetions; achèterons; avons|avions|avait|avaient|aura|auront acheté|acquis; acheta|achetèrent; acquérait|acquéraient; acquerra;
      se porte|portent|portera acquéreur
    `,
    exports: `
      a exporté; ont exporté; exporte; exportent; exporté|exportés|exportée|exportées; exportait; exportant; exportera; a vendu; ont vendu; vend;
      vendent; a livré; ont livré; livre; livrent; livré|livrés|livrées; a expédié; ont expédié; expédié|expédiés|expédiées; a fourni; ont fourni;
      fournit; fournissent; a écoulé; ont écoulé; écoulé; a placé; exporter; expédier; livrer; vendre; vendu|vendus|vendue|vendues; vendait|vendaient;
      vendra|vendront; livrera|livreront; exporteront; a placé|ont placé; fournir; écoule|écoulent|écoulait|écoulaient;
      expédie|expédient|expédiait|expédiaient; a|ont envoyé ..8 tonnes|marchandises|produits|millions|milliards; envoyées|envoyés vers|en|au|aux;
      produits|biens|volumes|tonnes|marchandises écoulés|écoulées; a|ont embarqué;
      embarque|embarquent|embarquait|embarquaient|embarqués|embarquée|embarquées; chargé|chargés|chargée|chargées pour|vers;
      chargé|chargés|chargée|chargées à destination; a|ont acheminé; achemine|acheminent|acheminait|acheminaient|acheminé|acheminés|acheminées;
      a|ont cédé à|au|aux; a|ont vu partir; part|partent|partait|partaient|parti|partie|partis|parties vers;
      est|sont parti|partie|partis|parties ..4 pour|vers|à|en|au|aux; part|partent|parti|partie|partis|parties à destination;
      part|partent|parti|partie|partis|parties en direction; a|ont|avaient ..1 pris ..5 le|la chemin|route|direction de|du|des|d';
      prend|prennent le|la chemin|route|direction de|du|des|d'; quitté|quittent le|les|ses pays|territoire|quais|port|ports|silos;
      ont quitté l'Union européenne; rapporté|rapportent|rapporte|rapportait|rapportaient|généré|génèrent ..12 à l'export|l'exportation|l'étranger;
      exportons; exportions; exporterons; vendons; vendions; vendrons; expédions; livrons; fournissons; écoulons;
      avons|aurons|avions exporté|vendu|livré|expédié|écoulé|fourni; avait|avaient|aura|auront exporté|vendu|livré|expédié|écoulé|fourni; exportèrent;
      vendit|vendirent; fournissait|fournissaient; livrait|livraient
    `,
    imports: `
      a importé; ont importé; importe; importent; importé|importés|importée|importées; importait; a reçu; ont reçu; s'approvisionne;
      s'approvisionnent; s'est approvisionné; s'est procuré; importer; importera; en provenance; a|ont fait venir;
      fait|font|faisait|faisaient|fera|feront venir; entré|entrée|entrés|entrées|arrivés|arrivées dans le pays;
      est|sont entré|entrée|entrés|entrées|arrivé|arrivés|arrivée|arrivées ..8 marchandises|produits|biens|tonnes|millions|milliards;
      a|ont été déchargé|déchargés|déchargée|déchargées|débarqué|débarqués|débarquée|débarquées; s'approvisionnait|approvisionnaient;
      se fournit|fournissent|fournissait; se sont fourni|approvisionnés|approvisionnées; a|ont puisé; importaient|importeront;
      reçoit|reçoivent ..8 marchandises|produits|biens|tonnes|millions|milliards; importons; importions; importerons;
      avons|avions|avait|avaient|aura|auront importé; nous approvisionnons; importeront; faisons venir; faisaient venir; s'est fournie|approvisionnée;
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
      client|clients|cliente|clientes; débouché|débouchés; acheteur|acheteurs|acheteuse|acheteuses; acquéreur|acquéreurs; preneur|preneurs;
      marché|marchés;
      marché|marchés de destination; destination|destinations;
      importateur|importateurs de ..3 marocain|français
    `,
    exporter: 'exportateur|exportateurs; pays exportateur',
    importer: 'importateur|importateurs',
  },
  firm: {
    firm: `
      entreprises|sociétés|firmes|producteurs|exportateurs|importateurs|industriels|agriculteurs|négociants|usines|fabricants|opérateurs|acteurs|maisons|groupes|PME
    `,
  },
};
