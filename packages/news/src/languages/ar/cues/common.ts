import type { CommonCues } from '../../../grammar/cues/common.ts';

export const common: CommonCues = {
  article: '',
  indefinite: '',
  of: 'من',
  with: 'مع',
  for: '',
  pronoun: 'هو|هي|وهو|وهي',
  that: 'أن|بأن|فأن',
  relative: 'الذي|التي',
  where: 'حيث',
  but: 'لكن|بل',
  than: 'مما|عما|من',
  customers: 'زبائن|الزبائن|زبون|الزبون|مشترين|المشترين|مستهلكين|المستهلكين|عملاء|العملاء',
  withArticle: 'ال*',
};
