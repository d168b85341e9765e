import { foldName, inLocale, LOCALES, namesOf, type Claim, type Locale, type LocalizedText } from '@mizan/model';
import { addressOf } from '../addresses.ts';
import type { Catalogue } from '../catalogue.ts';
import { sourceLabel } from '../compose/source-label.ts';
import { given } from '../given.ts';
import type { SearchHit, SearchKind } from '../view/search-view.ts';

/** A thing that can be found, under every name it answers to. */
export interface Entry {
  readonly hit: SearchHit;
  /** Names as written, each beside its folded form. */
  readonly names: readonly { readonly name: string; readonly folded: string }[];
  /** Which of two equally good matches comes first. */
  readonly weight: number;
}

/** What an entry of each kind weighs beside the others. */
const WEIGHTS: Readonly<Record<SearchKind, number>> = { pair: 8, area: 7, product: 5, person: 4, event: 3, claim: 2, source: 1 };
/** Countries with figures come before those without. */
const HAS_FIGURES = 0.5;
/** People are looked up by surname, the last word of a name: it counts as much as the first word of a title. */
const BY_SURNAME = 24;

interface Described {
  readonly kind: SearchKind;
  readonly id: string;
  readonly label: string;
  readonly names: readonly string[];
  readonly detail?: string | undefined;
  readonly bonus?: number;
}

function entry({ kind, id, label, names, detail, bonus = 0 }: Described): Entry {
  const unique = [...new Set([label, id, ...names])];
  return { hit: { kind, id, label, href: addressOf(kind, id), ...given({ detail }) }, names: unique.map((name) => ({ name, folded: foldName(name) })), weight: WEIGHTS[kind] + bonus };
}

const inAllLanguages = (text: LocalizedText): string[] => LOCALES.flatMap((locale) => text[locale] ?? []);

/** Everything that can be found, labelled in `locale` and named in every language. */
export const entriesOf = (catalogue: Catalogue, locale: Locale, claimSentence: (claim: Claim) => string): Entry[] => [
  ...areaEntries(catalogue, locale), ...productEntries(catalogue, locale), ...personEntries(catalogue, locale),
  ...eventEntries(catalogue, locale), ...claimEntries(catalogue, claimSentence), ...sourceEntries(catalogue),
];

function areaEntries({ areas, pairs }: Catalogue, locale: Locale): Entry[] {
  const traded = new Set(pairs.flatMap(({ a, b }) => [a, b]));
  return [...areas.values()].map((area) =>
    entry({ kind: 'area', id: area.code, label: area.names[locale], names: namesOf(area), detail: area.code, bonus: traded.has(area.code) ? HAS_FIGURES : 0 }));
}

const productEntries = ({ codes }: Catalogue, locale: Locale): Entry[] =>
  codes
    .filter(({ list }) => list === 'hs-chapters' || list === 'hs-headings')
    .map(({ code, labels }) => entry({ kind: 'product', id: code, label: labels[locale], names: LOCALES.map((l) => labels[l]), detail: `HS ${code}` }));

const personEntries = ({ people, labels }: Catalogue, locale: Locale): Entry[] =>
  [...people.values()].map(({ id, type, name, spellings, offices }) =>
    entry({
      kind: 'person', id, label: inLocale(name, locale), names: [...inAllLanguages(name), ...spellings.map(({ surface }) => surface)],
      detail: offices.map((office) => labels.label('offices', office, locale)).join(', ') || undefined, bonus: type === 'person' ? BY_SURNAME : 0,
    }));

const eventEntries = ({ events }: Catalogue, locale: Locale): Entry[] =>
  [...events.values()].map(({ id, title, date }) => entry({ kind: 'event', id, label: inLocale(title, locale), names: inAllLanguages(title), detail: date }));

const claimEntries = ({ claims }: Catalogue, sentence: (claim: Claim) => string): Entry[] =>
  [...claims.values()].map((claim) => entry({ kind: 'claim', id: claim.id, label: sentence(claim), names: claim.value === undefined ? [] : [claim.value], detail: claim.period }));

const sourceEntries = ({ sources }: Catalogue): Entry[] =>
  [...sources.values()].map((source) => entry({ kind: 'source', id: source.id, label: sourceLabel(source), names: [source.publisher, ...(source.author ? [source.author] : [])], detail: source.published }));
