import { expect, test } from 'vitest';
import { listsOf } from './captioned-lists.ts';
import { linesOf } from './lines.ts';

const partsOf = (text: string): string[] => {
  const regions = linesOf(text).map(({ start, end }) => ({ start, end, kind: 'body' as const }));
  return [...listsOf(text, regions)].map(([line, part]) => `${line} ${part}`);
};

test.each([
  ['a heading with a unit and its items', 'Exports grew.\nTop buyers, 2025 (US$ million)\nNetherlands 1,120\n- Malaysia: 402\nThe price rose.', ['1 heading', '2 item', '3 item']],
  ['one item is no list', 'Top buyers, 2025 (US$ million)\nNetherlands 1,120\nThe price rose.', []],
  ['a heading without a unit', 'Top buyers in 2025\nNetherlands 1,120\nMalaysia 402', []],
  ['Arabic', 'أكبر المستوردين (مليون دولار)\nالصين 310\nمصر 122', ['0 heading', '1 item', '2 item']],
])('%s', (_, text, parts) => expect(partsOf(text)).toEqual(parts));
