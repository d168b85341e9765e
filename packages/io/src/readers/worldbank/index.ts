export { INDICATORS, type Measure } from './indicators.ts';
export { WORLD_BANK_CODES, worldBankArea } from './areas.ts';
export type { WorldBankOptions } from './observation.ts';
export { readWorldBankCsv, type WorldBankCsvOptions } from './read-csv.ts';
export { readWorldBankJson, type Page } from './read-json.ts';
