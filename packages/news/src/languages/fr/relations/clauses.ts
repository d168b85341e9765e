import type { ClauseTables } from '../../../grammar/relation-tables.ts';

export const clauses: ClauseTables = {
  compare: {
    base: `
      ce qu'elles|ils|elle|il étaient|était; par rapport à|au|aux; comparé|comparée|comparés|comparées à|au|aux;
      mis|mise|mises en regard de|du|des|d';
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
  cause: {
    cause: `
      en raison de|d'|du|des; à cause de|d'|du|des; grâce à|au|aux; par suite de|du|des; du fait de|du|des; sous l'effet de|du|des; sur fond de;
      compte tenu de|du|des
    `,
    despite: 'malgré; en dépit de|du|des',
  },
  circumstance: {
    measure: 'à|aux|en prix courants|constants|comparables; à taux de change courant|courants|constant|constants',
    paper: `
      différence entre ..5 exportations|importations|ventes|achats et ..5 exportations|importations|ventes|achats;
      sous|dans|grâce|depuis|selon ..6 accord|accords|traité|convention|pacte; en vertu ..5 accord|traité|convention;
      au titre ..5 accord|traité|convention; corrigé|corrigée|corrigés|corrigées|net|nette|nettes|hors de? l'? inflation; hors inflation;
      déduction faite de l'? inflation
    `,
  },
};
