export { readSdmxCsv, type SdmxCsvOptions } from './read.ts';
export type { Release } from './row.ts';
