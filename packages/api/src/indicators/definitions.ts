import type { Unit } from '@mizan/model';
import type { IndicatorReason } from './reason.ts';

/**
 * Units of indicators besides those of figures: a ratio, a number between 0 and 1 or −1 and 1, percentage points that sum to 0, deviations from the mean,
 * sums on the scale of the PCI, a number of lines or products, natural units of information, logarithms of a ratio, dollars for a tonne, and the reporter's own currency.
 */
export type IndicatorUnit = Unit | 'ratio' | 'share' | 'points' | 'deviations' | 'pci-scale' | 'number' | 'nats' | 'log-points' | 'per-tonne' | 'national-currency';

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
  /** Why there is none of a subject that has figures; no release by product, or no figures at all, where left out. */
  readonly lacks?: IndicatorReason;
  /** Given where it is asked for by name: estimates that are no figures, and what takes long to read. */
  readonly onRequest?: true;
}

/** Every indicator that can be asked for, in the order it is answered in. */
export const INDICATORS = {
  growth: { method: 'growth', unit: 'percent', madeOf: 'totals', of: 'either' },
  'compound-growth': { method: 'growth', unit: 'percent', madeOf: 'totals', of: 'either' },
  'trend-growth': { method: 'growth', unit: 'percent', madeOf: 'totals', of: 'either' },
  'same-months-growth': { method: 'growth', unit: 'percent', madeOf: 'totals', of: 'either', lacks: 'months-not-loaded' },
  share: { method: 'share', unit: 'percent', madeOf: 'totals', of: 'pair' },
  'trade-intensity': { method: 'intensity', unit: 'ratio', madeOf: 'totals', of: 'pair' },
  balance: { method: 'balance', unit: 'money', madeOf: 'totals', of: 'either' },
  'normalised-balance': { method: 'balance', unit: 'share', madeOf: 'totals', of: 'either' },
  cover: { method: 'balance', unit: 'percent', madeOf: 'totals', of: 'either' },
  'openness-wits': { method: 'openness', unit: 'percent', madeOf: 'totals', of: 'country' },
  'openness-unctad': { method: 'openness', unit: 'percent', madeOf: 'totals', of: 'country' },
  'import-penetration': { method: 'openness', unit: 'percent', madeOf: 'totals', of: 'country' },
  'self-sufficiency': { method: 'openness', unit: 'percent', madeOf: 'totals', of: 'country' },
  'mirror-gap': { method: 'mirror-gap', unit: 'percent', madeOf: 'totals', of: 'pair', lacks: 'one-side-missing' },
  'mirror-gap-log': { method: 'mirror-gap', unit: 'log-points', madeOf: 'totals', of: 'pair', lacks: 'one-side-missing' },
  'mirror-gap-ratio': { method: 'mirror-gap', unit: 'share', madeOf: 'totals', of: 'pair', lacks: 'one-side-missing' },
  reconciled: { method: 'mirror-gap', unit: 'money', madeOf: 'totals', of: 'pair', lacks: 'one-side-missing' },
  'partner-reported': { method: 'mirror-gap', unit: 'money', madeOf: 'totals', of: 'pair', lacks: 'one-side-missing', onRequest: true },
  'constant-prices': { method: 'prices', unit: 'money', madeOf: 'totals', of: 'either', onRequest: true },
  'national-currency': { method: 'prices', unit: 'national-currency', madeOf: 'totals', of: 'either', onRequest: true },
  'national-constant-prices': { method: 'prices', unit: 'national-currency', madeOf: 'totals', of: 'either', onRequest: true },
  'seasonally-adjusted': { method: 'seasonal', unit: 'money', madeOf: 'totals', of: 'either', onRequest: true },
  outliers: { method: 'seasonal', unit: 'money', madeOf: 'totals', of: 'either', onRequest: true },
  'forecast-naive': { method: 'forecast', unit: 'money', madeOf: 'totals', of: 'either', onRequest: true },
  'forecast-drift': { method: 'forecast', unit: 'money', madeOf: 'totals', of: 'either', onRequest: true },
  'forecast-seasonal-naive': { method: 'forecast', unit: 'money', madeOf: 'totals', of: 'either', onRequest: true },
  'forecast-theta': { method: 'forecast', unit: 'money', madeOf: 'totals', of: 'either', onRequest: true },
  'forecast-ets': { method: 'forecast', unit: 'money', madeOf: 'totals', of: 'either', onRequest: true },
  'forecast-arima': { method: 'forecast', unit: 'money', madeOf: 'totals', of: 'either', onRequest: true },
  'break-test': { method: 'breaks', unit: 'number', madeOf: 'totals', of: 'either', onRequest: true },
  hhi: { method: 'concentration', unit: 'share', madeOf: 'goods', of: 'either' },
  'hhi-normalised': { method: 'concentration', unit: 'share', madeOf: 'goods', of: 'either' },
  'hhi-unctad': { method: 'concentration', unit: 'share', madeOf: 'goods', of: 'either' },
  hirschman: { method: 'concentration', unit: 'share', madeOf: 'goods', of: 'either' },
  theil: { method: 'concentration', unit: 'nats', madeOf: 'goods', of: 'either' },
  gini: { method: 'concentration', unit: 'share', madeOf: 'goods', of: 'either' },
  entropy: { method: 'concentration', unit: 'nats', madeOf: 'goods', of: 'either' },
  rosenbluth: { method: 'concentration', unit: 'share', madeOf: 'goods', of: 'either' },
  'effective-number': { method: 'concentration', unit: 'number', madeOf: 'goods', of: 'either' },
  'market-concentration': { method: 'concentration', unit: 'share', madeOf: 'goods', of: 'country' },
  'market-penetration': { method: 'intensity', unit: 'share', madeOf: 'goods', of: 'country' },
  diversification: { method: 'intensity', unit: 'share', madeOf: 'goods', of: 'country' },
  complementarity: { method: 'intensity', unit: 'points', madeOf: 'goods', of: 'pair' },
  similarity: { method: 'intensity', unit: 'share', madeOf: 'goods', of: 'pair' },
  'grubel-lloyd': { method: 'intra-industry', unit: 'share', madeOf: 'goods', of: 'either' },
  'grubel-lloyd-adjusted': { method: 'intra-industry', unit: 'share', madeOf: 'goods', of: 'either' },
  'extensive-margin': { method: 'margins', unit: 'share', madeOf: 'goods', of: 'either' },
  'intensive-margin': { method: 'margins', unit: 'share', madeOf: 'goods', of: 'either' },
  eci: { method: 'complexity', unit: 'deviations', madeOf: 'goods', of: 'country' },
  fitness: { method: 'complexity', unit: 'ratio', madeOf: 'goods', of: 'country', onRequest: true },
  diversity: { method: 'complexity', unit: 'number', madeOf: 'goods', of: 'country' },
  outlook: { method: 'complexity', unit: 'pci-scale', madeOf: 'goods', of: 'country', onRequest: true },
  expy: { method: 'complexity', unit: 'money', madeOf: 'goods', of: 'country' },
  'price-laspeyres': { method: 'prices', unit: 'index', madeOf: 'goods', of: 'pair', onRequest: true },
  'price-paasche': { method: 'prices', unit: 'index', madeOf: 'goods', of: 'pair', onRequest: true },
  'price-fisher': { method: 'prices', unit: 'index', madeOf: 'goods', of: 'pair', onRequest: true },
  'price-tornqvist': { method: 'prices', unit: 'index', madeOf: 'goods', of: 'pair', onRequest: true },
  'price-chained': { method: 'prices', unit: 'index', madeOf: 'goods', of: 'pair', onRequest: true },
  'price-geks': { method: 'prices', unit: 'index', madeOf: 'goods', of: 'pair', onRequest: true },
  'barter-terms': { method: 'prices', unit: 'index', madeOf: 'goods', of: 'pair', onRequest: true },
  'income-terms': { method: 'prices', unit: 'index', madeOf: 'goods', of: 'pair', onRequest: true },
  contribution: { method: 'growth', unit: 'pp', madeOf: 'goods', byProduct: true, of: 'either' },
  rca: { method: 'specialisation', unit: 'ratio', madeOf: 'goods', byProduct: true, of: 'country' },
  rsca: { method: 'specialisation', unit: 'share', madeOf: 'goods', byProduct: true, of: 'country' },
  'vollrath-rxa': { method: 'specialisation', unit: 'ratio', madeOf: 'goods', byProduct: true, of: 'country' },
  'vollrath-rma': { method: 'specialisation', unit: 'ratio', madeOf: 'goods', byProduct: true, of: 'country' },
  'vollrath-rta': { method: 'specialisation', unit: 'ratio', madeOf: 'goods', byProduct: true, of: 'country' },
  'vollrath-rc': { method: 'specialisation', unit: 'log-points', madeOf: 'goods', byProduct: true, of: 'country' },
  lafay: { method: 'specialisation', unit: 'points', madeOf: 'goods', byProduct: true, of: 'country' },
  pci: { method: 'complexity', unit: 'deviations', madeOf: 'goods', byProduct: true, of: 'country' },
  density: { method: 'complexity', unit: 'share', madeOf: 'goods', byProduct: true, of: 'country', onRequest: true },
  gain: { method: 'complexity', unit: 'pci-scale', madeOf: 'goods', byProduct: true, of: 'country', onRequest: true },
  prody: { method: 'complexity', unit: 'money', madeOf: 'goods', byProduct: true, of: 'country' },
  'grubel-lloyd-product': { method: 'intra-industry', unit: 'share', madeOf: 'goods', byProduct: true, of: 'either', onRequest: true },
  'unit-value': { method: 'prices', unit: 'per-tonne', madeOf: 'goods', byProduct: true, of: 'pair', onRequest: true },
} as const satisfies Record<string, Definition>;

export type IndicatorId = keyof typeof INDICATORS;
export const INDICATOR_IDS = Object.keys(INDICATORS) as [IndicatorId, ...IndicatorId[]];

export const definitionOf = (id: IndicatorId): Definition => INDICATORS[id];
