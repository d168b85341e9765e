import { phrase } from '../brief/runs.ts';
import { capital, namedPeriod } from './period-name.ts';
import { plural } from './plural.ts';
import type { Area, BriefWords, Change } from './words.ts';

const WITH_ARTICLE = new Set(['AE', 'BS', 'CF', 'CG', 'CD', 'DO', 'FK', 'FO', 'GB', 'GM', 'KM', 'MH', 'MV', 'NL', 'PH', 'SB', 'SC', 'US', 'VA', 'WORLD']);
const the = ({ code, name }: Area): string => (WITH_ARTICLE.has(code) ? `the ${name}` : name);

function within(period: string): string {
  const { kind, name } = namedPeriod(period, 'en');
  return kind === 'year' || kind === 'month' ? `in ${name}` : kind === 'other' ? `in the period ${name}` : `in the ${name}`;
}

function changed({ way, size, base, baseLevel }: Change) {
  if (way === 'same') return phrase`, the same as ${within(base)}`;
  return phrase`, ${size} ${way === 'up' ? 'more' : 'less'} than ${within(base)} (${baseLevel})`;
}

const CURRENCIES: Readonly<Record<string, string>> = { USD: 'US dollars', EUR: 'euros', RUB: 'Russian roubles', MAD: 'Moroccan dirhams' };
const count = (n: number, one: string, other: string): string => `${n.toLocaleString('en')} ${plural('en', n, { one, other })}`;

