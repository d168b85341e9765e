export { readWits, type WitsOptions } from './read.ts';
export { WITS_INDICATORS, type WitsMeasure } from './indicators.ts';
