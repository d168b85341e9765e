import { fullDate, monthOfYear, monthRange, dayRange } from '../calendar.ts';
import type { PeriodShape } from '../period-shape.ts';
import type { CalendarWords, ClaimWords, NumberWords, Subject, Words } from './words.ts';

const numbers: NumberWords = {
  tag: 'fr', percent: '\u202f%',
  scales: [{ exponent: 6, forms: { one: 'million', other: 'millions' } }, { exponent: 9, forms: { one: 'milliard', other: 'milliards' } }],
  amount: (number, currency) => `${number}\u00a0${currency}`,
  units: {
    pp: { one: 'point de pourcentage', other: 'points de pourcentage' }, times: { other: 'fois' },
    t: { one: 'tonne', other: 'tonnes' }, bbl: { one: 'baril', other: 'barils' },
    m: { other: 'm' }, m2: { other: 'm²' }, m3: { other: 'm³' }, l: { one: 'litre', other: 'litres' }, 'l-alc': { one: 'litre d’alcool pur', other: 'litres d’alcool pur' }, items: { one: 'pièce', other: 'pièces' }, pairs: { one: 'paire', other: 'paires' },
    dozens: { one: 'douzaine', other: 'douzaines' }, packages: { one: 'paquet', other: 'paquets' }, carats: { one: 'carat', other: 'carats' }, head: { one: 'tête', other: 'têtes' }, kWh: { other: 'kWh' }, TJ: { other: 'TJ' },
    persons: { one: 'personne', other: 'personnes' }, 'lcu-per-usd': { one: 'unité de monnaie locale par dollar', other: 'unités de monnaie locale par dollar' },
  },
  afterScale: ' de ',
  ordinal: (n) => (n === '1' ? '1er' : `${n}e`),
  hedges: { gt: (n) => `plus de ${n}`, lt: (n) => `moins de ${n}`, approx: (n) => `environ ${n}`, approx_below: (n) => `près de ${n}`, approx_above: (n) => `un peu plus de ${n}` },
  beyondRank: { gt: (n) => `au-delà du ${n}ᵉ rang`, lt: (n) => `avant le ${n}ᵉ rang` },
  between: (low, high) => `entre ${low} et ${high}`,
  interval: { join: (low, high) => `de ${low} à ${high}`, lowOpen: (n) => `plus de ${n}`, highOpen: (n) => `moins de ${n}` },
  per: { day: 'par jour', month: 'par mois', year: 'par an' },
};

const calendar: CalendarWords = {
  months: ['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'],
  monthsShort: ['janv.', 'févr.', 'mars', 'avr.', 'mai', 'juin', 'juil.', 'août', 'sept.', 'oct.', 'nov.', 'déc.'],
  year: String,
  dayMonth: (day, month) => `${day} ${month}`,
  dayNumber: (day) => (day === 1 ? '1er' : String(day)),
  withYear: (text, year) => `${text} ${year}`,
  half: { long: (n, year) => `${['premier', 'second'][n - 1]} semestre ${year}`, short: (n, year) => `S${n} ${year}` },
  quarter: { long: (n, year) => `${['premier', 'deuxième', 'troisième', 'quatrième'][n - 1]} trimestre ${year}`, short: (n, year) => `T${n} ${year}` },
  week: (n, year) => `semaine ${n} de ${year}`,
  range: (from, to, tight) => (tight ? `${from}-${to}` : `${from} – ${to}`),
  years: (from, to) => `${from}-${to}`,
  about: (date, day) => `vers ${day ? 'le ' : ''}${date}`,
  approximate: (date) => `${date} (date approximative)`,
  uncertain: (date) => `${date} (date incertaine)`,
  since: (date, day) => `depuis ${day ? 'le ' : ''}${date}`,
  until: (date, day) => `${day ? 'jusqu’au' : 'jusqu’en'} ${date}`,
  decade: (first) => `années ${first}`,
  season: (n, year) => (n === 3 ? `hiver ${year}-${year + 1}` : `${['printemps', 'été', 'automne'][n]} ${year}`),
  unknown: 'date inconnue',
};

/** "de" or "d’" before a month. */
const from = (month: string): string => (/^[ao]/.test(month) ? `d’${month}` : `de ${month}`);
const fromTo: CalendarWords = { ...calendar, range: (a, b) => `${a} au ${b}` };

/** "de janvier à août 2025", "du 1er janvier au 23 novembre 2025". */
const stretch = (period: Extract<PeriodShape, { kind: 'years' | 'months' | 'days' }>): string => {
  switch (period.kind) {
    case 'years': return `de ${period.from} à ${period.to}`;
    case 'months': return from(monthRange({ ...calendar, range: (a, b) => `${a} à ${b}` }, period.from, period.to));
    case 'days': return `du ${dayRange(fromTo, period.from, period.to)}`;
  }
};

