import type { Scan } from '../grammar/scan.ts';
import type { ClaimProposal } from '../proposal.ts';
import { isOfImporters } from './buyers.ts';
import type { Caption } from './caption.ts';
import type { Discourse } from './discourse.ts';
import { isGroup } from './flow.ts';
import { measureOf, type ListMeasure } from './list-measure.ts';
import { tradePlaces } from './mentions.ts';
import { clean } from './measures.ts';
import { spanOf } from './periods.ts';
import { propose } from './propose.ts';
import type { Quantity } from './quantity.ts';
import { workOf } from './sentence-work.ts';
import { isTrade, type SentenceInput, type Work } from './work.ts';

/** What a heading such as "Tunesiens wichtigste Lieferländer 2024 (in Mrd. Euro)" tells; undefined where it names no flow or no unit. */
export function captionOf(input: SentenceInput, context: Discourse): Caption | undefined {
  const work = workOf(input, context);
  const head = work.heads.find(isTrade);
  const measure = measureOf(input.scan);
  if (!head || !measure) return undefined;
  const own = work.places.find((place) => !isGroup(place.code))?.code;
  const mark = work.times.spans[0];
  const reporter = own ?? (context.main && !isGroup(context.main.reporter) ? context.main.reporter : undefined) ?? context.named.findLast((code) => !isGroup(code)) ?? 'WORLD';
  return { head: { ...head, metric: isOfImporters(head) ? 'exports' : head.metric, form: 'carried' }, measure, reporter, span: mark && spanOf(mark, context.clock) };
}

/** The claim of an item: a country and a number; none where the line names no country. */
export function listedClaim(input: SentenceInput, context: Discourse): ClaimProposal[] {
  const { caption } = context;
  const { scan } = input;
  const [place] = tradePlaces(scan, context, input);
  const quantity = caption && itemQuantity(scan, caption.measure);
  if (!caption || !place || !quantity || place.code === caption.reporter) return [];
  const before = { span: context.span, latest: context.latest };
  Object.assign(context, { span: caption.span ?? context.span, latest: caption.span ?? context.latest });
  const work: Work = { ...input, context, quantities: [quantity], heads: [], places: [place], times: { spans: [], bases: [] }, both: false };
  const { kind } = caption.measure;
  const claim = propose(work, { quantity, head: caption.head, pair: { reporter: caption.reporter, partner: place.code }, kind: { kind, value: quantity.value, rules: [`${scan.grammar.language.code}.list.caption`] }, places: [place], carried: true });
  Object.assign(context, before);
  return [claim];
}

/** The number that ends the line, in the unit of the heading. */
function itemQuantity(scan: Scan, { unit, unitKind, factor }: ListMeasure): Quantity | undefined {
  const at = scan.tokens.findLastIndex((_, i) => scan.numeralAt(i) !== undefined);
  const numeral = at < 0 ? undefined : scan.numeralAt(at);
  if (!numeral) return undefined;
  const place = { first: at, next: at + 1, outerFirst: at, outerNext: at + 1 };
  return { ...place, value: clean(numeral.value * factor), decimals: numeral.decimals - Math.round(Math.log10(factor)), kind: unitKind, unit, printed: true, rules: [`${scan.grammar.language.code}.number`] };
}
