export type Metric = 'turnover' | 'exports' | 'imports' | 'trade_deficit' | 'trade_surplus' | 'coverage_rate' | 'investment' | 'contract_value';
export type Kind = 'level' | 'growth' | 'growth_abs' | 'multiple' | 'share' | 'share_change' | 'rank' | 'rank_change' | 'volume';

/** What a part of a sentence speaks of: a flow of trade, or something that is none. */
export interface Head {
  readonly metric: Metric | 'none';
  /** Why it is no trade figure, for `none`: inflation, poll, tariff. */
  readonly why?: string;
  readonly form: 'noun' | 'verb' | 'partner' | 'carried';
  readonly share: boolean;
  /** A word such as "deliveries", which takes the direction of the flow before where no place gives one. */
  readonly weak?: boolean;
  /** A verb of buying, told from the seller's side where the text is about the seller. */
  readonly buys?: boolean;
  /** The flow the whole text is about, for an amount aimed at. */
  readonly aimed?: boolean;
  /** A balance told by the side it favours: its amount is no change. */
  readonly settled?: boolean;
  /** A verb that is one of trade only by what follows ("gaat … naar"), so that its subject must be. */
  readonly open?: boolean;
  readonly first: number;
  readonly next: number;
  readonly rules: readonly string[];
}

/** A place with the part it has in a flow. */
export type PlaceRole = 'to' | 'from' | 'with' | 'between' | 'of' | 'by' | 'own' | 'goods' | 'subject' | 'in' | 'among' | 'view' | 'than';

/** A place named in a sentence. */
export interface PlaceMention {
  readonly code: string;
  readonly form: 'name' | 'city' | 'group' | 'adjective' | 'epithet';
  readonly surface: string;
  readonly first: number;
  readonly next: number;
  readonly role: PlaceRole;
  readonly rule: string;
}