/** "janvier-août 2025" needs no "de … à …". */
const isOneYear = (period: PeriodShape): period is Extract<PeriodShape, { kind: 'months' }> => period.kind === 'months' && period.from.year === period.to.year;

function within(period: PeriodShape): string {
  switch (period.kind) {
    case 'year': return `en ${period.year}`;
    case 'half': return `au ${calendar.half.long(period.n, period.year)}`;
    case 'quarter': return `au ${calendar.quarter.long(period.n, period.year)}`;
    case 'week': return `la ${calendar.week(period.n, period.year)}`;
    case 'month': return `en ${monthOfYear(calendar, period)}`;
    case 'day': return `le ${fullDate(calendar, period.day)}`;
    default: return `sur la période ${isOneYear(period) ? monthRange(calendar, period.from, period.to) : stretch(period)}`;
  }
}

function against(period: PeriodShape): string {
  switch (period.kind) {
    case 'year': return `par rapport à ${period.year}`;
    case 'half': case 'quarter': return `par rapport ${within(period)}`;
    case 'week': return `par rapport à ${within(period)}`;
    case 'month': return `par rapport à ${monthOfYear(calendar, period)}`;
    case 'day': return `par rapport au ${fullDate(calendar, period.day)}`;
    default: return `par rapport à ${isOneYear(period) ? monthRange(calendar, period.from, period.to) : `la période ${stretch(period)}`}`;
  }
}

/** Country names take articles that their labels do not tell; arrows and brackets keep the names as they are. */
const FLOWS: Readonly<Record<Subject['noun'], (s: Subject) => string>> = {
  turnover: (s) => `Échanges ${s.reporter} – ${s.partner}`,
  exports: (s) => `Exportations ${s.reporter} → ${s.partner}`,
  imports: (s) => `Importations ${s.reporter} ← ${s.partner}`,
  balance: (s) => `${s.reporter}, solde commercial (partenaire : ${s.partner})`,
  'contract-value': (s) => `Montant du contrat, ${s.reporter} – ${s.partner}`,
  investment: (s) => `Investissement, ${s.reporter} – ${s.partner}`,
};
const PARTNERS: Readonly<Record<Subject['noun'], string>> = {
  turnover: 'partenaires commerciaux', exports: 'clients', imports: 'fournisseurs', balance: 'partenaires commerciaux', 'contract-value': 'partenaires du contrat', investment: 'partenaires d’investissement',
};
const TOTALS: Readonly<Record<Subject['noun'], string>> = {
  turnover: 'échanges', exports: 'exportations', imports: 'importations', balance: 'solde commercial', 'contract-value': 'contrats', investment: 'investissements',
};
const goods = (s: Subject) => (s.goods === undefined ? '' : `, ${s.goods}`);
const among = (s: Subject) => (s.among === undefined ? '' : ` (${s.among})`);

const claim: ClaimWords = {
  scope: { city: 'ville', part: 'ville ou région' },
  goodsOfCodes: (codes) => `produits SH ${codes}`,
  goods: { '25-27': 'produits minéraux', '01-24': 'produits agricoles et alimentaires', 'industrial goods': 'produits industriels', 'non-commodity goods': 'produits hors matières premières', 'non-oil goods': 'produits hors pétrole' },
  within,
  against,
  flow: (s) => FLOWS[s.noun](s) + goods(s),
  partners: (s) => `${s.reporter}, ${PARTNERS[s.noun]}${among(s)}${goods(s)}`,
  share: (s) => `${s.reporter}, ${TOTALS[s.noun]}${among(s)}${goods(s)}, part du partenaire (${s.partner})`,
  up: (f) => `hausse ${ofFigure(f)}`,
  down: (f) => `baisse ${ofFigure(f)}`,
  changed: (f) => `variation ${ofFigure(f)}`,
  unchanged: 'stabilité',
  multiple: (f) => (f.bound === 'range' ? `multiplication par un facteur compris ${f.text}` : `multiplication par ${f.text}`),
  rank: (partner, n) => `${partner} au ${numbers.ordinal(String(n))} rang`,
  rankAbout: (partner, f) => `${partner}, rang ${f.bound === 'range' ? 'compris ' : ''}${f.text}`,
  part: (what, f) => `${what} ${f.text}`,
  named: (what) => `${what} (cités sans chiffre)`,
  status: { estimate: 'estimation', forecast: 'prévision', target: 'objectif', preliminary: 'chiffre provisoire' },
  byQuantity: ', en quantité',
  comma: ', ',
  colon: '\u00a0: ',
  nobody: 'auteur non nommé',
};

function ofFigure({ bound, text }: { bound?: string | undefined; text: string }): string {
  if (bound === 'range') return `comprise ${text}`;
  return bound === 'approx' ? `d’${text}` : bound === 'approx_above' ? `d’${text}` : `de ${text}`;
}

export const fr: Words = { numbers, calendar, claim };
