import { expect, test } from 'vitest';
import type { SourceView } from '@mizan/api';
import { inOrderOfUse, markNumbers } from './mark-numbers';

const source = (id: string, type: SourceView['type']) => ({ id, type }) as SourceView;

test('datasets are numbered in the order the sentences use them; a claim’s publication takes no number', () => {
  const sources = [source('newspaper', 'publication'), source('unused', 'dataset'), source('second', 'dataset'), source('first', 'dataset')];
  const headlines = [{ id: 'h', segments: [{ text: '1', source: 'first' }, { text: '2', source: 'newspaper', claim: 'c' }, { text: '3', source: 'second' }] }];
  const ordered = inOrderOfUse(sources, headlines);
  expect(ordered.map(({ id }) => id)).toEqual(['first', 'second', 'unused', 'newspaper']);
  expect([...markNumbers(ordered)]).toEqual([['first', 1], ['second', 2], ['unused', 3]]);
});
