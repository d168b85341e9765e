import type { Flow, Unit } from '@mizan/model';

export interface WitsMeasure {
  readonly flow: Flow;
  readonly indicator: string;
  readonly unit: Unit;
  readonly unitMult: number;
}

/** Indicators of DF_WITS_TradeStats_Trade that this project has a place for. Source: WITS, list of indicators. */
export const WITS_INDICATORS: ReadonlyMap<string, WitsMeasure> = new Map([
  ['XPRT-TRD-VL', { flow: 'X', indicator: 'TRADE_VALUE', unit: 'USD', unitMult: 3 }],
  ['MPRT-TRD-VL', { flow: 'M', indicator: 'TRADE_VALUE', unit: 'USD', unitMult: 3 }],
  ['XPRT-PRDCT-SHR', { flow: 'X', indicator: 'PRODUCT_SHARE', unit: 'percent', unitMult: 0 }],
  ['MPRT-PRDCT-SHR', { flow: 'M', indicator: 'PRODUCT_SHARE', unit: 'percent', unitMult: 0 }],
  ['XPRT-PRTNR-SHR', { flow: 'X', indicator: 'PARTNER_SHARE', unit: 'percent', unitMult: 0 }],
  ['MPRT-PRTNR-SHR', { flow: 'M', indicator: 'PARTNER_SHARE', unit: 'percent', unitMult: 0 }],
]);
