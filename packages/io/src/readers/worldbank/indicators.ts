import type { Unit } from '@mizan/model';

/** What an indicator is counted in. */
export interface Measure {
  readonly unit: Unit;
  readonly unitMult?: number;
}

/**
 * Indicators whose unit is known without asking: output, prices, people, exchange rates, and trade in the balance of
 * payments. Source: World Bank, World Development Indicators, metadata of each series.
 */
export const INDICATORS: Readonly<Record<string, Measure>> = {
  'NY.GDP.MKTP.CD': { unit: 'USD' }, 'NY.GDP.PCAP.CD': { unit: 'USD' }, 'NY.GDP.MKTP.KD.ZG': { unit: 'percent' }, 'NY.GDP.PCAP.KD.ZG': { unit: 'percent' },
  'NY.GNP.MKTP.CD': { unit: 'USD' }, 'NY.GNP.PCAP.CD': { unit: 'USD' },
  'FP.CPI.TOTL': { unit: 'index' }, 'FP.CPI.TOTL.ZG': { unit: 'percent' }, 'NY.GDP.DEFL.ZS': { unit: 'index' }, 'NY.GDP.DEFL.KD.ZG': { unit: 'percent' },
  'SP.POP.TOTL': { unit: 'persons' }, 'SP.POP.GROW': { unit: 'percent' },
  'PA.NUS.FCRF': { unit: 'lcu-per-usd' }, 'PA.NUS.ATLS': { unit: 'lcu-per-usd' },
  'NE.EXP.GNFS.CD': { unit: 'USD' }, 'NE.IMP.GNFS.CD': { unit: 'USD' }, 'NE.TRD.GNFS.ZS': { unit: 'percent' }, 'NE.EXP.GNFS.ZS': { unit: 'percent' }, 'NE.IMP.GNFS.ZS': { unit: 'percent' },
  'BX.GSR.GNFS.CD': { unit: 'USD' }, 'BM.GSR.GNFS.CD': { unit: 'USD' }, 'BX.KLT.DINV.CD.WD': { unit: 'USD' },
};
