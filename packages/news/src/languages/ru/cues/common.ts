import type { CommonCues } from '../../../grammar/cues/common.ts';

export const common: CommonCues = {
  article: '',
  indefinite: '',
  of: '',
  with: 'с|со',
  for: 'для',
  pronoun: 'он|она|оно|они',
  that: 'что',
  relative: 'который|которая|которую',
  where: 'где',
  but: 'но|а',
  than: 'чем',
  customers: 'покупател*|потребител*|заказчик*|импортёр*|импортер*|клиент*|получател*|переработчик*',
  withArticle: '',
};
