export { readComtrade } from './read.ts';
export { ANSWER_LIMIT, PREVIEW_ROWS, type ComtradeOptions } from './options.ts';
export type { ComtradeTally } from './tally.ts';
export { commodityLevel } from './commodity.ts';
export { areaIn, COMTRADE_AREAS, type ComtradeArea } from './areas.ts';
