import type { CommonCues } from '../../../grammar/cues/common.ts';

export const common: CommonCues = {
  article: 'the',
  indefinite: 'a|an',
  of: 'of',
  with: 'with',
  for: 'for',
  pronoun: 'it|they|he|she',
  that: 'that',
  relative: 'who|which|that',
  where: 'where',
  but: 'but',
  than: 'than|as',
  customers: 'customer|customers|buyers|consumer*|shoppers',
  withArticle: '',
};
