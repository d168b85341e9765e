import type { ClaimCheck } from '@mizan/analytics';
import { inLocale, type Source } from '@mizan/model';
import { sourceAddress } from '../addresses.ts';
import type { SourceDetail, SourceView } from '../view/source-view.ts';
import { claimView, latestStatedFirst } from './claims.ts';
import { conflictView } from './conflicts.ts';
import { eventView, newestFirst } from './events.ts';
import { given, made } from '../given.ts';
import { coded, codedArea, codedLanguage, dateView } from './labelled.ts';
import type { Reader } from './reader.ts';
import { referenceTo } from './references.ts';

/** A source with its licence in words and the releases of it that are loaded. */
export function sourceView(reader: Reader, source: Source): SourceView {
  const { catalogue, locale } = reader;
  const { id, type, publisher, author, title, address, addressNote, licenceNote, redistribution, citation, note } = source;
  const url = catalogue.codes.find((code) => code.list === 'licences' && code.code === source.licence)?.extra['url'];
  return {
    id, href: sourceAddress(id), type, publisher, redistribution, language: codedLanguage(reader, source.language),
    licence: { ...coded(reader, 'licences', source.licence), ...(url ? { url } : {}) },
    vintages: catalogue.vintages.filter((vintage) => vintage.source === id),
    ...given({
      author, title, address, addressNote, licenceNote, citation, note,
      published: made(source.published, (date) => dateView(reader, date)), retrieved: made(source.retrieved, (date) => dateView(reader, date)),
      frequency: made(source.frequency, (code) => coded(reader, 'frequencies', code)), release: made(source.release, (text) => inLocale(text, locale)),
    }),
  };
}

/** A source with its coverage and every claim, event and conflict that rests on it. */
export function sourceDetail(reader: Reader, source: Source, checks: ReadonlyMap<string, ClaimCheck>): SourceDetail {
  const { catalogue } = reader;
  const cites = (printings: readonly { readonly source: string }[]) => printings.some((printing) => printing.source === source.id);
  const claims = latestStatedFirst([...catalogue.claims.values()].filter(({ publications }) => cites(publications)));
  const events = newestFirst([...catalogue.events.values()].filter(({ sources }) => cites(sources)));
  const resting = new Set([source.id, ...claims.map(({ id }) => id), ...events.map(({ id }) => id)]);
  return {
    source: sourceView(reader, source), coverage: coverageOf(reader, source), claims: claims.map((claim) => claimView(reader, claim, checks.get(claim.id)!)),
    events: events.map((event) => eventView(reader, event)),
    conflicts: catalogue.conflicts.filter(({ members }) => members.some((member) => resting.has(member))).map((conflict) => conflictView(reader, conflict)),
  };
}

const coverageOf = (reader: Reader, { coverage = [] }: Source): SourceDetail['coverage'] =>
  coverage.map(({ reporter, partner, from, to, state, note, source }) => ({
    state, note: inLocale(note, reader.locale),
    ...given({ from, to, reporter: made(reporter, (code) => codedArea(reader, code)), partner: made(partner, (code) => codedArea(reader, code)), source: made(source, (id) => referenceTo(reader, id)) }),
  }));
