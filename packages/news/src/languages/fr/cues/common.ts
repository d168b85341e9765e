import type { CommonCues } from '../../../grammar/cues/common.ts';

export const common: CommonCues = {
  article: "le|la|les|l'",
  indefinite: 'un|une',
  of: "de|d'|du|des",
  with: 'avec',
  for: 'pour',
  pronoun: 'il|ils|elle|elles',
  that: "que|qu'",
  relative: "qui|que|qu'",
  where: 'où|ou',
  but: 'mais',
  than: "que|qu'",
  customers: 'client|clients|acheteurs|consommateur*',
  withArticle: '',
};