export const en: BriefWords = {
  locale: 'en',
  title: { pair: (a, b) => `${a.name} and ${b.name}: trade in goods`, country: ({ name }) => `${name}: trade in goods`, claim: 'A statement about trade, and its check' },
  subtitle: 'Figures by source, what was said about them, and what happened',
  colon: ': ', comma: ', ', semicolon: '; ',
  head: { period: 'Period covered', made: 'Made on', known: 'As known on', build: 'Build of the database', release: 'Releases', next: 'What is known of the next releases stands under Sources.', noFigures: 'no figures are loaded', unknown: 'not known', fromTo: (first, last) => `${first} to ${last}` },
  section: {
    brief: 'In brief', trend: 'The trend', table: 'The last ten years, by source', products: 'What is traded', partners: 'Partners', said: 'What was said', happened: 'What happened',
    reading: 'How to read this', sources: 'Sources', missing: 'What is missing, and where it might be had', cite: 'How to cite', check: 'Checking these figures later',
    claim: 'The statement', comparisons: 'What it was compared with', printings: 'Where it was printed', beside: 'Other statements on the same period',
  },
  within,
  headline: {
    turnover: ({ a, b, period, level }) => phrase`${capital(within(period))}, goods trade between ${the(a)} and ${the(b)} came to ${level}`,
    imports: ({ area, partner, period, level }) => phrase`Imports into ${the(area)} from ${the(partner)} came to ${level} ${within(period)}`,
    exports: ({ area, partner, period, level }) => phrase`Exports from ${the(area)} to ${the(partner)} came to ${level} ${within(period)}`,
    totalImports: ({ area, period, level }) => phrase`Imports into ${the(area)} from all partners came to ${level} ${within(period)}`,
    totalExports: ({ area, period, level }) => phrase`Exports from ${the(area)} to all partners came to ${level} ${within(period)}`,
    changed,
    share: ({ share, area, of }) => phrase`, which is ${share} of all ${of} recorded for ${the(area)}`,
    rank: ({ rank, among }) => phrase`, in ${rank} place among its ${among === 'suppliers' ? 'suppliers' : 'export markets'}`,
    noRank: 'Only the largest partners are loaded here, so that the place among all of them cannot be told.',
    balance: ({ area, partner, period, level }) => phrase`The trade balance of ${the(area)} with ${the(partner)} was ${level} ${within(period)}`,
    largest: ({ of, period, partners }) => phrase`The largest ${of === 'imports' ? 'suppliers' : 'export markets'} loaded here ${within(period)} were ${partners}`,
    said: ({ period, base, figures }) =>
      phrase`Stated about the change in trade ${within(period)}${base === undefined ? '' : ` compared with ${within(base).replace(/^in /, '')}`}: ${figures.flatMap(({ figure, scope }, i) => phrase`${i === 0 ? '' : '; '}${figure} for ${scope}`)}`,
    relation: { bothTrue: 'The scopes differ, so both can be true.', canHold: 'These statements can all hold.', cannotHold: 'These statements cannot all hold.' },
    unchecked: 'No figures loaded here allow a check.',
    none: (a, b) => `No figures on trade between ${the(a)} and ${the(b)} are loaded here.`,
    noneOf: (area) => `No figures on the trade of ${the(area)} are loaded here.`,
    nothingSaid: 'No statement about a change in this trade is kept here.',
  },
  chart: {
    title: 'Trade in goods by source and side of the mirror', claims: 'stated figure, with its rounding', events: 'event, numbered as in the timeline', empty: 'The sources loaded here give no figures.',
    zeros: 'zero in the source',
    alternative: (lines, events) => `Line chart of ${count(lines, 'line', 'lines')}${events === 0 ? '' : `, with ${count(events, 'event', 'events')} numbered under the time axis`}.`,
    last: (line, source, period, value) => `${line} (${source}), ${period}: ${value}.`,
  },
  table: {
    flow: 'Flow', counted: 'Counted by, and price basis', millions: (currency) => `millions of ${CURRENCIES[currency] ?? currency}`, millionsShort: (currency) => `${currency} million`, bothWays: 'Both directions', balance: (area) => `Balance of ${the(area)}`,
    noSeries: 'no figures here', allPartners: 'all partners', computed: 'computed here',
    method: { reporter: 'as reported', 'importer-reported': 'by the importer', 'partner-reported': 'by the partner', reconciled: 'reconciled' }, noValuation: 'price basis not stated',
    release: (vintage) => `release ${vintage}`, partner: 'Partner', value: 'Value', share: 'Share', place: 'Place',
    partnersCaption: (measure, area, period) => `${capital(measure === 'turnover' ? 'trade' : measure)} of ${the(area)} by partner, ${namedPeriod(period, 'en').name}`,
    shareOf: (measure) => `per cent of all ${measure === 'turnover' ? 'trade' : measure} recorded`,
  },
  products: { none: 'No source loaded here gives this trade by product.', stated: 'What was stated about the composition of this trade; a statement is not an observation', nothing: 'Nothing was stated about its composition.' },
  said: {
    columns: ['Statement', 'Figure', 'Who, and when', 'Check'],
    some: (shown, all) => (shown === all ? `${count(all, 'statement', 'statements')}, the latest first` : `${shown} of ${count(all, 'statement', 'statements')}, on all goods and the latest first; all are on the page of this subject`),
    none: 'No statement is kept here.',
    altered: (outlets, of) => `Retold with changes by ${count(outlets, 'outlet', 'outlets')} (${of.join(', ')}).`,
    conflict: (conflicts) => `Part of ${count(conflicts, 'disagreement', 'disagreements')} on record.`,
    statement: ({ metric, goods, reporter, partner, period, base }) => `${capital(metric)}${goods === undefined ? '' : ` (${goods})`}, ${reporter} – ${partner}, ${period}${base === undefined ? '' : ` compared with ${base}`}`,
  },
  happened: {
    columns: ['No.', 'Date', 'What happened', 'Told by'],
    some: (shown, all, onChart) => (shown === all ? `${count(all, 'event', 'events')}, the latest first` : `The latest ${shown} of ${count(all, 'event', 'events')}${onChart ? ', numbered as on the chart' : ''}`),
    none: 'No event is recorded here.',
    conflict: (title, verdict) => `Sources disagree: ${title} (${verdict}).`,
    after: (period) => `Events after ${period} cannot explain figures that end there.`,
    together: 'Events stand beside the figures because they coincide in time; no effect is claimed.',
    sources: (publishers, more) => publishers.join(', ') + (more === 0 ? '' : ` and ${more} more`),
  },
  reading: {
    valuation: 'Exports are valued free on board (FOB), imports with cost, insurance and freight (CIF), unless a source says otherwise. Each line names who counted and how.',
    mirror: 'Both sides of a flow are shown where both are loaded. They differ by freight, timing and the country of origin; neither is corrected.',
    rounding: 'Figures keep the precision of their source. A stated figure stands for every number that rounds to it.',
    growth: 'A change compares the same months of two years in the same source, release and currency. Money is at current prices.',
    checks: 'The check of a statement is computed from the figures loaded here: it agrees, is close, differs, is not comparable, or cannot be verified. A repeated statement is one statement.',
    shorthand: 'Shorthand for figures that are not there',
    meaning: {
      'no-record': 'no record in this source, which is neither zero nor a stated gap', 'not-reported': 'not reported to this source', 'not-released': 'not yet released by this source',
      suspended: 'publication is suspended', restricted: 'exists, but the licence does not let it be passed on', confidential: 'confidential', 'not-stated': 'no number was stated', 'not-computable': 'cannot be computed, since a part of it is absent',
    },
    leftOut: (figures, source) => `${count(figures, 'figure', 'figures')} of ${source} ${plural('en', figures, { one: 'is', other: 'are' })} left out: its terms do not let ${plural('en', figures, { one: 'it', other: 'them' })} be passed on.`,
    nothingLeftOut: 'No figure loaded here had to be left out for its licence.',
  },
  missing: {
    states: { available: 'available', restricted: 'exists, but may not be passed on', 'not-released': 'not yet released', suspended: 'publication suspended', 'not-reported': 'not reported', 'no-record': 'not loaded here' },
    lead: 'Sources that have figures on this trade and give none here:', none: 'No further source is known here.',
  },
  sources: { columns: ['No.', 'Source', 'Licence', 'Retrieved', 'Release and next release'], datasets: 'Datasets, with what is known of their next release', publications: 'Publications', noRelease: 'No next release is announced.' },
  cite: { text: (title, year, made, version) => `Mizan (${year}). ${title}. Summary made on ${made} from build ${version} of the database.` },
  verify: {
    how: (figures, canOpen) => `This file carries ${count(figures, 'figure', 'figures')} with ${plural('en', figures, { one: 'its identifier and release', other: 'their identifiers and releases' })}. To learn whether each is unchanged, revised or withdrawn, ${canOpen ? 'open the address or ' : ''}run the command with this file.`,
    page: 'Address', command: 'Command', columns: ['Figure', 'Identifier'], caption: 'Figures of the first page and their identifiers', qr: (address) => `QR code of ${address}`,
  },
  claim: {
    columns: ['Compared with', 'Figure', 'Release', 'Outcome'], printings: ['Publisher', 'How it was printed'], altered: 'retold with changes', faithful: 'as stated', interval: 'What the figure can stand for', none: 'Nothing loaded here could be compared with it.',
  },
  furniture: {
    page: ['Page ', ' of '], colon: ': ', table: 'Table', figure: 'Figure', cover: 'Cover', contents: 'Contents', sheet: 'Sheet', notes: 'Notes', facts: 'Figures for machines',
    factColumns: ['Identifier', 'Value', 'Unit', 'Period', 'Source', 'Release'],
  },
};
