import type { CommonCues } from '../../../grammar/cues/common.ts';

export const common: CommonCues = {
  article: 'der|die|das|den|dem|des',
  indefinite: 'ein|eine|einer|einem|einen',
  of: 'von|des|der',
  with: 'mit',
  for: 'für',
  pronoun: 'er|sie|es',
  that: 'dass',
  relative: 'der|die|das',
  where: 'wo',
  but: 'aber|sondern',
  than: 'als|wie',
  customers: 'Kunden|Käufer|Käufern|Abnehmer|Abnehmern|Verbraucher*',
  withArticle: '',
};
