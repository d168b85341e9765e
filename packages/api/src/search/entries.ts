import { foldName, inLocale, LOCALES, namesOf, type Locale } from '@mizan/model';
import { addressOf } from '../addresses.ts';
import type { Catalogue } from '../catalogue.ts';
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

function entry(kind: SearchKind, id: string, label: string, names: readonly string[], detail?: string, weight = WEIGHTS[kind]): Entry {
  const unique = [...new Set([label, id, ...names])];
  return { hit: { kind, id, label, ...(detail === undefined ? {} : { detail }), href: addressOf(kind, id) }, names: unique.map((name) => ({ name, folded: foldName(name) })), weight };
}

/** Everything that can be found, labelled in `locale` and named in every language. */
export function entriesOf(catalogue: Catalogue, locale: Locale, claimSentence: (id: string) => string): Entry[] {
  return [...areaEntries(catalogue, locale), ...productEntries(catalogue, locale), ...personEntries(catalogue, locale), ...eventEntries(catalogue, locale), ...claimEntries(catalogue, claimSentence), ...sourceEntries(catalogue)];
}

/** Countries with figures come before those without. */
function areaEntries({ areas, pairs }: Catalogue, locale: Locale): Entry[] {
  const traded = new Set(pairs.flatMap(({ a, b }) => [a, b]));
  return [...areas.values()].map((area) => entry('area', area.code, area.names[locale], namesOf(area), area.code, WEIGHTS.area + (traded.has(area.code) ? 0.5 : 0)));
}

const productEntries = ({ codes }: Catalogue, locale: Locale): Entry[] =>
  codes.filter(({ list }) => list === 'hs-chapters' || list === 'hs-headings').map((product) => entry('product', product.code, product.labels[locale], LOCALES.map((l) => product.labels[l]), `HS ${product.code}`));

const personEntries = ({ people, labels }: Catalogue, locale: Locale): Entry[] =>
  [...people.values()].map((person) =>
    entry('person', person.id, inLocale(person.name, locale), [...Object.values(person.name), ...person.spellings.map(({ surface }) => surface)], person.offices.map((office) => labels.label('offices', office, locale)).join(', ') || undefined));

const eventEntries = ({ events }: Catalogue, locale: Locale): Entry[] =>
  [...events.values()].map((event) => entry('event', event.id, inLocale(event.title, locale), Object.values(event.title), event.date));

const claimEntries = ({ claims }: Catalogue, sentence: (id: string) => string): Entry[] =>
  [...claims.values()].map((claim) => entry('claim', claim.id, sentence(claim.id), claim.value === undefined ? [] : [claim.value], claim.period));

const sourceEntries = ({ sources }: Catalogue): Entry[] =>
  [...sources.values()].map((source) => entry('source', source.id, source.title === undefined ? source.publisher : `${source.publisher}: ${source.title}`, [source.publisher, ...(source.author ? [source.author] : [])], source.published));
