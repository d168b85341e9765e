import type { CommonCues } from '../../../grammar/cues/common.ts';

export const common: CommonCues = {
  article: 'de|het',
  indefinite: 'een',
  of: 'van',
  with: 'met',
  for: 'voor',
  pronoun: 'hij|zij|ze|het',
  that: 'dat',
  relative: 'die|dat',
  where: 'waar',
  but: 'maar',
  than: 'dan|als',
  customers: 'klanten|afnemers|kopers|consument*',
  withArticle: '',
};
