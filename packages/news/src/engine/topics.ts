import { fold } from '../text/fold.ts';
import type { Token } from '../text/tokens.ts';

/** A topic of the caller's code list with its labels, in any language. */
export interface Topic {
  readonly code: string;
  readonly labels: readonly string[];
}

/** A topic's labels as the beginnings of their longer words. */
export interface TopicIndex {
  readonly code: string;
  readonly stems: readonly (readonly string[])[];
}

const STEM = 6;
const stemsOf = (label: string): string[] => label.split(/[\s/,()'’-]+/).map(fold).filter((word) => word.length > 3).map((word) => word.replace(/^ال/, '').slice(0, STEM));

export const topicIndex = (topics: readonly Topic[]): TopicIndex[] =>
  topics.map(({ code, labels }) => ({ code, stems: labels.map(stemsOf).filter((stems) => stems.length > 0) }));

/** The topics all of whose words, by their beginnings, are in a sentence. */
export function topicsOf(tokens: readonly Token[], index: readonly TopicIndex[]): string[] {
  if (index.length === 0) return [];
  const words = tokens.filter((token) => token.kind === 'word').flatMap((token) => token.forms.map((form) => form.text));
  return index.filter(({ stems }) => stems.some((label) => label.every((stem) => words.some((word) => word.startsWith(stem))))).map(({ code }) => code);
}
