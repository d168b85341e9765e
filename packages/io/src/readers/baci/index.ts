export { readBaci, baciRelease, type BaciOptions } from './read.ts';
export { baciColumns } from './columns.ts';
export { readBaciFlows, type BaciFlowOptions } from './read-flows.ts';
export { readCountryCodes, readProductCodes } from './code-files.ts';
export { baciName, HS_EDITIONS, type BaciName, type HsRevision } from './name.ts';
