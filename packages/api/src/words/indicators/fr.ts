import type { IndicatorWords } from './words.ts';

export const fr: IndicatorWords = {
  names: {
    growth: 'Variation sur un an', 'compound-growth': 'Croissance annuelle composée', 'trend-growth': 'Croissance annuelle tendancielle (moindres carrés)', share: 'Part du partenaire', 'trade-intensity': 'Intensité des échanges',
    balance: 'Solde', 'normalised-balance': 'Solde rapporté aux échanges, (X − M)/(X + M)', cover: 'Taux de couverture des importations', 'openness-wits': 'Ouverture, (X + M)/PIB', 'openness-unctad': 'Ouverture, moyenne de X et M sur le PIB',
    hhi: 'Concentration (Herfindahl-Hirschman)', 'hhi-normalised': 'Concentration ramenée à 0 pour des parts égales', 'hhi-unctad': 'Indice de concentration de la CNUCED', diversification: 'Diversification par rapport au monde (CNUCED)',
    complementarity: 'Complémentarité avec les importations du partenaire', 'grubel-lloyd': 'Commerce intra-branche (Grubel-Lloyd)', 'grubel-lloyd-adjusted': 'Commerce intra-branche, corrigé du déséquilibre',
    'extensive-margin': 'Marge extensive (Hummels-Klenow)', 'intensive-margin': 'Marge intensive (Hummels-Klenow)', eci: 'Complexité économique (ECI)', contribution: 'Contribution à la croissance par chapitre',
    rca: 'Avantage comparatif révélé (Balassa)', lafay: 'Indice de Lafay', pci: 'Complexité du produit (PCI)',
  },
  flows: { exports: 'exportations', imports: 'importations', both: 'les deux sens' },
  reasons: {
    missing: 'pas de chiffre', confidential: 'confidentiel', 'not-released': 'non publié', suspended: 'publication suspendue', 'base-missing': 'pas de chiffre de comparaison', 'base-zero': 'la base est nulle', 'base-negative': 'la base est négative',
    'sign-change': 'le signe change', 'no-total': 'aucun total n’est chargé', 'total-zero': 'le total est nul', 'part-negative': 'une partie est négative', 'one-side-missing': 'un des côtés manque', 'different-unit': 'les unités diffèrent', 'different-span': 'les périodes ne sont pas des années entières',
    'not-positive': 'une valeur est nulle ou négative', 'too-short': 'trop peu d’années', 'too-few-lines': 'moins de lignes que de produits', 'single-line': 'une seule ligne n’est ni répartie ni concentrée', constant: 'les pays ne diffèrent pas', 'not-unique': 'le résultat n’est pas unique',
    'gdp-not-loaded': 'aucun produit intérieur brut n’est chargé', 'goods-not-loaded': 'aucun chiffre par produit n’est chargé', 'part-of-goods': 'la livraison ne contient que certains chapitres', 'part-of-world': 'la livraison contient trop peu d’exportateurs pour valoir le monde', 'mixed-editions': 'la livraison mêle plusieurs éditions de la nomenclature',
  },
  otherReason: (code) => `incalculable (${code})`,
  convention: {
    lines: (lines, level) => `${lines} ${level}`, active: (active, lines, level) => `échanges dans ${active} des ${lines} ${level}`, level: (edition, digits) => `${digits === 'headings' ? 'positions' : 'sous-positions'} du ${edition}`,
    exporters: (count) => `monde de ${count} exportateurs`, worldWith: 'le pays compris', years: (count) => (count === '1' ? 'sur un an' : `sur ${count} ans`), points: (count) => `${count} années chiffrées`, sample: 'écart type d’échantillon',
    mixed: (exports, imports) => `exportations ${exports}, importations ${imports}`, gdp: (release) => `PIB de ${release}`,
  },
  deviations: (number) => `${number} écarts types`,
};
