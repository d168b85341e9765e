import type { CommonCues } from '../../../grammar/cues/common.ts';

export const common: CommonCues = {
  article: 'el|la|los|las',
  indefinite: 'un|una',
  of: 'de|del',
  with: 'con',
  for: 'para',
  pronoun: 'ella|ellos|ellas',
  that: 'que',
  relative: 'que|quien',
  where: 'donde',
  but: 'pero|sino',
  than: 'que',
  customers: 'clientes|compradores|consumidor*',
  withArticle: '',
};
