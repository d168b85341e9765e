import type { Scan } from '../grammar/scan.ts';
import type { RegionKind } from '../proposal.ts';
import type { Place } from '../text/offsets.ts';
import type { Discourse, Pair, Speaker } from './discourse.ts';
import type { Head, Kind, Metric, PlaceMention } from './frame.ts';
import type { Movement } from './movement.ts';
import type { Quantity } from './quantity.ts';
import type { SentenceTimes } from './sentence-times.ts';
import type { PeriodReading } from './times-of-claims.ts';

/** A sentence ready to be read. */
export interface SentenceInput {
  readonly scan: Scan;
  readonly text: string;
  readonly region: RegionKind;
  readonly paragraph: number;
  readonly speaker?: Speaker | undefined;
  /** Tokens of the speaker's name and office, which name no side of a flow. */
  readonly masked: (at: number) => boolean;
}

/** A head that is a flow of trade. */
export type TradeHead = Head & { metric: Metric };
export const isTrade = (head: Head | undefined): head is TradeHead => head !== undefined && head.metric !== 'none';

/** A sentence with what was found in it, while its figures are made into claims one after another. */
export interface Work extends SentenceInput {
  readonly context: Discourse;
  readonly quantities: readonly Quantity[];
  readonly heads: readonly Head[];
  readonly places: readonly PlaceMention[];
  readonly times: SentenceTimes;
  readonly both: boolean;
  /** The head that the sentence before left. */
  spoken?: Head | undefined;
  /** The pair of a sentence that opens on a partner: "As for Spain, …". */
  opening?: Pair | undefined;
  /** Whether shares or ranks were told before in the sentence, so that more of them may follow. */
  listing?: boolean | undefined;
  /** The kind of the last figure proposed. */
  kind?: Kind | undefined;
  /** The last amount proposed with its period, which the same amount in another currency shares. */
  dated?: { readonly quantity: Quantity; readonly period: PeriodReading } | undefined;
  /** The movement told last in the sentence, which a flow without a verb may share. */
  moved?: Movement | undefined;
  /** The last figure's movement, which the next may share: "slipped 6.5 %, 3.3 % and 1.8 %". */
  last?: { readonly movement: Movement; readonly next: number } | undefined;
}

/** The place in the text of the tokens from `first` up to, without, `next`. */
export const textAt = (scan: Scan, first: number, next: number): Place => ({ start: scan.tokens[first]!.start, end: scan.tokens[next - 1]!.end });
