export { readCodelist, type CodelistOptions, type ReadCodelist } from './read-codelist.ts';
export { readCorrelation, type CorrelationOptions, type ReadCorrelation } from './read-correlation.ts';
export { readCodedValues, type CodedValuesOptions, type ReadCodedValues } from './read-coded-values.ts';
export { readShares, type WrittenShare } from './read-shares.ts';
