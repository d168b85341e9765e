import type { Unit } from '@mizan/model';

/** Units of indicators besides those of figures: a ratio, a number between 0 and 1 or −1 and 1, percentage points that sum to 0, deviations from the mean. */
export type IndicatorUnit = Unit | 'ratio' | 'share' | 'points' | 'deviations';

/** What an indicator is made of: totals of trade, or trade by product. */
export type MadeOf = 'totals' | 'goods';

export interface Definition {
  /** Page of docs/methods that says how it is made. */
  readonly method: string;
  /** `money`: that of the figures. */
  readonly unit: IndicatorUnit | 'money';
  readonly madeOf: MadeOf;
  /** One number a product of one period, instead of one a period. */
  readonly byProduct?: true;
  /** Whether it is of a country with the whole world, of a pair, or of either. */
  readonly of: 'country' | 'pair' | 'either';
}

/** Every indicator that can be asked for, in the order it is answered in. */
export const INDICATORS = {
  growth: { method: 'growth', unit: 'percent', madeOf: 'totals', of: 'either' },
  'compound-growth': { method: 'growth', unit: 'percent', madeOf: 'totals', of: 'either' },
  'trend-growth': { method: 'growth', unit: 'percent', madeOf: 'totals', of: 'either' },
  share: { method: 'share', unit: 'percent', madeOf: 'totals', of: 'pair' },
  'trade-intensity': { method: 'intensity', unit: 'ratio', madeOf: 'totals', of: 'pair' },
  balance: { method: 'balance', unit: 'money', madeOf: 'totals', of: 'either' },
  'normalised-balance': { method: 'balance', unit: 'share', madeOf: 'totals', of: 'either' },
  cover: { method: 'balance', unit: 'percent', madeOf: 'totals', of: 'either' },
  'openness-wits': { method: 'openness', unit: 'percent', madeOf: 'totals', of: 'country' },
  'openness-unctad': { method: 'openness', unit: 'percent', madeOf: 'totals', of: 'country' },
  hhi: { method: 'concentration', unit: 'share', madeOf: 'goods', of: 'either' },
  'hhi-normalised': { method: 'concentration', unit: 'share', madeOf: 'goods', of: 'either' },
  'hhi-unctad': { method: 'concentration', unit: 'share', madeOf: 'goods', of: 'either' },
  diversification: { method: 'intensity', unit: 'share', madeOf: 'goods', of: 'country' },
  complementarity: { method: 'intensity', unit: 'points', madeOf: 'goods', of: 'pair' },
  'grubel-lloyd': { method: 'intra-industry', unit: 'share', madeOf: 'goods', of: 'either' },
  'grubel-lloyd-adjusted': { method: 'intra-industry', unit: 'share', madeOf: 'goods', of: 'either' },
  'extensive-margin': { method: 'margins', unit: 'share', madeOf: 'goods', of: 'either' },
  'intensive-margin': { method: 'margins', unit: 'share', madeOf: 'goods', of: 'either' },
  eci: { method: 'complexity', unit: 'deviations', madeOf: 'goods', of: 'country' },
  contribution: { method: 'growth', unit: 'pp', madeOf: 'goods', byProduct: true, of: 'either' },
  rca: { method: 'specialisation', unit: 'ratio', madeOf: 'goods', byProduct: true, of: 'country' },
  lafay: { method: 'specialisation', unit: 'points', madeOf: 'goods', byProduct: true, of: 'country' },
  pci: { method: 'complexity', unit: 'deviations', madeOf: 'goods', byProduct: true, of: 'country' },
} as const satisfies Record<string, Definition>;

export type IndicatorId = keyof typeof INDICATORS;
export const INDICATOR_IDS = Object.keys(INDICATORS) as [IndicatorId, ...IndicatorId[]];

export const definitionOf = (id: IndicatorId): Definition => INDICATORS[id];
