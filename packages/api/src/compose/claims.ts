import type { ClaimCheck } from '@mizan/analytics';
import { compareEventDates, eventDateOf, isCurrency, statedBySentence, type Claim } from '@mizan/model';
import { claimAddress } from '../addresses.ts';
import { given, made } from '../given.ts';
import type { ClaimView } from '../view/claim-view.ts';
import { besides, checkView } from './check-view.ts';
import { claimInterval, claimSentence, scopeBadge, valueLabel } from './claim-words.ts';
import { conflictReferences, personReference } from './references.ts';
import { coded, dateView, periodView } from './labelled.ts';
import { publicationView } from './printing.ts';
import type { Reader } from './reader.ts';

/** Newest statement first; those of one day by id. */
export const latestStatedFirst = (claims: readonly Claim[]): Claim[] =>
  [...claims].sort((x, y) => compareEventDates(eventDateOf(y.statedOn), eventDateOf(x.statedOn)) || (x.id < y.id ? -1 : 1));

/** A claim in words, with its check, its copies and what stands beside it. */
export function claimView(reader: Reader, claim: Claim, check: ClaimCheck): ClaimView {
  const { labels, locale } = reader;
  const printings = claim.publications.map((publication) => publicationView(reader, publication));
  const speakers = [claim.statedBy.person, claim.statedBy.organisation].filter((id) => id !== undefined);
  return {
    id: claim.id, href: claimAddress(claim.id), claim, metric: coded(reader, 'claim-metrics', claim.metric), kind: coded(reader, 'claim-kinds', claim.kind),
    status: coded(reader, 'claim-statuses', claim.status), rank: claim.rank, sentence: claimSentence(reader, claim),
    statedBySentence: statedBySentence(claim, labels, locale), statedBy: speakers.map((id) => personReference(reader, id)), statedOn: dateView(reader, claim.statedOn),
    valueLabel: valueLabel(reader, claim), interval: claimInterval(reader, claim), period: periodView(reader, claim.period), levelKnown: isLevelKnown(claim),
    scope: { reporter: scopeBadge(reader, claim.reporter), partner: scopeBadge(reader, claim.partner) }, check: checkView(reader, claim, check),
    publications: printings.filter(({ relation }) => relation.code !== 'copy-altered'),
    alteredCopies: printings.filter(({ relation }) => relation.code === 'copy-altered'),
    firstPublicationSeen: claim.firstPublicationSeen, beside: besides(reader, claim, check), conflicts: conflictReferences(reader, claim.id),
    ...given({ note: claim.note, basePeriod: made(claim.basePeriod, (period) => periodView(reader, period)), commodity: made(claim.commodity, (goods) => commodityView(reader, goods)) }),
  };
}

/** Whether an amount was stated, as the claim's own figure or beside it. */
const isLevelKnown = (claim: Claim): boolean =>
  [claim, ...(claim.also ?? [])].some(({ kind, unit }) => kind === 'level' && unit !== undefined && (isCurrency(unit) || claim.metric === 'volume'));

const HS_LISTS = ['hs-headings', 'hs-chapters'] as const;
const commodityView = (reader: Reader, { codes, words }: NonNullable<Claim['commodity']>): ClaimView['commodity'] => ({
  words, codes: codes.map((code) => HS_LISTS.map((list) => coded(reader, list, code)).find(({ label }) => label !== code) ?? { code, label: code }),
});
