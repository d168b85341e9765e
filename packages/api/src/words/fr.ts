import type { Words } from './words.ts';

export const fr: Words = {
  view: {
    value: 'échanges de biens, par source', growth: 'variation sur un an', index: 'échanges de biens, en indice', balance: (area) => `solde commercial (${area})`,
    share: 'part dans les échanges de chaque côté', mirror: 'écart entre les chiffres des deux côtés',
  },
  indexUnit: (base) => (base === undefined ? 'indice, première année suffisamment élevée de chaque courbe = 100' : `indice, ${base} = 100`),
  growthUnit: 'en pour cent, sur un an', shareUnit: 'en pour cent du total des exportations ou des importations', mirrorUnit: 'en pour cent de la moyenne des deux côtés',
  claims: 'chiffre déclaré, avec son arrondi', events: 'événement, numéroté comme dans la chronologie', empty: 'Les sources chargées ici ne donnent aucun chiffre pour cette vue.',
  zeros: 'zéro dans la source', noLog: 'Une échelle logarithmique ne peut montrer de chiffres négatifs\u00a0: l’échelle est linéaire.', sources: 'Sources',
  tinyBaseLeftOut: (periods) => `Non tracé, faute d’une base suffisante : ${periods}`,
  tinyBase: 'sur une base inférieure à dix fois son pas d’arrondi', mirrorSides: 'exportateur et importateur',
  oneSide: (way, by) => `${way}\u00a0: seules des données ${by} sont chargées, l’écart ne peut donc être calculé.`,
  reconciledOnly: (way) => `${way}\u00a0: seules des données rapprochées des deux côtés sont chargées\u00a0; elles masquent l’écart.`,
  noSide: (way) => `${way}\u00a0: aucune donnée n’est chargée.`,
  bothSides: (way, period, exporter, importer, gap) => `${way}, ${period}\u00a0: ${exporter} selon l’exportateur, ${importer} selon l’importateur, soit un écart de ${gap} de leur moyenne.`,
  productsMissing: 'Aucune source ouverte chargée ici ne donne les échanges de cette paire par produit. Ce qui a été déclaré sur les produits figure ci-dessous.',
};
