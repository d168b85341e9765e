import { phrase } from '../brief/runs.ts';
import { frenchName } from './names-fr.ts';
import { capital, namedPeriod } from './period-name.ts';
import { plural } from './plural.ts';
import type { BriefWords, Change } from './words.ts';

/** No-break spaces: a thin one before ; ! ?, a full one before the colon. */
const THIN = '\u202f';
const NB = '\u00a0';

function within(period: string): string {
  const { kind, name } = namedPeriod(period, 'fr');
  return kind === 'year' || kind === 'month' ? `en ${name}` : kind === 'other' ? `sur la période ${name}` : `au ${name}`;
}

function against(period: string): string {
  const { kind, name } = namedPeriod(period, 'fr');
  return kind === 'year' || kind === 'month' ? `à ${name}` : kind === 'other' ? `à la période ${name}` : `au ${name}`;
}

function changed({ way, size, base, baseLevel }: Change) {
  if (way === 'same') return phrase`, comme ${within(base)}`;
  return phrase`, soit ${size} de ${way === 'up' ? 'plus' : 'moins'} qu’${within(base)} (${baseLevel})`;
}

const number = (n: number): string => n.toLocaleString('fr');
const count = (n: number, one: string, other: string): string => `${number(n)}${NB}${plural('fr', n, { one, other })}`;
const CURRENCIES: Readonly<Record<string, string>> = { USD: 'dollars des États-Unis', EUR: 'euros', RUB: 'roubles russes', MAD: 'dirhams marocains' };
const FLOWS = { imports: 'importations', exports: 'exportations', turnover: 'échanges' } as const;

