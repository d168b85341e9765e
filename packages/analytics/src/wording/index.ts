export { checkSentence, comparisonSentence } from './check-sentence.ts';
export { notComparableSentence } from './claim-pair.ts';
export { headlines, type Headline, type PairFigures, type Segment } from './headlines.ts';
