/** One question to an API. It holds no key: what is here may be shown and kept. */
export interface ApiRequest {
  /** What is asked for, for people: `UN Comtrade A 2019 X,M 504 with 643 TOTAL`. */
  readonly about: string;
  readonly url: string;
  readonly accept: string;
  /** Answers of one series are pages of one whole. */
  readonly series?: string | undefined;
  /** The most rows the API sends in one answer, where it cuts longer ones. */
  readonly rowLimit?: number | undefined;
  /** Statuses by which the API says that it has nothing for the question. */
  readonly nothing?: readonly number[] | undefined;
  /** What an answer means; asked before it is kept, and again where it is replayed. */
  readonly judge: (answer: Answer) => Promise<Judgement>;
}

/** An answer as it came, on disk. */
export interface Answer {
  readonly bytes: number;
  /** Its first and last 4 KiB. */
  readonly head: string;
  readonly tail: string;
  /** The whole as UTF-8; throws UnreadableBytes for other bytes, and beyond {@link LONGEST_TEXT}. */
  text(): Promise<string>;
}

export const LONGEST_TEXT = 2 ** 28;

export type Judgement =
  /** All that was asked for; `more` are the pages after it, `stated` the day the provider gives its figures, `remark` what a person should know. */
  | { readonly verdict: 'whole'; readonly more?: readonly ApiRequest[]; readonly stated?: string; readonly remark?: string }
  /** Cut by the API: its parts are asked for instead. */
  | { readonly verdict: 'divide'; readonly parts: readonly ApiRequest[] }
  /** Not an answer; `transient` where another try may help. */
  | { readonly verdict: 'refused'; readonly reason: string; readonly transient?: boolean };

/** All that is asked for one release. */
export interface Query {
  readonly provider: string;
  /** The question in words: the same words are the same query. */
  readonly words: Readonly<Record<string, string>>;
  readonly requests: readonly ApiRequest[];
}