export const fr: BriefWords = {
  locale: 'fr',
  title: { pair: (a, b) => `${a.name} et ${b.name}${NB}: échanges de marchandises`, country: ({ name }) => `${name}${NB}: échanges de marchandises`, claim: 'Une déclaration sur les échanges, et sa vérification' },
  subtitle: 'Les chiffres par source, ce qui en a été dit et ce qui s’est passé',
  colon: `${NB}: `, comma: ', ', semicolon: `${THIN}; `,
  head: {
    period: 'Période couverte', made: 'Établie le', known: 'En l’état connu le', build: 'État de la base', release: 'Éditions', next: 'Ce que l’on sait des prochaines figure sous «\u00a0Sources\u00a0».',
    noFigures: 'aucun chiffre n’est chargé', unknown: 'inconnue', fromTo: (first, last) => `de ${first} à ${last}`,
  },
  section: {
    brief: 'En bref', trend: 'L’évolution', table: 'Les dix dernières années, par source', products: 'Ce qui s’échange', partners: 'Les partenaires', said: 'Ce qui a été dit', happened: 'Ce qui s’est passé',
    reading: 'Comment lire cette note', sources: 'Sources', missing: 'Ce qui manque, et où le trouver', cite: 'Comment citer', check: 'Vérifier ces chiffres plus tard',
    claim: 'La déclaration', comparisons: 'Ce à quoi elle a été comparée', printings: 'Où elle a paru', beside: 'Autres déclarations sur la même période',
  },
  within,
  headline: {
    turnover: ({ a, b, period, level }) => phrase`${capital(within(period))}, les échanges de marchandises entre ${frenchName(a).the} et ${frenchName(b).the} ont atteint ${level}`,
    imports: ({ area, partner, period, level }) => phrase`Les importations ${frenchName(area).of} en provenance ${frenchName(partner).from} ont atteint ${level} ${within(period)}`,
    exports: ({ area, partner, period, level }) => phrase`Les exportations ${frenchName(area).of} vers ${frenchName(partner).the} ont atteint ${level} ${within(period)}`,
    totalImports: ({ area, period, level }) => phrase`Les importations ${frenchName(area).of}, tous partenaires confondus, ont atteint ${level} ${within(period)}`,
    totalExports: ({ area, period, level }) => phrase`Les exportations ${frenchName(area).of}, tous partenaires confondus, ont atteint ${level} ${within(period)}`,
    changed,
    share: ({ share, area, of }) => phrase`, ce qui représente ${share} de toutes les ${FLOWS[of]} enregistrées ${frenchName(area).of}`,
    rank: ({ rank, among }) => phrase`, au ${rank} rang de ses ${among === 'suppliers' ? 'fournisseurs' : 'débouchés'}`,
    noRank: 'Seuls les principaux partenaires sont chargés ici\u00a0: le rang parmi tous ne peut donc pas être donné.',
    balance: ({ area, partner, period, level }) => phrase`Le solde commercial ${frenchName(area).of} avec ${frenchName(partner).the} s’établit à ${level} ${within(period)}`,
    largest: ({ of, period, partners }) => phrase`Les principaux ${of === 'imports' ? 'fournisseurs' : 'débouchés'} chargés ici, ${within(period)}${NB}: ${partners}`,
    said: ({ period, base, figures }) =>
      phrase`Variation des échanges déclarée ${within(period)}${base === undefined ? '' : ` par rapport ${against(base)}`}${NB}: ${figures.flatMap(({ figure, scope }, i) => phrase`${i === 0 ? '' : `${THIN}; `}${figure} (${scope})`)}`,
    relation: { bothTrue: 'Les portées diffèrent, les deux peuvent donc être vraies.', canHold: 'Ces déclarations peuvent toutes être vraies.', cannotHold: 'Ces déclarations ne peuvent pas toutes être vraies.' },
    unchecked: 'Aucun chiffre chargé ici ne permet de les vérifier.',
    none: (a, b) => `Aucun chiffre sur les échanges entre ${frenchName(a).the} et ${frenchName(b).the} n’est chargé ici.`,
    noneOf: (area) => `Aucun chiffre sur les échanges ${frenchName(area).of} n’est chargé ici.`,
    nothingSaid: 'Aucune déclaration sur l’évolution de ces échanges n’est conservée ici.',
  },
  chart: {
    title: 'Échanges de marchandises par source et par déclarant', claims: 'chiffre déclaré, avec son arrondi', events: 'événement, numéroté comme dans la chronologie', empty: 'Les sources chargées ici ne donnent aucun chiffre.',
    zeros: 'zéro dans la source',
    alternative: (lines, events) => `Graphique de ${count(lines, 'courbe', 'courbes')}${events === 0 ? '' : `, avec ${count(events, 'événement numéroté', 'événements numérotés')} sous l’axe du temps`}.`,
    last: (line, source, period, value) => `${line} (${source}), ${period}${NB}: ${value}.`,
  },
  table: {
    flow: 'Flux', counted: 'Déclarant et base de prix', millions: (currency) => `millions de ${CURRENCIES[currency] ?? currency}`, millionsShort: (currency) => `millions ${currency}`, bothWays: 'Les deux sens', balance: (area) => `Solde ${frenchName(area).of}`,
    noSeries: 'aucun chiffre ici', allPartners: 'tous partenaires', computed: 'calculé ici',
    method: { reporter: 'par le déclarant', 'importer-reported': 'par l’importateur', 'partner-reported': 'par le partenaire', reconciled: 'chiffres rapprochés' }, noValuation: 'base de prix non précisée',
    release: (vintage) => `édition ${vintage}`, partner: 'Partenaire', value: 'Valeur', share: 'Part', place: 'Rang',
    partnersCaption: (measure, area, period) => `${capital(FLOWS[measure])} ${frenchName(area).of} par partenaire, ${namedPeriod(period, 'fr').name}`,
    shareOf: (measure) => `en % de toutes les ${measure === 'turnover' ? 'valeurs enregistrées' : `${FLOWS[measure]} enregistrées`}`,
  },
  products: { none: 'Aucune source chargée ici ne donne ces échanges par produit.', stated: 'Ce qui a été déclaré de la composition de ces échanges (une déclaration n’est pas une observation)', nothing: 'Rien n’a été déclaré de leur composition.' },
  said: {
    columns: ['Déclaration', 'Chiffre', 'Par qui, et quand', 'Vérification'],
    some: (shown, all) => (shown === all ? `${count(all, 'déclaration', 'déclarations')}, la plus récente en tête` : `${number(shown)} des ${count(all, 'déclaration', 'déclarations')}, sur l’ensemble des marchandises et les plus récentes en tête (toutes figurent sur la page du sujet)`),
    none: 'Aucune déclaration n’est conservée ici.',
    altered: (outlets, of) => `Reprise avec des changements par ${count(outlets, 'titre', 'titres')} (${of.join(', ')}).`,
    conflict: (conflicts) => `Concernée par ${count(conflicts, 'désaccord consigné', 'désaccords consignés')}.`,
    statement: ({ metric, goods, reporter, partner, period, base }) => `${capital(metric)}${goods === undefined ? '' : ` (${goods})`}, ${reporter} – ${partner}, ${period}${base === undefined ? '' : ` par rapport à ${base}`}`,
  },
  happened: {
    columns: ['N°', 'Date', 'Ce qui s’est passé', 'Rapporté par'],
    some: (shown, all, onChart) => (shown === all ? `${count(all, 'événement', 'événements')}, le plus récent en tête` : `Les ${number(shown)} plus récents de ${count(all, 'événement', 'événements')}${onChart ? ', numérotés comme sur le graphique' : ''}`),
    none: 'Aucun événement n’est consigné ici.',
    conflict: (title, verdict) => `Les sources divergent${NB}: ${title} (${verdict}).`,
    after: (period) => `Un événement postérieur à ${period} ne peut expliquer des chiffres qui s’arrêtent là.`,
    together: 'Les événements sont placés en regard des chiffres parce qu’ils coïncident dans le temps\u202f; aucun effet n’est affirmé.',
    sources: (publishers, more) => publishers.join(', ') + (more === 0 ? '' : ` et ${count(more, 'autre', 'autres')}`),
  },
  reading: {
    valuation: 'Les exportations sont évaluées franco à bord (FOB), les importations coût, assurance et fret compris (CIF), sauf indication contraire de la source. Chaque ligne dit qui a compté et comment.',
    mirror: 'Les deux côtés d’un flux sont montrés lorsqu’ils sont chargés. Ils diffèrent par le fret, le calendrier et le pays d’origine\u202f; aucun n’est corrigé.',
    rounding: 'Les chiffres gardent la précision de leur source. Un chiffre déclaré vaut pour tous les nombres qui s’arrondissent à lui.',
    growth: 'Une variation compare les mêmes mois de deux années, dans la même source, la même édition et la même monnaie. Les montants sont à prix courants.',
    checks: 'La vérification d’une déclaration est calculée sur les chiffres chargés ici\u00a0: elle concorde, est proche, diverge, n’est pas comparable ou ne peut être vérifiée. Une déclaration répétée reste une seule déclaration.',
    shorthand: 'Abréviations des chiffres absents',
    meaning: {
      'no-record': 'rien dans cette source, ce qui n’est ni un zéro ni une lacune déclarée', 'not-reported': 'non communiqué à cette source', 'not-released': 'pas encore publié par cette source',
      suspended: 'publication suspendue', restricted: 'existe, mais la licence en interdit la rediffusion', confidential: 'confidentiel', 'not-stated': 'aucun nombre déclaré', 'not-computable': 'non calculable, un élément étant absent',
    },
    leftOut: (figures, source) => `${count(figures, 'chiffre', 'chiffres')} de ${source} ${plural('fr', figures, { one: 'est omis', other: 'sont omis' })}${NB}: ses conditions en interdisent la rediffusion.`,
    nothingLeftOut: 'Aucun chiffre chargé ici n’a dû être omis en raison de sa licence.',
  },
  missing: {
    states: { available: 'disponible', restricted: 'existe, sans droit de rediffusion', 'not-released': 'pas encore publié', suspended: 'publication suspendue', 'not-reported': 'non communiqué', 'no-record': 'non chargé ici' },
    lead: `Sources qui ont des chiffres sur ces échanges et n’en donnent pas ici${NB}:`, none: 'Aucune autre source n’est connue ici.',
  },
  sources: { columns: ['N°', 'Source', 'Licence', 'Récupérée le', 'Édition, et la prochaine'], datasets: 'Jeux de données, avec ce que l’on sait de leur prochaine édition', publications: 'Publications', noRelease: 'Aucune prochaine édition n’est annoncée.' },
  cite: { text: (title, year, made, version) => `Mizan (${year}). ${title}. Note établie le ${made} à partir de l’état ${version} de la base.` },
  verify: {
    how: (figures, canOpen) => `Ce fichier porte ${count(figures, 'chiffre avec son identifiant et son édition', 'chiffres avec leurs identifiants et leurs éditions')}. Pour savoir si chacun est inchangé, révisé ou retiré, ${canOpen ? 'ouvrez l’adresse ou ' : ''}lancez la commande avec ce fichier.`,
    page: 'Adresse', command: 'Commande', columns: ['Chiffre', 'Identifiant'], caption: 'Chiffres de la première page et leurs identifiants', qr: (address) => `Code QR de ${address}`,
  },
  claim: {
    columns: ['Comparée à', 'Chiffre', 'Édition', 'Résultat'], printings: ['Éditeur', 'Comment elle a paru'], altered: 'reprise avec des changements', faithful: 'telle qu’énoncée', interval: 'Ce que le chiffre peut recouvrir', none: 'Rien de ce qui est chargé ici n’a pu lui être comparé.',
  },
  furniture: {
    page: ['Page ', ' sur '], colon: `${NB}: `, table: 'Tableau', figure: 'Figure', cover: 'Couverture', contents: 'Sommaire', sheet: 'Feuille', notes: 'Notes', facts: 'Chiffres lisibles par machine',
    factColumns: ['Identifiant', 'Valeur', 'Unité', 'Période', 'Source', 'Édition'],
  },
};
