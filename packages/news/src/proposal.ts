import type { Bound, Reading } from '@mizan/model';
import type { LanguageCode } from './grammar/language.ts';
import type { Kind, Metric } from './engine/frame.ts';
import type { Place } from './text/offsets.ts';

export type { Kind, Metric } from './engine/frame.ts';

/** A value of a proposal with the words it was read from, where any were. */
export interface Field<T> {
  readonly value: T;
  readonly place?: Place;
  /** Not in the claim's own words: carried from another sentence, or a default. */
  readonly carried?: true;
}

/** An area with how the text worded it and how that was read. */
export interface AreaField extends Field<string> {
  readonly surface?: string;
  readonly reading?: Reading;
}

export type ProposalStatus = 'forecast' | 'target' | 'estimate' | 'preliminary' | 'unconfirmed';

/** A figure the text states, for a person to accept, edit or reject. */
export interface ClaimProposal extends Place {
  readonly metric: Field<Metric>;
  readonly kind: Kind;
  readonly value: number;
  readonly valueMax?: number;
  readonly decimals: number;
  readonly unit: string;
  readonly bound?: Bound;
  readonly hedge?: Field<string>;
  readonly reporter: AreaField;
  readonly partner: AreaField;
  readonly period: Field<string | null>;
  readonly basePeriod: Field<string | null>;
  readonly commodity?: Field<{ readonly codes: readonly string[]; readonly words: string }>;
  readonly status?: Field<ProposalStatus>;
  readonly speaker?: Field<string> & { readonly id?: string };
  readonly text: string;
  readonly sentence: Place;
  readonly region: RegionKind;
  readonly language: LanguageCode;
  /** Names of the rules that made it. */
  readonly rules: readonly string[];
  /** Further places where the text says the same. */
  readonly also: readonly Place[];
}

export type ProposedEventType = 'meeting' | 'memorandum_signed' | 'commission_session' | 'visit' | 'call' | 'statement' | 'contract' | 'agreement' | 'other';

export interface ParticipantProposal extends Place {
  readonly name: string;
  /** Record id of the person or body, where the caller's people hold one. */
  readonly id?: string;
  readonly kind: 'person' | 'organisation' | 'state';
  readonly country?: string;
}

/** Something the text says happened or is planned. */
export interface EventProposal extends Place {
  readonly type: ProposedEventType;
  /** EDTF, with the phrase and how it was read; null where the text alone does not tell. */
  readonly date: Field<string | null> & { readonly surface?: string; readonly derivation?: string };
  readonly place: AreaField | null;
  readonly participants: readonly ParticipantProposal[];
  readonly status?: 'planned' | 'postponed';
  readonly ordinal?: number;
  /** The body's name as the text gives it, for a session of one. */
  readonly name?: string;
  readonly topics: readonly string[];
  readonly text: string;
  readonly sentence: Place;
  readonly region: RegionKind;
  readonly language: LanguageCode;
  readonly rules: readonly string[];
  readonly also: readonly Place[];
}

export type RegionKind = 'headline' | 'byline' | 'dateline' | 'body' | 'teaser' | 'caption' | 'furniture' | 'widget';

/** A part of the text and what it is. */
export interface Region extends Place {
  readonly kind: RegionKind;
  readonly language?: LanguageCode;
}

export type NoticeCode = 'empty' | 'binary' | 'too-long' | 'unknown-language' | 'direction-controls' | 'zero-width' | 'no-date' | 'date-conflict';

/** Something the reader of the proposals should know about the text. */
export interface Notice extends Partial<Place> {
  readonly code: NoticeCode;
  readonly message: string;
}

/** What was read in a text. Nothing in it is data until a person accepts it. */
export interface ArticleReading {
  readonly language: LanguageCode | null;
  readonly published: string | null;
  readonly regions: readonly Region[];
  readonly claims: readonly ClaimProposal[];
  readonly events: readonly EventProposal[];
  readonly notices: readonly Notice[];
}
