export { checkSentence, comparisonSentence } from './check-sentence.ts';
export { notComparableSentence } from './claim-pair.ts';
export type { Headline, PairFigures, Segment } from './headline.ts';
export { headlines } from './headlines.ts';
